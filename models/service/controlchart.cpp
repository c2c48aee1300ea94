// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/controlchart.h"

#include <algorithm>
#include <cmath>

namespace crm {

ControlChart controlChart(const QList<qint64> &events, const QList<double> &units)
{
    ControlChart chart;
    double all = 0;
    double counted = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (const auto n = units.value(i); n > 0) {
            all += n;
            counted += double(events[i]);
        }
    }
    chart.mean = all > 0 ? counted / all : 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto n = units.value(i);
        const auto rate = n > 0 ? double(events[i]) / n : 0;
        const auto reach = n > 0 ? 3 * std::sqrt(chart.mean / n) : 0;
        chart.judged += n > 0;
        chart.rates.append(rate);
        chart.upper.append(n > 0 ? chart.mean + reach : 0);
        chart.lower.append(n > 0 ? std::max(0.0, chart.mean - reach) : 0);
        if (n > 0 && (rate > chart.upper.last() || rate < chart.lower.last()))
            chart.outside.append(int(i));
    }
    return chart;
}

} // namespace crm
