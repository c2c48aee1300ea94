// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/workcalendar.h"
#include "tests/support/test.h"

using namespace crm;

class TestWorkCalendar : public QObject
{
    Q_OBJECT
private slots:
    void theFormOfTheContractIsRead();
    void whatIsWrittenIsReadBack();
    void othersReadHolidaysAsPlainDays();
    void anExceptionWinsOverAHoliday();
    void badCalendarsAreRefusedWithASentence_data();
    void badCalendarsAreRefusedWithASentence();
};

void TestWorkCalendar::theFormOfTheContractIsRead()
{
    const auto read = calendarFromJson(R"({"zone": "Europe/Berlin",
        "week": {"mon": [["13:30","17:30"],["09:00","12:30"]], "sat": [["22:00","24:00"]], "sun": [["00:00","06:00"]]},
        "holidays": ["2026-05-01", {"date": "2026-12-25", "name": "Christmas"}],
        "exceptions": [{"date": "2026-12-24", "spans": [["09:00","12:00"]]}, {"date": "2026-12-31", "spans": []}]})");
    QVERIFY(read);
    QCOMPARE(read->zone, "Europe/Berlin");
    QCOMPARE(read->week[0], (QList<WorkSpan>{{32400, 45000}, {48600, 63000}}));
    QCOMPARE(read->week[5], (QList<WorkSpan>{{79200, 86400}}));
    QCOMPARE(read->holidays.value(QDate(2026, 12, 25)), "Christmas");
    QVERIFY(read->holidays.contains(QDate(2026, 5, 1)));
    QCOMPARE(read->exceptions.value(QDate(2026, 12, 24)).spans, (QList<WorkSpan>{{32400, 43200}}));
    QVERIFY(read->exceptions.contains(QDate(2026, 12, 31)));
}

void TestWorkCalendar::whatIsWrittenIsReadBack()
{
    WorkCalendar c{.name = "Night shift", .zone = "America/St_Johns"};
    c.week[2] = {{0, 86400}};
    c.week[4] = {{1, 2}, {3600, 7261}};
    c.holidays = {{QDate(2026, 1, 1), "New Year"}, {QDate(2026, 7, 1), {}}};
    c.exceptions = {{QDate(2026, 12, 24), {"Eve", {{32400, 43200}}}}, {QDate(2026, 12, 27), {}}};
    const auto again = calendarFromJson(calendarToJson(c));
    QVERIFY(again);
    QCOMPARE(*again, c);
}

void TestWorkCalendar::othersReadHolidaysAsPlainDays()
{
    WorkCalendar c{.zone = "Europe/Berlin"};
    c.week[0] = {{32400, 61200}};
    c.holidays = {{QDate(2026, 1, 1), "New Year"}, {QDate(2026, 7, 1), {}}};
    const auto file = calendarToFile(c);
    QVERIFY(file.contains(R"("holidays":["2026-01-01","2026-07-01"])"));
    const auto again = calendarFromJson(file);
    QVERIFY(again);
    QCOMPARE(*again, c); // with its names
}

void TestWorkCalendar::anExceptionWinsOverAHoliday()
{
    WorkCalendar c{.zone = "UTC"};
    c.week[4] = {{0, 100}};
    c.holidays = {{QDate(2026, 5, 1), {}}};
    QCOMPARE(c.spansOn(QDate(2026, 5, 1)).size(), 0);
    c.exceptions = {{QDate(2026, 5, 1), {{}, {{5, 10}}}}};
    QCOMPARE(c.spansOn(QDate(2026, 5, 1)), (QList<WorkSpan>{{5, 10}}));
    QCOMPARE(c.spansOn(QDate(2026, 5, 8)), (QList<WorkSpan>{{0, 100}}));
}

void TestWorkCalendar::badCalendarsAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto with = [](const char *text) { return QByteArray(R"({"zone":"UTC","week":)") + text + '}'; };
    QTest::newRow("nothing") << QByteArray() << "not JSON";
    QTest::newRow("cut off") << QByteArray(R"({"zone": "UTC")") << "not JSON";
    QTest::newRow("a list") << QByteArray("[]") << "not a JSON object";
    QTest::newRow("no zone") << QByteArray(R"({"week":{"mon":[["09:00","10:00"]]}})") << "no time zone";
    QTest::newRow("unknown zone") << QByteArray(R"({"zone":"Mars/Base","week":{"mon":[["09:00","10:00"]]}})")
                                  << "no time zone “Mars/Base”";
    QTest::newRow("zone as number") << QByteArray(R"({"zone":1,"week":{}})") << "no time zone";
    QTest::newRow("no week") << QByteArray(R"({"zone":"UTC"})") << "no “week”";
    QTest::newRow("empty week") << with("{}") << "no working hours";
    QTest::newRow("days without hours") << with(R"({"mon":[],"tue":[]})") << "no working hours";
    QTest::newRow("only an exception") << with(R"({},"exceptions":[{"date":"2026-01-01","spans":[["09:00","10:00"]]}])")
                                       << "no working hours";
    QTest::newRow("unknown day") << with(R"({"monday":[["09:00","10:00"]]})") << "“monday”";
    QTest::newRow("reversed") << with(R"({"mon":[["17:00","09:00"]]})") << "ends before it begins";
    QTest::newRow("no length") << with(R"({"mon":[["09:00","09:00"]]})") << "no length";
    QTest::newRow("overlap") << with(R"({"mon":[["09:00","12:00"],["11:59","13:00"]]})") << "overlap";
    QTest::newRow("the same twice") << with(R"({"mon":[["09:00","12:00"],["09:00","12:00"]]})") << "overlap";
    QTest::newRow("25 hours") << with(R"({"mon":[["09:00","25:00"]]})") << "25:00";
    QTest::newRow("after 24:00") << with(R"({"mon":[["09:00","24:01"]]})") << "24:01";
    QTest::newRow("words") << with(R"({"mon":[["nine","five"]]})") << "nine";
    QTest::newRow("three times") << with(R"({"mon":[["09:00","10:00","11:00"]]})") << "pairs";
    QTest::newRow("a text for hours") << with(R"({"mon":"09:00-17:00"})") << "pairs";
    QTest::newRow("holiday that is none")
        << with(R"({"mon":[["09:00","10:00"]]},"holidays":["2026-02-30"])") << "2026-02-30";
    QTest::newRow("names of no days") << with(
        R"({"mon":[["09:00","10:00"]]},"holidays":[],"holiday_names":{"Easter":"2026"})")
                                      << "Easter";
    QTest::newRow("holidays as text") << with(R"({"mon":[["09:00","10:00"]]},"holidays":"2026-02-03")") << "list";
    QTest::newRow("exception without date")
        << with(R"({"mon":[["09:00","10:00"]]},"exceptions":[{"spans":[]}])") << "no date";
    QTest::newRow("exception without hours")
        << with(R"({"mon":[["09:00","10:00"]]},"exceptions":[{"date":"2026-02-03"}])") << "2026-02-03";
    QTest::newRow("two exceptions for a day") << with(
        R"({"mon":[["09:00","10:00"]]},"exceptions":[{"date":"2026-02-03","spans":[]},{"date":"2026-02-03","spans":[]}])")
                                              << "two exceptions";
    QTest::newRow("unknown part") << with(R"({"mon":[["09:00","10:00"]]},"holyday":[])") << "holyday";
}

void TestWorkCalendar::badCalendarsAreRefusedWithASentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const auto read = calendarFromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
    QVERIFY(read.error().message.endsWith(u'.'));
}

CRM_TEST(TestWorkCalendar)
#include "tst_workcalendar.moc"
