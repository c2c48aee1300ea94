// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/reminderwatch.h"
#include "models/schedule/scheduleedits.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

class TestReminders : public QObject
{
    Q_OBJECT
private slots:
    void aReminderIsToldAtItsTimeAndOnce();
    void whatWasDueWhileClosedIsToldOnceAtTheStart();
    void nothingIsToldTwiceOverARestart();
    void whatNobodyAnsweredStandsThereAfterARestart();
    void oldRemindersOfANewFileAreNotTold();
    void snoozingTellsAgainAlsoAfterARestart();
    void everyOccurrenceIsToldOnce();
    void doneTasksAndOthersTasksAreNotTold();
    void aMovedReminderIsToldAgain();
    void anAddedTaskIsNoticed();
    void whatIsDoneDisappears();
    void theBookIsReadBack();
    void tomorrowIsEightInTheMorning();
};

namespace {

/// A file and a watch over it, which may be closed and begun again.
struct Fixture
{
    Fixture() { restart(); }

    void restart()
    {
        watch = std::make_unique<ReminderWatch>(db.store, [this] { return db.now; });
        told.clear();
        QObject::connect(watch.get(), &ReminderWatch::announced, watch.get(), [this](const QList<DueReminder> &due) {
            for (const auto &reminder : due)
                told.append(reminder.item.record.title());
        });
    }
    Task add(const QString &subject, int minutes)
    {
        const Task task{.id = Id::make(),
            .subject = subject,
            .dueAt = db.now.addSecs(minutes * 60 + 900),
            .remindAt = db.now.addSecs(minutes * 60)};
        db.put(task);
        return task;
    }
    /// Begins and waits until it knows what comes next or has told something.
    bool start()
    {
        watch->start();
        return QTest::qWaitFor([this] { return !told.isEmpty() || watch->next().isValid(); });
    }
    void after(int minutes)
    {
        db.now = db.now.addSecs(minutes * 60);
        watch->look();
    }

    TestDb db;
    std::unique_ptr<ReminderWatch> watch;
    QStringList told;
};

} // namespace

void TestReminders::aReminderIsToldAtItsTimeAndOnce()
{
    Fixture f;
    f.add("Call Ann", 10);
    QVERIFY(f.start());
    QCOMPARE(f.watch->next(), f.db.now.addSecs(600));
    f.after(9);
    QVERIFY(f.told.isEmpty());
    f.after(1);
    QCOMPARE(f.told, QStringList("Call Ann"));
    QCOMPARE(f.watch->shown().size(), 1);
    f.after(1);
    f.after(60);
    QCOMPARE(f.told.size(), 1);
}

void TestReminders::whatWasDueWhileClosedIsToldOnceAtTheStart()
{
    Fixture f;
    f.add("Later", 60);
    QVERIFY(f.start());
    f.add("One", 10);
    f.add("Two", 20);
    f.watch.reset(); // closed
    f.db.now = f.db.now.addDays(3);
    f.restart();
    int times = 0;
    connect(f.watch.get(), &ReminderWatch::announced, f.watch.get(), [&times] { ++times; });
    QVERIFY(f.start());
    QCOMPARE(f.told, QStringList({"One", "Two", "Later"}));
    QCOMPARE(times, 1);
}

void TestReminders::nothingIsToldTwiceOverARestart()
{
    Fixture f;
    f.add("Call Ann", 10);
    f.add("Tomorrow", 24 * 60);
    QVERIFY(f.start());
    f.after(10);
    QCOMPARE(f.told.size(), 1);
    f.restart();
    QVERIFY(f.start());
    f.after(5);
    QVERIFY(f.told.isEmpty());
}

void TestReminders::whatNobodyAnsweredStandsThereAfterARestart()
{
    Fixture f;
    f.add("Call Ann", 0);
    f.add("Write Ben", 0);
    f.add("Tomorrow", 24 * 60);
    QVERIFY(f.start());
    QCOMPARE(f.told.size(), 2);
    const auto titles = [&f] {
        QStringList titles;
        for (const auto &reminder : f.watch->shown())
            titles.append(reminder.item.record.title());
        titles.sort();
        return titles;
    };
    f.restart();
    QVERIFY(f.start());
    QTRY_COMPARE(titles(), QStringList({"Call Ann", "Write Ben"}));
    QVERIFY(f.told.isEmpty()); // it stands, and is not told twice
    const auto key = f.watch->shown().first().item.key();
    f.watch->snooze(key, Snooze::FiveMinutes);
    QVERIFY(await(f.db.store.commit(completeItem(f.watch->shown().first().item, f.db.now))));
    QTRY_VERIFY(f.watch->shown().isEmpty());
    f.restart();
    QVERIFY(f.start());
    QVERIFY(f.watch->shown().isEmpty());
    f.after(6); // once more after its snooze, and unanswered again
    QCOMPARE(f.told.size(), 1);
    f.restart();
    QVERIFY(f.start());
    QTRY_COMPARE(f.watch->shown().size(), 1);
    f.watch->dismissAll();
    f.restart();
    QVERIFY(f.start());
    QVERIFY(f.watch->shown().isEmpty());
}

