// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcell.h"
#include "models/exchange/importlinks.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportLinks)
};

} // namespace

void ImportLinks::loadStages()
{
    if (std::exchange(m_hasStages, true))
        return;
    eachRecord(m_batch, Pipeline::entity(), [&](const Record &record) { m_pipelines.append(record.as<Pipeline>()); });
    eachRecord(m_batch, Stage::entity(), [&](const Record &record) { m_stages.append(record.as<Stage>()); });
    std::sort(m_pipelines.begin(), m_pipelines.end(), [](const Pipeline &a, const Pipeline &b) {
        return std::tie(a.archived, a.position, a.id) < std::tie(b.archived, b.position, b.id);
    });
    std::sort(m_stages.begin(), m_stages.end(),
        [](const Stage &a, const Stage &b) { return std::tie(a.position, a.id) < std::tie(b.position, b.id); });
}

std::optional<StageType> ImportLinks::typeOf(const Id &stage)
{
    loadStages();
    const auto it = std::find_if(m_stages.cbegin(), m_stages.cend(), [&](const Stage &s) { return s.id == stage; });
    return it == m_stages.cend() ? std::nullopt : std::optional(it->type);
}

Id ImportLinks::stageBeside(const Id &stage, StageType type)
{
    loadStages();
    const auto home = std::find_if(m_stages.cbegin(), m_stages.cend(), [&](const Stage &s) { return s.id == stage; });
    if (home == m_stages.cend())
        return {};
    const auto found = std::find_if(m_stages.cbegin(), m_stages.cend(),
        [&](const Stage &s) { return s.pipeline.id == home->pipeline.id && s.type == type; });
    return found == m_stages.cend() ? Id() : found->id;
}

QList<Stage> ImportLinks::stagesOf(const Id &pipeline) const
{
    QList<Stage> line;
    std::copy_if(m_stages.cbegin(), m_stages.cend(), std::back_inserter(line),
        [&](const Stage &s) { return s.pipeline.id == pipeline; });
    std::sort(line.begin(), line.end(),
        [](const Stage &a, const Stage &b) { return std::tie(a.position, a.id) < std::tie(b.position, b.id); });
    return line;
}

/// Behind which stage of the line a new open one belongs: the last that usually does not come later. One whose name
/// says nothing comes last of the open ones, in the order of the file. −1: it is the first.
qsizetype ImportLinks::placeBehind(const QList<Stage> &line, const std::optional<UsualStage> &usual) const
{
    qsizetype open = -1;
    qsizetype earlier = -1;
    qsizetype later = -1; // the first of those that come later for sure
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto &s = line.at(i);
        if (s.type != StageType::Open)
            continue;
        open = i;
        const auto other = usualStage(s.name);
        if (usual && other && other->rank <= usual->rank)
            earlier = i;
        else if (usual && later < 0 && (other || m_madeStages.contains(s.id)))
            later = i;
    }
    return earlier >= 0 ? earlier : later >= 0 ? later - 1 : open;
}

Record ImportLinks::newStage(const QString &name, const Id &pipeline)
{
    constexpr int step = 10; // as between the stages a new file begins with
    const auto line = stagesOf(pipeline);
    const auto usual = usualStage(name);
    const auto behind = placeBehind(line, usual);
    const auto *before = behind >= 0 ? &line.at(behind) : nullptr;
    const auto *after = behind + 1 < line.size() ? &line.at(behind + 1) : nullptr;
    const auto saysNothing = [this](const Stage *s) { return m_madeStages.contains(s->id) && !usualStage(s->name); };
    Stage stage{.id = Id::make(), .name = name, .pipeline = {pipeline}, .type = StageType::Open, .probability = 20};
    if (before && after) // with no room between them its later id puts it behind the first
        stage.position = before->position
            + (saysNothing(before) ? std::min(1, (after->position - before->position) / 2) // room for more of them
                                   : (after->position - before->position) / 2);
    else if (before)
        stage.position = before->position + step;
    else
        stage.position = !after ? step : after->position > 1 ? after->position / 2 : after->position - step;
    if (usual) {
        const int least = before && before->type == StageType::Open && !saysNothing(before) ? before->probability : 0;
        const int most = after && after->type == StageType::Open && !saysNothing(after) ? after->probability : 100;
        stage.probability = std::min(std::max(usual->probability, least), std::max(most, least));
        stage.forecastCategory = usual->category;
    }
    m_stages.append(stage);
    m_madeStages.insert(stage.id);
    return Record::from(stage);
}

