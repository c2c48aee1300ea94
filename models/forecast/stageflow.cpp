// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/stageflow.h"

#include "models/pipeline/boardfilter.h"

#include <algorithm>

namespace crm {

namespace {

/// Two questions per open stage follow, in their order: how many deals left it, and how many onwards.
enum Question { Stays, Outcomes, Moves };

Filter happened(const QByteArray &path, const SalesScope &scope)
{
    QList<Filter> bounds;
    if (scope.from.isValid())
        bounds.append(Filter::compare(path, Filter::GreaterOrEqual, {scope.from.startOfDay().toMSecsSinceEpoch()}));
    if (scope.until.isValid())
        bounds.append(Filter::compare(path, Filter::Less, {scope.until.startOfDay().toMSecsSinceEpoch()}));
    return Filter::all(bounds);
}

Id idOf(const QVariantList &row, int column)
{
    return Id::fromBytes(row.value(column).toByteArray());
}

bool isForward(const Stage &from, const Stage &to)
{
    return to.type == StageType::Won
        || (to.type == StageType::Open && to.pipeline == from.pipeline && to.position > from.position);
}

QVariantList idsOf(const QList<Stage> &stages)
{
    QVariantList ids;
    for (const auto &stage : stages)
        ids.append(stage.id.bytes());
    return ids;
}

QVariantList onwardsFrom(const SalesFacts &facts, const Stage &from)
{
    QList<Stage> onwards;
    std::copy_if(facts.stages.begin(), facts.stages.end(), std::back_inserter(onwards),
        [&](const Stage &to) { return isForward(from, to); });
    return idsOf(onwards);
}

} // namespace

std::optional<double> StageFlow::conversion() const
{
    return left == 0 ? std::nullopt : std::optional(double(forward) / double(left));
}

QList<Aggregate> stageFlowQuestions(const SalesFacts &facts, const SalesScope &scope)
{
    const auto &stay = StageChange::entity();
    const auto ofDeals = through("opportunity", scope.deals);
    const auto open = facts.ofType(StageType::Open);
    const auto ended = Filter::all({Filter::compare("to_stage", Filter::In, idsOf(open)),
        Filter::compare("left_at", Filter::IsNotNull), happened("left_at", scope), ofDeals});
    const auto closed = Filter::all({Filter::compare("opportunity.stage", Filter::In,
                                         idsOf(facts.ofType(StageType::Won) + facts.ofType(StageType::Lost))),
        between("opportunity.closed_at", scope.from, scope.until), ofDeals});
    // Different deals: one that comes back to a stage counts once.
    const QList<Aggregate::Measure> deals{{Aggregate::Count, "opportunity"}};
    QList<Aggregate> questions{{&stay, ended, {{"to_stage"}, {"days"}}, {{Aggregate::Count}}},
        {&stay, closed, {{"to_stage"}, {"opportunity.stage"}}, deals}};
    for (const auto &stage : open) {
        const auto left = Filter::all({Filter::refers("from_stage", stage.id), happened("entered_at", scope), ofDeals});
        const auto onwards = Filter::compare("to_stage", Filter::In, onwardsFrom(facts, stage));
        questions.append({&stay, left, {}, deals});
        questions.append({&stay, Filter::all({left, onwards}), {}, deals});
    }
    return questions;
}

QList<StageFlow> stageFlows(const SalesFacts &facts, const QList<Table> &answers)
{
    QList<StageFlow> stages;
    for (const auto &stage : facts.ofType(StageType::Open))
        stages.append({.stage = stage.id, .name = facts.stageName(stage), .probability = stage.probability});
    QHash<Id, StageFlow *> flows;
    QHash<Id, QMap<qint64, qint64>> days;
    for (auto &flow : stages)
        flows.insert(flow.stage, &flow);
    for (const auto &row : answers.value(Stays))
        days[idOf(row, 0)][row.value(1).toLongLong()] += row.value(2).toLongLong();
    const auto moved = [&](int place) { return answers.value(Moves + place).value(0).value(0).toLongLong(); };
    for (int i = 0; i < stages.size(); ++i) {
        stages[i].time = cycleOf(days.value(stages[i].stage));
        stages[i].left = moved(2 * i);
        stages[i].forward = moved(2 * i + 1);
    }
    for (const auto &row : answers.value(Outcomes)) {
        auto *flow = flows.value(idOf(row, 0));
        const auto outcome = facts.stage(idOf(row, 1)).type;
        if (!flow || outcome == StageType::Open)
            continue;
        const auto deals = row.value(2).toLongLong();
        flow->winning.sample += deals;
        flow->winning.hits += outcome == StageType::Won ? deals : 0;
    }
    return stages;
}

Answer<Result<QList<StageFlow>>> readStageFlows(
    Store &store, const SalesFacts &facts, const SalesScope &scope, const Cancel &cancel)
{
    return aggregateAll(store, stageFlowQuestions(facts, scope), cancel)
        .then([facts](const Result<QList<Table>> &answers) -> Result<QList<StageFlow>> {
            if (!answers)
                return answers.error();
            return stageFlows(facts, *answers);
        });
}

} // namespace crm