void TestReminders::oldRemindersOfANewFileAreNotTold()
{
    Fixture f;
    f.add("Years ago", -600 * 24 * 60);
    f.add("Yesterday evening", -12 * 60);
    QVERIFY(f.start());
    QCOMPARE(f.told, QStringList("Yesterday evening"));
}

void TestReminders::snoozingTellsAgainAlsoAfterARestart()
{
    Fixture f;
    f.add("Call Ann", 0);
    QVERIFY(f.start());
    QCOMPARE(f.told.size(), 1);
    const auto key = f.watch->shown().first().item.key();
    f.watch->snooze(key, Snooze::FiveMinutes);
    QVERIFY(f.watch->shown().isEmpty());
    f.after(4);
    QCOMPARE(f.told.size(), 1);
    f.after(1);
    QCOMPARE(f.told.size(), 2);
    f.watch->snooze(key, Snooze::OneHour);
    f.db.now = f.db.now.addSecs(7200);
    f.restart();
    QVERIFY(f.start());
    QCOMPARE(f.told, QStringList("Call Ann"));
    f.after(600);
    QCOMPARE(f.told.size(), 1);
}

void TestReminders::everyOccurrenceIsToldOnce()
{
    Fixture f;
    f.db.put(Task{.id = Id::make(),
        .subject = "Daily",
        .dueAt = f.db.now.addSecs(3600),
        .zone = "UTC",
        .recurrence = "FREQ=DAILY",
        .remindAt = f.db.now.addSecs(3000)});
    QVERIFY(f.start());
    for (int day = 0; day < 3; ++day) {
        f.after(50);
        QTRY_COMPARE(f.told.size(), day + 1);
        f.after(10);
        QCOMPARE(f.told.size(), day + 1);
        f.after(23 * 60);
        QTRY_VERIFY(f.watch->next() > f.db.now);
    }
}

void TestReminders::doneTasksAndOthersTasksAreNotTold()
{
    Fixture f;
    const User me{.id = Id::make(), .name = "Mara"};
    const User other{.id = Id::make(), .name = "Jonas"};
    f.db.put(me);
    f.db.put(other);
    f.db.store.setUser(me.id);
    auto done = f.add("Done", 5);
    done.status = TaskStatus::Done;
    f.db.put(done);
    auto his = f.add("His", 5);
    his.owner = {other.id};
    f.db.put(his);
    f.add("Mine", 5);
    QVERIFY(f.start());
    f.after(5);
    QCOMPARE(f.told, QStringList("Mine"));
}

void TestReminders::aMovedReminderIsToldAgain()
{
    Fixture f;
    const auto task = f.add("Call Ann", 0);
    QVERIFY(f.start());
    QCOMPARE(f.told.size(), 1);
    const auto stored = await(f.db.store.fetch(Task::entity(), {task.id}))->first();
    const auto later = f.db.now.addSecs(1800);
    QVERIFY(await(f.db.store.commit(remindOfItem(itemOf(stored), later))));
    QTRY_COMPARE(f.watch->next(), later);
    f.after(30);
    QCOMPARE(f.told.size(), 2);
}

void TestReminders::anAddedTaskIsNoticed()
{
    Fixture f;
    f.add("Far", 600);
    QVERIFY(f.start());
    const auto soon = f.add("Soon", 5);
    QTRY_COMPARE(f.watch->next(), soon.remindAt);
}

void TestReminders::whatIsDoneDisappears()
{
    Fixture f;
    f.add("Call Ann", 0);
    QVERIFY(f.start());
    QVERIFY(await(f.db.store.commit(completeItem(f.watch->shown().first().item, f.db.now))));
    QTRY_VERIFY(f.watch->shown().isEmpty());
}

void TestReminders::theBookIsReadBack()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const ReminderBook book{now, {{"a", now.addSecs(60)}}, {{"b/c", now.addSecs(120)}}, {{"a", now}}};
    const auto again = ReminderBook::fromJson(book.toJson());
    QCOMPARE(again.since, book.since);
    QCOMPARE(again.announced, book.announced);
    QCOMPARE(again.snoozed, book.snoozed);
    QCOMPARE(again.standing, book.standing);
    QVERIFY(!ReminderBook::fromJson("{broken").since.isValid());
}

void TestReminders::tomorrowIsEightInTheMorning()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto evening = instantOf(QDate(2026, 3, 28), QTime(21, 0), berlin); // the clocks change in the night
    QCOMPARE(snoozedUntil(Snooze::Tomorrow, evening, berlin), instantOf(QDate(2026, 3, 29), QTime(8, 0), berlin));
}

CRM_TEST(TestReminders)

} // namespace crm

#include "tst_reminders.moc"
