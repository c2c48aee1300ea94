// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/scheduleedits.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

class TestScheduleEdits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("TZ", m_zone); }
    void anAgendaHoldsTasksAndOccurrences();
    void whatBeganEarlierAndGoesOnIsThere();
    void aWholeDayIsTheSameDayInEveryZone();
    void otherPeoplesTasksAreLeftOut();
    void oneOccurrenceMovesAlone();
    void thisAndFollowingMove();
    void theWholeSeriesMovesWithItsExceptions();
    void oneOccurrenceIsDone();
    void oneOccurrenceIsRemoved();
    void thisAndFollowingAreRemoved();
    void aSeriesEndsAndGoesOn();
    void removingAllKeepsWhatWasDone();
    void changesOfFollowingOnesLeaveEarlierOnesAlone();
    void everyStepCanBeUndone();
    void aReminderMovesWithItsTask();

private:
    QByteArray m_zone;
};

namespace {

const QTimeZone berlin("Europe/Berlin");

QDateTime at(int month, int day, int hour = 10, int minute = 0)
{
    return instantOf(QDate(2026, month, day), QTime(hour, minute), berlin);
}

/// Tuesdays at ten for an hour, from 3 March 2026, over the change of clocks on the 29th.
struct Fixture
{
    Fixture() { QVERIFY(db.put(weekly)); }

    QList<AgendaItem> agenda(const QDateTime &from = at(3, 1, 0), const QDateTime &until = at(4, 15, 0))
    {
        return *await(readAgenda(db.store, {from, until}));
    }
    QStringList starts()
    {
        QStringList texts;
        for (const auto &item : agenda())
            texts.append(wallTimeOf(item.start, berlin).toString("dd.MM. HH:mm"));
        return texts;
    }
    /// The occurrence that begins on that day.
    AgendaItem on(int month, int day)
    {
        for (const auto &item : agenda())
            if (wallTimeOf(item.start, berlin).date() == QDate(2026, month, day))
                return item;
        return {};
    }
    Chosen chosen(int month, int day, SeriesPart part)
    {
        return {on(month, day), part, *await(changedOccurrences(db.store, weekly.id))};
    }
    bool commit(const Edit &edit) { return bool(await(db.store.commit(edit))); }

    TestDb db;
    Task weekly{.id = Id::make(),
        .subject = "Weekly call",
        .kind = TaskKind::Call,
        .dueAt = at(3, 3),
        .endsAt = at(3, 3, 11),
        .zone = "Europe/Berlin",
        .recurrence = "FREQ=WEEKLY;BYDAY=TU",
        .remindAt = at(3, 3, 9, 45)};
};

} // namespace

void TestScheduleEdits::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
}

void TestScheduleEdits::anAgendaHoldsTasksAndOccurrences()
{
    Fixture f;
    QVERIFY(f.db.put(Task{.id = Id::make(), .subject = "Once", .dueAt = at(3, 11, 8)}));
    QVERIFY(f.db.put(Task{.id = Id::make(), .subject = "Off", .status = TaskStatus::Cancelled, .dueAt = at(3, 11, 9)}));
    QVERIFY(f.db.put(Task{.id = Id::make(), .subject = "Some day"}));
    QCOMPARE(f.starts(),
        QStringList({"03.03. 10:00", "10.03. 10:00", "11.03. 08:00", "17.03. 10:00", "24.03. 10:00", "31.03. 10:00",
            "07.04. 10:00", "14.04. 10:00"}));
    const auto last = f.on(4, 7);
    QCOMPARE(last.end, at(4, 7, 11));
    QCOMPARE(last.remindAt(), at(4, 7, 9, 45));
    QVERIFY(last.isBare() && last.isOfSeries() && last.seriesId() == f.weekly.id);
}

void TestScheduleEdits::whatBeganEarlierAndGoesOnIsThere()
{
    Fixture f;
    QVERIFY(f.db.put(
        Task{.id = Id::make(), .subject = "Fair", .kind = TaskKind::Visit, .dueAt = at(3, 4), .endsAt = at(3, 6)}));
    QCOMPARE(f.agenda(at(3, 5), at(3, 6)).size(), 1);
    QCOMPARE(f.agenda(at(3, 3, 10, 30), at(3, 3, 12)).size(), 1);
    QCOMPARE(f.agenda(at(3, 6), at(3, 7)).size(), 0);
}

