// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/accounts.h"

#include "db/sync/server/totp.h"

namespace crm::sync {

namespace {

constexpr qint64 day = 86400000;         // ms
constexpr qint64 inviteLives = 7 * day;  // ms
constexpr qint64 tokenSleeps = 90 * day; // ms since last used
constexpr qint64 tokenLives = 365 * day; // ms since given
constexpr int recoveryCodes = 10;
constexpr int recoveryBytes = 10; // 80 bits: too many to try, so that a plain hash keeps them

/// As it was told, without what people add or leave out when they copy it.
QByteArray digestOfCode(const QString &code)
{
    auto text = code.toUpper();
    text.remove(u'-').remove(u' ');
    return digestOf(text.toLatin1());
}

} // namespace

const QStringList &roles()
{
    static const QStringList all{"administrator", "manager", "agent", "reader"};
    return all;
}

QByteArrayList Accounts::tables()
{
    return {"CREATE TABLE IF NOT EXISTS account(login TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, team "
            "TEXT NOT NULL, password TEXT NOT NULL, user_id BLOB NOT NULL, disabled INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS device(token BLOB PRIMARY KEY, login TEXT NOT NULL, node BLOB NOT NULL, name TEXT "
        "NOT NULL, created INTEGER NOT NULL, last_seen INTEGER NOT NULL, revoked INTEGER NOT NULL)",
        "CREATE INDEX IF NOT EXISTS device_node ON device(node)",
        "CREATE TABLE IF NOT EXISTS node_owner(node BLOB PRIMARY KEY, login TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS node_seen(node BLOB PRIMARY KEY, token BLOB NOT NULL, created INTEGER NOT NULL, "
        "last_seen INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS invite(secret BLOB PRIMARY KEY, login TEXT NOT NULL, expires INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS second_factor(login TEXT PRIMARY KEY, secret BLOB NOT NULL, step INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS recovery_code(code BLOB PRIMARY KEY, login TEXT NOT NULL)"};
}

Accounts::Accounts(Database &database)
    : m_db(database)
{
    randomBytes(1); // libsodium is ready from here on
}

void Accounts::note(const AuditEvent &event, qint64 nowMs)
{
    m_db.transact([&] { Audit(m_db).append(event, nowMs); });
}

bool Accounts::add(const Account &account, const QString &password, qint64 nowMs)
{
    const auto hash = hashOfPassword(password);
    if (hash.isEmpty())
        throw DatabaseError{"argon2id", "There is not enough memory to keep the password."};
    const auto user = account.user.isNull() ? Id::make() : account.user;
    bool isAdded = false;
    m_db.transact([&] {
        isAdded = !m_db.select("INSERT INTO account(login, name, role, team, password, user_id, disabled) VALUES(?, ?, "
                               "?, ?, ?, ?, 0) ON CONFLICT(login) DO NOTHING RETURNING login",
                           {account.login, account.name, account.role, account.team, hash, user.bytes()})
                       .isEmpty();
        if (isAdded)
            Audit(m_db).append({"user added", account.login, account.role + u' ' + account.team}, nowMs);
    });
    return isAdded;
}

QList<Account> Accounts::list()
{
    QList<Account> all;
    const auto rows = m_db.select("SELECT login, name, role, team, user_id, disabled FROM account ORDER BY login");
    for (const auto &row : rows)
        all.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
            Id::fromBytes(row.at(4).toByteArray()), row.at(5).toInt() != 0});
    return all;
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

bool Accounts::change(const Account &account, qint64 nowMs)
{
    bool isKnown = false;
    m_db.transact([&] {
        const auto before = find(account.login);
        isKnown = before.has_value();
        if (!isKnown)
            return;
        m_db.run("UPDATE account SET name = ?, role = ?, team = ?, disabled = ? WHERE login = ?",
            {account.name, account.role, account.team, account.isDisabled ? 1 : 0, account.login});
        Audit audit(m_db);
        if (before->role != account.role || before->team != account.team)
            audit.append({"role changed", account.login,
                             QString("%1 %2 → %3 %4").arg(before->role, before->team, account.role, account.team)},
                nowMs);
        if (before->isDisabled != account.isDisabled)
            audit.append({account.isDisabled ? "user disabled" : "user enabled", account.login}, nowMs);
    });
    return isKnown;
}

