// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/forecast.h"
#include "models/forecast/forecastgrid.h"

namespace crm {

/// The days a target is for.
ForecastSpan spanOf(const SalesTarget &target);

/// Puts the targets into the cells they are for: those of exactly the span, or else the sum of the shorter ones that
/// fill it. A team without a target of its own has the sum of its members'; the totals have the company's, or else the
/// sum of the rows'. Targets in another currency are told by the day's rates, or left out where there is none; products
/// and months by row have none.
void applyTargets(ForecastGrid &grid, const SalesFacts &facts, const QList<SalesTarget> &targets);

Answer<Result<QList<SalesTarget>>> readTargets(Store &store);

/// The edit that sets what a colleague (or a team, or neither) is to sell in the span; `amount` null takes the target
/// away. `targets`: those there are.
Edit setTarget(const QList<SalesTarget> &targets, const SalesTarget &wanted);

} // namespace crm
