// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outbox.h"

namespace crm::sync {

namespace {

constexpr qint64 everything = qint64(1) << 62; // a position beyond all: who repairs has nothing to learn

} // namespace

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
    rewriteTail([&](qint64 cseq, Op &op) {
        if (cseq >= unsentFrom && op.stamp.node == former) {
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
    const auto now = quint64(nowMs + m_tables.number(key::offset)) << 16;
    auto last = now;
    m_tables.set(key::stamp, {});
    rewriteTail([&](qint64, Op &op) {
        if (op.stamp.h > now && op.stamp.node == m_tables.bytes(key::device)) {
            const auto old = op.stamp;
            op.stamp.h = ++last;
            renameStamp(op, old);
        }
        return true;
    });
    m_tables.set(key::stamp, qint64(last));
    transaction.commit();
}

void Outbox::quarantine(qint64 poison)
{
    Transaction transaction(m_connection);
    rewriteTail([&](qint64 cseq, Op &op) {
        if (cseq != poison)
            return true;
        m_connection.exec("INSERT INTO sync_quarantine(op) VALUES(?)", {encodeOp(op)});
        return false;
    });
    transaction.commit();
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
    QList<QByteArray> ops;
    for (const auto &row : std::as_const(rows))
        repairRow(row, ops);
    append(ops);
    transaction.commit();
}

/// One operation per stamp: what was written together is written together again, by its own author.
void Outbox::repairRow(const Id &row, QList<QByteArray> &ops)
{
    const auto stamps = m_tables.stamps(row);
    const auto *entity = m_registry.byName(stamps.table);
    if (!entity)
        return;
    const auto own = m_tables.bytes(key::device);
    Op whole{Op::Insert, stamps.table, row};
    const bool exists = fill(whole, *entity, nullptr);
    QMap<Stamp, Op> byStamp;
    const auto opAt = [&](const Stamp &stamp, Op::Kind kind) -> Op & {
        auto found = byStamp.find(stamp);
        if (found == byStamp.end()) {
            Op op{kind, stamps.table, row, stamp};
            op.seen = everything;
            op.epoch = m_tables.number(key::epoch);
            found = byStamp.insert(stamp, op);
        }
        return *found;
    };
    for (auto it = whole.groups.begin(); exists && it != whole.groups.end(); ++it) {
        const auto stamp = stamps.of(it.key());
        if (stamp.h > 0 && stamp.node != own)
            opAt(stamp, Op::Update).groups.insert(it.key(), it.value());
    }
    if (stamps.existence.h > 0 && stamps.existence.node != own)
        opAt(stamps.existence, stamps.isRemoved ? Op::Remove : Op::Insert).kind
            = stamps.isRemoved ? Op::Remove : Op::Insert;
    for (const auto &op : std::as_const(byStamp))
        ops.append(encodeOp(op));
}

} // namespace crm::sync
