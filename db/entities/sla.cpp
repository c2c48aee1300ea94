// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"

#include "db/entities/policychoice.h"
#include "db/entities/slahooks.h"
#include "db/service/slaclocks.h"

#include <algorithm>

namespace crm {

template <> const QList<Choice> &choicesOf<EscalationClock>()
{
    static const QList<Choice> choices{
        {int(EscalationClock::First), "first_response", QT_TRANSLATE_NOOP("crm::SlaStep", "First response")},
        {int(EscalationClock::Next), "next_response", QT_TRANSLATE_NOOP("crm::SlaStep", "Next response")},
        {int(EscalationClock::Update), "update", QT_TRANSLATE_NOOP("crm::SlaStep", "Periodic update")},
        {int(EscalationClock::Resolution), "resolution", QT_TRANSLATE_NOOP("crm::SlaStep", "Resolution")},
        {int(EscalationClock::Any), "any", QT_TRANSLATE_NOOP("crm::SlaStep", "Every clock")},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<EscalationTo>()
{
    static const QList<Choice> choices{
        {int(EscalationTo::Owner), "owner", QT_TRANSLATE_NOOP("crm::SlaStep", "Who owns the case")},
        {int(EscalationTo::Team), "team", QT_TRANSLATE_NOOP("crm::SlaStep", "The owner’s team")},
        {int(EscalationTo::Everybody), "everybody", QT_TRANSLATE_NOOP("crm::SlaStep", "Everybody")},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<MissReason>()
{
    static const QList<Choice> choices{
        {int(MissReason::Unsaid), "unsaid", QT_TRANSLATE_NOOP("crm::SlaMiss", "Not said")},
        {int(MissReason::LateAssigned), "late_assigned", QT_TRANSLATE_NOOP("crm::SlaMiss", "Taken up too late")},
        {int(MissReason::TooFewHands), "too_few_hands", QT_TRANSLATE_NOOP("crm::SlaMiss", "Too few people")},
        {int(MissReason::NoParts), "no_parts", QT_TRANSLATE_NOOP("crm::SlaMiss", "Goods or parts were missing")},
        {int(MissReason::ThirdParty), "third_party", QT_TRANSLATE_NOOP("crm::SlaMiss", "Somebody else was late")},
        {int(MissReason::CustomerLate), "customer_late",
            QT_TRANSLATE_NOOP("crm::SlaMiss", "The customer answered late")},
        {int(MissReason::MoreWork), "more_work", QT_TRANSLATE_NOOP("crm::SlaMiss", "It was more work than thought")},
        {int(MissReason::System), "system", QT_TRANSLATE_NOOP("crm::SlaMiss", "A system was down")},
        {int(MissReason::Other), "other", QT_TRANSLATE_NOOP("crm::SlaMiss", "Another reason")},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<CaseEventKind>()
{
    static const QList<Choice> choices{
        {int(CaseEventKind::Status), "status", QT_TRANSLATE_NOOP("crm::CaseEvent", "Status")},
        {int(CaseEventKind::Answer), "answer", QT_TRANSLATE_NOOP("crm::CaseEvent", "Answer")},
    };
    return choices;
}

static std::optional<Problem> definitionIsSound(const ServiceCalendar &c)
{
    const auto calendar = calendarFromJson(c.definition.toUtf8());
    return calendar ? std::nullopt : std::optional(Problem{"definition", calendar.error().message});
}

/// A policy for cases of a kind that is none would match nothing, without a word.
static std::optional<Problem> allKnown(const char *field, const QString &codes, const QList<Choice> &choices)
{
    QStringList known;
    for (const auto &choice : choices)
        known.append(QString::fromLatin1(choice.code));
    for (const auto &code : policyCodes(codes))
        if (!code.isEmpty() && !known.contains(code))
            return Problem{
                field, SlaPolicy::tr("“%1” is not one of: %2.").arg(code.left(50), known.join(QStringLiteral(", ")))};
    return std::nullopt;
}

static std::optional<Problem> validInOrder(const SlaAgreement &a)
{
    if (const auto unknown = allKnown("kinds", a.kinds, choicesOf<CaseKind>()))
        return unknown;
    if (a.validFrom.isValid() && a.validUntil.isValid() && a.validUntil < a.validFrom)
        return Problem{"valid_until", SlaAgreement::tr("The agreement ends before it begins.")};
    return std::nullopt;
}

static std::optional<Problem> promisesSomething(const SlaPolicy &p)
{
    const std::pair<const char *, std::optional<qint64>> promised[]{{"promised_first", p.promisedFirst},
        {"promised_next", p.promisedNext}, {"promised_update", p.promisedUpdate},
        {"promised_resolution", p.promisedResolution}};
    const std::pair<const char *, std::optional<qint64>> internal[]{{"internal_first", p.internalFirst},
        {"internal_next", p.internalNext}, {"internal_update", p.internalUpdate},
        {"internal_resolution", p.internalResolution}};
    if (const auto unknown = allKnown("kinds", p.kinds, choicesOf<CaseKind>()))
        return unknown;
    if (const auto unknown = allKnown("priorities", p.priorities, choicesOf<Priority>()))
        return unknown;
    constexpr qint64 most = 60 * 24 * 366; // minutes: a year of working time
    bool isAny = false;
    for (int i = 0; i < 4; ++i) {
        for (const auto &[field, minutes] : {promised[i], internal[i]})
            if (minutes && (*minutes < 1 || *minutes > most))
                return Problem{field, SlaPolicy::tr("A target takes between one minute and a year.")};
        isAny = isAny || promised[i].second || internal[i].second;
        if (promised[i].second && internal[i].second && *internal[i].second > *promised[i].second)
            return Problem{internal[i].first,
                SlaPolicy::tr("Our own target cannot take longer than what is promised to the customer.")};
    }
    if (!isAny)
        return Problem{"promised_resolution", SlaPolicy::tr("The policy promises nothing: give at least one target.")};
    if (p.warnPercent < 0 || p.warnPercent > 100)
        return Problem{"warn_percent", SlaPolicy::tr("The warning comes at 0 to 100 percent of the time.")};
    return std::nullopt;
}

static std::optional<Problem> stepIsSound(const SlaStep &s)
{
    if (s.percent < 1 || s.percent > 1000)
        return Problem{"percent", SlaStep::tr("A step is taken at 1 to 1000 percent of the promised time.")};
    if (s.leadMinutes && (*s.leadMinutes < 1 || *s.leadMinutes > 60 * 24 * 366))
        return Problem{"lead_minutes", SlaStep::tr("A step comes between one minute and a year before the due time.")};
    for (const auto &[field, text] : {std::pair("quiet_from", s.quietFrom), std::pair("quiet_until", s.quietUntil)})
        if (!text.isEmpty() && !spanTime(text))
            return Problem{field, SlaStep::tr("“%1” is not a time of day such as 20:00.").arg(text)};
    if (s.quietFrom.isEmpty() != s.quietUntil.isEmpty())
        return Problem{s.quietFrom.isEmpty() ? "quiet_from" : "quiet_until",
            SlaStep::tr("Quiet hours have a beginning and an end.")};
    if (!s.quietFrom.isEmpty() && spanTime(s.quietFrom) == spanTime(s.quietUntil))
        return Problem{"quiet_until", SlaStep::tr("Quiet hours that end when they begin would never end.")};
    return std::nullopt;
}

const Entity &ServiceCalendar::entity()
{
    static const Entity entity
        = Describe<ServiceCalendar>("service_calendar", 54, "crm::ServiceCalendar", QT_TR_NOOP("Working calendar"),
            QT_TR_NOOP("Working calendars"))
              .newOne(QT_TR_NOOP("New Working Calendar"))
              .field("name", QT_TR_NOOP("Name"), &ServiceCalendar::name, Required | Listed)
              .field("zone", QT_TR_NOOP("Time zone"), &ServiceCalendar::zone, ReadOnly | Listed)
              .longText("definition", QT_TR_NOOP("Hours as JSON"), &ServiceCalendar::definition, Required)
              .title("name")
              .icon("calendar")
              .rule(definitionIsSound)
              .hook(calendarChanges);
    return entity;
}

const Entity &SlaAgreement::entity()
{
    static const Entity entity
        = Describe<SlaAgreement>(
            "sla_agreement", 55, "crm::SlaAgreement", QT_TR_NOOP("SLA agreement"), QT_TR_NOOP("SLA agreements"))
              .newOne(QT_TR_NOOP("New SLA Agreement"))
              .field("name", QT_TR_NOOP("Name"), &SlaAgreement::name, Required | Listed)
              .field("organisation", QT_TR_NOOP("Company"), &SlaAgreement::organisation, Listed | Binding)
              .field("person", QT_TR_NOOP("Contact"), &SlaAgreement::person, Listed | Binding)
              .field("kinds", QT_TR_NOOP("Kinds of cases"), &SlaAgreement::kinds)
              .field("category", QT_TR_NOOP("Category"), &SlaAgreement::category, Binding)
              .field("product", QT_TR_NOOP("Product"), &SlaAgreement::product, Binding)
              .field("valid_from", QT_TR_NOOP("Valid from"), &SlaAgreement::validFrom, Listed)
              .field("valid_until", QT_TR_NOOP("Valid until"), &SlaAgreement::validUntil, Listed)
              .field("active", QT_TR_NOOP("In force"), &SlaAgreement::active, Listed)
              .longText("note", QT_TR_NOOP("Note"), &SlaAgreement::note)
              .title("name")
              .icon("file-text")
              .rule(validInOrder)
              .hook(agreementChanges);
    return entity;
}

const Entity &SlaVersion::entity()
{
    static const Entity entity
        = Describe<SlaVersion>("sla_version", 57, "crm::SlaVersion", QT_TR_NOOP("Version of an SLA policy"),
            QT_TR_NOOP("Versions of SLA policies"))
              .field("name", QT_TR_NOOP("Name"), &SlaVersion::name, Listed | ReadOnly)
              .field("policy", QT_TR_NOOP("Policy"), &SlaVersion::policy, Listed | ReadOnly)
              .field("number", QT_TR_NOOP("Number"), &SlaVersion::number, Listed | ReadOnly)
              .longText("terms", QT_TR_NOOP("Terms as JSON"), &SlaVersion::terms, Required | ReadOnly)
              .field("created_at", QT_TR_NOOP("Since"), &SlaVersion::createdAt, Listed | ReadOnly)
              .title("name")
              .icon("history");
    return entity;
}

const Entity &SlaPolicy::entity()
{
    static constexpr auto *duration = QT_TR_NOOP("80 h, 4 h 30 min, or a number of minutes");
    static const Entity entity
        = Describe<SlaPolicy>("sla_policy", 56, "crm::SlaPolicy", QT_TR_NOOP("SLA policy"), QT_TR_NOOP("SLA policies"))
              .newOne(QT_TR_NOOP("New SLA Policy"))
              .section(QT_TR_NOOP("Policy"))
              .field("name", QT_TR_NOOP("Name"), &SlaPolicy::name, Required | Listed)
              .field("position", QT_TR_NOOP("Order"), &SlaPolicy::position, Listed | Indexed)
              .field("active", QT_TR_NOOP("In force"), &SlaPolicy::active, Listed)
              .field("agreement", QT_TR_NOOP("Agreement"), &SlaPolicy::agreement, Listed | Binding)
              .field("calendar", QT_TR_NOOP("Working calendar"), &SlaPolicy::calendar, Required | Listed)
              .field("kinds", QT_TR_NOOP("Kinds of cases"), &SlaPolicy::kinds)
              .field("priorities", QT_TR_NOOP("Priorities"), &SlaPolicy::priorities)
              .section(QT_TR_NOOP("Promised to the customer, in working time"))
              .field("promised_first", QT_TR_NOOP("First response"), &SlaPolicy::promisedFirst, Listed | Minutes)
              .hint(duration)
              .field("promised_next", QT_TR_NOOP("Next response"), &SlaPolicy::promisedNext, Minutes)
              .field("promised_update", QT_TR_NOOP("Periodic update"), &SlaPolicy::promisedUpdate, Minutes)
              .field("promised_resolution", QT_TR_NOOP("Resolution"), &SlaPolicy::promisedResolution, Listed | Minutes)
              .section(QT_TR_NOOP("Our own targets, in working time"))
              .field("internal_first", QT_TR_NOOP("Own first response"), &SlaPolicy::internalFirst, Minutes)
              .hint(duration)
              .field("internal_next", QT_TR_NOOP("Own next response"), &SlaPolicy::internalNext, Minutes)
              .field("internal_update", QT_TR_NOOP("Own periodic update"), &SlaPolicy::internalUpdate, Minutes)
              .field("internal_resolution", QT_TR_NOOP("Own resolution"), &SlaPolicy::internalResolution, Minutes)
              .section(QT_TR_NOOP("Clock"))
              .field("paused_in", QT_TR_NOOP("Rests while the status is"), &SlaPolicy::pausedIn)
              .field("paused_for", QT_TR_NOOP("Rests while waiting for"), &SlaPolicy::pausedFor)
              .field("warn_percent", QT_TR_NOOP("Warns at percent of the time"), &SlaPolicy::warnPercent)
              .field("acknowledgement_answers", QT_TR_NOOP("Acknowledging is the first response"),
                  &SlaPolicy::acknowledgementAnswers)
              .field("version", QT_TR_NOOP("Version"), &SlaPolicy::version, Hidden)
              .title("name")
              .order("position")
              .icon("clock")
              .rule(promisesSomething)
              .hook(policyChanges);
    return entity;
}

const Entity &SlaStep::entity()
{
    static const Entity entity
        = Describe<SlaStep>(
            "sla_step", 58, "crm::SlaStep", QT_TR_NOOP("Escalation step"), QT_TR_NOOP("Escalation steps"))
              .field("name", QT_TR_NOOP("Name"), &SlaStep::name, Required | Listed)
              .field("policy", QT_TR_NOOP("Policy"), &SlaStep::policy, Listed | Owner)
              .field("clock", QT_TR_NOOP("Clock"), &SlaStep::clock, Listed)
              .field("percent", QT_TR_NOOP("At percent"), &SlaStep::percent, Listed)
              .field("lead_minutes", QT_TR_NOOP("Time before due"), &SlaStep::leadMinutes, Listed | Minutes)
              .hint(QT_TR_NOOP("Of working time, instead of the percentage"))
              .field("tell", QT_TR_NOOP("Tell"), &SlaStep::tell, Listed)
              .field("raises_priority", QT_TR_NOOP("Raises the priority"), &SlaStep::raisesPriority, Listed)
              .field("quiet_from", QT_TR_NOOP("Quiet from"), &SlaStep::quietFrom, Listed)
              .hint(QT_TR_NOOP("20:00"))
              .field("quiet_until", QT_TR_NOOP("Quiet until"), &SlaStep::quietUntil, Listed)
              .hint(QT_TR_NOOP("07:00"))
              .title("name")
              .order("percent")
              .icon("bell")
              .rule(stepIsSound);
    return entity;
}

const Entity &SlaNotice::entity()
{
    static const Entity entity
        = Describe<SlaNotice>("sla_notice", 59, "crm::SlaNotice", QT_TR_NOOP("Escalation"), QT_TR_NOOP("Escalations"))
              .field("case_id", QT_TR_NOOP("Case"), &SlaNotice::caseId, Required | Listed | Indexed)
              .field("step_id", QT_TR_NOOP("Step"), &SlaNotice::stepId, Listed)
              .field("clock", QT_TR_NOOP("Clock"), &SlaNotice::clock, Listed)
              .field("due_at", QT_TR_NOOP("Due"), &SlaNotice::dueAt, Listed)
              .field("at", QT_TR_NOOP("When"), &SlaNotice::at, Listed | Indexed)
              .field("user_id", QT_TR_NOOP("Told"), &SlaNotice::userId, Listed)
              .title("case_id")
              .order("-at")
              .icon("bell");
    return entity;
}

// Choices are named in the context of the kind of record that shows them.
[[maybe_unused]] constexpr const char *missChoices[] = {QT_TRANSLATE_NOOP("crm::SlaMiss", "First response"),
    QT_TRANSLATE_NOOP("crm::SlaMiss", "Next response"), QT_TRANSLATE_NOOP("crm::SlaMiss", "Periodic update"),
    QT_TRANSLATE_NOOP("crm::SlaMiss", "Resolution"), QT_TRANSLATE_NOOP("crm::SlaMiss", "Every clock")};

const Entity &SlaMiss::entity()
{
    static const Entity entity
        = Describe<SlaMiss>("sla_miss", 60, "crm::SlaMiss", QT_TR_NOOP("Missed promise"), QT_TR_NOOP("Missed promises"))
              .newOne(QT_TR_NOOP("Why the Promise Was Missed"))
              .field("service_case", QT_TR_NOOP("Case"), &SlaMiss::serviceCase, Required | Listed | Owner)
              .field("clock", QT_TR_NOOP("Clock"), &SlaMiss::clock, Listed)
              .field("reason", QT_TR_NOOP("Reason"), &SlaMiss::reason, Required | Listed | Indexed)
              .field("note", QT_TR_NOOP("Note"), &SlaMiss::note, Listed)
              .field("user", QT_TR_NOOP("Said by"), &SlaMiss::user, Listed)
              .title("service_case")
              .asks("reason")
              .icon("flame");
    return entity;
}

[[maybe_unused]] constexpr const char *eventChoices[] = {QT_TRANSLATE_NOOP("crm::CaseEvent", "New"),
    QT_TRANSLATE_NOOP("crm::CaseEvent", "Acknowledged"), QT_TRANSLATE_NOOP("crm::CaseEvent", "In progress"),
    QT_TRANSLATE_NOOP("crm::CaseEvent", "Waiting"), QT_TRANSLATE_NOOP("crm::CaseEvent", "Solved"),
    QT_TRANSLATE_NOOP("crm::CaseEvent", "Closed"), QT_TRANSLATE_NOOP("crm::CaseEvent", "—"),
    QT_TRANSLATE_NOOP("crm::CaseEvent", "The customer"), QT_TRANSLATE_NOOP("crm::CaseEvent", "Somebody else"),
    QT_TRANSLATE_NOOP("crm::CaseEvent", "Goods or parts"), QT_TRANSLATE_NOOP("crm::CaseEvent", "An appointment"),
    QT_TRANSLATE_NOOP("crm::CaseEvent", "An approval of ours")};

/// The clocks of a case would stand ahead of everything else in it. Where the clock was set back, what happens goes on
/// from where the case was.
static void refuseFutureEvent(Saving &s)
{
    const auto &r = s.record;
    const auto at = r.value("at").toLongLong();
    if (!s.changes("at") || at <= s.now + latestAhead)
        return;
    const auto id = r.reference("service_case");
    const auto serviceCase = s.lookup.record(ServiceCase::entity(), id);
    auto latest = serviceCase.isValid() ? serviceCase.value("opened_at").toLongLong() : s.now;
    for (const auto &event : s.lookup.where(CaseEvent::entity(), "service_case", id.bytes(), mostStrands))
        if (event.id != r.id)
            latest = std::max(latest, event.value("at").toLongLong());
    if (at > latest)
        s.problems.append({"at", CaseEvent::tr("What happened in a case cannot lie in the future.")});
}

const Entity &CaseEvent::entity()
{
    static const Entity entity
        = Describe<CaseEvent>("case_event", 53, "crm::CaseEvent", QT_TR_NOOP("Case event"), QT_TR_NOOP("Case events"))
              .field("service_case", QT_TR_NOOP("Case"), &CaseEvent::serviceCase, Required | Listed | Owner)
              .field("kind", QT_TR_NOOP("Kind"), &CaseEvent::kind, Listed)
              .field("at", QT_TR_NOOP("When"), &CaseEvent::at, Required | Listed)
              .field("status", QT_TR_NOOP("Status"), &CaseEvent::status, Listed)
              .field("before", QT_TR_NOOP("Before"), &CaseEvent::before, Listed)
              .field("waiting_for", QT_TR_NOOP("Waiting for"), &CaseEvent::waitingFor, Listed)
              .field("user", QT_TR_NOOP("By"), &CaseEvent::user, Listed)
              .title("service_case")
              .order("at")
              .icon("history")
              .hook(refuseFutureEvent);
    return entity;
}

} // namespace crm
