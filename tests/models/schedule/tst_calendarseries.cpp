// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendarseries.h"

#include "models/schedule/calendartasks.h"
#include "models/schedule/scheduleedits.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

/// Series as other programs write them: with single occurrences alone, further dates, and changes from one day on.
class TestCalendarSeries : public QObject
{
    Q_OBJECT
private slots:
    void anOccurrenceWithoutItsSeriesIsFoundAgain();
    void whatStoodAloneFindsItsSeries();
    void aTaskFromBeforeIsTheOccurrence();
    void furtherDatesTakePlace_data();
    void furtherDatesTakePlace();
    void aFurtherDateIsChangedLikeAnyOther();
    void allThatFollowAreChanged_data();
    void allThatFollowAreChanged();
    void withoutItsSeriesOnlyTheOneIsChanged();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

QByteArray anEvent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:s@x\n" + lines + "\nEND:VEVENT\n";
}

CalendarImportResult import(TestDb &db, const QByteArray &events)
{
    const auto bytes = events.startsWith("BEGIN:VCALENDAR") ? events : "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n";
    const auto result = await(importCalendar(db.store, readCalendar(bytes, berlin)));
    return result ? *result : CalendarImportResult{};
}

QByteArray exported(TestDb &db)
{
    return *await(exportCalendar(db.store, {&Task::entity(), {}, {{"rid"}}}, db.now));
}

qint64 tasks(TestDb &db)
{
    return *await(db.store.count({&Task::entity()}));
}

/// "A 02 10:00-11:00": what takes place in March, on Berlin's wall.
QString agenda(TestDb &db)
{
    QStringList texts;
    const QDateTime from(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    const auto items = await(readAgenda(db.store, {from, from.addDays(31)}));
    for (const auto &item : *items) {
        auto text = item.record.title() + item.start.toTimeZone(berlin).toString(" dd hh:mm");
        if (item.end.isValid())
            text += item.end.toTimeZone(berlin).toString("-hh:mm");
        texts.append(text);
    }
    return texts.join(", ");
}

const QByteArray invitation = anEvent("SUMMARY:A\nRECURRENCE-ID:20260303T090000Z\nDTSTART:20260303T100000Z\n"
                                      "DTEND:20260303T110000Z");
const QByteArray daily = anEvent("SUMMARY:A\nDTSTART;TZID=Europe/Berlin:20260302T100000\n"
                                 "DTEND;TZID=Europe/Berlin:20260302T110000\nRRULE:FREQ=DAILY;COUNT=3");

} // namespace

/// Who is invited to a single one is sent only that.
void TestCalendarSeries::anOccurrenceWithoutItsSeriesIsFoundAgain()
{
    TestDb db;
    QCOMPARE(import(db, invitation).created, 1);
    QCOMPARE(import(db, invitation).unchanged, 1);
    QCOMPARE(tasks(db), 1);
    auto other = invitation;
    other.replace("ID:20260303", "ID:20260304").replace("T:20260303", "T:20260304").replace("D:20260303", "D:20260304");
    QCOMPARE(import(db, invitation + other).created, 1);
    auto moved = invitation;
    QCOMPARE(import(db, moved.replace("T:20260303T100000Z", "T:20260303T103000Z")).updated, 1);
    QCOMPARE(agenda(db), "A 03 11:30-12:00, A 04 11:00-12:00");
    QVERIFY(exported(db).contains("RECURRENCE-ID:20260304T090000Z"));
    QCOMPARE(import(db, exported(db)).unchanged, 2);
    TestDb copy;
    QCOMPARE(import(copy, exported(db)).created, 2);
    QCOMPARE(agenda(copy), agenda(db));
}

void TestCalendarSeries::whatStoodAloneFindsItsSeries()
{
    TestDb db;
    import(db, invitation);
    const auto result = import(db, daily + invitation);
    QCOMPARE(result.created, 1);
    QCOMPARE(result.updated, 1);
    QCOMPARE(agenda(db), "A 02 10:00-11:00, A 03 11:00-12:00, A 04 10:00-11:00");
    QCOMPARE(import(db, daily + invitation).unchanged, 2);
    QCOMPARE(import(db, invitation).unchanged, 1);
    QCOMPARE(tasks(db), 2);
}

