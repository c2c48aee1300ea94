// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/sla.h"
#include "db/search/search.h"
#include "models/record/countdown.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/cases/casepages.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"
#include "ui/kit/dueticker.h"
#include "ui/kit/theme.h"
#include "ui/list/recordtable.h"
#include "ui/service/calendardialog.h"
#include "ui/service/duebadge.h"
#include "ui/service/duequeuepage.h"
#include "ui/service/explaindue.h"
#include "ui/service/servicelevelpage.h"
#include "ui/service/slaeffectview.h"
#include "ui/service/slapopover.h"
#include "ui/service/slapreviewpart.h"
#include "ui/service/slascopepart.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace crm;

namespace {

/// Monday, four hours after opening; the office works from 9 to 17 in UTC.
const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);

class Window
{
public:
    Window()
    {
        WorkCalendar hours{.zone = "UTC"};
        for (size_t day = 0; day < 5; ++day)
            hours.week[day] = {{9 * 3600, 17 * 3600}};
        add(User{.id = me, .name = "Mara"});
        db.store.setUser(me);
        add(ServiceCalendar{.id = calendar, .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))});
        add(SlaPolicy{.id = policy, .name = "Standard", .calendar = {calendar}, .promisedFirst = 60});
        add(ServiceCase{.id = late, .subject = "Kettle leaks", .openedAt = now.addDays(-3)});
        add(ServiceCase{.id = soon, .subject = "Lid missing", .openedAt = now});
        holder.resize(1200, 700);
        holder.show();
    }
    template <typename T> void add(const T &value) { QVERIFY(db.put(value)); }
    ServiceCase read(const Id &id) { return db.get<ServiceCase>(id); }
    std::unique_ptr<DueQueuePage> queue()
    {
        auto page = std::make_unique<DueQueuePage>(workspace, &holder);
        page->setNow([] { return now; });
        page->resize(holder.size());
        page->show();
        page->activate();
        [&] { QTRY_COMPARE(page->model()->rowCount(), 2); }();
        [&] { QTRY_VERIFY(!page->model()->refAt(1).isNull()); }();
        return page;
    }

    SlaPopover *popover() const { return holder.findChild<SlaPopover *>(); }

    TestDb db{now};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget holder;
    const Id me = Id::make();
    const Id calendar = Id::make();
    const Id policy = Id::make();
    const Id late = Id::make();
    const Id soon = Id::make();
};

} // namespace

class TestServiceLevels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void countdownsSayHowLong_data();
    void countdownsSayHowLong();
    void theQueueShowsWhatIsDueFirst();
    void keysTriageWithoutLeavingTheList();
    void aBadgeExplainsItself();
    void aDueTimeInAListExplainsItself();
    void aDueTimeSetByHandSaysSo();
    void theOrderOfThePartIsMarked();
    void aCalendarIsPreviewedBeforeItIsSaved();
    void holidaysComeFromAnICalendarFile();
    void aPolicyIsPreviewedBeforeItIsSaved();
    void aCaseThatMovesIsKnownByItsNumber();
    void policiesAreMovedInOrder();
    void listenersOfTheTickerGoWithoutWaiting();
};

void TestServiceLevels::countdownsSayHowLong_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(9000) << "0:09";
    QTest::newRow("minutes") << qint64(754000) << "12:34";
    QTest::newRow("hours") << qint64(3600000 * 3 + 300000) << "3 h 05 min";
    QTest::newRow("days") << qint64(86400000) * 2 + 3600000 * 4 << "2 d 4 h";
    QTest::newRow("overdue") << qint64(-61000) << "−1:01";
}

void TestServiceLevels::countdownsSayHowLong()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(countdownText(ms), text);
}

void TestServiceLevels::theQueueShowsWhatIsDueFirst()
{
    Window window;
    const auto page = window.queue();
    const QAbstractItemModelTester tester(page->model());
    QCOMPARE(page->model()->refAt(0).id, window.late);
    const auto due = [&](int row, int role) { return page->model()->index(row, 0).data(role); };
    QCOMPARE(due(0, roles::BadgeTone).toString(), "bad");
    QCOMPARE(due(1, Qt::DisplayRole).toString(), "1 h 00 min");
    QCOMPARE(due(1, Qt::AccessibleTextRole).toString(), "Due in 1 h 00 min");
    page->setNow([] { return now.addSecs(3000); });
    QCOMPARE(due(1, Qt::DisplayRole).toString(), "10:00");
    page->showPart(DueQueueModel::Part::Paused);
    QTRY_COMPARE(page->model()->rowCount(), 0);
}

