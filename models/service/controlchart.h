// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace crm {

/// A u-chart: events per unit where the number of units changes from month to month (ISO 7870-2). The limits lie
/// three standard deviations from the mean rate and widen where there are few units.
struct ControlChart
{
    double mean = 0;     ///< events per unit over the months that have units: others have no rate to compare
    QList<double> rates; ///< 0 for a month without units
    QList<double> upper; ///< 0 for a month without units
    QList<double> lower; ///< never below 0
    QList<int> outside;  ///< months beyond a limit
    int judged = 0;      ///< so many months have units
};

/// `events` and `units` by month, of the same length.
ControlChart controlChart(const QList<qint64> &events, const QList<double> &units);

} // namespace crm
