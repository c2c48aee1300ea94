// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include "db/value/phone.h"

namespace crm {

class TestPhone : public QObject
{
    Q_OBJECT
private slots:
    void normalisesTo_data();
    void normalisesTo();
    void theRegionFollowsTheCallingCode();
    void anExtensionIsKeptApart();
    void whatIsNoNumberStaysEmpty_data();
    void whatIsNoNumberStaysEmpty();
    void homeNumbersAreShownNationally();
    void theHomeRegionIsKept();
};

void TestPhone::theHomeRegionIsKept()
{
    QCOMPARE(homeRegion(), QString());
    setHomeRegion("DE");
    QCOMPARE(homeRegion(), "DE");
    QCOMPARE(normalisePhone(u"030/123 45 67", homeRegion()).e164, "+49301234567");
    setHomeRegion("nowhere");
    QCOMPARE(homeRegion(), QString());
}

void TestPhone::normalisesTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::newRow("clean") << "+49 30 1234567"
                           << ""
                           << "+49301234567";
    QTest::newRow("bracketed zero") << "+49 (0)30 / 1234567"
                                    << ""
                                    << "+49301234567";
    QTest::newRow("trunk zero after code") << "+49 030 1234567"
                                           << ""
                                           << "+49301234567";
    QTest::newRow("national") << "030/123 45 67"
                              << "DE"
                              << "+49301234567";
    QTest::newRow("double zero") << "0049-30-1234567"
                                 << "DE"
                                 << "+49301234567";
    QTest::newRow("full width") << "＋８１ ３-１２３４-５６７８"
                                << ""
                                << "+81312345678";
    QTest::newRow("letters") << "1-800-FLOWERS"
                             << "US"
                             << "+18003569377";
    QTest::newRow("american") << "(212) 736-5000"
                              << "US"
                              << "+12127365000";
    QTest::newRow("italian zero stays") << "06 6982 1234"
                                        << "IT"
                                        << "+390669821234";
    QTest::newRow("british") << "020 7946 0958"
                             << "gb"
                             << "+442079460958";
    QTest::newRow("chinese mobile") << "138 0013 8000"
                                    << "CN"
                                    << "+8613800138000";
    QTest::newRow("russian eight") << "8 (495) 123-45-67"
                                   << "RU"
                                   << "+74951234567";
    QTest::newRow("link") << "tel:+49-30-1234567"
                          << ""
                          << "+49301234567";
    QTest::newRow("arabic digits") << "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧"
                                   << ""
                                   << "+966501234567";
}

void TestPhone::normalisesTo()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const auto number = normalisePhone(text, region);
    QCOMPARE(number.e164, e164);
    QVERIFY(number.valid);
}

void TestPhone::theRegionFollowsTheCallingCode()
{
    QCOMPARE(normalisePhone(u"+49 30 1234567", "US").region, "DE");
    QCOMPARE(normalisePhone(u"+81 3-1234-5678", {}).region, "JP");
    QCOMPARE(normalisePhone(u"+1 212 736 5000", {}).region, "");
}

void TestPhone::anExtensionIsKeptApart()
{
    const auto number = normalisePhone(u"+1 212 736 5000 ext. 123", {});
    QCOMPARE(number.e164, "+12127365000");
    QCOMPARE(number.extension, "123");
}

void TestPhone::whatIsNoNumberStaysEmpty_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("words") << "call the office";
    QTest::newRow("national without a country") << "030 1234567";
    QTest::newRow("no such country") << "+999 1234567";
    QTest::newRow("endless") << QString(5000, u'1');
}

void TestPhone::whatIsNoNumberStaysEmpty()
{
    QFETCH(QString, text);
    const auto number = normalisePhone(text, {});
    QVERIFY(!number.valid);
    QCOMPARE(number.e164, "");
}

void TestPhone::homeNumbersAreShownNationally()
{
    const auto home = formatPhone("+49301234567", "DE");
    const auto abroad = formatPhone("+49301234567", "US");
    QVERIFY2(home.startsWith("030"), qPrintable(home));
    QVERIFY2(abroad.startsWith("+49 30"), qPrintable(abroad));
    QCOMPARE(formatPhone("not a number", "DE"), "not a number");
    QCOMPARE(formatPhone("+49<b>", "DE"), "+49<b>");
}

} // namespace crm

using crm::TestPhone;
CRM_TEST(TestPhone)
#include "tst_phone.moc"
