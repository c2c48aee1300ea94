// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/allowance.h"
#include "tests/support/test.h"

using namespace crm;
using namespace crm::sync;

class TestAllowance : public QObject
{
    Q_OBJECT
private slots:
    void fiveAtOnceThenOneInTwelveSeconds();
    void everybodyHasTheirOwn();
    void askingTakesNothing();
    void aClockThatGoesBackGivesNothingAway();
    void manyStrangersDoNotFillTheMemory();
    void whoKeepsFailingWaitsTwiceAsLongEachTime();
};

void TestAllowance::fiveAtOnceThenOneInTwelveSeconds()
{
    Allowance joins(5.0 / 60, 5);
    qint64 now = 1000000;
    for (int i = 0; i < 5; ++i)
        QVERIFY(joins.take("anna", now));
    QVERIFY(!joins.take("anna", now));
    QVERIFY(!joins.take("anna", now += 11000));
    QVERIFY(joins.take("anna", now += 1001));
    QVERIFY(!joins.take("anna", now));
    now += 3600000; // an hour does not give more than five
    for (int i = 0; i < 5; ++i)
        QVERIFY(joins.take("anna", now));
    QVERIFY(!joins.take("anna", now));
}

void TestAllowance::everybodyHasTheirOwn()
{
    Allowance allowance(1, 1);
    QVERIFY(allowance.take("anna", 1000));
    QVERIFY(allowance.take("ben", 1000));
    QVERIFY(!allowance.take("anna", 1000));
}

void TestAllowance::askingTakesNothing()
{
    Allowance allowance(1, 1);
    QVERIFY(allowance.isLeft("anna", 1000));
    QVERIFY(allowance.isLeft("anna", 1000));
    QVERIFY(allowance.take("anna", 1000));
    QVERIFY(!allowance.isLeft("anna", 1000));
}

void TestAllowance::aClockThatGoesBackGivesNothingAway()
{
    Allowance allowance(1, 2);
    QVERIFY(allowance.take("anna", 10000));
    QVERIFY(allowance.take("anna", 10000));
    QVERIFY(!allowance.take("anna", 5000));
}

void TestAllowance::manyStrangersDoNotFillTheMemory()
{
    Allowance allowance(1, 2);
    QVERIFY(allowance.take("anna", 1000000) && allowance.take("anna", 1000000));
    for (int i = 0; i < 100000; ++i) // all of them long gone
        allowance.take(QByteArray::number(i), 1000);
    QVERIFY(allowance.take("next", 1000000));
    QVERIFY(!allowance.take("anna", 1000000)); // she is not forgotten with them
}

void TestAllowance::whoKeepsFailingWaitsTwiceAsLongEachTime()
{
    Delays delays;
    qint64 now = 1772443800000;
    QList<qint64> waits;
    for (int i = 0; i < 14; ++i) {
        delays.failed("anna", now);
        waits.append(delays.left("anna", now) / 1000);
        now += delays.left("anna", now);
        QCOMPARE(delays.left("anna", now), 0);
    }
    QCOMPARE(waits, QList<qint64>({0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900}));
    QCOMPARE(delays.left("ben", now), 0);
    delays.failed("anna", now);
    QCOMPARE(delays.left("anna", now - 400LL * 86400000), 0); // a clock that goes back shuts nobody out
    delays.succeeded("anna");
    QCOMPARE(delays.left("anna", now), 0);
    delays.failed("anna", now);
    QCOMPARE(delays.left("anna", now), 0);
}

CRM_TEST(TestAllowance)
#include "tst_allowance.moc"
