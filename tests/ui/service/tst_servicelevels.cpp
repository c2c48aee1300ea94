// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/sla.h"
#include "db/search/search.h"
#include "models/service/countdown.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/theme.h"
#include "ui/list/recordtable.h"
#include "ui/service/calendardialog.h"
#include "ui/service/duebadge.h"
#include "ui/service/duequeuepage.h"
#include "ui/service/servicelevelpage.h"
#include "ui/service/slapopover.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

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
        add(SlaPolicy{.id = Id::make(), .name = "Standard", .calendar = {calendar}, .promisedFirst = 60});
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

    TestDb db{now};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget holder;
    const Id me = Id::make();
    const Id calendar = Id::make();
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
    void aCalendarIsPreviewedBeforeItIsSaved();
    void calendarsGoOutAndComeInAsOneForm();
    void policiesAreMovedInOrder();
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
    auto *popover = window.holder.findChild<SlaPopover *>();
    QVERIFY(popover && popover->isVisible());
    QCOMPARE(popover->ledger()->rowCount(), 1);
    QCOMPARE(popover->ledger()->lines().first().worked, 3600000);
    QVERIFY(popover->sentence().startsWith("You will hear from us by"));
    const QAbstractItemModelTester tester(popover->ledger());
    QTest::keyClick(popover->table(), Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
}

void TestServiceLevels::aCalendarIsPreviewedBeforeItIsSaved()
{
    Window window;
    const auto stored = await(window.db.store.fetch(ServiceCalendar::entity(), {window.calendar}))->first();
    auto *dialog = new CalendarDialog(window.workspace, stored, &window.holder);
    dialog->open();
    dialog->day(0)->setText("09:00–08:00, 10:00–12:00");
    QVERIFY(dialog->problem().contains("overlap"));
    dialog->day(0)->setText("13:00–17:00");
    QCOMPARE(dialog->problem(), QString());
    dialog->preview();
    QTRY_VERIFY(dialog->effect().startsWith("1 of 2"));
    QCOMPARE(window.read(window.soon).dueAt, now.addSecs(3600));
    dialog->save(true);
    QTRY_COMPARE(window.read(window.soon).dueAt, QDateTime(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC));
}

void TestServiceLevels::calendarsGoOutAndComeInAsOneForm()
{
    Window window;
    ServiceLevelPage page(window.workspace, &window.holder);
    page.resize(window.holder.size());
    page.show();
    page.showPart(ServiceLevelPage::Part::Calendars);
    QTRY_VERIFY(!page.current().isNull());
    const auto path = window.db.dir.filePath("office.json");
    page.exportCalendar(path);
    QTRY_VERIFY(QFile::exists(path));
    page.importCalendar(path);
    const auto all = [&] { return *await(window.db.store.records({.entity = &ServiceCalendar::entity()})); };
    QTRY_COMPARE(all().size(), 2);
    QCOMPARE(all().at(0).text("definition"), all().at(1).text("definition"));
    QCOMPARE(all().at(1).title(), "Office");
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
}

CRM_TEST(TestServiceLevels)
#include "tst_servicelevels.moc"
