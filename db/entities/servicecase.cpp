// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/servicecase.h"

#include "db/entities/customerlink.h"

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

static std::optional<Problem> closesAfterItOpens(const ServiceCase &c)
{
    if (c.openedAt.isValid() && c.closedAt.isValid() && c.closedAt < c.openedAt)
        return Problem{"closed_at", ServiceCase::tr("The case was closed before it was opened.")};
    return std::nullopt;
}

static void numberAndTimes(Saving &s)
{
    auto &r = s.record;
    if (r.text("number").isEmpty())
        r.setValue("number", QStringLiteral("CASE-%1").arg(s.lookup.nextNumber("case"), 6, 10, QLatin1Char('0')));
    if (r.isNull("opened_at"))
        r.setValue("opened_at", s.now);
    const auto status = r.text("status");
    const bool done = status == "solved" || status == "closed";
    if (done && r.isNull("closed_at"))
        r.setValue("closed_at", s.now);
    else if (!done && !r.isNull("closed_at"))
        r.setValue("closed_at", QVariant());
    if (status != "new" && r.isNull("acknowledged_at") && s.before)
        r.setValue("acknowledged_at", s.now);
}

const Entity &CaseCategory::entity()
{
    static const Entity entity = Describe<CaseCategory>(
        "case_category", 16, "crm::CaseCategory", QT_TR_NOOP("Case category"), QT_TR_NOOP("Case categories"))
                                     .field("name", QT_TR_NOOP("Name"), &CaseCategory::name, Required | Listed)
                                     .field("parent", QT_TR_NOOP("Part of"), &CaseCategory::parent, Listed)
                                     .title("name")
                                     .icon("category");
    return entity;
}

const Entity &ServiceCase::entity()
{
    static const Entity entity
        = Describe<ServiceCase>("service_case", 17, "crm::ServiceCase", QT_TR_NOOP("Case"), QT_TR_NOOP("Cases"))
              .section(QT_TR_NOOP("Request"))
              .field("number", QT_TR_NOOP("Number"), &ServiceCase::number, ReadOnly | Listed | Named | Indexed)
              .field("subject", QT_TR_NOOP("Subject"), &ServiceCase::subject, Required | Listed | Named | Searched)
              .field("kind", QT_TR_NOOP("Kind"), &ServiceCase::kind, Required | Listed)
              .field("person", QT_TR_NOOP("Contact"), &ServiceCase::person, Listed)
              .field("organisation", QT_TR_NOOP("Company"), &ServiceCase::organisation, Listed)
              .field("product", QT_TR_NOOP("Product"), &ServiceCase::product)
              .field("category", QT_TR_NOOP("Category"), &ServiceCase::category, Listed)
              .field("channel", QT_TR_NOOP("Channel"), &ServiceCase::channel)
              .field("remedy_sought", QT_TR_NOOP("Remedy sought"), &ServiceCase::remedySought)
              .field("problem_date", QT_TR_NOOP("Date of the problem"), &ServiceCase::problemDate)
              .longText("description", QT_TR_NOOP("Description"), &ServiceCase::description, Searched)
              .section(QT_TR_NOOP("Handling"))
              .field("status", QT_TR_NOOP("Status"), &ServiceCase::status, Listed | Indexed)
              .field("severity", QT_TR_NOOP("Severity"), &ServiceCase::severity, Listed)
              .field("priority", QT_TR_NOOP("Priority"), &ServiceCase::priority, Listed)
              .field("owner", QT_TR_NOOP("Owner"), &ServiceCase::owner, Listed)
              .field("due_at", QT_TR_NOOP("Due"), &ServiceCase::dueAt, Listed | Indexed)
              .longText("response", QT_TR_NOOP("Response"), &ServiceCase::response, Searched)
              .longText("resolution", QT_TR_NOOP("Resolution"), &ServiceCase::resolution, Searched)
              .section(QT_TR_NOOP("Record"))
              .field("opened_at", QT_TR_NOOP("Opened"), &ServiceCase::openedAt, Listed)
              .field("acknowledged_at", QT_TR_NOOP("Acknowledged"), &ServiceCase::acknowledgedAt, ReadOnly)
              .field("closed_at", QT_TR_NOOP("Closed"), &ServiceCase::closedAt)
              .field("timely", QT_TR_NOOP("Answered in time"), &ServiceCase::timely)
              .field("external_id", QT_TR_NOOP("External number"), &ServiceCase::externalId, Named | Indexed)
              .group("status", {"status", "closed_at", "resolution"})
              .title("subject")
              .timeline("opened_at")
              .order("-opened_at")
              .index({"kind", "opened_at", "category"})
              .icon("lifebuoy")
              .rule(closesAfterItOpens)
              .hook(numberAndTimes)
              .hook(linkCustomer);
    return entity;
}

} // namespace crm