void TestServiceLevels::keysTriageWithoutLeavingTheList()
{
    Window window;
    const auto page = window.queue();
    window.holder.activateWindow();
    QTRY_VERIFY(QTest::qWaitForWindowActive(&window.holder));
    page->table()->setFocus();
    page->table()->setCurrentIndex(page->model()->index(0, 0));
    QTest::keyClick(page->table(), Qt::Key_A);
    QTRY_COMPARE(window.read(window.late).owner.id, window.me);
    QTest::keyClick(page->table(), Qt::Key_5);
    QTRY_COMPARE(window.read(window.late).severity, Severity::Critical);
    QTest::keyClick(page->table(), Qt::Key_W);
    QTRY_COMPARE(window.read(window.late).status, CaseStatus::Waiting);
}

void TestServiceLevels::aBadgeExplainsItself()
{
    Window window;
    DueBadge badge(window.workspace, &window.holder);
    badge.setClock([] { return now; });
    QSignalSpy shown(&badge, &DueBadge::shown);
    badge.showCase(Record::from(window.read(window.soon)));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(badge.look().text, "First response · 1 h 00 min");
    badge.click();
    QTRY_VERIFY(window.popover() && window.popover()->isVisible());
    auto *popover = window.popover();
    QCOMPARE(popover->ledger()->rowCount(), 1);
    QCOMPARE(popover->ledger()->lines().first().worked, 3600000);
    QVERIFY(popover->sentence().startsWith("You will hear from us by"));
    const QAbstractItemModelTester tester(popover->ledger());
    QTest::keyClick(popover->table(), Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
}

void TestServiceLevels::aDueTimeInAListExplainsItself()
{
    Window window;
    RecordListPage page(window.workspace, caseListShape(), &window.holder);
    page.model()->setClock([] { return now; });
    page.resize(window.holder.size());
    page.show();
    page.activate();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    const auto row = [&] { return page.model()->refAt(0).id == window.soon ? 0 : 1; };
    QTRY_VERIFY(!page.model()->refAt(1).isNull());
    const auto cell = page.model()->index(row(), page.model()->dueColumn());
    QCOMPARE(cell.data().toString(), "1 h 00 min");
    QCOMPARE(CellKind(cell.data(roles::Kind).toInt()), CellKind::Badge);
    page.table()->scrollTo(cell);
    QObject::connect(&window.workspace, &Workspace::dueExplanationRequested, &page, // as the window's desk does
        [&](const AnyRef &ref, QWidget *beside, const QPoint &at) {
            explainDue(window.workspace, beside, {.serviceCase = ref.id, .at = at, .clock = [] { return now; }});
        });
    QTest::mouseClick(
        page.table()->viewport(), Qt::LeftButton, Qt::NoModifier, page.table()->visualRect(cell).center());
    QTRY_VERIFY(window.popover() && window.popover()->isVisible());
    QCOMPARE(window.popover()->ledger()->lines().first().worked, 3600000);
    QTest::keyClick(window.popover()->table(), Qt::Key_Escape);
    QVERIFY(!window.popover()->isVisible());
    QSignalSpy opened(&window.workspace, &Workspace::openRequested);
    page.table()->setCurrentIndex(cell);
    QTest::keyClick(page.table(), Qt::Key_Return);
    QTRY_VERIFY(window.popover()->isVisible());
    QCOMPARE(opened.size(), 0);
    page.table()->setCurrentIndex(cell.siblingAtColumn(0));
    QTest::keyClick(page.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestServiceLevels::aDueTimeSetByHandSaysSo()
{
    Window window;
    window.add(SlaPolicy{
        .id = window.policy, .name = "Standard", .active = false, .calendar = {window.calendar}, .promisedFirst = 60});
    const ServiceCase typed{.id = Id::make(), .subject = "Typed", .openedAt = now, .dueAt = now.addSecs(7200)};
    window.add(typed);
    DueBadge badge(window.workspace, &window.holder);
    badge.setClock([] { return now; });
    QSignalSpy shown(&badge, &DueBadge::shown);
    badge.showCase(Record::from(window.read(typed.id)));
    QTRY_COMPARE(shown.size(), 1);
    QSignalSpy said(&window.workspace, &Workspace::noticed);
    badge.click();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains("by hand"));
}

void TestServiceLevels::theOrderOfThePartIsMarked()
{
    Window window;
    const auto page = window.queue();
    const auto *header = page->table()->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), page->model()->dueColumn());
    page->showPart(DueQueueModel::Part::Triage);
    QTRY_COMPARE(header->sortIndicatorSection(), int(page->model()->columns().indexOf("severity")));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(!header->sectionsClickable());
}

