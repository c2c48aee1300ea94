// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncworker.h"

#include "db/sync/numberleases.h"
#include "db/sync/toldevents.h"
#include "db/sync/wire/cbor.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkReply>
#include <QSysInfo>

namespace crm::sync {

namespace {

constexpr int farewellTime = 4000; // ms in which the server should have heard that somebody signs out

QString addressOf(const QString &server)
{
    return server.contains("://") ? server : "https://" + server;
}

/// What kept somebody from joining, with the field of JoinWish that it is about; none: nothing they typed.
Error refusal(const QByteArray &field, const QString &sentence)
{
    Error error{Error::Invalid, sentence};
    if (!field.isEmpty())
        error.problems.append({field, sentence});
    return error;
}

Error refusalOf(const QNetworkReply &reply, int status, bool hasCode)
{
    if (const auto problem = SyncTransport::certificateProblem(reply); !problem.isEmpty())
        return refusal("code", problem);
    switch (status) {
    case 403:
        if (hasCode) // the server does not say which of them
            return refusal("totp",
                SyncEngine::tr("Invite, login, password and code do not fit together. A code counts for half a minute; "
                               "an invite works once, and for a week."));
        return refusal("password",
            SyncEngine::tr("Invite, login and password do not fit together. An invite works once, and for a week."));
    case 428:
        return refusal("totp", SyncEngine::tr("This account asks for the code of its authenticator app as well."));
    case 429:
        return refusal({},
            SyncEngine::tr("Too many attempts. Wait %n second(s) and try again.", nullptr,
                qMax(1, reply.rawHeader("Retry-After").toInt())));
    case 426:
        return refusal({}, SyncEngine::tr("The server speaks another version. Update Rapport here or there."));
    case 0:
        return refusal(
            "server", SyncEngine::tr("The server cannot be reached: %1.").arg(SyncTransport::reasonOf(reply)));
    default:
        return refusal({}, SyncEngine::tr("The server is busy or out of order (%1). Try again later.").arg(status));
    }
}

} // namespace

/// An attempt under way.
struct SyncService::Worker::Joining
{
    Peer peer;
    Invite invite;
    QString login;
    QByteArray device; ///< the number under which the file will be known
    bool hasCode = false;
};

void SyncService::Worker::join(const JoinWish &wish)
{
    guarded([&] { askToJoin(wish); }, true);
}

void SyncService::Worker::askToJoin(const JoinWish &wish)
{
    Invite invite;
    try {
        invite = readInvite(wish.code);
    } catch (const WireError &) {
        emit joined(
            refusal("code", SyncEngine::tr("This is not a whole invite. Copy all of it, from “RAPPORT-” to its end.")));
        return;
    }
    const auto server = wish.server.isEmpty() ? invite.address : wish.server;
    const auto login = wish.login.isEmpty() ? invite.login : wish.login;
    if (server.isEmpty()) {
        auto error = refusal("server", SyncEngine::tr("The invite does not say where the server is. Name it."));
        error.code = Error::Usage;
        emit joined(error);
        return;
    }
    auto &tables = file().tables;
    // Who is shut out joins again with a new invite, as does who has one to a new certificate; the others leave first, so
    // that nobody mixes two organisations.
    const auto state = storedStatus(tables).state;
    const bool isRenewed = invite.fingerprint != tables.value(key::fingerprint).toByteArray();
    if (!tables.value(key::server).isNull() && !isRenewed && (state == SyncState::Idle || state == SyncState::Busy)) {
        emit joined(Error{Error::Conflict,
            SyncEngine::tr("The file belongs to “%1” already. Leave it first.")
                .arg(tables.value(key::organisation).toString())});
        return;
    }
    if (const auto problem = addressProblem({addressOf(server), invite.fingerprint}); !problem.isEmpty()) {
        emit joined(refusal("server", problem));
        return;
    }
    if (tables.value(key::device).isNull())
        tables.set(key::device, newDevice());
    // Who takes a file over from a colleague gets a number of their own for it: theirs is the colleague's.
    auto former = tables.value(key::formerly).toString();
    if (former.isEmpty())
        former = tables.value(key::login).toString();
    const bool isTakenOver = !former.isEmpty() && former != login;
    const Joining joining{{addressOf(server), invite.fingerprint}, invite, login,
        isTakenOver ? newDevice() : tables.bytes(key::device), !wish.totp.isEmpty()};
    const auto user = isTakenOver
        ? Id()
        : Id::fromBytes(file().connection->scalar("SELECT value FROM meta WHERE key = 'user'").toByteArray());
    NumberLeases numbers(*file().connection);
    const auto nowMs = QDateTime::currentMSecsSinceEpoch();
    const JoinRequest request{invite.secret, login, wish.password, joining.device, QSysInfo::machineHostName(), user,
        wish.totp, isTakenOver ? numbers.wantedAnew(nowMs) : numbers.wanted(nowMs)};
    auto *reply = transport().post(joining.peer, "/v1/join", encodeJoin(request));
    connect(reply, &QNetworkReply::finished, this, [this, reply, joining] { onJoined(reply, joining); });
}

void SyncService::Worker::onJoined(QNetworkReply *reply, const Joining &joining)
{
    reply->deleteLater();
    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200) {
        emit joined(refusalOf(*reply, status, joining.hasCode));
        return;
    }
    guarded([&] { keepMembership(transport().take(*reply), joining); }, true);
}

