// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/synctables.h"

#include "db/sync/wire/cbor.h"

#include <QCborArray>

namespace crm::sync {

namespace {

QCborArray toCbor(const Stamp &stamp)
{
    return {qint64(stamp.h), stamp.node};
}

Stamp fromCbor(const QCborValue &value)
{
    const auto pair = value.toArray();
    return {quint64(pair.at(0).toInteger()), pair.at(1).toByteArray()};
}

} // namespace

SyncTables::SyncTables(Connection &connection)
    : m_connection(connection)
{
    connection.run(
        "CREATE TABLE IF NOT EXISTS sync_state(k TEXT PRIMARY KEY, v) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS sync_row(row BLOB PRIMARY KEY, tbl TEXT NOT NULL, h INTEGER NOT NULL, n BLOB NOT "
        "NULL, removed INTEGER NOT NULL, rh INTEGER NOT NULL, rn BLOB NOT NULL, groups BLOB, seq INTEGER NOT NULL) "
        "WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS sync_quarantine(n INTEGER PRIMARY KEY, op BLOB NOT NULL);"
        "CREATE TABLE IF NOT EXISTS sync_batch(first INTEGER PRIMARY KEY, last INTEGER NOT NULL, prev BLOB NOT NULL, "
        "hash BLOB NOT NULL, ops BLOB NOT NULL, acked_at INTEGER);"
        "CREATE TABLE IF NOT EXISTS sync_unknown(row BLOB PRIMARY KEY, tbl TEXT NOT NULL, state BLOB NOT NULL) "
        "WITHOUT ROWID");
}

QVariant SyncTables::value(const char *key)
{
    return m_connection.scalar("SELECT v FROM sync_state WHERE k = ?", {QString::fromLatin1(key)});
}

void SyncTables::set(const char *key, const QVariant &value)
{
    if (value.isNull())
        m_connection.exec("DELETE FROM sync_state WHERE k = ?", {QString::fromLatin1(key)});
    else
        m_connection.exec("INSERT INTO sync_state(k, v) VALUES(?, ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v",
            {QString::fromLatin1(key), value});
}

RowStamps SyncTables::stamps(const Id &row)
{
    auto rows = m_connection.exec(
        "SELECT tbl, h, n, removed, rh, rn, groups, seq FROM sync_row WHERE row = ?", {row.bytes()});
    if (!rows.next())
        return {};
    RowStamps stamps{rows.blob(0), {quint64(rows.integer(1)), rows.blob(2)}};
    stamps.isRemoved = rows.integer(3) != 0;
    stamps.existence = {quint64(rows.integer(4)), rows.blob(5)};
    stamps.seq = rows.integer(7);
    stamps.isKnown = true;
    if (!rows.isNull(6)) {
        const auto groups = QCborValue::fromCbor(rows.blob(6)).toMap();
        for (const auto &[name, stamp] : groups)
            stamps.groups.insert(name.toString().toLatin1(), fromCbor(stamp));
    }
    return stamps;
}

void SyncTables::setStamps(const Id &row, const RowStamps &stamps)
{
    QCborMap groups;
    for (auto it = stamps.groups.begin(); it != stamps.groups.end(); ++it)
        if (it.value() != stamps.common)
            groups.insert(QString::fromLatin1(it.key()), toCbor(it.value()));
    m_connection.exec(
        "INSERT INTO sync_row(row, tbl, h, n, removed, rh, rn, groups, seq) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(row) DO UPDATE SET tbl = excluded.tbl, h = excluded.h, n = excluded.n, removed = "
        "excluded.removed, rh = excluded.rh, rn = excluded.rn, groups = excluded.groups, seq = excluded.seq",
        {row.bytes(), QString::fromLatin1(stamps.table), qint64(stamps.common.h), stamps.common.node,
            stamps.isRemoved ? 1 : 0, qint64(stamps.existence.h), stamps.existence.node,
            groups.isEmpty() ? QVariant() : QVariant(encode(groups)), stamps.seq});
}

void SyncTables::keepUnknown(const QByteArray &table, const Id &row, const QByteArray &state)
{
    m_connection.exec("INSERT INTO sync_unknown(row, tbl, state) VALUES(?, ?, ?) ON CONFLICT(row) DO UPDATE SET tbl = "
                      "excluded.tbl, state = excluded.state",
        {row.bytes(), QString::fromLatin1(table), state});
}

} // namespace crm::sync
