// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/slaexplanation.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/sla.h"

#include <memory>

namespace crm {

const ClockResult *CaseClocks::foremost() const
{
    if (!applied)
        return nullptr;
    const auto done = facts.status == u"solved" || facts.status == u"closed";
    if (const auto *next = nextDue(clocks); next && !done)
        return next;
    const ClockResult *best = nullptr;
    for (const auto &c : clocks) {
        if (c.state == ClockState::NotApplicable)
            continue;
        if (c.isPaused && !done)
            return &c;
        if (!best || c.isBreached || !best->isBreached)
            best = &c; // the resolution stands last and weighs most, but a missed promise more
    }
    return best;
}

QList<LedgerLine> CaseClocks::ledgerOf(SlaClock which) const
{
    const auto &c = clock(which);
    if (!applied || c.state == ClockState::NotApplicable)
        return {};
    return ledger(applied->timetable, c.start, ledgerEnd(c, now), c.pauses);
}

QList<LedgerLine> CaseClocks::ledgerOf(const MissedRound &round) const
{
    return applied ? ledger(applied->timetable, round.start, round.due, round.pauses) : QList<LedgerLine>();
}

CaseClocks caseClocksAt(const Record &serviceCase, const Record &version, const CaseStrands &strands, qint64 now)
{
    CaseClocks all{serviceCase, nullptr, factsOf(serviceCase, strands), {}, now};
    if (!version.isValid())
        return all;
    const auto terms = SlaTerms::fromJson(version.text("terms").toUtf8());
    if (!terms)
        return all;
    all.applied = std::make_shared<AppliedTerms>(AppliedTerms{*terms, WorkTimetable(terms->calendar)});
    all.clocks = clocksOf(all.applied->terms, all.applied->timetable, all.facts, now);
    all.policy = version.reference("policy");
    return all;
}

namespace {

/// Answers on their way to one.
struct Reading
{
    Record serviceCase;
    Record version;
    CaseStrands strands;
    int open = 4;
    bool isFailed = false;
};

} // namespace

void readCaseClocks(
    Store &store, const Id &id, qint64 now, QObject *context, std::function<void(const Result<CaseClocks> &)> then)
{
    using Found = Result<QList<Record>>;
    store.fetch(ServiceCase::entity(), {id}).then(context, [=, &store](const Found &cases) {
        if (!cases)
            return then(cases.error());
        if (cases->isEmpty())
            return then(Error{Error::NotFound, ServiceCase::tr("This case has been deleted.")});
        auto reading = std::make_shared<Reading>(Reading{.serviceCase = cases->first()});
        const auto arrive = [reading, now, then](const Found &found, auto take) {
            if (!found && !reading->isFailed) {
                reading->isFailed = true;
                return then(found.error());
            }
            if (found)
                take(*found);
            if (--reading->open == 0 && !reading->isFailed)
                then(caseClocksAt(reading->serviceCase, reading->version, reading->strands, now));
        };
        const auto strand = [=, &store](const Entity &entity, QList<Record> CaseStrands::*part) {
            store.records({.entity = &entity, .filter = Filter::refers("service_case", id)})
                .then(context, [=](const Found &found) {
                    arrive(found, [&](const auto &records) { reading->strands.*part = records; });
                });
        };
        strand(CaseEvent::entity(), &CaseStrands::events);
        strand(Activity::entity(), &CaseStrands::activities);
        strand(CaseReply::entity(), &CaseStrands::replies);
        store.fetch(SlaVersion::entity(), {reading->serviceCase.reference("sla_version")})
            .then(context, [=](const Found &found) {
                arrive(found, [&](const auto &records) { reading->version = records.value(0); });
            });
    });
}

namespace {

using Asked = QList<QFuture<Result<QList<Record>>>>;

struct Version
{
    Id policy;
    std::shared_ptr<const AppliedTerms> applied;
};

QHash<Id, Version> versionsOf(const QList<Record> &records)
{
    QHash<Id, Version> versions;
    for (const auto &record : records)
        if (const auto terms = SlaTerms::fromJson(record.text("terms").toUtf8()))
            versions.insert(record.id,
                {record.reference("policy"),
                    std::make_shared<AppliedTerms>(AppliedTerms{*terms, WorkTimetable(terms->calendar)})});
    return versions;
}

Result<QList<CaseClocks>> workedOut(const QList<Record> &cases, const Asked &answers, qint64 now)
{
    QHash<Id, CaseStrands> strands;
    int at = 0;
    for (const auto part : {&CaseStrands::events, &CaseStrands::activities, &CaseStrands::replies}) {
        const auto found = answers[at++].result();
        if (!found)
            return found.error();
        for (const auto &record : *found)
            (strands[record.reference("service_case")].*part).append(record);
    }
    const auto found = answers[at].result();
    if (!found)
        return found.error();
    const auto versions = versionsOf(*found);
    QList<CaseClocks> all;
    for (const auto &c : cases) {
        const auto version = versions.value(c.reference("sla_version"));
        CaseClocks clocks{c, version.applied, factsOf(c, strands.value(c.id)), {}, now, version.policy};
        if (version.applied)
            clocks.clocks = clocksOf(version.applied->terms, version.applied->timetable, clocks.facts, now);
        all.append(clocks);
    }
    return all;
}

} // namespace

Answer<Result<QList<CaseClocks>>> readClocks(Store &store, const QList<Record> &cases, qint64 now)
{
    QVariantList ids;
    QList<Id> versions;
    for (const auto &c : cases) {
        ids.append(c.id.bytes());
        if (const auto version = c.reference("sla_version"); !version.isNull() && !versions.contains(version))
            versions.append(version);
    }
    const auto pointing = [&](const Entity &entity) {
        return store.records({&entity, Filter::compare("service_case", Filter::In, ids)});
    };
    Asked asked{pointing(CaseEvent::entity()), pointing(Activity::entity()), pointing(CaseReply::entity()),
        store.fetch(SlaVersion::entity(), versions)};
    return QtFuture::whenAll(asked.begin(), asked.end()).then([cases, now](const Asked &answers) {
        return workedOut(cases, answers, now);
    });
}

} // namespace crm
