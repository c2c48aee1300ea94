// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/servicecase.h"

#include "db/entities/asset.h"
#include "db/entities/casehooks.h"
#include "db/entities/customerlink.h"
#include "db/entities/learning.h"
#include "db/entities/sla.h"
#include "db/entities/slahooks.h"
#include "db/entities/treehooks.h"

#include <algorithm>

namespace crm {

bool mayFollow(CaseStatus from, CaseStatus to)
{
    if (from == to)
        return true;
    switch (from) {
    case CaseStatus::Closed: // reopened
    case CaseStatus::Solved:
        return to == CaseStatus::InProgress || to == CaseStatus::Closed;
    default: // work goes back and forth, but nothing becomes new again
        return to != CaseStatus::New;
    }
}

SlaBand bandAt(const ServiceCase &c, const QDateTime &now)
{
    const auto isPast = [&now](const QDateTime &at) { return at.isValid() && at < now; };
    const auto reached = c.slaVersion.id.isNull() ? SlaBand::None
        : isPast(c.fullOverAt)                    ? SlaBand::Beyond
        : isPast(c.halfOverAt)                    ? SlaBand::UpToTarget
        : isPast(c.dueAt)                         ? SlaBand::UpToHalf
                                                  : SlaBand::None;
    return std::max(c.overrunBand, reached);
}

/// The same as bandAt(), for questions to the database.
static QByteArray bandNow()
{
    const QByteArray past = " < CAST(strftime('%s', 'now') AS INTEGER) * 1000";
    return "CASE WHEN $.sla_version IS NULL OR $.overrun_band = 'beyond' THEN $.overrun_band WHEN $.full_over_at" + past
        + " THEN 'beyond' WHEN $.overrun_band = 'up_to_100' OR $.half_over_at" + past
        + " THEN 'up_to_100' WHEN $.due_at" + past + " THEN 'up_to_50' ELSE $.overrun_band END";
}

const Entity &CaseCategory::entity()
{
    static const Entity entity = Describe<CaseCategory>(
        "case_category", 16, "crm::CaseCategory", QT_TR_NOOP("Case category"), QT_TR_NOOP("Case categories"))
                                     .newOne(QT_TR_NOOP("New Case Category"))
                                     .field("name", QT_TR_NOOP("Name"), &CaseCategory::name, Required | Listed)
                                     .field("parent", QT_TR_NOOP("Part of"), &CaseCategory::parent, Listed)
                                     .title("name")
                                     .icon("category")
                                     .hook(staysATree);
    return entity;
}

static Entity withRules(Entity described)
{
    described.rules = caseRules();
    return described;
}

const Entity &ServiceCase::entity()
{
    static const Entity described
        = Describe<ServiceCase>("service_case", 17, "crm::ServiceCase", QT_TR_NOOP("Case"), QT_TR_NOOP("Cases"))
              .newOne(QT_TR_NOOP("New Case"))
              .section(QT_TR_NOOP("Request"))
              .field("number", QT_TR_NOOP("Number"), &ServiceCase::number, ReadOnly | Listed | Named | Indexed)
              .field("subject", QT_TR_NOOP("Subject"), &ServiceCase::subject, Required | Listed | Named | Searched)
              .field("kind", QT_TR_NOOP("Kind"), &ServiceCase::kind, Required | Listed)
              .field("person", QT_TR_NOOP("Contact"), &ServiceCase::person, Listed)
              .field("organisation", QT_TR_NOOP("Company"), &ServiceCase::organisation, Listed)
              .field("product", QT_TR_NOOP("Product"), &ServiceCase::product)
              .field("category", QT_TR_NOOP("Category"), &ServiceCase::category, Listed)
              .field("channel", QT_TR_NOOP("Channel"), &ServiceCase::channel)
              .field("received_by", QT_TR_NOOP("Received by"), &ServiceCase::receivedBy)
              .field("asset", QT_TR_NOOP("Serial number"), &ServiceCase::asset)
              .field("remedy_sought", QT_TR_NOOP("Remedy sought"), &ServiceCase::remedySought)
              .field("problem_date", QT_TR_NOOP("Date of the problem"), &ServiceCase::problemDate)
              .longText("prior_contacts", QT_TR_NOOP("Contacts before"), &ServiceCase::priorContacts)
              .longText("evidence", QT_TR_NOOP("Evidence"), &ServiceCase::evidence)
              .longText("description", QT_TR_NOOP("Description"), &ServiceCase::description, Searched)
              .section(QT_TR_NOOP("Handling"))
              .field("status", QT_TR_NOOP("Status"), &ServiceCase::status, Listed | Indexed)
              .field("severity", QT_TR_NOOP("Severity"), &ServiceCase::severity, Listed)
              .field("priority", QT_TR_NOOP("Priority"), &ServiceCase::priority, Listed)
              .field("owner", QT_TR_NOOP("Owner"), &ServiceCase::owner, Listed)
              .field("due_at", QT_TR_NOOP("Due"), &ServiceCase::dueAt, Listed | Indexed)
              .field("waiting_for", QT_TR_NOOP("Waiting for"), &ServiceCase::waitingFor)
              .field("sla_state", QT_TR_NOOP("Due next"), &ServiceCase::slaState, ReadOnly)
              .field("sla_version", QT_TR_NOOP("SLA policy"), &ServiceCase::slaVersion, ReadOnly)
              .field("warn_at", QT_TR_NOOP("Warn at"), &ServiceCase::warnAt, Hidden)
              .field("half_over_at", QT_TR_NOOP("Half beyond the promise at"), &ServiceCase::halfOverAt, Hidden)
              .field("full_over_at", QT_TR_NOOP("Wholly beyond the promise at"), &ServiceCase::fullOverAt, Hidden)
              .field("paused_left", QT_TR_NOOP("Left while paused, in seconds"), &ServiceCase::pausedLeft, Hidden)
              .field(
                  "overrun", QT_TR_NOOP("Working time beyond the promise, in seconds"), &ServiceCase::overrun, ReadOnly)
              .field("overrun_band", QT_TR_NOOP("Beyond the promise"), &ServiceCase::overrunBand, ReadOnly)
              .asOfNow(bandNow())
              .longText("response", QT_TR_NOOP("Response"), &ServiceCase::response, Searched)
              .longText("resolution", QT_TR_NOOP("Resolution"), &ServiceCase::resolution, Searched)
              .section(QT_TR_NOOP("Assessment"))
              .field("acknowledged_how", QT_TR_NOOP("Acknowledged by"), &ServiceCase::acknowledgedHow)
              .field("is_safety", QT_TR_NOOP("Safety is at stake"), &ServiceCase::isSafety)
              .field("complexity", QT_TR_NOOP("Complexity"), &ServiceCase::complexity)
              .field("impact", QT_TR_NOOP("Impact"), &ServiceCase::impact)
              .field("cause", QT_TR_NOOP("Cause"), &ServiceCase::cause)
              .longText("facts", QT_TR_NOOP("Facts found"), &ServiceCase::facts, Searched)
              .section(QT_TR_NOOP("Decision"))
              .field("outcome", QT_TR_NOOP("Outcome"), &ServiceCase::outcome)
              .longText("decision", QT_TR_NOOP("Decision and reasons"), &ServiceCase::decision, Searched)
              .longText("escalation", QT_TR_NOOP("Where the customer can turn next"), &ServiceCase::escalation)
              .field("decided_at", QT_TR_NOOP("Decided"), &ServiceCase::decidedAt, ReadOnly)
              .field("closing_basis", QT_TR_NOOP("Closed because"), &ServiceCase::closingBasis)
              .longText("learning", QT_TR_NOOP("What we learn"), &ServiceCase::learning)
              .field("satisfaction", QT_TR_NOOP("Satisfaction with the handling (1–5)"), &ServiceCase::satisfaction)
              .field("satisfaction_note", QT_TR_NOOP("What the customer says"), &ServiceCase::satisfactionNote)
              .section(QT_TR_NOOP("Other cases"))
              .field("parent", QT_TR_NOOP("Belongs to"), &ServiceCase::parent)
              .field("duplicate_of", QT_TR_NOOP("Goes on in"), &ServiceCase::duplicateOf)
              .field("follow_up_of", QT_TR_NOOP("Follows"), &ServiceCase::followUpOf)
              .field("repeat_of", QT_TR_NOOP("Repeats"), &ServiceCase::repeatOf)
              .section(QT_TR_NOOP("Record"))
              .field("opened_at", QT_TR_NOOP("Opened"), &ServiceCase::openedAt, Listed)
              .field("acknowledged_at", QT_TR_NOOP("Acknowledged"), &ServiceCase::acknowledgedAt, ReadOnly)
              .field("closed_at", QT_TR_NOOP("Closed"), &ServiceCase::closedAt)
              .field("timely", QT_TR_NOOP("Answered in time"), &ServiceCase::timely)
              .field("external_id", QT_TR_NOOP("External number"), &ServiceCase::externalId, Named | Indexed)
              .linked("tags", QT_TR_NOOP("Tags"), "tag_link", "tag")
              .linked("followers", QT_TR_NOOP("Followed by"), "case_follower", "user")
              .custom(QT_TR_NOOP("Custom fields"))
              .group("status", {"status", "closed_at", "resolution"})
              .title("subject")
              .timeline("opened_at")
              .deadline({.field = "due_at",
                  .status = "status",
                  .open = {"new", "acknowledged", "in_progress", "waiting"},
                  .isLive = true,
                  .warn = "warn_at",
                  .state = "sla_state",
                  .resting = "paused",
                  .left = "paused_left"})
              .order("-opened_at")
              .index({"kind", "opened_at", "category", "duplicate_of", "closing_basis"})
              .icon("lifebuoy")
              .hook(linkCustomer)
              .hook(caseTimes)
              .hook(caseLane)
              .hook(caseGoods)
              .hook(caseSteps)
              .hook(caseTold)
              .hook(caseLinksEnd)
              .hook(caseRelatives)
              .hook(caseClocks);
    static const Entity entity = withRules(described);
    return entity;
}

} // namespace crm
