// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/customerpage.h"

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "tests/ui/customer/historyfixture.h"
#include "ui/customer/contactlog.h"
#include "ui/customer/customerhistory.h"
#include "ui/customer/customerpages.h"
#include "ui/customer/customerpanel.h"
#include "ui/customer/historyview.h"
#include "ui/kit/cards.h"
#include "ui/kit/composer.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

namespace crm {

/// The 360° page and panel in real widgets; with CRM_SHOTS=folder set, each is written there as a picture.
class TestCustomerPage : public QObject
{
    Q_OBJECT
public slots:
    void dial(const QUrl &url) { m_dialled = url; }

private slots:
    void init();
    void cleanup();
    void aNoteIsTypedSentShownAndUndone();
    void aCallIsLoggedByKeysAlone();
    void afterLoggingTheKeysBelongToThePage();
    void escapeLeavesTheText();
    void aSlashChangesTheKind();
    void aDraftSurvivesAnotherCustomer();
    void unusableNumbersAreAskedAbout();
    void aColleaguesCallIsTold();
    void openTasksAreDoneWithSpace();
    void newRowsKeepThePlace();
    void opensDealsAndCases();
    void missingCustomersAreSaid();
    void theBriefSaysWhoseCustomerItIs();
    void aLongWebsiteEndsInAnEllipsis();
    void everyControlHasAName();
    void looks_data();
    void looks();

private:
    AnyRef person() const { return {"person", m_person.id}; }
    CustomerPage *shownPage();

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    Organisation m_company;
    Person m_person;
    User m_mara;
    QUrl m_dialled;
};

void TestCustomerPage::init()
{
    m_db = std::make_unique<TestDb>(QDateTime(QDate(2026, 3, 2), QTime(13, 30), Qt::UTC));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
    m_mara = {.id = Id::make(), .name = "Mara Lindqvist"};
    m_company = {.id = Id::make(),
        .name = "Kyoto Optics",
        .industry = "Precision instruments",
        .city = "Kyoto",
        .country = "JP"};
    m_person = {.id = Id::make(),
        .name = "Dr. Kenji Sato",
        .jobTitle = "Head of operations",
        .organisation = {m_company.id},
        .owner = {m_mara.id},
        .city = "Kyoto",
        .country = "Japan"};
    QVERIFY(
        await(m_db->store.commit({"Test", {Record::from(m_mara), Record::from(m_company), Record::from(m_person)}})));
}

void TestCustomerPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_search.reset();
    m_db.reset();
}

CustomerPage *TestCustomerPage::shownPage()
{
    auto *page = new CustomerPage(*m_workspace);
    m_window.reset(page);
    page->setClock([this] { return m_db->now; });
    page->resize(1040, 760);
    page->show();
    page->activateWindow();
    [&] { QVERIFY(QTest::qWaitForWindowActive(page)); }();
    page->showRecord(person());
    [&] { QTRY_COMPARE(page->title(), m_person.name); }();
    return page;
}

void TestCustomerPage::aNoteIsTypedSentShownAndUndone()
{
    auto *page = shownPage();
    auto &timeline = page->history()->timeline();
    page->activate();
    QTest::keyClick(page, Qt::Key_N);
    auto *edit = page->history()->log()->composer()->edit();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "Prefers mornings, never on Mondays");
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(timeline.rowCount(), 2); // a heading and the note
    QCOMPARE(timeline.index(1).data(roles::Body).toString(), QString("Prefers mornings, never on Mondays"));
    QTRY_VERIFY(edit->toPlainText().isEmpty());
    QVERIFY(await(m_db->store.draft("log/person/" + m_person.id.text()))->isEmpty());
    m_workspace->undo();
    QTRY_COMPARE(timeline.rowCount(), 0);
}

void TestCustomerPage::aCallIsLoggedByKeysAlone()
{
    auto *page = shownPage();
    page->activate();
    QTest::keyClick(page, Qt::Key_C);
    auto *composer = page->history()->log()->composer();
    QCOMPARE(composer->currentKind(), QString("call"));
    QTest::keyClicks(composer->edit(), "Wants an offer");
    QTest::keyClick(composer->edit(), Qt::Key_Return, Qt::ControlModifier);
    auto &timeline = page->history()->timeline();
    QTRY_COMPARE(timeline.rowCount(), 2);
    QCOMPARE(timeline.index(1).data().toString(), QString("Call to Dr. Kenji Sato"));
}

