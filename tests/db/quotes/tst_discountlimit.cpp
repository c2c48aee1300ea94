// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/discountlimit.h"

#include "db/quotes/quotetotals.h"
#include "db/value/decimal.h"
#include "tests/support/test.h"

#include <QLocale>

using namespace crm;

/// What is said of a discount that goes too far: numbers as the reader writes them, with the currency's digits.
class TestDiscountLimit : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void amountsHaveTheCurrencysDigits_data();
    void amountsHaveTheCurrencysDigits();
    void aPercentageHasTheReadersPoint();
};

void TestDiscountLimit::amountsHaveTheCurrencysDigits_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("discount"); // minor units
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("sum");
    QTest::newRow("euros") << "EUR" << qint64(9999999900) << "99.999.999,00 "
                           << "13.113,00.";
    QTest::newRow("dinars") << "KWD" << qint64(99999999000) << "99.999.999,000 "
                            << "13.113,000.";
    QTest::newRow("yen") << "JPY" << qint64(20000) << "20.000 "
                         << "13.113.";
}

void TestDiscountLimit::amountsHaveTheCurrencysDigits()
{
    QFETCH(QString, currency);
    QFETCH(qint64, discount);
    QFETCH(QString, said);
    QFETCH(QString, sum);
    const PricedLine line{oneMillion, 13113 * oneMillion};
    const auto totals = quoteTotals({line}, {.currency = currency, .discount = {Discount::Money, discount}});
    QVERIFY(!totals);
    const auto message = totals.error().message;
    QVERIFY2(message.contains(said) && message.endsWith(sum), qPrintable(message));
}

void TestDiscountLimit::aPercentageHasTheReadersPoint()
{
    const Product pump{.id = Id::make(), .name = "Pump", .maxDiscount = {12'500'000}};
    const QuoteLine line{
        .description = "Pump", .quantity = {oneMillion}, .unitPrice = {100 * oneMillion}, .discount = "13%"};
    const auto problem = beyondLimit({line, pump, 100 * oneMillion, "EUR", 0});
    QVERIFY(problem);
    QVERIFY2(problem->message.contains("12,5 %"), qPrintable(problem->message));
}

CRM_TEST(TestDiscountLimit)
#include "tst_discountlimit.moc"
