// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/service/slaclocks.h"

namespace crm {

/// A version of a policy, read and worked out once per thread.
struct AppliedTerms
{
    SlaTerms terms;
    WorkTimetable timetable;
};

/// The calendar's zone follows its definition; policies that use it get a new version.
void calendarChanges(Saving &saving);
void agreementChanges(Saving &saving);
/// A policy whose terms differ from its newest version gets a new one.
void policyChanges(Saving &saving);

/// Clocks of machines differ, and time zones are mistaken: only what lies further ahead than this is refused; ms.
constexpr qint64 latestAhead = 86'400'000;

/// Writes what moves the clocks on record, chooses the policy when the case is new or what the choice depends on
/// changes, and keeps due_at, warn_at, sla_state and the overrun. Stands behind the hooks that set status and times.
void caseClocks(Saving &saving);
/// A call, mail or message of a case moves the case's clocks.
void activityMovesClocks(Saving &saving);
/// So does a reply that has been sent.
void replyMovesClocks(Saving &saving);

/// While one lives, cases stored on this thread keep the clocks they are given: for whoever has just worked them out.
class ClocksGiven final
{
public:
    ClocksGiven();
    ~ClocksGiven();
    Q_DISABLE_COPY_MOVE(ClocksGiven)
};

/// Null when there is none or it cannot be read. Valid until the next call on this thread.
const AppliedTerms *appliedTerms(Lookup &lookup, const Id &version);

/// What points at a case and moves its clocks.
struct CaseStrands
{
    QList<Record> events;
    QList<Record> activities;
    QList<Record> replies;
};
constexpr int mostStrands = 2000; ///< of a case and kind
CaseFacts factsOf(const Record &serviceCase, const CaseStrands &strands);
CaseStrands strandsOf(Lookup &lookup, const Id &serviceCase);
/// Which promises have been missed by this version's terms, a bit for each clock; what is due this instant and still open
/// is. None without a version.
unsigned missedPromises(Lookup &lookup, const Id &version, const CaseFacts &facts, qint64 now);
/// Writes how the clocks stand into the case; `terms` null: no policy applies.
void writeClocks(Record &serviceCase, const AppliedTerms *terms, const CaseFacts &facts, qint64 now);

} // namespace crm
