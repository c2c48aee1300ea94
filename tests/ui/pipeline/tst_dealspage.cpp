// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/pipeline/dealfigures.h"
#include "models/record/recordtablemodel.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "tests/ui/pipeline/dealsfixture.h"
#include "ui/kit/cards.h"
#include "ui/kit/fields.h"
#include "ui/kit/stagebar.h"
#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/closingzone.h"
#include "ui/pipeline/dealfilterbar.h"
#include "ui/pipeline/dealmoves.h"
#include "ui/pipeline/dealpanel.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/dealtable.h"
#include "ui/pipeline/figurescards.h"
#include "ui/pipeline/pipelinepages.h"
#include "ui/pipeline/reasonpopover.h"
#include "ui/shell/pagestack.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

namespace crm {

class TestDealsPage : public DealsFixture
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsColumnsWithTheirTotals();
    void ctrlShiftArrowMovesTheCardAndTheFocusFollows();
    void arrowsMoveAsSeenFromRightToLeft();
    void arrowsGoToTheNeighbouringColumn();
    void aDropOnAColumnMovesAndUndoBringsItBack();
    void aDropOnItsOwnColumnIsRefused();
    void losingAsksForTheReason();
    void escapeLeavesTheDealWhereItWas();
    void aDropOnTheWonZoneAsksToo();
    void reasonsGivenLatelyAreOffered();
    void theMenuListsTheStages();
    void nothingMovesInAReadOnlyFile();
    void anEmptyBoardOffersADeal();
    void aFilterThatHidesAllCanBeCleared();
    void enterShowsTheDealBeside();
    void theStageBarMovesTheDeal();
    void theTableShowsTheDealsBehindAFigure();
    void aFigureThatComesBackCanBeLeft();
    void thePageThatBeginsWithAFigureAsksForItsOwn();
    void viewsAreRemembered();
    void everyCardAndColumnHasAName();
};

void TestDealsPage::init()
{
    prepare();
}

void TestDealsPage::cleanup()
{
    clear();
}

void TestDealsPage::showsColumnsWithTheirTotals()
{
    m_db->deal("One", "Proposal", 100'000, m_db->day(3));
    m_db->deal("Two", "Proposal", 200'000, m_db->day(4));
    open();
    QTRY_COMPARE(names(2), (QStringList{"One", "Two"}));
    QTRY_COMPARE(view(2)->accessibleDescription(), QString("Deals: 2. €3,000, weighted €1,500"));
}

void TestDealsPage::ctrlShiftArrowMovesTheCardAndTheFocusFollows()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    m_db->deal("Two", "Lead", 100, m_db->day(4));
    m_db->deal("Three", "Qualified", 100, m_db->day(1));
    open();
    choose(0, 0);
    QSignalSpy said(m_workspace.get(), &Workspace::noticed);
    QTest::keyClick(view(0), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names(1), (QStringList{"Three", "One"}));
    QCOMPARE(names(0), QStringList{"Two"});
    QTRY_VERIFY(m_page->focusWidget() == view(1));
    QCOMPARE(view(1)->currentIndex().row(), 1);
    QVERIFY(!view(0)->currentIndex().isValid());
    QTRY_COMPARE(m_page->panel()->deal(), deal.id); // not the one that moved up behind it
    QCOMPARE(said.first().first().toString(), QString("“One” moved to Qualified."));
    QCOMPARE(stored(deal).stage.id, m_db->stage("Qualified"));
    QTest::keyClick(view(1), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names(0), (QStringList{"One", "Two"}));
    QTRY_VERIFY(m_page->focusWidget() == view(0));
}

void TestDealsPage::arrowsMoveAsSeenFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_db->deal("One", "Qualified", 100, m_db->day(3));
    open();
    const auto x = [&](int column) { return m_page->board()->columns().at(column)->mapToGlobal(QPoint()).x(); };
    QTRY_VERIFY(x(0) > x(1));
    choose(1, 0);
    QTest::keyClick(view(1), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names(0), QStringList{"One"});
}

void TestDealsPage::arrowsGoToTheNeighbouringColumn()
{
    m_db->deal("One", "Lead", 100, m_db->day(3));
    m_db->deal("Two", "Negotiation", 100, m_db->day(3));
    open();
    choose(0, 0);
    QTest::keyClick(view(0), Qt::Key_Right);
    QVERIFY(m_page->focusWidget() == view(3));
    QCOMPARE(view(3)->currentIndex().row(), 0);
    QVERIFY(!view(0)->currentIndex().isValid());
    QTest::keyClick(view(3), Qt::Key_Left);
    QVERIFY(m_page->focusWidget() == view(0));
}

void TestDealsPage::aDropOnAColumnMovesAndUndoBringsItBack()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    QSignalSpy said(m_workspace.get(), &Workspace::noticed);
    drop(view(2)->viewport(), 0, 0);
    QTRY_COMPARE(names(2), QStringList{"One"});
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(stored(deal).probability, std::optional<qint64>(50));
    const Query changes{&StageChange::entity(), Filter::refers("opportunity", deal.id)};
    const auto history = [&] { return await(m_db->store.records(changes))->size(); };
    QCOMPARE(history(), 2);
    const auto undone = await(m_db->store.revert(said.first().at(1).toLongLong()));
    QVERIFY(undone);
    QTRY_COMPARE(names(0), QStringList{"One"});
    QTRY_COMPARE(names(2), QStringList{}); // each column answers by itself
    QCOMPARE(history(), 1);
}

