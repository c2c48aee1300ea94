// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/idpatch.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace crm;

class TestIdPatch : public QObject
{
    Q_OBJECT
private slots:
    void oneRowRemoved();
    void oneRowMovedIsOneRemovalAndOneInsertion();
    void equalListsNeedNothing();
    void tooManyStepsGiveNothing();
    void randomListsBecomeEqual();
    void rowsInCommonOrderStay();
};

static QList<quint32> applied(QList<quint32> rows, const QList<quint32> &after, const QList<RowStep> &steps)
{
    for (const auto &step : steps) {
        if (step.kind == RowStep::Remove)
            rows.remove(step.first, step.count);
        else
            for (int i = 0; i < step.count; ++i)
                rows.insert(step.first + i, after[step.from + i]);
    }
    return rows;
}

void TestIdPatch::oneRowRemoved()
{
    const auto steps = patchRows({1, 2, 3, 4}, {1, 2, 4}, 10);
    QVERIFY(steps);
    QCOMPARE(*steps, (QList<RowStep>{{RowStep::Remove, 2, 1, 0}}));
}

void TestIdPatch::oneRowMovedIsOneRemovalAndOneInsertion()
{
    const auto steps = patchRows({1, 2, 3, 4, 5}, {1, 5, 2, 3, 4}, 10);
    QVERIFY(steps);
    QCOMPARE(*steps, (QList<RowStep>{{RowStep::Insert, 1, 1, 1}, {RowStep::Remove, 5, 1, 0}}));
}

void TestIdPatch::equalListsNeedNothing()
{
    QVERIFY(patchRows({1, 2, 3}, {1, 2, 3}, 0)->isEmpty());
    QVERIFY(patchRows({}, {}, 0)->isEmpty());
}

void TestIdPatch::tooManyStepsGiveNothing()
{
    QList<quint32> before(1000);
    std::iota(before.begin(), before.end(), 1u);
    auto after = before;
    for (int i = 0; i < after.size(); i += 2)
        after[i] += 5000;
    QVERIFY(!patchRows(before, after, 10));
}

void TestIdPatch::randomListsBecomeEqual()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 2000; ++round) {
        QList<quint32> pool(random.bounded(1, 30));
        std::iota(pool.begin(), pool.end(), 1u);
        const auto draw = [&] {
            auto rows = pool;
            std::shuffle(rows.begin(), rows.end(), random);
            if (random.bounded(2))
                std::sort(rows.begin(), rows.begin() + random.bounded(rows.size() + 1));
            rows.resize(random.bounded(rows.size() + 1));
            return rows;
        };
        const auto before = draw();
        const auto after = draw();
        const auto steps = patchRows(before, after, 1000);
        QVERIFY(steps);
        QCOMPARE(applied(before, after, *steps), after);
    }
}

void TestIdPatch::rowsInCommonOrderStay()
{
    QList<quint32> before(5000);
    std::iota(before.begin(), before.end(), 1u);
    auto after = before;
    after.move(4000, 10); // one record was renamed
    const auto steps = patchRows(before, after, 10);
    QVERIFY(steps);
    int touched = 0;
    for (const auto &step : *steps)
        touched += step.count;
    QCOMPARE(touched, 2);
}

CRM_TEST(TestIdPatch)
#include "tst_idpatch.moc"
