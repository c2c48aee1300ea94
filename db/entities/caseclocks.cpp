// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/policychoice.h"
#include "db/entities/sla.h"
#include "db/entities/slahooks.h"

#include <QHash>

namespace crm {

namespace {

thread_local int givenClocks = 0;

bool isDoneCode(const QString &status)
{
    return status == u"solved" || status == u"closed";
}

/// What was said before the case was opened answers something else. Times that are typed are of whole minutes.
bool isSince(const Record &activity, qint64 opened)
{
    constexpr qint64 minute = 60000;
    return activity.value("at").toLongLong() + minute > opened;
}

/// The new status, or what is waited for, on record. A clock set back cannot put it before what happened earlier. A
/// response that was written down has not been given yet: a reply that was sent or a contact says so.
QList<Record> eventsOf(const Saving &s, const QList<Record> &earlier)
{
    const auto &r = s.record;
    auto at = std::max(s.now, r.value("opened_at").toLongLong());
    for (const auto &e : earlier)
        at = std::max(at, e.value("at").toLongLong());
    return {Record::from(CaseEvent{.id = Id::make(),
        .serviceCase = {r.id},
        .kind = CaseEventKind::Status,
        .at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC),
        .status = FieldTraits<CaseStatus>::load(r.value("status")),
        .before = FieldTraits<CaseStatus>::load(s.before->value("status")),
        .waitingFor = FieldTraits<WaitingFor>::load(r.value("waiting_for")),
        .user = {s.user}})};
}

/// By the terms it had until now.
unsigned missed(const Saving &s, const CaseStrands &strands)
{
    return missedPromises(s.lookup, s.before->reference("sla_version"), factsOf(*s.before, strands), s.now);
}

/// A miss stays one: what comes to light about a case later brings other terms only when these have missed the same.
void chooseVersion(Saving &s, const CaseStrands &strands)
{
    const auto anew = PolicyChoice(s.lookup).versionFor(s.record);
    if (!s.before || (missed(s, strands) & ~missedPromises(s.lookup, anew, factsOf(s.record, strands), s.now)) == 0)
        s.record.setReference("sla_version", anew);
}

bool isChosenAnew(const Saving &s, const CaseStrands &strands)
{
    if (s.changes("sla_version") && !s.record.isNull("sla_version"))
        return false; // somebody has chosen
    if (!s.before)
        return true;
    if (isDoneCode(s.record.text("status")))
        return false; // what is done keeps its verdict
    for (const auto *field : {"kind", "organisation", "person", "product", "category"})
        if (s.changes(field))
            return true;
    return s.changes("priority") && missed(s, strands) == 0; // a breach stays one, however urgent it is then
}

/// What is done keeps its verdict whatever else is noted of it, as long as nothing comes to light that moves its clocks.
bool keepsVerdict(const Saving &s)
{
    if (!s.before || !s.record.isTouched() || !isDoneCode(s.before->text("status"))
        || !isDoneCode(s.record.text("status")))
        return false;
    for (const auto *field : {"sla_version", "opened_at", "acknowledged_at", "closed_at"})
        if (s.changes(field))
            return false;
    return true;
}

QString stateCode(SlaState state)
{
    return FieldTraits<SlaState>::store(state).toString();
}

SlaState stateOf(const std::array<ClockResult, 4> &clocks, bool isDone)
{
    static constexpr SlaState running[]{
        SlaState::FirstResponse, SlaState::NextResponse, SlaState::Update, SlaState::Resolution};
    const auto *next = nextDue(clocks);
    if (next && !isDone)
        return running[size_t(next->clock)];
    bool isPaused = false;
    bool isMissed = false;
    bool isAny = false;
    for (const auto &c : clocks) {
        isPaused = isPaused || c.isPaused;
        isMissed = isMissed || c.isBreached;
        isAny = isAny || c.state != ClockState::NotApplicable;
    }
    return isPaused && !isDone ? SlaState::Paused
        : isMissed             ? SlaState::Missed
        : isAny                ? SlaState::Met
                               : SlaState::None;
}

/// What is cached must not depend on the minute of saving: overruns that still grow are told as of this.
qint64 lastRecorded(const CaseFacts &facts)
{
    auto last = std::max(facts.opened, facts.known);
    for (const auto &m : facts.moments)
        last = std::max(last, m.at);
    return last;
}

/// The worst overrun. A miss stays one when the case is reopened; an open case is within nothing before its end.
struct Worst
{
    SlaBand band = SlaBand::None;
    qint64 overrun = 0; ///< ms
};

Worst worstOf(const AppliedTerms &applied, const CaseFacts &facts, const std::array<ClockResult, 4> &clocks)
{
    const auto recorded = clocksOf(applied.terms, applied.timetable, facts, lastRecorded(facts));
    const bool isJudged = std::any_of(
        clocks.begin(), clocks.end(), [](const ClockResult &c) { return c.state != ClockState::NotApplicable; });
    Worst worst{.band = isDoneCode(facts.status) && isJudged ? SlaBand::Within : SlaBand::None};
    for (size_t i = 0; i < clocks.size(); ++i) {
        const auto &clock = clocks[i].end() ? clocks[i] : recorded[i];
        if (!clock.isBreached) // a round that was late stays late, however the next one goes
            continue;
        const auto overrun = clock.worstOverrun;
        const auto band = SlaBand(int(overrunBand(clock)) + 1);
        if (band > worst.band || (band == worst.band && overrun > worst.overrun))
            worst.overrun = overrun;
        worst.band = std::max(worst.band, band);
    }
    return worst;
}

/// When the first of the open clocks has gone beyond its promise by more than `tenths` of it; null when a pause comes
/// before. The band that begins with the due time needs none.
std::optional<qint64> goesBeyond(
    const WorkTimetable &timetable, const std::array<ClockResult, 4> &clocks, qint64 tenths)
{
    std::optional<qint64> first;
    for (const auto &c : clocks) {
        if (c.met || !c.due)
            continue;
        const auto at = deadline(timetable, c.start, c.target + c.target * tenths / 10, c.pauses);
        if (at && (!first || *at < *first))
            first = at;
    }
    return first;
}

/// Of the clocks that rest, the least that is left; ms of working time.
std::optional<qint64> leftOf(const std::array<ClockResult, 4> &clocks)
{
    std::optional<qint64> least;
    for (const auto &c : clocks)
        if (c.state == ClockState::Paused)
            least = std::min(least.value_or(c.target), std::max<qint64>(0, c.target - c.used));
    return least;
}

} // namespace

