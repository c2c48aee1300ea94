// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "models/service/noticelist.h"
#include "tests/support/noticedb.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace crm;

class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void whatOthersDoToFollowedCasesIsListed();
    void whatWasDoneInOneGoIsOneNotice();
    void whatWasBeforeSomebodyFollowedIsNoNews();
    void whatTheLadderDidIsNobodysDeed();
    void dueTimesThatWereToldAreListed();
    void aDueTimeIsListedOnceHoweverManyStepsTellOfIt();
    void dueTimesStandOnTheClocksOfTheirCalendar();
    void ourOwnTargetIsCalledOurs();
    void theNewestStandsFirstAndTheOldestGo();
    void theListFollowsTheStore();
    void aCaseThatIsOpenedHasBeenRead();
    void whatWasReadStaysReadOverARestart();
    void everybodyReadsForThemselves();
    void whatIsKeptMayBeAnything();
};

namespace {

QStringList sentences(NoticeDb &db)
{
    QStringList all;
    for (const auto &notice : *await(readNotices(db.store, {.user = db.store.user(), .now = db.now})))
        all.append(notice.sentence);
    return all;
}

/// A list that has read what there is.
struct Loaded
{
    explicit Loaded(Store &store, NoticeDb &db)
        : list(store, [&db] { return db.now; })
    {
        QTRY_VERIFY(list.isLoaded());
    }
    QString at(int row, int role = Qt::DisplayRole) const { return list.index(row).data(role).toString(); }

    NoticeList list;
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestNotices::whatOthersDoToFollowedCasesIsListed()
{
    NoticeDb db;
    db.setPriority(db.store, db.kettle, "low"); // what I do, I know
    db.theyWrite(db.lid);                       // not followed
    QCOMPARE(sentences(db), QStringList());
    db.theyWrite(db.kettle);
    db.theySetPriority(db.kettle, "urgent");
    const auto found = *await(readNotices(db.store, {.user = db.mara.id, .now = db.now}));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().sentence, QString("Tamsin set Priority to “Urgent”."));
    QCOMPARE(found.first().subject, (AnyRef{"service_case", db.kettle}));
    QCOMPARE(found.first().number, QString("CASE-000001"));
    QCOMPARE(found.first().title, QString("Kettle leaks"));
    QCOMPARE(found.first().at, db.now);
    QCOMPARE(found.last().sentence, QString("Tamsin wrote a note."));
    QCOMPARE(found.last().madeOf, QByteArrayList{"note"});
}

void TestNotices::whatWasDoneInOneGoIsOneNotice()
{
    NoticeDb db;
    Store theirs(db.path(), {.clock = [&db] { return db.now; }});
    theirs.setUser(db.tamsin.id);
    auto changed = await(theirs.fetch(ServiceCase::entity(), {db.kettle}))->first();
    changed.setValue("priority", QStringLiteral("urgent"));
    const Note note{.id = Id::make(), .body = "Sent a new one.", .serviceCase = {db.kettle}};
    QVERIFY(await(theirs.commit({"Both", {changed, Record::from(note)}})));
    QCOMPARE(sentences(db), QStringList{"Tamsin wrote a note. Tamsin set Priority to “Urgent”."});
}

void TestNotices::whatWasBeforeSomebodyFollowedIsNoNews()
{
    NoticeDb db;
    db.theyWrite(db.lid);
    db.now = db.now.addSecs(60);
    db.follow(db.lid);
    QCOMPARE(sentences(db), QStringList());
    db.theySetPriority(db.lid, "high");
    QCOMPARE(sentences(db), QStringList{"Tamsin set Priority to “High”."});
}

void TestNotices::whatTheLadderDidIsNobodysDeed()
{
    NoticeDb db;
    Store theirs(db.path(), {.clock = [&db] { return db.now; }});
    theirs.setUser(db.tamsin.id);
    auto raised = await(theirs.fetch(ServiceCase::entity(), {db.kettle}))->first();
    raised.setValue("priority", QStringLiteral("urgent"));
    QVERIFY(await(theirs.commit({.label = "Tell of a due time", .puts = {raised}, .origin = "system"})));
    QCOMPARE(sentences(db), QStringList());
    db.theySetPriority(db.kettle, "low");
    QCOMPARE(sentences(db), QStringList{"Tamsin set Priority to “Low”."});
}

void TestNotices::aDueTimeIsListedOnceHoweverManyStepsTellOfIt()
{
    NoticeDb db;
    db.tellDue(db.kettle, 3);
    const auto due = db.now.addSecs(3 * 60);
    db.tellDue(db.kettle, 2, Id::make().text());
    QCOMPARE(await(readNotices(db.store, {.user = db.mara.id, .now = db.now}))->size(), 1);
    db.now = due.addSecs(60);
    const auto told = [&](const QString &step, const QString &clock) {
        db.add(SlaNotice{.id = Id::make(),
            .caseId = db.kettle.text(),
            .stepId = step,
            .clock = clock,
            .dueAt = due,
            .at = db.now,
            .userId = db.mara.id.text()});
    };
    told({}, "first_response"); // nearly due and missed, at once
    told(Id::make().text(), "first_response");
    const auto found = *await(readNotices(db.store, {.user = db.mara.id, .now = db.now}));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isMissed);
    told({}, "resolution"); // another clock
    QCOMPARE(sentences(db).size(), 2);
}

