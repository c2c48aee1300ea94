// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "db/entities/syncconflict.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/sync/syncfixture.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"
#include "ui/review/reviewmarks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingsdialog.h"
#include "ui/sync/reviewview.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QSignalSpy>

using namespace crm;

/// The whole program with its synchronisation: where it is found, and what the rest of the window shows of it.
class TestSyncWindow : public QObject
{
    Q_OBJECT
private slots:
    void theFootLeadsToThePage();
    void theSettingsLeadToThePage();
    void aFieldWithAnOpenQuestionIsMarked();
    void aFileThatMustNotBeKeptGoesWithItsUser();
    void whoJoinsBeginsWithTheInvite();
    void aReaderIsOfferedNoChange();
};

namespace {

struct Program
{
    explicit Program(bool isLive = false)
    {
        {
            Store store(path(), {.create = true});
            isReady = bool(await(store.opened()));
        }
        application.setAnnounces(isLive);
        QSignalSpy opened(&application, &Application::opened);
        application.start(path());
        isReady = isReady && (opened.size() > 0 || opened.wait(20000));
        window().show();
    }
    QString path() const { return dir.filePath("test.rapport"); }
    MainWindow &window() const { return *application.mainWindow(); }
    PageStack &pages() const { return window().pages(); }
    SyncFoot *foot() const { return window().findChild<SyncFoot *>(); }

