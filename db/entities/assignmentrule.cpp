// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"

namespace crm {

static std::optional<Problem> ruleMakesSense(const AssignmentRule &rule)
{
    if (rule.respondHours && (*rule.respondHours < 1 || *rule.respondHours > 24 * 90))
        return Problem{"respond_hours", AssignmentRule::tr("The time to answer lies between 1 hour and 90 days.")};
    return std::nullopt;
}

const Entity &AssignmentRule::entity()
{
    static const Entity entity
        = Describe<AssignmentRule>(
            "assignment_rule", 36, "crm::AssignmentRule", QT_TR_NOOP("Assignment rule"), QT_TR_NOOP("Assignment rules"))
              .newOne(QT_TR_NOOP("New Assignment Rule"))
              .section(QT_TR_NOOP("Which leads"))
              .field("name", QT_TR_NOOP("Name"), &AssignmentRule::name, Required | Listed)
              .field("position", QT_TR_NOOP("Order"), &AssignmentRule::position, Listed)
              .field("active", QT_TR_NOOP("In use"), &AssignmentRule::active, Listed)
              .field("country", QT_TR_NOOP("Country"), &AssignmentRule::country, Listed)
              .hint(QT_TR_NOOP("Any country"))
              .field("region", QT_TR_NOOP("Region, city or postal code"), &AssignmentRule::region, Listed)
              .hint(QT_TR_NOOP("Any region"))
              .field("lead_source", QT_TR_NOOP("Source or campaign"), &AssignmentRule::leadSource, Listed)
              .hint(QT_TR_NOOP("Any source"))
              .section(QT_TR_NOOP("Go to"))
              .field("method", QT_TR_NOOP("Chosen by"), &AssignmentRule::method, Listed)
              .field("team", QT_TR_NOOP("Team"), &AssignmentRule::team, Listed)
              .field("user", QT_TR_NOOP("Always to"), &AssignmentRule::user, Listed)
              .field("respond_hours", QT_TR_NOOP("Hours to answer"), &AssignmentRule::respondHours, Listed)
              .title("name")
              .order("position")
              .icon("route")
              .rule(ruleMakesSense);
    return entity;
}

} // namespace crm
