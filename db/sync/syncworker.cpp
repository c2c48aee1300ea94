// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncworker.h"

#include "db/entity/registry.h"
#include "db/sql/failure.h"
#include "db/sql/opening.h"
#include "db/store/lane.h"
#include "db/sync/wire/cbor.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QSysInfo>

namespace crm::sync {

namespace {

constexpr int transferTime = 75000;          // ms; the server keeps a question for 50 s
constexpr int lookEvery = 250;               // ms between looks for what other handles have stored
constexpr qsizetype longestAnswer = 8 << 20; // bytes

QByteArray newDevice()
{
    QByteArray bytes(nodeSize, '\0');
    auto *generator = QRandomGenerator::system();
    for (auto &byte : bytes)
        byte = char(generator->bounded(256));
    return bytes;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString addressOf(const QString &server)
{
    return server.contains("://") ? server : "https://" + server;
}

} // namespace

struct SyncService::Worker::File
{
    explicit File(const QString &path, Mode mode)
        : connection(openFile(path, Registry::instance(), false, false).connection)
        , tables(*connection)
        , outbox(tables, Registry::instance())
        , inbox(tables, outbox, Registry::instance())
        , engine(tables, outbox, inbox,
              {mode == Watch, [] { return QRandomGenerator::global()->generateDouble(); }, newDevice})
    {
    }

