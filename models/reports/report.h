// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rates/conversion.h"

#include <optional>

namespace crm {

/// The months an axis shows, or quarters or years of them, whether anything happened in them or not.
struct MonthSpan
{
    QDate first = {}; ///< any day of the first month
    int count = 0;
    int step = 1;                              ///< months that count as one: 1, 3 or 12
    QDate month(int place) const;              ///< its first day
    QDate end() const { return month(count); } ///< the first day after it
};

/// Records that count as one on an axis: a stage, a colleague, a category with everything below it.
struct ReportMember
{
    QString label;
    QVariantList values; ///< stored forms that belong to it; an invalid one: records without a value
    int place = -1;      ///< of a stage in its pipeline: decides the colour; -1: none
};

enum class ReportMeasure { Count, Amount, Weighted };

/// One figure over records. Amounts are summed per currency and told in one by the day's rates.
struct ReportPart
{
    QString name = {}; ///< of its series; unused when split
    const Entity *entity = nullptr;
    Filter filter = {};
    ReportMeasure measure = ReportMeasure::Count;
    QByteArray axis = {};  ///< path; Date or Instant: runs over Report::months; empty: one figure
    QByteArray split = {}; ///< path: a series per member of Report::splits; empty: one series
    bool isClosed = false; ///< about closed deals: they count at the rate they keep
};

/// What to count, by what. A pure description: runReport() asks for the numbers.
struct Report
{
    QByteArray key; ///< stable, snake_case
    QString title;
    QList<ReportPart> parts;          ///< share the axis
    MonthSpan months = {};            ///< of an axis in months
    QList<ReportMember> members = {}; ///< of any other axis, in order
    QList<ReportMember> splits = {};  ///< of the series
    int most = 0;                     ///< only so many members, the largest first, the rest as one; 0: all in order
};

/// At most this many values: a chart shows no more, a table of more does not help.
constexpr int mostReportPoints = 2000;

struct ReportSeries
{
    QString name;
    QList<double> values; ///< one per category; money in units of the currency, not in minor units; NaN: there is none
};

/// The numbers of a report, and the records behind each.
struct ReportData
{
    struct Behind
    {
        const Entity *entity = nullptr;
        Filter filter = {};
        QString title = {}; ///< of a list of them, where it is not what the bar counts; empty: titleOf()
    };
    QByteArray key = {};
    QString title = {};
    QStringList categories = {};
    QList<int> places = {}; ///< ReportMember::place of each category
    QList<ReportSeries> series = {};
    QString currency = {};            ///< of the amounts; empty: no money
    QStringList otherCurrencies = {}; ///< those left out
    QString currencyNote = {};        ///< by which rates others are told in it, and which are left out; empty: one only
    QList<QList<Behind>> behind = {}; ///< by series, then category

    std::optional<double> mean = {}; ///< of averages: that of all records; those of the bars do not add up to anything

    double total(int series) const;
    /// What stands for the whole of a single series: the average of averages' records, else the sum.
    double whole() const { return mean.value_or(total(0)); }
    /// Null entity when there is no such bar.
    Behind at(int series, int category) const { return behind.value(series).value(category); }
    /// "Won, Mar 2026": what a list of the records of a bar is called.
    QString titleOf(int series, int category) const;
};

/// The questions behind a part: one per month, or a single one. Rows: axis value, split value, currency, figure, each
/// of the first three only where the part has it; closed deals also the rate they keep, behind the currency.
QList<Aggregate> questionsOf(const Report &report, const ReportPart &part);

/// Puts the answers together, per part and question. Months without records are zero.
ReportData assembleReport(const Report &report, const QList<QList<Table>> &answers, const RateBook &rates = {});

/// Asks everything at once. The first error when something failed.
Answer<Result<ReportData>> runReport(Store &store, const Report &report, const Cancel &cancel = {});

/// Records whose day, or moment in local time, lies in [from, until).
Filter inPeriod(const Entity &entity, const QByteArray &path, const QDate &from, const QDate &until);

/// The members of an axis over a Choice field, in the order of the choices.
QList<ReportMember> choiceMembers(const Entity &entity, const QByteArray &field);

} // namespace crm
