// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/stageflow.h"

#include "models/pipeline/boardfilter.h"

#include <algorithm>

namespace crm {

namespace {

/// Two questions per open stage follow, in their order: how many deals left it, and how many onwards.
enum Question { Staying, Outcomes, Moves };

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

Filter endedIn(const SalesScope &scope)
{
    return Filter::all({Filter::compare("left_at", Filter::IsNotNull), happened("left_at", scope),
        through("opportunity", scope.deals)});
}

/// The finished stays in a stage.
struct Stays
{
    QMap<qint64, qint64> byDay; ///< how many of so many whole days
    qint64 count = 0;
    qint64 seconds = 0; ///< of all together

    qint64 low() const { return valueAt(byDay, (count - 1) / 2); }
    qint64 high() const { return valueAt(byDay, count / 2); }
    /// The median lies between these two of `middle`, the stays of the days low() and high() by seconds.
    Cycle time(const QMap<qint64, qint64> &middle) const
    {
        if (count == 0 || middle.isEmpty())
            return {};
        qint64 below = 0;
        for (auto it = byDay.cbegin(); it != byDay.cend() && it.key() < low(); ++it)
            below += it.value();
        constexpr double day = 86400;
        const auto both = valueAt(middle, (count - 1) / 2 - below) + valueAt(middle, count / 2 - below);
        return {count, double(seconds) / double(count) / day, double(both) / 2 / day};
    }
};

/// Of the open stages, in their order.
QList<Stays> staysIn(const SalesFacts &facts, const Table &answer)
{
    QHash<Id, Stays> found;
    for (const auto &row : answer) {
        auto &stays = found[idOf(row, 0)];
        stays.byDay[row.value(1).toLongLong()] += row.value(2).toLongLong();
        stays.count += row.value(2).toLongLong();
        stays.seconds += row.value(3).toLongLong();
    }
    QList<Stays> stays;
    for (const auto &stage : facts.ofType(StageType::Open))
        stays.append(found.value(stage.id));
    return stays;
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
    const auto ended = Filter::all({Filter::compare("to_stage", Filter::In, idsOf(open)), endedIn(scope)});
    const auto closed = Filter::all({Filter::compare("opportunity.stage", Filter::In,
                                         idsOf(facts.ofType(StageType::Won) + facts.ofType(StageType::Lost))),
        between("opportunity.closed_at", scope.from, scope.until), ofDeals});
    // Different deals: one that comes back to a stage counts once.
    const QList<Aggregate::Measure> deals{{Aggregate::Count, "opportunity"}};
    QList<Aggregate> questions{
        {&stay, ended, {{"to_stage"}, {"whole_days"}}, {{Aggregate::Count}, {Aggregate::Sum, "seconds"}}},
        {&stay, closed, {{"to_stage"}, {"opportunity.stage"}}, deals}};
    for (const auto &stage : open) {
        const auto left = Filter::all({Filter::refers("from_stage", stage.id), happened("entered_at", scope), ofDeals});
        const auto onwards = Filter::compare("to_stage", Filter::In, onwardsFrom(facts, stage));
        questions.append({&stay, left, {}, deals});
        questions.append({&stay, Filter::all({left, onwards}), {}, deals});
    }
    return questions;
}

QList<Aggregate> middleQuestions(const SalesFacts &facts, const SalesScope &scope, const QList<Table> &answers)
{
    QList<Aggregate> questions;
    const auto open = facts.ofType(StageType::Open);
    const auto stays = staysIn(facts, answers.value(Staying));
    for (int i = 0; i < open.size(); ++i)
        if (stays.at(i).count > 0)
            questions.append({&StageChange::entity(),
                Filter::all({Filter::refers("to_stage", open.at(i).id),
                    Filter::compare("whole_days", Filter::In, {stays.at(i).low(), stays.at(i).high()}),
                    endedIn(scope)}),
                {{"seconds"}}, {{Aggregate::Count}}});
    return questions;
}

QList<StageFlow> stageFlows(const SalesFacts &facts, const QList<Table> &answers, const QList<Table> &middles)
{
    QList<StageFlow> stages;
    for (const auto &stage : facts.ofType(StageType::Open))
        stages.append({.stage = stage.id, .name = facts.stageName(stage), .probability = stage.probability});
    QHash<Id, StageFlow *> flows;
    for (auto &flow : stages)
        flows.insert(flow.stage, &flow);
    const auto stays = staysIn(facts, answers.value(Staying));
    qsizetype asked = 0; // of the stages that deals have left
    const auto moved = [&](int place) { return answers.value(Moves + place).value(0).value(0).toLongLong(); };
    for (int i = 0; i < stages.size(); ++i) {
        QMap<qint64, qint64> middle;
        if (stays.at(i).count > 0)
            for (const auto &row : middles.value(asked++))
                middle[row.value(0).toLongLong()] += row.value(1).toLongLong();
        stages[i].time = stays.at(i).time(middle);
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
    using Flows = Result<QList<StageFlow>>;
    const auto complete = [=, &store](const Result<QList<Table>> &answers) -> QFuture<Flows> {
        const auto questions = answers ? middleQuestions(facts, scope, *answers) : QList<Aggregate>();
        if (!answers)
            return QtFuture::makeReadyFuture(Flows(answers.error()));
        if (questions.isEmpty())
            return QtFuture::makeReadyFuture(Flows(stageFlows(facts, *answers, {})));
        return aggregateAll(store, questions, cancel).then([=](const Result<QList<Table>> &middles) -> Flows {
            return middles ? Flows(stageFlows(facts, *answers, *middles)) : Flows(middles.error());
        });
    };
    return Answer<Flows>(
        QFuture(aggregateAll(store, stageFlowQuestions(facts, scope), cancel)).then(complete).unwrap());
}

} // namespace crm
