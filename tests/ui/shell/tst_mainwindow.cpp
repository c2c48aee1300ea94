// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/organisation.h"
#include "models/views/savedviews.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/kit/cards.h"
#include "ui/kit/roles.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/toast.h"
#include "ui/shell/frame.h"
#include "ui/shell/shellsettings.h"

#include <QPushButton>

using namespace crm;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void pagesAreMadeWhenFirstShown();
    void digitsAndArrowsGoThroughThePages();
    void recordsOpenOnTheirPage();
    void goingBackShowsTheRecordAgain();
    void listsOpenOnTheirPage();
    void theLastPageIsShownAgain();
    void thePageOfARecordComesBackWithIt();
    void deletingThePagesRecordGoesBack();
    void everyControlHasAName();
    void tabReachesSearchPagesAndPage();
    void arrowsInTheSidebarShowPages();
    void newMakesThePagesKind();
    void slashGoesToTheFilterAndIsTypedThere();
    void undoSaysWhatItTakesBack();
    void undoBeginsWithWhatIsNotStored();
    void undoWorksAfterRestart();
    void aCommitIsToldAndTakenBack();
    void anErrorStaysAsABanner();
    void anErrorBelongsToItsPage();
    void countsFollowTheStore();
    void savedViewsStandInTheSidebar();
    void anotherLanguageKeepsThePlace();
    void theSidebarCanBeHidden();
    void deletingAWordDeletesNoRecord();
    void aFileThatCanOnlyBeReadSaysSo();
};

void TestMainWindow::pagesAreMadeWhenFirstShown()
{
    ShellFixture f;
    QCOMPARE(f.made, 1);
    f.press(Qt::Key_2);
    QCOMPARE(f.made, 2);
    f.press(Qt::Key_1);
    QCOMPARE(f.made, 2);
}

void TestMainWindow::digitsAndArrowsGoThroughThePages()
{
    ShellFixture f;
    f.press(Qt::Key_3);
    QCOMPARE(f.page()->title(), "Deals");
    QVERIFY(f.window->windowTitle().contains("Deals"));
    QVERIFY(f.page()->filter()->hasFocus());
    f.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.page()->title(), "Home");
    QVERIFY(!f.action("back")->isEnabled());
    f.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.page()->title(), "Deals");
    QVERIFY(!f.action("forward")->isEnabled());
}

void TestMainWindow::recordsOpenOnTheirPage()
{
    ShellFixture f;
    const AnyRef ref{"opportunity", Id::make()};
    f.workspace.open(ref);
    QCOMPARE(f.page()->title(), "Deals");
    QCOMPARE(f.page()->current(), ref);
    f.workspace.open({"note", Id::make()}); // no page's
    QCOMPARE(f.made, 2);                    // the page for contacts was not needed to find that out
}

void TestMainWindow::goingBackShowsTheRecordAgain()
{
    ShellFixture f;
    const AnyRef first{"person", Id::make()}, second{"person", Id::make()};
    f.workspace.open(first);
    f.workspace.open(second);
    QCOMPARE(f.page()->current(), second);
    f.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.page()->current(), first);
}

void TestMainWindow::listsOpenOnTheirPage()
{
    ShellFixture f;
    f.workspace.openList(Person::entity(), {}, "New this month");
    QCOMPARE(f.page()->title(), "Contacts");
    QCOMPARE(f.page()->list(), "New this month");
}

void TestMainWindow::theLastPageIsShownAgain()
{
    ShellFixture f;
    f.press(Qt::Key_2);
    f.window->resize(1111, 777);
    f.window->close();
    f.makeWindow();
    QCOMPARE(f.page()->title(), "Contacts");
    QCOMPARE(f.window->size(), QSize(1111, 777));
}

void TestMainWindow::thePageOfARecordComesBackWithIt()
{
    ShellFixture f;
    f.hasPageForOne = true;
    f.makeWindow();
    const AnyRef ref{"organisation", Id::make()};
    f.workspace.open(ref);
    QCOMPARE(f.page()->title(), "Company");
    f.window->close();
    f.makeWindow();
    QCOMPARE(f.page()->title(), "Company");
    QCOMPARE(f.page()->current(), ref);
    f.settings.setValue(shellsettings::lastRecord, {"another file", "organisation", ref.id.text()});
    f.makeWindow();
    QCOMPARE(f.page()->title(), "Home"); // rather than a page of nobody
}

void TestMainWindow::deletingThePagesRecordGoesBack()
{
    ShellFixture f;
    f.hasPageForOne = true;
    f.makeWindow();
    f.press(Qt::Key_3);
    Organisation company{.id = Id::make(), .name = "Kyoto Optics"};
    QVERIFY(f.db.put(company));
    f.workspace.open({"organisation", company.id});
    QCOMPARE(f.page()->title(), "Company");
    f.action("removeRecord")->trigger();
    QTRY_COMPARE(f.page()->title(), "Deals");
}

