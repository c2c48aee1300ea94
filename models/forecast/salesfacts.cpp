// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/salesfacts.h"

#include <algorithm>

namespace crm {

namespace {

template <typename T> QList<T> structs(const QList<Record> &records)
{
    QList<T> found;
    for (const auto &record : records)
        found.append(record.as<T>());
    return found;
}

} // namespace

const QList<ForecastCategory> &forecastCategories()
{
    static const QList<ForecastCategory> shown{
        ForecastCategory::Closed, ForecastCategory::Commit, ForecastCategory::BestCase, ForecastCategory::Pipeline};
    return shown;
}

QString categoryCode(ForecastCategory category)
{
    return FieldTraits<ForecastCategory>::store(category).toString();
}

QString categoryText(ForecastCategory category)
{
    const auto &entity = Stage::entity();
    return entity.choiceLabel(*entity.field("forecast_category"), categoryCode(category));
}

QList<Stage> SalesFacts::ofType(StageType type) const
{
    QList<Stage> found;
    std::copy_if(
        stages.begin(), stages.end(), std::back_inserter(found), [&](const Stage &s) { return s.type == type; });
    return found;
}

Stage SalesFacts::stage(const Id &id) const
{
    for (const auto &stage : stages)
        if (stage.id == id)
            return stage;
    return {};
}

QString SalesFacts::stageName(const Stage &stage) const
{
    const auto isOne = std::all_of(
        stages.cbegin(), stages.cend(), [&stage](const Stage &other) { return other.pipeline == stage.pipeline; });
    return isOne ? stage.name : stage.name + QStringLiteral(" · ") + pipelines.value(stage.pipeline.id);
}

QString SalesFacts::userName(const Id &id) const
{
    for (const auto &user : users)
        if (user.id == id)
            return user.name;
    return {};
}

QString SalesFacts::teamName(const Id &id) const
{
    for (const auto &team : teams)
        if (team.id == id)
            return team.name;
    return {};
}

Id SalesFacts::teamOf(const Id &user) const
{
    for (const auto &u : users)
        if (u.id == user)
            return u.team.id;
    return {};
}

Filter SalesFacts::inTeam(const Id &team) const
{
    QVariantList members;
    for (const auto &user : users)
        if (user.team.id == team)
            members.append(user.id.bytes());
    const auto isOne = members.isEmpty() ? Filter::any({}) : Filter::compare("owner", Filter::In, members);
    return team.isNull() ? Filter::any({Filter::compare("owner", Filter::IsNull), isOne}) : isOne;
}

Answer<Result<SalesFacts>> readSalesFacts(Store &store, const QDate &today)
{
    using Asked = QFuture<Result<QList<Record>>>;
    const QFuture<Result<RateBook>> rates = readRates(store, today);
    // First, so that it has its answer when the others have: a lane works in order.
    const QFuture<Result<QList<Row>>> products = store.select({&Product::entity()}, {"name"});
    QList<Asked> asked{store.records({.entity = &Stage::entity(), .sort = {{"pipeline.position"}, {"position"}}}),
        store.records({&User::entity()}), store.records({&Team::entity()}), store.records({&Pipeline::entity()})};
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([products, rates](const QList<Asked> &answers) -> Result<SalesFacts> {
            for (const auto &answer : answers)
                if (const auto result = answer.result(); !result)
                    return result.error();
            const auto book = rates.result();
            if (!book)
                return book.error();
            const auto named = products.result();
            if (!named)
                return named.error();
            SalesFacts facts{structs<Stage>(*answers[0].result()), structs<User>(*answers[1].result()),
                structs<Team>(*answers[2].result())};
            for (const auto &row : *named)
                facts.products.insert(row.id, row.cells.value(0).toString());
            facts.rates = *book;
            for (const auto &pipeline : *answers[3].result())
                facts.pipelines.insert(pipeline.id, pipeline.title());
            return facts;
        });
}

Filter inStagesOf(const SalesFacts &facts, StageType type)
{
    QVariantList ids;
    for (const auto &stage : facts.ofType(type))
        ids.append(stage.id.bytes());
    return ids.isEmpty() ? Filter::any({}) : Filter::compare("stage", Filter::In, ids);
}

Filter between(const QByteArray &path, const QDate &from, const QDate &until)
{
    QList<Filter> bounds;
    if (from.isValid())
        bounds.append(Filter::compare(path, Filter::GreaterOrEqual, {from.toString(Qt::ISODate)}));
    if (until.isValid())
        bounds.append(Filter::compare(path, Filter::Less, {until.toString(Qt::ISODate)}));
    return Filter::all(bounds);
}

MoneySum moneyIn(const QVariantList &row, int at, bool isClosed)
{
    return {.currency = row.value(at).toString(),
        .amount = row.value(at + 3).toLongLong(),
        .records = row.value(at + 2).toLongLong(),
        .isClosed = isClosed,
        .kept = row.value(at + 1).toString()};
}

Answer<Result<QList<Table>>> aggregateAll(Store &store, const QList<Aggregate> &questions, const Cancel &cancel)
{
    using Asked = QFuture<Result<Table>>;
    QList<Asked> asked;
    for (const auto &question : questions)
        asked.append(store.aggregate(question, cancel));
    return QtFuture::whenAll(asked.begin(), asked.end()).then([](const QList<Asked> &answers) -> Result<QList<Table>> {
        QList<Table> tables;
        for (const auto &answer : answers) {
            const auto result = answer.result();
            if (!result)
                return result.error();
            tables.append(*result);
        }
        return tables;
    });
}

} // namespace crm