    QTemporaryDir dir;
    Settings settings{dir.filePath("settings.ini")};
    Application application{*qApp, settings};
    bool isReady = false;
};

QPushButton *buttonOf(QWidget *page, const QString &text)
{
    for (auto *button : page->findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

void TestSyncWindow::theFootLeadsToThePage()
{
    Program p;
    QVERIFY(p.isReady);
    QVERIFY(p.foot() && p.foot()->isVisible());
    QTRY_COMPARE(p.foot()->words().text, "Only on this computer");
    QTest::mouseClick(p.foot(), Qt::LeftButton);
    QCOMPARE(p.pages().place().page, "sync");
    auto *page = qobject_cast<SyncPage *>(p.pages().page());
    QVERIFY(page);
    QCOMPARE(page->part(), SyncPage::Connection);
    QCOMPARE(namelessWidgets(&p.window()), QStringList());
}

void TestSyncWindow::theSettingsLeadToThePage()
{
    Program p;
    QVERIFY(p.isReady);
    p.window().findChild<QAction *>("settings")->trigger();
    auto *dialog = p.window().findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(namelessWidgets(dialog), QStringList());
    auto *join = dialog->findChild<QPushButton *>("syncSettings");
    QVERIFY(join);
    QCOMPARE(join->text(), "Join an organisation…");
    QTest::mouseClick(join, Qt::LeftButton);
    QCOMPARE(p.pages().place().page, "sync");
    QVERIFY(!dialog->isVisible());
}

void TestSyncWindow::aFieldWithAnOpenQuestionIsMarked()
{
    Program p;
    QVERIFY(p.isReady);
    const User ben{.id = Id::make(), .name = "Ben Okafor"};
    const Person person{.id = Id::make(), .name = "Ada Lovelace", .jobTitle = "Programmer"};
    const SyncConflict conflict{.id = Id::make(),
        .about = "person",
        .record = person.id.text(),
        .field = "job_title",
        .winner = R"({"job_title": "Programmer"})",
        .loser = R"({"job_title": "Countess"})",
        .loserUser = {ben.id},
        .at = QDateTime::currentDateTimeUtc()};
    QVERIFY(await(
        p.application.store()->commit({"Test", {Record::from(ben), Record::from(person), Record::from(conflict)}})));
    QTRY_COMPARE(p.foot()->words().review, "Review 1");
    QVERIFY(p.pages().showRecord({"person", person.id}));
    auto *notice = p.window().findChild<ReviewNotice *>();
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->banner()->message(), "Changed by two colleagues without knowing of each other: Job title.");
    QTest::mouseClick(buttonOf(p.pages().page(), "Edit"), Qt::LeftButton);
    auto *dialog = p.window().findChild<RecordDialog *>();
    QVERIFY(dialog);
    const auto hint = [dialog] { return dialog->form()->editor("job_title")->focusProxy()->accessibleDescription(); };
    QTRY_COMPARE(hint(), QString("Ben Okafor wrote “Countess” at the same time. To be reviewed."));
    dialog->close();
    QTest::mouseClick(notice->findChild<QPushButton *>("reviewThis"), Qt::LeftButton);
    auto *page = qobject_cast<SyncPage *>(p.pages().page());
    QVERIFY(page);
    QCOMPARE(page->part(), SyncPage::Review);
    QTRY_COMPARE(page->review()->model()->rowCount(), 1);
    QVERIFY(!notice->isVisible());
}

void TestSyncWindow::aFileThatMustNotBeKeptGoesWithItsUser()
{
    Server server;
    QVERIFY(server.start() && server.addUser("anna"));
    const auto invite = server.call(
        {"invite", "anna", "--remove-on-sign-out", "--address", QString("127.0.0.1:%1").arg(server.port)});
    Program p(true);
    QVERIFY(p.isReady);
    QTest::mouseClick(p.foot(), Qt::LeftButton);
    auto *page = p.pages().page();
    page->findChild<QLineEdit *>("code")->setText(invite.out.trimmed());
    page->findChild<QLineEdit *>("password")->setText(password);
    QTest::mouseClick(page->findChild<QPushButton *>("join"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(p.foot()->words().text, "Synced just now", 20000);
    QTest::mouseClick(page->findChild<QPushButton *>("signOut"), Qt::LeftButton);
    auto *leave = page->findChild<QPushButton *>("signOutNow");
    QCOMPARE(leave->text(), "Sign out and remove the file");
    QVERIFY(QFile::exists(p.path()));
    QTest::mouseClick(leave, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(p.path()), 60000);
    QVERIFY(!QFile::exists(p.path() + "-wal"));
    QVERIFY(!p.application.mainWindow());
    QVERIFY(p.application.window()->isVisible()); // the welcome
    const auto *told = p.application.window()->findChild<Banner *>();
    QVERIFY(told && told->isVisible());
    QVERIFY(told->message().startsWith("You have signed out, and "));
    QCOMPARE(told->kind(), Banner::Kind::Info); // all went as it was wanted
}

void TestSyncWindow::whoJoinsBeginsWithTheInvite()
{
    QTemporaryDir dir;
    Settings settings{dir.filePath("settings.ini")};
    Application application{*qApp, settings};
    application.setAnnounces(false);
    QSignalSpy opened(&application, &Application::opened);
    application.start({});
    auto *way = application.window()->findChild<QAbstractButton *>("join");
    QVERIFY(way);
    way->click();
    auto *dialog = application.window()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(dir.filePath("mine.rapport"));
    QTRY_COMPARE(opened.size(), 1);
    const auto *page = qobject_cast<SyncPage *>(application.mainWindow()->pages().page());
    QVERIFY(page);
    QTRY_COMPARE(page->part(), SyncPage::Connection);
    QVERIFY(page->findChild<QLineEdit *>("code")->isVisible());
}

void TestSyncWindow::aReaderIsOfferedNoChange()
{
    Program p;
    QVERIFY(p.isReady);
    QTRY_VERIFY_WITH_TIMEOUT(p.foot()->link().isKnown(), 20000); // nobody says anything of roles after this
    QCOMPARE(p.foot()->words().text, "Only on this computer");
    auto &store = *p.application.store();
    QVERIFY(p.pages().showPage("contacts"));
    const QPointer<Page> people(p.pages().page());
    QTRY_VERIFY(people->findChild<QPushButton *>("new")->isVisible());
    QVERIFY(p.pages().showPage("sync"));
    auto *action = p.window().findChild<QAction *>("newKind");
    store.setRole("reader");
    QTRY_VERIFY(!action->isEnabled());
    QTRY_VERIFY(p.window().findChild<Banner *>()->message().contains("reader in this organisation"));
    QTRY_VERIFY(!people); // it offered what is not possible any more
    QVERIFY(p.pages().showPage("contacts"));
    QTRY_VERIFY(!p.pages().page()->findChild<QPushButton *>("new")->isVisible());
    QVERIFY(p.pages().showPage("sync")); // a page's own kind is in the menu another way
    store.setRole("");
    QTRY_VERIFY(action->isEnabled());
}

CRM_TEST(TestSyncWindow)
#include "tst_syncwindow.moc"
