// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/kit/theme.h"
#include "ui/schedule/calendarpage.h"
#include "ui/schedule/itemactions.h"
#include "ui/schedule/monthgrid.h"
#include "ui/schedule/quickentrypopup.h"
#include "ui/schedule/timegrid.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>

namespace crm {

class TestCalendarPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void theWeekShowsItsEntries();
    void overlappingEntriesStandSideBySide();
    void draggingMovesAnEntry();
    void draggingTheEdgeLengthensIt();
    void draggingOverFreeTimeBeginsAnEntry();
    void keysMoveAndLengthen();
    void keysOpenTickOffAndDelete();
    void typingBeginsAnEntryAtTheMark();
    void oneOfASeriesIsMovedAlone();
    void theWholeSeriesMoves();
    void aSeriesEndsAndGoesOn();
    void theMonthMovesByDays();
    void theWeekBeginsAsTheLocaleSays();
    void rightToLeftIsAMirror();
    void pagesTurn();
    void whatIsShownIsKept();
    void anEmptyWeekSaysSo();
    void everyControlHasAName();

private:
    QByteArray m_zone;
};

namespace {

struct Fixture : ScheduleFixture
{
    void show(CalendarPage::Scope scope = CalendarPage::Scope::Week, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        page = std::make_unique<CalendarPage>(workspace);
        page->setClock([] { return scheduleNow(); });
        page->setLayoutDirection(direction);
        page->resize(1200, 800);
        page->show();
        page->activate();
        page->setScope(scope);
        QVERIFY(QTest::qWaitFor([this] { return page->isLoaded(); }));
        page->grid()->scrollTo(QTime(7, 30));
    }
    TimeGrid *grid() const { return page->grid(); }
    AgendaItem item(const QString &subject) const
    {
        for (const auto &item : page->view()->items())
            if (item.record.title() == subject)
                return item;
        return {};
    }
    QRect rect(const QString &subject) const { return page->view()->rectOf(item(subject).key()); }
    void drag(const QPoint &from, const QPoint &to)
    {
        auto *area = page->view()->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, (from + to) / 2);
        QMouseEvent halfWay(QEvent::MouseMove, (from + to) / 2, area->mapToGlobal((from + to) / 2), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &halfWay);
        QMouseEvent there(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &there);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
    void choose(const QString &subject) { page->view()->setCurrent(item(subject).key()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page->view(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<CalendarPage> page;
};

} // namespace

void TestCalendarPage::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestCalendarPage::cleanupTestCase()
{
    qputenv("TZ", m_zone);
    QLocale::setDefault(QLocale::c());
}

void TestCalendarPage::theWeekShowsItsEntries()
{
    Fixture f;
    f.add("Visit", march(5, 10), march(5, 12), TaskKind::Visit);
    f.add("Next week", march(10));
    f.db.put(Task{.id = Id::make(),
        .subject = "Fair",
        .dueAt = march(3, 0),
        .endsAt = march(6, 0),
        .allDay = true,
        .zone = "Europe/Berlin"});
    f.show();
    QCOMPARE(f.page->view()->items().size(), 2);
    const auto visit = f.rect("Visit");
    QVERIFY(visit.contains(f.grid()->placeOf(march(5, 11))));
    QVERIFY(!visit.contains(f.grid()->placeOf(march(4, 11))));
    const auto fair = f.rect("Fair"); // three days, above the hours
    QVERIFY(fair.width() > 2 * visit.width() && fair.bottom() < visit.top());
    f.page->step(1);
    QTRY_COMPARE(f.page->view()->items().size(), 1);
    QCOMPARE(f.page->view()->items().first().record.title(), "Next week");
}

void TestCalendarPage::overlappingEntriesStandSideBySide()
{
    Fixture f;
    f.add("One", march(5, 10), march(5, 12));
    f.add("Two", march(5, 11), march(5, 13));
    f.show();
    QVERIFY(!f.rect("One").intersects(f.rect("Two")));
    QVERIFY(f.rect("One").left() < f.rect("Two").left());
    QVERIFY(qAbs(f.rect("One").width() - f.rect("Two").width()) <= 2);
}

void TestCalendarPage::draggingMovesAnEntry()
{
    Fixture f;
    const auto visit = f.add("Visit", march(5, 10), march(5, 12), TaskKind::Visit);
    f.show();
    const QPoint inside(0, 3); // a quarter of an hour is no whole number of pixels
    f.drag(f.grid()->placeOf(march(5, 10, 30)) + inside, f.grid()->placeOf(march(6, 14, 45)) + inside);
    QTRY_COMPARE(f.db.get<Task>(visit.id).dueAt, march(6, 14, 15));
    QCOMPARE(f.db.get<Task>(visit.id).endsAt, march(6, 16, 15));
    QVERIFY(await(f.db.store.undo()));
    QTRY_COMPARE(f.item("Visit").start, march(5, 10));
}

void TestCalendarPage::draggingTheEdgeLengthensIt()
{
    Fixture f;
    const auto visit = f.add("Visit", march(5, 10), march(5, 12), TaskKind::Visit);
    f.show();
    const auto rect = f.rect("Visit");
    f.drag({rect.center().x(), rect.bottom() - 2}, f.grid()->placeOf(march(5, 13, 20)));
    QTRY_COMPARE(f.db.get<Task>(visit.id).endsAt, march(5, 13, 30));
    QCOMPARE(f.db.get<Task>(visit.id).dueAt, march(5, 10));
}

void TestCalendarPage::draggingOverFreeTimeBeginsAnEntry()
{
    Fixture f;
    f.show();
    f.drag(f.grid()->placeOf(march(6, 13)), f.grid()->placeOf(march(6, 14, 20)));
    QVERIFY(f.page->popup()->isVisible());
    auto *line = f.page->popup()->line();
    QTest::keyClicks(line->edit(), "meet Ann");
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QTRY_COMPARE(f.tasks().size(), 1);
    const auto task = f.tasks().first().as<Task>();
    QCOMPARE(task.subject, "Meet Ann");
    QCOMPARE(task.dueAt, march(6, 13));
    QCOMPARE(task.endsAt, march(6, 14, 30));
    QVERIFY(task.kind == TaskKind::Meeting);
    QTRY_VERIFY(!f.page->popup()->isVisible());
}

void TestCalendarPage::keysMoveAndLengthen()
{
    Fixture f;
    const auto visit = f.add("Visit", march(5, 10), march(5, 12), TaskKind::Visit);
    f.show();
    f.choose("Visit");
    f.press(Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(f.item("Visit").start, march(6, 10));
    f.press(Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(f.item("Visit").start, march(6, 10, 15));
    f.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.item("Visit").end, march(6, 12));
    QCOMPARE(f.db.get<Task>(visit.id).dueAt, march(6, 10, 15));
}

void TestCalendarPage::keysOpenTickOffAndDelete()
{
    Fixture f;
    const auto call = f.add("Call", march(4, 11));
    f.add("Offer", march(4, 13));
    f.show();
    f.press(Qt::Key_Down); // today has the cursor
    QCOMPARE(f.page->current().id, call.id);
    QVERIFY(f.page->view()->accessibleDescription().startsWith("Call, Today, 11:00"));
    f.press(Qt::Key_Return);
    QCOMPARE(f.edited.id, call.id);
    f.press(Qt::Key_Space);
    QTRY_VERIFY(f.db.get<Task>(call.id).status == TaskStatus::Done);
    QTRY_VERIFY(!f.item("Call").isOpen());
    f.press(Qt::Key_Delete);
    QTRY_VERIFY(!f.db.exists({"task", call.id}));
}

void TestCalendarPage::typingBeginsAnEntryAtTheMark()
{
    Fixture f;
    f.show();
    f.page->view()->setFocus();
    f.press(Qt::Key_Right); // Thursday
    QTest::keyClicks(f.page->view(), "c");
    QVERIFY(f.page->popup()->isVisible());
    auto *edit = f.page->popup()->line()->edit();
    QTest::keyClicks(edit, "all Ann 16:00");
    QCOMPARE(edit->text(), "call Ann 16:00");
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(f.tasks().size(), 1);
    QCOMPARE(f.tasks().first().instant("due_at"), march(5, 16));
}

void TestCalendarPage::oneOfASeriesIsMovedAlone()
{
    Fixture f;
    f.addWeekly();
    f.show();
    f.page->step(1);
    QTRY_COMPARE(f.item("Weekly call").start, march(10, 14));
    f.choose("Weekly call");
    f.press(Qt::Key_Down, Qt::ControlModifier);
    QTRY_VERIFY(f.page->actions()->menu() && f.page->actions()->menu()->isVisible());
    QCOMPARE(f.page->actions()->menu()->actions().size(), 3);
    QTest::keyClick(f.page->actions()->menu(), Qt::Key_Return);
    QTRY_COMPARE(f.item("Weekly call").start, march(10, 14, 15));
    QVERIFY(!f.item("Weekly call").isBare());
    f.page->step(1);
    QTRY_COMPARE(f.item("Weekly call").start, march(17, 14));
}

void TestCalendarPage::theWholeSeriesMoves()
{
    Fixture f;
    const auto weekly = f.addWeekly();
    f.show();
    f.choose("Weekly call");
    f.press(Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(f.page->actions()->menu());
    f.page->actions()->menu()->actions().last()->trigger();
    QTRY_COMPARE(f.db.get<Task>(weekly.id).dueAt, march(4, 14));
    QCOMPARE(f.db.get<Task>(weekly.id).recurrence, "FREQ=WEEKLY;BYDAY=WE");
}

void TestCalendarPage::aSeriesEndsAndGoesOn()
{
    Fixture f;
    const auto weekly = f.addWeekly();
    f.show();
    f.choose("Weekly call");
    const auto trigger = [&f](const QString &text) {
        f.page->actions()->showMenu(f.item("Weekly call"), f.page->mapToGlobal(QPoint(10, 10)));
        for (auto *action : f.page->actions()->menu()->findChildren<QAction *>())
            if (action->text() == text)
                return action->trigger();
        QFAIL("no such action");
    };
    trigger("&After This One");
    QTRY_COMPARE(f.db.get<Task>(weekly.id).recurrence, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260303T130000Z");
    QTRY_COMPARE(f.item("Weekly call").record.text("recurrence"), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260303T130000Z");
    trigger("&Never");
    QTRY_COMPARE(f.db.get<Task>(weekly.id).recurrence, "FREQ=WEEKLY;BYDAY=TU");
    QTRY_COMPARE(f.item("Weekly call").record.text("recurrence"), "FREQ=WEEKLY;BYDAY=TU");
}

void TestCalendarPage::theMonthMovesByDays()
{
    Fixture f;
    const auto visit = f.add("Visit", march(5, 10), march(5, 12), TaskKind::Visit);
    f.show(CalendarPage::Scope::Month);
    QCOMPARE(f.page->month()->firstDay(), QDate(2026, 2, 23));
    f.drag(f.rect("Visit").center(), f.page->month()->cellOf(QDate(2026, 3, 20)).center());
    QTRY_COMPARE(f.db.get<Task>(visit.id).dueAt, march(20, 10));
    QTRY_VERIFY(f.page->month()->cellOf(QDate(2026, 3, 20)).contains(f.rect("Visit").center()));
    f.choose("Visit");
    f.press(Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(f.db.get<Task>(visit.id).dueAt, march(27, 10));
}

void TestCalendarPage::theWeekBeginsAsTheLocaleSays()
{
    Fixture f;
    f.show();
    QCOMPARE(f.grid()->firstDay(), QDate(2026, 3, 2)); // a Monday
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    f.page->goTo(QDate(2026, 3, 4));
    QCOMPARE(f.grid()->firstDay(), QDate(2026, 3, 1)); // a Sunday
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
}

void TestCalendarPage::rightToLeftIsAMirror()
{
    Fixture f;
    f.add("Monday", march(2, 10));
    f.add("Sunday", march(8, 10));
    f.show(CalendarPage::Scope::Week, Qt::RightToLeft);
    QVERIFY(f.rect("Monday").left() > f.rect("Sunday").right());
    QCOMPARE(f.grid()->instantAt(f.grid()->placeOf(march(3, 11))), march(3, 11));
    f.choose("Monday");
    f.press(Qt::Key_Left, Qt::ControlModifier); // to the left is onward
    QTRY_COMPARE(f.item("Monday").start, march(3, 10));
}

void TestCalendarPage::pagesTurn()
{
    Fixture f;
    f.show();
    f.press(Qt::Key_PageDown);
    QCOMPARE(f.grid()->firstDay(), QDate(2026, 3, 9));
    f.press(Qt::Key_Home);
    QCOMPARE(f.grid()->firstDay(), QDate(2026, 3, 2));
    for (int i = 0; i < 5; ++i)
        f.press(Qt::Key_Right); // from Wednesday into the next week
    QCOMPARE(f.grid()->firstDay(), QDate(2026, 3, 9));
}

void TestCalendarPage::whatIsShownIsKept()
{
    Fixture f;
    f.show(CalendarPage::Scope::Month);
    f.page->goTo(QDate(2026, 5, 17));
    const auto state = f.page->state();
    f.show();
    f.page->restore(state);
    QVERIFY(f.page->scope() == CalendarPage::Scope::Month);
    QCOMPARE(f.page->month()->month(), QDate(2026, 5, 1));
}

void TestCalendarPage::anEmptyWeekSaysSo()
{
    Fixture f;
    f.show();
    const auto labels = f.page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->isVisible() && label->text().startsWith("Nothing is planned"); }));
}

void TestCalendarPage::everyControlHasAName()
{
    Fixture f;
    f.add("Call", march(4, 11));
    for (const auto scope : {CalendarPage::Scope::Day, CalendarPage::Scope::Month}) {
        f.show(scope);
        QCOMPARE(namelessWidgets(f.page.get()), QStringList());
    }
}

CRM_TEST(TestCalendarPage)

} // namespace crm

#include "tst_calendarpage.moc"
