// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"

namespace crm {

template <> const QList<Choice> &choicesOf<LeadState>()
{
    static const QList<Choice> choices{
        {int(LeadState::New), "new", QT_TRANSLATE_NOOP("crm::Lead", "New"), "accent"},
        {int(LeadState::Working), "working", QT_TRANSLATE_NOOP("crm::Lead", "Working"), "info"},
        {int(LeadState::Nurturing), "nurturing", QT_TRANSLATE_NOOP("crm::Lead", "Nurturing"), "violet"},
        {int(LeadState::Qualified), "qualified", QT_TRANSLATE_NOOP("crm::Lead", "Qualified"), "ok"},
        {int(LeadState::Disqualified), "disqualified", QT_TRANSLATE_NOOP("crm::Lead", "Disqualified"), ""},
        {int(LeadState::Converted), "converted", QT_TRANSLATE_NOOP("crm::Lead", "Converted"), "ok"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<DisqualifyReason>()
{
    static const QList<Choice> choices{
        {int(DisqualifyReason::None), "none", QT_TRANSLATE_NOOP("crm::Lead", "—"), ""},
        {int(DisqualifyReason::NoNeed), "no_need", QT_TRANSLATE_NOOP("crm::Lead", "No need"), ""},
        {int(DisqualifyReason::NoBudget), "no_budget", QT_TRANSLATE_NOOP("crm::Lead", "No budget"), ""},
        {int(DisqualifyReason::NoDecision), "no_decision", QT_TRANSLATE_NOOP("crm::Lead", "Cannot decide"), ""},
        {int(DisqualifyReason::BadTime), "bad_time", QT_TRANSLATE_NOOP("crm::Lead", "Not the time"), ""},
        {int(DisqualifyReason::Competitor), "competitor", QT_TRANSLATE_NOOP("crm::Lead", "Bought elsewhere"), ""},
        {int(DisqualifyReason::Unreachable), "unreachable", QT_TRANSLATE_NOOP("crm::Lead", "Cannot be reached"), ""},
        {int(DisqualifyReason::Duplicate), "duplicate", QT_TRANSLATE_NOOP("crm::Lead", "Known already"), ""},
        {int(DisqualifyReason::Junk), "junk", QT_TRANSLATE_NOOP("crm::Lead", "Not serious"), ""},
        {int(DisqualifyReason::Unsaid), "unsaid", QT_TRANSLATE_NOOP("crm::Lead", "Not said"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Finding>()
{
    static const QList<Choice> choices{
        {int(Finding::Unknown), "unknown", QT_TRANSLATE_NOOP("crm::Lead", "Not asked"), ""},
        {int(Finding::Confirmed), "confirmed", QT_TRANSLATE_NOOP("crm::Lead", "Yes"), "ok"},
        {int(Finding::Missing), "missing", QT_TRANSLATE_NOOP("crm::Lead", "No"), "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Consent>()
{
    static const QList<Choice> choices{
        {int(Consent::Unknown), "unknown", QT_TRANSLATE_NOOP("crm::Lead", "Not asked"), ""},
        {int(Consent::Given), "given", QT_TRANSLATE_NOOP("crm::Lead", "Given"), "ok"},
        {int(Consent::Refused), "refused", QT_TRANSLATE_NOOP("crm::Lead", "Refused"), "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<AssignmentMethod>()
{
    static const QList<Choice> choices{
        {int(AssignmentMethod::RoundRobin), "round_robin", QT_TRANSLATE_NOOP("crm::AssignmentRule", "In turn"), ""},
        {int(AssignmentMethod::LeastLoad), "least_load", QT_TRANSLATE_NOOP("crm::AssignmentRule", "Fewest open leads"),
            ""},
    };
    return choices;
}

} // namespace crm