void TestNotices::dueTimesThatWereToldAreListed()
{
    NoticeDb db;
    db.tellDue(db.lid, 0);
    db.tellDue(db.kettle, 10);
    const auto found = *await(readNotices(db.store, {.user = db.mara.id, .now = db.now}));
    QCOMPARE(found.size(), 2);
    QVERIFY2(found.first().sentence.startsWith("First response: due today "), qPrintable(found.first().sentence));
    QVERIFY(!found.first().isMissed);
    QVERIFY2(found.last().sentence.startsWith("First response missed: it was due today "),
        qPrintable(found.last().sentence));
    QVERIFY(found.last().isMissed);
    QVERIFY(await(readNotices(db.store, {.user = db.tamsin.id, .now = db.now}))->isEmpty()); // she was not told
}

void TestNotices::dueTimesStandOnTheClocksOfTheirCalendar()
{
    NoticeDb db;
    const auto hours = QTimeZone::systemTimeZone().offsetFromUtc(db.now) / 3600;
    const QByteArray zone = hours == 9 ? "America/New_York" : "Asia/Tokyo"; // not where this runs
    const ServiceCalendar office{.id = Id::make(),
        .name = "Office",
        .definition = QStringLiteral(R"({"zone":"%1","week":{"mon":[["00:00","24:00"]]}})").arg(QLatin1String(zone))};
    db.add(office);
    db.add(SlaPolicy{.id = Id::make(), .name = "All", .calendar = {office.id}, .promisedFirst = 60});
    const auto pot = db.open("Pot leaks");
    db.tellDue(pot, 10);
    const auto due = db.now.addSecs(600);
    const auto there = due.toTimeZone(QTimeZone(zone));
    const auto found = *await(readNotices(db.store, {.user = db.mara.id, .now = db.now}));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().sentence.endsWith(
                 QStringLiteral(" %1 (%2).").arg(there.toString("HH:mm"), QString::fromLatin1(zone))),
        qPrintable(found.first().sentence));
}

void TestNotices::ourOwnTargetIsCalledOurs()
{
    NoticeDb db;
    db.tellDue(db.kettle, 120, SlaNotice::ownTarget());
    const auto found = *await(readNotices(db.store, {.user = db.mara.id, .now = db.now}));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().sentence.startsWith("First response: our own, stricter target has passed. What the "
                                               "customer was promised is due today "),
        qPrintable(found.first().sentence));
    QVERIFY(!found.first().isMissed);
}

void TestNotices::theNewestStandsFirstAndTheOldestGo()
{
    NoticeDb db;
    db.theyWrite(db.kettle);
    db.tellDue(db.kettle, 10);
    QCOMPARE(sentences(db).size(), 2);
    QCOMPARE(sentences(db).last(), QString("Tamsin wrote a note."));
    db.now = db.now.addDays(noticeDays - 1);
    db.theySetPriority(db.kettle, "high");
    QCOMPARE(sentences(db).size(), 3);
    db.now = db.now.addDays(2);
    QCOMPARE(sentences(db), QStringList{"Tamsin set Priority to “High”."});
}

