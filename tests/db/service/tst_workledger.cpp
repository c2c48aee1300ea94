// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/workledger.h"
#include "tests/support/test.h"

using namespace crm;

namespace {

/// Mon–Fri 09:00–12:30 and 13:30–17:30 in Berlin, closed on the first of May: the calendar of DOMAIN §1.
WorkCalendar berlin()
{
    WorkCalendar c{.zone = "Europe/Berlin"};
    for (size_t day = 0; day < 5; ++day)
        c.week[day] = {{9 * 3600, 12 * 3600 + 1800}, {13 * 3600 + 1800, 17 * 3600 + 1800}};
    c.holidays = {{QDate(2026, 5, 1), "Labour Day"}};
    return c;
}

WorkCalendar aroundTheClock()
{
    WorkCalendar c{.zone = "Europe/Berlin"};
    for (auto &day : c.week)
        day = {{0, 86400}};
    return c;
}

WorkCalendar nineToFive()
{
    WorkCalendar c{.zone = "UTC"};
    for (size_t day = 0; day < 5; ++day)
        c.week[day] = {{9 * 3600, 17 * 3600}};
    return c;
}

qint64 at(const QString &text, const WorkCalendar &calendar)
{
    const auto ms = zonedTime(text, QTimeZone(calendar.zone));
    return ms ? *ms : -1;
}

QStringList told(const QList<LedgerLine> &lines, const QTimeZone &zone)
{
    QStringList all;
    for (const auto &line : lines)
        all.append(QStringLiteral("%1 %2 %3 %4")
                       .arg(QString::fromLatin1(ledgerCode(line.kind)), zonedText(line.from, zone).mid(5, 11),
                           zonedText(line.to, zone).mid(5, 11))
                       .arg(line.worked / 60000));
    return all;
}

} // namespace

class TestWorkLedger : public QObject
{
    Q_OBJECT
private slots:
    void dueTimesAreThoseOfTheVectors_data();
    void dueTimesAreThoseOfTheVectors();
    void workingBackwardsEndsWhereItBegan();
    void theRestIsCountedFromTheResumption();
    void aPauseOutsideWorkingHoursMovesNothing();
    void nothingIsDueWhileAPauseGoesOn();
    void whatWasReachedBeforeAPauseStays();
    void theLedgerSaysWhatCountedAndWhy();
    void theLedgerNamesThePauseAndTheClockChange();
    void exceptionsHaveHoursOfTheirOwn();
    void aSpanInTheLostHourTakesNoTime();
    void anHourThatComesTwiceCountsTwice();
    void timesAreReadStrictly_data();
    void timesAreReadStrictly();
    void unusablePausesAreNamed_data();
    void unusablePausesAreNamed();
    void overlappingPausesAreLeftOutOnce();
};

void TestWorkLedger::dueTimesAreThoseOfTheVectors_data()
{
    QTest::addColumn<int>("calendar");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("due");
    // DOMAIN §1
    QTest::newRow("over the holiday") << 0 << "2026-04-30T16:00" << 240 << "2026-05-04T11:30:00+02:00";
    QTest::newRow("to the next afternoon") << 0 << "2026-04-30T16:00" << 480 << "2026-05-04T16:30:00+02:00";
    QTest::newRow("from the lunch break") << 0 << "2026-05-04T12:45" << 60 << "2026-05-04T14:30:00+02:00";
    QTest::newRow("spring night") << 1 << "2026-03-28T20:00" << 480 << "2026-03-29T05:00:00+02:00";
    QTest::newRow("weekend") << 2 << "2026-01-30T16:30" << 60 << "2026-02-02T09:30:00+00:00";
    QTest::newRow("exactly at close") << 2 << "2026-01-30T16:00" << 60 << "2026-01-30T17:00:00+00:00";
    // and beyond
    QTest::newRow("autumn night") << 1 << "2026-10-24T20:00" << 480 << "2026-10-25T03:00:00+01:00";
    QTest::newRow("no work") << 0 << "2026-05-02T03:00" << 0 << "2026-05-02T03:00:00+02:00";
    QTest::newRow("exact to the second") << 0 << "2026-05-04T12:29:30" << 1 << "2026-05-04T13:30:30+02:00";
    QTest::newRow("a start elsewhere") << 0 << "2026-04-30T10:00-04:00" << 240 << "2026-05-04T11:30:00+02:00";
}

void TestWorkLedger::dueTimesAreThoseOfTheVectors()
{
    QFETCH(int, calendar);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, due);
    const auto hours = calendar == 0 ? berlin() : calendar == 1 ? aroundTheClock() : nineToFive();
    const WorkTimetable timetable(hours);
    const auto found = deadline(timetable, at(start, hours), minutes * 60000LL, {});
    QVERIFY(found);
    QCOMPARE(zonedText(*found, timetable.zone()), due);
}

