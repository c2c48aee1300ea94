// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/intake.h"

#include "db/sync/server/conflictrow.h"

namespace crm::sync {

namespace {

bool isThere(const RowState &state)
{
    return state.isKnown() && !state.existence.isRemoved;
}

/// Nothing but a record's id has this form.
void addReferred(QList<Id> &referred, const Fields &fields)
{
    for (const auto &[field, value] : fields)
        if (const auto bytes = value.toByteArray(); bytes.size() == 16)
            referred.append(Id::fromBytes(bytes));
}

} // namespace

/// Not soon after the server went back: the device may have let go of what it sends once more.
bool Intake::isPlain() const
{
    const auto isOwn = [this](const Stamp &stamp) { return stamp.node == m_device || stamp.h == 0; };
    const auto isAsSent = [&](const RowState &state) {
        return !m_sheet.wasKnown(state.row) && !m_scoping.isHidden(state.row) && isOwn(state.existence.stamp)
            && std::all_of(
                state.groups.begin(), state.groups.end(), [&](const GroupState &group) { return isOwn(group.stamp); });
    };
    auto place = m_headBefore;
    return !m_isRecentEpoch && m_sheet.changed().size() == m_lines.size()
        && m_head.head == m_headBefore + m_lines.size()
        && std::all_of(m_lines.begin(), m_lines.end(), [&](const LogLine &line) {
               const auto &state = m_sheet.loaded(line.row);
               return state.seq == ++place && isAsSent(state);
           });
}

/// The log knows what was added to a record, the states what of it is there again after a removal; both are read as
/// far back as somebody who removes has not seen.
std::optional<Attachment> Intake::unseenAttachment(const Op &removal)
{
    if (const auto seal = sealAround(removal, m_sheet.state({removal.table, removal.row})))
        return Attachment{seal->stamp, seal->author};
    for (const auto &id : removal.left)
        if (const auto row = m_sheet.state({{}, id}); isThere(row) && referredBy(row).contains(removal.row))
            return Attachment{row.existence.stamp, row.existence.author};
    const auto seen = removal.seenAround();
    if (seen < m_referencesSince) {
        const auto until = m_referencesSince;
        m_referencesSince = seen;
        const auto logged = m_ledger.head();
        m_ledger.eachSince(seen, logged, [&](const LogLine &line) {
            if (line.seq <= until)
                noteReferences(decodeOp(line.body), line.seq);
            return true;
        });
        m_ledger.eachStanding(seen, until, [&](const RowState &state) { noteReferred(state); });
    }
    const auto known = m_references.value(removal.row);
    for (const auto &one : known) {
        if (one.seq <= seen || isAuthors(removal, one.row, one.stamp))
            continue;
        if (const auto row = m_sheet.state({{}, one.row}); isThere(row) && referredBy(row).contains(removal.row))
            return Attachment{one.stamp, one.author};
    }
    return std::nullopt;
}

void Intake::noteReferences(const Op &op, qint64 seq)
{
    if (!m_removes || op.kind == Op::Remove || op.stamp.h <= weakest)
        return;
    for (const auto &reference : op.refers)
        m_references[reference.row].append({op.row, seq, op.stamp, op.author});
}

/// What it belongs to and what it only names. What the server writes down keeps nothing.
QList<Id> Intake::referredBy(const RowState &state)
{
    QList<Id> referred;
    if (state.table == conflictTable || state.table == formerNumberTable)
        return referred;
    for (const auto &group : state.groups)
        addReferred(referred, group.fields);
    return referred;
}

/// Who gives back what the server has lost has the values alone.
void Intake::nameReferences(Op &givenBack)
{
    if (givenBack.author.at != 0 || !givenBack.refers.isEmpty() || givenBack.kind == Op::Remove
        || givenBack.table == conflictTable || givenBack.table == formerNumberTable)
        return;
    QList<Id> referred;
    for (const auto &fields : std::as_const(givenBack.groups))
        addReferred(referred, fields);
    for (const auto &id : std::as_const(referred))
        givenBack.refers.append({{}, id});
}

/// What is given back may have been written anew since.
bool Intake::isStanding(const Op &op, const Id &referred)
{
    return !m_isGivenBack || referredBy(m_sheet.state({op.table, op.row})).contains(referred);
}

/// Of a record that somebody removed and that is there all the same; new ones are known by what they refer to.
void Intake::noteReferred(const RowState &state)
{
    const auto &existence = state.existence;
    if (existence.isRemoved || existence.stamp.h <= weakest)
        return;
    const auto referred = referredBy(state);
    for (const auto &id : referred)
        m_references[id].append({state.row, existence.seq, existence.stamp, existence.author});
}

bool Intake::isKept(const QByteArray &node, qint64 act)
{
    const std::pair key(node, act);
    if (!m_kept.contains(key))
        m_kept.insert(key, m_ledger.isKept(node, act));
    return m_kept.value(key);
}

/// The removal that emptied them may have come before or may be still to come.
void Intake::noteClearings(const Op &op)
{
    for (const auto &one : op.cleared) {
        const auto target = m_sheet.state({{}, one.target});
        if (!target.isKnown() || !m_scoping.isVisible(target))
            continue;
        m_clearings.note(op.row, one);
        if (!target.existence.isRemoved && isKept(op.stamp.node, one.act))
            m_clearings.restore(one.target, target.existence.author);
    }
}

} // namespace crm::sync