void TestDealsPage::aDropOnItsOwnColumnIsRefused()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    QSignalSpy changed(&m_db->store, &Store::changed);
    m_page->moves()->enter(deal.id, m_page->model().stageAt(0), {});
    m_page->moves()->enter(deal.id, m_page->model().stageAt(1), {});
    QTRY_COMPARE(names(1), QStringList{"One"});
    QCOMPARE(changed.count(), 1);
}

void TestDealsPage::losingAsksForTheReason()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    choose(0, 0);
    QTest::keyClick(view(0), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *popover = m_page->moves()->popover();
    QTRY_VERIFY(popover->isVisible());
    QTest::keyClick(popover->edit(), Qt::Key_Return); // without a reason reports could not be trusted
    QVERIFY(popover->isVisible() && popover->findChild<QWidget *>("problem")->isVisible());
    QTest::keyClicks(popover->edit(), "Too expensive");
    QTest::keyClick(popover->edit(), Qt::Key_Return);
    QTRY_COMPARE(names(0), QStringList{});
    QVERIFY(!popover->isVisible());
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lost"));
    QCOMPARE(stored(deal).lostReason, QString("Too expensive"));
    QCOMPARE(stored(deal).closedAt, m_db->now.date());
    QTRY_COMPARE(m_page->model().totals(m_db->stage("Lost")).count, 1);
}

void TestDealsPage::escapeLeavesTheDealWhereItWas()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    choose(0, 0);
    QSignalSpy cancelled(m_page->moves(), &DealMoves::cancelled);
    QTest::keyClick(view(0), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_page->moves()->popover()->isVisible());
    QTest::keyClick(m_page->moves()->popover()->edit(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
    QTRY_VERIFY(m_page->focusWidget() == view(0));
}

void TestDealsPage::aDropOnTheWonZoneAsksToo()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    QCOMPARE(m_page->board()->zones().size(), 2);
    drop(m_page->board()->zones().first(), 0, 0);
    QTRY_VERIFY(m_page->moves()->popover()->isVisible());
    QTest::mouseClick(m_page->moves()->popover()->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(deal).stage.id, m_db->stage("Won"));
    QCOMPARE(stored(deal).lostReason, QString());
}

void TestDealsPage::reasonsGivenLatelyAreOffered()
{
    for (const auto *reason : {"Price", "Timing", "Price"}) {
        auto lost = m_db->deal("Lost", "Lead", 100, m_db->day(3));
        lost = stored(lost);
        lost.stage = {m_db->stage("Lost")};
        lost.lostReason = reason;
        m_db->keep(lost);
    }
    m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    choose(0, 0);
    QTest::keyClick(view(0), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *popover = m_page->moves()->popover();
    QTRY_COMPARE(popover->suggestions()->count(), 2);
    QTest::keyClick(popover->edit(), Qt::Key_Down);
    QCOMPARE(popover->edit()->text(), QString("Price"));
    popover->edit()->clear();
    QTest::keyClicks(popover->edit(), "tim");
    QCOMPARE(popover->suggestions()->count(), 1);
    popover->hide();
}

void TestDealsPage::theMenuListsTheStages()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    choose(0, 0);
    emit view(0)->menuAsked(QCursor::pos());
    auto *menu = m_page->findChild<QMenu *>("deal_menu");
    QVERIFY(menu);
    QMenu *stages = nullptr;
    for (auto *action : menu->actions())
        if (action->menu() && action->text() == "Move to Stage")
            stages = action->menu();
    QVERIFY(stages);
    QCOMPARE(stages->actions().size(), 4);
    stages->actions().at(3)->trigger();
    menu->close();
    QTRY_COMPARE(stored(deal).stage.id, m_db->stage("Negotiation"));
}

void TestDealsPage::nothingMovesInAReadOnlyFile()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    m_page->board()->setReadOnly(true);
    choose(0, 0);
    QSignalSpy asked(m_page->board(), &BoardView::enterAsked);
    QTest::keyClick(view(0), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(view(0), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!m_page->board()->zones().first()->acceptDrops());
}

void TestDealsPage::anEmptyBoardOffersADeal()
{
    open();
    QTRY_VERIFY(m_page->emptyState()->isVisible());
    QSignalSpy created(m_workspace.get(), &Workspace::createRequested);
    emit m_page->emptyState()->primaryTriggered();
    QCOMPARE(created.count(), 1);
    const auto record = created.first().first().value<Record>();
    QCOMPARE(record.reference("stage"), m_db->stage("Lead"));
    QCOMPARE(record.text("currency"), QString("EUR"));
    m_db->deal("One", "Lead", 100, m_db->day(3));
    QTRY_VERIFY(m_page->board()->isVisible());
}

