// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/salesfacts.h"
#include "models/forecast/salesfigures.h"

namespace crm {

/// Which deals a report is about: closed, or opened, in [from, until); an invalid day is no bound.
struct SalesScope
{
    QDate from = {};
    QDate until = {};
    Filter deals = {};     ///< such as a team's
    QString currency = {}; ///< of the amounts; empty, or one nothing can be told in: see RateConversion::among
};

enum class SalesAxis { Owner, Team, Product, Quarter, Source, Competitor, LostReason };

/// Won and lost deals that share a value.
struct SalesLine
{
    QVariant key;  ///< stored form; null: deals without a value
    QString label; ///< empty: deals without a value
    WinLoss figures;
    Filter closed; ///< the deals behind it, in the report's period
};

/// What was sold in a period, how often and how fast.
struct SalesReport
{
    QString currency;            ///< the amounts are in it
    QStringList otherCurrencies; ///< left out of the amounts
    QStringList currencies;      ///< of all deals
    QString currencyNote;        ///< which rates were used, and what is left out; empty: one currency
    WinLoss all;
    Cycle cycle;
    Cohort cohort;
    qint64 open = 0;       ///< now, whenever opened
    qint64 openAmount = 0; ///< minor units
    qint64 overdue = 0;    ///< open deals whose expected close has passed: they flatter the win rate
    std::optional<double> velocity;
    QMap<SalesAxis, QList<SalesLine>> lines; ///< the largest won amount first; quarters in order

    /// The deals behind the figures
    Filter won;
    Filter lost;
    Filter created;
    Filter stillOpen;
    Filter late;
};

/// Empty for Competitor where deals name none.
QByteArray pathOf(SalesAxis axis);
/// The label of a line that deals without a value make.
QString withoutText(SalesAxis axis);

/// The questions a report asks, and the report their answers make: reading is between the two.
QList<Aggregate> salesQuestions(
    const SalesFacts &facts, const SalesScope &scope, const QList<SalesAxis> &axes, const QDate &today);
SalesReport salesReport(const SalesFacts &facts, const SalesScope &scope, const QList<SalesAxis> &axes,
    const QDate &today, const QList<Table> &answers);

Answer<Result<SalesReport>> readSalesReport(
    Store &store, const SalesFacts &facts, const SalesScope &scope, const QList<SalesAxis> &axes, const QDate &today);

} // namespace crm
