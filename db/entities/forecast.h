// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/user.h"
#include "db/value/usualcurrency.h"

namespace crm {

enum class TargetSpan { Month, Quarter, Year };

/// What somebody is to sell in a period: a colleague, a team, or with neither the whole company.
struct SalesTarget
{
    Id id;
    Ref<User> owner;
    Ref<Team> team;
    TargetSpan span = TargetSpan::Quarter;
    QDate start; ///< any day of the period
    Amount amount;
    QString currency = usualCurrency();
    QString note;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SalesTarget)
};

/// The open deals of one colleague that were expected in one month, as they stood at the beginning of a week.
/// Written by the program, never by hand.
struct ForecastSnapshot
{
    Id id;
    QDate week; ///< its Monday
    QDateTime takenAt;
    QDate month;      ///< first day of the month of the expected close; null: the deals have no such day
    QString category; ///< code of the forecast category
    Ref<User> owner;
    QString currency;
    std::optional<qint64> deals; ///< how many
    Amount amount;
    Amount weighted;
    QString members; ///< the deals themselves, as models/forecast/snapshots writes them

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ForecastSnapshot)
};

} // namespace crm
