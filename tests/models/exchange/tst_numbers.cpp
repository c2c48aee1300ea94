// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/numbers.h"
#include "tests/support/test.h"

#include <QLocale>
#include <QRandomGenerator>

using namespace crm;

Q_DECLARE_METATYPE(crm::DecimalMark)

class TestNumbers : public QObject
{
    Q_OBJECT
private slots:
    void amountsAreExact_data();
    void amountsAreExact();
    void wrongNumbersGetASentence_data();
    void wrongNumbersGetASentence();
    void blankIsNeverZero();
    void decimalsArePaddedAndNeverRounded();
    void integersAcceptZeroDecimalsOnly();
    void booleansAreReadInManyLanguages();
    void decimalMarkIsGuessed_data();
    void decimalMarkIsGuessed();
    void randomAmountsComeBackFromEveryLocale();
};

void TestNumbers::amountsAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("currency");
    const auto row = [](const char *text, DecimalMark mark, qint64 cents, const char *currency = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << mark << cents << QByteArray(currency);
    };
    using enum DecimalMark;
    row("1054", Point, 105400);
    row("1,234.56", Point, 123456);
    row("1.234,56", Comma, 123456);
    row("1 234,56", Comma, 123456);
    row("1\u00A0234,56", Comma, 123456);
    row("1\u202F234\u202F567,5", Comma, 123456750);
    row("1'234.50", Point, 123450);
    row("12,34,567.00", Point, 123456700);
    row("1,2345,6789", Point, 12345678900);
    row("(123)", Point, -12300);
    row("-0.05", Point, -5);
    row("−5", Point, -500);
    row("12.50-", Point, -1250);
    row("+3", Point, 300);
    row(".5", Point, 50);
    row("7.", Point, 700);
    row("1.234", Comma, 123400);
    row("$1,054.00", Point, 105400);
    row("US$ 1,054", Point, 105400, "USD");
    row("€ 12,50", Comma, 1250, "EUR");
    row("12,50 €", Comma, 1250, "EUR");
    row("-12,50 EUR", Comma, -1250, "EUR");
    row("EUR -12,50", Comma, -1250, "EUR");
    row("($1,000.00)", Point, -100000);
    row("CHF 1'000.00", Point, 100000, "CHF");
    row("Fr. 20", Point, 2000, "CHF");
    row("100 zł", Comma, 10000, "PLN");
    row("1,000元", Point, 100000, "CNY");
    row("￥500", Point, 50000);
    row("kr 99,90", Comma, 9990);
    row("１２３", Point, 12300);
    row("٣٫٥", Point, 350);
    row("92233720368547758.07", Point, 9223372036854775807);
    row("250k", Point, 25000000);
    row("1.2M", Point, 120000000);
    row("1,2 Mio", Comma, 120000000);
    row("1,2 Mio. €", Comma, 120000000, "EUR");
    row("€ 250k", Comma, 25000000, "EUR");
    row("$1.2M", Point, 120000000);
    row("(1.5k)", Point, -150000);
    row("-1.5k", Point, -150000);
    row("1.234k", Comma, 123400000); // what the column's mark says, as without the k
    QTest::newRow("1.234k, point") << "1.234k" << Point << qint64(123400) << QByteArray();
    row("1.23456k", Point, 123456);
    row("250 Tsd. EUR", Comma, 25000000, "EUR");
    row("25 T€", Comma, 2500000, "EUR");
    row("25万", Point, 25000000);
    row("2 Mrd", Comma, 200000000000);
    row("100 kr", Comma, 10000); // crowns, not thousands
    row("12 MXN", Point, 1200, "MXN");
    row("12 MKD", Point, 1200, "MKD");
    row("12 KRW", Point, 1200, "KRW");
    row("5 Mkr", Comma, 500000000);
}

void TestNumbers::amountsAreExact()
{
    QFETCH(const QString, text);
    QFETCH(const DecimalMark, mark);
    const auto parsed = parseMoney(text, {.mark = mark});
    QVERIFY2(parsed.value, qPrintable(parsed.problem));
    QTEST(parsed.value->amount, "cents");
    QTEST(parsed.value->currency, "currency");
}

void TestNumbers::wrongNumbersGetASentence_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"abc", "1,23,4", "1.2.3", "1.234,56", "12.345", "1e5", "1.2E+05", "--5", "(-5)",
             "EUR USD 5", "EUR", "-", ".", "92233720368547758.08", "12 Mia", "5%", "1,,000", "1 2", "10/20", "k",
             "1,2 Mio", "1.2M k", "5 T", "USD 5k EUR", "5k pieces", "99999999999 Mrd", "1,2,3k", "5%k"})
        QTest::newRow(text) << QString(text);
}

