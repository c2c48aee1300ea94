// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/ledger.h"

#include "db/sync/server/blobs.h"
#include "db/sync/server/marks.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace crm::sync {

namespace {

Head headOf(const QVariantList &row)
{
    return {row.at(0).toLongLong(), quint64(row.at(1).toLongLong()), row.at(2).toLongLong(), row.at(3).toByteArray(),
        row.at(4).toByteArray(), row.at(5).toLongLong()};
}

} // namespace

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
    return headOf(m_db.select("SELECT head, clock, epoch, node, log, logged FROM "
                              "org WHERE id = 1")
                      .first());
}

/// An update that changes nothing holds the row on every database; SELECT … FOR
/// UPDATE is not in SQLite.
Head Ledger::lockHead()
{
    return headOf(m_db.select("UPDATE org SET head = head WHERE id = 1 RETURNING "
                              "head, clock, epoch, node, log, logged")
                      .first());
}

void Ledger::setHead(const Head &head)
{
    m_db.run("UPDATE org SET head = ?, clock = ?, epoch = ?, node = ?, log = ?, "
             "logged = ? WHERE id = 1",
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
        h.epoch = qMax(h.epoch + 1, nowMs); // another number also when it goes back
                                            // to the same backup twice
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
    m_db.run("INSERT INTO client_ack(device, last, chain, seen_at) VALUES(?, ?, "
             "?, ?) ON CONFLICT(device) DO UPDATE "
             "SET last = excluded.last, chain = excluded.chain, seen_at = "
             "excluded.seen_at",
        {device, ack.last, ack.chain, nowMs});
}

QByteArray Ledger::chainAt(const QByteArray &device, qint64 cseq)
{
    if (cseq == 0)
        return emptyChain();
    return m_db.scalar("SELECT chain FROM op_log WHERE device = ? AND cseq = ?", {device, cseq}).toByteArray();
}

void Ledger::eachState(
    const QList<Reference> &references, const std::function<void(const RowState &, bool isOpen)> &visit)
{
    for (qsizetype at = 0; at < references.size(); at += idsAtOnce) {
        const auto part = references.mid(at, idsAtOnce);
        QVariantList ids;
        ids.reserve(part.size());
        for (const auto &reference : part)
            ids.append(reference.row.bytes());
        const auto rows
            = m_db.select("SELECT tbl, id, seq, state, open FROM entity_row WHERE id IN ?", {QVariant(ids)});
        for (const auto &row : rows)
            visit(stateOf(row), row.at(4).toInt() != 0);
    }
}

QHash<Id, RowState> Ledger::states(const QList<Reference> &references)
{
    QHash<Id, RowState> found;
    eachState(references, [&](const RowState &state, bool) { found.insert(state.row, state); });
    return found;
}

void Ledger::eachStanding(qint64 after, qint64 until, const std::function<void(const RowState &)> &visit)
{
    constexpr int atOnce = 500;
    for (bool more = true; more;) {
        const auto rows = m_db.select("SELECT tbl, id, seq, state, removed_by FROM "
                                      "entity_row WHERE seq > ? AND seq <= "
                                      "? ORDER BY seq LIMIT ?",
            {after, until, qint64(atOnce)});
        for (const auto &row : rows) {
            after = row.at(2).toLongLong();
            if (row.at(4).isNull())
                visit(stateOf(row));
        }
        more = rows.size() == atOnce;
    }
}

QList<Reference> Ledger::removedBy(const QByteArray &node, qint64 act)
{
    QList<Reference> found;
    const auto rows = m_db.select("SELECT tbl, id FROM entity_row WHERE removed_by = ? AND act = ?", {node, act});
    for (const auto &row : rows)
        found.append({row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray())});
    return found;
}

/// Few go with the others: a statement of their own costs more than it saves.
void Ledger::insertApart(const Columns &columns, qsizetype rows, const std::function<bool(qsizetype)> &isNew,
    const WriteRow &write, QByteArrayView behind)
{
    constexpr qsizetype worthApart = 50;
    QList<qsizetype> fresh;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < rows; ++i)
        (isNew(i) ? fresh : others).append(i);
    if (fresh.size() < worthApart) {
        others.resize(rows);
        std::iota(others.begin(), others.end(), 0);
        fresh.clear();
    }
    const auto writeOf
        = [&](const QList<qsizetype> &list) { return [&](qsizetype i, RowWriter &row) { write(list.at(i), row); }; };
    m_db.insert(columns, others.size(), writeOf(others), behind);
    m_db.insert(columns, fresh.size(), writeOf(fresh));
}

