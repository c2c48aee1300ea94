// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/synctables.h"

#include "db/sql/boundrow.h"
#include "db/store/rights.h"
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
        // What was sent is kept for weeks, and acked_at stands behind all of it.
        "CREATE INDEX IF NOT EXISTS sync_batch_ix_last ON sync_batch(last, acked_at);"
        "CREATE INDEX IF NOT EXISTS sync_batch_ix_acked_at ON sync_batch(acked_at);"
        "CREATE TABLE IF NOT EXISTS sync_fetch(row BLOB PRIMARY KEY, tbl TEXT NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS sync_unknown(row BLOB PRIMARY KEY, tbl TEXT NOT NULL, state BLOB NOT NULL) "
        "WITHOUT ROWID");
    if (!connection.scalar("SELECT 1 FROM sqlite_schema WHERE name = 'sync_added'").isNull())
        return;
    connection.run("CREATE TABLE sync_added(row BLOB PRIMARY KEY) WITHOUT ROWID");
    if (const auto me = bytes(key::user); !me.isEmpty())
        crm::noteAddedBefore(connection, Id::fromBytes(me));
}

void SyncTables::noteAdded(const Id &row, bool isMine)
{
    m_connection.exec(isMine ? "INSERT INTO sync_added(row) VALUES(?) ON CONFLICT DO NOTHING"
                             : "DELETE FROM sync_added WHERE row = ?",
        {row.bytes()});
}

void SyncTables::noteAddedBefore(const Id &me, bool isSomebodyElse)
{
    if (isSomebodyElse)
        m_connection.run("DELETE FROM sync_added");
    crm::noteAddedBefore(m_connection, me);
}

QVariant SyncTables::value(const char *key)
{
    return valueIn(m_connection, key);
}

QVariant SyncTables::valueIn(Connection &connection, const char *key)
{
    return connection.scalar("SELECT v FROM sync_state WHERE k = ?", {QString::fromLatin1(key)});
}

void SyncTables::set(const char *key, const QVariant &value)
{
    if (value.isNull())
        m_connection.exec("DELETE FROM sync_state WHERE k = ?", {QString::fromLatin1(key)});
    else
        m_connection.exec("INSERT INTO sync_state(k, v) VALUES(?, ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v",
            {QString::fromLatin1(key), value});
}

void SyncTables::note(const char *key, const QVariant &value)
{
    if (m_connection.inTransaction())
        set(key, value);
    else
        withoutWaiting([&] { set(key, value); });
}

void SyncTables::noteTogether(const std::function<void()> &notes)
{
    if (m_connection.inTransaction())
        return notes();
    withoutWaiting([&] {
        Transaction transaction(m_connection);
        notes();
        transaction.commit();
    });
}

void SyncTables::withoutWaiting(const std::function<void()> &work)
{
    const auto wait = [this] { m_connection.run("PRAGMA synchronous=FULL"); }; // it counts when it is prepared
    m_connection.run("PRAGMA synchronous=NORMAL");
    try {
        work();
    } catch (...) {
        wait();
        throw;
    }
    wait();
}

/// tbl, h, n, removed, rh, rn, groups, seq from column `at` on.
static RowStamps stampsOf(Rows &rows, int at)
{
    RowStamps stamps{rows.blob(at), {quint64(rows.integer(at + 1)), rows.blob(at + 2)}};
    stamps.isRemoved = rows.integer(at + 3) != 0;
    stamps.existence = {quint64(rows.integer(at + 4)), rows.blob(at + 5)};
    stamps.seq = rows.integer(at + 7);
    stamps.isKnown = true;
    if (!rows.isNull(at + 6)) {
        const auto groups = QCborValue::fromCbor(rows.blob(at + 6)).toMap();
        for (const auto &[name, stamp] : groups)
            stamps.groups.insert(name.toString().toLatin1(), fromCbor(stamp));
    }
    return stamps;
}

