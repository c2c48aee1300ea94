// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/exchange.h"
#include "db/sync/wire/merge.h"

#include "db/value/hybridclock.h"

#include <QHash>
#include <QSet>

namespace crm::sync {

/// Takes a run of new operations into the states, inside the caller's transaction which holds the head.
class Intake
{
public:
    Intake(Ledger &ledger, Head &head, const Caller &caller, qint64 nowMs);

    /// `bytes`: the operations as sent. Moves head and ack on.
    void take(const QByteArray &device, Ack &ack, const QList<Op> &ops, const QList<QByteArray> &bytes);

private:
    void load(const QList<Op> &ops);
    void takeOne(const QByteArray &device, Op op);
    bool isKnown(const QByteArray &device, const Op &op);
    bool mayWrite(const Op &op) const;
    void putBack(const Op &op);
    void store(const Merged &merged);
    void keepAct(const Op &cause, const QByteArray &node, qint64 act);
    void reviveReferred(const Op &op);
    void noteLoss(const Reference &about, const Loss &loss);
    RowState &state(const Reference &reference);
    Arbiter arbiter();

    Ledger &m_ledger;
    Head &m_head;
    const Caller &m_caller;
    const qint64 m_nowMs;
    HybridClock m_clock;
    QHash<Id, RowState> m_states;
    QSet<Id> m_changed;
    QHash<std::pair<QByteArray, qint64>, bool> m_kept;
    QHash<qint64, qint64> m_bases; ///< by epoch
};

} // namespace crm::sync
