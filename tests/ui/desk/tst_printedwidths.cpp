// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/desk/printedwidths.h"

#include <numeric>

using namespace crm;

class TestPrintedWidths : public QObject
{
    Q_OBJECT
private slots:
    void columnsShareThePage();
    void whatStandsInFewRowsGivesWay();
    void noWordIsBrokenForIt();
    void whatFitsIsLeftAlone();
};

void TestPrintedWidths::columnsShareThePage()
{
    QCOMPARE(sharedWidths({100, 100, 100}, 600), (QList<int>{200, 200, 200}));
    QCOMPARE(sharedWidths({100, 4000, 200}, 1000), (QList<int>{100, 700, 200}));
    QCOMPARE(sharedWidths({100, 4000, 300, 900}, 1000), (QList<int>{100, 300, 300, 300}));
    QCOMPARE(sharedWidths({400, 4000, 300, 9000}, 1000), (QList<int>{250, 250, 250, 250}));
    QCOMPARE(sharedWidths({}, 1000), QList<int>());
}

void TestPrintedWidths::whatStandsInFewRowsGivesWay()
{
    QList<QList<CellNeed>> rows{{{60, 60}, {50, 50}, {80, 30}}}; // headings
    for (int i = 0; i < 40; ++i)
        rows.append({{280, 60}, {90, 50}, i < 6 ? CellNeed{420, 60} : CellNeed{}});
    const auto equal = sharedWidths({280, 90, 420}, 450);
    QCOMPARE(equal, (QList<int>{180, 90, 180})); // a name takes two lines, beside nothing in most rows
    const auto widths = lowestRows(rows, 450);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 450);
    QVERIFY2(widths[0] >= 280, qPrintable(QString::number(widths[0])));
    QCOMPARE(widths[1], 90);
    QVERIFY(widths[2] >= 60);
}

void TestPrintedWidths::noWordIsBrokenForIt()
{
    QList<QList<CellNeed>> rows;
    for (int i = 0; i < 40; ++i)
        rows.append({{280, 60}, i == 0 ? CellNeed{170, 170} : CellNeed{}});
    const auto widths = lowestRows(rows, 400);
    QCOMPARE(widths, (QList<int>{230, 170}));
}

void TestPrintedWidths::whatFitsIsLeftAlone()
{
    const QList<QList<CellNeed>> rows(9, {{100, 50}, {200, 50}});
    QCOMPARE(lowestRows(rows, 500), sharedWidths({100, 200}, 500));
    QCOMPARE(lowestRows({}, 500), QList<int>());
}

CRM_TEST(TestPrintedWidths)
#include "tst_printedwidths.moc"
