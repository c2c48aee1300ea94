// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/slahooks.h"

#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "db/entities/policychoice.h"
#include "db/entities/product.h"
#include "db/entities/sla.h"
#include "db/value/namedid.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int mostPolicies = 500;

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
    const auto fields = {"name", "organisation", "person", "product", "category", "kinds"};
    if (std::any_of(fields.begin(), fields.end(), [&s](const char *field) { return s.changes(field); }))
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
        .kinds = policyCodes(r.text("kinds")),
        .priorities = policyCodes(r.text("priorities")),
        .pausedIn = policyCodes(r.text("paused_in")),
        .pausedFor = policyCodes(r.text("paused_for")),
        .warnPercent = r.value("warn_percent").toInt(),
        .acknowledgementAnswers = r.value("acknowledgement_answers").toLongLong() != 0};
    if (const auto agreement = s.lookup.record(SlaAgreement::entity(), r.reference("agreement")); agreement.isValid()) {
        const auto named = [&](const Entity &entity, const char *field) {
            const auto record = s.lookup.record(entity, agreement.reference(field));
            return record.isValid() ? record.title() : QString();
        };
        terms.agreement = agreement.title();
        terms.customer = named(Organisation::entity(), "organisation");
        if (terms.customer.isEmpty())
            terms.customer = named(Person::entity(), "person");
        terms.product = named(Product::entity(), "product");
        terms.category = named(CaseCategory::entity(), "category");
        terms.agreedKinds = policyCodes(agreement.text("kinds"));
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