void TestScheduleEdits::aWholeDayIsTheSameDayInEveryZone()
{
    const auto item = itemOf(Record::from(Task{.id = Id::make(),
        .subject = "Holiday",
        .dueAt = at(3, 4, 0),
        .endsAt = at(3, 6, 0),
        .allDay = true,
        .zone = "Europe/Berlin"}));
    for (const auto *zone : {"Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"}) {
        QCOMPARE(item.firstDay(QTimeZone(zone)), QDate(2026, 3, 4));
        QCOMPARE(item.lastDay(QTimeZone(zone)), QDate(2026, 3, 5));
    }
}

void TestScheduleEdits::otherPeoplesTasksAreLeftOut()
{
    Fixture f;
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(f.db.put(mara));
    QVERIFY(f.db.put(Task{.id = Id::make(), .subject = "Hers", .dueAt = at(3, 4), .owner = {mara.id}}));
    const auto hers = *await(readAgenda(f.db.store, {at(3, 1, 0), at(4, 1, 0), mara.id}));
    QCOMPARE(hers.size(), 1);
    QCOMPARE(hers.first().titles.value("owner"), "Mara");
}

void TestScheduleEdits::oneOccurrenceMovesAlone()
{
    Fixture f;
    QVERIFY(f.commit(moveItem(f.chosen(3, 17, SeriesPart::This), {at(3, 18, 14), at(3, 18, 15)})));
    QCOMPARE(f.starts().mid(0, 4), QStringList({"03.03. 10:00", "10.03. 10:00", "18.03. 14:00", "24.03. 10:00"}));
    const auto moved = f.on(3, 18);
    QVERIFY(!moved.isBare());
    QCOMPARE(moved.occurrenceAt, at(3, 17));
    QCOMPARE(moved.remindAt(), at(3, 18, 13, 45));
    QVERIFY(f.commit(moveItem({moved}, {at(3, 19), {}})));
    QCOMPARE(f.starts().mid(2, 2), QStringList({"19.03. 10:00", "24.03. 10:00"}));
}

