// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/forecastgrid.h"
#include "models/forecast/snapshots.h"

namespace crm {

/// Why the open amount of a period is another one than at the snapshot.
enum class MoveKind {
    New,       ///< opened or reopened since
    PulledIn,  ///< was expected later, or on no day
    SlippedIn, ///< was expected before the period
    AmountUp,
    Reassigned, ///< came from, or went to, somebody outside the selection
    AmountDown,
    Won,
    Lost,
    SlippedOut,  ///< is now expected after the period, or on no day
    PulledAhead, ///< is now expected before the period
    Removed,     ///< deleted, omitted from the forecast, or in another currency
};

/// "Slipped out", translated.
QString moveText(MoveKind kind);

struct ForecastMove
{
    MoveKind kind;
    qint64 amount = 0; ///< what it adds, negative what it takes, minor units
    QList<Id> deals = {};
};

/// From the open amount of a period at a snapshot to that of now: `before` and all moves make `now`.
struct ForecastMoves
{
    QDate week = {};
    QString currency = {};
    qint64 before = 0;
    qint64 now = 0;
    QList<ForecastMove> moves = {}; ///< those that happened, in the order of MoveKind
};

struct MovesAsk
{
    QDate week; ///< of the snapshot
    ForecastSpan span;
    /// Other currencies are told in it by `rates`, on both days by the same: what the rates moved is no move.
    QString currency;
    Filter open;                                       ///< deals that stand in an open stage
    std::function<bool(const Id &owner)> isMeant = {}; ///< null: everybody's deals
    RateBook rates = {};
};

/// `now`: the open deals of the period and every deal of it at the snapshot, as they are.
ForecastMoves forecastMoves(const MovesAsk &ask, const QList<StandingDeal> &snapshot, const QList<StandingDeal> &now);

/// Reads both and calls `then` on the context's thread, unless the context has gone.
void readMoves(
    Store &store, const MovesAsk &ask, QObject *context, std::function<void(const Result<ForecastMoves> &)> then);

} // namespace crm
