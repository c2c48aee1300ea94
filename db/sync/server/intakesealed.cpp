// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/intake.h"

#include <algorithm>
#include <utility>

namespace crm::sync {

namespace {

QByteArray stateIn(const Fields &fields, const Place &place)
{
    return fields.value(QString::fromLatin1(place.field)).toString().toUtf8();
}

} // namespace

/// What closed the record while the author of the operation had not heard of it: who had keeps to it without being
/// told. Whoever closed it wrote what went out, in whatever order it comes. What was written in an earlier life of the
/// server is what it once had, and what others give back as well: it comes as it was.
std::optional<GroupState> Intake::sealOf(const RowState &whole, const Op &op, qint64 seen) const
{
    const auto rule = m_rules->constFind(whole.table);
    if (rule == m_rules->cend() || !rule->seal.isGiven() || rule->machines.isEmpty() || op.stamp.node != m_device
        || op.epoch < m_head.epoch)
        return std::nullopt;
    const auto place = rule->machines.first().place;
    const auto closed = whole.groups.value(place.group);
    const auto state = stateIn(closed.fields, place);
    const bool isUnseen = closed.seq > seen && closed.stamp.node != op.stamp.node && closed.author != op.author;
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
            if (auto seal = sealOf(whole, op, op.seenAround()))
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
    const auto groups = sealOf(known, op, op.seen) ? m_rules->value(op.table).seal.groups : QByteArrayList();
    if (!isPart && groups.isEmpty())
        return true;
    auto late = op; // of what is removed, what was changed just before
    late.kind = Op::Update;
    late.groups.clear();
    if (isPart)
        std::swap(late.groups, op.groups);
    for (const auto &group : groups)
        if (op.groups.contains(group))
            late.groups.insert(group, op.groups.take(group));
    if (late.groups.isEmpty())
        return true;
    refuse(late, known, sealed);
    return !op.groups.isEmpty() || op.kind != Op::Update;
}

/// Whether the record goes out to somebody by this very operation, as whoever sends it has it.
bool Intake::isClosing(const Op &op, const RowState &known) const
{
    const auto rule = m_rules->constFind(op.table);
    if (rule == m_rules->cend() || !rule->seal.isGiven() || rule->machines.isEmpty() || op.kind == Op::Remove
        || op.stamp.node != m_device || m_isGivenBack)
        return false;
    const auto place = rule->machines.first().place;
    const auto before = stateIn(known.groups.value(place.group).fields, place);
    const auto after = stateIn(op.groups.value(place.group), place);
    return rule->seal.open.contains(before) && !after.isEmpty() && !rule->seal.open.contains(after);
}

/// Whether it tells of a part how it went out with its whole: by the same hand at the same time.
bool Intake::isPartOfClosing(const Op &op, const RowState &known)
{
    if (!m_parts.contains(op.table) || op.kind == Op::Remove || op.stamp.node != m_device || m_isGivenBack)
        return false;
    const auto places = m_rules->value(op.table).within;
    return std::any_of(places.cbegin(), places.cend(), [&](const Place &place) {
        const auto id = idAt(known, place);
        const auto whole = id.isNull() ? RowState() : m_sheet.state({{}, id});
        const auto rule = m_rules->value(whole.table);
        if (!rule.seal.parts.contains(op.table) || rule.machines.isEmpty())
            return false;
        const auto state = rule.machines.first().place;
        const auto closed = whole.groups.value(state.group);
        return closed.author == op.author && !rule.seal.open.contains(stateIn(closed.fields, state));
    });
}

/// What goes out by this operation, by group; nothing when it does not close anything.
QByteArrayList Intake::closedBy(const Op &op, const RowState &known)
{
    if (isClosing(op, known))
        return m_rules->value(op.table).seal.groups;
    return isPartOfClosing(op, known) ? QByteArrayList(op.groups.keys()) : QByteArrayList();
}

/// The number under which the server took the record in is no word of anybody's: whoever sends the record out tells the
/// one they gave it because it goes out with the rest, not because they wrote it anew. Returns what stands then.
RowState Intake::keepGivenNumbers(Op &op, const RowState &known)
{
    const auto rule = m_rules->constFind(op.table);
    if (op.kind != Op::Update || rule == m_rules->cend())
        return known;
    auto given = op;
    given.groups.clear();
    for (const auto &key : rule->keys) {
        const auto &group = key.place.group;
        const auto current = known.groups.value(group);
        const bool isGiven = current.stamp.node == m_head.node && current.author.user == op.author.user;
        if (!isGiven || !op.base.contains(group) || op.base.value(group) != op.groups.value(group)
            || current.fields == op.groups.value(group))
            continue;
        const auto told = op.groups.take(group);
        if (!(op.stamp < current.stamp)) // or whoever sent it would not take what stands here
            given.groups.insert(group, told);
    }
    if (given.groups.isEmpty())
        return known;
    putBack(given);
    return m_sheet.state({op.table, op.row});
}

/// What went out wins over what its author had not heard of, however late that was written.
void Intake::prevail(Op &op, const RowState &known, const QByteArrayList &closed)
{
    auto later = op;
    later.kind = Op::Update;
    later.groups.clear();
    for (const auto &group : closed) {
        const auto current = known.groups.value(group);
        if (op.groups.contains(group) && op.stamp < current.stamp && current.fields != op.groups.value(group))
            later.groups.insert(group, op.groups.take(group));
    }
    if (later.groups.isEmpty())
        return;
    const auto arbiter = arbiterFor(op);
    later.stamp = arbiter.nextStamp();
    auto standing = known; // whether it is there at all is not decided here
    standing.existence.isRemoved = false;
    auto merged = merge(standing, later, arbiter);
    merged.state.existence = known.existence;
    keepWordsOf(merged, closed);
    store(merged, known);
}

/// Nobody decides anew on what went out: what lost against it stays with whoever wrote it, as what comes late does.
void Intake::keepWordsOf(Merged &merged, const QByteArrayList &closed) const
{
    if (closed.isEmpty())
        return;
    const auto quiet = m_rules->value(merged.state.table).quiet;
    merged.losses.removeIf([&](const Loss &loss) { return loss.kind == "value" && quiet.contains(loss.group); });
    for (auto &loss : merged.losses)
        if (loss.kind == "value" && closed.contains(loss.group))
            loss = {sealed, loss.group, {}, {}, loss.loser, {}, loss.loserStamp, {}, loss.loserAuthor};
}

/// Parts that somebody added and whoever sent the whole had not heard of did not go out with it.
void Intake::removeUnheardParts()
{
    m_isGivenBack = false;
    const auto closings = std::exchange(m_closings, {});
    for (const auto &op : closings) {
        const auto parts = m_rules->value(op.table).seal.parts;
        QList<Reference> added;
        m_ledger.eachStanding(op.seenAround(), m_headBefore, [&](const RowState &state) {
            if (parts.contains(state.table) && state.existence.seq > op.seenAround() && linesOf(state.row).isEmpty())
                added.append({state.table, state.row});
        });
        for (const auto &reference : std::as_const(added)) {
            auto part = m_sheet.state(reference);
            const auto inserted = part.existence;
            const auto places = m_rules->value(part.table).within;
            const bool isOf = std::any_of(
                places.cbegin(), places.cend(), [&](const Place &place) { return idAt(part, place) == op.row; });
            if (!isOf || inserted.isRemoved || isAuthors(op, part.row, inserted.stamp))
                continue;
            Loss loss{sealed, {}, {}, {}, {}, {}, inserted.stamp, {}, inserted.author};
            const auto rule = m_rules->value(part.table);
            for (auto it = part.groups.begin(); it != part.groups.end(); ++it)
                for (const auto &[field, value] : it->fields)
                    if (!rule.quiet.contains(it.key()))
                        loss.loser.insert(field, value);
            part.seq = m_sheet.nextSeq();
            part.existence = {true, m_sheet.nextStamp(), part.seq, op.author, 0};
            m_sheet.put(part);
            noteLoss(reference, loss);
        }
    }
}

} // namespace crm::sync