void TestScheduleEdits::thisAndFollowingMove()
{
    Fixture f;
    QVERIFY(f.commit(moveItem(f.chosen(3, 31, SeriesPart::This), {at(3, 31, 16), {}})));
    QVERIFY(f.commit(moveItem(f.chosen(3, 17, SeriesPart::Following), {at(3, 18, 9), at(3, 18, 10)})));
    QCOMPARE(f.starts(),
        QStringList({"03.03. 10:00", "10.03. 10:00", "18.03. 09:00", "25.03. 09:00", "31.03. 16:00", "08.04. 09:00"}));
    const auto series
        = *await(f.db.store.records({&Task::entity(), Filter::compare("recurrence", Filter::IsNotNull), {{"due_at"}}}));
    QCOMPARE(series.size(), 2);
    QCOMPARE(series[0].text("recurrence"), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T085959Z");
    QCOMPARE(series[1].text("recurrence"), "FREQ=WEEKLY;BYDAY=WE");
}

void TestScheduleEdits::theWholeSeriesMovesWithItsExceptions()
{
    Fixture f;
    QVERIFY(f.commit(removeItem(f.chosen(3, 10, SeriesPart::This))));
    QVERIFY(f.commit(moveItem(f.chosen(3, 24, SeriesPart::This), {at(3, 24, 16), {}})));
    QVERIFY(f.commit(moveItem(f.chosen(4, 7, SeriesPart::All), {at(4, 6, 11), at(4, 6, 12)})));
    QCOMPARE(f.starts(),
        QStringList({"02.03. 11:00", "16.03. 11:00", "24.03. 16:00", "30.03. 11:00", "06.04. 11:00", "13.04. 11:00"}));
}

void TestScheduleEdits::oneOccurrenceIsDone()
{
    Fixture f;
    QVERIFY(f.commit(completeItem(f.on(3, 10), at(3, 10, 11))));
    QCOMPARE(f.starts().size(), 7);
    QVERIFY(!f.on(3, 10).isOpen());
    QVERIFY(f.on(3, 17).isOpen());
    QVERIFY(f.commit(reopenItem(f.on(3, 10))));
    QVERIFY(f.on(3, 10).isOpen());
}

void TestScheduleEdits::oneOccurrenceIsRemoved()
{
    Fixture f;
    QVERIFY(f.commit(removeItem(f.chosen(3, 10, SeriesPart::This))));
    QVERIFY(f.commit(moveItem(f.chosen(3, 17, SeriesPart::This), {at(3, 18), {}})));
    QVERIFY(f.commit(removeItem(f.chosen(3, 18, SeriesPart::This))));
    QCOMPARE(f.starts().mid(0, 2), QStringList({"03.03. 10:00", "24.03. 10:00"}));
}

void TestScheduleEdits::thisAndFollowingAreRemoved()
{
    Fixture f;
    QVERIFY(f.commit(moveItem(f.chosen(3, 24, SeriesPart::This), {at(3, 25), {}})));
    QVERIFY(f.commit(removeItem(f.chosen(3, 17, SeriesPart::Following))));
    QCOMPARE(f.starts(), QStringList({"03.03. 10:00", "10.03. 10:00"}));
}

void TestScheduleEdits::aSeriesEndsAndGoesOn()
{
    Fixture f;
    QVERIFY(f.commit(moveItem(f.chosen(3, 24, SeriesPart::This), {at(3, 25), {}})));
    QVERIFY(f.commit(endSeries(f.chosen(3, 10, SeriesPart::All), at(3, 10).addSecs(1))));
    QCOMPARE(f.starts(), QStringList({"03.03. 10:00", "10.03. 10:00"}));
    QVERIFY(await(f.db.store.undo())); // one step
    QCOMPARE(f.starts().size(), 7);
    QVERIFY(f.commit(endSeries(f.chosen(3, 10, SeriesPart::All), at(3, 10).addSecs(1))));
    QVERIFY(f.commit(endSeries(f.chosen(3, 10, SeriesPart::All), {})));
    QCOMPARE(f.starts().size(), 7);
}

void TestScheduleEdits::removingAllKeepsWhatWasDone()
{
    Fixture f;
    QVERIFY(f.commit(completeItem(f.on(3, 3), at(3, 3, 11))));
    QVERIFY(f.commit(moveItem(f.chosen(3, 24, SeriesPart::This), {at(3, 25), {}})));
    QVERIFY(f.commit(removeItem(f.chosen(3, 17, SeriesPart::All))));
    QCOMPARE(f.starts(), QStringList("03.03. 10:00"));
    QVERIFY(!f.db.exists({"task", f.weekly.id}));
}

void TestScheduleEdits::changesOfFollowingOnesLeaveEarlierOnesAlone()
{
    Fixture f;
    auto typed = ownRecord(f.on(3, 17));
    typed.setValue("subject", "Weekly call with Ann");
    typed.setInstant("ends_at", at(3, 17, 10, 30));
    QVERIFY(f.commit(changeItem(f.chosen(3, 17, SeriesPart::Following), typed)));
    QCOMPARE(f.on(3, 10).record.title(), "Weekly call");
    QCOMPARE(f.on(3, 24).record.title(), "Weekly call with Ann");
    QCOMPARE(f.on(4, 7).end, at(4, 7, 10, 30));
    QCOMPARE(f.starts().size(), 7);
}

void TestScheduleEdits::everyStepCanBeUndone()
{
    Fixture f;
    const auto before = f.starts();
    for (const auto part : {SeriesPart::This, SeriesPart::Following, SeriesPart::All}) {
        QVERIFY(f.commit(moveItem(f.chosen(3, 17, part), {at(3, 19, 8), at(3, 19, 9)})));
        QVERIFY(f.starts() != before);
        QVERIFY(await(f.db.store.undo()));
        QCOMPARE(f.starts(), before);
        QVERIFY(f.commit(removeItem(f.chosen(3, 17, part))));
        QVERIFY(await(f.db.store.undo()));
        QCOMPARE(f.starts(), before);
    }
}

void TestScheduleEdits::aReminderMovesWithItsTask()
{
    auto task
        = Record::from(Task{.id = Id::make(), .subject = "Call", .dueAt = at(3, 27), .remindAt = at(3, 27, 9, 45)});
    const auto item = itemOf(task);
    const auto edit = moveItem({item}, spanMoved(item, 3)); // over the change of clocks
    QCOMPARE(edit.puts.first().instant("due_at"), at(3, 30));
    QCOMPARE(edit.puts.first().instant("remind_at"), at(3, 30, 9, 45));
}

CRM_TEST(TestScheduleEdits)

} // namespace crm

#include "tst_scheduleedits.moc"
