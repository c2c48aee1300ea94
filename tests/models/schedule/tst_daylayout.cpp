// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/daylayout.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

namespace crm {

class TestDayLayout : public QObject
{
    Q_OBJECT
private slots:
    void stretchesStandSideBySide_data();
    void stretchesStandSideBySide();
    void nothingEverOverlaps();
    void barsTakeTheFirstFreeRow();
};

void TestDayLayout::stretchesStandSideBySide_data()
{
    QTest::addColumn<QList<Stretch>>("stretches");
    QTest::addColumn<QList<DayLane>>("lanes");
    using Stretches = QList<Stretch>;
    using Lanes = QList<DayLane>;
    QTest::newRow("none") << Stretches{} << Lanes{};
    QTest::newRow("alone") << Stretches{{540, 600}} << Lanes{{0, 1, 1}};
    QTest::newRow("one after the other") << Stretches{{540, 600}, {600, 660}} << Lanes{{0, 1, 1}, {0, 1, 1}};
    QTest::newRow("two at once") << Stretches{{540, 600}, {540, 600}} << Lanes{{0, 2, 1}, {1, 2, 1}};
    QTest::newRow("the longer one first") << Stretches{{540, 570}, {540, 660}} << Lanes{{1, 2, 1}, {0, 2, 1}};
    QTest::newRow("a free column is used again")
        << Stretches{{540, 660}, {550, 600}, {610, 650}} << Lanes{{0, 2, 1}, {1, 2, 1}, {1, 2, 1}};
    QTest::newRow("as wide as the neighbours allow") << Stretches{{540, 600}, {540, 600}, {550, 720}, {610, 700}}
                                                     << Lanes{{0, 3, 1}, {1, 3, 1}, {2, 3, 1}, {0, 3, 2}};
    QTest::newRow("no length") << Stretches{{540, 540}, {540, 540}} << Lanes{{0, 2, 1}, {1, 2, 1}};
}

void TestDayLayout::stretchesStandSideBySide()
{
    QFETCH(QList<Stretch>, stretches);
    QFETCH(QList<DayLane>, lanes);
    QCOMPARE(layOutBeside(stretches), lanes);
}

void TestDayLayout::nothingEverOverlaps()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        QList<Stretch> stretches;
        for (int i = random.bounded(25); i > 0; --i) {
            const int from = random.bounded(1400);
            stretches.append({from, from + random.bounded(300)});
        }
        const auto lanes = layOutBeside(stretches);
        for (int a = 0; a < stretches.size(); ++a) {
            QVERIFY(lanes[a].span >= 1 && lanes[a].column + lanes[a].span <= lanes[a].columns);
            for (int b = 0; b < a; ++b) {
                const bool isAtOnce = stretches[a].from < qMax(stretches[b].to, stretches[b].from + 1)
                    && stretches[b].from < qMax(stretches[a].to, stretches[a].from + 1);
                const bool isBeside = lanes[a].column >= lanes[b].column + lanes[b].span
                    || lanes[b].column >= lanes[a].column + lanes[a].span;
                QVERIFY(!isAtOnce || (isBeside && lanes[a].columns == lanes[b].columns));
            }
        }
    }
}

void TestDayLayout::barsTakeTheFirstFreeRow()
{
    QCOMPARE(layOutBelow({{0, 3}, {1, 2}, {3, 5}, {2, 4}}), QList<int>({0, 1, 0, 1}));
}

CRM_TEST(TestDayLayout)

} // namespace crm

#include "tst_daylayout.moc"
