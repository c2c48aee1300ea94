// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/ledger.h"
#include "db/sync/wire/merge.h"
#include "db/value/hybridclock.h"

#include <functional>
#include <unordered_map>

namespace crm::sync {

/// The states that one transaction reads and changes, and the positions and stamps it gives. The caller holds the head.
class Worksheet
{
public:
    Worksheet(Ledger &ledger, Head &head, qint64 nowMs);

    void load(const QList<Reference> &references);
    /// As it stands now; unknown with this table and id when there is none. Lies where it is for as long as the sheet, and
    /// says what is put there later.
    const RowState &state(const Reference &reference);
    const RowState &loaded(const Id &row) const { return entry(row).state; }
    bool isLoaded(const Id &row) const { return m_entries.find(row) != m_entries.end(); }
    /// Whether everybody saw it when this transaction began.
    bool wasOpen(const Id &row) const { return entry(row).wasOpen; }
    bool wasKnown(const Id &row) const { return entry(row).wasKnown; }
    bool isMissing(const Id &row) const { return entry(row).isMissing; } ///< looked for and not there
    bool isChanged(const Id &row) const { return entry(row).isChanged; }
    const QList<Id> &changed() const { return m_changed; }
    void eachState(const std::function<void(const RowState &)> &visit) const;

    void put(RowState state);                                                    ///< its seq is of this transaction
    void setOpen(const Id &row, bool isOpen) { m_entries[row].isOpen = isOpen; } ///< whether everybody sees it now

    void observe(quint64 h) { m_clock.observe(h); }
    qint64 nextSeq() { return ++m_head.head; }
    Stamp nextStamp() { return {m_clock.tick(m_nowMs), m_head.node}; }
    Arbiter arbiter();
    Head &head() { return m_head; }
    qint64 nowMs() const { return m_nowMs; }
    Ledger &ledger() { return m_ledger; }

    void write(); ///< what has changed

private:
    struct Hash
    {
        size_t operator()(const Id &id) const { return qHash(id); }
    };

    struct Entry
    {
        RowState state = {};
        bool isMissing = false; ///< asked for and not there
        bool wasKnown = false;
        bool wasOpen = false;
        bool isOpen = false;
        bool isChanged = false;
    };
    const Entry &entry(const Id &row) const;

    Ledger &m_ledger;
    Head &m_head;
    const qint64 m_nowMs;
    HybridClock m_clock;
    std::unordered_map<Id, Entry, Hash> m_entries; ///< which stay where they are when others come
    QList<Id> m_changed;
    RowState m_nobody;
};

} // namespace crm::sync