void TestMainWindow::everyControlHasAName()
{
    ShellFixture f;
    QCOMPARE(namelessWidgets(f.window.get()), QStringList());
    f.press(Qt::Key_K);
    QCOMPARE(namelessWidgets(f.window.get()), QStringList());
    QLineEdit nameless(f.window->centralWidget());
    nameless.show();
    QCOMPARE(namelessWidgets(f.window.get()).size(), 1);
}

void TestMainWindow::tabReachesSearchPagesAndPage()
{
    ShellFixture f;
    const auto order = tabOrder(f.window.get());
    const auto place = [&](const QWidget *widget) { return order.indexOf(const_cast<QWidget *>(widget)); };
    const auto *search = f.window->findChild<SearchButton *>();
    const auto *pages = f.window->findChild<Sidebar *>();
    QVERIFY(place(search) >= 0);
    QVERIFY(place(search) < place(pages));
    QVERIFY(place(pages) < place(f.page()->filter()));
}

void TestMainWindow::arrowsInTheSidebarShowPages()
{
    ShellFixture f;
    auto *pages = f.window->findChild<Sidebar *>();
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Down);
    QCOMPARE(f.page()->title(), "Contacts"); // past the heading
    QTest::keyClick(pages, Qt::Key_Down);
    QCOMPARE(f.page()->title(), "Deals");
    QVERIFY(pages->hasFocus());
}

void TestMainWindow::newMakesThePagesKind()
{
    ShellFixture f;
    QVERIFY(!f.action("newRecord")->isEnabled());
    f.press(Qt::Key_2);
    QCOMPARE(f.action("newRecord")->text(), "&New Contact");
    QVERIFY(!f.action("newKind")->isVisible()); // not a second time
    f.press(Qt::Key_N);
    QCOMPARE(f.created.size(), 1);
    QCOMPARE(&f.created.first().entity(), &Person::entity());
}

void TestMainWindow::slashGoesToTheFilterAndIsTypedThere()
{
    ShellFixture f;
    auto *pages = f.window->findChild<Sidebar *>();
    pages->setFocus();
    QTest::keyClick(pages, '/');
    QVERIFY(f.page()->filter()->hasFocus());
    QTest::keyClick(f.page()->filter(), '/');
    QCOMPARE(f.page()->filter()->text(), "/");
}

void TestMainWindow::undoSaysWhatItTakesBack()
{
    ShellFixture f;
    QVERIFY(!f.action("undo")->isEnabled());
    const auto person = f.addPerson("Sato");
    QTRY_COMPARE(f.action("undo")->text(), "&Undo: Add Sato");
    f.press(Qt::Key_Z);
    QTRY_COMPARE(f.action("redo")->text(), "&Redo: Add Sato");
    QVERIFY(!f.db.exists({"person", person.id}));
    QTRY_VERIFY(!f.action("undo")->isEnabled());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.action("undo")->text(), "&Undo: Add Sato");
    QVERIFY(f.db.exists({"person", person.id}));
}

void TestMainWindow::undoBeginsWithWhatIsNotStored()
{
    ShellFixture f;
    const auto person = f.addPerson("Sato");
    QTRY_COMPARE(f.action("undo")->text(), "&Undo: Add Sato");
    f.page()->setTyped(1);
    QCOMPARE(f.action("undo")->text(), "&Undo: What was typed");
    f.action("undo")->trigger();
    QCOMPARE(f.page()->typed, 0);
    QVERIFY(f.db.exists({"person", person.id}));
    QCOMPARE(f.action("undo")->text(), "&Undo: Add Sato");
    f.action("undo")->trigger();
    QTRY_VERIFY(!f.db.exists({"person", person.id}));
}

void TestMainWindow::undoWorksAfterRestart()
{
    ShellFixture f;
    const auto person = f.addPerson("Weber");
    f.window.reset();
    Store again(f.db.path());
    Search search(again);
    Workspace workspace(again, search, f.settings);
    MainWindow window(workspace, f.parts());
    window.show();
    auto *undo = window.findChild<QAction *>("undo");
    QTRY_COMPARE(undo->text(), "&Undo: Add Weber");
    undo->trigger();
    QTRY_VERIFY(!undo->isEnabled());
    QVERIFY(!f.db.exists({"person", person.id}));
}

void TestMainWindow::aCommitIsToldAndTakenBack()
{
    ShellFixture f;
    Person person{.id = Id::make()};
    person.familyName = "Rossi";
    bool told = false;
    f.workspace.commit({.label = "Add Rossi", .puts = {Record::from(person)}},
        [&](const Result<ChangeSet> &done) { told = bool(done); });
    auto *toast = f.window->findChild<ToastHost *>();
    QTRY_COMPARE(toast->sentence(), "Add Rossi");
    QVERIFY(told);
    QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(toast->sentence(), "Undone: Add Rossi");
    QVERIFY(!f.db.exists({"person", person.id}));
}

