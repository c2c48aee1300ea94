// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/intake.h"

namespace crm::sync {

/// What closed the record while the author of the operation had not heard of it: who had keeps to it without being
/// told. Whoever closed it wrote what went out, in whatever order it comes. What was written in an earlier life of the
/// server is what it once had, and what others give back as well: it comes as it was.
std::optional<GroupState> Intake::sealOf(const RowState &whole, const Op &op) const
{
    const auto rule = m_rules->constFind(whole.table);
    if (rule == m_rules->cend() || !rule->seal.isGiven() || rule->machines.isEmpty() || op.stamp.node != m_device
        || op.epoch < m_head.epoch)
        return std::nullopt;
    const auto place = rule->machines.first().place;
    const auto closed = whole.groups.value(place.group);
    const auto state = closed.fields.value(QString::fromLatin1(place.field)).toString().toUtf8();
    const bool isUnseen = closed.seq > op.seen && closed.stamp.node != op.stamp.node;
    return isUnseen && !state.isEmpty() && !rule->seal.open.contains(state) ? std::optional(closed) : std::nullopt;
}

/// The same of what the record belongs to, belonged to, or is to belong to.
std::optional<GroupState> Intake::sealAround(const Op &op, const RowState &known)
{
    if (!m_parts.contains(op.table))
        return std::nullopt;
    const auto places = m_rules->value(op.table).within;
    for (const auto &place : places) {
        const auto given = op.groups.value(place.group).value(QString::fromLatin1(place.field)).toByteArray();
        for (const auto &id : {idAt(known, place), given.size() == 16 ? Id::fromBytes(given) : Id()}) {
            const auto whole = id.isNull() ? RowState() : m_sheet.state({{}, id});
            if (!m_rules->value(whole.table).seal.parts.contains(op.table))
                continue;
            if (auto seal = sealOf(whole, op))
                return seal;
        }
    }
    return std::nullopt;
}

/// What has gone out to somebody stays as it went (SYNC 2.4). Who changed it without knowing keeps their words in the
/// list of changes to review. False: nothing is left of the operation.
bool Intake::keepSealed(Op &op, const RowState &known)
{
    const bool isPart = sealAround(op, known).has_value();
    if (isPart && op.kind != Op::Remove) {
        refuse(op, known, sealed);
        return false;
    }
    auto late = op; // of what is removed, what was changed just before
    late.kind = Op::Update;
    late.groups.clear();
    if (isPart)
        late.groups.swap(op.groups);
    const auto groups = sealOf(known, op) ? m_rules->value(op.table).seal.groups : QByteArrayList();
    for (const auto &group : groups)
        if (op.groups.contains(group))
            late.groups.insert(group, op.groups.take(group));
    if (late.groups.isEmpty())
        return true;
    refuse(late, known, sealed);
    return !op.groups.isEmpty() || op.kind != Op::Update;
}

} // namespace crm::sync
