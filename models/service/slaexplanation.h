// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/slahooks.h"
#include "db/store/store.h"

namespace crm {

/// How the clocks of a case stand, and all that led there. Computed from the case's events, never from what is cached
/// on it.
struct CaseClocks
{
    Record serviceCase;
    std::shared_ptr<const AppliedTerms> applied; ///< null: no policy applies
    CaseFacts facts;
    std::array<ClockResult, 4> clocks{};
    qint64 now = 0; ///< ms since 1970 UTC
    Id policy = {};

    const ClockResult &clock(SlaClock which) const { return clocks[size_t(which)]; }
    /// The clock shown first: the one due next, else a paused one, else one that was missed, else the one that ran longest.
    const ClockResult *foremost() const;
    QList<LedgerLine> ledgerOf(SlaClock which) const; ///< of the last round
    QList<LedgerLine> ledgerOf(const MissedRound &round) const;
};

CaseClocks caseClocksAt(const Record &serviceCase, const Record &version, const CaseStrands &strands, qint64 now);

/// Reads what points at the case and works its clocks out, on the GUI thread in a few microseconds once read.
/// NotFound when there is no such case.
void readCaseClocks(Store &store, const Id &serviceCase, qint64 now, QObject *context,
    std::function<void(const Result<CaseClocks> &)> then);

/// The same of many cases at once, in their order, those without a policy too; scan lane.
Answer<Result<QList<CaseClocks>>> readClocks(Store &store, const QList<Record> &cases, qint64 now);

QString clockName(SlaClock clock);
QByteArray clockCode(SlaClock clock);   ///< first_response, next_response, update, resolution
QByteArray stateCode(ClockState state); ///< not_applicable, running, paused, met, met_late, breached
QByteArray bandCode(OverrunBand band);  ///< within, up_to_50, up_to_100, beyond
QString bandText(OverrunBand band);
/// "Met 40 min before it was due.", "1 h 20 min beyond the promise."
QString standing(const ClockResult &clock, const QTimeZone &zone, qint64 now);
/// "Missed: 30 min of working time (2 h on the clock) beyond the promise."
QString missedText(qint64 overrun, qint64 overrunWall, bool isOwn = false);
/// Our own, stricter target, and that it was missed; empty where there is none.
QString ownTargetText(const ClockResult &clock, const QTimeZone &zone, qint64 now);
/// Which conditions of the policy let it be the first that applied.
QString matchedBecause(const SlaTerms &terms);
/// What to tell the customer: "You will hear from us by Tuesday 11:30."; empty when nothing is to come.
QString customerSentence(const ClockResult &clock, const QTimeZone &zone, qint64 now);

/// "3 h 20 min", "45 s": hours are the largest unit, since days of working time differ.
QString workText(qint64 ms);
/// "today 11:30", "Tuesday 11:30", "Fri 14 August 11:30" on the wall clock of the zone; of another year with the year.
QString whenText(qint64 at, const QTimeZone &zone, qint64 now);
/// The same for a reader whose own clocks may stand otherwise: the zone is named then, "Tuesday 11:30 (Asia/Tokyo)".
QString whenText(qint64 at, const QTimeZone &zone, const QTimeZone &reader, qint64 now);
/// What a line of the ledger says of itself: "Counted", "Holiday: Labour Day", "Paused: the customer".
QString lineText(const LedgerLine &line);
/// "Thu 30 Apr 16:00 – 17:30", with the second day when it ends on another, and the year when it is not this one.
QString lineTimes(const LedgerLine &line, const QTimeZone &zone, qint64 now);

} // namespace crm
