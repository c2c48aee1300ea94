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

template <> const QList<Choice> &choicesOf<ForecastCategory>()
{
    static const QList<Choice> choices{
        {int(ForecastCategory::Pipeline), "pipeline", QT_TRANSLATE_NOOP("crm::Stage", "Pipeline"), ""},
        {int(ForecastCategory::BestCase), "best_case", QT_TRANSLATE_NOOP("crm::Stage", "Best case"), "info"},
        {int(ForecastCategory::Commit), "commit", QT_TRANSLATE_NOOP("crm::Stage", "Commit"), "accent"},
        {int(ForecastCategory::Closed), "closed", QT_TRANSLATE_NOOP("crm::Stage", "Closed"), "ok"},
        {int(ForecastCategory::Omitted), "omitted", QT_TRANSLATE_NOOP("crm::Stage", "Omitted"), "bad"},
    };
    return choices;
}

const Entity &Pipeline::entity()
{
    static const Entity entity
        = Describe<Pipeline>("pipeline", 10, "crm::Pipeline", QT_TR_NOOP("Pipeline"), QT_TR_NOOP("Pipelines"))
              .newOne(QT_TR_NOOP("New Pipeline"))
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

/// What is won is closed and what is lost is omitted; an open stage is never closed.
static void categoryFitsType(Saving &s)
{
    auto &r = s.record;
    const auto type = r.text("type");
    const auto category = r.text("forecast_category");
    if (type == "won")
        r.setValue("forecast_category", QStringLiteral("closed"));
    else if (type == "lost")
        r.setValue("forecast_category", QStringLiteral("omitted"));
    else if (category.isEmpty() || category == "closed" || (s.before && s.changes("type")))
        r.setValue("forecast_category", QStringLiteral("pipeline"));
}

const Entity &Stage::entity()
{
    static const Entity entity
        = Describe<Stage>("stage", 11, "crm::Stage", QT_TR_NOOP("Stage"), QT_TR_NOOP("Stages"))
              .newOne(QT_TR_NOOP("New Stage"))
              .field("name", QT_TR_NOOP("Name"), &Stage::name, Required | Listed)
              .field("pipeline", QT_TR_NOOP("Pipeline"), &Stage::pipeline, Required | Listed | Owner)
              .field("type", QT_TR_NOOP("Type"), &Stage::type, Required | Listed)
              .field("position", QT_TR_NOOP("Position"), &Stage::position, Listed)
              .field("probability", QT_TR_NOOP("Probability"), &Stage::probability, Listed)
              .field("forecast_category", QT_TR_NOOP("Forecast category"), &Stage::forecastCategory, Listed)
              .field("rot_days", QT_TR_NOOP("Stale after days"), &Stage::rotDays, Listed)
              .longText("exit_criteria", QT_TR_NOOP("Exit criteria"), &Stage::exitCriteria)
              .hint(QT_TR_NOOP("One per line"))
              .field("required_fields", QT_TR_NOOP("Required fields"), &Stage::requiredFields)
              .title("name")
              .order("position")
              .icon("stairs")
              .rule(probabilityIsPercent)
              .hook(categoryFitsType);
    return entity;
}

} // namespace crm