void SyncService::Worker::keepMembership(const QByteArray &body, const Joining &joining)
{
    const auto answer = decodeJoined(body);
    auto &tables = file().tables;
    const auto former = tables.value(key::organisation).toString();
    const auto held = former.isEmpty() ? tables.value(key::holds).toString() : former;
    if (!held.isEmpty() && held != answer.organisation) {
        auto peer = joining.peer;
        peer.token = answer.token;
        auto *farewell = transport().post(peer, "/v1/leave", {}); // what the invite gave is given back
        QTimer::singleShot(farewellTime, farewell, &QNetworkReply::abort);
        const auto error = refusal("code",
            SyncEngine::tr("This is an invite of “%1”, and the file holds the records of “%2”. Make another file "
                           "for it, and ask for another invite.")
                .arg(answer.organisation, held));
        connect(farewell, &QNetworkReply::finished, this, [this, farewell, error] {
            farewell->deleteLater();
            emit joined(error);
        });
        return;
    }
    stopAsking();
    abort(m_fileReply);
    if (held.isEmpty() && answer.role == "reader")
        putOwnRecordsAside(answer.organisation);
    Transaction transaction(*file().connection);
    tables.set(key::server, joining.peer.server);
    tables.set(key::fingerprint, joining.peer.pin);
    tables.set(key::token, answer.token);
    tables.set(key::login, joining.login);
    tables.set(key::formerly, joining.login);
    tables.set(key::organisation, answer.organisation);
    tables.set(key::holds, answer.organisation);
    tables.set(key::role, answer.role);
    tables.noteAddedBefore(answer.user, tables.bytes(key::user) != answer.user.bytes());
    tables.set(key::user, answer.user.bytes());
    tables.set(key::name, answer.name);
    tables.set(key::removes, joining.invite.removesData ? QVariant(1) : QVariant());
    if (held.isEmpty()) // who joins again still has to learn that the server went back to a backup meanwhile
        tables.set(key::epoch, answer.epoch);
    for (const auto *name : {key::state, key::problem, key::wipe, key::agreed})
        tables.set(name, {});
    setAudited(*file().connection, answer.organisation);
    file().connection->exec( // what is done from now on is this person's, whenever the first records come
        "INSERT INTO meta(key, value) VALUES('user', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        {answer.user.bytes()});
    transaction.commit();
    NumberLeases numbers(*file().connection);
    if (joining.device != tables.bytes(key::device)) {
        file().outbox.fork(joining.device);
        numbers.drop();
        tables.set(key::heard, {});
    }
    numbers.take(answer.leases, answer.deviceCode);
    const auto membership = storedMembership(tables);
    m_file.reset(); // the engine begins anew
    emit known(membership);
    emit joined(membership);
}

/// A reader sends nothing: what was in the file before would be refused record by record. It stays whole in a file of
/// its own.
void SyncService::Worker::putOwnRecordsAside(const QString &organisation)
{
    auto &connection = *file().connection;
    const auto own = connection.scalar("SELECT 1 FROM change_log l JOIN change_txn t ON t.tx = l.tx WHERE t.origin <> "
                                       "'system' AND l.row IS NOT (SELECT value FROM meta WHERE key = 'user') LIMIT 1");
    if (!own.isNull()) {
        const QFileInfo info(m_path);
        const auto stem = info.path() + u'/' + info.completeBaseName();
        auto aside = SyncEngine::tr("%1 before joining", "name of a file").arg(stem);
        for (int n = 2; QFile::exists(aside + u'.' + info.suffix()); ++n)
            aside = SyncEngine::tr("%1 before joining (%2)", "name of a file, number").arg(stem).arg(n);
        aside += u'.' + info.suffix();
        connection.exec("VACUUM INTO ?", {aside});
        QFile::setPermissions(aside, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file().tables.set(key::notice,
            SyncEngine::tr("You have joined “%1” as a reader: what was in this file cannot go there. All of it is "
                           "kept in “%2”; open that file to go on with it.")
                .arg(organisation, QDir::toNativeSeparators(aside)));
    }
    file().inbox.letGoOfAll(SyncEngine::tr("Kept in a file of its own"), QDateTime::currentMSecsSinceEpoch());
}

/// The server is told first, so that nobody can use this device's way in any more; who cannot reach it signs out all
/// the same.
void SyncService::Worker::leave()
{
    stopAsking();
    abort(m_fileReply);
    for (auto *timer : {&m_edits, &m_sendEdits, &m_wake, &m_stuck, &m_again})
        timer->stop();
    guarded([this] {
        const auto peer = file().peer();
        if (peer.token.isEmpty())
            return forgetServer(true);
        // What left the file is told even so: nobody takes records along unseen by signing out.
        auto &tables = file().tables;
        PushRequest farewell{tables.bytes(key::device), tables.number(key::epoch), 1, emptyChain()};
        farewell.events = toldEvents(*file().connection);
        m_farewell = transport().post(peer, "/v1/leave", encodePush(farewell));
        QTimer::singleShot(farewellTime, m_farewell, &QNetworkReply::abort);
        connect(m_farewell, &QNetworkReply::finished, this, [this, reply = m_farewell] {
            reply->deleteLater();
            m_farewell = nullptr;
            const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            forgetServer(status == 200 || status == 401);
        });
    });
}

/// The device's number stays: should the file join again, the server knows what it has sent.
void SyncService::Worker::forgetServer(bool isTold)
{
    guarded([&] {
        file().inbox.restoreIndexes();
        auto &tables = file().tables;
        tables.set(key::formerly, tables.value(key::login));
        tables.set(key::holds, tables.value(key::organisation));
        for (const auto *name : {key::server, key::fingerprint, key::token, key::login, key::organisation, key::role,
                 key::removes, key::state, key::problem, key::held, key::agreed})
            tables.set(name, {});
        tables.set(key::notice,
            isTold
                ? QVariant()
                : QVariant(SyncEngine::tr("You are signed out on this computer. The server could not be told: ask its "
                                          "administrator to revoke this device.")));
        setAudited(*file().connection, {});
        if (isTold)
            forgetTold(*file().connection);
        const auto status = storedStatus(tables);
        m_file.reset();
        emit known({});
        emit changed(status);
    });
}

void SyncService::Worker::readNotice()
{
    guarded([this] {
        file().tables.set(key::notice, {});
        emit changed(file().tables.value(key::server).isNull() ? storedStatus(file().tables) : file().engine.status());
    });
}

void SyncService::Worker::agreeToRemovals()
{
    guarded([this] { file().engine.agreeToRemovals(); });
    start();
}

} // namespace crm::sync
