// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/country.h"

#include "tests/support/test.h"

using namespace crm;

class TestCountry : public QObject
{
    Q_OBJECT
private slots:
    void namesAndCodesMeanOneCountry_data();
    void namesAndCodesMeanOneCountry();
    void othersAreComparedAsText();
};

void TestCountry::namesAndCodesMeanOneCountry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << "Germany"
                             << "DE";
    QTest::newRow("its own") << "Deutschland"
                             << "DE";
    QTest::newRow("two letters") << "de"
                                 << "DE";
    QTest::newRow("three letters") << "USA"
                                   << "US";
    QTest::newRow("spaces around") << "  germany "
                                   << "DE";
    QTest::newRow("accents") << "Österreich"
                             << "AT";
    QTest::newRow("without accents") << "espana"
                                     << "ES";
    QTest::newRow("another script") << "日本"
                                    << "JP";
    QTest::newRow("customary") << "UK"
                               << "GB";
    QTest::newRow("no country") << "Middle-earth"
                                << "";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("no code") << "XQ"
                             << "";
}

void TestCountry::namesAndCodesMeanOneCountry()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(countryCode(text), code);
}

void TestCountry::othersAreComparedAsText()
{
    QVERIFY(isSameCountry("Germany", "DE"));
    QVERIFY(isSameCountry("Middle-Earth", "middle-earth"));
    QVERIFY(!isSameCountry("Middle-Earth", "Narnia")); // both unknown
    QVERIFY(!isSameCountry("Austria", "Australia"));
    QVERIFY(!isSameCountry("Germany", ""));
}

CRM_TEST(TestCountry)
#include "tst_country.moc"
