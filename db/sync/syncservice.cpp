// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncservice.h"

#include "db/entity/registry.h"
#include "db/sql/failure.h"
#include "db/sql/opening.h"
#include "db/store/lane.h"
#include "db/sync/syncworker.h"

namespace crm::sync {

SyncService::SyncService(const QString &path, Mode mode, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(path, mode))
{
    qRegisterMetaType<SyncStatus>();
    m_thread.setObjectName("sync");
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::changed, this, &SyncService::changed);
    connect(m_worker, &Worker::finished, this, &SyncService::finished);
    connect(m_worker, &Worker::joined, this, &SyncService::joined);
    m_thread.start();
}

SyncService::~SyncService()
{
    m_thread.quit();
    m_thread.wait();
}

void SyncService::join(const JoinWish &wish)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, wish] { worker->join(wish); });
}

void SyncService::start()
{
    QMetaObject::invokeMethod(m_worker, &Worker::start);
}

void SyncService::noteEdit()
{
    QMetaObject::invokeMethod(m_worker, &Worker::noteEdit);
}

void SyncService::leave()
{
    QMetaObject::invokeMethod(m_worker, &Worker::leave);
}

namespace {

template <typename T> Result<T> read(const QString &path, T (*from)(SyncTables &))
{
    try {
        const auto opened = openFile(path, Registry::instance(), false, false);
        SyncTables tables(*opened.connection);
        return from(tables);
    } catch (const SqlError &error) {
        return errorOf(error);
    } catch (const Failure &failure) {
        return failure.error;
    }
}

SyncState stateNamed(const QByteArray &code)
{
    for (const auto state : {SyncState::Off, SyncState::Busy, SyncState::Idle, SyncState::Waiting, SyncState::SignedOut,
             SyncState::Refused})
        if (codeOf(state) == code)
            return state;
    return SyncState::Off;
}

} // namespace

Result<SyncStatus> statusOf(const QString &path)
{
    return read<SyncStatus>(path, [](SyncTables &tables) {
        Outbox outbox(tables, Registry::instance());
        const bool isMember = !tables.value(key::server).isNull();
        return SyncStatus{isMember ? stateNamed(tables.value(key::state).toString().toLatin1()) : SyncState::Off,
            tables.number(key::lastSync), isMember ? outbox.pending() : 0, tables.value(key::problem).toString()};
    });
}

Result<Membership> membershipOf(const QString &path)
{
    return read<Membership>(path, [](SyncTables &tables) {
        return Membership{tables.value(key::server).toString(), tables.value(key::organisation).toString(),
            tables.value(key::login).toString(), tables.value(key::role).toString(),
            Id::fromBytes(tables.bytes(key::user)), tables.value(key::name).toString()};
    });
}

} // namespace crm::sync