void TestWorkLedger::workingBackwardsEndsWhereItBegan()
{
    const auto hours = berlin();
    const WorkTimetable timetable(hours);
    const auto due = at("2026-05-04T11:30", hours);
    QCOMPARE(zonedText(*timetable.before(due, 4 * 3600000), timetable.zone()), "2026-04-30T16:00:00+02:00");
    QCOMPARE(zonedText(*timetable.before(due, 2 * 3600000 + 1800000), timetable.zone()), "2026-05-04T09:00:00+02:00");
    QCOMPARE(*timetable.before(due, 0), due);
}

void TestWorkLedger::theRestIsCountedFromTheResumption()
{
    const auto hours = berlin();
    const WorkTimetable timetable(hours);
    // An hour is worked until 10:00, the rest of three begins at 16:00 and goes on the next morning.
    const QList<WorkPause> pauses{{at("2026-05-04T10:00", hours), at("2026-05-04T16:00", hours)}};
    const auto due = deadline(timetable, at("2026-05-04T09:00", hours), 3 * 3600000, pauses);
    QCOMPARE(zonedText(*due, timetable.zone()), "2026-05-05T09:30:00+02:00");
}

void TestWorkLedger::aPauseOutsideWorkingHoursMovesNothing()
{
    const auto hours = berlin();
    const WorkTimetable timetable(hours);
    const QList<WorkPause> pauses{{at("2026-05-02T08:00", hours), at("2026-05-03T20:00", hours)}};
    QCOMPARE(deadline(timetable, at("2026-04-30T16:00", hours), 4 * 3600000, pauses),
        deadline(timetable, at("2026-04-30T16:00", hours), 4 * 3600000, {}));
}

void TestWorkLedger::nothingIsDueWhileAPauseGoesOn()
{
    const auto hours = berlin();
    const WorkTimetable timetable(hours);
    const QList<WorkPause> pauses{{at("2026-05-04T10:00", hours), std::nullopt}};
    QVERIFY(!deadline(timetable, at("2026-05-04T09:00", hours), 2 * 3600000, pauses));
}

void TestWorkLedger::whatWasReachedBeforeAPauseStays()
{
    const auto hours = berlin();
    const WorkTimetable timetable(hours);
    const QList<WorkPause> pauses{{at("2026-05-04T10:00", hours), std::nullopt}};
    QCOMPARE(*deadline(timetable, at("2026-05-04T09:00", hours), 3600000, pauses), at("2026-05-04T10:00", hours));
}

void TestWorkLedger::theLedgerSaysWhatCountedAndWhy()
{
    const auto hours = berlin();
    const WorkTimetable timetable(hours);
    const auto lines = ledger(timetable, at("2026-04-30T16:00", hours), at("2026-05-04T11:30", hours), {});
    QCOMPARE(told(lines, timetable.zone()),
        (QStringList{"counted 04-30T16:00 04-30T17:30 90", "closed 04-30T17:30 05-01T00:00 0",
            "holiday 05-01T00:00 05-02T00:00 0", "closed 05-02T00:00 05-04T09:00 0",
            "counted 05-04T09:00 05-04T11:30 150"}));
    QCOMPARE(lines.at(2).note, "Labour Day");
    QCOMPARE(lines.last().total, 4 * 3600000);
}

void TestWorkLedger::theLedgerNamesThePauseAndTheClockChange()
{
    const auto hours = aroundTheClock();
    const WorkTimetable timetable(hours);
    const QList<WorkPause> pauses{{at("2026-03-28T21:00", hours), at("2026-03-28T22:00", hours), "customer"}};
    const auto lines = ledger(timetable, at("2026-03-28T20:00", hours), at("2026-03-29T05:00", hours), pauses);
    QCOMPARE(told(lines, timetable.zone()),
        (QStringList{"counted 03-28T20:00 03-28T21:00 60", "pause 03-28T21:00 03-28T22:00 60",
            "counted 03-28T22:00 03-29T05:00 360", "daylight_saving 03-29T03:00 03-29T03:00 0"}));
    QCOMPARE(lines.at(1).note, "customer");
    QCOMPARE(lines.last().step, 3600);
}

void TestWorkLedger::exceptionsHaveHoursOfTheirOwn()
{
    auto hours = berlin();
    hours.exceptions = {{QDate(2026, 12, 24), {"Christmas Eve", {{9 * 3600, 12 * 3600}}}},
        {QDate(2026, 5, 1), {{}, {{10 * 3600, 11 * 3600}}}}};
    const WorkTimetable timetable(hours);
    QCOMPARE(timetable.between(at("2026-12-24T00:00", hours), at("2026-12-25T00:00", hours)), 3 * 3600000);
    QCOMPARE(timetable.between(at("2026-05-01T00:00", hours), at("2026-05-02T00:00", hours)), 3600000);
    const auto lines = ledger(timetable, at("2026-12-24T10:00", hours), at("2026-12-25T00:00", hours), {});
    QCOMPARE(told(lines, timetable.zone()),
        (QStringList{"counted 12-24T10:00 12-24T12:00 120", "exception 12-24T12:00 12-25T00:00 0"}));
    QVERIFY(lines.first().onExceptionDay);
}

