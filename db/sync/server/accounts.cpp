// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/accounts.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <mutex>
#include <semaphore>

namespace crm::sync {

namespace {

constexpr unsigned long long hashPasses = 3;   // argon2id: 64 MiB, three passes, about 0.16 s
constexpr size_t hashMemory = 64 << 20;        // bytes
constexpr qint64 inviteLives = 7LL * 86400000; // ms
constexpr qint64 tokenLives = 90LL * 86400000; // ms since last used
constexpr qint64 seenEvery = 60000;            // ms between notes that a device was here

// Each hash takes 64 MiB: more than two at once would let anybody exhaust the memory by logging in.
std::counting_semaphore<2> &hashing()
{
    static std::counting_semaphore<2> semaphore(2);
    return semaphore;
}

QByteArray digest(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

QString hashed(const QString &password)
{
    const auto utf8 = password.toUtf8();
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    hashing().acquire();
    const int code = crypto_pwhash_str(out.data(), utf8.constData(), quint64(utf8.size()), hashPasses, hashMemory);
    hashing().release();
    return code == 0 ? QString::fromLatin1(out.constData()) : QString();
}

bool fits(const QString &hash, const QString &password)
{
    const auto stored = hash.toLatin1();
    const auto utf8 = password.toUtf8();
    hashing().acquire();
    const bool good = crypto_pwhash_str_verify(stored.constData(), utf8.constData(), quint64(utf8.size())) == 0;
    hashing().release();
    return good;
}

/// Of no password: whoever names a login that does not exist waits as long as for a wrong password.
const QString &nobodysHash()
{
    static const QString hash = hashed(QString::fromLatin1(randomBytes(16).toHex()));
    return hash;
}

} // namespace

const QStringList &roles()
{
    static const QStringList all{"administrator", "manager", "agent", "reader"};
    return all;
}

QByteArray randomBytes(qsizetype size)
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (sodium_init() < 0)
            qFatal("libsodium does not start");
    });
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

Accounts::Accounts(Database &database)
    : m_db(database)
{
    randomBytes(1); // libsodium is ready from here on
}

bool Accounts::add(const Account &account, const QString &password)
{
    const auto hash = hashed(password);
    if (hash.isEmpty())
        throw DatabaseError{"argon2id", "There is not enough memory to keep the password."};
    const auto user = account.user.isNull() ? Id::make() : account.user;
    return !m_db.select("INSERT INTO account(login, name, role, team, password, user_id, disabled) VALUES(?, ?, ?, ?, "
                        "?, ?, 0) ON CONFLICT(login) DO NOTHING RETURNING login",
                    {account.login, account.name, account.role, account.team, hash, user.bytes()})
                .isEmpty();
}

std::optional<Account> Accounts::find(const QString &login)
{
    const auto rows = m_db.select("SELECT name, role, team, user_id, disabled FROM account WHERE login = ?", {login});
    if (rows.isEmpty())
        return std::nullopt;
    const auto &row = rows.first();
    return Account{login, row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
        Id::fromBytes(row.at(3).toByteArray()), row.at(4).toInt() != 0};
}

QByteArray Accounts::invite(const QString &login, qint64 nowMs)
{
    const auto secret = randomBytes(16);
    m_db.run(
        "INSERT INTO invite(secret, login, expires) VALUES(?, ?, ?)", {digest(secret), login, nowMs + inviteLives});
    return secret;
}

std::optional<JoinAnswer> Accounts::join(const JoinRequest &request, qint64 nowMs)
{
    const auto account = find(request.login);
    const auto stored = account
        ? m_db.scalar("SELECT password FROM account WHERE login = ?", {request.login}).toString()
        : nobodysHash();
    if (!fits(stored, request.password) || !account || account->isDisabled)
        return std::nullopt;
    std::optional<JoinAnswer> answer;
    m_db.transact([&] {
        answer.reset();
        if (m_db.select("DELETE FROM invite WHERE secret = ? AND login = ? AND expires > ? RETURNING login",
                    {digest(request.secret), request.login, nowMs})
                .isEmpty())
            return;
        auto user = account->user;
        const bool isFirst = m_db.scalar("SELECT count(*) FROM device WHERE login = ?", {request.login}).toInt() == 0;
        if (isFirst && !request.user.isNull()) { // the file's own user becomes the organisation's: records name them
            user = request.user;
            m_db.run("UPDATE account SET user_id = ? WHERE login = ?", {user.bytes(), request.login});
        }
        JoinAnswer joined{randomBytes(32), user, account->name, account->role};
        m_db.run(
            "INSERT INTO device(token, login, node, name, created, last_seen, revoked) VALUES(?, ?, ?, ?, ?, ?, 0)",
            {digest(joined.token), request.login, request.device, request.deviceName, nowMs, nowMs});
        Ledger ledger(m_db);
        joined.organisation = ledger.organisation();
        joined.epoch = ledger.head().epoch;
        answer = joined;
    });
    return answer;
}

std::optional<Caller> Accounts::caller(const QByteArray &token, qint64 nowMs)
{
    const auto rows = m_db.select("SELECT a.login, a.role, a.user_id, d.last_seen FROM device d JOIN account a ON "
                                  "a.login = d.login WHERE d.token = ? AND d.revoked = 0 AND a.disabled = 0",
        {digest(token)});
    if (rows.isEmpty() || rows.first().at(3).toLongLong() < nowMs - tokenLives)
        return std::nullopt;
    if (rows.first().at(3).toLongLong() < nowMs - seenEvery)
        m_db.run("UPDATE device SET last_seen = ? WHERE token = ?", {nowMs, digest(token)});
    return Caller{
        rows.first().at(0).toString(), rows.first().at(1).toString(), Id::fromBytes(rows.first().at(2).toByteArray())};
}

bool Accounts::owns(const Caller &caller, const QByteArray &node)
{
    const auto owner = m_db.scalar("SELECT login FROM device WHERE node = ?", {node});
    return owner.isNull() || owner.toString() == caller.login;
}

QList<Device> Accounts::devices()
{
    QList<Device> list;
    const auto rows
        = m_db.select("SELECT login, name, node, created, last_seen, revoked FROM device ORDER BY login, created");
    for (const auto &row : rows)
        list.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toByteArray(), row.at(3).toLongLong(),
            row.at(4).toLongLong(), row.at(5).toInt() != 0});
    return list;
}

int Accounts::revoke(const QString &device)
{
    int revoked = 0;
    const auto all = devices();
    for (const auto &known : all) {
        if (known.isRevoked || !QString::fromLatin1(known.node.toHex()).startsWith(device))
            continue;
        m_db.run("UPDATE device SET revoked = 1 WHERE node = ?", {known.node});
        ++revoked;
    }
    return revoked;
}

} // namespace crm::sync
