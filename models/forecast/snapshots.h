// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/forecast.h"
#include "models/forecast/salesfacts.h"

namespace crm {

/// A deal as a forecast sees it at one moment.
struct StandingDeal
{
    Id id;
    Id owner = {};
    StageType state = StageType::Open;
    ForecastCategory category = ForecastCategory::Pipeline;
    QString currency = {};
    qint64 amount = 0; ///< minor units
    qint64 probability = 0;
    QDate close = {}; ///< expected; null: nobody has said
    friend bool operator==(const StandingDeal &, const StandingDeal &) = default;
};

/// Monday of the week that `day` lies in (ISO 8601), also where weeks begin on Sunday: snapshots of all devices agree.
QDate mondayOf(const QDate &day);

/// Keeps how these open deals stand: a record per month of closing, category, owner and currency. Cannot be undone:
/// a snapshot is an observation, nothing the user did.
Edit snapshotEdit(const QList<StandingDeal> &deals, const QDateTime &now);
/// The deals of a forecast_snapshot record; lines that cannot be read are left out.
QList<StandingDeal> membersOf(const Record &snapshot);
/// All deals of a week's records. Two devices may have taken one each: the first counts.
QList<StandingDeal> membersOf(const QList<Record> &week);

/// Keeps this week's snapshot unless there is one already; a set with txn 0 when nothing was to be done. The history
/// in the change log would be exact, too, but it is pruned and cannot be asked for many deals at once.
Answer<Result<ChangeSet>> takeWeeklySnapshot(Store &store, const QDateTime &now);
/// The same at a start, unless the clock is behind the newest change of the file: what stands is not of then.
void keepWeek(Store &store, QObject *context, const QDateTime &now);

/// Mondays of the snapshots there are, newest first.
Answer<Result<QList<QDate>>> snapshotWeeks(Store &store);

} // namespace crm
