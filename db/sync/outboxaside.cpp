// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outboxdrafts.h"

#include <algorithm>

// What no server takes is set aside: it stands in this file alone, and goes with what its record is changed by next.
// What there is no room for goes last.

namespace crm::sync {

namespace {

/// Whether the file still shows something of what the operation did.
bool stands(const Op &op, const RowStamps &stamps)
{
    const auto groups = op.groups.keys();
    return (op.kind != Op::Update && stamps.existence == op.stamp)
        || std::any_of(
            groups.begin(), groups.end(), [&](const QByteArray &group) { return stamps.of(group) == op.stamp; });
}

bool names(const Fields &values, const Id &row)
{
    return std::any_of(values.begin(), values.end(),
        [&](const Fields::Member &one) { return one.second.toByteArray() == row.bytes(); });
}

/// A group that only the earlier one tells of.
void addGroup(Op &later, const Op &earlier, const QByteArray &group)
{
    const auto &values = later.groups[group] = earlier.groups.value(group);
    if (earlier.base.contains(group))
        later.base.insert(group, earlier.base.value(group));
    for (const auto &reference : earlier.refers)
        if (names(values, reference.row))
            later.refers.append(reference);
    for (const auto &one : earlier.cleared)
        if (one.group == group)
            later.cleared.append(one);
}

/// A group that both tell of: the author saw what stood there before the earlier one.
void joinBase(Op &later, const Op &earlier, const QByteArray &group)
{
    const auto between = earlier.groups.value(group);
    const auto former = later.base.value(group);
    Fields base;
    for (const auto &[name, value] : former)
        if (value != between.value(name.toString()))
            base.insert(name, value);
    const auto before = earlier.base.value(group);
    for (const auto &[name, value] : before)
        if (former.value(name.toString()) == between.value(name.toString()))
            base.insert(name, value);
    if (base.isEmpty())
        later.base.remove(group);
    else
        later.base.insert(group, base);
}

/// Nobody knows that their author saw more when the earlier one was written.
void joinSeen(Op &later, const Op &earlier)
{
    if (later.epoch != earlier.epoch) {
        later.seen = earlier.seen;
        later.around = earlier.around;
        later.epoch = earlier.epoch;
        return;
    }
    const auto around = qMin(later.seenAround(), earlier.seenAround());
    later.seen = qMin(later.seen, earlier.seen);
    later.around = around < later.seen ? std::optional(around) : std::nullopt;
}

/// What the earlier one says goes with the later one. False: something of it stands nowhere any more, since others have
/// written there; it stays where it is.
bool absorb(Op &later, const Op &earlier, const RowStamps &stamps)
{
    bool isAll = true;
    const auto groups = earlier.groups.keys();
    for (const auto &group : groups) {
        if (later.groups.contains(group))
            joinBase(later, earlier, group);
        else if (stamps.of(group) == earlier.stamp)
            addGroup(later, earlier, group);
        else
            isAll = false;
    }
    if (earlier.kind == Op::Insert && later.kind == Op::Update)
        later.kind = Op::Insert;
    if (later.kind == Op::Insert)
        later.base = {}; // there was nothing
    joinSeen(later, earlier);
    return isAll;
}

} // namespace

QHash<Id, QList<Outbox::Aside>> Outbox::allAside()
{
    QHash<Id, QList<Aside>> all;
    auto rows = m_connection.exec("SELECT n, op FROM sync_quarantine ORDER BY n");
    while (rows.next()) {
        const auto op = decodeOp(rows.blob(1));
        all[op.row].append({rows.integer(0), op});
    }
    return all;
}

QList<Op> Outbox::aside(const Id &row)
{
    QList<Op> list;
    const auto stamps = m_tables.stamps(row);
    auto rows = m_connection.exec("SELECT op FROM sync_quarantine ORDER BY n");
    while (rows.next())
        if (const auto bytes = rows.blob(0); rowOf(bytes) == row)
            if (const auto op = decodeOp(bytes); stands(op, stamps))
                list.append(op);
    return list;
}

QSet<Id> Outbox::asideRows()
{
    QSet<Id> rows;
    const auto all = allAside();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto stamps = m_tables.stamps(it.key());
        if (std::any_of(it->begin(), it->end(), [&](const Aside &one) { return stands(one.op, stamps); }))
            rows.insert(it.key());
    }
    return rows;
}

