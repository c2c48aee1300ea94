// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendaraccess.h"

#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/schedule/monthgrid.h"
#include "ui/schedule/timegrid.h"

#include <QAccessible>
#include <QLocale>
#include <QSignalSpy>

namespace crm {

/// What a screen reader finds in a calendar, though all of it is painted.
class TestCalendarAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("TZ", m_zone); }
    void entriesAreFoundWithTheirPlace_data();
    void entriesAreFoundWithTheirPlace();
    void whatIsOutOfSightIsNowhere();
    void pressingOneOpensIt();

private:
    QByteArray m_zone;
};

namespace {

struct Fixture : ScheduleFixture
{
    explicit Fixture(bool isMonth = false, int days = 7)
    {
        add("Visit", march(5, 10), march(5, 12), TaskKind::Visit);
        add("Call", march(5, 14));
        if (isMonth) {
            auto month = std::make_unique<MonthGrid>();
            month->setMonth(QDate(2026, 3, 1));
            view = std::move(month);
        } else {
            auto grid = std::make_unique<TimeGrid>();
            grid->setDays(days == 1 ? QDate(2026, 3, 5) : QDate(2026, 3, 2), days);
            view = std::move(grid);
        }
        view->resize(900, 700);
        view->setNow(scheduleNow());
        view->setItems(*await(readAgenda(db.store, {march(1, 0), march(31, 0)})));
        view->show();
    }
    QAccessibleInterface *whole() const { return QAccessible::queryAccessibleInterface(view.get()); }
    QString name(int i) const { return whole()->child(i)->text(QAccessible::Name); }

    std::unique_ptr<CalendarView> view;
};

} // namespace

void TestCalendarAccess::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale::c());
}

void TestCalendarAccess::entriesAreFoundWithTheirPlace_data()
{
    QTest::addColumn<bool>("isMonth");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("day") << false << 1 << false;
    QTest::newRow("week") << false << 7 << false;
    QTest::newRow("week from right to left") << false << 7 << true;
    QTest::newRow("month") << true << 42 << false;
}

void TestCalendarAccess::entriesAreFoundWithTheirPlace()
{
    QFETCH(bool, isMonth);
    QFETCH(int, days);
    QFETCH(bool, isMirrored);
    Fixture f(isMonth, days);
    f.view->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QVERIFY(QTest::qWaitForWindowActive(f.view.get()));
    f.view->setFocus();
    QCOMPARE(f.whole()->childCount(), 2);
    QVERIFY2(f.name(0).startsWith("Visit, ") && f.name(0).contains("10:00"), qPrintable(f.name(0)));
    QVERIFY(f.name(1).startsWith("Call, "));
    for (int i = 0; i < 2; ++i) {
        const auto painted = f.view->rectOf(f.view->items()[i].key());
        const auto *child = f.whole()->child(i);
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->rect().topLeft(), f.view->viewport()->mapToGlobal(painted.topLeft()));
        QCOMPARE(child->rect().size(), painted.size());
        QCOMPARE(f.whole()->childAt(child->rect().center().x(), child->rect().center().y()), child);
        QVERIFY(!child->state().selected && !child->state().focused && !child->state().offscreen);
    }
    f.view->setCurrent(f.view->items()[1].key());
    QVERIFY(f.whole()->child(1)->state().selected && f.whole()->child(1)->state().focused);
    QVERIFY(!f.whole()->child(0)->state().selected);
    f.view->setItems({f.view->items().last()});
    QCOMPARE(f.whole()->childCount(), 1);
    QVERIFY(f.name(0).startsWith("Call, "));
}

void TestCalendarAccess::whatIsOutOfSightIsNowhere()
{
    Fixture f;
    auto *grid = static_cast<TimeGrid *>(f.view.get());
    grid->resize(900, 400);
    grid->scrollTo(QTime(13, 30));
    QVERIFY(f.whole()->child(0)->rect().isEmpty() && f.whole()->child(0)->state().offscreen);
    QVERIFY(f.name(0).startsWith("Visit, ")); // it is read all the same
    QVERIFY(!f.whole()->child(1)->state().offscreen);
}

void TestCalendarAccess::pressingOneOpensIt()
{
    Fixture f;
    QSignalSpy opened(f.view.get(), &CalendarView::activated);
    auto *action = f.whole()->child(1)->actionInterface();
    QVERIFY(action);
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<AgendaItem>().record.title(), QString("Call"));
    QVERIFY(f.view->current() && f.view->current()->record.title() == u"Call");
}

CRM_TEST(TestCalendarAccess)

} // namespace crm

#include "tst_calendaraccess.moc"
