// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/recordlistpage.h"

#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/contacts/listpages.h"
#include "ui/form/fieldeditor.h"
#include "ui/kit/cards.h"
#include "ui/kit/fields.h"
#include "ui/kit/segments.h"
#include "ui/list/bulkedit.h"
#include "ui/list/columnchooser.h"
#include "ui/list/filterbar.h"
#include "ui/list/filterpopup.h"
#include "ui/list/recordtable.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace crm;

class TestRecordListPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsAllContactsWithTheirCount();
    void typingFindsAndEscapeShowsAllAgain();
    void aFilterIsMadeByKeyboard();
    void chipsTakeFiltersAway();
    void segmentsNarrow();
    void emptyListsSayWhy();
    void headerClicksSort();
    void currentRecordStaysWhenTheOrderChanges();
    void scrolledToRowsArePaintedWithTheirCells();
    void severalSelectedRecordsStaySelected();
    void enterOpensSpacePreviews();
    void deleteRemovesAllSelectedInOneStep();
    void rowsAreCopiedWithTabs();
    void oneFieldOfManyRecordsChangesInOneStep();
    void columnsOrderAndFilterAreRemembered();
    void columnsAreChosenAndMoved();
    void figuresShowTheirRecords();
    void aRecordHiddenByTheFilterIsShownAll();
    void viewsAreSaved();
    void everyListPageOpens();
    void everyControlHasAName();

private:
    RecordListPage *open(const QByteArray &key = "contacts");
    QStringList names() const;

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordListPage> m_page;
};

void TestRecordListPage::init()
{
    m_db = std::make_unique<TestDb>();
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
    const auto kyoto = Id::make();
    QVERIFY(m_db->put(Organisation{.id = kyoto, .name = "Kyoto Optics", .city = "Kyoto"}));
    const std::pair<const char *, Lifecycle> people[] = {{"Amara Okafor", Lifecycle::Customer},
        {"Grace Osei", Lifecycle::Lead}, {"Kenji Sato", Lifecycle::Customer}, {"Lucía Ríos", Lifecycle::Prospect}};
    for (const auto &[name, lifecycle] : people)
        QVERIFY(m_db->put(Person{.id = Id::make(), .name = name, .organisation = {kyoto}, .lifecycle = lifecycle}));
}

void TestRecordListPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_search.reset();
    m_db.reset();
}

