// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/dates.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

using namespace crm;

Q_DECLARE_METATYPE(crm::DateOrder)

class TestDates : public QObject
{
    Q_OBJECT
private slots:
    void datesAreRead_data();
    void datesAreRead();
    void wrongDatesGetASentence_data();
    void wrongDatesGetASentence();
    void blankIsBlank();
    void twoDigitYearsEndAtTheLastYear();
    void timesBecomeUtc_data();
    void timesBecomeUtc();
    void serialsAreDaysSinceTheEndOf1899();
    void orderIsGuessed_data();
    void orderIsGuessed();
    void ambiguousDatesAreCounted();
    void randomDatesComeBackInEveryOrder();
};

void TestDates::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, DateOrder order, QDate date) {
        QTest::newRow(text) << QString::fromUtf8(text) << order << date;
    };
    using enum DateOrder;
    const QDate oct(2016, 10, 20);
    row("2016-10-20", YMD, oct);
    row(" 2016-10-20 ", DMY, oct);
    row("2016/10/20", MDY, oct);
    row("20161020", DMY, oct);
    row("20-10-16", DMY, oct);
    row("16-10-20", YMD, oct);
    row("10/20/16", MDY, oct);
    row("10/20/2016", MDY, oct);
    row("20.10.2016", DMY, oct);
    row("20. 10. 2016", DMY, oct);
    row("20 10 2016", DMY, oct);
    row("20 Oct 2016", MDY, oct);
    row("October 20, 2016", DMY, oct);
    row("Thursday, 20th October 2016", DMY, oct);
    row("20-Oct-16", MDY, oct);
    row("20. Oktober 2016", MDY, oct);
    row("Donnerstag, den 20. Oktober 2016", MDY, oct);
    row("20 octobre 2016", MDY, oct);
    row("1er août 2016", MDY, QDate(2016, 8, 1));
    row("20 de octubre de 2016", MDY, oct);
    row("3. März 2017", MDY, QDate(2017, 3, 3));
    row("15 févr. 2017", MDY, QDate(2017, 2, 15));
    row("2016年10月20日", MDY, oct);
    row("2016年10月20日 星期四", MDY, oct);
    row("２０１６年１０月２０日", MDY, oct);
    row("2016년 10월 20일", MDY, oct);
    row("2016-10-20T14:30:00Z", DMY, oct);
    row("20.10.2016 14:30", DMY, oct);
    row("20/10/2016", YMD, oct);
}

void TestDates::datesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const DateOrder, order);
    QFETCH(const QDate, date);
    const auto parsed = parseDate(text, {.order = order});
    QVERIFY2(parsed.value, qPrintable(parsed.problem));
    QCOMPARE(*parsed.value, date);
}

void TestDates::wrongDatesGetASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    for (const char *text : {"31-02-2017", "soon", "2016-13-01", "12", "1.2.3.4", "10/20/2016", "42649",
             "20-10-16 25:00", "2016-10-20T10:00+99:00", "N/A", "Q4 2016", "1.23", "20161399", "13800138000"})
        QTest::newRow(text) << QString(text) << DateOrder::DMY;
    QTest::newRow("year last, order unknown") << QString("03/04/2016") << DateOrder::YMD;
}

void TestDates::wrongDatesGetASentence()
{
    QFETCH(const QString, text);
    QFETCH(const DateOrder, order);
    const auto parsed = parseDate(text, {.order = order});
    QVERIFY2(!parsed.value, qPrintable(parsed.value.value_or(QDate()).toString()));
    QVERIFY2(parsed.problem.endsWith('.') && parsed.problem.contains(text), qPrintable(parsed.problem));
}

void TestDates::blankIsBlank()
{
    QVERIFY(parseDate("", {}).isBlank());
    QVERIFY(parseDateTime(" \t", {}, QTimeZone::utc()).isBlank());
    for (const auto *none : {"0/0/00", "00/00/0000", "0000-00-00", "00.00.0000"}) // Outlook, MySQL, SAP
        QVERIFY2(parseDate(none, {}).isBlank(), none);
    QVERIFY(parseDateTime("0000-00-00 00:00:00", {}, QTimeZone::utc()).isBlank());
    QVERIFY(!parseDate("00/10/00", {}).isBlank());
    const auto guess = guessDateOrder({"0/0/00", "7/4/1970", "0/0/00", "31/1/1980"});
    QCOMPARE(guess.order, DateOrder::DMY);
    QVERIFY(guess.isConfident);
    QCOMPARE(guess.unreadable, 0);
}

void TestDates::twoDigitYearsEndAtTheLastYear()
{
    QCOMPARE(*parseDate("01-01-68", {.order = DateOrder::DMY}).value, QDate(2068, 1, 1));
    QCOMPARE(*parseDate("01-01-69", {.order = DateOrder::DMY}).value, QDate(1969, 1, 1));
    QCOMPARE(*parseDate("01-01-26", {.order = DateOrder::DMY, .lastYear = 2026}).value, QDate(2026, 1, 1));
    QCOMPARE(*parseDate("01-01-27", {.order = DateOrder::DMY, .lastYear = 2026}).value, QDate(1927, 1, 1));
}

