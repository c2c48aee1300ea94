// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/slaclocks.h"

#include <algorithm>

namespace crm {

namespace {

bool isDoneCode(const QString &status)
{
    return status == u"solved" || status == u"closed";
}

/// From when to when something held; `to` null: it still does.
struct Stay
{
    qint64 from = 0;
    std::optional<qint64> to;
    QString status;
    QString waitingFor;
};

/// The case as the clocks see it: stays in statuses, answers and messages, all between opening and now.
class CaseStory
{
public:
    CaseStory(const SlaTerms &terms, const CaseFacts &facts, qint64 now)
        : m_terms(terms)
        , m_opened(facts.opened)
    {
        auto moments = facts.moments;
        moments.removeIf([now](const CaseMoment &m) { return m.at > now; });
        std::stable_sort(moments.begin(), moments.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        for (auto &m : moments)
            m.at = std::max(m.at, m_opened);
        readStatuses(moments, facts, now);
        for (const auto &m : std::as_const(moments)) {
            if (m.kind == CaseMoment::Kind::Answer)
                answers.append(m.at);
            else if (m.kind == CaseMoment::Kind::Message)
                messages.append(m.at);
        }
        if (terms.acknowledgementAnswers && facts.acknowledged) { // also when the clock was set back behind it
            answers.append(std::max(*facts.acknowledged, m_opened));
            std::sort(answers.begin(), answers.end());
        }
    }

    qint64 opened() const { return m_opened; }
    std::optional<qint64> answerFrom(qint64 at) const
    {
        const auto found = std::lower_bound(answers.begin(), answers.end(), at);
        return found == answers.end() ? std::nullopt : std::optional(*found);
    }
    std::optional<qint64> firstDone() const
    {
        return solved.isEmpty() ? std::nullopt : std::optional(solved.first().from);
    }
    /// When it was settled for good; null while it is open.
    std::optional<qint64> done() const
    {
        return solved.isEmpty() || solved.last().to ? std::nullopt : std::optional(solved.last().from);
    }
    bool isSettledBy(qint64 at) const { return done() && *done() <= at; }
    /// The time between a solution and the reopening.
    QList<WorkPause> undoneSolutions() const
    {
        QList<WorkPause> rests;
        for (const auto &s : solved)
            if (s.to)
                rests.append({s.from, s.to, s.status});
        return rests;
    }
    /// Waiting, and the time between a solution and the reopening.
    QList<WorkPause> rests() const
    {
        auto rests = undoneSolutions();
        for (const auto &s : waits)
            rests.append({s.from, s.to, s.waitingFor.isEmpty() || s.waitingFor == u"none" ? s.status : s.waitingFor});
        return merged(rests);
    }

    bool isEndUnknown = false; ///< it came here done, and nobody wrote down when that was
    QList<qint64> answers;
    QList<qint64> messages;
    QList<Stay> waits;
    QList<Stay> solved; ///< one after the other; a solved case that is then closed stays solved

private:
    void readStatuses(const QList<CaseMoment> &moments, const CaseFacts &facts, qint64 now)
    {
        QList<Stay> stays;
        for (const auto &m : moments) {
            if (m.kind != CaseMoment::Kind::Status)
                continue;
            if (stays.isEmpty())
                stays.append({m_opened, {}, m.before, {}});
            stays.last().to = m.at;
            stays.append({m.at, {}, m.status, m.waitingFor});
        }
        const bool isTold = !stays.isEmpty();
        isEndUnknown = !isTold && isDoneCode(facts.status) && !facts.closed;
        if (isEndUnknown)
            return;
        if (!isTold)
            stays.append({m_opened, {}, facts.status, facts.waitingFor});
        auto &last = stays.last();
        if (isDoneCode(last.status) && facts.closed) // typed by hand, or known from where it was imported
            last.from = std::clamp(*facts.closed, isTold ? stays.value(stays.size() - 2).from : m_opened, now);
        if (isTold && isDoneCode(last.status) && stays.size() > 1)
            stays[stays.size() - 2].to = last.from;
        for (const auto &s : std::as_const(stays))
            take(s);
    }

    void take(const Stay &stay)
    {
        if (isDoneCode(stay.status)) {
            if (!solved.isEmpty() && solved.last().to == stay.from)
                solved.last().to = stay.to;
            else
                solved.append(stay);
        } else if (m_terms.pausedIn.contains(stay.status)
            && (m_terms.pausedFor.isEmpty() || m_terms.pausedFor.contains(stay.waitingFor))) {
            waits.append(stay);
        }
    }

    const SlaTerms &m_terms;
    const qint64 m_opened;
};

/// Counts one promise, round by round.
class Counter
{
public:
    Counter(const SlaTerms &terms, const WorkTimetable &timetable, qint64 now)
        : m_terms(terms)
        , m_timetable(timetable)
        , m_now(now)
    {
    }

