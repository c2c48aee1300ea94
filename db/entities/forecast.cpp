// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/forecast.h"

namespace crm {

template <> const QList<Choice> &choicesOf<TargetSpan>()
{
    static const QList<Choice> choices{
        {int(TargetSpan::Month), "month", QT_TRANSLATE_NOOP("crm::SalesTarget", "Month"), ""},
        {int(TargetSpan::Quarter), "quarter", QT_TRANSLATE_NOOP("crm::SalesTarget", "Quarter"), ""},
        {int(TargetSpan::Year), "year", QT_TRANSLATE_NOOP("crm::SalesTarget", "Year"), ""},
    };
    return choices;
}

static std::optional<Problem> isForOne(const SalesTarget &t)
{
    if (!t.owner.isNull() && !t.team.isNull())
        return Problem{"team", SalesTarget::tr("A target is for a colleague or for a team, not for both.")};
    return std::nullopt;
}

static std::optional<Problem> isAnAmount(const SalesTarget &t)
{
    if (t.amount.minor && *t.amount.minor <= 0)
        return Problem{"amount", SalesTarget::tr("A target must be above 0.")};
    if (!isCurrency(t.currency))
        return Problem{"currency", SalesTarget::tr("“%1” is not a currency code such as EUR or USD.").arg(t.currency)};
    return std::nullopt;
}

const Entity &SalesTarget::entity()
{
    static const Entity entity = Describe<SalesTarget>(
        "sales_target", 47, "crm::SalesTarget", QT_TR_NOOP("Sales target"), QT_TR_NOOP("Sales targets"))
                                     .newOne(QT_TR_NOOP("New Sales Target"))
                                     .field("owner", QT_TR_NOOP("Colleague"), &SalesTarget::owner, Listed)
                                     .field("team", QT_TR_NOOP("Team"), &SalesTarget::team, Listed)
                                     .field("span", QT_TR_NOOP("Period"), &SalesTarget::span, Required | Listed)
                                     .field("start", QT_TR_NOOP("Begins"), &SalesTarget::start, Required | Listed)
                                     .field("amount", QT_TR_NOOP("Target"), &SalesTarget::amount, Required | Listed)
                                     .field("currency", QT_TR_NOOP("Currency"), &SalesTarget::currency, Required)
                                     .field("note", QT_TR_NOOP("Note"), &SalesTarget::note)
                                     .title("owner")
                                     .order("-start")
                                     .icon("target-arrow")
                                     .rule(isForOne)
                                     .rule(isAnAmount);
    return entity;
}

const Entity &ForecastSnapshot::entity()
{
    static const Entity entity
        = Describe<ForecastSnapshot>("forecast_snapshot", 48, "crm::ForecastSnapshot", QT_TR_NOOP("Forecast snapshot"),
            QT_TR_NOOP("Forecast snapshots"))
              .field("week", QT_TR_NOOP("Week"), &ForecastSnapshot::week, Required | Listed | Indexed | ReadOnly)
              .field("taken_at", QT_TR_NOOP("Taken"), &ForecastSnapshot::takenAt, Required | Listed | ReadOnly)
              .field("month", QT_TR_NOOP("Expected in"), &ForecastSnapshot::month, Listed | ReadOnly)
              .field("category", QT_TR_NOOP("Category"), &ForecastSnapshot::category, Required | Listed | ReadOnly)
              .field("owner", QT_TR_NOOP("Owner"), &ForecastSnapshot::owner, Listed | ReadOnly)
              .field("currency", QT_TR_NOOP("Currency"), &ForecastSnapshot::currency, ReadOnly)
              .field("deals", QT_TR_NOOP("Deals"), &ForecastSnapshot::deals, Listed | ReadOnly)
              .field("amount", QT_TR_NOOP("Amount"), &ForecastSnapshot::amount, Listed | ReadOnly)
              .field("weighted", QT_TR_NOOP("Weighted amount"), &ForecastSnapshot::weighted, Listed | ReadOnly)
              .longText("members", QT_TR_NOOP("Members"), &ForecastSnapshot::members, Hidden)
              .title("week")
              .order("-week")
              .icon("camera");
    return entity;
}

} // namespace crm
