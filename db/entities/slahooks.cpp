// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/slahooks.h"

#include "db/entities/sla.h"
#include "db/value/namedid.h"

#include <QTimeZone>

namespace crm {

namespace {

constexpr int mostPolicies = 500;

QStringList codes(const QString &text)
{
    QStringList list;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts))
        list.append(part.trimmed());
    return list;
}

std::optional<qint64> minutes(const Record &r, const char *field)
{
    return r.isNull(field) ? std::nullopt : std::optional(r.value(field).toLongLong());
}

SlaTargets targets(const Record &r, const QByteArray &who)
{
    SlaTargets all;
    int i = 0;
    for (const auto *clock : {"_first", "_next", "_update", "_resolution"})
        all[size_t(i++)] = minutes(r, (who + clock).constData());
    return all;
}

bool isBelow(Lookup &lookup, Id category, const Id &top)
{
    for (int depth = 0; depth < 20 && !category.isNull(); ++depth) { // a tree that bites its tail ends here
        if (category == top)
            return true;
        const auto record = lookup.record(CaseCategory::entity(), category);
        category = record.isValid() ? record.reference("parent") : Id();
    }
    return false;
}

bool isIn(const QString &list, const QString &code)
{
    return list.trimmed().isEmpty() || codes(list).contains(code);
}

/// The day a case was opened on, on the wall of the policy's calendar: the same on every machine.
QString dayOpened(Lookup &lookup, const Record &policy, const Record &c)
{
    const auto *applied = appliedTerms(lookup, policy.reference("version"));
    const auto zone = applied ? applied->timetable.zone() : QTimeZone::utc();
    return c.instant("opened_at").toTimeZone(zone).date().toString(Qt::ISODate);
}

bool covers(Lookup &lookup, const Record &policy, const Record &c)
{
    const auto agreement = lookup.record(SlaAgreement::entity(), policy.reference("agreement"));
    if (!agreement.isValid() || agreement.value("active").toLongLong() == 0
        || !isIn(agreement.text("kinds"), c.text("kind")))
        return false;
    for (const auto *party : {"organisation", "person", "product"})
        if (!agreement.isNull(party) && agreement.reference(party) != c.reference(party))
            return false;
    if (!agreement.isNull("category") && !isBelow(lookup, c.reference("category"), agreement.reference("category")))
        return false;
    if (agreement.isNull("valid_from") && agreement.isNull("valid_until"))
        return true;
    const auto opened = dayOpened(lookup, policy, c);
    return (agreement.isNull("valid_from") || agreement.text("valid_from") <= opened)
        && (agreement.isNull("valid_until") || opened <= agreement.text("valid_until"));
}

/// The same terms of the same policy are the same version, on whichever machine they were written.
Id versionId(const Id &policy, const QByteArray &terms)
{
    return namedId("sla_version/" + policy.bytes() + '/' + terms);
}

void alsoPolicies(Saving &s, const char *field)
{
    if (s.before)
        s.also += s.lookup.where(SlaPolicy::entity(), field, s.record.id.bytes(), mostPolicies);
}

} // namespace

void calendarChanges(Saving &s)
{
    const auto calendar = calendarFromJson(s.record.text("definition").toUtf8());
    if (!calendar)
        return; // the rule says why
    auto named = *calendar;
    named.name.clear(); // the record has it
    s.record.setValue("definition", QString::fromUtf8(calendarToJson(named)));
    s.record.setValue("zone", QString::fromUtf8(calendar->zone));
    if (s.changes("definition"))
        alsoPolicies(s, "calendar");
}

void agreementChanges(Saving &s)
{
    if (s.changes("name") || s.changes("organisation") || s.changes("person"))
        alsoPolicies(s, "agreement");
}

void policyChanges(Saving &s)
{
    auto &r = s.record;
    const auto hours = s.lookup.record(ServiceCalendar::entity(), r.reference("calendar"));
    if (!hours.isValid())
        return;
    const auto calendar = calendarFromJson(hours.text("definition").toUtf8());
    if (!calendar)
        return;
    SlaTerms terms{.policy = r.text("name"),
        .calendar = *calendar,
        .promised = targets(r, "promised"),
        .internal = targets(r, "internal"),
        .kinds = codes(r.text("kinds")),
        .priorities = codes(r.text("priorities")),
        .pausedIn = codes(r.text("paused_in")),
        .pausedFor = codes(r.text("paused_for")),
        .warnPercent = r.value("warn_percent").toInt(),
        .acknowledgementAnswers = r.value("acknowledgement_answers").toLongLong() != 0};
    if (const auto agreement = s.lookup.record(SlaAgreement::entity(), r.reference("agreement")); agreement.isValid()) {
        terms.agreement = agreement.title();
        auto customer = s.lookup.record(Organisation::entity(), agreement.reference("organisation"));
        if (!customer.isValid())
            customer = s.lookup.record(Person::entity(), agreement.reference("person"));
        if (customer.isValid())
            terms.customer = customer.title();
    }
    const auto current = s.lookup.record(SlaVersion::entity(), r.reference("version"));
    terms.version = current.isValid() ? current.value("number").toInt() : 1;
    if (current.isValid() && current.text("terms") == QString::fromUtf8(terms.toJson()))
        return;
    if (current.isValid())
        ++terms.version;
    const SlaVersion version{.id = versionId(r.id, terms.toJson()),
        .name = QStringLiteral("%1 · %2").arg(terms.policy).arg(terms.version),
        .policy = {r.id},
        .number = terms.version,
        .terms = QString::fromUtf8(terms.toJson()),
        .createdAt = QDateTime::fromMSecsSinceEpoch(s.now, Qt::UTC)};
    r.setReference("version", version.id);
    s.also.append(Record::from(version));
}

QList<Record> activePolicies(Lookup &lookup)
{
    auto policies = lookup.where(SlaPolicy::entity(), "active", 1LL, mostPolicies);
    std::stable_sort(policies.begin(), policies.end(), [](const Record &a, const Record &b) {
        return a.value("position").toLongLong() < b.value("position").toLongLong();
    });
    return policies;
}

Id versionFor(Lookup &lookup, const QList<Record> &policies, const Record &c)
{
    for (const auto &policy : policies) {
        if (!isIn(policy.text("kinds"), c.text("kind")) || !isIn(policy.text("priorities"), c.text("priority")))
            continue;
        if (policy.isNull("agreement") || covers(lookup, policy, c))
            return policy.reference("version");
    }
    return {};
}

const AppliedTerms *appliedTerms(Lookup &lookup, const Id &version)
{
    constexpr int most = 200;
    thread_local QHash<Id, std::shared_ptr<AppliedTerms>> known; // versions never change
    if (version.isNull())
        return nullptr;
    if (const auto found = known.value(version))
        return found.get();
    const auto record = lookup.record(SlaVersion::entity(), version);
    const auto terms = SlaTerms::fromJson(record.isValid() ? record.text("terms").toUtf8() : QByteArray());
    if (!terms)
        return nullptr;
    if (known.size() >= most)
        known.clear();
    return known.insert(version, std::make_shared<AppliedTerms>(AppliedTerms{*terms, WorkTimetable(terms->calendar)}))
        ->get();
}

} // namespace crm
