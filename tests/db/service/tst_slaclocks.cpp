// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/slaclocks.h"
#include "tests/support/test.h"

using namespace crm;

namespace {

using Kind = CaseMoment::Kind;

constexpr qint64 hour = 3600000;

WorkCalendar officeHours()
{
    WorkCalendar c{.zone = "UTC"};
    for (size_t day = 0; day < 5; ++day)
        c.week[day] = {{9 * 3600, 17 * 3600}};
    return c;
}

/// Four hours to the first answer, two to the next, a day between updates, three days to the solution.
SlaTerms terms()
{
    SlaTerms t{.policy = "Standard", .version = 1, .calendar = officeHours()};
    t.promised = {240, 120, 480, 1440};
    t.acknowledgementAnswers = false;
    return t;
}

/// Of May 2026; the 4th is a Monday.
qint64 at(int day, int hours, int minutes = 0)
{
    return QDateTime(QDate(2026, 5, day), QTime(hours, minutes), Qt::UTC).toMSecsSinceEpoch();
}

std::array<ClockResult, 4> run(const CaseFacts &facts, qint64 now, const SlaTerms &t = terms())
{
    const WorkTimetable timetable(t.calendar);
    return clocksOf(t, timetable, facts, now);
}

CaseMoment status(qint64 when, const char *to, const char *from, const char *reason = "none")
{
    return {when, Kind::Status, to, from, reason};
}

constexpr auto first = size_t(SlaClock::FirstResponse);
constexpr auto next = size_t(SlaClock::NextResponse);
constexpr auto update = size_t(SlaClock::Update);
constexpr auto solution = size_t(SlaClock::Resolution);

} // namespace

class TestSlaClocks : public QObject
{
    Q_OBJECT
private slots:
    void theFirstAnswerMeetsTheFirstResponse();
    void theFirstResponseDoesNotPause();
    void laterMessagesDoNotMoveTheStart();
    void updatesAreOwedBetweenAnswers();
    void waitingPausesTheResolution();
    void aPauseDoesNotHealABreach();
    void goingFromOnePauseToAnotherCountsOnce();
    void onlyTheReasonsOfThePolicyPause();
    void reopeningResumesAndKeepsTheFirstSolution();
    void aBreachStaysWhenTheCaseIsReopened();
    void whatLiesInTheFutureDoesNotCountYet();
    void aClockSetBackGivesNoNegativeTime();
    void aClockSetBackMovesNoDueTime();
    void aBreachStaysWhenTheClockIsSetBack_data();
    void aBreachStaysWhenTheClockIsSetBack();
    void aLateAcknowledgementStaysLateWhenTheClockIsSetBack();
    void anImportedClosingCounts();
    void settlingIsNoAnswer();
    void anEndThatNobodyKnowsHasNoVerdict();
    void nothingPromisedIsNotApplicable();
    void theNextDueIsTheEarliestUnmet();
    void ourOwnTargetIsMissedBeforeThePromise();
    void bandsFollowTheShareOfTheTarget_data();
    void bandsFollowTheShareOfTheTarget();
    void termsAreReadAsTheyWereWritten();
};

void TestSlaClocks::theFirstAnswerMeetsTheFirstResponse()
{
    const CaseFacts open{.opened = at(4, 16), .status = "new"};
    QCOMPARE(*run(open, at(4, 17))[first].due, at(5, 12));
    QCOMPARE(run(open, at(4, 17))[first].state, ClockState::Running);
    auto answered = open;
    answered.moments = {{at(5, 11), Kind::Answer}};
    QCOMPARE(run(answered, at(6, 9))[first].state, ClockState::Met);
    QCOMPARE(run(answered, at(6, 9))[first].used, 3 * hour);
    answered.moments = {{at(5, 14), Kind::Answer}};
    const auto late = run(answered, at(6, 9))[first];
    QCOMPARE(late.state, ClockState::MetLate);
    QCOMPARE(late.overrun, 2 * hour);
    QCOMPARE(late.overrunWall, 2 * hour);
    QVERIFY(late.isBreached);
}

void TestSlaClocks::theFirstResponseDoesNotPause()
{
    const CaseFacts facts{
        .opened = at(4, 9), .status = "waiting", .moments = {status(at(4, 10), "waiting", "new", "customer")}};
    QCOMPARE(*run(facts, at(4, 11))[first].due, at(4, 13));
}

