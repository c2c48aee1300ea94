// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"

namespace crm {

/// A pipeline and its stages in order: the columns of a board and where its deals end.
struct PipelineShape
{
    Pipeline pipeline;
    QList<Stage> stages;

    QList<Stage> ofType(StageType type) const;
    QList<Stage> open() const { return ofType(StageType::Open); }
    QList<Stage> closed() const; ///< won before lost
    /// Null id when the pipeline has no such stage.
    Stage stage(const Id &id) const;
    Stage first(StageType type) const;
    /// Place among all stages, which decides the colour; −1: not of this pipeline.
    int placeOf(const Id &stage) const;
    /// Whether both have the same stages and would look and behave the same.
    friend bool operator==(const PipelineShape &a, const PipelineShape &b);
};

enum class Pipelines { InUse, All };

/// Pipelines that are not archived, or all, each with its stages, both by position.
QList<PipelineShape> pipelineShapes(
    const QList<Record> &pipelines, const QList<Record> &stages, Pipelines which = Pipelines::InUse);

} // namespace crm
