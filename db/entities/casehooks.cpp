// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casehooks.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "db/entities/slahooks.h"
#include "db/value/serial.h"

namespace crm {

namespace {

constexpr qint64 dayMs = 86'400'000;

bool isDoneCode(const QString &status)
{
    return status == u"solved" || status == u"closed";
}

/// How a case is acknowledged that came in this way, when nobody says otherwise.
QString howFrom(const QString &channel)
{
    if (channel == u"email" || channel == u"web")
        return QStringLiteral("email");
    if (channel == u"letter" || channel == u"fax")
        return QStringLiteral("letter");
    if (channel == u"visit")
        return QStringLiteral("person");
    if (channel == u"chat" || channel == u"social")
        return QStringLiteral("message");
    return QStringLiteral("phone");
}

/// Both colleagues closed it, each seeing it open: the first words stand, the second are kept where all can read them.
void keepSecondClosing(Saving &s)
{
    auto &r = s.record;
    const auto &e = r.entity();
    const bool isSecond = s.before && isDoneCode(s.before->text("status")) && r.isTouched(e.indexOf("status"))
        && r.isTouched(e.indexOf("resolution")) && isDoneCode(r.text("status"))
        && s.before->text("status") == r.text("status") && s.before->text("resolution") != r.text("resolution")
        && !s.before->isNull("resolution");
    if (!isSecond)
        return;
    auto note = Record::blank(Note::entity());
    note.id = Id::make();
    note.setValue("title", ServiceCase::tr("Second resolution, written while the case was being closed"));
    note.setValue("body", r.value("resolution"));
    note.setReference("service_case", r.id);
    s.also.append(note);
    r.setValue("resolution", s.before->value("resolution"));
}

void keepClosingBasis(Saving &s, bool isClosed)
{
    auto &r = s.record;
    const bool wasClosed = s.before && s.before->text("status") == u"closed";
    const bool isUnsaid = r.text("closing_basis").isEmpty() || r.text("closing_basis") == u"none";
    if (isClosed && isUnsaid && (!s.before || wasClosed))
        r.setValue("closing_basis", QStringLiteral("unrecorded"));
    else if (s.before && !wasClosed && r.text("closing_basis") == u"unrecorded")
        r.setValue("closing_basis", QStringLiteral("none")); // only what came here closed can be unrecorded
    else if (!isClosed && wasClosed)
        r.setValue("closing_basis", QStringLiteral("none"));
}

/// No event of a case lies ahead of its clocks.
void refuseFutureTimes(Saving &s)
{
    for (const auto *field : {"opened_at", "acknowledged_at", "closed_at"})
        if (s.changes(field) && s.record.value(field).toLongLong() > s.now + latestAhead)
            s.problems.append({field,
                ServiceCase::tr("“%1” cannot lie in the future.")
                    .arg(s.record.entity().label(*s.record.entity().field(field)))});
}

/// Who begins to wait does so for the customer unless another reason comes along; who goes on waits for nothing.
void keepWaitingReason(Saving &s)
{
    if (!s.changes("status") || (s.before && s.changes("waiting_for")))
        return;
    auto &r = s.record;
    const bool isWaiting = r.text("status") == u"waiting";
    if (isWaiting && (s.before || r.text("waiting_for") == u"none" || r.isNull("waiting_for")))
        r.setValue("waiting_for", QStringLiteral("customer"));
    else if (!isWaiting && s.before)
        r.setValue("waiting_for", QStringLiteral("none"));
}

} // namespace

void caseTimes(Saving &s)
{
    refuseFutureTimes(s);
    keepWaitingReason(s);
    auto &r = s.record;
    if (r.text("number").isEmpty())
        s.giveNext("number", [&s] { return serialText("CASE", s.lookup.nextNumber("case"), 6); });
    if (r.isNull("opened_at"))
        r.setValue("opened_at", s.now);
    if (!s.before && r.isNull("received_by") && !isDoneCode(r.text("status")))
        r.setReference("received_by", s.user);
    keepSecondClosing(s);
    const auto status = r.text("status");
    const bool isDone = isDoneCode(status);
    if (isDone && r.isNull("closed_at") && s.before && s.changes("status"))
        r.setValue("closed_at", s.now);
    else if (!isDone && !r.isNull("closed_at"))
        r.setValue("closed_at", QVariant());
    // That it is worked on, waits or is closed says nothing of what the customer has heard.
    const bool isSaid = s.before && s.changes("status") && status == u"acknowledged";
    if (isSaid && r.isNull("acknowledged_at"))
        r.setValue("acknowledged_at", s.now);
    if (!r.isNull("acknowledged_at") && r.text("acknowledged_how") == u"not_yet" && s.before)
        r.setValue("acknowledged_how", howFrom(r.text("channel")));
    if (r.text("acknowledged_how") != u"not_yet" && !r.isNull("acknowledged_how") && r.isNull("acknowledged_at")
        && s.before)
        r.setValue("acknowledged_at", s.now);
    const bool isDecided = r.text("outcome") != u"open" && !r.isNull("outcome");
    if (isDecided && r.isNull("decided_at"))
        r.setValue("decided_at", s.before ? QVariant(s.now) : r.value("closed_at"));
    else if (!isDecided && !r.isNull("decided_at"))
        r.setValue("decided_at", QVariant());
    keepClosingBasis(s, status == u"closed");
}

void caseLane(Saving &s)
{
    auto &r = s.record;
    if (r.value("is_safety").toLongLong() == 0 || (s.before && !s.changes("is_safety")))
        return;
    if (r.text("severity") != u"critical")
        r.setValue("severity", QStringLiteral("major"));
    r.setValue("priority", QStringLiteral("urgent"));
}

void caseGoods(Saving &s)
{
    constexpr int mostLines = 1000; // of one return
    const auto &r = s.record;
    if (!s.before || !s.changes("status") || !isDoneCode(r.text("status")) || r.text("kind") != u"product_return"
        || r.text("closing_basis") == u"duplicate")
        return;
    int open = 0;
    for (const auto &line : s.lookup.where(ReturnLine::entity(), "service_case", r.id.bytes(), mostLines))
        open += line.text("decision") == u"pending";
    if (open > 0)
        s.problems.append({"status",
            ServiceCase::tr("Decide about what came back before the case is solved: refund, replacement, repair or "
                            "rejection (%n item(s) open).",
                nullptr, open)});
}

void caseSteps(Saving &s)
{
    constexpr int mostSteps = 1000; // of one case
    const auto &r = s.record;
    if (!s.before || isDoneCode(s.before->text("status")) || !isDoneCode(r.text("status"))
        || r.text("kind") != u"service_request" || r.text("closing_basis") == u"duplicate")
        return;
    int open = 0;
    for (const auto &step : s.lookup.where(CaseStep::entity(), "service_case", r.id.bytes(), mostSteps))
        open += step.value("is_done").toLongLong() == 0;
    if (open > 0)
        s.problems.append({"status",
            ServiceCase::tr("Tick off what was done, or remove the steps nobody takes any more, before the case is "
                            "solved (%n step(s) open).",
                nullptr, open)});
}

void caseTold(Saving &s)
{
    constexpr int mostTalks = 1000; // of one case
    const auto &r = s.record;
    const auto basis = r.text("closing_basis");
    const bool isAsked = s.before && s.changes("status") && r.text("status") == u"closed"
        && r.text("kind") == u"complaint" && r.text("outcome") != u"withdrawn" && basis != u"unrecorded"
        && basis != u"duplicate";
    if (!isAsked || r.text("response").trimmed().isEmpty()) // that there is none is a rule's matter
        return;
    for (const auto &reply : s.lookup.where(CaseReply::entity(), "service_case", r.id.bytes(), mostTalks))
        if (reply.text("status") == u"sent")
            return;
    for (const auto &talk : s.lookup.where(Activity::entity(), "service_case", r.id.bytes(), mostTalks))
        if (talk.text("direction") == u"outbound" && isHeard(talk))
            return;
    s.problems.append({"response",
        ServiceCase::tr("The customer has not got this answer yet. Before closing send it, or choose under “Told in "
                        "another way” how they were told.")});
}

namespace {

/// The closed case stays as it is; what the customer brings anew begins with what is known.
void followUpInstead(Saving &s)
{
    auto &r = s.record;
    auto next = Record::blank(ServiceCase::entity());
    next.id = Id::make();
    for (const auto *field : {"subject", "kind", "person", "organisation", "product", "category", "asset", "channel",
             "severity", "priority", "owner", "is_safety"})
        next.setValue(field, s.before->value(field));
    next.setReference("follow_up_of", r.id);
    s.also.append(next);
    for (const auto *field :
        {"status", "closed_at", "resolution", "closing_basis", "acknowledged_at", "acknowledged_how"})
        r.setValue(field, s.before->value(field));
}

/// Other complaints that may be about the same. A file of old cases is no reason to look at all of a company's for each:
/// the import links those it brings.
QList<Record> complaintsBeside(Saving &s)
{
    const auto &r = s.record;
    const auto age = s.now - r.value("opened_at").toLongLong();
    QList<Record> found;
    if (!r.isNull("person"))
        found = s.lookup.where(ServiceCase::entity(), "person", r.value("person"), 200);
    if (!r.isNull("organisation") && age <= (s.before ? repeatDays : 1) * dayMs)
        for (const auto &other : s.lookup.where(ServiceCase::entity(), "organisation", r.value("organisation"), 1000))
            if (r.isNull("person") || other.isNull("person"))
                found.append(other);
    const auto topic = ComplaintTopic::of(r);
    found.removeIf([&](const Record &other) {
        const bool isItself = other.id == r.id || other.id == r.reference("parent"); // what it was split from
        const bool isTold = !r.id.isNull() && other.reference("repeat_of") == r.id;
        return isItself || isTold || other.text("kind") != u"complaint" || !topic.isThatOf(ComplaintTopic::of(other));
    });
    return found;
}

/// What a complaint is about is often known only after it was taken down; and files bring the older one last as often
/// as first.
void linkRepeat(Saving &s)
{
    auto &r = s.record;
    const bool isAsked = r.text("kind") == u"complaint" && r.isNull("repeat_of") && r.isNull("follow_up_of")
        && !(r.isNull("category") && r.isNull("product"));
    const bool isNews = !s.before
        || (!s.changes("repeat_of")
            && (s.changes("category") || s.changes("product") || s.changes("person") || s.changes("organisation")
                || s.changes("kind")));
    const auto opened = r.value("opened_at").toLongLong();
    if (!isAsked || !isNews || (s.before && s.now - opened > repeatDays * dayMs))
        return;
    qint64 nearest = -1;
    for (auto other : complaintsBeside(s)) {
        const auto since = opened - other.value("opened_at").toLongLong();
        if (since >= 0 && since <= repeatDays * dayMs && (nearest < 0 || since < nearest)) {
            nearest = since;
            r.setReference("repeat_of", other.id);
        } else if (!s.before && since < 0 && since >= -repeatDays * dayMs && other.isNull("repeat_of")
            && other.isNull("follow_up_of")) {
            other.setReference("repeat_of", r.id);
            s.also.append(other);
        }
    }
}

} // namespace

ComplaintTopic ComplaintTopic::of(const Record &serviceCase)
{
    return {serviceCase.reference("person"), serviceCase.reference("organisation"), serviceCase.reference("category"),
        serviceCase.reference("product")};
}

bool ComplaintTopic::isThatOf(const ComplaintTopic &other) const
{
    const auto isSame = [](const Id &first, const Id &one, const Id &second, const Id &another) {
        return !first.isNull() && !one.isNull() ? first == one : !second.isNull() && second == another;
    };
    return isSame(person, other.person, organisation, other.organisation)
        && isSame(category, other.category, product, other.product);
}

void caseRelatives(Saving &s)
{
    auto &r = s.record;
    const bool isBack = s.before && isDoneCode(s.before->text("status")) && !isDoneCode(r.text("status"))
        && s.changes("status") && !s.before->isNull("closed_at");
    if (isBack && s.now - s.before->value("closed_at").toLongLong() > reopenGraceDays * dayMs)
        followUpInstead(s);
    linkRepeat(s);
}

} // namespace crm
