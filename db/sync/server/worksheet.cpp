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
    for (const auto &reference : references) {
        if (reference.row.isNull())
            continue;
        const auto [entry, isNew] = m_entries.try_emplace(reference.row);
        if (!isNew)
            continue;
        entry->second.state = RowState{reference.table, reference.row};
        entry->second.isMissing = true;
        missing.append(reference);
    }
    m_ledger.eachState(missing, [this](const RowState &state, bool isOpen) {
        auto &entry = m_entries[state.row];
        entry.state = state;
        entry.isMissing = false;
        entry.wasKnown = true;
        entry.wasOpen = isOpen;
    });
}

const RowState &Worksheet::state(const Reference &reference)
{
    auto found = m_entries.find(reference.row);
    if (found == m_entries.end()) {
        load({reference});
        found = m_entries.find(reference.row);
    }
    if (found != m_entries.end())
        return found->second.state;
    m_nobody = RowState{reference.table, reference.row};
    return m_nobody;
}

const Worksheet::Entry &Worksheet::entry(const Id &row) const
{
    static const Entry unknown;
    const auto found = m_entries.find(row);
    return found == m_entries.end() ? unknown : found->second;
}

void Worksheet::eachState(const std::function<void(const RowState &)> &visit) const
{
    for (const auto &[id, entry] : m_entries)
        visit(entry.state);
}

void Worksheet::put(RowState state)
{
    const auto row = state.row;
    auto &entry = m_entries[row];
    entry.state = std::move(state);
    if (!std::exchange(entry.isChanged, true))
        m_changed.append(row);
}

Arbiter Worksheet::arbiter()
{
    return {nextSeq(), [this] { return nextStamp(); }};
}

void Worksheet::write()
{
    QList<Ledger::Stored> stored;
    stored.reserve(m_changed.size());
    for (const auto &id : std::as_const(m_changed)) {
        auto &entry = m_entries[id];
        stored.append({&entry.state, entry.isOpen, std::exchange(entry.isMissing, false)});
    }
    std::sort(stored.begin(), stored.end(),
        [](const Ledger::Stored &a, const Ledger::Stored &b) { return a.state->seq < b.state->seq; });
    m_ledger.putStates(stored, m_nowMs);
    m_head.clock = m_clock.last();
}

} // namespace crm::sync
