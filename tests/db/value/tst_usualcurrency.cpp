// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/usualcurrency.h"

#include "tests/support/test.h"

using namespace crm;

class TestUsualCurrency : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { setUsualCurrency({}); }
    void aCountryHasItsCurrency_data();
    void aCountryHasItsCurrency();
    void itIsEuroUntilAFileSaysOtherwise();
};

void TestUsualCurrency::aCountryHasItsCurrency_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("currency");
    QTest::newRow("United States") << QLocale("en_US") << "USD";
    QTest::newRow("Switzerland") << QLocale("de_CH") << "CHF";
    QTest::newRow("Germany") << QLocale("de_DE") << "EUR";
    QTest::newRow("Japan") << QLocale("ja_JP") << "JPY";
    QTest::newRow("China") << QLocale("zh_CN") << "CNY";
    QTest::newRow("no country") << QLocale::c() << "EUR";
}

void TestUsualCurrency::aCountryHasItsCurrency()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, currency);
    QCOMPARE(localCurrency(locale), currency);
}

void TestUsualCurrency::itIsEuroUntilAFileSaysOtherwise()
{
    QCOMPARE(usualCurrency(), QString("EUR"));
    setUsualCurrency("JPY");
    QCOMPARE(usualCurrency(), QString("JPY"));
    setUsualCurrency("wood");
    QCOMPARE(usualCurrency(), QString("EUR"));
}

CRM_TEST(TestUsualCurrency)
#include "tst_usualcurrency.moc"
