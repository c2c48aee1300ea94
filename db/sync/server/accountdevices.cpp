// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/accounts.h"

#include <QSet>

namespace crm::sync {

Accounts::Owner Accounts::ownerOf(const QByteArray &node)
{
    const auto rows
        = m_db.select("SELECT d.login, d.token, s.last_seen FROM device d LEFT JOIN node_seen s ON s.node = "
                      "d.node WHERE d.node = ? UNION ALL SELECT o.login, NULL, s.last_seen FROM node_owner "
                      "o LEFT JOIN node_seen s ON s.node = o.node WHERE o.node = ? LIMIT 1",
            {node, node});
    return rows.isEmpty() ? Owner{} : Owner{rows.first().at(0), rows.first().at(1).toByteArray(), rows.first().at(2)};
}

bool Accounts::owns(const Caller &caller, const QByteArray &node)
{
    const auto owner = ownerOf(node).login;
    return owner.isNull() || owner.toString() == caller.login;
}

bool Accounts::claims(const Caller &caller, const QByteArray &node, const QByteArray &token, qint64 nowMs)
{
    auto owner = ownerOf(node);
    if (owner.login.isNull()) {
        m_db.run("INSERT INTO node_owner(node, login) VALUES(?, ?) ON CONFLICT(node) DO NOTHING", {node, caller.login});
        owner = ownerOf(node);
    }
    if (owner.login.toString() != caller.login)
        return false;
    const bool isKnown = !owner.lastSeen.isNull();
    if (isKnown ? owner.lastSeen.toLongLong() < nowMs - seenEvery : owner.token.isEmpty())
        noteNumber(caller, node, digestOf(token), nowMs);
    return true;
}

/// From the first copy on each number of the token has a time of its own.
void Accounts::noteNumber(const Caller &caller, const QByteArray &node, const QByteArray &token, qint64 nowMs)
{
    m_db.transact([&] {
        const auto fresh = m_db.select("INSERT INTO node_seen(node, token, created, last_seen) SELECT node, token, "
                                       "created, last_seen FROM device WHERE token = ? ON CONFLICT DO NOTHING "
                                       "RETURNING node",
            {token});
        m_db.run(
            "INSERT INTO node_seen(node, token, created, last_seen) VALUES(?, ?, ?, ?) ON CONFLICT(node) DO UPDATE "
            "SET last_seen = excluded.last_seen",
            {node, token, nowMs, nowMs});
        if (!fresh.isEmpty())
            Audit(m_db).append({"device is a copy", caller.login, {}, node}, nowMs);
    });
}

QList<Device> Accounts::devices()
{
    QList<Device> list;
    const auto rows = m_db.select(
        "SELECT d.login, d.name, d.node, d.created, coalesce(s.last_seen, d.last_seen), d.revoked, 0 FROM device d "
        "LEFT "
        "JOIN node_seen s ON s.node = d.node UNION ALL SELECT d.login, d.name, s.node, s.created, s.last_seen, "
        "d.revoked, 1 FROM node_seen s JOIN device d ON d.token = s.token WHERE s.node <> d.node ORDER BY 1, 4");
    for (const auto &row : rows)
        list.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toByteArray(), row.at(3).toLongLong(),
            row.at(4).toLongLong(), row.at(5).toInt() != 0, row.at(5).toInt() >= toWipe, row.at(6).toInt() != 0});
    return list;
}

int Accounts::revoke(const QString &device, qint64 nowMs)
{
    return shutOut(device, revoked, nowMs);
}

int Accounts::wipe(const QString &device, qint64 nowMs)
{
    return shutOut(device, toWipe, nowMs);
}

int Accounts::shutOut(const QString &device, int how, qint64 nowMs)
{
    int count = 0;
    m_db.transact([&] {
        count = 0;
        QSet<QByteArray> nodes;
        for (const auto &known : devices()) {
            const bool isDone = how == toWipe ? known.isToWipe : known.isRevoked;
            if (isDone || nodes.contains(known.node) || !QString::fromLatin1(known.node.toHex()).startsWith(device))
                continue;
            nodes.insert(known.node);
            m_db.run("UPDATE device SET revoked = ? WHERE revoked < ? AND (node = ? OR token IN (SELECT token FROM "
                     "node_seen WHERE node = ?))",
                {how, how, known.node, known.node});
            Audit(m_db).append(
                {how == toWipe ? "device to be wiped" : "device revoked", known.login, known.name, known.node}, nowMs);
            ++count;
        }
    });
    return count;
}

bool Accounts::isToWipe(const QByteArray &token)
{
    return m_db.scalar("SELECT revoked FROM device WHERE token = ?", {digestOf(token)}).toInt() >= toWipe;
}

void Accounts::noteWiped(const QByteArray &token, const QString &address, qint64 nowMs)
{
    m_db.transact([&] {
        const auto rows = m_db.select("UPDATE device SET revoked = ?, last_seen = ? WHERE token = ? AND revoked = ? "
                                      "RETURNING login, name, node",
            {wiped, nowMs, digestOf(token), toWipe});
        for (const auto &row : rows)
            Audit(m_db).append(
                {"told to wipe", row.at(0).toString(), address + u' ' + row.at(1).toString(), row.at(2).toByteArray()},
                nowMs);
    });
}

void Accounts::signOut(const QByteArray &token, qint64 nowMs)
{
    m_db.transact([&] {
        const auto rows = m_db.select("UPDATE device SET revoked = ? WHERE token = ? AND revoked = 0 RETURNING login, "
                                      "name, node",
            {revoked, digestOf(token)});
        for (const auto &row : rows)
            Audit(m_db).append(
                {"signed out", row.at(0).toString(), row.at(1).toString(), row.at(2).toByteArray()}, nowMs);
    });
}

} // namespace crm::sync