void TestSlaClocks::laterMessagesDoNotMoveTheStart()
{
    CaseFacts facts{.opened = at(4, 9),
        .status = "in_progress",
        .moments = {{at(4, 10), Kind::Answer}, {at(5, 9), Kind::Message}, {at(5, 10), Kind::Message}}};
    QCOMPARE(*run(facts, at(5, 10, 30))[next].due, at(5, 11));
    facts.moments.append({at(5, 10, 45), Kind::Answer});
    const auto met = run(facts, at(5, 16))[next];
    QCOMPARE(met.state, ClockState::Met);
    QCOMPARE(met.rounds, 1);
    facts.moments.append({at(6, 9), Kind::Message});
    const auto again = run(facts, at(6, 12))[next];
    QCOMPARE(again.state, ClockState::Breached);
    QCOMPARE(again.rounds, 2);
}

void TestSlaClocks::updatesAreOwedBetweenAnswers()
{
    const CaseFacts facts{
        .opened = at(4, 9), .status = "in_progress", .moments = {{at(4, 10), Kind::Answer}, {at(6, 12), Kind::Answer}}};
    const auto clock = run(facts, at(6, 13))[update];
    QCOMPARE(clock.rounds, 2);
    QCOMPARE(clock.missed, 1); // due on the 5th at 10:00
    QCOMPARE(clock.state, ClockState::Running);
    QCOMPARE(*clock.due, at(7, 12));
    QVERIFY(clock.isBreached);
    QCOMPARE(clock.overrun, 0);
    QVERIFY(clock.worstOverrun > 3 * hour); // the missed round's
    QCOMPARE(clock.earlier.size(), 1);
    QCOMPARE(clock.earlier.first().overrun, clock.worstOverrun);
    QCOMPARE(clock.earlier.first().overrunWall, clock.worstOverrunWall);
    QCOMPARE(clock.worstOverrunWall, clock.earlier.first().met - at(5, 10));
}

void TestSlaClocks::waitingPausesTheResolution()
{
    CaseFacts facts{.opened = at(4, 9), .status = "waiting", .moments = {status(at(4, 13), "waiting", "new")}};
    const auto paused = run(facts, at(6, 9))[solution];
    QCOMPARE(paused.state, ClockState::Paused);
    QVERIFY(!paused.due);
    QCOMPARE(paused.used, 4 * hour);
    QCOMPARE(*paused.dueIfResumed, at(8, 13)); // 20 hours from Wednesday morning
    facts.moments.append(status(at(7, 9), "in_progress", "waiting"));
    facts.status = "in_progress";
    QCOMPARE(*run(facts, at(7, 10))[solution].due, at(11, 13));
}

void TestSlaClocks::aPauseDoesNotHealABreach()
{
    const CaseFacts facts{
        .opened = at(4, 9), .status = "waiting", .moments = {status(at(7, 12), "waiting", "in_progress", "customer")}};
    const auto clock = run(facts, at(8, 12))[solution];
    QCOMPARE(clock.state, ClockState::Breached);
    QVERIFY(clock.isPaused);
    QCOMPARE(*clock.due, at(6, 17));
    QCOMPARE(clock.overrun, 3 * hour); // until it began to wait
}

void TestSlaClocks::goingFromOnePauseToAnotherCountsOnce()
{
    const CaseFacts facts{.opened = at(4, 9),
        .status = "in_progress",
        .moments = {status(at(4, 10), "waiting", "new", "customer"),
            status(at(4, 12), "waiting", "waiting", "third_party"), status(at(4, 14), "in_progress", "waiting")}};
    const auto clock = run(facts, at(4, 15))[solution];
    QCOMPARE(clock.used, 2 * hour);
    QCOMPARE(clock.pauses.size(), 2); // each with its reason and its length
    QCOMPARE(clock.pauses.last().from, at(4, 12));
}

void TestSlaClocks::onlyTheReasonsOfThePolicyPause()
{
    auto t = terms();
    t.pausedFor = QStringList{"customer"};
    const CaseFacts facts{
        .opened = at(4, 9), .status = "waiting", .moments = {status(at(4, 10), "waiting", "new", "third_party")}};
    QCOMPARE(run(facts, at(4, 15), t)[solution].state, ClockState::Running);
    QCOMPARE(run(facts, at(4, 15))[solution].state, ClockState::Paused);
}

void TestSlaClocks::reopeningResumesAndKeepsTheFirstSolution()
{
    const CaseFacts facts{.opened = at(4, 9),
        .status = "in_progress",
        .moments = {status(at(4, 11), "solved", "new"), status(at(6, 9), "in_progress", "solved")}};
    const auto clock = run(facts, at(6, 10))[solution];
    QCOMPARE(clock.state, ClockState::Running);
    QCOMPARE(clock.used, 3 * hour);
    QCOMPARE(*clock.firstMet, at(4, 11));
    QCOMPARE(*clock.due, at(8, 15)); // 22 hours are left
}

