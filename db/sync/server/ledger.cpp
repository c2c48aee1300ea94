// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/ledger.h"

#include <QHash>

namespace crm::sync {

namespace {

constexpr qsizetype rowsAtOnce = 400; // of one statement: PostgreSQL takes 65,535 values

const QByteArrayList &tables()
{
    static const QByteArrayList sql{
        "CREATE TABLE org(id INTEGER PRIMARY KEY, name TEXT NOT NULL, head INTEGER NOT NULL, clock INTEGER NOT NULL, "
        "epoch INTEGER NOT NULL, node BLOB NOT NULL, log BLOB NOT NULL, logged INTEGER NOT NULL)",
        "CREATE TABLE epoch(n INTEGER PRIMARY KEY, base INTEGER NOT NULL, at INTEGER NOT NULL)",
        "CREATE TABLE client_ack(device BLOB PRIMARY KEY, last INTEGER NOT NULL, chain BLOB NOT NULL, "
        "seen_at INTEGER NOT NULL)",
        "CREATE TABLE entity_row(id BLOB PRIMARY KEY, tbl TEXT NOT NULL, seq INTEGER NOT NULL, state BLOB NOT NULL, "
        "removed_by BLOB, act INTEGER)",
        "CREATE UNIQUE INDEX entity_row_seq ON entity_row(seq)",
        "CREATE INDEX entity_row_act ON entity_row(removed_by, act) WHERE act IS NOT NULL",
        "CREATE TABLE kept_act(node BLOB NOT NULL, act INTEGER NOT NULL, PRIMARY KEY(node, act))",
        "CREATE TABLE op_log(n INTEGER NOT NULL UNIQUE, device BLOB NOT NULL, cseq INTEGER NOT NULL, seq INTEGER NOT "
        "NULL, at INTEGER NOT NULL, "
        "tbl TEXT NOT NULL, id BLOB NOT NULL, h INTEGER NOT NULL, node BLOB NOT NULL, body BLOB NOT NULL, "
        "chain BLOB NOT NULL, entry BLOB NOT NULL, PRIMARY KEY(device, cseq))",
        "CREATE INDEX op_log_id ON op_log(id, h)",
        "CREATE TABLE account(login TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, team TEXT NOT NULL, "
        "password TEXT NOT NULL, user_id BLOB NOT NULL, disabled INTEGER NOT NULL, totp BLOB)",
        "CREATE TABLE device(token BLOB PRIMARY KEY, login TEXT NOT NULL, node BLOB NOT NULL, name TEXT NOT NULL, "
        "created INTEGER NOT NULL, last_seen INTEGER NOT NULL, revoked INTEGER NOT NULL)",
        "CREATE TABLE invite(secret BLOB PRIMARY KEY, login TEXT NOT NULL, expires INTEGER NOT NULL)",
    };
    return sql;
}

QByteArray marks(qsizetype rows, int columns)
{
    const auto one = '(' + QByteArrayList(columns, "?").join(", ") + ')';
    return QByteArrayList(rows, one).join(", ");
}

RowState stateOf(const QVariantList &row)
{
    RowState state{row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray()), row.at(2).toLongLong()};
    decodeState(state, row.at(3).toByteArray());
    return state;
}

Head headOf(const QVariantList &row)
{
    return {row.at(0).toLongLong(), quint64(row.at(1).toLongLong()), row.at(2).toLongLong(), row.at(3).toByteArray(),
        row.at(4).toByteArray(), row.at(5).toLongLong()};
}

} // namespace

void Ledger::found(const QString &organisation, const QByteArray &node, qint64 nowMs)
{
    m_db.transact([&] {
        m_db.define(tables());
        m_db.run("INSERT INTO org(id, name, head, clock, epoch, node, log, logged) VALUES(1, ?, 0, 2, 1, ?, ?, 0)",
            {organisation, node, emptyChain()});
        m_db.run("INSERT INTO epoch(n, base, at) VALUES(1, 0, ?)", {nowMs});
    });
}

