// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// A due time that moves; ms since 1970 UTC, null: there is none.
struct SlaMove
{
    Id serviceCase;
    QString number;
    QString subject;
    std::optional<qint64> before;
    std::optional<qint64> after;
    QByteArray zone = {}; ///< of the calendar that counts; empty: none does
};

/// What a change of calendars, agreements or policies does to the open cases.
struct SlaEffect
{
    int open = 0;    ///< open cases looked at
    int changed = 0; ///< whose due time changes, appears or goes
    int earlier = 0;
    int later = 0;
    int appeared = 0;          ///< had no due time before
    int gone = 0;              ///< have none after
    int overdue = 0;           ///< overdue after, and not before: due later, or not at all
    int kept = 0;              ///< stay with their former terms: they have missed what the new ones would not
    QList<SlaMove> moves = {}; ///< of those that change, the furthest first; at most mostMoves
};

constexpr int mostMoves = 1000;

/// Stores the edit and gives every open case the policy that applies now, with the terms it has now; closed cases keep
/// their verdict. One step, undone as one; about 100,000 cases in a few seconds. `now` in ms since 1970 UTC. For
/// Store::batch().
SlaEffect applyToOpenCases(Batch &batch, const Edit &edit, qint64 now);

/// What applyToOpenCases() would do; changes nothing.
SlaEffect previewOnOpenCases(Batch &batch, const Edit &edit, qint64 now);

/// Fills in what earlier versions did not keep of open cases: when their bands begin, what a resting clock has left.
/// For Store::batch().
void completeClocks(Batch &batch, qint64 now);

/// "14 of 230 open cases get another due time: 3 earlier, 9 later, 2 no longer due. 2 of them would be overdue at once."
QString effectText(const SlaEffect &effect);
QString appliedText(const SlaEffect &effect); ///< the same once it has been done
/// "2 h 10 min later", "now due", "no longer due".
QString moveText(const SlaMove &move);

} // namespace crm
