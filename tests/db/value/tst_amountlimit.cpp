// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/amountlimit.h"
#include "tests/support/test.h"

using namespace crm;

class TestAmountLimit : public QObject
{
    Q_OBJECT
private slots:
    void aSumThatFitsIsExact();
    void aSumThatDoesNotFitStaysAtTheLargestOfItsSign();
    void theNearestWholeNumberFits();
};

static constexpr auto lowest = std::numeric_limits<qint64>::min();

void TestAmountLimit::aSumThatFitsIsExact()
{
    QCOMPARE(cappedSum(9'007'199'254'740'993, 2), 9'007'199'254'740'995); // beyond what a double holds
    QCOMPARE(cappedSum(mostSum, -mostSum), 0);
}

void TestAmountLimit::aSumThatDoesNotFitStaysAtTheLargestOfItsSign()
{
    QCOMPARE(cappedSum(mostSum, 1), mostSum);
    QCOMPARE(cappedSum(-mostSum, -5), -mostSum);
    QCOMPARE(cappedSum(lowest, 0), -mostSum); // whose negative is a number as well
}

void TestAmountLimit::theNearestWholeNumberFits()
{
    QCOMPARE(cappedWhole(-1.6), -2);
    QCOMPARE(cappedWhole(double(mostSum)), mostSum); // 2^63 as a double
    QCOMPARE(cappedWhole(-1e300), -mostSum);
    QCOMPARE(cappedWhole(std::numeric_limits<double>::quiet_NaN()), 0);
}

CRM_TEST(TestAmountLimit)
#include "tst_amountlimit.moc"