void TestWorkLedger::aSpanInTheLostHourTakesNoTime()
{
    WorkCalendar hours{.zone = "Europe/Berlin"};
    hours.week[6] = {{2 * 3600, 3 * 3600}, {4 * 3600, 5 * 3600}};
    const WorkTimetable timetable(hours);
    const auto sunday = at("2026-03-29T00:00", hours);
    QCOMPARE(timetable.between(sunday, at("2026-03-30T00:00", hours)), 3600000);
    QCOMPARE(zonedText(*timetable.after(sunday, 60000), timetable.zone()), "2026-03-29T04:01:00+02:00");
}

void TestWorkLedger::anHourThatComesTwiceCountsTwice()
{
    WorkCalendar hours{.zone = "Europe/Berlin"};
    hours.week[6] = {{2 * 3600, 2 * 3600 + 1800}};
    const WorkTimetable timetable(hours);
    const auto day = at("2026-10-25T00:00", hours);
    QCOMPARE(timetable.between(day, at("2026-10-26T00:00", hours)), 3600000);
    QCOMPARE(zonedText(*timetable.after(day, 1800001), timetable.zone()), "2026-10-25T02:00:00+01:00");
}

void TestWorkLedger::timesAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant"); // empty: refused
    QTest::newRow("plain") << "2026-07-01T12:00"
                           << "2026-07-01T10:00:00Z";
    QTest::newRow("blank between") << "2026-07-01 12:00:05"
                                   << "2026-07-01T10:00:05Z";
    QTest::newRow("UTC") << "2026-07-01T12:00:00Z"
                         << "2026-07-01T12:00:00Z";
    QTest::newRow("offset") << "2026-07-01T12:00-0330"
                            << "2026-07-01T15:30:00Z";
    QTest::newRow("left out in spring") << "2026-03-29T02:30"
                                        << "";
    QTest::newRow("left out, with offset") << "2026-03-29T02:30+01:00"
                                           << "2026-03-29T01:30:00Z";
    QTest::newRow("first of two in autumn") << "2026-10-25T02:30"
                                            << "2026-10-25T00:30:00Z";
    QTest::newRow("second of two") << "2026-10-25T02:30+01:00"
                                   << "2026-10-25T01:30:00Z";
    QTest::newRow("no time") << "2026-07-01"
                             << "";
    QTest::newRow("no day") << "2026-02-29T12:00"
                            << "";
    QTest::newRow("no minute") << "2026-07-01T12:60"
                               << "";
    QTest::newRow("words") << "tomorrow"
                           << "";
    QTest::newRow("far away") << "9026-07-01T12:00"
                              << "";
}

void TestWorkLedger::timesAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(QString, instant);
    const auto read = zonedTime(text, QTimeZone("Europe/Berlin"));
    QCOMPARE(bool(read), !instant.isEmpty());
    if (read)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*read, Qt::UTC).toString(Qt::ISODate), instant);
    else
        QVERIFY(read.error().message.endsWith(u'.'));
}

void TestWorkLedger::unusablePausesAreNamed_data()
{
    QTest::addColumn<QList<qint64>>("ends"); // from, to, from, to; −1: open
    QTest::addColumn<QString>("fault");
    QTest::newRow("in order") << QList<qint64>{1000, 2000, 2000, 3000} << "";
    QTest::newRow("the last goes on") << QList<qint64>{1000, 2000, 2500, -1} << "";
    QTest::newRow("before the start") << QList<qint64>{0, 2000} << "before the start";
    QTest::newRow("reversed") << QList<qint64>{2000, 1500} << "ends before it begins";
    QTest::newRow("out of order") << QList<qint64>{4000, 5000, 2000, 3000} << "in order";
    QTest::newRow("overlapping") << QList<qint64>{2000, 5000, 4000, 6000} << "in order";
    QTest::newRow("goes on too early") << QList<qint64>{2000, -1, 4000, 6000} << "has no end";
}

void TestWorkLedger::unusablePausesAreNamed()
{
    QFETCH(QList<qint64>, ends);
    QFETCH(QString, fault);
    QList<WorkPause> pauses;
    for (int i = 0; i < ends.size(); i += 2)
        pauses.append({ends.at(i), ends.at(i + 1) < 0 ? std::nullopt : std::optional(ends.at(i + 1))});
    const auto found = faultOf(pauses, 1000);
    QCOMPARE(found.has_value(), !fault.isEmpty());
    QVERIFY(found.value_or(QString()).contains(fault));
}

void TestWorkLedger::overlappingPausesAreLeftOutOnce()
{
    const auto joined = merged(
        {{5000, 9000, "b"}, {1000, 6000, "a"}, {20000, std::nullopt, "c"}, {30000, 40000, "d"}, {50, 50, "e"}});
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined.first().from, 1000);
    QCOMPARE(*joined.first().to, 9000);
    QCOMPARE(joined.first().reason, "a, b");
    QVERIFY(!joined.last().to);
    QCOMPARE(merged({{1000, 2000, "a"}, {2000, 3000, "a"}, {3000, 4000, "b"}}).size(), 2); // one for each reason
}

CRM_TEST(TestWorkLedger)
#include "tst_workledger.moc"