void TestCustomerPage::afterLoggingTheKeysBelongToThePage()
{
    auto *page = shownPage();
    page->activate();
    QTest::keyClick(page, Qt::Key_C);
    auto *edit = page->history()->log()->composer()->edit();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "Wants an offer");
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->hasFocus());
    edit->setFocus();
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QApplication::sendEvent(edit, &undo);
    QVERIFY(!undo.isAccepted()); // left to the window, which undoes the call
    QTest::keyClicks(edit, "Half");
    QApplication::sendEvent(edit, &undo);
    QVERIFY(undo.isAccepted());
}

void TestCustomerPage::escapeLeavesTheText()
{
    auto *page = shownPage();
    page->activate();
    QTest::keyClick(page, Qt::Key_N);
    auto *edit = page->history()->log()->composer()->edit();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "Half");
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(page->hasFocus());
    QCOMPARE(edit->toPlainText(), QString("Half"));
}

void TestCustomerPage::aSlashChangesTheKind()
{
    auto *page = shownPage();
    auto *composer = page->history()->log()->composer();
    composer->edit()->setFocus();
    QTest::keyClicks(composer->edit(), "/task Send the brochure");
    QCOMPARE(composer->currentKind(), QString("task"));
    QCOMPARE(composer->text(), QString("Send the brochure"));
    QTest::keyClick(composer->edit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->history()->timeline().rowCount(), 2);
    QVERIFY(page->history()->timeline().index(1).data(timelineroles::IsOpenTask).toBool());
}

void TestCustomerPage::aDraftSurvivesAnotherCustomer()
{
    auto *page = shownPage();
    auto *composer = page->history()->log()->composer();
    QTest::keyClicks(composer->edit(), "Half a th");
    page->showRecord({"organisation", m_company.id});
    QVERIFY(composer->text().isEmpty());
    page->showRecord(person());
    QTRY_COMPARE(composer->text(), QString("Half a th"));
    QVERIFY(composer->edit()->textCursor().atEnd());
}

void TestCustomerPage::unusableNumbersAreAskedAbout()
{
    QVERIFY(m_db->put(ContactPoint{.id = Id::make(),
        .person = {m_person.id},
        .kind = ContactKind::Phone,
        .value = "+81 75 123 4567",
        .optedOut = true}));
    QDesktopServices::setUrlHandler("tel", this, "dial");
    auto *page = shownPage();
    page->history()->begin("call");
    QVERIFY(m_dialled.isEmpty());
    QVERIFY(page->history()->banner()->isVisible());
    const auto buttons = page->history()->banner()->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(m_dialled, QUrl("tel:+81751234567"));
    QDesktopServices::unsetUrlHandler("tel");
}

void TestCustomerPage::aColleaguesCallIsTold()
{
    QVERIFY(m_db->put(Activity{.id = Id::make(),
        .subject = "Prices",
        .channel = Channel::Call,
        .outcome = Outcome::LeftMessage,
        .at = m_db->now.addSecs(-7200),
        .person = {m_person.id},
        .user = {m_mara.id}}));
    auto *page = shownPage();
    QTRY_COMPARE(
        page->history()->banner()->message(), QString("Mara Lindqvist called 2 h ago: Left a message (“Prices”)."));
    // Another one comes in while the page is open.
    QVERIFY(m_db->put(Activity{.id = Id::make(),
        .subject = "Invoice",
        .channel = Channel::Email,
        .direction = Direction::Inbound,
        .at = m_db->now.addSecs(-600),
        .person = {m_person.id},
        .user = {m_mara.id}}));
    QTRY_COMPARE(
        page->history()->banner()->message(), QString("Mara Lindqvist was written to 10 min ago (“Invoice”)."));
}

void TestCustomerPage::openTasksAreDoneWithSpace()
{
    const Task task{.id = Id::make(), .subject = "Call back", .dueAt = m_db->now.addDays(-1), .person = {m_person.id}};
    QVERIFY(m_db->put(task));
    auto *page = shownPage();
    auto *view = page->history()->view();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(page->history()->timeline().indexOf(task.id));
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(m_db->get<Task>(task.id).status, TaskStatus::Done);
    QTRY_VERIFY(!page->history()->timeline().indexOf(task.id).data(timelineroles::IsOpenTask).toBool());
}

