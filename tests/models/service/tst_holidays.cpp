// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/holidays.h"
#include "tests/support/test.h"

using namespace crm;

class TestHolidays : public QObject
{
    Q_OBJECT
private slots:
    void wholeDaysAreHolidays();
    void yearlyOnesAreWrittenOut();
    void severalDaysAreSeveralHolidays();
    void appointmentsAndCancelledDaysAreNone();
    void whatIsNoCalendarIsRefused_data();
    void whatIsNoCalendarIsRefused();
    void knownDaysKeepTheirNames();
};

namespace {

const QDate today(2026, 3, 2);

QByteArray ics(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + QByteArray::number(qHash(lines)) + "\r\nDTSTAMP:20260101T000000Z\r\n" + lines
        + "END:VEVENT\r\n";
}

} // namespace

void TestHolidays::wholeDaysAreHolidays()
{
    const auto read = holidaysOf(ics(vevent("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260502\r\n"
                                            "SUMMARY:Tag der Arbeit\\, bundesweit\r\n")
                                     + vevent("DTSTART;VALUE=DATE:20240501\r\nSUMMARY:Long ago\r\n")),
        today);
    QVERIFY(read);
    QCOMPARE(read->days, (QMap<QDate, QString>{{QDate(2026, 5, 1), "Tag der Arbeit, bundesweit"}}));
}

void TestHolidays::yearlyOnesAreWrittenOut()
{
    const auto read = holidaysOf(
        ics(vevent("DTSTART;VALUE=DATE:20101225\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Christmas Day\r\n")), today);
    QVERIFY(read);
    QCOMPARE(read->days.size(), 7); // last year's to that of five years ahead
    QCOMPARE(read->days.firstKey(), QDate(2025, 12, 25));
    QCOMPARE(read->days.lastKey(), QDate(2031, 12, 25));
}

void TestHolidays::severalDaysAreSeveralHolidays()
{
    const auto read = holidaysOf(
        ics(vevent("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Closed\r\n")), today);
    QVERIFY(read);
    QCOMPARE(read->days.keys(), (QList<QDate>{{2026, 12, 24}, {2026, 12, 25}, {2026, 12, 26}}));
}

void TestHolidays::appointmentsAndCancelledDaysAreNone()
{
    const auto read = holidaysOf(ics(vevent("DTSTART:20260504T090000Z\r\nDTEND:20260504T100000Z\r\nSUMMARY:Meeting\r\n")
                                     + vevent("DTSTART;VALUE=DATE:20260505\r\nSTATUS:CANCELLED\r\nSUMMARY:No more\r\n")
                                     + vevent("DTSTART;VALUE=DATE:20260506\r\nSUMMARY:Yes\r\n")),
        today);
    QVERIFY(read);
    QCOMPARE(read->days.keys(), QList<QDate>{QDate(2026, 5, 6)});
    QCOMPARE(read->appointments, 1); // one says so
}

void TestHolidays::whatIsNoCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Christmas is on 25 December");
    QTest::newRow("no event") << ics({});
    QTest::newRow("appointments only") << ics(vevent("DTSTART:20260504T090000Z\r\nSUMMARY:Meeting\r\n"));
    QTest::newRow("long ago") << ics(vevent("DTSTART;VALUE=DATE:20200501\r\nSUMMARY:Old\r\n"));
}

void TestHolidays::whatIsNoCalendarIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = holidaysOf(bytes, today);
    QVERIFY(!read);
    QVERIFY(read.error().message.endsWith(u'.'));
}

void TestHolidays::knownDaysKeepTheirNames()
{
    const auto joined = withHolidays("2026-12-25 Xmas\n2026-05-01\nnot a day",
        {{QDate(2026, 1, 1), "New Year"}, {QDate(2026, 5, 1), "Labour Day"}, {QDate(2026, 12, 25), "Christmas Day"}});
    QCOMPARE(joined.lines, "2026-01-01 New Year\n2026-05-01 Labour Day\n2026-12-25 Xmas\nnot a day");
    QCOMPARE(joined.added, 1);
    QCOMPARE(joined.known, 2);
}

CRM_TEST(TestHolidays)
#include "tst_holidays.moc"