/// Such an occurrence was stored as a task of its own once.
void TestCalendarSeries::aTaskFromBeforeIsTheOccurrence()
{
    TestDb db;
    const QDateTime start(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC);
    QVERIFY(db.put(Task{.id = Id::make(),
        .subject = "A",
        .kind = TaskKind::Meeting,
        .dueAt = start,
        .endsAt = start.addSecs(3600),
        .uid = "s@x"}));
    import(db, invitation);
    QCOMPARE(tasks(db), 1);
    QCOMPARE(import(db, invitation).unchanged, 1);
}

void TestCalendarSeries::furtherDatesTakePlace_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("expected");
    const auto with = [](const QByteArray &lines) { return QByteArray(daily).replace("COUNT=3", "COUNT=2\n" + lines); };
    const char *both = "A 02 10:00-11:00, A 03 10:00-11:00, A 10 15:00-16:00, A 31 10:00-11:00";
    QTest::newRow("beside a rule") << with("RDATE;TZID=Europe/Berlin:20260310T150000,20260331T100000") << both;
    QTest::newRow("in universal time") << with("RDATE:20260310T140000Z\nRDATE:20260331T080000Z") << both;
    QTest::newRow("given by the rule, too, and excluded")
        << with("RDATE;TZID=Europe/Berlin:20260302T100000,20260303T100000,20260310T150000,20260320T100000,"
                "20260331T100000\nEXDATE;TZID=Europe/Berlin:20260320T100000")
        << both;
    QTest::newRow("periods") << with("RDATE;VALUE=PERIOD:20260310T140000Z/20260310T143000Z,20260311T140000Z/PT2H")
                             << "A 02 10:00-11:00, A 03 10:00-11:00, A 10 15:00-15:30, A 11 15:00-17:00";
    QTest::newRow("without a rule") << anEvent("SUMMARY:A\nDTSTART:20260302T090000Z\nDTEND:20260302T100000Z\n"
                                               "RDATE:20260310T090000Z")
                                    << "A 02 10:00-11:00, A 10 10:00-11:00";
    QTest::newRow("days") << anEvent("SUMMARY:A\nDTSTART;VALUE=DATE:20260302\nRRULE:FREQ=DAILY;COUNT=2\n"
                                     "RDATE;VALUE=DATE:20260331")
                          << "A 02 00:00, A 03 00:00, A 31 00:00";
    QTest::newRow("one of them changed") << with("RDATE:20260310T140000Z")
            + anEvent("SUMMARY:B\nRECURRENCE-ID:20260310T140000Z\nDTSTART:20260311T140000Z")
                                         << "A 02 10:00-11:00, A 03 10:00-11:00, B 11 15:00";
}

void TestCalendarSeries::furtherDatesTakePlace()
{
    QFETCH(QByteArray, events);
    QFETCH(QString, expected);
    TestDb db;
    const auto result = import(db, events);
    QVERIFY(result.rejects.isEmpty() && result.remarks.isEmpty());
    QCOMPARE(agenda(db), expected);
    const auto count = tasks(db);
    QCOMPARE(import(db, events).unchanged, count);
    QCOMPARE(tasks(db), count);
    const auto bytes = exported(db);
    QVERIFY2(bytes.contains("RDATE"), bytes.constData());
    QCOMPARE(import(db, bytes).unchanged, count);
    TestDb other;
    QCOMPARE(import(other, bytes).created, count);
    QCOMPARE(agenda(other), expected);
    QCOMPARE(exported(other), bytes);
}

void TestCalendarSeries::aFurtherDateIsChangedLikeAnyOther()
{
    TestDb db;
    auto file = daily;
    file.replace("COUNT=3", "COUNT=2\nRDATE:20260310T140000Z");
    import(db, file);
    const auto first = instantsOf("20260302T090000Z").value(0);
    const auto items = *await(readAgenda(db.store, {first, first.addSecs(1)}));
    QCOMPARE(items.size(), 1);
    const Chosen all{items.first(), SeriesPart::All, *await(changedOccurrences(db.store, items.first().seriesId()))};
    QVERIFY(await(db.store.commit(removeItem(all))));
    QCOMPARE(tasks(db), 0);
}