RecordListPage *TestRecordListPage::open(const QByteArray &key)
{
    m_page = std::make_unique<RecordListPage>(*m_workspace, listPageShape(key));
    m_page->resize(1280, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->activate();
    if (!QTest::qWaitFor([this] { return m_page->model()->isComplete() && !m_page->model()->isAsking(); }))
        qFatal("the list did not come");
    return m_page.get();
}

QStringList TestRecordListPage::names() const
{
    QStringList result;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        result.append(m_page->model()->index(row, 0).data().toString());
    return result;
}

void TestRecordListPage::showsAllContactsWithTheirCount()
{
    open();
    QTRY_COMPARE(names(), (QStringList{"Amara Okafor", "Grace Osei", "Kenji Sato", "Lucía Ríos"}));
    QTRY_VERIFY(!m_page->current().isNull());
}

void TestRecordListPage::typingFindsAndEscapeShowsAllAgain()
{
    open();
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(m_page->searchField(), "rios");
    QTRY_COMPARE(names(), (QStringList{"Lucía Ríos"}));
    QTRY_COMPARE(m_page->findChild<QLabel *>("count")->text(), QString("1 of 4 shown"));
    QTest::keyClick(m_page->searchField(), Qt::Key_Escape);
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
}

void TestRecordListPage::aFilterIsMadeByKeyboard()
{
    open();
    m_page->filterBar()->openNew();
    auto *popup = m_page->filterBar()->popup();
    popup->fieldSearch()->setText("company › ci"); // keyClicks() knows no ›
    QTest::keyClick(popup->fieldSearch(), Qt::Key_Return);
    QVERIFY(popup->valueEditor());
    QTest::keyClicks(popup->valueEditor()->findChild<QLineEdit *>(), "Paris");
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
    QCOMPARE(m_page->filterBar()->chips().size(), 1);
    QCOMPARE(m_page->filterBar()->chips().first()->text(), QString("Company › City contains Paris"));
}

void TestRecordListPage::chipsTakeFiltersAway()
{
    open();
    m_page->filterBar()->setFilter(Filter::equals("lifecycle", "lead"));
    emit m_page->filterBar()->changed();
    QTRY_COMPARE(names(), (QStringList{"Grace Osei"}));
    QTest::keyClick(m_page->filterBar()->chips().first(), Qt::Key_Delete);
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QVERIFY(m_page->filterBar()->chips().isEmpty());
}

void TestRecordListPage::segmentsNarrow()
{
    open();
    auto *segments = m_page->findChild<SegmentedControl *>();
    segments->setCurrentIndex(1);
    QTRY_COMPARE(names(), (QStringList{"Amara Okafor", "Kenji Sato"}));
}

void TestRecordListPage::emptyListsSayWhy()
{
    open();
    auto *empty = m_page->findChild<EmptyState *>();
    m_page->searchField()->setText("nobody has this name");
    QTRY_VERIFY(empty->isVisible());
    emit empty->primaryTriggered();
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QVERIFY(!empty->isVisible());
    open("products");
    QTRY_VERIFY(m_page->findChild<EmptyState *>()->isVisible());
    QSignalSpy creating(m_workspace.get(), &Workspace::createRequested);
    emit m_page->findChild<EmptyState *>()->primaryTriggered();
    QCOMPARE(creating.count(), 1);
}

void TestRecordListPage::headerClicksSort()
{
    open();
    emit m_page->table()->sortAsked(0, false);
    emit m_page->table()->sortAsked(0, false);
    QTRY_COMPARE(names().first(), QString("Lucía Ríos"));
    const auto lifecycle = int(m_page->model()->columns().indexOf("lifecycle"));
    emit m_page->table()->sortAsked(lifecycle, false);
    emit m_page->table()->sortAsked(0, true);
    QCOMPARE(m_page->view().sort, (QList<Sort>{{"lifecycle", false}, {"name", false}}));
}

void TestRecordListPage::currentRecordStaysWhenTheOrderChanges()
{
    open();
    m_page->table()->selectRow(2);
    const auto kenji = m_page->table()->currentRid();
    emit m_page->table()->sortAsked(0, false);
    emit m_page->table()->sortAsked(0, false);
    QTRY_COMPARE(names().first(), QString("Lucía Ríos"));
    QCOMPARE(m_page->table()->currentRid(), kenji);
    QCOMPARE(m_page->table()->selectedRids(), Rids{kenji});
}

void TestRecordListPage::scrolledToRowsArePaintedWithTheirCells()
{
    QVERIFY(await(m_db->store.batch("Many", [](Batch &batch) {
        for (int i = 0; i < 2000; ++i)
            batch.put(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)}));
    })));
    auto *page = open();
    QTRY_COMPARE(page->model()->rowCount(), 2004);
    auto *table = page->table();
    QTRY_VERIFY(!page->model()->refAt(0).isNull());
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    const auto first = table->rowAt(0);
    QVERIFY(page->model()->refAt(first).isNull());
    QVERIFY(!table->viewport()->updatesEnabled()); // the old picture stays
    QTRY_VERIFY(table->viewport()->updatesEnabled());
    QTRY_VERIFY(!page->model()->refAt(first).isNull());
}

void TestRecordListPage::severalSelectedRecordsStaySelected()
{
    auto *page = open();
    auto *table = page->table();
    QTRY_VERIFY(!page->model()->refAt(3).isNull());
    for (const auto row : {0, 2})
        table->selectionModel()->select(
            page->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto selected = table->selectedRids();
    QCOMPARE(selected.size(), 2);
    page->model()->setQuery({}, {{"name", true}});
    QTRY_COMPARE(names().first(), QString("Lucía Ríos"));
    QCOMPARE(table->selectedRids(), (Rids{selected.last(), selected.first()}));
}

void TestRecordListPage::enterOpensSpacePreviews()
{
    open();
    m_page->table()->selectRow(0);
    QTRY_VERIFY(!m_page->current().isNull());
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<AnyRef>(), m_page->current());
    QVERIFY(!m_page->detail()->isVisible());
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(m_page->detail()->isVisible());
    QTRY_COMPARE(m_page->detail()->shown(), m_page->current());
    QTest::keyClick(m_page->table(), Qt::Key_Down);
    QTRY_COMPARE(m_page->detail()->shown(), m_page->model()->refAt(1));
    QSignalSpy editing(m_workspace.get(), &Workspace::editRequested);
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    QCOMPARE(editing.count(), 1);
}

void TestRecordListPage::deleteRemovesAllSelectedInOneStep()
{
    open();
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->table()->selectionSize(), 4);
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(noticed.first().at(1).toLongLong() > 0);
    m_workspace->undo();
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
}

void TestRecordListPage::rowsAreCopiedWithTabs()
{
    open();
    m_page->table()->selectRow(0);
    QApplication::clipboard()->clear();
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const auto lines = QApplication::clipboard()->text().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("Name\tCompany\tLifecycle"));
    QVERIFY(lines[1].startsWith("Amara Okafor\tKyoto Optics\tCustomer"));
}

