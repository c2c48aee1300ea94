// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncservice.h"

#include "db/entity/registry.h"
#include "db/sql/failure.h"
#include "db/sql/opening.h"
#include "db/store/lane.h"
#include "db/sync/syncworker.h"

#include <QCoreApplication>
#include <QNetworkInformation>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace crm::sync {

SyncService::SyncService(const QString &path, Mode mode, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(path, mode))
{
    qRegisterMetaType<SyncStatus>();
    m_thread.setObjectName("sync");
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::known, this, &SyncService::known);
    connect(m_worker, &Worker::changed, this, &SyncService::changed);
    connect(m_worker, &Worker::finished, this, &SyncService::finished);
    connect(m_worker, &Worker::joined, this, &SyncService::joined);
    connect(m_worker, &Worker::pendingListed, this, &SyncService::pendingListed);
    if (mode == Watch)
        connect(m_worker, &Worker::changed, this, [this](const SyncStatus &status) {
            if (status.state != SyncState::Off && !std::exchange(m_watchesNetwork, true))
                watchNetwork();
        });
    m_thread.start();
}

SyncService::~SyncService()
{
    m_thread.quit();
    m_thread.wait();
}

/// Where the desktop tells that a network has come, nobody waits for the next attempt. What asks the desktop takes
/// megabytes of memory, so a file that belongs nowhere does without.
void SyncService::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Online)
                QMetaObject::invokeMethod(m_worker, &Worker::onNetwork);
        });
}

void SyncService::look()
{
    QMetaObject::invokeMethod(m_worker, &Worker::look);
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

void SyncService::readNotice()
{
    QMetaObject::invokeMethod(m_worker, &Worker::readNotice);
}

void SyncService::agreeToRemovals()
{
    QMetaObject::invokeMethod(m_worker, &Worker::agreeToRemovals);
}

void SyncService::recount()
{
    QMetaObject::invokeMethod(m_worker, &Worker::recount);
}

void SyncService::listPending()
{
    QMetaObject::invokeMethod(m_worker, &Worker::listPending);
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
             SyncState::Refused, SyncState::Failed})
        if (codeOf(state) == code)
            return state;
    return SyncState::Off;
}

/// The process that synchronises the file, or did last.
constexpr auto runner = "runner";

bool isRunning(qint64 process)
{
#ifdef Q_OS_UNIX
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
#else
    return process > 0; // nobody can tell
#endif
}

} // namespace

void noteRunner(SyncTables &tables)
{
    if (const auto own = QCoreApplication::applicationPid(); tables.number(runner) != own)
        tables.note(runner, own);
}

SyncStatus storedStatus(SyncTables &tables)
{
    SyncStatus status{SyncState::Off, tables.number(key::lastSync), 0, tables.value(key::problem).toString()};
    status.notice = tables.value(key::notice).toString();
    if (tables.value(key::server).isNull())
        return status;
    Outbox outbox(tables, Registry::instance());
    status.state = stateNamed(tables.value(key::state).toString().toLatin1());
    if (status.state == SyncState::Busy && !isRunning(tables.number(runner))) {
        status.state = SyncState::Failed; // what ended it could not be stored, as when the disk was full
        status.problem
            = SyncEngine::tr("The last exchange ended before it was complete. Synchronise again; if that does "
                             "not help, look whether the disk is full.");
    }
    status.held = status.state == SyncState::Waiting ? tables.number(key::held) : 0;
    status.pending = outbox.pending();
    status.refused = outbox.quarantined();
    FileTransfer files(tables, Registry::instance());
    status.files = files.unsent();
    if (status.files > 0 && status.problem.isEmpty())
        status.problem = files.problem();
    status.isToRemove = tables.number(key::wipe) != 0;
    return status;
}

Membership storedMembership(SyncTables &tables)
{
    return {tables.value(key::server).toString(), tables.value(key::organisation).toString(),
        tables.value(key::login).toString(), tables.value(key::role).toString(), Id::fromBytes(tables.bytes(key::user)),
        tables.value(key::name).toString(), tables.bytes(key::fingerprint), tables.number(key::removes) != 0};
}

Result<SyncStatus> statusOf(const QString &path)
{
    return read<SyncStatus>(path, storedStatus);
}

Result<Membership> membershipOf(const QString &path)
{
    return read<Membership>(path, storedMembership);
}

} // namespace crm::sync
