// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/kit/composer.h"
#include "ui/schedule/reminderdesk.h"
#include "ui/schedule/reminderpopup.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

class TestReminderDesk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("TZ", m_zone); }
    void theWindowAndTheDesktopTell();
    void theComposerStaysFree();
    void manyAreToldTogether();
    void doneInTheWindowWithdrawsTheNotification();
    void laterInTheWindowTellsAgain();
    void theDesktopsActionsAct();
    void escapePutsAllAway();
    void everyControlHasAName();

private:
    QByteArray m_zone;
};

namespace {

class FakeNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override { shown.append(notification); }
    void withdraw(const QString &key) override { withdrawn.append(key); }

    QList<Notification> shown;
    QStringList withdrawn;
};

struct Fixture : ScheduleFixture
{
    Fixture()
    {
        window.resize(1000, 700);
        window.show();
    }
    Task remind(const QString &subject, const QDateTime &due)
    {
        const Task task{
            .id = Id::make(), .subject = subject, .dueAt = due, .remindAt = scheduleNow(), .place = "Room 4"};
        db.put(task);
        return task;
    }
    bool start()
    {
        auto made = std::make_unique<FakeNotifier>();
        notifier = made.get();
        desk = new ReminderDesk(workspace, &window, std::move(made), [this] { return db.now; });
        desk->start();
        return QTest::qWaitFor([this] { return !desk->watch().shown().isEmpty(); });
    }
    QPushButton *button(const QString &name)
    {
        for (auto *button : desk->popup()->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        return nullptr;
    }

    QWidget window;
    ReminderDesk *desk = nullptr;
    FakeNotifier *notifier = nullptr;
};

} // namespace

void TestReminderDesk::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
}

void TestReminderDesk::theWindowAndTheDesktopTell()
{
    Fixture f;
    f.remind("Call Ann", march(4, 9, 35));
    QVERIFY(f.start());
    QVERIFY(f.desk->popup()->isVisible());
    QCOMPARE(f.desk->popup()->accessibleDescription(), "Call Ann");
    QVERIFY(f.window.rect().contains(f.desk->popup()->geometry()));
    QCOMPARE(f.notifier->shown.size(), 1);
    QCOMPARE(f.notifier->shown.first().title, "Call Ann");
    QCOMPARE(f.notifier->shown.first().body, QString::fromUtf8("in 15 min · Room 4"));
}

void TestReminderDesk::theComposerStaysFree()
{
    Fixture f;
    Composer composer(&f.window);
    composer.addKind({"note", "note", "Note", "Write a note", "Add note"});
    composer.setGeometry(600, 580, 390, 110);
    composer.hide();
    f.remind("Call Ann", march(4, 9, 35));
    QVERIFY(f.start());
    const auto *popup = f.desk->popup();
    QVERIFY(composer.geometry().intersects(popup->geometry()));
    composer.show(); // as on the page of a customer
    QTRY_VERIFY(!composer.geometry().intersects(popup->geometry()));
    QVERIFY(f.window.rect().contains(popup->geometry()));
    composer.setGeometry(600, 480, 390, 210); // grows while somebody writes
    QTRY_VERIFY(!composer.geometry().intersects(popup->geometry()));
    composer.hide();
    QTRY_VERIFY(popup->geometry().bottom() > 600);
    composer.setGeometry(600, 0, 390, 690); // nothing is free: it stays in sight
    composer.show();
    QTRY_VERIFY(f.window.rect().contains(popup->geometry()));
}

void TestReminderDesk::manyAreToldTogether()
{
    Fixture f;
    for (int i = 0; i < 5; ++i)
        f.remind(QStringLiteral("Task %1").arg(i), march(4, 10));
    QVERIFY(f.start());
    QCOMPARE(f.notifier->shown.size(), 1);
    QCOMPARE(f.notifier->shown.first().body.count(u'\n'), 4);
    QSignalSpy all(f.desk, &ReminderDesk::allRequested);
    for (auto *button : f.desk->popup()->findChildren<QPushButton *>())
        if (button->text().contains("My Day"))
            button->click();
    QCOMPARE(all.size(), 1);
}

void TestReminderDesk::doneInTheWindowWithdrawsTheNotification()
{
    Fixture f;
    const auto task = f.remind("Call Ann", march(4, 10));
    QVERIFY(f.start());
    auto *done = f.button("Done: Call Ann");
    QVERIFY(done);
    done->click();
    QTRY_VERIFY(f.db.get<Task>(task.id).status == TaskStatus::Done);
    QTRY_VERIFY(!f.desk->popup()->isVisible());
    QCOMPARE(f.notifier->withdrawn, QStringList(task.id.text()));
}

void TestReminderDesk::laterInTheWindowTellsAgain()
{
    Fixture f;
    f.remind("Call Ann", march(4, 10));
    QVERIFY(f.start());
    auto *later = f.button("Later: Call Ann");
    QVERIFY(later && later->menu());
    later->menu()->actions().first()->trigger();
    QTRY_VERIFY(!f.desk->popup()->isVisible());
    f.db.now = f.db.now.addSecs(300);
    f.desk->watch().look();
    QVERIFY(f.desk->popup()->isVisible());
    QCOMPARE(f.notifier->shown.size(), 2);
}

void TestReminderDesk::theDesktopsActionsAct()
{
    Fixture f;
    const auto call = f.remind("Call", march(4, 10));
    const auto offer = f.remind("Offer", march(4, 10));
    const auto visit = f.remind("Visit", march(4, 10));
    QVERIFY(f.start());
    emit f.notifier->activated(call.id.text(), "done");
    QTRY_VERIFY(f.db.get<Task>(call.id).status == TaskStatus::Done);
    emit f.notifier->activated(offer.id.text(), "60");
    emit f.notifier->activated(visit.id.text(), "default");
    QCOMPARE(f.opened.id, visit.id);
    QTRY_VERIFY(f.desk->watch().shown().isEmpty());
    QCOMPARE(f.desk->watch().next(), f.db.now.addSecs(3600));
}

void TestReminderDesk::escapePutsAllAway()
{
    Fixture f;
    f.remind("Call Ann", march(4, 10));
    QVERIFY(f.start());
    QVERIFY(f.desk->popup()->takeFocus());
    QTest::keyClick(f.desk->popup(), Qt::Key_Escape);
    QVERIFY(!f.desk->popup()->isVisible());
    QVERIFY(!f.desk->popup()->takeFocus());
}

void TestReminderDesk::everyControlHasAName()
{
    Fixture f;
    f.remind("Call Ann", march(4, 10));
    QVERIFY(f.start());
    QCOMPARE(namelessWidgets(f.desk->popup()), QStringList());
}

CRM_TEST(TestReminderDesk)

} // namespace crm

#include "tst_reminderdesk.moc"