bool Accounts::setPassword(const QString &login, const QString &password, qint64 nowMs)
{
    const auto hash = hashOfPassword(password);
    if (hash.isEmpty())
        throw DatabaseError{"argon2id", "There is not enough memory to keep the password."};
    bool isKnown = false;
    m_db.transact([&] {
        isKnown
            = !m_db.select("UPDATE account SET password = ? WHERE login = ? RETURNING login", {hash, login}).isEmpty();
        if (isKnown)
            Audit(m_db).append({"password changed", login}, nowMs);
    });
    return isKnown;
}

SecondFactor Accounts::demandCode(const QString &login, qint64 nowMs)
{
    SecondFactor factor{randomBytes(20), {}};
    for (int i = 0; i < recoveryCodes; ++i) {
        const auto code = QString::fromLatin1(base32(randomBytes(recoveryBytes)));
        factor.recoveryCodes.append(QStringList{code.left(4), code.mid(4, 4), code.mid(8, 4), code.mid(12)}.join(u'-'));
    }
    m_db.transact([&] {
        m_db.run("DELETE FROM recovery_code WHERE login = ?", {login});
        for (const auto &code : std::as_const(factor.recoveryCodes))
            m_db.run("INSERT INTO recovery_code(code, login) VALUES(?, ?)", {digestOfCode(code), login});
        m_db.run("INSERT INTO second_factor(login, secret, step) VALUES(?, ?, 0) ON CONFLICT(login) DO UPDATE SET "
                 "secret = excluded.secret, step = 0",
            {login, factor.secret});
        Audit(m_db).append({"second factor set", login}, nowMs);
    });
    return factor;
}

void Accounts::demandNoCode(const QString &login, qint64 nowMs)
{
    m_db.transact([&] {
        m_db.run("DELETE FROM recovery_code WHERE login = ?", {login});
        m_db.run("DELETE FROM second_factor WHERE login = ?", {login});
        Audit(m_db).append({"second factor removed", login}, nowMs);
    });
}

bool Accounts::asksForCode(const QString &login)
{
    return !m_db.scalar("SELECT 1 FROM second_factor WHERE login = ?", {login}).isNull();
}

/// Inside a transaction: of two attempts with one code only the first succeeds.
bool Accounts::takeCode(const QString &login, const QString &code, qint64 nowMs)
{
    const auto rows = m_db.select("SELECT secret, step FROM second_factor WHERE login = ?", {login});
    if (rows.isEmpty())
        return true;
    const auto used = rows.first().at(1).toLongLong();
    if (const auto step = totpStep(rows.first().at(0).toByteArray(), code, nowMs, used))
        return !m_db.select("UPDATE second_factor SET step = ? WHERE login = ? AND step = ? RETURNING login",
                        {*step, login, used})
                    .isEmpty();
    return !m_db.select("DELETE FROM recovery_code WHERE code = ? AND login = ? RETURNING login",
                    {digestOfCode(code), login})
                .isEmpty();
}

QByteArray Accounts::invite(const QString &login, qint64 nowMs)
{
    const auto secret = randomBytes(16);
    m_db.transact([&] {
        m_db.run("DELETE FROM invite WHERE expires < ?", {nowMs});
        m_db.run("INSERT INTO invite(secret, login, expires) VALUES(?, ?, ?)",
            {digestOf(secret), login, nowMs + inviteLives});
        Audit(m_db).append({"invited", login}, nowMs);
    });
    return secret;
}

bool Accounts::hasInvite(const JoinRequest &request, qint64 nowMs)
{
    return !m_db.scalar("SELECT 1 FROM invite WHERE secret = ? AND login = ? AND expires > ?",
                    {digestOf(request.secret), request.login, nowMs})
                .isNull();
}

