// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/intake.h"

#include "db/sync/server/conflictrow.h"

namespace crm::sync {

Intake::Intake(Ledger &ledger, Head &head, const Caller &caller, qint64 nowMs)
    : m_ledger(ledger)
    , m_head(head)
    , m_caller(caller)
    , m_nowMs(nowMs)
    , m_clock(head.clock)
{
}

void Intake::take(const QByteArray &device, Ack &ack, const QList<Op> &ops, const QList<QByteArray> &bytes)
{
    for (const auto &op : ops)
        m_clock.observe(op.stamp.h);
    load(ops);
    QList<LogLine> lines;
    for (qsizetype i = 0; i < ops.size(); ++i) {
        const auto &op = ops.at(i);
        takeOne(device, op);
        ack.chain = chained(ack.chain, bytes.at(i));
        ++ack.last;
        lines.append({m_head.head, device, ack.last, op.table, op.row, op.stamp, bytes.at(i), ack.chain});
    }
    QList<RowState> changed;
    for (const auto &id : std::as_const(m_changed))
        changed.append(m_states.value(id));
    std::sort(changed.begin(), changed.end(), [](const RowState &a, const RowState &b) { return a.seq < b.seq; });
    m_ledger.putStates(changed);
    m_ledger.appendLog(lines, m_head, m_nowMs);
    m_head.clock = m_clock.last();
}

void Intake::load(const QList<Op> &ops)
{
    QList<Reference> wanted;
    for (const auto &op : ops) {
        wanted.append({op.table, op.row});
        wanted.append(op.refers);
    }
    m_states = m_ledger.states(wanted);
}

Arbiter Intake::arbiter()
{
    return {++m_head.head, [this] { return Stamp{m_clock.tick(m_nowMs), m_head.node}; }};
}

RowState &Intake::state(const Reference &reference)
{
    auto found = m_states.find(reference.row);
    if (found == m_states.end())
        found = m_states.insert(reference.row, RowState{reference.table, reference.row});
    return *found;
}

/// After a fork a device sends again what it has sent under its former number.
bool Intake::isKnown(const QByteArray &device, const Op &op)
{
    if (!op.former.isEmpty() && m_ledger.hasLogged(op.row, {op.stamp.h, op.former}))
        return true;
    return op.stamp.node != device && m_ledger.hasLogged(op.row, op.stamp);
}

bool Intake::mayWrite(const Op &op) const
{
    return m_caller.role != "reader" || op.table == "saved_view";
}

void Intake::takeOne(const QByteArray &device, Op op)
{
    const auto &known = state({op.table, op.row});
    if (isKnown(device, op) || known.table != op.table)
        return;
    if (op.epoch < m_head.epoch) {
        if (!m_bases.contains(op.epoch))
            m_bases.insert(op.epoch, m_ledger.baseSince(op.epoch));
        op.seen = qMin(op.seen, m_bases.value(op.epoch));
    }
    if (!mayWrite(op))
        return putBack(op);
    if (op.kind == Op::Remove) {
        const std::pair key(op.stamp.node, op.act);
        if (!m_kept.contains(key))
            m_kept.insert(key, m_ledger.isKept(key.first, key.second));
        if (m_kept.value(key))
            return putBack(op);
    }
    const auto before = known.existence;
    const auto merged = merge(known, op, arbiter());
    store(merged);
    if (merged.keptAgainstRemoval)
        keepAct(op, op.stamp.node, op.act);
    if (merged.revived)
        keepAct(op, before.stamp.node, before.act);
    reviveReferred(op);
}

/// Gives the record a stamp later than the operation's, so that whoever sent it gets back what stands here.
void Intake::putBack(const Op &op)
{
    auto restored = state({op.table, op.row});
    const auto seq = ++m_head.head;
    const Stamp stamp{m_clock.tick(m_nowMs), m_head.node};
    const bool wasKnown = restored.isKnown();
    restored.seq = seq;
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it) {
        auto &group = restored.groups[it.key()];
        group.stamp = stamp;
        group.seq = seq;
    }
    restored.existence.isRemoved = wasKnown ? restored.existence.isRemoved : true;
    restored.existence.stamp = stamp;
    restored.existence.seq = seq;
    m_states.insert(op.row, restored);
    m_changed.insert(op.row);
}

void Intake::store(const Merged &merged)
{
    if (!merged.isChanged && merged.losses.isEmpty())
        return;
    if (merged.isChanged) {
        m_states.insert(merged.state.row, merged.state);
        m_changed.insert(merged.state.row);
    }
    for (const auto &loss : merged.losses)
        noteLoss({merged.state.table, merged.state.row}, loss);
}

/// What one transaction removed comes back together: a customer without the telephone numbers that went with them
/// would be half a customer.
void Intake::keepAct(const Op &cause, const QByteArray &node, qint64 act)
{
    if (act == 0)
        return;
    m_kept.insert({node, act}, true);
    m_ledger.keep(node, act);
    auto mates = m_ledger.removedBy(node, act);
    const auto missing = [&] {
        QList<Reference> unloaded;
        for (const auto &mate : std::as_const(mates))
            if (!m_states.contains(mate.row))
                unloaded.append(mate);
        return unloaded;
    }();
    m_states.insert(m_ledger.states(missing));
    QList<Id> gone;
    for (const auto &mate : std::as_const(m_states))
        if (mate.existence.isRemoved && mate.existence.stamp.node == node && mate.existence.act == act)
            gone.append(mate.row);
    std::sort(gone.begin(), gone.end());
    for (const auto &id : std::as_const(gone)) {
        auto merged = revive(m_states.value(id), cause, arbiter());
        merged.losses.clear(); // one question for the whole removal is enough
        store(merged);
    }
}

/// Who adds a call to a customer wants that customer to be there.
void Intake::reviveReferred(const Op &op)
{
    if (op.kind == Op::Remove || op.stamp.h <= weakest)
        return;
    for (const auto &reference : op.refers) {
        const auto target = m_states.value(reference.row);
        const auto removal = target.existence;
        if (!removal.isRemoved || removal.seq <= op.seen || removal.stamp.node == op.stamp.node)
            continue;
        store(revive(target, op, arbiter()));
        keepAct(op, removal.stamp.node, removal.act);
    }
}

void Intake::noteLoss(const Reference &about, const Loss &loss)
{
    if (!isWorthKeeping(about.table, loss))
        return;
    auto row = conflictRow(about, loss, arbiter(), m_nowMs);
    if (!m_states.contains(row.row))
        m_states.insert(m_ledger.states({{row.table, row.row}}));
    if (m_states.value(row.row).isKnown())
        return; // noted before; somebody may have decided already
    m_changed.insert(row.row);
    m_states.insert(row.row, row);
}

} // namespace crm::sync
