// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/worksheet.h"

#include <algorithm>

namespace crm::sync {

Worksheet::Worksheet(Ledger &ledger, Head &head, qint64 nowMs)
    : m_ledger(ledger)
    , m_head(head)
    , m_nowMs(nowMs)
    , m_clock(head.clock)
{
}

void Worksheet::load(const QList<Reference> &references)
{
    QList<Reference> missing;
    QSet<Id> asked;
    for (const auto &reference : references)
        if (!reference.row.isNull() && !m_states.contains(reference.row) && !asked.contains(reference.row)) {
            asked.insert(reference.row);
            missing.append(reference);
        }
    const auto found = m_ledger.states(missing, &m_open);
    for (const auto &reference : std::as_const(missing)) {
        const auto state = found.constFind(reference.row);
        m_states.insert(reference.row, state == found.cend() ? RowState{reference.table, reference.row} : *state);
        (state == found.cend() ? m_missing : m_stored).insert(reference.row);
    }
}

RowState Worksheet::state(const Reference &reference)
{
    auto found = m_states.constFind(reference.row);
    if (found == m_states.cend()) {
        load({reference});
        found = m_states.constFind(reference.row);
    }
    return found == m_states.cend() ? RowState{reference.table, reference.row} : *found;
}

void Worksheet::put(const RowState &state)
{
    m_states.insert(state.row, state);
    m_changed.insert(state.row);
}

Arbiter Worksheet::arbiter()
{
    return {nextSeq(), [this] { return nextStamp(); }};
}

void Worksheet::write(const QSet<Id> &open)
{
    QList<RowState> changed;
    changed.reserve(m_changed.size());
    for (const auto &id : std::as_const(m_changed))
        changed.append(m_states.value(id));
    std::sort(changed.begin(), changed.end(), [](const RowState &a, const RowState &b) { return a.seq < b.seq; });
    m_ledger.putStates(changed, open, m_nowMs, m_missing);
    m_missing.subtract(m_changed);
    m_head.clock = m_clock.last();
}

} // namespace crm::sync
