// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/sla.h"
#include "db/entities/slahooks.h"
#include "db/service/workcalendar.h"
#include "models/service/slaupdate.h"
#include "tests/models/service/sladb.h"
#include "tests/support/test.h"

using namespace crm;

class TestSlaHooks : public QObject
{
    Q_OBJECT
private slots:
    void theFirstPolicyThatMatchesApplies();
    void anAgreementHasItsDays();
    void dueTimesStandOnTheCase();
    void anAnswerMovesTheDueTime();
    void waitingRestsTheClock();
    void solvingEndsItWithAVerdict();
    void aMissStaysOneWhenReopened();
    void anOpenCaseIsWithinNothing();
    void anUntouchedCaseGoesOnFromBandToBand();
    void timesInTheFutureAreRefused();
    void aClockSetBackLeavesNoNegativeTime();
    void aPolicyChangeLeavesOpenCasesAlone();
    void aCalendarChangeIsAppliedWhenAsked();
    void filesOfEarlierVersionsAreCompleted();
    void thePreviewChangesNothing();
    void undoBringsTheDueTimeBack();
    void withoutAPolicyATypedDueTimeStays();
    void badCalendarsAndPoliciesAreRefused();
};

void TestSlaHooks::theFirstPolicyThatMatchesApplies()
{
    SlaDb db;
    QCOMPARE(db.policyOf(db.open(Priority::Urgent, db.acme)), "Gold urgent · 1");
    QCOMPARE(db.policyOf(db.open(Priority::Urgent)), "Standard · 1");
    const auto c = db.open(Priority::Normal, db.acme);
    QCOMPARE(db.policyOf(c), "Standard · 1");
    db.change(c, "priority", "high");
    QCOMPARE(db.policyOf(c), "Gold urgent · 1");
}

void TestSlaHooks::anAgreementHasItsDays()
{
    SlaDb db;
    auto gold = db.get<SlaAgreement>(db.gold);
    gold.validUntil = QDate(2026, 5, 3);
    QVERIFY(db.put(gold));
    QCOMPARE(db.policyOf(db.open(Priority::Urgent, db.acme)), "Standard · 1");
    gold.validUntil = QDate(2026, 5, 4);
    QVERIFY(db.put(gold));
    QCOMPARE(db.policyOf(db.open(Priority::Urgent, db.acme)), "Gold urgent · 1");
}

void TestSlaHooks::dueTimesStandOnTheCase()
{
    SlaDb db;
    const auto c = db.read(db.open(Priority::Normal));
    QCOMPARE(c.dueAt, SlaDb::berlinTime(4, 14));
    QCOMPARE(c.warnAt, SlaDb::berlinTime(4, 13));
    QCOMPARE(c.slaState, SlaState::FirstResponse);
}

void TestSlaHooks::anAnswerMovesTheDueTime()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    const auto say = [&](Channel channel, Direction direction) {
        QVERIFY(db.put(Activity{.id = Id::make(),
            .subject = "About it",
            .channel = channel,
            .direction = direction,
            .at = db.now,
            .serviceCase = {id}}));
    };
    say(Channel::Note, Direction::Outbound);
    say(Channel::Email, Direction::Internal);
    QCOMPARE(db.read(id).slaState, SlaState::FirstResponse);
    say(Channel::Email, Direction::Outbound);
    QCOMPARE(db.read(id).slaState, SlaState::Resolution);
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(7, 10));
}

void TestSlaHooks::waitingRestsTheClock()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    db.change(id, "status", "acknowledged"); // acknowledging is the first response
    db.now = SlaDb::berlinTime(4, 12);
    db.change(id, "status", "waiting");
    QCOMPARE(db.read(id).slaState, SlaState::Paused);
    QVERIFY(!db.read(id).dueAt.isValid());
    QCOMPARE(db.read(id).pausedLeft, std::optional<qint64>(22 * 3600)); // of the 24 hours to the resolution
    db.now = SlaDb::berlinTime(5, 12);
    db.change(id, "status", "in_progress");
    QVERIFY(!db.read(id).pausedLeft);
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(8, 10)); // a day of work later
}

void TestSlaHooks::solvingEndsItWithAVerdict()
{
    SlaDb db;
    const auto id = db.open(Priority::Urgent, db.acme);
    db.now = SlaDb::berlinTime(5, 14); // due at 10:00
    db.change(id, "status", "in_progress");
    db.change(id, "resolution", "Delivered.");
    db.change(id, "status", "solved");
    const auto c = db.read(id);
    QCOMPARE(c.slaState, SlaState::Missed);
    QVERIFY(!c.dueAt.isValid());
    QCOMPARE(c.overrunBand, SlaBand::Beyond); // the answer took eleven hours more than one
    QCOMPARE(*c.overrun, 11 * 3600);
    QVERIFY(!c.halfOverAt.isValid() && !c.fullOverAt.isValid()); // it goes no further
}