void TestCalendarSeries::allThatFollowAreChanged_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("expected");
    const auto rule = [](const char *text) { return QByteArray(daily).replace("FREQ=DAILY;COUNT=3", text); };
    const auto later = [](const QByteArray &lines) {
        return anEvent("SUMMARY:B\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260304T090000Z\n" + lines);
    };
    const auto noon = later("DTSTART:20260304T110000Z\nDTEND:20260304T113000Z");
    const char *five = "A 02 10:00-11:00, A 03 10:00-11:00, B 04 12:00-12:30, B 05 12:00-12:30, B 06 12:00-12:30";
    QTest::newRow("counted") << rule("FREQ=DAILY;COUNT=5") + noon << five;
    QTest::newRow("until an instant") << rule("FREQ=DAILY;UNTIL=20260306T090000Z") + noon << five;
    QTest::newRow("until just before an instant") << rule("FREQ=DAILY;UNTIL=20260307T085959Z") + noon << five;
    QTest::newRow("the file has it first") << noon + rule("FREQ=DAILY;COUNT=5") << five;
    QTest::newRow("with what was changed on its own, and excluded")
        << rule("FREQ=DAILY;COUNT=5\nEXDATE:20260303T090000Z,20260306T090000Z") + noon
            + anEvent("SUMMARY:C\nRECURRENCE-ID:20260305T090000Z\nDTSTART:20260305T170000Z")
        << "A 02 10:00-11:00, B 04 12:00-12:30, C 05 18:00";
    QTest::newRow("twice") << rule("FREQ=DAILY;COUNT=5") + noon
            + anEvent("SUMMARY:C\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260306T090000Z\nDTSTART:20260306T070000Z")
                           << "A 02 10:00-11:00, A 03 10:00-11:00, B 04 12:00-12:30, B 05 12:00-12:30, C 06 08:00";
    QTest::newRow("another weekday") << QByteArray(daily).replace("FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;BYDAY=MO;COUNT=4")
            + anEvent("SUMMARY:B\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260309T090000Z\nDTSTART:20260310T090000Z")
                                     << "A 02 10:00-11:00, B 10 10:00, B 17 10:00, B 24 10:00";
    QTest::newRow("from the first one on") << rule("FREQ=DAILY;COUNT=2")
            + anEvent("SUMMARY:B\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260302T090000Z\nDTSTART:20260302T110000Z")
                                           << "B 02 12:00, B 03 12:00";
    QTest::newRow("called off") << rule("FREQ=DAILY;COUNT=5") + later("STATUS:CANCELLED\nDTSTART:20260304T090000Z")
                                << "A 02 10:00-11:00, A 03 10:00-11:00";
}

void TestCalendarSeries::allThatFollowAreChanged()
{
    QFETCH(QByteArray, events);
    QFETCH(QString, expected);
    TestDb db;
    const auto result = import(db, events);
    QVERIFY(result.rejects.isEmpty() && result.remarks.isEmpty());
    QCOMPARE(agenda(db), expected);
    const auto count = tasks(db);
    QCOMPARE(import(db, events).unchanged, count);
    QCOMPARE(tasks(db), count);
    QCOMPARE(agenda(db), expected);
    TestDb other;
    QCOMPARE(import(other, exported(db)).created, count);
    QCOMPARE(agenda(other), expected);
}

void TestCalendarSeries::withoutItsSeriesOnlyTheOneIsChanged()
{
    TestDb db;
    auto file = invitation;
    const auto result = import(db, file.replace("RECURRENCE-ID:", "RECURRENCE-ID;RANGE=THISANDFUTURE:"));
    QCOMPARE(result.created, 1);
    QCOMPARE(result.remarks.size(), 1);
    QVERIFY2(result.remarks.first().sentence.contains("only that one is"), qPrintable(result.remarks.first().sentence));
}

CRM_TEST(TestCalendarSeries)

} // namespace crm

#include "tst_calendarseries.moc"
