// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/stageflow.h"

namespace crm {

namespace {

enum Question { Stays, Moves, Outcomes };

/// A condition on deals as one on what belongs to them.
Filter through(const QByteArray &reference, Filter filter)
{
    if (filter.kind == Filter::Compare)
        filter.path = reference + '.' + filter.path;
    for (auto &part : filter.parts)
        part = through(reference, part);
    return filter;
}

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

/// Rows are (deal, from, to): the deal counts as gone onwards when it ever did.
void countMoves(QHash<Id, StageFlow *> &flows, const SalesFacts &facts, const Table &moves)
{
    QSet<std::pair<Id, Id>> left;
    QSet<std::pair<Id, Id>> forward;
    for (const auto &row : moves) {
        auto *flow = flows.value(idOf(row, 1));
        const auto to = facts.stage(idOf(row, 2));
        if (!flow || to.id.isNull() || to.id == flow->stage)
            continue;
        const std::pair visit(idOf(row, 0), flow->stage);
        if (!left.contains(visit)) {
            left.insert(visit);
            ++flow->left;
        }
        if (isForward(facts.stage(flow->stage), to) && !forward.contains(visit)) {
            forward.insert(visit);
            ++flow->forward;
        }
    }
}

} // namespace

std::optional<double> StageFlow::conversion() const
{
    return left == 0 ? std::nullopt : std::optional(double(forward) / double(left));
}

QList<Aggregate> stageFlowQuestions(const SalesScope &scope)
{
    const auto &stay = StageChange::entity();
    const auto ofDeals = through("opportunity", scope.deals);
    const auto ended
        = Filter::all({Filter::compare("left_at", Filter::IsNotNull), happened("left_at", scope), ofDeals});
    const auto moved
        = Filter::all({Filter::compare("from_stage", Filter::IsNotNull), happened("entered_at", scope), ofDeals});
    const auto closed = Filter::all({Filter::compare("opportunity.closed_at", Filter::IsNotNull),
        between("opportunity.closed_at", scope.from, scope.until), ofDeals});
    return {{&stay, ended, {{"to_stage"}, {"days"}}, {{Aggregate::Count}}},
        {&stay, moved, {{"opportunity"}, {"from_stage"}, {"to_stage"}}, {{Aggregate::Count}}},
        {&stay, closed, {{"opportunity"}, {"to_stage"}, {"opportunity.stage"}}, {{Aggregate::Count}}}};
}

QList<StageFlow> stageFlows(const SalesFacts &facts, const QList<Table> &answers)
{
    QList<StageFlow> stages;
    for (const auto &stage : facts.ofType(StageType::Open))
        stages.append({.stage = stage.id, .name = stage.name, .probability = stage.probability});
    QHash<Id, StageFlow *> flows;
    QHash<Id, QMap<qint64, qint64>> days;
    for (auto &flow : stages)
        flows.insert(flow.stage, &flow);
    for (const auto &row : answers.value(Stays))
        days[idOf(row, 0)][row.value(1).toLongLong()] += row.value(2).toLongLong();
    for (auto &flow : stages)
        flow.time = cycleOf(days.value(flow.stage));
    countMoves(flows, facts, answers.value(Moves));
    for (const auto &row : answers.value(Outcomes)) {
        auto *flow = flows.value(idOf(row, 1));
        const auto outcome = facts.stage(idOf(row, 2)).type;
        if (!flow || outcome == StageType::Open)
            continue;
        ++flow->winning.sample;
        flow->winning.hits += outcome == StageType::Won ? 1 : 0;
    }
    return stages;
}

Answer<Result<QList<StageFlow>>> readStageFlows(
    Store &store, const SalesFacts &facts, const SalesScope &scope, const Cancel &cancel)
{
    return aggregateAll(store, stageFlowQuestions(scope), cancel)
        .then([facts](const Result<QList<Table>> &answers) -> Result<QList<StageFlow>> {
            if (!answers)
                return answers.error();
            return stageFlows(facts, *answers);
        });
}

} // namespace crm