void TestNotices::theListFollowsTheStore()
{
    NoticeDb db;
    Loaded f(db.store, db);
    QCOMPARE(f.list.rowCount(), 0);
    QCOMPARE(f.list.unread(), 0);
    db.theyWrite(db.kettle);
    QTRY_COMPARE(f.list.unread(), 1);
    QCOMPARE(f.at(0), QString("CASE-000001  Kettle leaks"));
    QCOMPARE(f.at(0, roles::Body), QString("Tamsin wrote a note."));
    QCOMPARE(f.at(0, roles::When), QString("just now"));
    QCOMPARE(f.at(0, roles::BadgeText), QString("New"));
    QCOMPARE(f.at(0, Qt::AccessibleTextRole), QString("New. CASE-000001  Kettle leaks: Tamsin wrote a note. just now"));
    db.now = db.now.addSecs(5 * 60);
    QCOMPARE(f.at(0, roles::When), QString("5 min ago"));
    QSignalSpy said(&f.list, &NoticeList::stateChanged);
    f.list.markAllRead();
    QCOMPARE(said.size(), 1);
    QCOMPARE(f.list.unread(), 0);
    QCOMPARE(f.at(0, roles::BadgeText), QString());
    QCOMPARE(f.at(0, roles::IconTone), QString("neutral"));
    db.theySetPriority(db.kettle, "low");
    QTRY_COMPARE(f.list.unread(), 1);
    QCOMPARE(f.list.rowCount(), 2);
}

void TestNotices::aCaseThatIsOpenedHasBeenRead()
{
    NoticeDb db;
    db.follow(db.lid);
    db.theyWrite(db.kettle);
    db.theyWrite(db.lid);
    db.theySetPriority(db.kettle, "high");
    Loaded f(db.store, db);
    QCOMPARE(f.list.unread(), 3);
    const QSignalSpy allRead(&f.list, &NoticeList::allRead);
    f.list.markRead({"service_case", db.kettle});
    QCOMPARE(f.list.unread(), 1);
    QCOMPARE(f.at(1, roles::BadgeText), QString("New")); // the lid's
    f.list.markRead({"service_case", db.lid});
    QCOMPARE(f.list.unread(), 0);
    QCOMPARE(allRead.size(), 0); // that nothing is left over is not what the user has said of all
    f.list.markAllRead();
    QCOMPARE(allRead.size(), 1);
}

void TestNotices::whatWasReadStaysReadOverARestart()
{
    NoticeDb db;
    db.follow(db.lid);
    db.theyWrite(db.kettle);
    {
        Loaded f(db.store, db);
        f.list.markAllRead();
        QTRY_VERIFY(!await(db.store.meta(readNoticesKey(db.mara.id)))->isNull());
    }
    db.theyWrite(db.kettle);
    db.theyWrite(db.lid);
    {
        Store again(db.path(), {.clock = [&db] { return db.now; }});
        QVERIFY(await(again.opened()));
        again.setUser(db.mara.id); // the other program has said last who works here
        Loaded f(again, db);
        QCOMPARE(f.list.rowCount(), 3);
        QCOMPARE(f.list.unread(), 2);
        f.list.markRead({"service_case", db.lid});
        QTRY_VERIFY(await(again.meta(readNoticesKey(db.mara.id)))->toString().contains(db.lid.text()));
    }
    Store again(db.path(), {.clock = [&db] { return db.now; }});
    QVERIFY(await(again.opened()));
    again.setUser(db.mara.id);
    Loaded f(again, db);
    QCOMPARE(f.list.unread(), 1);
    QCOMPARE(f.list.noticeAt(1).subject.id, db.kettle);
    QCOMPARE(f.at(1, roles::BadgeText), QString("New"));
}

void TestNotices::everybodyReadsForThemselves()
{
    NoticeDb db;
    db.theyWrite(db.kettle);
    Loaded f(db.store, db);
    f.list.markAllRead();
    db.store.setUser(db.tamsin.id); // follows nothing
    QTRY_COMPARE(f.list.rowCount(), 0);
    f.list.markAllRead();
    db.store.setUser(db.mara.id);
    QTRY_COMPARE(f.list.rowCount(), 1);
    QCOMPARE(f.list.unread(), 0);
}

void TestNotices::whatIsKeptMayBeAnything()
{
    QCOMPARE(ReadNotices::fromJson("nonsense").upTo, 0);
    const ReadNotices read{.upTo = 12, .opened = {"14/a", "13/b"}};
    const auto again = ReadNotices::fromJson(read.toJson());
    QCOMPARE(again.upTo, 12);
    QCOMPARE(again.opened, read.opened);
}

CRM_TEST(TestNotices)
#include "tst_notices.moc"
