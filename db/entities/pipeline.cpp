// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"

namespace crm {

template <> const QList<Choice> &choicesOf<StageType>()
{
    static const QList<Choice> choices{
        {int(StageType::Open), "open", QT_TRANSLATE_NOOP("crm::Stage", "Open"), "info"},
        {int(StageType::Won), "won", QT_TRANSLATE_NOOP("crm::Stage", "Won"), "ok"},
        {int(StageType::Lost), "lost", QT_TRANSLATE_NOOP("crm::Stage", "Lost"), "bad"},
    };
    return choices;
}

const Entity &Pipeline::entity()
{
    static const Entity entity
        = Describe<Pipeline>("pipeline", 10, "crm::Pipeline", QT_TR_NOOP("Pipeline"), QT_TR_NOOP("Pipelines"))
              .field("name", QT_TR_NOOP("Name"), &Pipeline::name, Required | Listed)
              .field("currency", QT_TR_NOOP("Currency"), &Pipeline::currency, Required | Listed)
              .field("position", QT_TR_NOOP("Position"), &Pipeline::position)
              .field("archived", QT_TR_NOOP("Archived"), &Pipeline::archived)
              .title("name")
              .order("position")
              .icon("layout-kanban");
    return entity;
}

static std::optional<Problem> probabilityIsPercent(const Stage &s)
{
    if (s.probability < 0 || s.probability > 100)
        return Problem{"probability", Stage::tr("The probability is a percentage from 0 to 100.")};
    return std::nullopt;
}

const Entity &Stage::entity()
{
    static const Entity entity
        = Describe<Stage>("stage", 11, "crm::Stage", QT_TR_NOOP("Stage"), QT_TR_NOOP("Stages"))
              .field("name", QT_TR_NOOP("Name"), &Stage::name, Required | Listed)
              .field("pipeline", QT_TR_NOOP("Pipeline"), &Stage::pipeline, Required | Listed | Owner)
              .field("type", QT_TR_NOOP("Type"), &Stage::type, Required | Listed)
              .field("position", QT_TR_NOOP("Position"), &Stage::position, Listed)
              .field("probability", QT_TR_NOOP("Probability"), &Stage::probability, Listed)
              .field("rot_days", QT_TR_NOOP("Stale after days"), &Stage::rotDays, Listed)
              .title("name")
              .order("position")
              .icon("stairs")
              .rule(probabilityIsPercent);
    return entity;
}

} // namespace crm
