// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/calendarform.h"
#include "tests/support/test.h"

using namespace crm;

class TestCalendarForm : public QObject
{
    Q_OBJECT
private slots:
    void whatIsShownIsReadBack();
    void aNightIsTwoSpans();
    void plainHoursAreUnderstood();
    void whatIsTypedIsKeptAsItStands();
    void theWeekShowsWhatCanBeRead();
    void mistakesNameTheirField_data();
    void mistakesNameTheirField();
};

static CalendarForm office()
{
    CalendarForm form{.name = "Office", .zone = "Europe/Berlin"};
    for (size_t day = 0; day < 5; ++day)
        form.days[day] = "09:00–12:30, 13:30–17:30";
    form.holidays = "2026-05-01 Labour Day\n2026-12-25";
    form.exceptions = "2026-12-24 09:00–12:00 Christmas Eve\n2026-12-31 Stocktaking";
    return form;
}

void TestCalendarForm::whatIsShownIsReadBack()
{
    const auto read = calendarOf(office());
    QVERIFY(read);
    QCOMPARE(weekLength(*read), 5 * 7 * 3600 + 5 * 1800);
    QCOMPARE(read->exceptions.value(QDate(2026, 12, 24)).name, "Christmas Eve");
    QVERIFY(read->exceptions.value(QDate(2026, 12, 31)).spans.isEmpty());
    const auto again = formOf(*read);
    QCOMPARE(again.days, office().days);
    QCOMPARE(again.holidays, office().holidays);
    QCOMPARE(again.exceptions, office().exceptions);
}

void TestCalendarForm::aNightIsTwoSpans()
{
    CalendarForm form{.zone = "UTC"};
    form.days[6] = "22:00-6:00";
    QVERIFY(calendarOf(form).error().message.contains("two spans"));
    form.days[6] = "22:00-24:00";
    form.days[0] = "0:00-6:00, 8:00-9:00";
    const auto read = calendarOf(form);
    QVERIFY(read);
    QCOMPARE(read->week[6], (QList<WorkSpan>{{22 * 3600, 86400}}));
    QCOMPARE(read->week[0], (QList<WorkSpan>{{0, 6 * 3600}, {8 * 3600, 9 * 3600}}));
}

void TestCalendarForm::plainHoursAreUnderstood()
{
    auto form = office();
    form.days[0] = "9-12.30, 13.30-24";
    form.days[1] = "9 – 17";
    form.exceptions = "2026-12-24 9-12 Christmas Eve\n2026-12-31 \"3-day stocktaking\"";
    const auto read = calendarOf(form);
    QVERIFY(read);
    QCOMPARE(read->week[0], (QList<WorkSpan>{{9 * 3600, 45000}, {48600, 86400}}));
    QCOMPARE(read->week[1], (QList<WorkSpan>{{9 * 3600, 17 * 3600}}));
    QCOMPARE(read->exceptions.value(QDate(2026, 12, 24)).spans, (QList<WorkSpan>{{9 * 3600, 12 * 3600}}));
    QCOMPARE(read->exceptions.value(QDate(2026, 12, 24)).name, "Christmas Eve");
    QCOMPARE(read->exceptions.value(QDate(2026, 12, 31)).name, "3-day stocktaking");
    const auto again = calendarOf(formOf(*read));
    QVERIFY(again);
    QCOMPARE(again->exceptions.value(QDate(2026, 12, 31)).name, "3-day stocktaking");
}

void TestCalendarForm::whatIsTypedIsKeptAsItStands()
{
    auto form = office();
    form.days[2] = "half pa";
    form.holidays += "\n1 May";
    QVERIFY(calendarFormFromJson(toJson(form)) == form);
}

void TestCalendarForm::theWeekShowsWhatCanBeRead()
{
    auto form = office();
    form.days[0] = "22:00-06:00";
    form.days[5] = " "; // as good as empty
    form.days[6] = "9-12, ";
    QCOMPARE(calendarOf(form).error().problems.value(0).field, "mon");
    const auto week = readableWeek(form).week;
    QVERIFY(week[0].isEmpty() && week[5].isEmpty());
    QCOMPARE(week[1].size(), 2);
    QCOMPARE(week[6], (QList<WorkSpan>{{9 * 3600, 12 * 3600}}));
    form.days[0].clear();
    QVERIFY(calendarOf(form));
}

void TestCalendarForm::mistakesNameTheirField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("zone") << QByteArray("zone") << "Atlantis";
    QTest::newRow("words") << QByteArray("tue") << "all day";
    QTest::newRow("overlap") << QByteArray("tue") << "09:00–12:00, 11:00–13:00";
    QTest::newRow("reversed") << QByteArray("tue") << "17:30–09:00";
    QTest::newRow("reversed exception") << QByteArray("exceptions") << "2026-12-24 17:30-09:00";
    QTest::newRow("date") << QByteArray("holidays") << "1 May";
    QTest::newRow("twice") << QByteArray("exceptions") << "2026-12-24\n2026-12-24";
    QTest::newRow("hours of twelve") << QByteArray("exceptions") << "2026-12-24 9am-12pm Christmas Eve";
    QTest::newRow("hours in words") << QByteArray("exceptions") << "2026-12-24 9 bis 12 Uhr";
    QTest::newRow("hours with a word at them") << QByteArray("exceptions") << "2026-12-24 09:00-12:00Uhr";
    QTest::newRow("second hours") << QByteArray("exceptions") << "2026-12-24 9-12, 13-17Uhr";
    QTest::newRow("overlapping exception") << QByteArray("exceptions") << "2026-12-24 09:00-11:00, 10:00-12:00";
}

void TestCalendarForm::mistakesNameTheirField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    auto form = office();
    (field == "zone"              ? form.zone
            : field == "tue"      ? form.days[1]
            : field == "holidays" ? form.holidays
                                  : form.exceptions)
        = typed;
    const auto read = calendarOf(form);
    QVERIFY(!read);
    QCOMPARE(read.error().problems.value(0).field, field);
    QVERIFY(read.error().message.endsWith(u'.'));
}

CRM_TEST(TestCalendarForm)
#include "tst_calendarform.moc"
