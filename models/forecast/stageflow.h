// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/salesreport.h"

namespace crm {

/// How deals pass a stage.
struct StageFlow
{
    Id stage;
    QString name;
    int probability = 0;  ///< percent, as set by hand
    qint64 left = 0;      ///< deals that entered the stage and left it
    qint64 forward = 0;   ///< of them: onwards, or won
    Cycle time;           ///< of the finished stays, in days, to the second; those still there do not count
    SampledShare winning; ///< of the closed deals that were ever here: won
    /// Onwards of all that left, 0–1; null: none left.
    std::optional<double> conversion() const;
};

/// The questions about stays that ended and deals that closed in the period, and how the open stages did, in pipeline
/// order. A deal that comes back to a stage counts once. The first tell the finished stays by whole days only, as there
/// are as many durations as stays; those around the middle are asked for to the second when it is known where it is.
QList<Aggregate> stageFlowQuestions(const SalesFacts &facts, const SalesScope &scope);
QList<Aggregate> middleQuestions(const SalesFacts &facts, const SalesScope &scope, const QList<Table> &answers);
QList<StageFlow> stageFlows(const SalesFacts &facts, const QList<Table> &answers, const QList<Table> &middles);
Answer<Result<QList<StageFlow>>> readStageFlows(
    Store &store, const SalesFacts &facts, const SalesScope &scope, const Cancel &cancel = {});

} // namespace crm
