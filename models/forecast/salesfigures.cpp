// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/salesfigures.h"

#include "db/value/amountlimit.h"

#include <algorithm>
#include <cmath>

namespace crm {

static std::optional<double> ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(double(part) / double(whole));
}

std::optional<double> WinLoss::rateByCount() const
{
    return ratio(won, won + lost);
}

std::optional<double> WinLoss::rateByValue() const
{
    const bool isLostUnknown = lost > 0 && lostAmount == 0;  // not a loss of nothing
    const auto all = double(wonAmount) + double(lostAmount); // of two sums at their limit it would be at it as well
    return isLostUnknown || all == 0 ? std::nullopt : std::optional(double(wonAmount) / all);
}

std::optional<double> WinLoss::averageWon() const
{
    return ratio(wonAmount, wonPriced);
}

WinLoss &WinLoss::operator+=(const WinLoss &other)
{
    won += other.won;
    lost += other.lost;
    wonPriced += other.wonPriced;
    addCapped(wonAmount, other.wonAmount);
    addCapped(lostAmount, other.lostAmount);
    return *this;
}

Cycle cycleOf(const QMap<qint64, qint64> &deals)
{
    Cycle cycle;
    qint64 days = 0;
    for (auto it = deals.cbegin(); it != deals.cend(); ++it) {
        cycle.deals += it.value();
        days += it.key() * it.value();
    }
    if (cycle.deals == 0)
        return cycle;
    cycle.mean = double(days) / double(cycle.deals);
    cycle.median = double(valueAt(deals, (cycle.deals - 1) / 2) + valueAt(deals, cycle.deals / 2)) / 2;
    return cycle;
}

qint64 valueAt(const QMap<qint64, qint64> &counts, qint64 place)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if ((place -= it.value()) < 0)
            return it.key();
    return counts.lastKey();
}

std::optional<double> Cohort::conversion() const
{
    return ratio(won, created);
}

std::optional<double> velocityOf(qint64 open, const WinLoss &closed, const Cycle &cycle)
{
    const auto rate = closed.rateByCount();
    const auto average = closed.averageWon();
    if (!rate || !average || cycle.mean <= 0)
        return std::nullopt;
    return double(open) * *average * *rate / cycle.mean;
}

double SampledShare::bound(int sign) const
{
    if (sample == 0)
        return sign < 0 ? 0 : 1;
    constexpr double z = 1.959964; // of 95 %
    const auto n = double(sample);
    const auto p = share();
    const auto centre = p + z * z / (2 * n);
    const auto spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return std::clamp((centre + sign * spread) / (1 + z * z / n), 0.0, 1.0);
}

} // namespace crm
