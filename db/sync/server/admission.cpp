// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/admission.h"

#include "db/sync/server/conflictrow.h"
#include "db/sync/wire/fields.h"

#include <algorithm>

namespace crm::sync {

namespace {

constexpr qint64 mayCorrect = 15 * 60000; // ms in which whoever wrote an entry of a log may still change it

/// A role that nobody knows is above everybody's.
int required(QByteArrayView role)
{
    const int rank = rankOf(role);
    return rank < 0 ? std::numeric_limits<int>::max() : rank;
}

Id idIn(const Op &op, const Place &place)
{
    const auto group = op.groups.constFind(place.group);
    return group == op.groups.cend() ? Id() : Id::fromBytes(bytesIn(*group, place.field));
}

} // namespace

void strip(RowState &state, const TableRules &rules, int rank)
{
    const auto rule = rules.constFind(state.table);
    if (rule == rules.cend())
        return;
    for (auto it = rule->readers.begin(); it != rule->readers.end(); ++it)
        if (rank < required(it.value())) {
            unpack(state);
            state.groups.remove(it.key());
        }
}

Groups<Fields> Admission::withhold(Op &op) const
{
    Groups<Fields> withheld;
    const auto rule = m_rules.constFind(op.table);
    if (rule == m_rules.cend())
        return withheld;
    for (auto it = rule->readers.begin(); it != rule->readers.end(); ++it)
        if (m_rank < required(it.value()) && op.groups.contains(it.key())) {
            // A new record comes with all its fields; an empty one was not written by anybody.
            if (const auto fields = op.groups.take(it.key()); !fields.isEmpty())
                withheld.insert(it.key(), fields);
        }
    return withheld;
}

/// Everybody keeps their own; what has no owner is shared and needs the right to change what others see.
bool Admission::mayWriteTable(const TableRule &rule, const Op &op, const RowState &known, bool isOwn) const
{
    if (rule.reach == reach::personal && rule.owner.isGiven()) {
        const auto before = idAt(known, rule.owner);
        const auto after = op.groups.contains(rule.owner.group) ? idIn(op, rule.owner) : before;
        const bool isTheirs
            = (before.isNull() || before == m_caller.user) && (after.isNull() || after == m_caller.user);
        const bool isShared = (known.isKnown() && before.isNull()) || after.isNull();
        return isTheirs && (!isShared || m_rank >= required("agent"));
    }
    if (m_rank >= required(rule.writers))
        return true;
    // What a server has lost is given back by anybody who has it, in whoever's words.
    const bool isAddition = !known.isKnown() || !isOwn || firstAuthor(known).user == m_caller.user;
    return isAddition && !rule.adders.isEmpty() && m_rank >= required(rule.adders);
}

/// What two wrote is decided by whoever may write there; what was not taken in, by whoever wrote it.
bool Admission::mayDecide(const RowState &conflict) const
{
    if (!isShared(valueAt(conflict, {"kind", "kind"}).toString().toLatin1()))
        return true;
    const auto rule = m_rules.constFind(valueAt(conflict, {"about", "about"}).toString().toLatin1());
    if (rule == m_rules.cend())
        return m_rank >= required("agent");
    return rule->reach == reach::personal || m_rank >= required(rule->writers);
}

/// Of a file that joins all is let in that it has, whatever it is a part of: its own records refer to it.
bool Admission::mayChangeWhole(const TableRule &rule, const Op &op)
{
    const auto id = rule.whole.isGiven() && op.seen > 0 ? idIn(op, rule.whole) : Id();
    if (id.isNull())
        return true;
    const auto &whole = m_sheet.state({{}, id});
    const auto about = m_rules.constFind(whole.table);
    return !whole.isKnown() || about == m_rules.cend() || m_rank >= required(about->writers)
        || firstAuthor(whole).user == m_caller.user;
}

/// A person decides; what was found stays as the server found it. A device that repairs gives back what is missing, as
/// with every record: the server may have found it once more meanwhile, and the later of both stands everywhere.
bool Admission::mayTouchConflict(const Op &op, const RowState &known, bool isOwn) const
{
    static const QByteArrayList decisions{"state", "resolved_at", "resolved_by"};
    if (!isOwn)
        return true;
    const auto groups = op.groups.keys();
    return mayDecide(known) && known.isKnown() && op.kind == Op::Update
        && std::all_of(groups.begin(), groups.end(), [](const QByteArray &group) { return decisions.contains(group); });
}

/// Whether the author of the operation made the record for others, or gave it to them, after the position.
bool Admission::isHandedOver(const RowState &target, const Op &op, qint64 after) const
{
    const auto isAuthors = [&](const auto &written) {
        return written.stamp.node == op.stamp.node && written.author.user == op.author.user && written.seq > after;
    };
    const auto rule = m_rules.constFind(target.table);
    const bool hasOwner = rule != m_rules.cend() && rule->owner.isGiven();
    const auto given = hasOwner ? target.groups.value(rule->owner.group) : GroupState();
    return isAuthors(target.existence) || isAuthors(given);
}

/// What belongs to a record that is given away with the same exchange is changed with it, or removed with it.
bool Admission::goesAlong(const Op &op, const RowState &known)
{
    const auto rule = m_rules.constFind(op.table);
    return rule != m_rules.cend() && op.kind != Op::Insert && !rule->owner.isGiven() && !rule->within.isEmpty()
        && std::all_of(rule->within.cbegin(), rule->within.cend(), [&](const Place &place) {
               const auto id = idAt(known, place);
               const auto target = id.isNull() ? RowState() : m_sheet.state({{}, id});
               return !target.isKnown() || m_scoping.isVisible(target)
                   || (target.existence.isRemoved == (op.kind == Op::Remove)
                       && isHandedOver(target, op, qMax(op.seenAround(), m_headBefore)));
           });
}

/// Who could add to a record they do not see, or share it with themselves, would see it. But whoever makes a record for
/// others makes its parts as well, and what they add until they have heard that it is not theirs to see goes with it.
bool Admission::mayAddTo(const TableRule &rule, const Op &op)
{
    const auto isOpen = [&](const Place &place, bool isShared) {
        const auto id = idIn(op, place);
        const auto target = id.isNull() ? RowState() : m_sheet.state({{}, id});
        return !target.isKnown() || m_scoping.isVisible(target)
            || (!isShared && op.kind == Op::Insert && !target.existence.isRemoved
                && isHandedOver(target, op, op.seenAround()));
    };
    return std::all_of(rule.within.cbegin(), rule.within.cend(), [&](const Place &p) { return isOpen(p, false); })
        && isOpen(rule.shared, true);
}

bool Admission::mayWriteOfOneself(TableRules::const_iterator rule, const Op &op, const RowState &known) const
{
    if (op.kind == Op::Insert)
        return !known.isKnown();
    const auto groups = op.groups.keys();
    return op.kind == Op::Update && m_rank >= required("agent")
        && (rule == m_rules.cend() || rule->own.isEmpty()
            || std::all_of(groups.begin(), groups.end(), [&](const auto &group) { return rule->own.contains(group); }));
}

bool Admission::isLate(const Op &op, const RowState &known) const
{
    if (known.groups.isEmpty() || op.kind != Op::Update)
        return false;
    const auto author = firstAuthor(known);
    return (!author.user.isNull() && author.user != op.author.user) || op.author.at - author.at > mayCorrect;
}

QByteArray Admission::refusal(const Op &op, const RowState &known, bool isOwn)
{
    constexpr auto forbidden = "forbidden";
    if (m_rank < 0 || (known.isKnown() && !m_scoping.isVisible(known) && !goesAlong(op, known)))
        return forbidden;
    if (op.table == formerNumberTable)
        return isOwn ? forbidden : "";
    if (op.table == conflictTable)
        return mayTouchConflict(op, known, isOwn) ? "" : forbidden;
    if (!known.isKnown() && op.kind == Op::Update && isOwn && op.seen > 0 && m_sheet.ledger().horizon() > 0)
        return "gone";
    const auto rule = m_rules.constFind(op.table);
    const bool isOneself = op.table == peopleTable && op.row == m_caller.user;
    if (isOneself && mayWriteOfOneself(rule, op, known))
        return "";
    if (rule == m_rules.cend())
        return m_rank >= required("agent") ? "" : forbidden;
    // Who has joined has added themselves, too: of that record they change no more for it.
    if (isOneself && isOwn && known.isKnown() && m_rank < required(rule->writers))
        return forbidden;
    if (!mayWriteTable(*rule, op, known, isOwn) || !mayAddTo(*rule, op) || (isOwn && !mayChangeWhole(*rule, op)))
        return forbidden;
    return rule->isLog && isLate(op, known) ? "validation" : "";
}

} // namespace crm::sync