void TestSlaHooks::aMissStaysOneWhenReopened()
{
    SlaDb db;
    const auto id = db.open(Priority::Urgent, db.acme);
    db.change(id, "status", "acknowledged");
    db.now = SlaDb::berlinTime(8, 14);
    db.change(id, "resolution", "Delivered.");
    db.change(id, "status", "solved");
    QCOMPARE(db.read(id).overrunBand, SlaBand::Beyond);
    const auto overrun = db.read(id).overrun;
    db.now = SlaDb::berlinTime(9, 10);
    db.change(id, "status", "in_progress");
    QCOMPARE(db.read(id).overrunBand, SlaBand::Beyond);
    QCOMPARE(db.read(id).overrun, overrun); // what was solved did not go on running
    QCOMPARE(db.read(id).slaState, SlaState::Resolution);
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(5, 10)); // as it was: overdue from the start
}

void TestSlaHooks::anOpenCaseIsWithinNothing()
{
    SlaDb db;
    const auto id = db.open(Priority::Urgent, db.acme);
    QCOMPARE(db.read(id).overrunBand, SlaBand::None); // it may be missed yet
    db.now = SlaDb::berlinTime(8, 14);
    db.change(id, "waiting_for", "customer");
    QCOMPARE(db.read(id).overrunBand, SlaBand::Beyond);
}

/// Nothing is written meanwhile: lists ask SQL, whose time is that of the machine.
void TestSlaHooks::anUntouchedCaseGoesOnFromBandToBand()
{
    TestDb db(QDateTime::currentDateTimeUtc());
    WorkCalendar always{.zone = "UTC"};
    for (auto &day : always.week)
        day = {{0, 86400}};
    const ServiceCalendar calendar{
        .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
    QVERIFY(db.put(calendar));
    QVERIFY(
        db.put(SlaPolicy{.id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedResolution = 100}));
    QList<SlaBand> bands;
    for (const int minutes : {250, 180, 120, 30}) {
        const auto id = Id::make();
        QVERIFY(db.put(ServiceCase{.id = id, .subject = "Late", .openedAt = db.now.addSecs(-60 * minutes)}));
        QCOMPARE(db.get<ServiceCase>(id).overrunBand, SlaBand::None); // as it was when it was opened
        bands.append(bandAt(db.get<ServiceCase>(id), db.now));
    }
    QCOMPARE(bands, (QList<SlaBand>{SlaBand::Beyond, SlaBand::UpToTarget, SlaBand::UpToHalf, SlaBand::None}));
    const auto rows = await(db.store.select({&ServiceCase::entity(), {}, {{"opened_at", false}}}, {"overrun_band"}));
    QStringList shown;
    for (const auto &row : *rows)
        shown.append(row.cells.first().toString());
    QCOMPARE(shown, (QStringList{"beyond", "up_to_100", "up_to_50", "none"}));
    const auto filter = Filter::equals("overrun_band", "up_to_100");
    QCOMPARE(*await(db.store.count({&ServiceCase::entity(), filter})), 1);
    const auto groups = await(db.store.aggregate({&ServiceCase::entity(), {}, {{"overrun_band"}}, {{}}}));
    QCOMPARE(groups->size(), 4);
}

void TestSlaHooks::timesInTheFutureAreRefused()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    Activity call{.id = Id::make(),
        .subject = "Called back",
        .channel = Channel::Call,
        .outcome = Outcome::Reached,
        .at = db.now.addYears(1),
        .serviceCase = {id}};
    const auto told = db.put(call);
    QVERIFY(!told);
    QCOMPARE(told.error().problems.value(0).message, "What was said about a case cannot lie in the future.");
    call.at = db.now;
    QVERIFY(db.put(call));
    auto c = await(db.store.fetch(ServiceCase::entity(), {id}))->first();
    c.setInstant("opened_at", db.now.addYears(1));
    const auto moved = db.put(c);
    QVERIFY(!moved);
    QCOMPARE(moved.error().problems.value(0).field, "opened_at");
    QCOMPARE(db.read(id).openedAt, db.now);
    c.id = Id::make();
    QVERIFY(!db.put(c)); // nor is one opened ahead of time
}

void TestSlaHooks::aClockSetBackLeavesNoNegativeTime()
{
    SlaDb db;
    const auto id = db.open(Priority::Urgent, db.acme);
    db.change(id, "status", "acknowledged");
    db.now = SlaDb::berlinTime(4, 9); // before the case was opened
    db.change(id, "status", "waiting");
    QCOMPARE(db.read(id).pausedLeft, std::optional<qint64>(8 * 3600)); // nothing has been used
    db.change(id, "status", "in_progress");
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(5, 10)); // as if there had been no time between
}

