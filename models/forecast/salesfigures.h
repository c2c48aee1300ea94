// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include <optional>

namespace crm {

/// Deals won and lost, closed in a period. Counts are over all currencies, amounts in minor units of one of them.
struct WinLoss
{
    qint64 won = 0;
    qint64 lost = 0;
    qint64 wonPriced = 0; ///< won deals in the currency of the amounts
    qint64 wonAmount = 0;
    qint64 lostAmount = 0;

    qint64 closed() const { return won + lost; }
    /// Won of all closed, 0–1; null: nothing was closed. Open deals do not count (DOMAIN §3).
    std::optional<double> rateByCount() const;
    /// The same of their amounts; null: nothing with an amount was closed, or deals were lost and none has an amount.
    std::optional<double> rateByValue() const;
    /// Minor units; null: nothing was won.
    std::optional<double> averageWon() const;
    WinLoss &operator+=(const WinLoss &other);
    friend bool operator==(const WinLoss &, const WinLoss &) = default;
};

/// How long won deals took from the day they were opened to the day they were closed, or deals stayed in a stage.
struct Cycle
{
    qint64 deals = 0; ///< of which both ends are known
    double mean = 0;  ///< days
    double median = 0;
};

/// `deals`: how many took so many days. Exact: every deal is in it.
Cycle cycleOf(const QMap<qint64, qint64> &deals);

/// What stands at this place, from 0, when everything counted is put in order; `counts` must not be empty.
qint64 valueAt(const QMap<qint64, qint64> &counts, qint64 place);

/// Deals opened in a period, and what has become of them until now.
struct Cohort
{
    qint64 created = 0;
    qint64 won = 0;
    qint64 lost = 0;
    /// Won of all created, 0–1; null: none was created.
    std::optional<double> conversion() const;
};

/// What the open deals let one expect a day, in minor units: open deals × average won amount × win rate / mean cycle
/// in days (DOMAIN §3). Null when one of these is unknown or no time passes between opening and winning.
std::optional<double> velocityOf(qint64 open, const WinLoss &closed, const Cycle &cycle);

/// A share of a sample with the bounds between which it lies with 95 % confidence (Wilson 1927).
struct SampledShare
{
    qint64 hits = 0;
    qint64 sample = 0;
    double share() const { return sample == 0 ? 0 : double(hits) / double(sample); }
    double lowest() const { return bound(-1); }
    double highest() const { return bound(1); }
    /// Fewer say nothing: the figure is then not shown.
    static constexpr qint64 floor = 30;
    bool isEnough() const { return sample >= floor; }

private:
    double bound(int sign) const;
};

} // namespace crm
