// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/timegrid.h"

#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/kit/tokens.h"

#include <QScrollBar>

namespace crm {

class TestTimeGrid : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("TZ", m_zone); }
    void nowIsInSightAtFirst_data();
    void nowIsInSightAtFirst();

private:
    QByteArray m_zone;
};

void TestTimeGrid::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
}

void TestTimeGrid::nowIsInSightAtFirst_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("isUsual"); // begins at half past seven
    QTest::newRow("in the morning") << march(4, 9, 20) << true;
    QTest::newRow("before breakfast") << march(4, 5, 30) << false;
    QTest::newRow("at night") << march(4, 22, 30) << false;
    QTest::newRow("in another week") << march(14, 5, 30) << true;
}

void TestTimeGrid::nowIsInSightAtFirst()
{
    QFETCH(QDateTime, now);
    QFETCH(bool, isUsual);
    TimeGrid grid;
    grid.resize(900, 420);
    grid.setNow(now);
    grid.setDays(QDate(2026, 3, 2), 7);
    grid.show();
    QCOMPARE(grid.verticalScrollBar()->value() == scaled(46) * 15 / 2, isUsual);
    const auto y = grid.placeOf(now).y();
    if (!isUsual)
        QVERIFY2(y > scaled(54) && y < grid.viewport()->height(), qPrintable(QString::number(y)));
}

CRM_TEST(TestTimeGrid)

} // namespace crm

#include "tst_timegrid.moc"