bool Outbox::isUnheard(const QList<Aside> &aside, const RowStamps &stamps)
{
    return std::any_of(aside.begin(), aside.end(),
        [&](const Aside &one) { return one.op.kind == Op::Insert && one.op.stamp == stamps.existence; });
}

void Outbox::takeUp(Op &op, const QList<Aside> &aside, const RowStamps &stamps)
{
    for (auto it = aside.crbegin(); it != aside.crend(); ++it)
        if (absorb(op, it->op, stamps))
            dropAside({*it});
}

void Outbox::dropAside(const QList<Aside> &aside)
{
    for (const auto &one : aside)
        m_connection.exec("DELETE FROM sync_quarantine WHERE n = ?", {one.number});
}

/// What has been done to the record since is on its way already: it takes along what it builds upon.
void Outbox::quarantine(qint64 poison)
{
    Transaction transaction(m_connection);
    std::optional<Op> aside;
    bool isTaken = false;
    bool isWhole = true;
    rewriteTail([&](qint64 cseq, Op &op) {
        if (cseq == poison) {
            aside = op;
            return false;
        }
        if (!aside || isTaken || op.row != aside->row)
            return true;
        isTaken = true;
        const auto stamps = m_tables.stamps(op.row);
        if (op.kind == Op::Remove && aside->kind == Op::Insert && stamps.seq == 0) {
            if (stamps.existence == op.stamp)
                m_tables.forget(op.row);
            return false; // nobody has heard of it
        }
        isWhole = absorb(op, *aside, stamps);
        renameStamp(op, aside->stamp);
        return true;
    });
    if (aside && !(isTaken && isWhole))
        m_connection.exec("INSERT INTO sync_quarantine(op) VALUES(?)", {encodeOp(*aside)});
    transaction.commit();
}

/// An offer goes out with its lines.
QSet<Id> Outbox::madeWaiting(const QList<Op> &ops)
{
    QSet<Id> waiting;
    for (const auto &op : ops) {
        if (op.kind != Op::Insert)
            continue;
        waiting.insert(op.row);
        for (const auto &sharing : m_sharing)
            if (sharing.parts.contains(op.table))
                for (const auto &reference : op.refers)
                    if (reference.table == sharing.entity)
                        waiting.insert(reference.row);
    }
    return waiting;
}

bool Outbox::putOff()
{
    Transaction transaction(m_connection);
    freezeAll();
    QList<QByteArray> first, rest;
    QList<Op> ops;
    const auto tail = batches("acked_at IS NULL ORDER BY first", {});
    for (const auto &batch : tail)
        for (const auto &bytes : batch.ops)
            ops.append(decodeOp(bytes));
    auto waiting = madeWaiting(ops);
    bool isOther = false;
    for (const auto &op : std::as_const(ops)) {
        const bool waits = waiting.contains(op.row)
            || std::any_of(op.refers.begin(), op.refers.end(),
                [&](const Reference &reference) { return waiting.contains(reference.row); });
        if (waits)
            waiting.insert(op.row);
        else if (!rest.isEmpty())
            isOther = true;
        (waits ? rest : first).append(encodeOp(op));
    }
    if (isOther) {
        m_connection.exec("DELETE FROM sync_batch WHERE acked_at IS NULL");
        append(first + rest);
    }
    transaction.commit();
    return isOther;
}

qint64 Outbox::quarantined()
{
    return m_connection.scalar("SELECT count(*) FROM sync_quarantine").toLongLong();
}

} // namespace crm::sync