QString ImportLinks::stageOrder(const Id &pipeline) const
{
    QStringList names;
    for (const auto &s : stagesOf(pipeline))
        if (s.type == StageType::Open)
            names.append(Text::tr("%1 (%2 %)").arg(s.name, QString::number(s.probability)));
    return names.join(QStringLiteral(", "));
}

/// With the closing stages of the first pipeline, since a deal could not be won in it otherwise.
QList<Pipeline>::const_iterator ImportLinks::newPipeline(const QString &name, QList<Record> &pending)
{
    auto made = m_pipelines.first();
    const auto model = std::exchange(made.id, Id::make());
    made.name = name;
    made.position = m_pipelines.last().position + 1;
    made.archived = false;
    m_pipelines.append(made);
    pending.append(Record::from(made));
    const auto stages = m_stages;
    for (auto stage : stages) {
        if (stage.pipeline.id != model || stage.type == StageType::Open)
            continue;
        stage.id = Id::make();
        stage.pipeline = {made.id};
        m_stages.append(stage);
        pending.append(Record::from(stage));
    }
    return std::prev(m_pipelines.cend());
}

/// The one stage of that name in another pipeline in use; neither found nor a problem when there is none.
FoundLink ImportLinks::stageElsewhere(const QString &text, const Id &home) const
{
    QList<Id> found;
    for (const auto &s : m_stages) {
        const auto in = std::find_if(
            m_pipelines.cbegin(), m_pipelines.cend(), [&s](const Pipeline &p) { return p.id == s.pipeline.id; });
        if (s.pipeline.id != home && in != m_pipelines.cend() && !in->archived && squeezed(s.name) == squeezed(text))
            found.append(s.id);
    }
    if (found.size() > 1)
        return {{}, Text::tr("Several pipelines have a stage “%1”; say which in a column of its own.").arg(text)};
    return {found.value(0)};
}

FoundLink ImportLinks::stage(const QString &text, const QString &pipeline, bool create, QList<Record> &pending)
{
    loadStages();
    if (m_pipelines.isEmpty())
        return {{}, Text::tr("There is no pipeline yet; make one first.")};
    auto home = m_pipelines.cbegin();
    if (!pipeline.trimmed().isEmpty()) {
        home = std::find_if(m_pipelines.cbegin(), m_pipelines.cend(),
            [&](const Pipeline &p) { return squeezed(p.name) == squeezed(pipeline); });
        if (home == m_pipelines.cend()) {
            if (!create)
                return {{}, Text::tr("There is no pipeline “%1”.").arg(pipeline)};
            home = newPipeline(pipeline.trimmed(), pending);
        }
    }
    const auto first = [&](auto &&fits) {
        const auto it = std::find_if(
            m_stages.cbegin(), m_stages.cend(), [&](const Stage &s) { return s.pipeline.id == home->id && fits(s); });
        return it == m_stages.cend() ? Id() : it->id;
    };
    const auto ofType = [&](const QString &type) {
        return first([&](const Stage &s) { return FieldTraits<StageType>::store(s.type) == type; });
    };
    if (text.startsWith("type:")) {
        const auto id = ofType(text.mid(5));
        return id.isNull() ? FoundLink{{}, Text::tr("The pipeline has no stage of the type “%1”.").arg(text.mid(5))}
                           : FoundLink{id};
    }
    if (const auto id = Id::fromText(text); !id.isNull())
        if (std::any_of(m_stages.cbegin(), m_stages.cend(), [&](const Stage &s) { return s.id == id; }))
            return {id};
    if (const auto id = first([&](const Stage &s) { return squeezed(s.name) == squeezed(text); }); !id.isNull())
        return {id};
    if (const auto id = ofType(closedStageType(text)); !id.isNull())
        return {id};
    if (pipeline.trimmed().isEmpty())
        if (const auto other = stageElsewhere(text, home->id); !other.id.isNull() || !other.problem.isEmpty())
            return other;
    if (!create)
        return {{}, Text::tr("There is no stage “%1” in the pipeline “%2”.").arg(text, home->name)};
    pending.append(newStage(text.trimmed(), home->id));
    return {pending.last().id};
}

} // namespace crm
