// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outbox.h"

namespace crm::sync {

void Outbox::rewriteTail(const std::function<bool(qint64, Op &)> &change)
{
    const auto tail = batches("acked_at IS NULL ORDER BY first", {});
    m_connection.exec("DELETE FROM sync_batch WHERE acked_at IS NULL");
    QList<QByteArray> ops;
    for (const auto &batch : tail) {
        auto cseq = batch.first;
        for (const auto &bytes : batch.ops) {
            auto op = decodeOp(bytes);
            if (change(cseq++, op))
                ops.append(encodeOp(op));
        }
    }
    append(ops);
}

/// The file's own note of who wrote a value follows when the operation's stamp changes.
void Outbox::renameStamp(const Op &op, const Stamp &former)
{
    auto stamps = m_tables.stamps(op.row);
    if (!stamps.isKnown)
        return;
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it)
        if (stamps.of(it.key()) == former)
            stamps.groups.insert(it.key(), op.stamp);
    if (stamps.existence == former)
        stamps.existence = op.stamp;
    m_tables.setStamps(op.row, stamps);
}

void Outbox::fork(const QByteArray &device)
{
    Transaction transaction(m_connection);
    const auto former = m_tables.bytes(key::device);
    const auto unsentFrom = acknowledged() + 1;
    m_tables.set(key::former, former);
    m_tables.set(key::device, device);
    m_connection.exec("UPDATE sync_batch SET acked_at = NULL");
    m_tables.set(key::floor, {});
    m_tables.set(key::floorChain, {});
    // What the server has under the former number it knows by its stamp; what it may not have is this device's own.
    // First contents are told apart by who wrote them alone: another name would be another order among them.
    rewriteTail([&](qint64 cseq, Op &op) {
        if (cseq >= unsentFrom && op.stamp.node == former && op.stamp.h > weakest) {
            const auto old = op.stamp;
            op.stamp.node = device;
            op.former = former;
            renameStamp(op, old);
        }
        return true;
    });
    transaction.commit();
}

void Outbox::restamp(qint64 nowMs)
{
    Transaction transaction(m_connection);
    const auto serverMs = nowMs + m_tables.number(key::offset);
    const auto now = quint64(serverMs) << 16;
    const auto allowed = quint64(serverMs + driftAllowed) << 16;
    auto last = qMax(now, quint64(m_tables.number(key::received)));
    // What the server lets through may be ahead as well, and may be what this change follows.
    const auto follow = [&](const Stamp &stamp) {
        if (stamp.h < allowed)
            last = qMax(last, stamp.h);
    };
    m_tables.set(key::stamp, {});
    rewriteTail([&](qint64, Op &op) {
        if (op.stamp.h > now && op.stamp.node == m_tables.bytes(key::device)) {
            const auto stamps = m_tables.stamps(op.row);
            follow({quint64(m_connection // what was sent and has not come back yet stands in the log alone
                                .scalar("SELECT max(h) FROM change_log WHERE row = ? AND h < ?",
                                    {op.row.bytes(), qint64(allowed)})
                                .toLongLong()),
                {}});
            follow(stamps.existence);
            follow(stamps.common);
            for (const auto &stamp : stamps.groups)
                follow(stamp);
            const auto old = op.stamp;
            op.stamp.h = ++last;
            op.author.at = qMin(op.author.at, serverMs);
            renameStamp(op, old);
        }
        return true;
    });
    m_tables.set(key::stamp, qint64(last));
    transaction.commit();
}

qint64 Outbox::pending()
{
    const auto frozen
        = m_connection.scalar("SELECT sum(last - first + 1) FROM sync_batch WHERE acked_at IS NULL").toLongLong();
    return frozen
        + m_connection
              .scalar("SELECT count(DISTINCT l.row) FROM change_log l JOIN change_txn t ON t.tx = l.tx WHERE l.cid > ? "
                      "AND t.origin <> 'remote'",
                  {m_tables.number(key::frozen)})
              .toLongLong();
}

QList<Op> Outbox::unsent(const Id &row)
{
    QList<Op> list;
    const auto tail = batches("acked_at IS NULL ORDER BY first", {});
    for (const auto &batch : tail)
        for (const auto &bytes : batch.ops)
            if (auto op = decodeOp(bytes); op.row == row)
                list.append(op);
    return list;
}

QSet<Id> Outbox::unsentRows()
{
    QSet<Id> rows;
    const auto tail = batches("acked_at IS NULL", {});
    for (const auto &batch : tail)
        for (const auto &bytes : batch.ops)
            rows.insert(decodeOp(bytes).row);
    return rows;
}