void Ledger::putStates(const QList<Stored> &states, qint64 nowMs)
{
    static const Columns columns{"entity_row",
        {{"id", Columns::Bytes}, {"tbl", Columns::Text}, {"seq", Columns::Integer}, {"state", Columns::Bytes},
            {"removed_by", Columns::Bytes}, {"act", Columns::Integer}, {"open", Columns::Integer},
            {"removed_at", Columns::Integer}, {"sum", Columns::Integer}}};
    QList<const RowState *> files;
    const auto write = [&](qsizetype i, RowWriter &row) {
        const auto &state = *states.at(i).state;
        if (!blobOf(state).isEmpty())
            files.append(&state);
        const auto &existence = state.existence;
        const bool isRemoved = existence.isRemoved;
        row.id(state.row);
        row.text(state.table);
        row.integer(state.seq);
        row.bytes(encodeState(state));
        isRemoved ? row.bytes(existence.stamp.node) : row.null();
        isRemoved ? row.integer(existence.act) : row.null();
        row.integer(states.at(i).isOpen);
        isRemoved ? row.integer(nowMs) : row.null();
        row.integer(qint64(sumOf(state)));
    };
    insertApart(
        columns, states.size(), [&](qsizetype i) { return states.at(i).isNew; }, write,
        "ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, state = "
        "excluded.state, removed_by = excluded.removed_by, "
        "act = excluded.act, open = excluded.open, removed_at = "
        "excluded.removed_at, sum = excluded.sum");
    for (const auto *state : std::as_const(files))
        Blobs(m_db).refer(*state);
}

/// Each line is bound to all before it: who changes, removes or reorders one
/// breaks the chain from there on.
static QByteArray entryOf(const QByteArray &before, const QByteArray &deviceChain, qint64 seq, const QByteArray &body)
{
    return chained(before, deviceChain + QByteArray::number(seq) + body);
}

void Ledger::appendLog(const QList<LogLine> &lines, Head &head, qint64 nowMs)
{
    static const Columns columns{"op_log",
        {{"n", Columns::Integer}, {"device", Columns::Bytes}, {"cseq", Columns::Integer}, {"seq", Columns::Integer},
            {"at", Columns::Integer}, {"tbl", Columns::Text}, {"id", Columns::Bytes}, {"h", Columns::Integer},
            {"node", Columns::Bytes}, {"body", Columns::Bytes}, {"chain", Columns::Bytes}, {"entry", Columns::Bytes}}};
    m_db.insert(columns, lines.size(), [&](qsizetype i, RowWriter &row) {
        const auto &line = lines.at(i);
        head.log = entryOf(head.log, line.chain, line.seq, line.body);
        row.integer(++head.logged);
        row.bytes(line.device);
        row.integer(line.cseq);
        row.integer(line.seq);
        row.integer(nowMs);
        row.text(line.table);
        row.id(line.row);
        row.integer(qint64(line.stamp.h));
        row.bytes(line.stamp.node);
        row.bytes(line.body);
        row.bytes(line.chain);
        row.bytes(head.log);
    });
}

QStringList Ledger::verifyLog()
{
    const auto h = head();
    auto chain = emptyChain();
    qint64 n = 0;
    while (n < h.logged) {
        const auto rows = m_db.select("SELECT n, seq, body, chain, entry FROM "
                                      "op_log WHERE n > ? ORDER BY n LIMIT 1000",
            {n});
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

void Ledger::eachSince(qint64 seq, const Head &head, const std::function<bool(const LogLine &)> &visit)
{
    constexpr int atOnce = 500;
    for (auto n = head.logged; n > 0;) {
        const auto rows = m_db.select("SELECT n, seq, device, tbl, id, h, node, body FROM op_log "
                                      "WHERE n <= ? ORDER BY n DESC LIMIT ?",
            {n, qint64(atOnce)});
        for (const auto &row : rows) {
            n = row.at(0).toLongLong() - 1;
            if (row.at(1).toLongLong() <= seq)
                return;
            LogLine line{row.at(1).toLongLong(), row.at(2).toByteArray(), 0, row.at(3).toString().toLatin1(),
                Id::fromBytes(row.at(4).toByteArray()), {quint64(row.at(5).toLongLong()), row.at(6).toByteArray()},
                row.at(7).toByteArray()};
            if (!visit(line))
                return;
        }
        if (rows.size() < atOnce)
            return;
    }
}

QByteArray Ledger::entryAt(qint64 n)
{
    return n == 0 ? emptyChain() : m_db.scalar("SELECT entry FROM op_log WHERE n = ?", {n}).toByteArray();
}

QList<LogLine> Ledger::linesOf(const Id &row, const Stamp &stamp)
{
    QList<LogLine> lines;
    const auto rows = m_db.select("SELECT seq, device, cseq, tbl, body FROM "
                                  "op_log WHERE id = ? AND h = ? AND node = ?",
        {row.bytes(), qint64(stamp.h), stamp.node});
    for (const auto &line : rows)
        lines.append({line.at(0).toLongLong(), line.at(1).toByteArray(), line.at(2).toLongLong(),
            line.at(3).toString().toLatin1(), row, stamp, line.at(4).toByteArray()});
    return lines;
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
