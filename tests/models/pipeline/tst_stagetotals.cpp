// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagetotals.h"
#include "tests/support/test.h"

#include <limits>

using namespace crm;

class TestStageTotals : public QObject
{
    Q_OBJECT
private slots:
    void sumsThatFitNoNumberStayAtTheLargest();
    void theLowestNumberIsWrittenToo();
};

void TestStageTotals::sumsThatFitNoNumberStayAtTheLargest()
{
    constexpr auto most = std::numeric_limits<qint64>::max();
    StageTotals totals{1, {{"EUR", most - 5, most / 2}}};
    totals.add({1, {{"EUR", most - 7, most - 1}}});
    totals.add({1, {{"EUR", 100, 10}}});
    QCOMPARE(totals.sums.size(), 1);
    QCOMPARE(totals.sums.first().amount, most);
    QCOMPARE(totals.sums.first().weighted, most);
    totals.sums.append({"EUR", most, 0, true, {}}); // closed: told together with the open ones
    QCOMPARE(amountsText(totals, {}, {}), compactAmount(most, "EUR"));
}

void TestStageTotals::theLowestNumberIsWrittenToo()
{
    constexpr auto least = std::numeric_limits<qint64>::min();
    QCOMPARE(compactAmount(least, "EUR"), compactAmount(least + 1, "EUR"));
    QVERIFY(compactAmount(least, "EUR").startsWith(QChar(0x2212)));
}

CRM_TEST(TestStageTotals)
#include "tst_stagetotals.moc"