    std::unique_ptr<Connection> connection;
    SyncTables tables;
    Outbox outbox;
    Inbox inbox;
    SyncEngine engine;
};

SyncService::Worker::Worker(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
    , m_wake(this)
    , m_edits(this)
{
    m_wake.setSingleShot(true);
    m_edits.setInterval(lookEvery);
    connect(&m_wake, &QTimer::timeout, this, [this] { feed({Event::Woken}); });
    connect(&m_edits, &QTimer::timeout, this, &Worker::lookForEdits);
}

SyncService::Worker::~Worker() = default;

SyncService::Worker::File &SyncService::Worker::file()
{
    if (!m_file)
        m_file = std::make_unique<File>(m_path, m_mode);
    return *m_file;
}

void SyncService::Worker::fail(const QString &problem)
{
    m_edits.stop();
    const SyncStatus status{SyncState::Waiting, 0, 0, problem};
    emit changed(status);
    emit finished(status);
}

void SyncService::Worker::start()
{
    try {
        if (file().tables.value(key::server).isNull()) {
            emit finished(file().engine.status());
            return;
        }
    } catch (const SqlError &error) {
        return fail(errorOf(error).message);
    } catch (const Failure &failure) {
        return fail(failure.error.message);
    }
    if (m_mode == Watch)
        m_edits.start();
    feed({Event::Asked});
}

void SyncService::Worker::noteEdit()
{
    if (m_edits.isActive())
        feed({Event::Edited});
}

/// Our own writes do not change it; those of every other handle do.
void SyncService::Worker::lookForEdits()
{
    try {
        const auto version = file().connection->scalar("PRAGMA data_version").toLongLong();
        if (std::exchange(m_dataVersion, version) != version)
            feed({Event::Edited});
    } catch (const SqlError &error) {
        fail(errorOf(error).message);
    }
}

void SyncService::Worker::feed(Event event)
{
    event.nowMs = now();
    try {
        perform(file().engine.step(event));
    } catch (const SqlError &error) {
        fail(errorOf(error).message);
    } catch (const Failure &failure) {
        fail(failure.error.message);
    } catch (const WireError &error) {
        fail(SyncEngine::tr("What the server answers cannot be read: %1.").arg(error.reason));
    }
}

void SyncService::Worker::perform(const QList<Action> &actions)
{
    for (const auto &action : actions) {
        switch (action.kind) {
        case Action::Send:
            send(action);
            break;
        case Action::Abort:
            if (auto *reply = std::exchange(m_reply, nullptr)) {
                reply->disconnect(this);
                reply->abort();
                reply->deleteLater();
            }
            break;
        case Action::Wake:
            m_wake.start(int(action.delayMs));
            break;
        case Action::Report:
            emit changed(file().engine.status());
            break;
        case Action::Finish:
            emit finished(file().engine.status());
            break;
        }
    }
}

QNetworkReply *SyncService::Worker::post(
    const QString &server, const QByteArray &path, const QByteArray &body, const QByteArray &pin)
{
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    QNetworkRequest request(QUrl(server + QLatin1String(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/cbor");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(transferTime);
    if (const auto token = file().tables.bytes(key::token); !token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toBase64());
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(configuration);
    auto *reply = m_network->post(request, body);
    if (!pin.isEmpty()) {
        const auto isPinned = [reply, pin] {
            return reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256) == pin;
        };
        connect(reply, &QNetworkReply::sslErrors, reply, [reply, isPinned](const QList<QSslError> &errors) {
            if (isPinned())
                reply->ignoreSslErrors(errors);
        });
        // A certificate that the system trusts is not the one of the invite.
        connect(reply, &QNetworkReply::encrypted, reply, [reply, isPinned] {
            if (!isPinned())
                reply->abort();
        });
    }
    return reply;
}

void SyncService::Worker::send(const Action &action)
{
    auto &tables = file().tables;
    m_reply = post(tables.value(key::server).toString(), action.path, action.body, tables.bytes(key::fingerprint));
    connect(m_reply, &QNetworkReply::finished, this,
        [this, reply = m_reply, sentMs = now()] { onAnswered(reply, sentMs); });
}

void SyncService::Worker::onAnswered(QNetworkReply *reply, qint64 sentMs)
{
    reply->deleteLater();
    if (reply != m_reply)
        return;
    m_reply = nullptr;
    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    Event event{status > 0 ? Event::Answered : Event::Unreachable};
    event.status = status;
    event.sentMs = sentMs;
    event.reason = reply->errorString();
    if (status == 200 && reply->error() != QNetworkReply::NoError)
        event.kind = Event::Unreachable; // broken off in the middle
    if (reply->bytesAvailable() <= longestAnswer)
        event.body = reply->readAll();
    feed(event);
}

void SyncService::Worker::join(const JoinWish &wish)
{
    try {
        const auto invite = readInvite(wish.code);
        const auto server = wish.server.isEmpty() ? invite.address : wish.server;
        const auto login = wish.login.isEmpty() ? invite.login : wish.login;
        if (server.isEmpty()) {
            emit joined(Error{Error::Usage, SyncEngine::tr("The invite does not say where the server is. Name it.")});
            return;
        }
        auto &tables = file().tables;
        if (!tables.value(key::server).isNull()) {
            emit joined(Error{Error::Conflict,
                SyncEngine::tr("The file belongs to “%1” already. Leave it first.")
                    .arg(tables.value(key::organisation).toString())});
            return;
        }
        if (tables.value(key::device).isNull())
            tables.set(key::device, newDevice());
        const auto user
            = Id::fromBytes(file().connection->scalar("SELECT value FROM meta WHERE key = 'user'").toByteArray());
        const JoinRequest request{
            invite.secret, login, wish.password, tables.bytes(key::device), QSysInfo::machineHostName(), user};
        auto *reply = post(addressOf(server), "/v1/join", encodeJoin(request), invite.fingerprint);
        connect(
            reply, &QNetworkReply::finished, this, [=, this] { onJoined(reply, invite, addressOf(server), login); });
    } catch (const WireError &) {
        emit joined(Error{
            Error::Invalid, SyncEngine::tr("This is not a whole invite. Copy all of it, from “RAPPORT-” to its end.")});
    } catch (const SqlError &error) {
        emit joined(errorOf(error));
    } catch (const Failure &failure) {
        emit joined(failure.error);
    }
}

void SyncService::Worker::onJoined(
    QNetworkReply *reply, const Invite &invite, const QString &server, const QString &login)
{
    reply->deleteLater();
    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    try {
        if (status != 200) {
            const auto sentence = status == 403 ? SyncEngine::tr("Invite, login and password do not fit together.")
                : status == 429                 ? SyncEngine::tr("Too many attempts. Wait a minute and try again.")
                : status == 426 ? SyncEngine::tr("The server speaks another version. Update Rapport here or there.")
                                : SyncEngine::tr("The server cannot be reached: %1.").arg(reply->errorString());
            emit joined(Error{Error::Invalid, sentence});
            return;
        }
        const auto answer = decodeJoined(reply->readAll());
        auto &tables = file().tables;
        Transaction transaction(*file().connection);
        tables.set(key::server, server);
        tables.set(key::fingerprint, invite.fingerprint);
        tables.set(key::token, answer.token);
        tables.set(key::login, login);
        tables.set(key::organisation, answer.organisation);
        tables.set(key::role, answer.role);
        tables.set(key::user, answer.user.bytes());
        tables.set(key::name, answer.name);
        tables.set(key::epoch, answer.epoch);
        transaction.commit();
        emit joined(Membership{server, answer.organisation, login, answer.role, answer.user, answer.name});
    } catch (const WireError &error) {
        emit joined(
            Error{Error::Storage, SyncEngine::tr("What the server answers cannot be read: %1.").arg(error.reason)});
    } catch (const SqlError &error) {
        emit joined(errorOf(error));
    }
}

/// The device's number stays: should the file join again, the server knows what it has sent.
void SyncService::Worker::leave()
{
    perform({Action{Action::Abort}});
    m_edits.stop();
    m_wake.stop();
    try {
        for (const auto *name : {key::server, key::fingerprint, key::token, key::login, key::organisation, key::role,
                 key::state, key::problem})
            file().tables.set(name, {});
        m_file.reset();
        emit changed(SyncStatus());
    } catch (const SqlError &error) {
        fail(errorOf(error).message);
    }
}

} // namespace crm::sync
