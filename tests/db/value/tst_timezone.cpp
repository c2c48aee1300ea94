// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/timezone.h"

#include "tests/support/test.h"

using namespace crm;

class TestTimezone : public QObject
{
    Q_OBJECT
private slots:
    void oldNamesAreTakenToo_data();
    void oldNamesAreTakenToo();
    void whatIsNoZoneIsNone_data();
    void whatIsNoZoneIsNone();
};

void TestTimezone::oldNamesAreTakenToo_data()
{
    QTest::addColumn<int>("january");
    QTest::addColumn<int>("july");
    QTest::newRow("Europe/Berlin") << 60 << 120;
    QTest::newRow("UTC") << 0 << 0;
    QTest::newRow("Etc/UTC") << 0 << 0;
    QTest::newRow("Etc/GMT+5") << -300 << -300; // the signs of POSIX
    QTest::newRow("US/Eastern") << -300 << -240;
    QTest::newRow("Asia/Calcutta") << 330 << 330;
    QTest::newRow("America/Argentina/Ushuaia") << -180 << -180;
    QTest::newRow("CET") << 60 << 120;
    QTest::newRow("EST5EDT") << -300 << -240;
    QTest::newRow("GB") << 0 << 60;
    QTest::newRow("NZ-CHAT") << 825 << 765;
}

void TestTimezone::oldNamesAreTakenToo()
{
    QFETCH(int, january);
    QFETCH(int, july);
    const auto zone = timeZoneNamed(QTest::currentDataTag());
    QVERIFY(zone);
    QCOMPARE(zone->offsetFromUtc(QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC)) / 60, january);
    QCOMPARE(zone->offsetFromUtc(QDateTime(QDate(2026, 7, 15), QTime(12, 0), Qt::UTC)) / 60, july);
}

void TestTimezone::whatIsNoZoneIsNone_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto *name : {"Nonsense", "Mars/Base", "Europe", "Europe/", "EST5XYZ", "CET-1CEST,M3.5.0/2,M10.5.0/3",
             "../Europe/Berlin", "Europe/../Europe/Berlin", "right/Europe/Berlin", "posixrules", " "})
        QTest::newRow(name) << QByteArray(name);
}

void TestTimezone::whatIsNoZoneIsNone()
{
    QFETCH(QByteArray, name);
    QVERIFY(!timeZoneNamed(name));
    QVERIFY(!timeZoneNamed({}));
}

CRM_TEST(TestTimezone)
#include "tst_timezone.moc"
