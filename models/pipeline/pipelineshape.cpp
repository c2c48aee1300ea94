// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelineshape.h"

#include <algorithm>

namespace crm {

QList<Stage> PipelineShape::ofType(StageType type) const
{
    QList<Stage> found;
    std::copy_if(
        stages.begin(), stages.end(), std::back_inserter(found), [&](const Stage &s) { return s.type == type; });
    return found;
}

QList<Stage> PipelineShape::closed() const
{
    return ofType(StageType::Won) + ofType(StageType::Lost);
}

Stage PipelineShape::stage(const Id &id) const
{
    const auto place = placeOf(id);
    return place < 0 ? Stage{} : stages.at(place);
}

Stage PipelineShape::first(StageType type) const
{
    const auto found = ofType(type);
    return found.isEmpty() ? Stage{} : found.first();
}

int PipelineShape::placeOf(const Id &stage) const
{
    for (int i = 0; i < stages.size(); ++i)
        if (stages.at(i).id == stage)
            return i;
    return -1;
}

bool operator==(const PipelineShape &a, const PipelineShape &b)
{
    const auto same = [](const Stage &x, const Stage &y) {
        return x.id == y.id && x.name == y.name && x.type == y.type && x.probability == y.probability
            && x.rotDays == y.rotDays && x.forecastCategory == y.forecastCategory && x.exitCriteria == y.exitCriteria
            && x.requiredFields == y.requiredFields;
    };
    return a.pipeline.id == b.pipeline.id && a.pipeline.name == b.pipeline.name
        && a.pipeline.currency == b.pipeline.currency
        && std::equal(a.stages.begin(), a.stages.end(), b.stages.begin(), b.stages.end(), same);
}

QList<PipelineShape> pipelineShapes(const QList<Record> &pipelines, const QList<Record> &stages, Pipelines which)
{
    QList<PipelineShape> shapes;
    for (const auto &record : pipelines) {
        PipelineShape shape{record.as<Pipeline>(), {}};
        for (const auto &stage : stages)
            if (stage.reference("pipeline") == shape.pipeline.id)
                shape.stages.append(stage.as<Stage>());
        std::stable_sort(shape.stages.begin(), shape.stages.end(),
            [](const Stage &a, const Stage &b) { return a.position < b.position; });
        if ((which == Pipelines::All || !shape.pipeline.archived) && !shape.stages.isEmpty())
            shapes.append(shape);
    }
    std::stable_sort(shapes.begin(), shapes.end(),
        [](const PipelineShape &a, const PipelineShape &b) { return a.pipeline.position < b.pipeline.position; });
    return shapes;
}

} // namespace crm