void TestServiceLevels::aCalendarIsPreviewedBeforeItIsSaved()
{
    Window window;
    const auto stored = await(window.db.store.fetch(ServiceCalendar::entity(), {window.calendar}))->first();
    auto *dialog = new CalendarDialog(window.workspace, stored, &window.holder);
    dialog->open();
    dialog->day(0)->setText("09:00–11:00, 10:00–12:00");
    QVERIFY(dialog->problem().contains("overlap"));
    dialog->day(0)->setText("13:00–17:00");
    QCOMPARE(dialog->problem(), QString());
    dialog->preview();
    QTRY_VERIFY(dialog->effect().startsWith("1 of 2"));
    auto *moves = dialog->effectView()->table()->model();
    QCOMPARE(moves->rowCount(), 1); // which one, and how
    QVERIFY(moves->index(0, SlaMovesModel::Case).data().toString().contains("Lid missing"));
    QCOMPARE(moves->index(0, SlaMovesModel::Shift).data().toString(), "3 h 30 min later");
    const QAbstractItemModelTester tester(moves);
    QCOMPARE(namelessWidgets(dialog), QStringList());
    QCOMPARE(window.read(window.soon).dueAt, now.addSecs(3600));
    dialog->save(true);
    QTRY_COMPARE(window.read(window.soon).dueAt, QDateTime(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC));
}