bool Ledger::isFounded()
{
    try {
        return m_db.scalar("SELECT count(*) FROM org").toInt() == 1;
    } catch (const DatabaseError &) {
        return false;
    }
}

QString Ledger::organisation()
{
    return m_db.scalar("SELECT name FROM org").toString();
}

Head Ledger::head()
{
    return headOf(m_db.select("SELECT head, clock, epoch, node, log, logged FROM org WHERE id = 1").first());
}

/// An update that changes nothing holds the row on every database; SELECT … FOR UPDATE is not in SQLite.
Head Ledger::lockHead()
{
    return headOf(
        m_db.select("UPDATE org SET head = head WHERE id = 1 RETURNING head, clock, epoch, node, log, logged").first());
}

void Ledger::setHead(const Head &head)
{
    m_db.run("UPDATE org SET head = ?, clock = ?, epoch = ?, node = ?, log = ?, logged = ? WHERE id = 1",
        {head.head, qint64(head.clock), head.epoch, head.node, head.log, head.logged});
}

qint64 Ledger::baseSince(qint64 epoch)
{
    const auto base = m_db.scalar("SELECT min(base) FROM epoch WHERE n > ?", {epoch});
    return base.isNull() ? std::numeric_limits<qint64>::max() : base.toLongLong();
}

void Ledger::beginEpoch(const QByteArray &node, qint64 nowMs)
{
    m_db.transact([&] {
        auto h = lockHead();
        h.node = node;
        ++h.epoch;
        m_db.run("INSERT INTO epoch(n, base, at) VALUES(?, ?, ?)", {h.epoch, h.head, nowMs});
        setHead(h);
    });
}

Ack Ledger::ack(const QByteArray &device)
{
    const auto rows = m_db.select("SELECT last, chain FROM client_ack WHERE device = ?", {device});
    return rows.isEmpty() ? Ack{0, emptyChain()}
                          : Ack{rows.first().at(0).toLongLong(), rows.first().at(1).toByteArray()};
}

void Ledger::setAck(const QByteArray &device, const Ack &ack, qint64 nowMs)
{
    m_db.run("INSERT INTO client_ack(device, last, chain, seen_at) VALUES(?, ?, ?, ?) ON CONFLICT(device) DO UPDATE "
             "SET last = excluded.last, chain = excluded.chain, seen_at = excluded.seen_at",
        {device, ack.last, ack.chain, nowMs});
}

QByteArray Ledger::chainAt(const QByteArray &device, qint64 cseq)
{
    if (cseq == 0)
        return emptyChain();
    return m_db.scalar("SELECT chain FROM op_log WHERE device = ? AND cseq = ?", {device, cseq}).toByteArray();
}

QHash<Id, RowState> Ledger::states(const QList<Reference> &references)
{
    QHash<Id, RowState> found;
    for (qsizetype at = 0; at < references.size(); at += rowsAtOnce) {
        const auto part = references.mid(at, rowsAtOnce);
        QVariantList ids;
        for (const auto &reference : part)
            ids.append(reference.row.bytes());
        const auto rows
            = m_db.select("SELECT tbl, id, seq, state FROM entity_row WHERE id IN " + marks(1, int(ids.size())), ids);
        for (const auto &row : rows) {
            const auto state = stateOf(row);
            found.insert(state.row, state);
        }
    }
    return found;
}

QList<Reference> Ledger::removedBy(const QByteArray &node, qint64 act)
{
    QList<Reference> found;
    const auto rows = m_db.select("SELECT tbl, id FROM entity_row WHERE removed_by = ? AND act = ?", {node, act});
    for (const auto &row : rows)
        found.append({row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray())});
    return found;
}

