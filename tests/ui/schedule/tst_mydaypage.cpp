// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "db/entities/person.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/kit/fields.h"
#include "ui/kit/theme.h"
#include "ui/schedule/daydelegate.h"
#include "ui/schedule/itemactions.h"
#include "ui/schedule/mydaypage.h"
#include "ui/schedule/quickentryline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

class TestMyDayPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("TZ", m_zone); }
    void spaceTicksOffAndTheNextTakesItsPlace();
    void theCircleTicksOff();
    void plusPutsOffByADay();
    void reschedulingByMenu();
    void snoozingSetsTheReminder();
    void aLineBecomesATask();
    void whatIsUnderstoodIsShownBeforeEnter();
    void whatCannotBeIsNotStored_data();
    void whatCannotBeIsNotStored();
    void theCustomerCanBeTakenOut();
    void anAnsweredLeadLeavesTheDay();
    void nothingToDoIsSaid();
    void aMissingAnswerIsSaid();
    void everyControlHasAName();

private:
    QByteArray m_zone;
};

namespace {

struct Fixture : ScheduleFixture
{
    bool show()
    {
        page = std::make_unique<MyDayPage>(workspace);
        page->setClock([] { return scheduleNow(); });
        page->resize(1200, 800);
        page->show();
        page->activate();
        return QTest::qWaitFor([this] { return page->isLoaded(); });
    }
    void press(int key) { QTest::keyClick(page->list(), Qt::Key(key)); }
    QString chosen() const { return page->list()->currentIndex().data().toString(); }
    /// Types and waits until the names were looked up.
    bool type(const QString &text)
    {
        page->line()->edit()->setFocus();
        page->line()->edit()->clear();
        QTest::keyClicks(page->line()->edit(), text);
        return QTest::qWaitFor([this] { return page->line()->isSettled(); });
    }
    bool isIndexed() { return bool(await(search.complete())); }

    std::unique_ptr<MyDayPage> page;
};

} // namespace

void TestMyDayPage::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestMyDayPage::spaceTicksOffAndTheNextTakesItsPlace()
{
    Fixture f;
    const auto late = f.add("Late", march(2));
    f.add("Less late", march(3));
    f.add("Today", march(4, 15));
    QVERIFY(f.show());
    QCOMPARE(f.chosen(), "Late");
    f.press(Qt::Key_Space);
    QTRY_VERIFY(f.db.get<Task>(late.id).status == TaskStatus::Done);
    QTRY_COMPARE(f.chosen(), "Less late");
    f.press(Qt::Key_Space);
    QTRY_COMPARE(f.chosen(), "Today");
}

void TestMyDayPage::theCircleTicksOff()
{
    Fixture f;
    const auto late = f.add("Late", march(2));
    QVERIFY(f.show());
    const auto row = f.page->list()->visualRect(f.page->model()->index(1));
    QTest::mouseClick(
        f.page->list()->viewport(), Qt::LeftButton, {}, DayDelegate::circle(row, Qt::LeftToRight).center());
    QTRY_VERIFY(f.db.get<Task>(late.id).status == TaskStatus::Done);
}

void TestMyDayPage::plusPutsOffByADay()
{
    Fixture f;
    const auto task = f.add("Today", march(4, 15));
    QVERIFY(f.show());
    f.press(Qt::Key_Plus);
    QTRY_COMPARE(f.db.get<Task>(task.id).dueAt, march(5, 15));
    QTRY_COMPARE(f.page->model()->count(DayEntry::Section::Next), 1);
    f.page->list()->setCurrentIndex(f.page->model()->index(1));
    f.press(Qt::Key_Minus);
    QTRY_COMPARE(f.db.get<Task>(task.id).dueAt, march(4, 15));
}

void TestMyDayPage::reschedulingByMenu()
{
    Fixture f;
    const auto task = f.add("Late", march(2, 15));
    QVERIFY(f.show());
    f.press(Qt::Key_R);
    QTRY_VERIFY(f.page->actions()->menu() && f.page->actions()->menu()->isVisible());
    QTest::keyClick(f.page->actions()->menu(), Qt::Key_Return); // to today
    QTRY_COMPARE(f.db.get<Task>(task.id).dueAt, march(4, 15));
}

void TestMyDayPage::snoozingSetsTheReminder()
{
    Fixture f;
    const auto task = f.add("Late", march(2, 15));
    QVERIFY(f.show());
    f.press(Qt::Key_S);
    QTRY_VERIFY(f.page->actions()->menu() && f.page->actions()->menu()->isVisible());
    QTest::keyClick(f.page->actions()->menu(), Qt::Key_Return); // in five minutes
    QTRY_COMPARE(f.db.get<Task>(task.id).remindAt, march(4, 9, 25));
}

void TestMyDayPage::aLineBecomesATask()
{
    Fixture f;
    QVERIFY(f.show());
    QVERIFY(f.type("send offer Fri 11:00"));
    QTest::keyClick(f.page->line()->edit(), Qt::Key_Return);
    QTRY_COMPARE(f.tasks().size(), 1);
    QCOMPARE(f.tasks().first().title(), "Send offer");
    QCOMPARE(f.tasks().first().instant("due_at"), march(6, 11));
    QVERIFY(f.page->line()->edit()->text().isEmpty());
    QTRY_COMPARE(f.page->model()->count(DayEntry::Section::Next), 1);
}

