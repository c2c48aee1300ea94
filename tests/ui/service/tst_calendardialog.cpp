// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/service/calendardialog.h"
#include "ui/service/slaeffectview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace crm;

namespace {

class Window : public DeskFixture
{
public:
    Window()
    {
        WorkCalendar hours{.zone = "UTC"};
        hours.week[0] = {{9 * 3600, 17 * 3600}};
        QVERIFY(db.put(
            ServiceCalendar{.id = calendar, .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))}));
    }
    ~Window() { delete dialog; }
    void openDialog()
    {
        dialog = new CalendarDialog(
            workspace, await(db.store.fetch(ServiceCalendar::entity(), {calendar}))->first(), nullptr);
        dialog->open();
        [&] { QTRY_VERIFY(dialog->isLoaded()); }();
    }
    bool isOpen() const { return dialog && dialog->isVisible(); }
    void escape(const QString &answer)
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto *question = dialog->findChild<QMessageBox *>();
        QVERIFY(question && isOpen());
        for (auto *button : question->buttons())
            if (button->text() == answer)
                return button->click();
        QFAIL("There is no such button.");
    }
    QByteArray draft() { return *await(db.store.draft(draftKey(ServiceCalendar::entity(), calendar))); }

    const Id calendar = Id::make();
    QPointer<CalendarDialog> dialog;
};

} // namespace

class TestCalendarDialog : public QObject
{
    Q_OBJECT
private slots:
    void whatIsTypedIsKeptAndComesBack();
    void whatIsDiscardedDoesNotComeBack();
    void nothingTypedIsNothingAsked();
    void savingLeavesNoDraft();
    void askingWhatWouldChangeKeepsTheFocus();
    void appointmentsLeftOutAreSaid();
    void whatIsNewIsCalledSo();
};

void TestCalendarDialog::whatIsTypedIsKeptAndComesBack()
{
    Window window;
    window.openDialog();
    window.dialog->day(0)->setText("08:00–half");
    QTRY_VERIFY(window.draft().contains("half")); // also before it makes sense
    window.escape("Keep as draft");
    QTRY_VERIFY(!window.isOpen());
    QVERIFY(window.draft().contains("half"));
    window.openDialog();
    QCOMPARE(window.dialog->day(0)->text(), "08:00–half");
    QVERIFY(window.dialog->findChild<Banner *>()->isVisible());
}

void TestCalendarDialog::whatIsDiscardedDoesNotComeBack()
{
    Window window;
    window.openDialog();
    window.dialog->day(1)->setText("08:00–12:00");
    window.escape("Go on editing");
    QVERIFY(window.isOpen());
    QTRY_VERIFY(!window.draft().isEmpty());
    window.escape("Discard");
    QTRY_VERIFY(!window.isOpen());
    QTRY_VERIFY(window.draft().isEmpty());
}

void TestCalendarDialog::nothingTypedIsNothingAsked()
{
    Window window;
    window.openDialog();
    QTest::keyClick(window.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.isOpen());
}

void TestCalendarDialog::savingLeavesNoDraft()
{
    Window window;
    window.openDialog();
    window.dialog->day(1)->setText("8-12");
    QTRY_VERIFY(!window.draft().isEmpty());
    window.dialog->save(false);
    QTRY_VERIFY(!window.isOpen());
    QTRY_VERIFY(window.draft().isEmpty());
    QVERIFY(window.db.get<ServiceCalendar>(window.calendar).definition.contains("12:00"));
}

void TestCalendarDialog::askingWhatWouldChangeKeepsTheFocus()
{
    Window window;
    window.openDialog();
    QPushButton *ask = nullptr;
    for (auto *button : window.dialog->findChildren<QPushButton *>())
        if (button->text() == "What would change?")
            ask = button;
    QVERIFY(ask);
    ask->setFocus();
    ask->click();
    QCOMPARE(window.dialog->focusWidget(), ask); // the next one saves
    QTRY_VERIFY(!window.dialog->findChild<SlaEffectView *>()->sentence().isEmpty());
}

void TestCalendarDialog::appointmentsLeftOutAreSaid()
{
    Window window;
    window.openDialog();
    QFile file(window.db.dir.filePath("mixed.ics"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto today = QDate::currentDate().toString(QStringLiteral("yyyyMMdd")).toUtf8();
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:" + today
        + "\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART:" + today
        + "T100000Z\r\nSUMMARY:Meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    window.dialog->addHolidays(file.fileName());
    QStringList said;
    for (const auto *label : window.dialog->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(!said.filter("1 appointment(s) with times left out").isEmpty());
}

void TestCalendarDialog::whatIsNewIsCalledSo()
{
    Window window;
    QSignalSpy changed(&window.db.store, &Store::changed);
    window.openDialog();
    window.dialog->day(1)->setText("8-12");
    window.dialog->save(false);
    const auto newest = [&changed] { // the fixture's own may still be told
        return changed.isEmpty() ? QString() : changed.last().first().value<ChangeSet>().label;
    };
    QTRY_COMPARE(newest(), "Change the calendar “Office”");
    QTRY_VERIFY(!window.isOpen());
    window.dialog = new CalendarDialog(window.workspace, Record::blank(ServiceCalendar::entity()), nullptr);
    window.dialog->open();
    QTRY_VERIFY(window.dialog->isLoaded());
    window.dialog->findChild<QLineEdit *>("name")->setText("Night shift");
    window.dialog->findChild<QComboBox *>("zone")->setCurrentText("UTC");
    window.dialog->day(0)->setText("22-24");
    window.dialog->save(false);
    QTRY_COMPARE(newest(), "New calendar “Night shift”");
}

CRM_TEST(TestCalendarDialog)
#include "tst_calendardialog.moc"