void Ledger::putStates(const QList<RowState> &states)
{
    for (qsizetype at = 0; at < states.size(); at += rowsAtOnce) {
        const auto part = states.mid(at, rowsAtOnce);
        QVariantList values;
        for (const auto &state : part) {
            const auto &e = state.existence;
            values << state.row.bytes() << QString::fromLatin1(state.table) << state.seq << encodeState(state)
                   << (e.isRemoved ? QVariant(e.stamp.node) : QVariant())
                   << (e.isRemoved ? QVariant(e.act) : QVariant());
        }
        m_db.run("INSERT INTO entity_row(id, tbl, seq, state, removed_by, act) VALUES" + marks(part.size(), 6)
                + " ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, state = excluded.state, removed_by = "
                  "excluded.removed_by, act = excluded.act",
            values);
    }
}

Ledger::Page Ledger::statesAfter(qint64 cursor, int limit, qint64 bytes)
{
    Page page;
    qint64 size = 0;
    const auto rows = m_db.select(
        "SELECT tbl, id, seq, state FROM entity_row WHERE seq > ? ORDER BY seq LIMIT ?", {cursor, limit + 1});
    for (const auto &row : rows) {
        size += row.at(3).toByteArray().size() + 64;
        if (page.states.size() == limit || (size > bytes && !page.states.isEmpty())) {
            page.isLast = false;
            break;
        }
        page.states.append(stateOf(row));
    }
    return page;
}

/// Each line is bound to all before it: who changes, removes or reorders one breaks the chain from there on.
static QByteArray entryOf(const QByteArray &before, const QByteArray &deviceChain, qint64 seq, const QByteArray &body)
{
    return chained(before, deviceChain + QByteArray::number(seq) + body);
}

void Ledger::appendLog(const QList<LogLine> &lines, Head &head, qint64 nowMs)
{
    for (qsizetype at = 0; at < lines.size(); at += rowsAtOnce) {
        const auto part = lines.mid(at, rowsAtOnce);
        QVariantList values;
        for (const auto &line : part) {
            head.log = entryOf(head.log, line.chain, line.seq, line.body);
            values << ++head.logged << line.device << line.cseq << line.seq << nowMs << QString::fromLatin1(line.table)
                   << line.row.bytes() << qint64(line.stamp.h) << line.stamp.node << line.body << line.chain
                   << head.log;
        }
        m_db.run("INSERT INTO op_log(n, device, cseq, seq, at, tbl, id, h, node, body, chain, entry) VALUES"
                + marks(part.size(), 12),
            values);
    }
}

QStringList Ledger::verifyLog()
{
    const auto h = head();
    auto chain = emptyChain();
    qint64 n = 0;
    while (n < h.logged) {
        const auto rows
            = m_db.select("SELECT n, seq, body, chain, entry FROM op_log WHERE n > ? ORDER BY n LIMIT 1000", {n});
        for (const auto &row : rows) {
            if (row.at(0).toLongLong() != n + 1)
                return {QString("Line %1 of the log is missing.").arg(n + 1)};
            ++n;
            chain = entryOf(chain, row.at(3).toByteArray(), row.at(1).toLongLong(), row.at(2).toByteArray());
            if (chain != row.at(4).toByteArray())
                return {QString("Line %1 of the log has been changed.").arg(n)};
        }
        if (rows.isEmpty())
            return {QString("The log ends at line %1 of %2.").arg(n).arg(h.logged)};
    }
    return chain == h.log ? QStringList() : QStringList{"The log does not end where the organisation says."};
}

bool Ledger::hasLogged(const Id &row, const Stamp &stamp)
{
    return !m_db.scalar("SELECT 1 FROM op_log WHERE id = ? AND h = ? AND node = ? LIMIT 1",
                    {row.bytes(), qint64(stamp.h), stamp.node})
                .isNull();
}

bool Ledger::isKept(const QByteArray &node, qint64 act)
{
    return !m_db.scalar("SELECT 1 FROM kept_act WHERE node = ? AND act = ?", {node, act}).isNull();
}

void Ledger::keep(const QByteArray &node, qint64 act)
{
    m_db.run("INSERT INTO kept_act(node, act) VALUES(?, ?) ON CONFLICT DO NOTHING", {node, act});
}

} // namespace crm::sync