void TestMyDayPage::whatIsUnderstoodIsShownBeforeEnter()
{
    Fixture f;
    const Organisation kyoto{.id = Id::make(), .name = "Kyoto Optics"};
    f.db.put(kyoto);
    QVERIFY(f.show() && f.isIndexed());
    QVERIFY(f.type("call kyoto optics tomorrow 10:00 about renewal"));
    auto *edit = f.page->line()->edit();
    QCOMPARE(f.page->line()->customer().ref.id, kyoto.id);
    const auto said = edit->accessibleDescription();
    for (const auto *part : {"Call", "Tomorrow", "Kyoto Optics", "Call kyoto optics about renewal"})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY(f.tasks().isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(f.tasks().size(), 1);
    QCOMPARE(f.tasks().first().reference("organisation"), kyoto.id);
    QCOMPARE(f.tasks().first().text("kind"), "call");
}

void TestMyDayPage::whatCannotBeIsNotStored_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("right");
    QTest::newRow("time") << "call Ann tomorrow at 25:00"
                          << "There is no time “25:00”."
                          << "call Ann tomorrow at 15:00";
    QTest::newRow("day") << "meet Ann 31 Feb"
                         << "There is no day “31 Feb”."
                         << "meet Ann 28 Feb";
}

void TestMyDayPage::whatCannotBeIsNotStored()
{
    QFETCH(QString, wrong);
    QFETCH(QString, sentence);
    QFETCH(QString, right);
    Fixture f;
    QVERIFY(f.show());
    QSignalSpy added(f.page->line(), &QuickEntryLine::added);
    QVERIFY(f.type(wrong));
    auto *edit = f.page->line()->edit();
    QVERIFY(edit->accessibleDescription().contains(sentence));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), wrong);
    QVERIFY(edit->accessibleDescription().contains(sentence));
    QVERIFY(f.type(right)); // would have come after what was stored before
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(*await(f.db.store.count({&Task::entity()})), 1);
}

void TestMyDayPage::theCustomerCanBeTakenOut()
{
    Fixture f;
    f.db.put(Organisation{.id = Id::make(), .name = "Monday"});
    f.db.put(Person{.id = Id::make(), .name = "Ann Lee"});
    f.db.put(Person{.id = Id::make(), .name = "Ann Smith"});
    QVERIFY(f.show() && f.isIndexed());
    QVERIFY(f.type("call ann"));
    QVERIFY(f.page->line()->customer().ref.isNull());
    QCOMPARE(f.page->line()->customer().others, 2);
    QVERIFY(f.type("call ann lee"));
    QVERIFY(!f.page->line()->customer().ref.isNull());
    auto *chip = f.page->line()->findChild<FilterChip *>("quickCustomer");
    QVERIFY(chip->isVisible());
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_VERIFY(f.page->line()->isSettled() && f.page->line()->customer().words != u"ann lee");
    QTest::keyClick(f.page->line()->edit(), Qt::Key_Return);
    QTRY_COMPARE(f.tasks().size(), 1);
    QVERIFY(f.tasks().first().isNull("person"));
}

void TestMyDayPage::anAnsweredLeadLeavesTheDay()
{
    Fixture f;
    Lead lead{.id = Id::make(),
        .name = "Ana Silva",
        .openedAt = scheduleNow().addDays(-1),
        .respondBy = scheduleNow().addSecs(3600)};
    QVERIFY(f.db.put(lead));
    QVERIFY(f.show());
    QCOMPARE(f.chosen(), "Ana Silva");
    f.press(Qt::Key_Space); // a lead is not ticked off
    lead.status = LeadState::Working;
    lead.firstResponseAt = scheduleNow();
    QVERIFY(f.db.put(lead));
    QTRY_COMPARE(f.page->list()->model()->rowCount(), 0);
}

void TestMyDayPage::nothingToDoIsSaid()
{
    Fixture f;
    QVERIFY(f.show());
    QVERIFY(!f.page->list()->isVisible());
    const auto labels = f.page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->isVisible() && label->text() == u"Nothing is left to do."; }));
}

void TestMyDayPage::aMissingAnswerIsSaid()
{
    QTemporaryDir dir;
    Store store(dir.filePath("none.rapport"));
    Search search(store);
    Settings settings(dir.filePath("settings.ini"));
    Workspace workspace(store, search, settings);
    MyDayPage page(workspace);
    page.resize(1200, 800);
    page.show();
    page.activate();
    const auto offersAgain = [&page] {
        const auto buttons = page.findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
            [](const QPushButton *button) { return button->isVisible() && button->text() == u"Try again"; });
    };
    QTRY_VERIFY(offersAgain());
}

void TestMyDayPage::everyControlHasAName()
{
    Fixture f;
    f.add("Late", march(2));
    QVERIFY(f.show());
    QCOMPARE(namelessWidgets(f.page.get()), QStringList());
}

CRM_TEST(TestMyDayPage)

} // namespace crm

#include "tst_mydaypage.moc"
