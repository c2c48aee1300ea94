// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/dashboard.h"

namespace crm {

template <> const QList<Choice> &choicesOf<TileChart>()
{
    static const QList<Choice> choices{
        {int(TileChart::Figure), "figure", QT_TRANSLATE_NOOP("crm::DashboardTile", "One figure"), ""},
        {int(TileChart::Bar), "bar", QT_TRANSLATE_NOOP("crm::DashboardTile", "Bars"), ""},
        {int(TileChart::HorizontalBar), "horizontal_bar", QT_TRANSLATE_NOOP("crm::DashboardTile", "Horizontal bars"),
            ""},
        {int(TileChart::Line), "line", QT_TRANSLATE_NOOP("crm::DashboardTile", "Line"), ""},
        {int(TileChart::Donut), "donut", QT_TRANSLATE_NOOP("crm::DashboardTile", "Ring"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<TileMeasure>()
{
    static const QList<Choice> choices{
        {int(TileMeasure::Count), "count", QT_TRANSLATE_NOOP("crm::DashboardTile", "Number of records"), ""},
        {int(TileMeasure::Sum), "sum", QT_TRANSLATE_NOOP("crm::DashboardTile", "Sum of"), ""},
        {int(TileMeasure::Average), "average", QT_TRANSLATE_NOOP("crm::DashboardTile", "Average of"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<TileStep>()
{
    static const QList<Choice> choices{
        {int(TileStep::Value), "value", QT_TRANSLATE_NOOP("crm::DashboardTile", "Each value"), ""},
        {int(TileStep::Day), "day", QT_TRANSLATE_NOOP("crm::DashboardTile", "Day"), ""},
        {int(TileStep::Month), "month", QT_TRANSLATE_NOOP("crm::DashboardTile", "Month"), ""},
        {int(TileStep::Quarter), "quarter", QT_TRANSLATE_NOOP("crm::DashboardTile", "Quarter"), ""},
        {int(TileStep::Year), "year", QT_TRANSLATE_NOOP("crm::DashboardTile", "Year"), ""},
    };
    return choices;
}

const Entity &Dashboard::entity()
{
    static const Entity entity
        = Describe<Dashboard>("dashboard", 49, "crm::Dashboard", QT_TR_NOOP("Dashboard"), QT_TR_NOOP("Dashboards"))
              .newOne(QT_TR_NOOP("New Dashboard"))
              .field("name", QT_TR_NOOP("Name"), &Dashboard::name, Required | Listed)
              .field("position", QT_TR_NOOP("Position"), &Dashboard::position)
              .field("owner", QT_TR_NOOP("Owner"), &Dashboard::owner, Listed)
              .title("name")
              .order("position")
              .icon("report-analytics");
    return entity;
}

const Entity &DashboardTile::entity()
{
    static const Entity entity
        = Describe<DashboardTile>("dashboard_tile", 50, "crm::DashboardTile", QT_TR_NOOP("Tile"), QT_TR_NOOP("Tiles"))
              .field("dashboard", QT_TR_NOOP("Dashboard"), &DashboardTile::dashboard, Required | Listed | Owner)
              .field("title", QT_TR_NOOP("Title"), &DashboardTile::title, Required | Listed)
              .field("position", QT_TR_NOOP("Position"), &DashboardTile::position)
              .field("kind", QT_TR_NOOP("Kind of records"), &DashboardTile::kind, Required | Listed)
              .longText("condition", QT_TR_NOOP("Filter"), &DashboardTile::condition, Hidden)
              .field("grouped_by", QT_TR_NOOP("Grouped by"), &DashboardTile::group)
              .field("step", QT_TR_NOOP("In steps of"), &DashboardTile::step)
              .field("measure", QT_TR_NOOP("Measure"), &DashboardTile::measure)
              .field("measured", QT_TR_NOOP("Measured field"), &DashboardTile::measured)
              .field("chart", QT_TR_NOOP("Shown as"), &DashboardTile::chart)
              .field("wide", QT_TR_NOOP("Wide"), &DashboardTile::wide)
              .title("title")
              .order("position")
              .icon("chart-bar");
    return entity;
}

} // namespace crm