void TestDates::timesBecomeUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("offset") << "2016-10-20T14:30:00+02:00"
                            << "2016-10-20T12:30:00Z";
    QTest::newRow("zulu with milliseconds") << "2016-10-20T14:30:00.250Z"
                                            << "2016-10-20T14:30:00Z";
    QTest::newRow("packed") << "20161020T143000Z"
                            << "2016-10-20T14:30:00Z";
    QTest::newRow("local summer time") << "20.10.2016 14:30"
                                       << "2016-10-20T12:30:00Z";
    QTest::newRow("local midnight") << "20.10.2016"
                                    << "2016-10-19T22:00:00Z";
    QTest::newRow("afternoon") << "20/10/2016 2:30 PM"
                               << "2016-10-20T12:30:00Z";
    QTest::newRow("midnight twelve") << "20/10/2016, 12:05:09 a.m."
                                     << "2016-10-19T22:05:09Z";
    QTest::newRow("Chinese") << "2016年10月20日 下午2:30"
                             << "2016-10-20T12:30:00Z";
    QTest::newRow("Chinese words") << "2016年10月20日 14时30分05秒"
                                   << "2016-10-20T12:30:05Z";
    QTest::newRow("German") << "20.10.2016 14:30 Uhr"
                            << "2016-10-20T12:30:00Z";
}

void TestDates::timesBecomeUtc()
{
    QFETCH(const QString, text);
    QFETCH(const QString, utc);
    const auto parsed = parseDateTime(text, {.order = DateOrder::DMY}, QTimeZone("Europe/Berlin"));
    QVERIFY2(parsed.value, qPrintable(parsed.problem));
    QCOMPARE(parsed.value->toString(Qt::ISODate), utc);
}

void TestDates::serialsAreDaysSinceTheEndOf1899()
{
    // 42663 is 2016-10-20 in LibreOffice and Excel.
    QCOMPARE(*parseDate("42663", {.serials = true}).value, QDate(2016, 10, 20));
    QCOMPARE(parseDateParts("42663.75", {.serials = true}).value->time, QTime(18, 0));
}

void TestDates::orderIsGuessed_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<bool>("confident");
    using enum DateOrder;
    QTest::newRow("crm-sales") << QStringList{"20-10-16", "25-10-16", "01-03-17"} << DMY << true;
    QTest::newRow("crm-sales, longer") << QStringList{"20-10-16", "25-10-16", "11-03-17", "07-03-17", "", "09-03-17",
        "02-12-16"} << DMY << true;
    QTest::newRow("year first, two digits")
        << QStringList{"16-10-20", "16-11-25", "17-03-30", "17-01-02"} << YMD << true;
    QTest::newRow("American") << QStringList{"10/20/2016", "03/01/2017"} << MDY << true;
    QTest::newRow("American, two digits") << QStringList{"10/20/16", "03/31/17", "12/05/16"} << MDY << true;
    QTest::newRow("day first") << QStringList{"20/10/2016", "01/03/2017"} << DMY << true;
    QTest::newRow("full stops") << QStringList{"01.03.2017", "02.03.2017"} << DMY << true;
    QTest::newRow("cannot be told") << QStringList{"01/03/2017", "02/03/2017"} << DMY << false;
    QTest::newRow("contradiction") << QStringList{"20/10/2016", "10/20/2016"} << DMY << false;
    QTest::newRow("ISO") << QStringList{"2016-10-20", "2017-03-01"} << YMD << true;
    QTest::newRow("nothing") << QStringList{"", "hello"} << YMD << false;
}

void TestDates::orderIsGuessed()
{
    QFETCH(const QStringList, column);
    QFETCH(const DateOrder, order);
    QFETCH(const bool, confident);
    const auto guess = guessDateOrder(column);
    QCOMPARE(int(guess.order), int(order));
    QVERIFY2(guess.isConfident == confident, qPrintable(guess.evidence));
    QVERIFY2(guess.evidence.endsWith('.'), qPrintable(guess.evidence));
}

void TestDates::ambiguousDatesAreCounted()
{
    const auto guess = guessDateOrder({"20-10-16", "25-10-16", "01-03-17", "03-03-17", "what", ""});
    QCOMPARE(guess.ambiguousCount, 1);
    QCOMPARE(guess.dates, 4);
    QCOMPARE(guess.unreadable, 1);
    QVERIFY(guess.twoDigitYears);
    QVERIFY(guessDateOrder({"42663", "42700", "42801"}).serials);
    QCOMPARE(int(guessDateOrder({"01/02/2017"}, DateOrder::MDY).order), int(DateOrder::MDY));
}

void TestDates::randomDatesComeBackInEveryOrder()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QList<std::pair<DateOrder, QString>> formats{{DateOrder::YMD, "yyyy-MM-dd"}, {DateOrder::DMY, "d.M.yyyy"},
        {DateOrder::MDY, "M/d/yy"}, {DateOrder::DMY, "dd-MM-yy"}, {DateOrder::YMD, "yy/MM/dd"}};
    for (int i = 0; i < 5000; ++i) {
        const auto date = QDate(1970, 1, 1).addDays(random.bounded(35000));
        for (const auto &[order, format] : formats)
            QCOMPARE(parseDate(date.toString(format), {.order = order}).value.value_or(QDate()), date);
    }
}

CRM_TEST(TestDates)
#include "tst_dates.moc"