void TestSlaHooks::aPolicyChangeLeavesOpenCasesAlone()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    auto policy = db.get<SlaPolicy>(db.standard);
    policy.promisedFirst = 60;
    QVERIFY(db.put(policy));
    db.change(id, "subject", "Later");
    QCOMPARE(db.policyOf(id), "Standard · 1");
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(4, 14));
    const auto other = db.open(Priority::Normal);
    QCOMPARE(db.policyOf(other), "Standard · 2");
    QCOMPARE(db.read(other).dueAt, SlaDb::berlinTime(4, 11));
}

void TestSlaHooks::aCalendarChangeIsAppliedWhenAsked()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    SlaEffect effect;
    const auto edit = db.closedOnMonday();
    QVERIFY(await(db.store.batch(
        edit.label, [&](Batch &batch) { effect = applyToOpenCases(batch, edit, db.now.toMSecsSinceEpoch()); })));
    QCOMPARE(effect.open, 1);
    QCOMPARE(effect.later, 1);
    QCOMPARE(effect.moves.size(), 1);
    QCOMPARE(effect.moves.first().number, "CASE-000001");
    QCOMPARE(*effect.moves.first().before, SlaDb::berlinTime(4, 14).toMSecsSinceEpoch());
    QCOMPARE(*effect.moves.first().after, SlaDb::berlinTime(5, 13).toMSecsSinceEpoch());
    QCOMPARE(moveText(effect.moves.first()), "23 h 00 min later");
    QVERIFY(appliedText(effect).contains("another due time now"));
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(5, 13));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(4, 14));
}

void TestSlaHooks::filesOfEarlierVersionsAreCompleted()
{
    SlaDb db;
    const auto running = db.open(Priority::Normal);
    const auto resting = db.open(Priority::Normal);
    db.change(resting, "status", "acknowledged");
    db.change(resting, "status", "waiting");
    const auto half = db.read(running).halfOverAt;
    const auto left = db.read(resting).pausedLeft;
    QVERIFY(half.isValid() && left);
    QVERIFY(await(db.store.batch("Before", [&](Batch &batch) {
        const ClocksGiven given;
        for (const auto &id : {running, resting}) {
            auto c = batch.record(ServiceCase::entity(), id);
            for (const auto *field : {"half_over_at", "full_over_at", "paused_left"})
                c.setValue(field, QVariant());
            batch.put(c);
        }
    })));
    QVERIFY(!db.read(running).halfOverAt.isValid() && !db.read(resting).pausedLeft);
    QVERIFY(
        await(db.store.batch("Complete", [&](Batch &batch) { completeClocks(batch, db.now.toMSecsSinceEpoch()); })));
    QCOMPARE(db.read(running).halfOverAt, half);
    QCOMPARE(db.read(resting).pausedLeft, left);
}

void TestSlaHooks::thePreviewChangesNothing()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    SlaEffect effect;
    const auto edit = db.closedOnMonday();
    QVERIFY(await(db.store.batch(
        "Preview", [&](Batch &batch) { effect = previewOnOpenCases(batch, edit, db.now.toMSecsSinceEpoch()); })));
    QCOMPARE(effect.later, 1);
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(4, 14));
    QVERIFY(db.get<ServiceCalendar>(db.calendar).definition.contains("mon"));
    QCOMPARE(await(db.store.records({.entity = &SlaVersion::entity()}))->size(), 2);
}

void TestSlaHooks::undoBringsTheDueTimeBack()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    db.now = SlaDb::berlinTime(4, 11);
    db.change(id, "status", "acknowledged");
    QVERIFY(await(db.store.undo()));
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(4, 14));
    QCOMPARE(await(db.store.records({.entity = &CaseEvent::entity()}))->size(), 0);
}

void TestSlaHooks::withoutAPolicyATypedDueTimeStays()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Late", .dueAt = db.now.addDays(3)};
    QVERIFY(db.put(c));
    QCOMPARE(db.get<ServiceCase>(c.id).dueAt, db.now.addDays(3));
}

void TestSlaHooks::badCalendarsAndPoliciesAreRefused()
{
    SlaDb db;
    QVERIFY(!db.put(ServiceCalendar{.id = Id::make(), .name = "Never", .definition = R"({"zone":"UTC","week":{}})"}));
    QVERIFY(!db.put(SlaPolicy{.id = Id::make(), .name = "Nothing", .calendar = {db.calendar}}));
    QVERIFY(!db.put(SlaPolicy{
        .id = Id::make(), .name = "Slack", .calendar = {db.calendar}, .promisedFirst = 60, .internalFirst = 61}));
}

CRM_TEST(TestSlaHooks)
#include "tst_slaupdate.moc"
