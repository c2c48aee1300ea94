// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/daylayout.h"

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

int endOf(const Stretch &stretch)
{
    return std::max(stretch.to, stretch.from + 1);
}

bool overlap(const Stretch &a, const Stretch &b)
{
    return a.from < endOf(b) && b.from < endOf(a);
}

/// By beginning, the longer first, so that short ones stand to the side of what goes on around them.
QList<int> inOrder(const QList<Stretch> &stretches)
{
    QList<int> order(stretches.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return stretches[a].from != stretches[b].from ? stretches[a].from < stretches[b].from
                                                      : endOf(stretches[a]) > endOf(stretches[b]);
    });
    return order;
}

/// The first line that is free where the stretch begins; `ends` holds where each line is free again.
int firstFree(QList<int> &ends, const Stretch &stretch)
{
    const auto free = std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= stretch.from; });
    const auto line = int(free - ends.begin());
    if (free == ends.end())
        ends.append(0);
    ends[line] = endOf(stretch);
    return line;
}

/// How many columns to the side are free all along the stretch.
int spanOf(int place, const QList<int> &group, const QList<Stretch> &stretches, const QList<DayLane> &lanes)
{
    int span = lanes[place].columns - lanes[place].column;
    for (const auto other : group)
        if (lanes[other].column > lanes[place].column && overlap(stretches[other], stretches[place]))
            span = std::min(span, lanes[other].column - lanes[place].column);
    return span;
}

} // namespace

QList<DayLane> layOutBeside(const QList<Stretch> &stretches)
{
    QList<DayLane> lanes(stretches.size());
    QList<int> group; // hang together by overlaps and so share the width
    QList<int> ends;
    int groupEnd = 0;
    const auto close = [&] {
        for (const auto place : std::as_const(group))
            lanes[place].columns = int(ends.size());
        for (const auto place : std::as_const(group))
            lanes[place].span = spanOf(place, group, stretches, lanes);
        group.clear();
        ends.clear();
    };
    for (const auto place : inOrder(stretches)) {
        const auto &stretch = stretches[place];
        if (!group.isEmpty() && stretch.from >= groupEnd)
            close();
        groupEnd = group.isEmpty() ? endOf(stretch) : std::max(groupEnd, endOf(stretch));
        lanes[place].column = firstFree(ends, stretch);
        group.append(place);
    }
    close();
    return lanes;
}

QList<int> layOutBelow(const QList<Stretch> &stretches)
{
    QList<int> rows(stretches.size());
    QList<int> ends;
    for (const auto place : inOrder(stretches))
        rows[place] = firstFree(ends, stretches[place]);
    return rows;
}

} // namespace crm
