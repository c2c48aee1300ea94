// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"
#include "db/store/store.h"
#include "models/rates/conversion.h"

namespace crm {

/// Those that a forecast shows, the surest first.
const QList<ForecastCategory> &forecastCategories();
/// "best_case": the stored form.
QString categoryCode(ForecastCategory category);
/// "Best case", translated.
QString categoryText(ForecastCategory category);

/// The few records that sales figures are put together with: read once, small in every file.
struct SalesFacts
{
    QList<Stage> stages = {}; ///< in pipeline order
    QList<User> users = {};
    QList<Team> teams = {};
    QHash<Id, QString> products = {};  ///< their names
    RateBook rates = {};               ///< of the day the report is made
    QHash<Id, QString> pipelines = {}; ///< their names

    QList<Stage> ofType(StageType type) const;
    /// Null id when there is none.
    Stage stage(const Id &id) const;
    /// With its pipeline's, where there are several: “Inquiry · Service contracts”.
    QString stageName(const Stage &stage) const;
    QString userName(const Id &id) const; ///< empty: nobody
    QString teamName(const Id &id) const;
    QString productName(const Id &id) const { return products.value(id); }
    Id teamOf(const Id &user) const; ///< null: none
    /// Deals whose owner is in the team; deals without owner when the team is null.
    Filter inTeam(const Id &team) const;
};

/// Reads them, with the rates of that day (invalid: of today). The first error when something failed.
Answer<Result<SalesFacts>> readSalesFacts(Store &store, const QDate &today = {});

/// Deals in stages of this type; none when there is no such stage.
Filter inStagesOf(const SalesFacts &facts, StageType type);
/// Records with this day in [from, until); an invalid day is no bound.
Filter between(const QByteArray &path, const QDate &from, const QDate &until);

/// The deals of a row of a question about money: groups "currency" and "closing_rate" from column `at` on, then their
/// number and amount.
MoneySum moneyIn(const QVariantList &row, int at, bool isClosed);

/// Asks everything at once; answers in the order of the questions. The first error when something failed.
Answer<Result<QList<Table>>> aggregateAll(Store &store, const QList<Aggregate> &questions, const Cancel &cancel = {});

} // namespace crm
