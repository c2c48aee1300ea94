// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/ledger.h"
#include "db/sync/wire/merge.h"
#include "db/value/hybridclock.h"

#include <QHash>
#include <QSet>

namespace crm::sync {

/// The states that one transaction reads and changes, and the positions and stamps it gives. The caller holds the head.
class Worksheet
{
public:
    Worksheet(Ledger &ledger, Head &head, qint64 nowMs);

    void load(const QList<Reference> &references);
    /// As it stands now; unknown with this table and id when there is none.
    RowState state(const Reference &reference);
    bool isLoaded(const Id &row) const { return m_states.contains(row); }
    /// Whether everybody saw it when this transaction began.
    bool wasOpen(const Id &row) const { return m_open.contains(row); }
    bool wasKnown(const Id &row) const { return m_stored.contains(row); }
    const QHash<Id, RowState> &states() const { return m_states; }

    void put(const RowState &state); ///< its seq is of this transaction
    const QSet<Id> &changed() const { return m_changed; }

    void observe(quint64 h) { m_clock.observe(h); }
    qint64 nextSeq() { return ++m_head.head; }
    Stamp nextStamp() { return {m_clock.tick(m_nowMs), m_head.node}; }
    Arbiter arbiter();
    Head &head() { return m_head; }
    qint64 nowMs() const { return m_nowMs; }
    Ledger &ledger() { return m_ledger; }

    /// Stores what has changed; `open`: what everybody sees.
    void write(const QSet<Id> &open);

private:
    Ledger &m_ledger;
    Head &m_head;
    const qint64 m_nowMs;
    HybridClock m_clock;
    QHash<Id, RowState> m_states;
    QSet<Id> m_stored;
    QSet<Id> m_missing; ///< asked for and not there
    QSet<Id> m_open;
    QSet<Id> m_changed;
};

} // namespace crm::sync