void TestCustomerPage::newRowsKeepThePlace()
{
    Edit edit{"Test"};
    for (int i = 0; i < 60; ++i)
        edit.puts.append(Record::from(Activity{.id = Id::make(),
            .subject = QString("Call %1").arg(i),
            .channel = Channel::Call,
            .at = m_db->now.addSecs(-60 * (i + 1)),
            .person = {m_person.id}}));
    QVERIFY(await(m_db->store.commit(edit)));
    auto *page = shownPage();
    auto *view = page->history()->view();
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 500);
    view->verticalScrollBar()->setValue(400);
    const QPersistentModelIndex read = view->indexAt({100, 100});
    const auto top = view->visualRect(read).top();
    QSignalSpy inserted(view->model(), &QAbstractItemModel::rowsInserted);
    QVERIFY(
        m_db->put(Note{.id = Id::make(), .title = "New", .body = "On top", .at = m_db->now, .person = {m_person.id}}));
    QTRY_COMPARE(inserted.size(), 1);
    QVERIFY(read.isValid());
    QTRY_COMPARE(view->visualRect(read).top(), top);
}

void TestCustomerPage::opensDealsAndCases()
{
    fillHistory(*m_db, m_person, m_company, m_mara);
    auto *page = shownPage();
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    QAbstractButton *deal = nullptr;
    for (auto *button : page->findChildren<QAbstractButton *>())
        if (button->text() == "Service desk, 120 seats")
            deal = button;
    QVERIFY(deal);
    QTest::mouseClick(deal, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<AnyRef>().entity, QByteArray("opportunity"));
}

void TestCustomerPage::missingCustomersAreSaid()
{
    auto *page = shownPage();
    page->showRecord({"person", Id::make()});
    QTRY_VERIFY(page->findChild<EmptyState *>()->isVisible());
}

void TestCustomerPage::theBriefSaysWhoseCustomerItIs()
{
    auto *page = shownPage();
    const auto labels = page->findChildren<Label *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const Label *label) { return label->isVisible() && label->text().endsWith("Owner: Mara Lindqvist"); }));
}

void TestCustomerPage::aLongWebsiteEndsInAnEllipsis()
{
    m_company.website = "https://www." + QString(80, u'k') + ".example";
    QVERIFY(await(m_db->store.commit({"Test", {Record::from(m_company)}})));
    auto *page = shownPage();
    page->showRecord({"organisation", m_company.id});
    QTRY_COMPARE(page->title(), m_company.name);
    const auto labels = page->findChildren<Label *>();
    const auto shown = std::find_if(
        labels.cbegin(), labels.cend(), [&](const Label *label) { return label->text().contains(m_company.website); });
    QVERIFY(shown != labels.cend());
    QTRY_VERIFY((*shown)->width() > 0 && (*shown)->width() < (*shown)->sizeHint().width());
    QTRY_VERIFY((*shown)->toolTip().contains(m_company.website));
    const auto elided = (*shown)->grab().toImage();
    (*shown)->setElided(false);
    QVERIFY((*shown)->grab().toImage() != elided);
}

void TestCustomerPage::everyControlHasAName()
{
    fillHistory(*m_db, m_person, m_company, m_mara);
    auto *page = shownPage();
    for (auto *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"))
            continue;
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestCustomerPage::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isPanel");
    QTest::newRow("page-light-1280") << false << false << QSize(1044, 800) << false;
    QTest::newRow("page-dark-1920") << true << false << QSize(1684, 1080) << false;
    QTest::newRow("page-rtl-1280") << false << true << QSize(1044, 800) << false;
    QTest::newRow("page-small") << false << false << QSize(788, 640) << false;
    QTest::newRow("panel-light") << false << false << QSize(396, 1000) << true;
    QTest::newRow("panel-dark") << true << false << QSize(396, 800) << true;
}

void TestCustomerPage::looks()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isMirrored);
    QFETCH(QSize, size);
    QFETCH(bool, isPanel);
    fillHistory(*m_db, m_person, m_company, m_mara);
    applyTheme(*qApp, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    qApp->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    if (isPanel) {
        auto *panel = makeCustomerPanel(*m_workspace, nullptr);
        m_window.reset(panel);
        panel->history()->setClock([this] { return m_db->now; });
        panel->resize(size);
        panel->show();
        panel->setCustomer(person());
        QTRY_VERIFY(panel->history()->timeline().rowCount() > 5);
    } else {
        auto *page = shownPage();
        page->resize(size);
        QTRY_VERIFY(page->history()->timeline().rowCount() > 8);
        QVERIFY(page->minimumSizeHint().width() <= 788);
    }
    QCoreApplication::processEvents();
    const auto picture = m_window->grab();
    QCOMPARE(m_window->size(), size);
    QVERIFY(!picture.isNull());
    if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
        picture.save(QDir(folder).filePath(QString("customer-%1.png").arg(QTest::currentDataTag())));
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

CRM_TEST(TestCustomerPage)

} // namespace crm

#include "tst_customerpage.moc"
