// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/amountlimit.h"
#include "models/forecast/salesfacts.h"

#include <array>

namespace crm {

enum class ForecastAxis { Month, Quarter, Owner, Team, Product };

/// Days that a column of a forecast covers: won deals by the day they closed, open ones by the day they are expected.
struct ForecastSpan
{
    QDate from = {};  ///< invalid: no bound
    QDate until = {}; ///< the first day after it; invalid: no bound
    friend bool operator==(const ForecastSpan &, const ForecastSpan &) = default;
};

/// "Nov 2026", "Q4 2026"; "before Q4 2026" without a beginning.
QString spanText(const ForecastSpan &span);
/// The span after which `count` follow: months or quarters from that which `day` lies in.
QList<ForecastSpan> spansFrom(const QDate &day, bool areQuarters, int count);

/// Deals of one cell by category, in minor units of one currency.
struct ForecastSums
{
    std::array<qint64, 5> deals{};  ///< by ForecastCategory
    std::array<qint64, 5> amount{}; ///< by ForecastCategory
    qint64 weighted = 0;            ///< of the open ones: amount × probability
    qint64 overridden = 0;          ///< open deals whose category somebody has set by hand
    std::optional<qint64> target = {};
    int targeted = 0; ///< of a target that is a sum: the colleagues it is of …
    int sellers = 0;  ///< … among how many; equal: everybody's, to be compared with what everybody has closed

    qint64 single(ForecastCategory category) const { return amount[size_t(category)]; }
    qint64 dealsIn(ForecastCategory category) const { return deals[size_t(category)]; }
    /// The category and every surer one: committed means closed and commit.
    qint64 cumulative(ForecastCategory category) const;
    /// Closed and the weighted rest.
    qint64 expected() const { return cappedSum(single(ForecastCategory::Closed), weighted); }
    bool isTargetOfAll() const { return target && targeted == sellers; }
    /// Closed as a share of the target; null: there is no target, or it is not everybody's.
    std::optional<double> attainment() const;
    qint64 openDeals() const;  ///< those that a forecast counts
    qint64 openAmount() const; ///< minor units
    bool isEmpty() const;
    ForecastSums &operator+=(const ForecastSums &other); ///< leaves the target alone
};

struct ForecastRow
{
    QVariant key;              ///< stored form of the axis; null: deals without a value
    QString label;             ///< empty: deals without a value
    QList<ForecastSums> cells; ///< one per span
};

struct ForecastAsk
{
    ForecastAxis axis = ForecastAxis::Owner;
    QList<ForecastSpan> spans = {{}};
    Filter deals = {};     ///< such as a team's
    QString currency = {}; ///< of the amounts; empty, or one nothing can be told in: see RateConversion::among
};

/// Why no column shows an open deal.
enum class Unplaced {
    Undated, ///< nobody has said when it will close
    Overdue, ///< was expected before the first column
};

/// Closed and open deals by who or what, span and category.
struct ForecastGrid
{
    ForecastAsk ask;
    QString currency;            ///< the amounts are in it
    QStringList otherCurrencies; ///< left out
    QStringList currencies;      ///< of all deals
    QString currencyNote;        ///< which rates were used, and what is left out; empty: one currency
    Filter counted;              ///< what deals must be to count, whatever else
    QList<ForecastRow> rows;     ///< the largest first; months and quarters in order
    QList<ForecastSums> totals;  ///< one per span
    ForecastSums undated;        ///< open deals that are in no span; none when a span has no bounds
    ForecastSums overdue;

    ForecastSums sums(int row, int span) const; ///< row −1: the totals
    const ForecastSums &unplaced(Unplaced why) const { return why == Unplaced::Undated ? undated : overdue; }
};

/// The questions, two per span and one for each reason to be in none, and the grid their answers make.
QList<Aggregate> forecastQuestions(const SalesFacts &facts, const ForecastAsk &ask);
ForecastGrid forecastGrid(const SalesFacts &facts, const ForecastAsk &ask, const QList<Table> &answers);
/// The deals behind a cell. Row −1: of all rows.
Filter behindCell(
    const SalesFacts &facts, const ForecastGrid &grid, int row, int span, const QList<ForecastCategory> &categories);
/// The open deals that no column shows.
Filter behindUnplaced(const SalesFacts &facts, const ForecastGrid &grid, Unplaced why);

Answer<Result<ForecastGrid>> readForecast(
    Store &store, const SalesFacts &facts, const ForecastAsk &ask, const Cancel &cancel = {});

} // namespace crm