void TestRecordListPage::oneFieldOfManyRecordsChangesInOneStep()
{
    open();
    auto *dialog = new BulkEdit(*m_workspace, Person::entity(), m_page->model()->rids(), m_page.get());
    QCOMPARE(dialog->fields()->currentIndex(), -1); // Enter must not remove what nobody has chosen
    QVERIFY(!dialog->findChild<QPushButton *>("apply")->isEnabled());
    dialog->fields()->setCurrentIndex(dialog->fields()->findData(QByteArray("city")));
    QTest::keyClicks(dialog->editor()->findChild<QLineEdit *>(), "Osaka");
    QSignalSpy applied(dialog, &BulkEdit::applied);
    dialog->apply();
    QTRY_COMPARE(applied.count(), 1);
    QCOMPARE(*await(m_db->store.count({&Person::entity(), Filter::equals("city", "Osaka")})), 4);
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(*await(m_db->store.count({&Person::entity(), Filter::equals("city", "Osaka")})), 0);
}

void TestRecordListPage::columnsOrderAndFilterAreRemembered()
{
    open();
    m_page->setView({Filter::equals("lifecycle", "customer"), {{"name", true}}, {"name", "city", "organisation.city"},
        {300, 90, 120}, {}});
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    m_page->table()->horizontalHeader()->moveSection(2, 0);
    QTRY_VERIFY(m_settings->raw("list/contacts").toString().contains("organisation.city"));
    open();
    QCOMPARE(m_page->table()->shownColumns(), (QByteArrayList{"organisation.city", "name", "city"}));
    QCOMPARE(m_page->table()->shownWidths().mid(0, 2), (QList<int>{120, 300}));
    QTRY_COMPARE(names().size(), 2);
    QCOMPARE(m_page->view().sort, (QList<Sort>{{"name", true}}));
}

void TestRecordListPage::columnsAreChosenAndMoved()
{
    open();
    m_page->chooseColumns();
    auto *chooser = m_page->findChild<ColumnChooser *>();
    auto *list = chooser->list();
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->text() == "City")
            list->item(i)->setCheckState(Qt::Checked);
    QVERIFY(m_page->table()->shownColumns().contains("city"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_page->table()->shownColumns().mid(0, 2), (QByteArrayList{"organisation", "name"}));
}

void TestRecordListPage::figuresShowTheirRecords()
{
    open();
    QVERIFY(!m_page->showList(Organisation::entity(), {}, "x"));
    QVERIFY(m_page->showList(Person::entity(), Filter::equals("lifecycle", "lead"), "Leads of March"));
    QTRY_COMPARE(names(), (QStringList{"Grace Osei"}));
    QCOMPARE(m_page->title(), QString("Leads of March"));
}

void TestRecordListPage::aRecordHiddenByTheFilterIsShownAll()
{
    const auto id = Id::make();
    QVERIFY(m_db->put(Team{.id = Id::make(), .name = "North"}));
    QVERIFY(m_db->put(User{.id = id, .name = "Mara Lindqvist"}));
    QVERIFY(m_db->put(User{.id = Id::make(), .name = "Jonas Weber"}));
    open("colleagues");
    m_page->searchField()->setText("jonas");
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    QVERIFY(m_page->showRecord({"user", id}));
    QTRY_COMPARE(m_page->current().id, id);
    QVERIFY(m_page->detail()->isVisible() && m_page->isShowing({"user", id}));
}

void TestRecordListPage::viewsAreSaved()
{
    open();
    m_page->filterBar()->setFilter(Filter::equals("lifecycle", "lead"));
    emit m_page->filterBar()->changed();
    m_page->saveAsView("My leads");
    QTRY_COMPARE(await(m_db->store.records(savedViewsOf(Person::entity())))->size(), 1);
    const auto view = await(m_db->store.records(savedViewsOf(Person::entity())))->first();
    QCOMPARE(listViewOf(view)->filter, Filter::equals("lifecycle", "lead"));
}

void TestRecordListPage::everyListPageOpens()
{
    for (const auto &info : listPages()) {
        const std::unique_ptr<Page> page(info.make(*m_workspace, nullptr));
        page->show();
        page->activate();
        auto *list = qobject_cast<RecordListPage *>(page.get());
        QTRY_VERIFY(list->model()->isComplete());
        QVERIFY2(list->newRecord().isValid(), info.key.constData());
        QVERIFY2(!page->title().isEmpty(), info.key.constData());
    }
}

void TestRecordListPage::everyControlHasAName()
{
    open();
    m_page->setDetailVisible(true);
    m_page->filterBar()->setFilter(
        Filter::all({Filter::equals("lifecycle", "customer"), Filter::equals("organisation.city", "Kyoto")}));
    QTRY_VERIFY(!m_page->detail()->shown().isNull());
    for (auto *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString("%1 %2").arg(widget->metaObject()->className(), widget->objectName())));
    }
}

CRM_TEST(TestRecordListPage)
#include "tst_recordlistpage.moc"