void TestNumbers::wrongNumbersGetASentence()
{
    QFETCH(const QString, text);
    const auto parsed = parseMoney(text, {});
    QVERIFY2(!parsed.value, qPrintable(QString::number(parsed.value.value_or(ParsedMoney()).amount)));
    QVERIFY2(parsed.problem.endsWith('.') && parsed.problem.contains(text), qPrintable(parsed.problem));
}

void TestNumbers::blankIsNeverZero()
{
    QVERIFY(parseMoney("", {}).isBlank());
    QVERIFY(parseDecimal("  ", {}).isBlank());
    QVERIFY(parseInteger("\u00A0", DecimalMark::Point).isBlank());
    QVERIFY(parseBoolean("").isBlank());
}

void TestNumbers::decimalsArePaddedAndNeverRounded()
{
    QCOMPARE(*parseDecimal("1.5", {.scale = 4}).value, 15000);
    QCOMPARE(*parseDecimal("1.5000000000", {.scale = 1}).value, 15);
    QVERIFY(!parseDecimal("1.55", {.scale = 1}).value);
    QCOMPARE(*parseDecimal("75 %", {.scale = 0}).value, 75);
}

void TestNumbers::integersAcceptZeroDecimalsOnly()
{
    QCOMPARE(*parseInteger("2,822", DecimalMark::Point).value, 2822);
    QCOMPARE(*parseInteger("2822.0", DecimalMark::Point).value, 2822);
    QVERIFY(parseInteger("2.5", DecimalMark::Point).problem.contains("whole number"));
}

void TestNumbers::booleansAreReadInManyLanguages()
{
    for (const char *text : {"Yes", "TRUE", "1", "x", "Ja", "oui", "Sí", "是"})
        QVERIFY2(parseBoolean(text).value == true, text);
    for (const char *text : {"no", "False", "0", "Nein", "non", "否"})
        QVERIFY2(parseBoolean(text).value == false, text);
    QVERIFY(parseBoolean("maybe").problem.endsWith('.'));
}

void TestNumbers::decimalMarkIsGuessed_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<bool>("confident");
    using enum DecimalMark;
    QTest::newRow("both signs") << QStringList{"1,234.56", "12"} << Point << true;
    QTest::newRow("German") << QStringList{"1.234,56 €", "1.000"} << Comma << true;
    QTest::newRow("two decimals") << QStringList{"12,50", "1.000"} << Comma << true;
    QTest::newRow("grouped twice") << QStringList{"1.234.567"} << Comma << true;
    QTest::newRow("open") << QStringList{"1.234", "5.678"} << Point << false;
    QTest::newRow("whole") << QStringList{"1054", "4514", ""} << Point << true;
    QTest::newRow("contradiction") << QStringList{"1,50", "1.50"} << Point << false;
    QTest::newRow("leading zero") << QStringList{"0,125"} << Comma << true;
}

void TestNumbers::decimalMarkIsGuessed()
{
    QFETCH(const QStringList, column);
    QFETCH(const DecimalMark, mark);
    QFETCH(const bool, confident);
    const auto guess = guessDecimalMark(column);
    QCOMPARE(int(guess.mark), int(mark));
    QCOMPARE(guess.isConfident, confident);
    QVERIFY(guess.evidence.endsWith('.'));
}

void TestNumbers::randomAmountsComeBackFromEveryLocale()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (const char *name : {"en_US", "de_DE", "fr_FR", "de_CH", "hi_IN", "ar_EG", "sv_SE", "it_IT", "zh_CN"}) {
        const QLocale locale(name);
        const auto mark = locale.decimalPoint() == "," ? DecimalMark::Comma : DecimalMark::Point;
        for (int i = 0; i < 1000; ++i) {
            const qint64 cents = random.bounded(2'000'000'000) - 1'000'000'000;
            auto text = locale.toString(qlonglong(qAbs(cents) / 100)) + locale.decimalPoint()
                + QString::number(100 + qAbs(cents) % 100).mid(1);
            if (cents < 0)
                text.prepend('-');
            const auto parsed = parseMoney(text, {.mark = mark});
            QVERIFY2(parsed.value, qPrintable(parsed.problem));
            QCOMPARE(parsed.value->amount, cents);
        }
    }
}

CRM_TEST(TestNumbers)
#include "tst_numbers.moc"
