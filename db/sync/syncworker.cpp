// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncworker.h"

#include "db/entity/registry.h"
#include "db/sql/failure.h"
#include "db/sql/opening.h"
#include "db/store/lane.h"
#include "db/sync/toldevents.h"
#include "db/sync/wire/cbor.h"

#include <QDateTime>
#include <QFileInfo>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <optional>

namespace crm::sync {

namespace {

constexpr int lookEvery = 1000;    // ms between looks for what other programs have stored
constexpr int gatherEdits = 2000;  // ms
constexpr int stuckAfter = 600000; // ms without an end of the exchange, then all begins anew
constexpr int failedPause = 30000; // ms until a file that could not be worked with is tried again
constexpr int mostListed = 500;    // pending changes shown

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Of a file that belongs to no organisation: what it has changed is not counted, which may be millions of lines.
std::optional<SyncStatus> statusOutside(SyncTables &tables)
{
    if (!tables.value(key::server).isNull())
        return std::nullopt;
    auto status = storedStatus(tables);
    status.isToRemove = tables.number(key::wipe) != 0;
    return status;
}

bool hasTables(Connection &connection)
{
    return !connection.scalar("SELECT 1 FROM sqlite_schema WHERE name = 'sync_state'").isNull();
}

/// Of a file that has the tables.
Peer peerIn(Connection &connection)
{
    const auto value = [&](const char *key) { return SyncTables::valueIn(connection, key); };
    return {value(key::server).toString(), value(key::fingerprint).toByteArray(), value(key::token).toByteArray()};
}

bool isFolderWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

/// Without touching what nobody may write.
bool hasTables(const QString &path)
{
    return hasTables(*openReader(path, !isFolderWritable(path)));
}

} // namespace

SyncService::Worker::File::File(std::unique_ptr<Connection> opened, Mode mode)
    : connection(std::move(opened))
    , tables(*connection)
    , outbox(tables, Registry::instance())
    , inbox(tables, outbox, Registry::instance())
    , engine(tables, outbox, inbox,
          {mode == Watch, [] { return QRandomGenerator::global()->generateDouble(); }, newDevice})
    , files(tables, Registry::instance())
{
    noteRunner(tables);
    connection->run(
        "PRAGMA wal_autocheckpoint=8000"); // pages: 32 MB, or every other batch waits until all is written twice
}

Peer SyncService::Worker::File::peer()
{
    return peerIn(*connection);
}

QByteArray newDevice()
{
    QByteArray bytes(nodeSize, '\0');
    auto *generator = QRandomGenerator::system();
    for (auto &byte : bytes)
        byte = char(generator->bounded(256));
    return bytes;
}

SyncService::Worker::Worker(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
    , m_wake(this)
    , m_edits(this)
    , m_sendEdits(this)
    , m_stuck(this)
    , m_again(this)
    , m_filesAgain(this)
{
    for (auto *timer : {&m_wake, &m_sendEdits, &m_stuck, &m_again, &m_filesAgain})
        timer->setSingleShot(true);
    m_edits.setInterval(lookEvery);
    m_sendEdits.setInterval(gatherEdits);
    m_stuck.setInterval(stuckAfter);
    m_again.setInterval(failedPause);
    connect(&m_wake, &QTimer::timeout, this, [this] { feed({Event::Woken}); });
    connect(&m_edits, &QTimer::timeout, this, &Worker::lookForEdits);
    connect(&m_sendEdits, &QTimer::timeout, this, [this] { feed({Event::Edited}); });
    connect(&m_stuck, &QTimer::timeout, this, [this] {
        stopAsking();
        m_file.reset(); // with an engine that waits for nothing
        start();
    });
    connect(&m_again, &QTimer::timeout, this, &Worker::start);
    connect(&m_filesAgain, &QTimer::timeout, this, [this] {
        if (m_file && m_file->engine.status().state == SyncState::Idle)
            beginFiles();
    });
}

SyncService::Worker::~Worker()
{
    if (m_courier)
        m_courier->end(); // while the file is closed
    m_file.reset();
}

SyncService::Worker::File &SyncService::Worker::file()
{
    if (!m_file)
        m_file = std::make_unique<File>(openFile(m_path, Registry::instance(), false, false).connection, m_mode);
    return *m_file;
}

/// A file that never joined gets no tables only because somebody looked; most never do.
bool SyncService::Worker::isMember(bool isCalling)
{
    if (m_file)
        return true;
    if ((!QFileInfo(m_path).isWritable() || !isFolderWritable(m_path)) && !hasTables(m_path))
        return false;
    auto opened = openFile(m_path, Registry::instance(), false, false).connection;
    if (!hasTables(*opened))
        return false;
    if (const auto peer = peerIn(*opened); isCalling && peer.server.startsWith(u"https:"))
        courier().approach(peer); // which takes longer than all that is left to do before
    m_file = std::make_unique<File>(std::move(opened), m_mode);
    return true;
}

SyncTransport &SyncService::Worker::transport()
{
    if (!m_transport)
        m_transport = std::make_unique<SyncTransport>();
    return *m_transport;
}

SyncCourier &SyncService::Worker::courier()
{
    if (!m_courier)
        m_courier = std::make_unique<SyncCourier>([this](const SyncCourier::Reply &reply) {
            QMetaObject::invokeMethod(this, [this, reply] { onAnswered(reply); });
        });
    return *m_courier;
}

void SyncService::Worker::guarded(const std::function<void()> &work, bool isJoining)
{
    const auto failed = [&](const Error &error) {
        if (isJoining)
            emit joined(error);
        else
            fail(error.message);
    };
    try {
        work();
    } catch (const SqlError &error) {
        failed(errorOf(error));
    } catch (const Failure &failure) {
        failed(failure.error);
    } catch (const WireError &error) {
        failed({Error::Storage, SyncEngine::tr("What the server answers cannot be read: %1.").arg(error.reason)});
    }
}

/// The file is opened anew for the next attempt: what kept it from being written may be gone by then.
void SyncService::Worker::fail(const QString &problem)
{
    stopAsking();
    abort(m_fileReply);
    m_edits.stop();
    m_sendEdits.stop();
    m_wake.stop();
    m_stuck.stop();
    m_filesAgain.stop();
    m_file.reset();
    SyncStatus status{SyncState::Failed};
    status.problem = problem;
    emit changed(status);
    emit finished(status);
    if (m_mode == Watch)
        m_again.start();
}

void SyncService::Worker::look()
{
    guarded([this] {
        if (!hasTables(m_path))
            return emit known({});
        const auto opened = openFile(m_path, Registry::instance(), false, false);
        SyncTables tables(*opened.connection);
        emit changed(storedStatus(tables));
        emit known(storedMembership(tables));
    });
}

void SyncService::Worker::start()
{
    m_again.stop();
    if (m_mode == Once)
        courier().prepare({}); // what it needs by itself takes as long as opening a file
    bool isToExchange = false;
    guarded([&] {
        const bool wasOpen = m_file != nullptr;
        const auto outside = isMember(true) ? statusOutside(file().tables) : SyncStatus{};
        isToExchange = !outside;
        if (!isToExchange && !wasOpen)
            m_file.reset();
        if (!isToExchange)
            return emit finished(*outside);
        // Also of those that joined before it was written down what leaves the file.
        setAudited(*file().connection, file().tables.value(key::organisation).toString());
        countFiles();
    });
    if (!isToExchange)
        return;
    if (m_mode == Watch) {
        m_edits.start();
        m_stuck.start();
    }
    feed({Event::Asked});
}

void SyncService::Worker::noteEdit()
{
    if (m_edits.isActive() && !m_sendEdits.isActive())
        m_sendEdits.start();
}

/// Only who waits for the next attempt has something to gain.
void SyncService::Worker::onNetwork()
{
    if (m_wake.isActive() || m_again.isActive())
        start();
}

/// Our own writes do not change it; those of every other handle do.
void SyncService::Worker::lookForEdits()
{
    guarded([this] {
        const auto version = file().connection->scalar("PRAGMA data_version").toLongLong();
        if (std::exchange(m_dataVersion, version) != version)
            noteEdit();
    });
}

void SyncService::Worker::recount()
{
    guarded([this] {
        if (!m_file) // it has failed, which has been told
            return;
        countFiles();
        emit changed(status());
    });
}

void SyncService::Worker::listPending()
{
    guarded([this] {
        if (!file().tables.value(key::server).isNull())
            emit pendingListed(pendingChanges(file().tables, Registry::instance(), mostListed)
                + file().files.unsentChanges(mostListed));
    });
}

void SyncService::Worker::feed(Event event)
{
    if (event.nowMs == 0)
        event.nowMs = now();
    guarded([&] { perform(file().engine.step(event)); });
}

void SyncService::Worker::perform(const QList<Action> &actions)
{
    for (const auto &action : actions) {
        switch (action.kind) {
        case Action::Send:
            send(action);
            break;
        case Action::Abort:
            stopAsking();
            break;
        case Action::Wake:
            m_wake.start(int(qMax(action.delayMs, m_retryAfter)));
            break;
        case Action::Spare:
            spare();
            break;
        case Action::Report:
            emit changed(status());
            if (m_mode == Watch && file().engine.status().state == SyncState::Idle) {
                m_stuck.start();
                beginFiles();
            }
            break;
        case Action::Learnt:
            emit known(storedMembership(file().tables));
            break;
        case Action::Finish:
            m_isFinishing = true;
            if (file().engine.status().state == SyncState::Idle)
                beginFiles();
            else
                finish();
            break;
        }
    }
}

void SyncService::Worker::finish()
{
    if (std::exchange(m_isFinishing, false))
        emit finished(status());
}

void SyncService::Worker::abort(QNetworkReply *&reply)
{
    if (auto *unwanted = std::exchange(reply, nullptr)) {
        unwanted->disconnect(this);
        unwanted->abort();
        unwanted->deleteLater();
    }
}

/// Unless the answer is there before: whatever is in line goes first.
void SyncService::Worker::spare()
{
    QMetaObject::invokeMethod(
        this, [this, asked = m_asked] { asked == m_asked ? useSpareTime() : void(); }, Qt::QueuedConnection);
}

void SyncService::Worker::useSpareTime()
{
    feed({Event::Freed});
    if (m_file && !m_file->engine.ahead().isEmpty())
        courier().prepare(m_file->engine.ahead());
}

void SyncService::Worker::send(const Action &action)
{
    m_asked = ++m_questions;
    courier().post(m_asked, file().peer(), action.path, action.body);
}

void SyncService::Worker::stopAsking()
{
    m_asked = 0;
    if (m_courier)
        m_courier->abort();
    abort(m_farewell);
}

void SyncService::Worker::onAnswered(const SyncCourier::Reply &reply)
{
    if (reply.number != m_asked)
        return;
    m_asked = 0;
    m_retryAfter = reply.retryAfter;
    feed(reply.event);
}

} // namespace crm::sync
