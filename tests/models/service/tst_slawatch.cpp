// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/user.h"
#include "models/service/slawatch.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QSignalSpy>

using namespace crm;

namespace {

/// Monday 2026-03-02, half past nine; the office works from 9 to 17 in UTC. First response within four hours.
class WatchDb : public TestDb
{
public:
    WatchDb()
    {
        add(Team{.id = team, .name = "Service"});
        add(User{.id = me, .name = "Mara", .team = {team}});
        add(User{.id = colleague, .name = "Noor", .team = {team}});
        add(User{.id = stranger, .name = "Olaf"});
        store.setUser(me);
        WorkCalendar hours{.zone = "UTC"};
        for (size_t day = 0; day < 5; ++day)
            hours.week[day] = {{9 * 3600, 17 * 3600}};
        add(ServiceCalendar{.id = calendar, .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))});
        add(SlaPolicy{.id = policy, .name = "Standard", .calendar = {calendar}, .promisedFirst = 240});
    }
    template <typename T> void add(const T &value) { QVERIFY(put(value)); }
    Id open(const Id &owner, const QString &subject = "Kettle leaks")
    {
        const auto id = Id::make();
        add(ServiceCase{.id = id, .subject = subject, .owner = {owner}, .openedAt = now});
        return id;
    }
    void step(const QString &name, int percent, EscalationTo tell = EscalationTo::Owner)
    {
        add(SlaStep{.id = Id::make(), .name = name, .percent = percent, .tell = tell});
    }
    std::unique_ptr<SlaWatch> watch()
    {
        auto made = std::make_unique<SlaWatch>(store, [this] { return now; });
        made->start();
        settle(*made);
        return made;
    }
    /// Until the watch has read what there is.
    void settle(SlaWatch &watch) { QTRY_VERIFY_WITH_TIMEOUT(watch.next().isValid() || !watch.shown().isEmpty(), 3000); }
    qsizetype notices() { return await(store.records({.entity = &SlaNotice::entity()}))->size(); }
    void at(int hour, int minute = 0) { now = QDateTime(now.date(), QTime(hour, minute), Qt::UTC); }

    const Id team = Id::make();
    const Id me = Id::make();
    const Id colleague = Id::make();
    const Id stranger = Id::make();
    const Id calendar = Id::make();
    const Id policy = Id::make();
};

QStringList stepsOf(const QList<SlaAlert> &alerts)
{
    QStringList steps;
    for (const auto &alert : alerts)
        steps.append(alert.step);
    return steps;
}

} // namespace

class TestSlaWatch : public QObject
{
    Q_OBJECT
private slots:
    void aStepIsToldAtItsTimeAndOnce();
    void withoutAStepThePolicyWarns();
    void aLeadIsCountedBackInWorkingTime();
    void aPausedClockTellsNothing();
    void quietHoursPutItOff_data();
    void quietHoursPutItOff();
    void whatComesToLightInQuietHoursWaitsForTheirEnd();
    void aStepBelowWhatWasToldIsNoNews();
    void whatWasReachedWhileClosedIsToldAtTheStart();
    void aRestartTellsNothingTwice();
    void onlyWhomItConcernsIsTold_data();
    void onlyWhomItConcernsIsTold();
    void anAnswerTakesItAway();
    void aCallTakesItAwayAsWell();
    void theOtherCasesStayWhenOneChanges();
    void aStepMayRaiseThePriority();
    void undoLeavesNoticesAlone();
    void oldCasesOfANewFileAreNoNews();
};