void TestSlaClocks::aBreachStaysWhenTheCaseIsReopened()
{
    const CaseFacts facts{
        .opened = at(4, 9), .closed = at(8, 9), .status = "closed", .moments = {status(at(8, 9), "closed", "new")}};
    QCOMPARE(run(facts, at(8, 10))[solution].state, ClockState::MetLate);
    auto reopened = facts;
    reopened.closed.reset();
    reopened.status = "in_progress";
    reopened.moments.append(status(at(8, 12), "in_progress", "closed"));
    const auto clock = run(reopened, at(8, 13))[solution];
    QCOMPARE(clock.state, ClockState::Breached);
    QVERIFY(clock.isBreached);
}

void TestSlaClocks::whatLiesInTheFutureDoesNotCountYet()
{
    const CaseFacts facts{.opened = at(4, 9), .status = "new", .moments = {{at(20, 9), Kind::Answer}}};
    QCOMPARE(run(facts, at(4, 10))[first].state, ClockState::Running);
    const CaseFacts unborn{.opened = at(20, 9), .status = "new"};
    const auto clock = run(unborn, at(4, 10))[first];
    QCOMPARE(clock.used, 0);
    QVERIFY(clock.due && *clock.due >= at(4, 10));
}

void TestSlaClocks::aClockSetBackGivesNoNegativeTime()
{
    const CaseFacts facts{.opened = at(5, 9),
        .closed = at(4, 9),
        .status = "solved",
        .moments = {{at(4, 8), Kind::Answer}, status(at(4, 9), "solved", "new")}};
    for (const auto &clock : run(facts, at(6, 9))) {
        QVERIFY(clock.used >= 0 && clock.overrun >= 0 && clock.overrunWall >= 0);
        for (const auto &pause : clock.pauses)
            QVERIFY(!pause.to || *pause.to >= pause.from);
    }
}

void TestSlaClocks::aClockSetBackMovesNoDueTime()
{
    const CaseFacts facts{.opened = at(5, 9), .status = "new"};
    for (const auto now : {at(5, 9), at(5, 8), at(4, 10), at(1, 0), qint64(0)}) {
        const auto clocks = run(facts, now);
        QCOMPARE(*clocks[first].due, at(5, 13));
        QCOMPARE(*clocks[solution].due, at(7, 17));
        QCOMPARE(clocks[first].used, 0);
        QCOMPARE(clocks[first].state, ClockState::Running);
    }
}

void TestSlaClocks::aBreachStaysWhenTheClockIsSetBack_data()
{
    QTest::addColumn<qint64>("now");
    QTest::newRow("right") << at(8, 11);
    QTest::newRow("before the last event") << at(8, 9);
    QTest::newRow("before it was due") << at(4, 10);
    QTest::newRow("before it was opened") << at(1, 9);
    QTest::newRow("a flat battery") << qint64(0);
}

void TestSlaClocks::aBreachStaysWhenTheClockIsSetBack()
{
    QFETCH(qint64, now);
    CaseFacts facts{.opened = at(4, 9),
        .status = "waiting",
        .moments = {status(at(8, 11), "waiting", "in_progress", "customer")},
        .known = at(8, 11)};
    const auto open = run(facts, now)[solution];
    QCOMPARE(open.state, ClockState::Breached);
    QVERIFY(open.isBreached && open.isPaused);
    QCOMPARE(*open.due, at(6, 17));
    QCOMPARE(open.overrun, 10 * hour);
    facts.status = "closed";
    facts.closed = at(8, 11);
    facts.moments = {status(at(8, 11), "closed", "in_progress")};
    const auto closed = run(facts, now)[solution];
    QCOMPARE(closed.state, ClockState::MetLate);
    QCOMPARE(*closed.met, at(8, 11));
    QCOMPARE(closed.overrun, 10 * hour);
    QCOMPARE(closed.used, 34 * hour);
}

void TestSlaClocks::aLateAcknowledgementStaysLateWhenTheClockIsSetBack()
{
    auto t = terms();
    t.acknowledgementAnswers = true;
    const CaseFacts facts{.opened = at(4, 9), .acknowledged = at(4, 15), .status = "in_progress"};
    for (const auto now : {at(4, 16), at(4, 12), at(1, 9)}) {
        const auto clock = run(facts, now, t)[first];
        QCOMPARE(clock.state, ClockState::MetLate);
        QCOMPARE(clock.overrun, 2 * hour);
        QVERIFY(run(facts, now, t)[update].used >= 0);
    }
}

void TestSlaClocks::anImportedClosingCounts()
{
    const CaseFacts facts{.opened = at(4, 9), .closed = at(5, 9), .status = "closed"};
    const auto clocks = run(facts, at(20, 9));
    QCOMPARE(clocks[solution].state, ClockState::Met);
    QCOMPARE(*clocks[solution].met, at(5, 9));
    QCOMPARE(clocks[first].state, ClockState::Breached); // a day too late, and nobody has answered
}