RowStamps SyncTables::stamps(const Id &row)
{
    auto rows = m_connection.exec(
        "SELECT tbl, h, n, removed, rh, rn, groups, seq FROM sync_row WHERE row = ?", {row.bytes()});
    return rows.next() ? stampsOf(rows, 0) : RowStamps{};
}

void SyncTables::eachRow(const std::function<void(const Id &, const RowStamps &)> &visit)
{
    auto rows = m_connection.exec("SELECT row, tbl, h, n, removed, rh, rn, groups, seq FROM sync_row");
    while (rows.next())
        visit(Id::fromBytes(rows.view(0)), stampsOf(rows, 1));
}

QHash<Id, RowState> SyncTables::unknown(const QByteArray &table)
{
    QHash<Id, RowState> states;
    auto rows = m_connection.exec("SELECT row, tbl, state FROM sync_unknown WHERE ? = '' OR tbl = ?",
        {QString::fromLatin1(table), QString::fromLatin1(table)});
    while (rows.next()) {
        RowState state{rows.blob(1), Id::fromBytes(rows.view(0)), 1};
        decodeState(state, rows.blob(2));
        for (const auto &group : std::as_const(state.groups))
            state.seq = qMax(state.seq, group.seq);
        states.insert(state.row, state);
    }
    return states;
}

void SyncTables::setStamps(const Id &row, const RowStamps &stamps)
{
    QCborMap groups;
    for (auto it = stamps.groups.begin(); it != stamps.groups.end(); ++it)
        if (it.value() != stamps.common || isCustomName(it.key()))
            groups.insert(QString::fromLatin1(it.key()), toCbor(it.value()));
    const auto id = row.bytes();
    const auto own = groups.isEmpty() ? QByteArray() : encode(groups);
    BoundRow bound(m_connection,
        "INSERT INTO sync_row(row, tbl, h, n, removed, rh, rn, groups, seq) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(row) DO UPDATE SET tbl = excluded.tbl, h = excluded.h, n = excluded.n, removed = "
        "excluded.removed, rh = excluded.rh, rn = excluded.rn, groups = excluded.groups, seq = excluded.seq");
    bound.bytes(1, id).text(2, stamps.table).integer(3, qint64(stamps.common.h)).bytes(4, stamps.common.node);
    bound.integer(5, stamps.isRemoved).integer(6, qint64(stamps.existence.h)).bytes(7, stamps.existence.node);
    if (!own.isEmpty())
        bound.bytes(8, own);
    bound.integer(9, stamps.seq).run();
}

void SyncTables::forget(const Id &row)
{
    for (const auto *table : {"sync_row", "sync_unknown", "sync_fetch"})
        m_connection.exec(QByteArray("DELETE FROM ") + table + " WHERE row = ?", {row.bytes()});
}

Places SyncTables::places()
{
    return QCborValue::fromCbor(bytes(key::places)).toMap();
}

void SyncTables::want(const Reference &record)
{
    m_connection.exec("INSERT INTO sync_fetch(row, tbl) VALUES(?, ?) ON CONFLICT DO NOTHING",
        {record.row.bytes(), QString::fromLatin1(record.table)});
}

QList<Reference> SyncTables::wanted()
{
    QList<Reference> list;
    auto rows = m_connection.exec("SELECT tbl, row FROM sync_fetch LIMIT ?", {mostFetched});
    while (rows.next())
        list.append({rows.blob(0), Id::fromBytes(rows.view(1))});
    return list;
}

void SyncTables::keepUnknown(const QByteArray &table, const Id &row, const QByteArray &state)
{
    m_connection.exec("INSERT INTO sync_unknown(row, tbl, state) VALUES(?, ?, ?) ON CONFLICT(row) DO UPDATE SET tbl = "
                      "excluded.tbl, state = excluded.state",
        {row.bytes(), QString::fromLatin1(table), state});
}

} // namespace crm::sync
