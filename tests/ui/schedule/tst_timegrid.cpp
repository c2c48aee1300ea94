// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/timegrid.h"

#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/kit/tokens.h"

#include <QApplication>
#include <QMouseEvent>
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
    void wholeDaysThatFindNoRoomAreCountedAndShown();
    void whatIsDroppedGoesToTheNearestQuarter_data();
    void whatIsDroppedGoesToTheNearestQuarter();

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

void TestTimeGrid::wholeDaysThatFindNoRoomAreCountedAndShown()
{
    QList<AgendaItem> items;
    for (int number = 1; number <= 30; ++number) {
        auto task = Record::blank(Task::entity());
        task.setValue("subject", QStringLiteral("Task %1").arg(number));
        task.setValue("status", "open");
        items.append({.record = task, .start = march(3, 0), .isAllDay = true});
    }
    TimeGrid grid;
    grid.resize(900, 420);
    grid.setNow(march(3, 9));
    grid.setDays(QDate(2026, 3, 2), 7);
    grid.setItems(items);
    grid.show();
    QCOMPARE(grid.hiddenOn(QDate(2026, 3, 3)), 27); // three rows and the line that says so
    QCOMPARE(grid.hiddenOn(QDate(2026, 3, 2)), 0);
    const auto third = grid.rectOf(items.at(2).key());
    QVERIFY(!third.isEmpty());
    QVERIFY(grid.rectOf(items.at(3).key()).isEmpty());

    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, third.center() + QPoint(0, third.height() + 2));
    QVERIFY(grid.isBandOpen());
    QVERIFY(!grid.rectOf(items.at(5).key()).isEmpty());
    QVERIFY(grid.rectOf(items.last().key()).isEmpty());
    grid.setDay(QDate(2026, 3, 3));
    for (int step = 0; step < items.size(); ++step)
        QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.current()->key(), items.last().key());
    QVERIFY(!grid.rectOf(items.last().key()).isEmpty());
}

void TestTimeGrid::whatIsDroppedGoesToTheNearestQuarter_data()
{
    QTest::addColumn<int>("grabbed"); // minutes after ten
    QTest::addColumn<int>("dropped");
    QTest::addColumn<int>("moved");
    QTest::newRow("nearly two hours") << 30 << 148 << 120;
    QTest::newRow("a little more") << 44 << 165 << 120;
    QTest::newRow("a few minutes") << 40 << 46 << 0;
    QTest::newRow("upwards") << 30 << -28 << -60;
}

void TestTimeGrid::whatIsDroppedGoesToTheNearestQuarter()
{
    QFETCH(int, grabbed);
    QFETCH(int, dropped);
    QFETCH(int, moved);
    ScheduleFixture f;
    f.add("Visit", march(5, 10), march(5, 12), TaskKind::Visit);
    TimeGrid grid;
    grid.resize(900, 700);
    grid.setNow(scheduleNow());
    grid.setDays(QDate(2026, 3, 2), 7);
    grid.setItems(*await(readAgenda(f.db.store, {march(2, 0), march(9, 0)})));
    grid.show();
    QDateTime start = march(5, 10);
    connect(&grid, &CalendarView::moveRequested, &grid,
        [&start](const AgendaItem &, const TimeSpan &to) { start = to.start; });
    const auto at = [&grid](int minutes) { return grid.placeOf(march(5, 10).addSecs(minutes * 60)) + QPoint(0, 1); };
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, at(grabbed));
    for (const auto &to : {at(grabbed) + QPoint(30, 0), at(dropped)}) {
        QMouseEvent event(QEvent::MouseMove, to, grid.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(grid.viewport(), &event);
    }
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, at(dropped));
    QCOMPARE(start, march(5, 10).addSecs(moved * 60));
}

CRM_TEST(TestTimeGrid)

} // namespace crm

#include "tst_timegrid.moc"
