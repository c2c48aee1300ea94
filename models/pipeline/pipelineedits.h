// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"
#include "models/pipeline/pipelineshape.h"

namespace crm {

/// A pipeline with the stages a new one begins with; all ids are new.
PipelineShape newPipeline(const QString &name, const QString &currency, int position);

/// A stage for the end of the open ones.
Stage newStage(const PipelineShape &shape);

/// Moves a stage by `steps` among those of the shape; won and lost stages stay behind the open ones. Returns where it
/// is then.
int moveStage(PipelineShape &shape, int place, int steps);

/// What keeps a pipeline from being saved, by field of its stages ("name", "type", "probability") or of itself.
struct ShapeProblem
{
    int place = -1; ///< of the stage; −1: the pipeline's own
    QByteArray field;
    QString message;
};
QList<ShapeProblem> shapeProblems(const PipelineShape &shape);

/// Stores the pipeline as it is now: new and changed stages, their order, and those taken out. `before` has no stages
/// for a new pipeline. Empty puts and removals when nothing differs.
Edit savePipeline(const PipelineShape &before, const PipelineShape &after);

/// Gives open deals in the stage its probability and forecast category, except what somebody has set by hand.
/// `deals` are stored; those elsewhere are left alone. Empty puts when all agree already.
Edit applyToOpenDeals(const Stage &stage, const QList<Record> &deals);

/// Takes back what was set by hand: the deal says what its stage says.
Edit resetProbability(Record deal);
Edit resetCategory(Record deal);
Edit setCategory(Record deal, ForecastCategory category);
QString categoryName(ForecastCategory category);

} // namespace crm
