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
        best = &c; // the resolution stands last and weighs most
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

} // namespace crm