void TestServiceLevels::holidaysComeFromAnICalendarFile()
{
    Window window;
    const auto stored = await(window.db.store.fetch(ServiceCalendar::entity(), {window.calendar}))->first();
    auto *dialog = new CalendarDialog(window.workspace, stored, &window.holder);
    dialog->open();
    QFile file(window.db.dir.filePath("holidays.ics"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20101225\r\n"
               "RRULE:FREQ=YEARLY\r\nSUMMARY:Christmas Day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    dialog->addHolidays(file.fileName());
    QCOMPARE(dialog->problem(), QString());
    dialog->save(false);
    const auto christmas = QDate(QDate::currentDate().year(), 12, 25);
    QTRY_VERIFY(window.db.get<ServiceCalendar>(window.calendar).definition.contains(christmas.toString(Qt::ISODate)));
    auto *other = new CalendarDialog(window.workspace, stored, &window.holder);
    other->open();
    other->addHolidays(window.db.dir.filePath("settings.ini"));
    QVERIFY(other->problem().endsWith(u'.'));
}

void TestServiceLevels::aCaseThatMovesIsKnownByItsNumber()
{
    Window window;
    SlaEffectView view(window.workspace);
    const auto at = now.toMSecsSinceEpoch();
    const QString subject("Kettle leaks");
    view.resize(300, 240);
    view.show({.open = 1,
        .changed = 1,
        .moves = {{.number = "CASE-000066", .subject = subject, .before = at, .after = at + 1, .zone = "Asia/Tokyo"}}});
    const auto *table = view.table();
    const auto number = table->fontMetrics().horizontalAdvance("CASE-000066");
    QTRY_VERIFY2(table->columnWidth(SlaMovesModel::Case) > number, "narrow");
    QCOMPARE(table->model()->index(0, 0).data(Qt::ToolTipRole).toString(), "CASE-000066  " + subject);
    QVERIFY(table->columnWidth(SlaMovesModel::Shift) >= table->sizeHintForIndex(table->model()->index(0, 3)).width());
    view.resize(1600, 240);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // the rest is the case's
}

void TestServiceLevels::aPolicyIsPreviewedBeforeItIsSaved()
{
    Window window;
    const auto policy = await(window.db.store.records({&SlaPolicy::entity()}))->first();
    auto *dialog = RecordDialog::edit(window.workspace, policy.ref(), &window.holder);
    QTRY_VERIFY(dialog->isLoaded());
    auto *part = dialog->findChild<SlaPreviewPart *>();
    QVERIFY(part);
    auto *target = dialog->form()->editor("promised_first")->findChild<QLineEdit *>();
    QCOMPARE(target->text(), "1 h");
    const auto *understood = dialog->form()->findChild<QLabel *>("promised_first_problem");
    QVERIFY(understood->isHidden()); // it would only repeat what stands there
    target->selectAll();
    QTest::keyClicks(target, "2h");
    QCOMPARE(understood->text(), "2 h");
    auto *ask = part->findChild<QWidget *>("previewEffect");
    QTest::mouseClick(ask, Qt::LeftButton);
    QCOMPARE(dialog->focusWidget(), ask); // the next one saves
    QTRY_VERIFY(part->view()->sentence().startsWith("2 of 2"));
    const auto *table = part->view()->table();
    const auto fits = [table](int column, const QString &text) {
        return table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(text);
    };
    const auto shown = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QTRY_VERIFY(fits(SlaMovesModel::Case, shown(SlaMovesModel::Case).section("  ", 0, 0))); // its number
    QVERIFY(fits(SlaMovesModel::Shift, shown(SlaMovesModel::Shift)));
    QCOMPARE(window.read(window.soon).dueAt, now.addSecs(3600)); // nothing was stored
    auto *scope = dialog->findChild<SlaScopePart *>();
    scope->box("kinds", "product_return")->click(); // no open case is one
    part->preview();
    QTRY_COMPARE(part->view()->table()->model()->index(0, SlaMovesModel::Shift).data().toString(), "no longer due");
    QCOMPARE(namelessWidgets(dialog), QStringList());
    dialog->save();
    QTRY_COMPARE(window.db.get<SlaPolicy>(policy.id).kinds, "product_return");
    QCOMPARE(window.db.get<SlaPolicy>(policy.id).promisedFirst, 120);
    QCOMPARE(window.db.get<SlaPolicy>(policy.id).pausedIn, "waiting");
}

void TestServiceLevels::policiesAreMovedInOrder()
{
    Window window;
    window.add(SlaPolicy{
        .id = Id::make(), .name = "Second", .position = 99, .calendar = {window.calendar}, .promisedFirst = 30});
    ServiceLevelPage page(window.workspace, &window.holder);
    page.resize(window.holder.size());
    page.show();
    QTRY_VERIFY(!page.current().isNull());
    page.move(1);
    const auto first = [&] {
        return await(window.db.store.records({&SlaPolicy::entity(), {}, {{"position", false}}}))->first().title();
    };
    QTRY_COMPARE(first(), "Second");
    const auto currentName = [&] { return page.table()->currentIndex().siblingAtColumn(0).data().toString(); };
    QTRY_COMPARE(page.table()->currentIndex().row(), 1); // the cursor went along
    QTRY_COMPARE(currentName(), "Standard");
    QApplication::setActiveWindow(&window.holder);
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(first(), "Standard");
    QTRY_COMPARE(currentName(), "Standard");
    auto *model = page.table()->model();
    QTRY_COMPARE(model->index(1, 0).data().toString(), "Second");
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(1, 0)}));
    QVERIFY(dragged);
    model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    QTRY_COMPARE(first(), "Second");
}

/// Counting receivers while one of them went stood still whenever both shared a lock: one in some hundred did.
void TestServiceLevels::listenersOfTheTickerGoWithoutWaiting()
{
    std::vector<std::unique_ptr<QObject>> listeners(2000);
    int ticks = 0;
    for (auto &listener : listeners) {
        listener = std::make_unique<QObject>();
        connect(&dueTicker(), &DueTicker::ticked, listener.get(), [&ticks] { ++ticks; });
    }
    emit dueTicker().ticked();
    QCOMPARE(ticks, 2000);
    listeners.clear();
    emit dueTicker().ticked();
    QCOMPARE(ticks, 2000);
}

CRM_TEST(TestServiceLevels)
#include "tst_servicelevels.moc"
