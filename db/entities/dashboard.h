// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/user.h"

namespace crm {

/// A page of figures and charts that somebody has put together.
struct Dashboard
{
    Id id;
    QString name;
    int position = 0;
    Ref<User> owner; ///< null: everybody's

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Dashboard)
};

enum class TileChart { Figure, Bar, HorizontalBar, Line, Donut };
enum class TileMeasure { Count, Sum, Average };
enum class TileStep { Value, Day, Month, Quarter, Year };

/// One of its tiles: which records, grouped by what, how measured and drawn.
struct DashboardTile
{
    Id id;
    Ref<Dashboard> dashboard;
    QString title;
    int position = 0;
    QString kind;                    ///< name of the entity
    QString condition;               ///< Filter as JSON; empty: all records
    QString group;                   ///< path; empty: one figure
    TileStep step = TileStep::Value; ///< of a group over days
    TileMeasure measure = TileMeasure::Count;
    QString measured; ///< path of what is added up; unused by Count
    TileChart chart = TileChart::Bar;
    bool wide = false; ///< takes two columns

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::DashboardTile)
};

} // namespace crm
