// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace crm {

/// A stretch of minutes of a day, or of days of a week; `to` is not included.
struct Stretch
{
    int from = 0;
    int to = 0;
};

/// Where a stretch stands beside those it overlaps: in `column` of `columns`, as wide as `span` of them.
struct DayLane
{
    int column = 0;
    int columns = 1;
    int span = 1;
    friend bool operator==(const DayLane &, const DayLane &) = default;
};

/// Side by side: no two overlapping stretches share a column, and each is as wide as its neighbours let it.
/// One answer per stretch, in their order; a stretch of no length counts as one unit.
QList<DayLane> layOutBeside(const QList<Stretch> &stretches);

/// One below the other: the row of each, the first free one from the top. For bars over several days.
QList<int> layOutBelow(const QList<Stretch> &stretches);

} // namespace crm