void TestSlaWatch::aStepIsToldAtItsTimeAndOnce()
{
    WatchDb db;
    db.step("Nearly due", 75);
    db.step("Missed", 100);
    db.open(db.me);
    const auto watch = db.watch();
    QSignalSpy told(watch.get(), &SlaWatch::announced);
    QCOMPARE(watch->next(), QDateTime(QDate(2026, 3, 2), QTime(12, 30), Qt::UTC));
    db.at(12, 29);
    watch->look();
    QCOMPARE(told.size(), 0);
    db.at(12, 30);
    watch->look();
    watch->look();
    QCOMPARE(told.size(), 1);
    QCOMPARE(stepsOf(watch->shown()), QStringList{"Nearly due"});
    QTRY_COMPARE(db.notices(), 1);
    db.at(13, 30);
    watch->look();
    QCOMPARE(stepsOf(watch->shown()), QStringList{"Missed"}); // the higher step takes the place of the lower
}

void TestSlaWatch::withoutAStepThePolicyWarns()
{
    WatchDb db;
    db.step("Missed", 100);
    db.open(db.me);
    const auto watch = db.watch();
    QCOMPARE(watch->next(), QDateTime(QDate(2026, 3, 2), QTime(12, 30), Qt::UTC)); // 75 percent of four hours
}

void TestSlaWatch::aLeadIsCountedBackInWorkingTime()
{
    WatchDb db;
    db.add(SlaStep{.id = Id::make(), .name = "An hour left", .leadMinutes = 60});
    db.at(14, 30); // due on Tuesday at half past ten: an hour of work before is half past nine
    db.open(db.me);
    const auto watch = db.watch();
    QCOMPARE(watch->next(), QDateTime(QDate(2026, 3, 3), QTime(9, 30), Qt::UTC));
}

void TestSlaWatch::aPausedClockTellsNothing()
{
    WatchDb db;
    auto policy = db.get<SlaPolicy>(db.policy);
    policy.promisedFirst.reset();
    policy.promisedResolution = 240;
    QVERIFY(db.put(policy));
    const auto id = db.open(db.me);
    const auto watch = db.watch();
    auto c = await(db.store.fetch(ServiceCase::entity(), {id}))->first();
    db.at(10);
    c.setValue("status", QStringLiteral("waiting"));
    QVERIFY(db.put(c));
    QTRY_VERIFY(!watch->next().isValid());
    db.at(16);
    watch->look();
    QVERIFY(watch->shown().isEmpty());
}

void TestSlaWatch::quietHoursPutItOff_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &from, const QString &until, const QString &at,
                         const QString &told) { QTest::newRow(name) << from << until << at << told; };
    row("none", "", "", "2026-03-02T03:00:00Z", "2026-03-02T03:00:00Z");
    row("before", "20:00", "07:00", "2026-03-02T18:59:00Z", "2026-03-02T18:59:00Z");
    row("in the evening", "20:00", "07:00", "2026-03-02T20:00:00Z", "2026-03-03T06:00:00Z");
    row("in the night", "20:00", "07:00", "2026-03-03T02:00:00Z", "2026-03-03T06:00:00Z");
    row("at their end", "20:00", "07:00", "2026-03-03T06:00:00Z", "2026-03-03T06:00:00Z");
    row("at noon", "12:00", "13:00", "2026-03-02T11:30:00Z", "2026-03-02T12:00:00Z");
    row("until midnight", "20:00", "24:00", "2026-03-02T20:00:00Z", "2026-03-02T23:00:00Z");
    row("spring change", "20:00", "07:00", "2026-03-28T23:00:00Z", "2026-03-29T05:00:00Z");
}

void TestSlaWatch::quietHoursPutItOff()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, at);
    QFETCH(QString, told);
    const SlaStep step{.quietFrom = from, .quietUntil = until};
    const auto ms = QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch();
    QCOMPARE(
        QDateTime::fromMSecsSinceEpoch(afterQuiet(ms, step, QTimeZone("Europe/Berlin")), Qt::UTC).toString(Qt::ISODate),
        told);
}