Joining Accounts::join(const JoinRequest &request, const QString &address, qint64 nowMs)
{
    const auto account = find(request.login);
    const auto stored = account
        ? m_db.scalar("SELECT password FROM account WHERE login = ?", {request.login}).toString()
        : nobodysHash();
    const bool fits = isPassword(stored, request.password) && account && !account->isDisabled;
    Joining joining;
    if (fits && request.totp.isEmpty() && hasInvite(request, nowMs) && asksForCode(request.login)) {
        joining.needsCode = true;
        return joining;
    }
    m_db.transact([&] {
        joining.answer.reset();
        if (fits)
            joining.answer = letIn(request, *account, nowMs);
        Audit(m_db).append({joining.answer ? "joined" : "refused", request.login.left(100),
                               address + u' ' + request.deviceName, request.device},
            nowMs);
    });
    return joining;
}

/// What is written between joining and the first exchange has a number as well.
static void lendNumbers(Ledger &ledger, const JoinRequest &request, JoinAnswer &answer, qint64 nowMs)
{
    if (request.series.isEmpty() || rankOf(answer.role.toLatin1()) < rankOf("agent"))
        return;
    for (auto it = request.series.begin(); it != request.series.end(); ++it)
        answer.leases.append(ledger.lease(request.device, it.key(), it.value(), nowMs));
    answer.deviceCode = ledger.deviceCode(request.device);
}

/// Inside a transaction.
std::optional<JoinAnswer> Accounts::letIn(const JoinRequest &request, const Account &account, qint64 nowMs)
{
    if (!hasInvite(request, nowMs) || !takeCode(request.login, request.totp, nowMs))
        return std::nullopt;
    if (m_db.select("DELETE FROM invite WHERE secret = ? RETURNING login", {digestOf(request.secret)}).isEmpty())
        return std::nullopt; // somebody else was faster with it
    auto user = account.user;
    const bool isFirst = m_db.scalar("SELECT count(*) FROM device WHERE login = ?", {request.login}).toInt() == 0;
    // The file's own user becomes the organisation's, since records name them, unless that is a colleague already.
    const bool isOthers = m_db.scalar("SELECT count(*) FROM account WHERE user_id = ? AND login <> ?",
                                  {request.user.bytes(), request.login})
                              .toInt()
        > 0;
    if (isFirst && !request.user.isNull() && !isOthers) {
        user = request.user;
        m_db.run("UPDATE account SET user_id = ? WHERE login = ?", {user.bytes(), request.login});
    }
    JoinAnswer joined{randomBytes(32), user, account.name, account.role};
    m_db.run("INSERT INTO device(token, login, node, name, created, last_seen, revoked) VALUES(?, ?, ?, ?, ?, ?, 0)",
        {digestOf(joined.token), request.login, request.device, request.deviceName, nowMs, nowMs});
    Ledger ledger(m_db);
    joined.organisation = ledger.organisation();
    joined.epoch = ledger.lockHead().epoch; // no two lend the same numbers
    lendNumbers(ledger, request, joined, nowMs);
    return joined;
}

std::optional<Caller> Accounts::caller(const QByteArray &token, qint64 nowMs)
{
    const auto rows
        = m_db.select("SELECT a.login, a.role, a.user_id, d.last_seen, d.created, a.team FROM device d JOIN account "
                      "a ON a.login = d.login WHERE d.token = ? AND d.revoked = 0 AND a.disabled = 0",
            {digestOf(token)});
    if (rows.isEmpty())
        return std::nullopt;
    const auto &row = rows.first();
    const auto lastSeen = row.at(3).toLongLong();
    if (lastSeen < nowMs - tokenSleeps || row.at(4).toLongLong() < nowMs - tokenLives)
        return std::nullopt;
    if (lastSeen < nowMs - seenEvery)
        m_db.run("UPDATE device SET last_seen = ? WHERE token = ?", {nowMs, digestOf(token)});
    return Caller{
        row.at(0).toString(), row.at(1).toString(), Id::fromBytes(row.at(2).toByteArray()), row.at(5).toString()};
}

} // namespace crm::sync