ClocksGiven::ClocksGiven()
{
    ++givenClocks;
}

ClocksGiven::~ClocksGiven()
{
    --givenClocks;
}

CaseStrands strandsOf(Lookup &lookup, const Id &id)
{
    const auto pointing
        = [&](const Entity &entity) { return lookup.where(entity, "service_case", id.bytes(), mostStrands); };
    return {pointing(CaseEvent::entity()), pointing(Activity::entity()), pointing(CaseReply::entity())};
}

CaseFacts factsOf(const Record &c, const CaseStrands &strands)
{
    const auto instant = [](const Record &r, const char *field) {
        return r.isNull(field) ? std::nullopt : std::optional(r.value(field).toLongLong());
    };
    CaseFacts facts{.opened = std::max<qint64>(0, c.value("opened_at").toLongLong()),
        .acknowledged = instant(c, "acknowledged_at"),
        .closed = instant(c, "closed_at"),
        .status = c.text("status"),
        .waitingFor = c.text("waiting_for")};
    facts.known = isDoneCode(facts.status) ? facts.closed.value_or(0) : 0;
    for (const auto &e : strands.events) {
        facts.known = std::max(facts.known, e.value("at").toLongLong());
        facts.moments.append({e.value("at").toLongLong(),
            e.text("kind") == u"answer" ? CaseMoment::Kind::Answer : CaseMoment::Kind::Status, e.text("status"),
            e.text("before"), e.text("waiting_for")});
    }
    for (const auto &r : strands.replies)
        if (r.text("status") == u"sent" && !r.isNull("sent_at")) {
            facts.known = std::max(facts.known, r.value("sent_at").toLongLong());
            facts.moments.append({r.value("sent_at").toLongLong(), CaseMoment::Kind::Answer});
        }
    for (const auto &a : strands.activities)
        if (isHeard(a) && isSince(a, facts.opened))
            facts.moments.append({a.value("at").toLongLong(),
                a.text("direction") == u"inbound" ? CaseMoment::Kind::Message : CaseMoment::Kind::Answer});
    return facts;
}

unsigned missedPromises(Lookup &lookup, const Id &version, const CaseFacts &facts, qint64 now)
{
    unsigned missed = 0;
    const auto *applied = appliedTerms(lookup, version);
    if (!applied)
        return missed;
    for (const auto &r : clocksOf(applied->terms, applied->timetable, facts, now + 1))
        if (r.isBreached && !r.isOwn)
            missed |= 1U << unsigned(r.clock);
    return missed;
}