void TestSlaClocks::settlingIsNoAnswer()
{
    CaseFacts facts{.opened = at(4, 9), .closed = at(4, 10), .status = "closed"};
    QCOMPARE(run(facts, at(20, 9))[first].state, ClockState::NotApplicable); // nothing was owed yet
    QCOMPARE(run(facts, at(20, 9))[solution].state, ClockState::Met);
    facts.moments = {{at(4, 10) - hour / 2, Kind::Answer}};
    QCOMPARE(run(facts, at(20, 9))[first].state, ClockState::Met);
    facts.moments = {};
    facts.closed = at(6, 9);
    QCOMPARE(run(facts, at(20, 9))[first].state, ClockState::Breached); // by then it was, and is missed
}

void TestSlaClocks::anEndThatNobodyKnowsHasNoVerdict()
{
    CaseFacts facts{.opened = at(4, 9), .status = "closed"};
    for (const auto &clock : run(facts, at(20, 9)))
        QCOMPARE(clock.state, ClockState::NotApplicable);
    facts.moments = {{at(4, 10), Kind::Answer}};
    QCOMPARE(run(facts, at(20, 9))[first].state, ClockState::Met); // that much is known
    QCOMPARE(run(facts, at(20, 9))[solution].state, ClockState::NotApplicable);
}

void TestSlaClocks::nothingPromisedIsNotApplicable()
{
    SlaTerms t = terms();
    t.promised = {};
    for (const auto &clock : run({.opened = at(4, 9), .status = "new"}, at(5, 9), t))
        QCOMPARE(clock.state, ClockState::NotApplicable);
}

void TestSlaClocks::theNextDueIsTheEarliestUnmet()
{
    CaseFacts facts{.opened = at(4, 9), .status = "new"};
    QCOMPARE(nextDue(run(facts, at(4, 10)))->clock, SlaClock::FirstResponse);
    facts.moments = {{at(4, 10), Kind::Answer}};
    QCOMPARE(nextDue(run(facts, at(4, 11)))->clock, SlaClock::Update);
    facts.closed = at(4, 12);
    facts.status = "closed";
    QVERIFY(!nextDue(run(facts, at(4, 13))));
}

void TestSlaClocks::ourOwnTargetIsMissedBeforeThePromise()
{
    auto strict = terms();
    strict.internal[first] = 120;
    CaseFacts facts{.opened = at(4, 10), .status = "new"};
    QVERIFY(!run(facts, at(4, 12), strict)[first].isInternalMissed);
    const auto passed = run(facts, at(4, 12, 1), strict)[first];
    QVERIFY(passed.isInternalMissed && !passed.isBreached);
    facts.moments = {{at(4, 13), Kind::Answer}};
    QCOMPARE(run(facts, at(5, 9), strict)[first].state, ClockState::Met);
    QVERIFY(run(facts, at(5, 9), strict)[first].isInternalMissed);
    facts.moments = {{at(4, 11), Kind::Answer}};
    QVERIFY(!run(facts, at(5, 9), strict)[first].isInternalMissed);
    QVERIFY(!run({.opened = at(4, 10), .status = "new"}, at(6, 9))[first].isInternalMissed); // none was set
}

void TestSlaClocks::bandsFollowTheShareOfTheTarget_data()
{
    QTest::addColumn<int>("overrun");
    QTest::addColumn<OverrunBand>("band");
    QTest::newRow("in time") << 0 << OverrunBand::Within;
    QTest::newRow("a little") << 1 << OverrunBand::UpToHalf;
    QTest::newRow("half") << 50 << OverrunBand::UpToHalf;
    QTest::newRow("more than half") << 51 << OverrunBand::UpToTarget;
    QTest::newRow("all of it") << 100 << OverrunBand::UpToTarget;
    QTest::newRow("beyond") << 101 << OverrunBand::Beyond;
}

void TestSlaClocks::bandsFollowTheShareOfTheTarget()
{
    QFETCH(int, overrun);
    QFETCH(OverrunBand, band);
    QCOMPARE(overrunBand(overrun, 100), band);
}

void TestSlaClocks::termsAreReadAsTheyWereWritten()
{
    auto t = terms();
    t.agreement = "Gold";
    t.customer = "Acme";
    t.internal = {120, std::nullopt, std::nullopt, 1000};
    t.kinds = QStringList{"complaint"};
    t.pausedFor = QStringList{"customer", "goods"};
    t.warnPercent = 60;
    const auto again = SlaTerms::fromJson(t.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), t.toJson());
    QCOMPARE(again->internal, t.internal);
    QVERIFY(!SlaTerms::fromJson("{}"));
}

CRM_TEST(TestSlaClocks)
#include "tst_slaclocks.moc"
