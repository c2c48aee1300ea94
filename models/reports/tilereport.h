// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/dashboard.h"
#include "models/reports/report.h"

namespace crm {

/// At most so many bars of a tile; the smaller ones are summed up as one. Days are all shown.
constexpr int mostTileBars = 10;

/// The question a tile asks. Error::Invalid with a sentence when its records, its filter or a field does not exist.
Result<Aggregate> tileQuestion(const DashboardTile &tile);
/// The numbers behind its bars, or its one figure.
ReportData tileData(const DashboardTile &tile, const Table &answer, const RateBook &rates = {});
Answer<Result<ReportData>> runTile(Store &store, const DashboardTile &tile, const Cancel &cancel = {});

/// Fields that records can be grouped by, as paths: choices, references, flags, days, short texts.
QByteArrayList groupPaths(const Entity &entity);
/// Fields that can be added up: money and numbers.
QByteArrayList measurePaths(const Entity &entity);
bool isOverDays(const Entity &entity, const QByteArray &path);

/// A dashboard with four tiles about deals and activities to begin with.
Edit starterDashboard(const QString &name);
Edit putTile(const DashboardTile &tile);
Edit removeDashboard(const Dashboard &dashboard);
/// Swaps two tiles of a dashboard.
Edit swapTiles(const DashboardTile &a, const DashboardTile &b);

} // namespace crm