void TestMainWindow::anErrorStaysAsABanner()
{
    ShellFixture f;
    f.workspace.fail({.code = Error::Storage, .message = "The disk is full.", .detail = "SQLITE_FULL"});
    const auto *banner = f.window->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->message(), "The disk is full.");
    QCOMPARE(namelessWidgets(f.window.get()), QStringList());
}

void TestMainWindow::anErrorBelongsToItsPage()
{
    ShellFixture f;
    const auto *banner = f.window->findChild<Banner *>();
    auto &pages = f.window->pages();
    QVERIFY(pages.showPage("home"));
    f.workspace.fail({.code = Error::Storage, .message = "The disk is full."});
    QVERIFY(pages.showPage("contacts"));
    QVERIFY(!banner->isVisible());
    QVERIFY(pages.showPage("home"));
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->message(), "The disk is full.");
    banner->findChild<IconButton *>()->click(); // read and done with
    QVERIFY(pages.showPage("contacts"));
    QVERIFY(pages.showPage("home"));
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::countsFollowTheStore()
{
    ShellFixture f;
    const auto *pages = f.window->findChild<Sidebar *>();
    const auto badge = [&] { return pages->model()->index(2, 0).data(roles::BadgeText).toString(); };
    QCOMPARE(pages->model()->index(2, 0).data().toString(), "Contacts");
    QCOMPARE(badge(), "");
    f.addPerson("Sato");
    f.addPerson("Weber");
    QTRY_COMPARE(badge(), "2");
    QCOMPARE(pages->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), "Contacts, 2");
}

void TestMainWindow::savedViewsStandInTheSidebar()
{
    ShellFixture f;
    const auto *pages = f.window->findChild<Sidebar *>();
    const auto lines = pages->model()->rowCount();
    const User colleague{.id = Id::make(), .name = "Jonas Weber"};
    QVERIFY(f.db.put(colleague));
    QVERIFY(await(f.db.store.commit(saveView("Somebody else's", Person::entity(), {}, colleague.id))));
    QVERIFY(await(f.db.store.commit(saveView("VIP customers", Person::entity(), {}, {}))));
    QTRY_COMPARE(pages->model()->rowCount(), lines + 2); // a heading and the view that is everybody's
    const auto line = pages->model()->index(lines + 1, 0);
    QCOMPARE(line.data().toString(), "VIP customers");
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualRect(line).center());
    QCOMPARE(f.page()->title(), "Contacts");
    QCOMPARE(f.page()->list(), "VIP customers");
}

void TestMainWindow::anotherLanguageKeepsThePlace()
{
    ShellFixture f;
    const AnyRef ref{"person", Id::make()};
    f.workspace.open(ref);
    f.page()->filter()->setText("sat");
    QSignalSpy rebuilt(f.window.get(), &MainWindow::rebuilt);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(f.window.get(), &event);
    QVERIFY(rebuilt.wait());
    QCOMPARE(f.page()->title(), "Contacts");
    QCOMPARE(f.page()->current(), ref);
    QCOMPARE(f.page()->filter()->text(), "sat");
    f.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.page()->title(), "Home");
    QCOMPARE(f.window->findChildren<Sidebar *>().size(), 1);
    QCOMPARE(f.window->findChildren<ToastHost *>().size(), 1);
}

void TestMainWindow::theSidebarCanBeHidden()
{
    ShellFixture f;
    const auto *pages = f.window->findChild<Sidebar *>();
    f.press(Qt::Key_B);
    QVERIFY(!pages->isVisible());
    f.makeWindow();
    QVERIFY(!f.window->findChild<Sidebar *>()->isVisible());
    f.press(Qt::Key_B);
    QVERIFY(f.window->findChild<Sidebar *>()->isVisible());
}

void TestMainWindow::deletingAWordDeletesNoRecord()
{
    ShellFixture f;
    const auto person = f.addPerson("Sato");
    f.workspace.open({"person", person.id});
    auto *field = f.page()->filter();
    field->setText("one two");
    field->setFocus();
    field->home(false);
    QTest::keyClick(field, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(field->text(), "two");
    QVERIFY(f.db.exists({"person", person.id}));
    f.window->findChild<Sidebar *>()->setFocus();
    f.press(Qt::Key_Delete);
    QTRY_VERIFY(!f.db.exists({"person", person.id}));
}

void TestMainWindow::aFileThatCanOnlyBeReadSaysSo()
{
    ShellFixture f;
    f.addPerson("Sato");
    f.window.reset();
    Store readOnly(f.db.path(), {.readOnly = true});
    Search search(readOnly);
    Workspace workspace(readOnly, search, f.settings);
    MainWindow window(workspace, f.parts());
    window.show();
    QTRY_VERIFY(window.findChild<Banner *>()->isVisible());
    QVERIFY(!window.findChild<QAction *>("undo")->isEnabled());
    QTRY_VERIFY(!window.findChild<QAction *>("newKind")->isEnabled());
}

CRM_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