void TestDealsPage::aFilterThatHidesAllCanBeCleared()
{
    m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(m_page->filterBar()->searchField(), "nothing like it");
    QTRY_VERIFY(m_page->emptyState()->isVisible());
    emit m_page->emptyState()->primaryTriggered();
    QTRY_VERIFY(m_page->board()->isVisible());
    QTRY_COMPARE(names(0), QStringList{"One"});
    QVERIFY(m_page->filterBar()->searchField()->text().isEmpty());
}

void TestDealsPage::enterShowsTheDealBeside()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    choose(0, 0);
    QTest::keyClick(view(0), Qt::Key_Return);
    QVERIFY(m_page->panel()->isVisible());
    QCOMPARE(m_page->panel()->deal(), deal.id);
    QCOMPARE(m_page->current().id, deal.id);
    QTRY_COMPARE(m_page->panel()->accessibleDescription(), QString("One"));
}

void TestDealsPage::theStageBarMovesTheDeal()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    QVERIFY(m_page->showRecord({"opportunity", deal.id}));
    auto *bar = m_page->panel()->stageBar();
    QTRY_COMPARE(bar->current(), 0);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->stageRect(2).center());
    QTRY_COMPARE(stored(deal).stage.id, m_db->stage("Proposal"));
    QTRY_COMPARE(bar->current(), 2);
    QTRY_COMPARE(names(2), QStringList{"One"});
}

void TestDealsPage::theTableShowsTheDealsBehindAFigure()
{
    m_db->deal("Open", "Lead", 100, m_db->day(3));
    m_db->deal("Won", "Won", 100, m_db->day(3));
    open();
    QVERIFY(m_page->showList(Opportunity::entity(), Filter::refers("stage", m_db->stage("Won")), "Won deals"));
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
    QVERIFY(m_page->table()->isVisible());
    QVERIFY(!m_page->showList(Person::entity(), {}, "People"));
    QEvent chosen(PageStack::chosenEvent()); // by its name: the board, as it was
    QCoreApplication::sendEvent(m_page.get(), &chosen);
    QTRY_VERIFY(m_page->board()->isVisible());
    QVERIFY(m_page->filterBar()->filter().isAll());
    open();
    QTRY_VERIFY(m_page->board()->isVisible()); // what a figure showed is not how the page is to look
}

/// As after a switch of the language, which makes all pages anew: its conditions must not stay as the user's own.
void TestDealsPage::aFigureThatComesBackCanBeLeft()
{
    m_db->deal("Open", "Lead", 100, m_db->day(3));
    m_db->deal("Won", "Won", 100, m_db->day(3));
    open();
    QVERIFY(m_page->showList(Opportunity::entity(), Filter::refers("stage", m_db->stage("Won")), "Won deals"));
    const auto state = m_page->state();
    open();
    m_page->restore(state);
    QTRY_VERIFY(m_page->table()->isVisible());
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
    QCOMPARE(m_page->state(), state);
    QEvent chosen(PageStack::chosenEvent());
    QCoreApplication::sendEvent(m_page.get(), &chosen);
    QTRY_VERIFY(m_page->board()->isVisible());
    QVERIFY(m_page->filterBar()->filter().isAll());
    QVERIFY(!m_page->state().contains("figure"));
}

void TestDealsPage::thePageThatBeginsWithAFigureAsksForItsOwn()
{
    m_db->deal("Won", "Won", 100, m_db->day(3));
    m_page.reset(static_cast<DealsPage *>(makeDealsPage(*m_workspace, nullptr)));
    m_page->setClock([this] { return m_db->now; });
    QSignalSpy asked(m_page->findChild<DealFigures *>(), &DealFigures::changed);
    QVERIFY(m_page->showList(Opportunity::entity(), Filter::refers("stage", m_db->stage("Won")), "Won deals"));
    m_page->show();
    m_page->activate();
    QVERIFY(!m_page->figures()->isVisible()); // they speak of other deals
    QEvent chosen(PageStack::chosenEvent());
    QCoreApplication::sendEvent(m_page.get(), &chosen);
    QVERIFY(m_page->figures()->isVisible());
    QTRY_VERIFY(asked.size() >= 3); // the forecast, the funnel, and what needs attention
}

void TestDealsPage::viewsAreRemembered()
{
    m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    m_page->showTable(true);
    m_page->showFigures(false);
    open();
    QTRY_VERIFY(m_page->table()->isVisible());
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
}

void TestDealsPage::everyCardAndColumnHasAName()
{
    m_db->deal("One", "Lead", 12'300, m_db->day(3));
    open();
    QCOMPARE(names(0), QStringList{"One"});
    auto *list = QAccessible::queryAccessibleInterface(view(0));
    QCOMPARE(list->text(QAccessible::Name), QString("Lead"));
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith("Deal One, €123, stage Lead"));
    for (auto *zone : m_page->board()->zones())
        QVERIFY(!zone->accessibleName().isEmpty());
}
CRM_TEST(TestDealsPage)
} // namespace crm

#include "tst_dealspage.moc"