    /// Adds a round to the clock; what is told of it is the last round, except for breaches.
    void run(ClockResult &r, qint64 start, std::optional<qint64> met, const QList<WorkPause> &pauses) const
    {
        const auto promised = m_terms.promised[size_t(r.clock)];
        const auto internal = m_terms.internal[size_t(r.clock)];
        if (!promised && !internal)
            return;
        keepMissed(r);
        r.start = start;
        r.target = promised.value_or(internal.value_or(0)) * 60000;
        r.isOwn = !promised;
        r.met = met;
        r.pauses.clear();
        for (const auto &p : pauses)
            if ((!p.to || *p.to > start) && (!met || p.from < *met)) // what comes later moves nothing
                r.pauses.append({std::max(p.from, start), p.to, p.reason});
        r.due = deadline(m_timetable, start, r.target, r.pauses);
        if (internal)
            r.internalDue = deadline(m_timetable, start, *internal * 60000, r.pauses);
        r.warn = deadline(m_timetable, start, r.target * m_terms.warnPercent / 100, r.pauses);
        if (r.internalDue && (!r.warn || *r.internalDue < *r.warn))
            r.warn = r.internalDue;
        judge(r);
    }

    /// Settling a case is no answer (DOMAIN 1): one that was settled before an answer was overdue is not owed it any
    /// more; the customer who had waited too long by then had waited too long. One who writes when it is settled, and
    /// still in time, has kept the promise.
    void settle(
        ClockResult &r, qint64 start, qint64 done, std::optional<qint64> answered, const QList<WorkPause> &pauses) const
    {
        auto kept = r;
        if (answered)
            run(kept, start, answered, pauses);
        if (kept.rounds > r.rounds && kept.state == ClockState::Met) {
            r = kept;
            return;
        }
        auto settled = r;
        run(settled, start, done, pauses);
        if (settled.rounds == r.rounds || settled.state != ClockState::MetLate)
            return;
        r = settled;
        r.met.reset();
        r.settled = done;
        r.state = ClockState::Breached;
    }

private:
    /// A resolution that goes on after a reopening tells all of its time by itself.
    static void keepMissed(ClockResult &r)
    {
        if (r.rounds > 0 && r.state == ClockState::MetLate && r.clock != SlaClock::Resolution)
            r.earlier.append({r.start, *r.due, *r.met, r.overrun, r.overrunWall, r.pauses});
    }

    void judge(ClockResult &r) const
    {
        const auto end = r.met.value_or(m_now);
        r.used = workedOutside(m_timetable, r.start, end, r.pauses);
        r.isPaused = !r.met && !r.pauses.isEmpty() && !r.pauses.last().to && r.pauses.last().from <= m_now;
        const bool isLate = r.due && *r.due < end;
        r.overrun = isLate ? workedOutside(m_timetable, *r.due, end, r.pauses) : 0;
        r.overrunWall = isLate ? end - *r.due : 0;
        r.isInternalMissed = r.internalDue && *r.internalDue < end;
        if (r.overrun > r.worstOverrun) {
            r.worstOverrun = r.overrun;
            r.worstOverrunWall = r.overrunWall;
        }
        r.dueIfResumed.reset();
        if (r.isPaused && !r.due) {
            auto resumed = r.pauses;
            resumed.last().to = m_now;
            r.dueIfResumed = deadline(m_timetable, r.start, r.target, resumed);
        }
        r.state = r.met  ? (isLate ? ClockState::MetLate : ClockState::Met)
            : isLate     ? ClockState::Breached
            : r.isPaused ? ClockState::Paused
                         : ClockState::Running;
        r.rounds += 1;
        r.missed += isLate;
        r.isBreached = r.missed > 0;
    }

