// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/service/workledger.h"

#include <QStringList>

#include <memory>

namespace crm {

/// The promises that run on a case. DOMAIN §1: first response from opening to the first public answer; next response
/// from a customer's message to the answer; update between public answers; resolution from opening to solved.
enum class SlaClock { FirstResponse, NextResponse, Update, Resolution };
inline constexpr std::array slaClocks{
    SlaClock::FirstResponse, SlaClock::NextResponse, SlaClock::Update, SlaClock::Resolution};

/// Minutes of working time per clock, in the order of slaClocks; null: not promised.
using SlaTargets = std::array<std::optional<qint64>, 4>;

/// A policy as it was when it was applied to a case: what SlaVersion stores as JSON. Changes of the policy later on
/// change nothing here.
struct SlaTerms
{
    QString policy;
    int version = 0;
    QString agreement;       ///< empty: for every customer
    QString customer;        ///< party of the agreement; empty: none named
    QString product;         ///< the agreement is about; likewise
    QString category;        ///< likewise, with everything below it
    QStringList agreedKinds; ///< codes the agreement is for; empty: all
    WorkCalendar calendar;
    SlaTargets promised{};
    SlaTargets internal{}; ///< stricter, for ourselves
    QStringList kinds;     ///< codes the policy was for; empty: all
    QStringList priorities;
    QStringList pausedIn{
        QStringLiteral("waiting")};     ///< status codes in which next response, update and resolution rest
    QStringList pausedFor;              ///< codes of what is waited for; empty: whatever it is
    int warnPercent = 75;               ///< of the promised time
    bool acknowledgementAnswers = true; ///< acknowledging a case is its first response

    QByteArray toJson() const;
    /// Error::Invalid when it is not the form that toJson() writes.
    static Result<SlaTerms> fromJson(const QByteArray &json);
};

/// Something that moves a clock. Instants in ms since 1970 UTC.
struct CaseMoment
{
    enum class Kind { Status, Answer, Message }; ///< answer: public, of ours; message: of the customer
    qint64 at = 0;
    Kind kind = Kind::Status;
    QString status = {};     ///< Status: the new one
    QString before = {};     ///< Status: the one before
    QString waitingFor = {}; ///< Status: from now on
};

/// What the clocks need to know of a case.
struct CaseFacts
{
    qint64 opened = 0;
    std::optional<qint64> acknowledged;
    std::optional<qint64> closed; ///< as recorded on the case, while it is solved or closed
    QString status;
    QString waitingFor;
    QList<CaseMoment> moments = {}; ///< in any order
    qint64 known = 0;               ///< the last instant that was recorded as it came: it is that late at least
};

/// How a clock stands.
enum class ClockState { NotApplicable, Running, Paused, Met, MetLate, Breached };

/// A round of a clock that was missed before the last one. Instants in ms since 1970 UTC.
struct MissedRound
{
    qint64 start = 0;
    qint64 due = 0;
    qint64 met = 0;
    qint64 overrun = 0;     ///< ms of working time
    qint64 overrunWall = 0; ///< ms on the wall clock
    QList<WorkPause> pauses = {};
};

struct ClockResult
{
    SlaClock clock = SlaClock::FirstResponse;
    ClockState state = ClockState::NotApplicable;
    bool isPaused = false;              ///< also of a breached clock: two flags
    bool isBreached = false;            ///< of this round or an earlier one: it never heals
    bool isOwn = false;                 ///< nothing is promised: the target is our own alone
    bool isInternalMissed = false;      ///< of this round: not met by `internalDue`, whatever was promised
    qint64 start = 0;                   ///< ms since 1970 UTC
    qint64 target = 0;                  ///< ms of working time
    std::optional<qint64> due;          ///< null while paused before it was reached
    std::optional<qint64> dueIfResumed; ///< while paused: the due time if it went on now
    std::optional<qint64> internalDue;
    std::optional<qint64> warn; ///< the earlier of the warning percentage and the internal target
    std::optional<qint64> met;
    std::optional<qint64> settled;  ///< a response: the case was settled then, too late, and nobody had answered
    std::optional<qint64> firstMet; ///< resolution: the first time it was solved, when it was reopened
    qint64 used = 0;                ///< ms of working time so far, or until met
    qint64 overrun = 0;             ///< ms of working time beyond the target
    qint64 overrunWall = 0;         ///< ms on the wall clock
    qint64 worstOverrun = 0;        ///< as `overrun`, of this round or an earlier one, whichever was later
    qint64 worstOverrunWall = 0;    ///< of the same round
    int rounds = 0;                 ///< of next response and update: how often it ran
    int missed = 0;                 ///< rounds that were breached
    QList<WorkPause> pauses = {};
    QList<MissedRound> earlier = {}; ///< of next response and update: rounds that were missed before this one

    /// When it stopped; null while it goes on.
    std::optional<qint64> end() const { return met ? met : settled; }
};

/// How far beyond the promise, beside the severity people give (DOMAIN §2).
enum class OverrunBand { Within, UpToHalf, UpToTarget, Beyond };
OverrunBand overrunBand(qint64 overrun, qint64 target);
/// Of all rounds. A promise that was missed is never within it, also when no working time lay behind the due time.
OverrunBand overrunBand(const ClockResult &clock);

/// All clocks of a case at `now`, in the order of slaClocks. Time does not run backwards: on a machine whose clock was
/// set back it is as late as what was recorded, so that a breach stays one and no due time slides. What people say of
/// the time after that does not count yet; what lies before the opening counts from the opening.
std::array<ClockResult, 4> clocksOf(
    const SlaTerms &terms, const WorkTimetable &timetable, const CaseFacts &facts, qint64 now);

/// The running clock that is due first; null when none runs.
const ClockResult *nextDue(const std::array<ClockResult, 4> &clocks);

/// Until where the ledger of a clock goes: its end, its due time, or now, whichever is last for an open clock.
qint64 ledgerEnd(const ClockResult &clock, qint64 now);

} // namespace crm
