// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/intake.h"

#include <algorithm>

namespace crm::sync {

namespace {

/// Whether the lines, which have one stamp, say all that the operation says: what others give back may be less than
/// what its author once sent.
bool says(const QList<LogLine> &lines, const Op &op)
{
    bool hasKind = false;
    auto missing = op.groups;
    for (const auto &line : lines) {
        const auto logged = decodeOp(line.body);
        hasKind = hasKind || op.kind == Op::Update || op.kind == logged.kind;
        missing.removeIf([&](const auto &group) {
            const auto found = logged.groups.constFind(group.key());
            return found != logged.groups.cend() && *found == group.value();
        });
    }
    return hasKind && missing.isEmpty();
}

} // namespace

/// After a fork a device sends again what it has sent under its former number. The stamp alone does not tell: copies of
/// a file that do not know of each other yet date what each of them does by one clock and one name.
bool Intake::isKnown(const Op &op)
{
    const auto isLogged = [&](const QByteArray &node) {
        return says(m_ledger.linesOf(op.row, {op.stamp.h, node}), op);
    };
    if (!op.former.isEmpty() && isLogged(op.former))
        return true;
    return op.stamp.node != m_device && isLogged(op.stamp.node);
}

/// Whether nothing is older here than the operation, as after it was taken in or answered by what stood here; what
/// nobody wrote may have been left out.
bool Intake::stands(const RowState &known, const Op &op)
{
    if (op.kind != Op::Update && known.existence.stamp < op.stamp)
        return false;
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it) {
        const auto found = known.groups.constFind(it.key());
        if (found == known.groups.cend() ? !it.value().isEmpty() : found->stamp < op.stamp)
            return false;
    }
    return true;
}

/// The places among those taken in so far.
QList<qsizetype> Intake::linesOf(const Id &row)
{
    for (; m_linesNoted < m_lines.size(); ++m_linesNoted)
        m_linesOf.insert(m_lines.at(m_linesNoted).row, m_linesNoted);
    return m_linesOf.values(row);
}

/// Whether the author of the operation wrote this too, and so knew of it. Copies of a file have their name in common
/// until the server tells them apart, and once more when it has forgotten that it did: then they are told apart by what
/// each of them has sent, for a file sends all that it holds and the server lacks, oldest first. Of what others give back
/// nobody knows what stood there; what its author has brought by themselves without it they wrote elsewhere.
bool Intake::isAuthors(const Op &op, const Id &row, const Stamp &written)
{
    if (!m_isRecentEpoch || (m_isGivenBack && written.node != op.stamp.node))
        return written.node == op.stamp.node;
    auto lines = m_ledger.linesOf(row, written);
    for (const auto at : linesOf(row))
        if (m_lines.at(at).stamp == written)
            lines.append(m_lines.at(at));
    if (m_isGivenBack)
        return std::none_of(
            lines.cbegin(), lines.cend(), [](const LogLine &line) { return decodeOp(line.body).author.at != 0; });
    return std::any_of(lines.cbegin(), lines.cend(), [this](const LogLine &line) { return line.device == m_device; });
}

Arbiter Intake::arbiterFor(const Op &op)
{
    auto arbiter = m_sheet.arbiter();
    arbiter.isAuthors = [this, &op](const Stamp &written) { return isAuthors(op, op.row, written); };
    return arbiter;
}

} // namespace crm::sync