void Outbox::repairAfter(qint64 base)
{
    Transaction transaction(m_connection);
    freezeAll();
    QList<Id> rows;
    {
        auto found = m_connection.exec("SELECT row FROM sync_row WHERE seq > ? ORDER BY seq", {base});
        while (found.next())
            rows.append(Id::fromBytes(found.view(0)));
    }
    // Also what this program does not know: it keeps it for those who do.
    const auto kept = m_tables.unknown();
    for (const auto &state : kept)
        if (!m_registry.byName(state.table) && state.seq > base)
            rows.append(state.row);
    QList<QByteArray> ops;
    QList<QByteArray> decisions;
    for (const auto &row : std::as_const(rows))
        repairRow(row, kept.value(row), base, ops, decisions);
    append(ops + decisions);
    m_connection.exec("UPDATE sync_row SET seq = ? WHERE seq > ?", {base, base}); // they will come at new positions
    transaction.commit();
}

namespace {

constexpr auto conflictTable = "sync_conflict";

/// One operation per stamp: what was written together is written together again, by its own author.
class Repair
{
public:
    Repair(const QByteArray &table, const Id &row, qint64 epoch, qint64 base, const QByteArray &sent)
        : m_table(table)
        , m_row(row)
        , m_epoch(epoch)
        , m_base(base)
        , m_sent(sent)
    {
    }
    void group(const QByteArray &name, const Fields &fields, const Stamp &stamp)
    {
        if (stamp.h > 0 && stamp.node != m_sent)
            at(stamp, Op::Update).groups.insert(name, fields);
    }
    void existence(bool isRemoved, const Stamp &stamp)
    {
        if (stamp.h > 0 && stamp.node != m_sent)
            at(stamp, Op::Update).kind = isRemoved ? Op::Remove : Op::Insert;
    }
    const QMap<Stamp, Op> &ops() const { return m_ops; }

private:
    Op &at(const Stamp &stamp, Op::Kind kind)
    {
        auto found = m_ops.find(stamp);
        if (found == m_ops.end()) {
            Op op{kind, m_table, m_row, stamp};
            op.seen = m_base;
            op.epoch = m_epoch;
            found = m_ops.insert(stamp, op);
        }
        return *found;
    }

    const QByteArray m_table;
    const Id m_row;
    const qint64 m_epoch;
    const qint64 m_base;     ///< nobody knows what else its author had seen: what stands after it is to be asked about
    const QByteArray m_sent; ///< by this device itself, all of it
    QMap<Stamp, Op> m_ops;
};

} // namespace

/// A question comes before the record that it is about, so that the server does not ask anew what has been decided; the
/// decision comes behind it, since nobody decides on what the server does not know them to see.
void Outbox::repairRow(
    const Id &row, const RowState &kept, qint64 base, QList<QByteArray> &ops, QList<QByteArray> &decisions)
{
    const auto stamps = m_tables.stamps(row);
    const auto *entity = m_registry.byName(stamps.table);
    // What was sent from here has been sent again, but a decision came before the conflict that it is about.
    const auto sent = stamps.table == conflictTable ? QByteArray() : m_tables.bytes(key::device);
    Repair repair(entity ? stamps.table : kept.table, row, m_tables.number(key::epoch), base, sent);
    QSet<QByteArray> known;
    if (entity) {
        Op whole{Op::Insert, stamps.table, row};
        const bool exists = fill(whole, *entity, nullptr);
        for (auto it = whole.groups.begin(); it != whole.groups.end(); ++it) {
            known.insert(it.key());
            if (exists)
                repair.group(it.key(), it.value(), stamps.of(it.key()));
        }
        for (auto it = stamps.groups.begin(); exists && it != stamps.groups.end(); ++it) {
            if (!isCustomName(it.key()) || known.contains(it.key()))
                continue;
            known.insert(it.key()); // emptied: the row does not say so
            repair.group(it.key(), {}, it.value());
        }
        repair.existence(stamps.isRemoved, stamps.existence);
    }
    for (auto it = kept.groups.begin(); it != kept.groups.end(); ++it)
        if (!known.contains(it.key()))
            repair.group(it.key(), it->fields, it->stamp);
    if (!entity)
        repair.existence(kept.existence.isRemoved, kept.existence.stamp);
    const bool isQuestion = stamps.table == conflictTable;
    for (const auto &op : repair.ops())
        (isQuestion && op.stamp != repair.ops().firstKey() ? decisions : ops).append(encodeOp(op));
}

void Outbox::prune(qint64 before)
{
    Transaction transaction(m_connection);
    const auto old = batches("acked_at < ? ORDER BY first DESC LIMIT 1", {before});
    if (old.isEmpty())
        return;
    m_tables.set(key::floor, old.first().last);
    m_tables.set(key::floorChain, old.first().hash);
    m_connection.exec("DELETE FROM sync_batch WHERE last <= ?", {old.first().last});
    transaction.commit();
}

} // namespace crm::sync