void writeClocks(Record &c, const AppliedTerms *applied, const CaseFacts &facts, qint64 now)
{
    const auto instant = [](std::optional<qint64> at) { return at ? QVariant(*at) : QVariant(); };
    if (!applied) {
        c.setValue("sla_state", stateCode(SlaState::None));
        c.setValue("overrun_band", FieldTraits<SlaBand>::store(SlaBand::None));
        for (const auto *field : {"due_at", "warn_at", "half_over_at", "full_over_at", "paused_left", "overrun"})
            c.setValue(field, QVariant());
        return;
    }
    const auto clocks = clocksOf(applied->terms, applied->timetable, facts, now);
    const bool isDone = isDoneCode(facts.status);
    const auto *next = isDone ? nullptr : nextDue(clocks);
    const auto worst = worstOf(*applied, facts, clocks);
    c.setValue("due_at", next ? instant(next->due) : QVariant());
    c.setValue("warn_at", next ? instant(next->warn) : QVariant());
    c.setValue("half_over_at", next ? instant(goesBeyond(applied->timetable, clocks, 5)) : QVariant());
    c.setValue("full_over_at", next ? instant(goesBeyond(applied->timetable, clocks, 10)) : QVariant());
    const auto state = stateOf(clocks, isDone);
    const auto left = state == SlaState::Paused ? leftOf(clocks) : std::nullopt;
    c.setValue("paused_left", left ? QVariant(*left / 1000) : QVariant());
    c.setValue("sla_state", stateCode(state));
    c.setValue("overrun_band", FieldTraits<SlaBand>::store(worst.band));
    c.setValue("overrun", worst.overrun > 0 ? QVariant(worst.overrun / 1000) : QVariant());
}

void caseClocks(Saving &s)
{
    if (givenClocks > 0)
        return;
    auto &r = s.record;
    CaseStrands strands;
    const bool isMoved = s.before && (s.changes("status") || s.changes("waiting_for"));
    if (s.before && (isMoved || !r.isNull("sla_version")))
        strands = strandsOf(s.lookup, r.id);
    const bool isNewlyChosen = isChosenAnew(s, strands);
    if (isMoved) {
        const auto made = eventsOf(s, strands.events);
        s.also += made;
        strands.events += made;
    }
    if (keepsVerdict(s))
        return;
    if (isNewlyChosen)
        chooseVersion(s, strands);
    const auto *applied = appliedTerms(s.lookup, r.reference("sla_version"));
    if (!applied && (!s.before || s.before->isNull("sla_version")))
        return; // no promise: what people write into the due time stays
    writeClocks(r, applied, factsOf(r, strands), s.now);
}

/// What is done keeps its verdict when something leaves it for another case.
static void alsoCase(Saving &s, const Id &id, bool isLeft = false)
{
    const auto c = s.lookup.record(ServiceCase::entity(), id);
    if (c.isValid() && !c.isNull("sla_version") && !(isLeft && isDoneCode(c.text("status"))))
        s.also.append(c);
}

static QString howBy(const QString &channel)
{
    static const QHash<QString, QString> others{{QStringLiteral("email"), QStringLiteral("email")},
        {QStringLiteral("web"), QStringLiteral("email")}, {QStringLiteral("letter"), QStringLiteral("letter")},
        {QStringLiteral("fax"), QStringLiteral("letter")}, {QStringLiteral("meeting"), QStringLiteral("person")},
        {QStringLiteral("visit"), QStringLiteral("person")}, {QStringLiteral("chat"), QStringLiteral("message")},
        {QStringLiteral("social"), QStringLiteral("message")}, {QStringLiteral("sms"), QStringLiteral("message")}};
    return others.value(channel, QStringLiteral("phone"));
}

/// Whoever has heard from us about an open case knows that we have it.
static void acknowledgeCase(Saving &s)
{
    const auto &a = s.record;
    if (s.before || a.isNull("service_case") || a.text("direction") != u"outbound" || !isHeard(a))
        return;
    auto c = s.lookup.record(ServiceCase::entity(), a.reference("service_case"));
    if (!c.isValid() || !c.isNull("acknowledged_at") || isDoneCode(c.text("status"))
        || !isSince(a, c.value("opened_at").toLongLong()))
        return;
    c.setValue(
        "acknowledged_at", std::max(std::min(a.value("at").toLongLong(), s.now), c.value("opened_at").toLongLong()));
    if (c.text("acknowledged_how") == u"not_yet")
        c.setValue("acknowledged_how", howBy(a.text("channel")));
    s.also.append(c);
}

void activityMovesClocks(Saving &s)
{
    if (s.changes("at") && !s.record.isNull("service_case") && isHeard(s.record)
        && s.record.value("at").toLongLong() > s.now + latestAhead)
        s.problems.append({"at", ServiceCase::tr("What was said about a case cannot lie in the future.")});
    acknowledgeCase(s);
    QList<Id> cases;
    for (const auto *activity : {static_cast<const Record *>(&s.record), s.before}) {
        if (!activity || !isHeard(*activity) || activity->isNull("service_case"))
            continue;
        const auto id = activity->reference("service_case");
        if (!cases.contains(id))
            alsoCase(s, id, id != s.record.reference("service_case"));
        cases.append(id);
    }
}

void replyMovesClocks(Saving &s)
{
    if (s.changes("status") || s.changes("sent_at"))
        alsoCase(s, s.record.reference("service_case"));
}

} // namespace crm