    const SlaTerms &m_terms;
    const WorkTimetable &m_timetable;
    const qint64 m_now;
};

std::optional<qint64> earlier(std::optional<qint64> a, std::optional<qint64> b)
{
    return !a ? b : !b ? a : std::min(*a, *b);
}

/// What is reopened unanswered is owed its answer again.
void runFirstResponse(const Counter &counter, const CaseStory &story, ClockResult &r)
{
    const auto answered = story.answerFrom(story.opened());
    const auto done = story.done();
    if (!done || (answered && *answered <= *done))
        counter.run(r, story.opened(), answered, story.undoneSolutions());
    else
        counter.settle(r, story.opened(), *done, answered, story.undoneSolutions());
}

/// A case that is reopened goes on with the round it was in: only settling it for good ends one.
void runNextResponse(const Counter &counter, const CaseStory &story, ClockResult &r)
{
    const auto first = story.answerFrom(story.opened());
    if (!first)
        return; // until then the first response is what is owed
    auto from = *first;
    for (const auto message : story.messages) {
        if (message < from || story.isSettledBy(message))
            continue;
        const auto answered = story.answerFrom(message);
        const auto done = story.done();
        if (done && (!answered || *answered > *done))
            return counter.settle(r, message, *done, answered, story.rests());
        counter.run(r, message, answered, story.rests());
        if (!answered)
            return; // later messages do not move the start
        from = *answered;
    }
}

void runUpdates(const Counter &counter, const CaseStory &story, ClockResult &r)
{
    auto at = story.answerFrom(story.opened());
    while (at && !story.isSettledBy(*at)) {
        const auto end = earlier(story.answerFrom(*at + 1), story.done());
        counter.run(r, *at, end, story.rests());
        at = end;
    }
}

} // namespace

OverrunBand overrunBand(qint64 overrun, qint64 target)
{
    return overrun <= 0         ? OverrunBand::Within
        : overrun * 2 <= target ? OverrunBand::UpToHalf
        : overrun <= target     ? OverrunBand::UpToTarget
                                : OverrunBand::Beyond;
}

OverrunBand overrunBand(const ClockResult &clock)
{
    return clock.isBreached ? std::max(OverrunBand::UpToHalf, overrunBand(clock.worstOverrun, clock.target))
                            : OverrunBand::Within;
}

std::array<ClockResult, 4> clocksOf(
    const SlaTerms &terms, const WorkTimetable &timetable, const CaseFacts &facts, qint64 clock)
{
    const auto now = std::max({clock, facts.opened, facts.known});
    const CaseStory story(terms, facts, now);
    const Counter counter(terms, timetable, now);
    std::array<ClockResult, 4> clocks;
    for (const auto which : slaClocks)
        clocks[size_t(which)].clock = which;
    auto &first = clocks[size_t(SlaClock::FirstResponse)];
    if (story.isEndUnknown) { // no verdict about what nobody knows the end of
        if (const auto answered = story.answerFrom(story.opened()))
            counter.run(first, story.opened(), answered, {});
        return clocks;
    }
    runFirstResponse(counter, story, first);
    runNextResponse(counter, story, clocks[size_t(SlaClock::NextResponse)]);
    runUpdates(counter, story, clocks[size_t(SlaClock::Update)]);
    auto &resolution = clocks[size_t(SlaClock::Resolution)];
    if (const auto done = story.firstDone(); done && story.done() != done) {
        counter.run(resolution, story.opened(), done, story.rests()); // a breach then stays one
        if (resolution.rounds > 0)
            resolution.firstMet = done;
    }
    counter.run(resolution, story.opened(), story.done(), story.rests());
    return clocks;
}

const ClockResult *nextDue(const std::array<ClockResult, 4> &clocks)
{
    const ClockResult *next = nullptr;
    for (const auto &c : clocks)
        if ((c.state == ClockState::Running || c.state == ClockState::Breached) && c.due && !c.settled
            && (!next || *c.due < *next->due))
            next = &c;
    return next;
}

qint64 ledgerEnd(const ClockResult &clock, qint64 now)
{
    const auto reached = clock.due ? *clock.due : now;
    const auto end = clock.end();
    return end ? std::max(std::min(reached, *end), clock.start) : std::max(reached, clock.start);
}

} // namespace crm
