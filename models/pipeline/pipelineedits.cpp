// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelineedits.h"

#include "models/pipeline/stagegate.h"

#include <QSet>

#include <algorithm>

namespace crm {

namespace {

struct PipelineEdits
{
    Q_DECLARE_TR_FUNCTIONS(crm::PipelineEdits)
};

QString codeOf(ForecastCategory category)
{
    return FieldTraits<ForecastCategory>::store(category).toString();
}

/// Only what differs is written; a record without counterpart is new.
template <typename T> void putChanged(Edit &edit, const T *before, const T &after)
{
    if (!before)
        return edit.puts.append(Record::from(after));
    auto record = Record(T::entity());
    const auto old = Record::from(*before);
    record.id = before->id;
    for (int i = 0; i < T::entity().fields.size(); ++i)
        record.load(i, old.value(i));
    record.assign(after);
    if (record.isTouched())
        edit.puts.append(record);
}

bool hasSameOrder(const QList<Stage> &before, const QList<Stage> &after)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
        [](const Stage &a, const Stage &b) { return a.id == b.id && a.type == b.type; });
}

} // namespace

PipelineShape newPipeline(const QString &name, const QString &currency, int position)
{
    PipelineShape shape{{.id = Id::make(), .name = name, .currency = currency, .position = position}, {}};
    const auto add = [&](const QString &stage, StageType type, int probability, ForecastCategory category) {
        shape.stages.append({.id = Id::make(),
            .name = stage,
            .pipeline = {shape.pipeline.id},
            .type = type,
            .position = int(shape.stages.size() + 1) * 10,
            .probability = probability,
            .forecastCategory = category});
    };
    add(PipelineEdits::tr("First talk"), StageType::Open, 10, ForecastCategory::Pipeline);
    add(PipelineEdits::tr("Offer"), StageType::Open, 50, ForecastCategory::BestCase);
    add(PipelineEdits::tr("Won"), StageType::Won, 100, ForecastCategory::Closed);
    add(PipelineEdits::tr("Lost"), StageType::Lost, 0, ForecastCategory::Omitted);
    return shape;
}

Stage newStage(const PipelineShape &shape)
{
    const auto open = shape.open();
    return {.id = Id::make(),
        .name = PipelineEdits::tr("New stage"),
        .pipeline = {shape.pipeline.id},
        .position = open.isEmpty() ? 10 : open.last().position,
        .probability = open.isEmpty() ? 10 : open.last().probability};
}

int moveStage(PipelineShape &shape, int place, int steps)
{
    const auto to = place + steps;
    if (place < 0 || place >= shape.stages.size() || to < 0 || to >= shape.stages.size())
        return place;
    const bool isOpen = shape.stages.at(place).type == StageType::Open;
    if (isOpen != (shape.stages.at(to).type == StageType::Open))
        return place;
    shape.stages.move(place, to);
    return to;
}

QList<ShapeProblem> shapeProblems(const PipelineShape &shape)
{
    QList<ShapeProblem> problems;
    if (shape.pipeline.name.trimmed().isEmpty())
        problems.append({-1, "name", PipelineEdits::tr("Give the pipeline a name.")});
    if (!isCurrency(shape.pipeline.currency))
        problems.append({-1, "currency",
            PipelineEdits::tr("“%1” is not a currency code such as EUR or USD.").arg(shape.pipeline.currency)});
    QSet<QString> names;
    for (int i = 0; i < shape.stages.size(); ++i) {
        const auto &stage = shape.stages.at(i);
        const auto name = stage.name.simplified();
        if (name.isEmpty())
            problems.append({i, "name", PipelineEdits::tr("Give the stage a name.")});
        else if (names.contains(name.toCaseFolded()))
            problems.append({i, "name", PipelineEdits::tr("There are two stages called “%1”.").arg(name)});
        names.insert(name.toCaseFolded());
        if (stage.probability < 0 || stage.probability > 100)
            problems.append({i, "probability", PipelineEdits::tr("The probability is a percentage from 0 to 100.")});
    }
    if (shape.open().isEmpty())
        problems.append({-1, "type", PipelineEdits::tr("A pipeline needs an open stage for its deals.")});
    if (shape.ofType(StageType::Won).isEmpty() || shape.ofType(StageType::Lost).isEmpty())
        problems.append(
            {-1, "type", PipelineEdits::tr("A pipeline needs a stage for won deals and one for lost ones.")});
    return problems;
}

Edit savePipeline(const PipelineShape &before, const PipelineShape &after)
{
    Edit edit{before.stages.isEmpty() ? PipelineEdits::tr("Pipeline “%1” added").arg(after.pipeline.name)
                                      : PipelineEdits::tr("Pipeline “%1” changed").arg(after.pipeline.name)};
    putChanged(edit, before.stages.isEmpty() ? nullptr : &before.pipeline, after.pipeline);
    auto stages = after.stages;
    const bool isReordered = !hasSameOrder(before.stages, stages);
    // Open stages come first whatever the order they stand in, so that a board reads from left to right.
    if (isReordered)
        std::stable_sort(stages.begin(), stages.end(), [](const Stage &a, const Stage &b) { return a.type < b.type; });
    QSet<Id> kept;
    for (int i = 0; i < stages.size(); ++i) {
        auto &stage = stages[i];
        if (isReordered)
            stage.position = (i + 1) * 10;
        stage.name = stage.name.simplified();
        stage.exitCriteria = criteriaOf(stage.exitCriteria).join(u'\n');
        kept.insert(stage.id);
        const auto old = before.stage(stage.id);
        putChanged(edit, old.id.isNull() ? nullptr : &old, stage);
    }
    for (const auto &stage : before.stages)
        if (!kept.contains(stage.id))
            edit.removals.append({Stage::entity().name, stage.id});
    return edit;
}

Edit applyToOpenDeals(const Stage &stage, const QList<Record> &deals)
{
    Edit edit;
    if (stage.type != StageType::Open)
        return edit;
    for (auto deal : deals) {
        if (deal.reference("stage") != stage.id)
            continue;
        const auto follow = [&](QByteArrayView field, QByteArrayView flag, const QVariant &value) {
            if (deal.value(flag).toLongLong() != 0 || deal.value(field) == value)
                return;
            deal.setValue(field, value);
        };
        follow("probability", "probability_overridden", qint64(stage.probability));
        follow("forecast_category", "forecast_overridden", codeOf(stage.forecastCategory));
        if (deal.isTouched())
            edit.puts.append(deal);
    }
    edit.label = PipelineEdits::tr("“%1” applied to %n open deal(s)", nullptr, int(edit.puts.size())).arg(stage.name);
    return edit;
}

Edit resetProbability(Record deal)
{
    deal.setValue("probability_overridden", 0LL);
    return {PipelineEdits::tr("Probability of “%1” follows its stage").arg(deal.title()), {deal}};
}

Edit resetCategory(Record deal)
{
    deal.setValue("forecast_overridden", 0LL);
    return {PipelineEdits::tr("Forecast category of “%1” follows its stage").arg(deal.title()), {deal}};
}

Edit setCategory(Record deal, ForecastCategory category)
{
    deal.setValue("forecast_category", codeOf(category));
    return {PipelineEdits::tr("“%1” forecast as %2").arg(deal.title(), categoryName(category)), {deal}};
}

QString categoryName(ForecastCategory category)
{
    const auto &entity = Opportunity::entity();
    return Stage::tr(entity.choice(*entity.field("forecast_category"), codeOf(category))->label);
}

} // namespace crm