void TestSlaWatch::whatComesToLightInQuietHoursWaitsForTheirEnd()
{
    WatchDb db;
    db.add(SlaStep{.id = Id::make(), .name = "Half", .percent = 50, .quietFrom = "12:00", .quietUntil = "15:00"});
    db.open(db.me); // half of its four hours are over at half past eleven
    db.at(12, 30);
    const auto watch = db.watch();
    QVERIFY(watch->shown().isEmpty());
    QCOMPARE(watch->next(), QDateTime(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC));
    db.at(14, 59);
    watch->look();
    QVERIFY(watch->shown().isEmpty());
    db.at(15);
    watch->look();
    QCOMPARE(stepsOf(watch->shown()), QStringList{"Half"});
}

void TestSlaWatch::aStepBelowWhatWasToldIsNoNews()
{
    WatchDb db;
    db.step("Missed", 100);
    db.open(db.me);
    const auto watch = db.watch();
    db.at(14);
    watch->look();
    QTRY_COMPARE(db.notices(), 2); // the warning was reached as well
    QSignalSpy told(watch.get(), &SlaWatch::announced);
    db.step("Half", 50);
    QTRY_COMPARE(db.notices(), 3); // noted, so that nobody hears of it later
    QCOMPARE(told.size(), 0);
    QCOMPARE(stepsOf(watch->shown()), QStringList{"Missed"});
}

void TestSlaWatch::whatWasReachedWhileClosedIsToldAtTheStart()
{
    WatchDb db;
    db.step("Missed", 100);
    db.open(db.me, "Kettle leaks");
    db.open(db.me, "Lid missing");
    db.watch(); // the file was open once
    db.now = db.now.addDays(3);
    SlaWatch watch(db.store, [&db] { return db.now; });
    QSignalSpy told(&watch, &SlaWatch::announced);
    watch.start();
    QTRY_COMPARE(told.size(), 1); // all together
    QCOMPARE(stepsOf(watch.shown()), (QStringList{"Missed", "Missed"}));
}

void TestSlaWatch::aRestartTellsNothingTwice()
{
    WatchDb db;
    db.step("Missed", 100);
    db.open(db.me);
    {
        const auto watch = db.watch();
        db.at(14);
        watch->look();
        QCOMPARE(watch->shown().size(), 1);
        QTRY_COMPARE(db.notices(), 2); // the warning was reached as well
    }
    db.open(db.me, "Another, so that there is something to wait for");
    const auto again = db.watch();
    QVERIFY(again->shown().isEmpty());
}

void TestSlaWatch::onlyWhomItConcernsIsTold_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<EscalationTo>("tell");
    QTest::addColumn<bool>("isFollowed");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("mine") << "me" << EscalationTo::Owner << false << true;
    QTest::newRow("a colleague's") << "colleague" << EscalationTo::Owner << false << false;
    QTest::newRow("a colleague's, to the team") << "colleague" << EscalationTo::Team << false << true;
    QTest::newRow("a stranger's, to the team") << "stranger" << EscalationTo::Team << false << false;
    QTest::newRow("a stranger's, to everybody") << "stranger" << EscalationTo::Everybody << false << true;
    QTest::newRow("a stranger's, followed") << "stranger" << EscalationTo::Owner << true << true;
    QTest::newRow("nobody's") << "" << EscalationTo::Owner << false << true;
}

void TestSlaWatch::onlyWhomItConcernsIsTold()
{
    QFETCH(QString, owner);
    QFETCH(EscalationTo, tell);
    QFETCH(bool, isFollowed);
    QFETCH(bool, isTold);
    WatchDb db;
    db.step("Nearly due", 50, tell);
    const auto id = db.open(owner == "me" ? db.me
            : owner == "colleague"        ? db.colleague
            : owner == "stranger"         ? db.stranger
                                          : Id());
    if (isFollowed)
        db.add(CaseFollower{.id = Id::make(), .serviceCase = {id}, .user = {db.me}});
    const auto alerts = await(readAlerts(db.store, {.user = db.me, .now = db.now.toMSecsSinceEpoch()}));
    QVERIFY(alerts);
    QCOMPARE(!alerts->isEmpty(), isTold);
}

