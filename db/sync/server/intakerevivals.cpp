// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/intake.h"

#include <algorithm>
#include <utility>

namespace crm::sync {

/// Whoever removed it as well does not hear of what becomes of the other removal: each of them is answered by itself.
void Intake::noteRemovals(const Op &op, const Existence &before)
{
    const auto now = m_sheet.state({op.table, op.row}).existence;
    if (op.kind != Op::Remove || !before.isRemoved || !now.isRemoved || before.stamp == op.stamp)
        return;
    if (now.stamp == op.stamp)
        m_removals.note(op.row, {before.stamp.node, before.act});
    else
        m_removals.note(op.row, {op.stamp.node, op.act});
}

/// Whether a removal that nobody has objected to wants it gone.
bool Intake::isRemovedOtherwise(const RowState &state)
{
    const auto acts = m_removals.of(state);
    return std::any_of(acts.cbegin(), acts.cend(),
        [this](const Removals::Act &act) { return act.number == 0 || !isKept(act.node, act.number); });
}

/// The removal is not to be, what was changed just before it is.
void Intake::keepChanges(const Op &op)
{
    auto change = op;
    change.kind = Op::Update;
    passMachines(change, m_sheet.state({op.table, op.row}));
    if (change.groups.isEmpty())
        return; // which would be a change to a record that somebody else removed
    const auto standing = m_sheet.state({op.table, op.row});
    const auto removals = m_removals.of(standing);
    const auto merged = merge(standing, change, arbiterFor(change));
    store(merged, standing);
    if (merged.revived)
        keepActs(change, removals);
}

/// What one transaction removed comes back together: a customer without the telephone numbers that went with them
/// would be half a customer. What somebody removed on its own as well stays removed.
void Intake::keepActs(const Op &cause, const QList<Removals::Act> &acts)
{
    QList<Id> gone;
    for (const auto &act : acts) {
        if (act.number == 0)
            continue;
        m_kept.insert({act.node, act.number}, true);
        m_ledger.keep(act.node, act.number);
        const auto others = m_removals.removedBy(act);
        m_sheet.load(m_ledger.removedBy(act.node, act.number) + others);
        m_sheet.eachState([&](const RowState &mate) {
            if (mate.existence.isRemoved && mate.existence.stamp.node == act.node && mate.existence.act == act.number)
                gone.append(mate.row);
        });
        for (const auto &other : others)
            gone.append(other.row);
    }
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    gone.removeIf([&](const Id &id) {
        const auto before = m_sheet.state({{}, id});
        if (!before.existence.isRemoved || isRemovedOtherwise(before))
            return true;
        auto merged = revive(before, cause, m_sheet.arbiter());
        merged.losses.clear(); // one question for the whole removal is enough
        store(merged, before);
        return false;
    });
    for (const auto &id : std::as_const(gone))
        keepReferred(cause, id);
}

/// What is there although somebody removed it needs what it belongs to and what it names, which may have been removed on
/// their own before or after: whoever did that saw nothing any more that needed them.
void Intake::keepReferred(const Op &cause, const Id &row)
{
    const auto kept = m_sheet.state({{}, row});
    if (kept.existence.isRemoved)
        return;
    m_clearings.restore(row, kept.existence.author);
    noteReferred(kept);
    QList<Reference> referred;
    for (const auto &id : referredBy(kept))
        referred.append({{}, id});
    m_sheet.load(referred);
    for (const auto &reference : std::as_const(referred))
        if (const auto target = m_sheet.state(reference); target.existence.isRemoved)
            bringBack(target, cause);
}

void Intake::bringBack(const RowState &removed, const Op &cause)
{
    const auto removals = m_removals.of(removed);
    store(revive(removed, cause, m_sheet.arbiter()), removed);
    keepActs(cause, removals);
    keepReferred(cause, removed.row);
}

} // namespace crm::sync