void TestSlaWatch::anAnswerTakesItAway()
{
    WatchDb db;
    db.step("Missed", 100);
    const auto id = db.open(db.me);
    const auto watch = db.watch();
    db.at(14);
    watch->look();
    QCOMPARE(watch->shown().size(), 1);
    auto c = await(db.store.fetch(ServiceCase::entity(), {id}))->first();
    c.setValue("status", QStringLiteral("acknowledged"));
    QVERIFY(db.put(c));
    QTRY_VERIFY(watch->shown().isEmpty());
}

void TestSlaWatch::aCallTakesItAwayAsWell()
{
    WatchDb db;
    db.step("Missed", 100);
    const auto id = db.open(db.me);
    const auto watch = db.watch();
    db.at(14);
    watch->look();
    QCOMPARE(watch->shown().size(), 1);
    QCOMPARE(watch->standing().overdue, 1);
    db.add(Activity{.id = Id::make(),
        .subject = "Called back",
        .channel = Channel::Call,
        .outcome = Outcome::Reached,
        .at = db.now,
        .serviceCase = {id}});
    QTRY_VERIFY(watch->shown().isEmpty());
    QCOMPARE(watch->standing().overdue, 0);
}

void TestSlaWatch::theOtherCasesStayWhenOneChanges()
{
    WatchDb db;
    db.step("Missed", 100);
    const auto first = db.open(db.me, "Kettle leaks");
    const auto watch = db.watch();
    QTRY_VERIFY(watch->standing().next && watch->standing().next->serviceCase.id == first);
    const auto due = watch->standing().next->due;
    db.at(10);
    db.open(db.me, "Lid missing");
    db.at(14);
    QTRY_COMPARE(watch->standing().overdue, 2);
    auto c = await(db.store.fetch(ServiceCase::entity(), {first}))->first();
    c.setValue("status", QStringLiteral("acknowledged"));
    QVERIFY(db.put(c));
    QTRY_COMPARE(watch->standing().overdue, 1);
    QVERIFY(due < db.now.toMSecsSinceEpoch());
}

void TestSlaWatch::aStepMayRaiseThePriority()
{
    WatchDb db;
    db.add(SlaStep{
        .id = Id::make(), .name = "Missed", .percent = 100, .tell = EscalationTo::Everybody, .raisesPriority = true});
    const auto id = db.open(db.me);
    const auto watch = db.watch();
    db.at(14);
    watch->look();
    QTRY_COMPARE(db.get<ServiceCase>(id).priority, Priority::High);
    QTest::qWait(1200); // the case has changed: it is read again, and not raised again
    QCOMPARE(db.get<ServiceCase>(id).priority, Priority::High);
    const auto before = db.notices();
    db.store.setUser(db.colleague);
    const auto theirs = db.watch();
    QTRY_VERIFY(db.notices() > before); // they are told as well
    QCOMPARE(db.get<ServiceCase>(id).priority, Priority::High);
}

void TestSlaWatch::undoLeavesNoticesAlone()
{
    WatchDb db;
    db.step("Missed", 100);
    db.open(db.me);
    const auto watch = db.watch();
    db.at(14);
    watch->look();
    QTRY_VERIFY(db.notices() > 0);
    const auto before = db.notices();
    QVERIFY(await(db.store.undo())); // takes back the case: what people did last
    QVERIFY(db.notices() <= before);
    QCOMPARE(await(db.store.records({.entity = &ServiceCase::entity()}))->size(), 0);
}

void TestSlaWatch::oldCasesOfANewFileAreNoNews()
{
    WatchDb db;
    db.step("Missed", 100);
    const auto today = db.now;
    db.now = today.addDays(-20);
    db.open(db.me, "Old");
    db.now = today;
    db.open(db.me, "New");
    const auto watch = db.watch();
    QVERIFY(watch->shown().isEmpty());
}

CRM_TEST(TestSlaWatch)
#include "tst_slawatch.moc"
