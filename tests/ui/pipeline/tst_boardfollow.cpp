// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/exchangerate.h"
#include "models/pipeline/stagetotals.h"
#include "models/record/recordtablemodel.h"
#include "tests/support/test.h"
#include "tests/ui/pipeline/dealsfixture.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segments.h"
#include "ui/list/recordtable.h"
#include "ui/pipeline/dealmoves.h"
#include "ui/pipeline/dealpanel.h"
#include "ui/pipeline/dealtable.h"

#include <QSignalSpy>

namespace crm {

/// What is beside the board after a card has gone elsewhere.
class TestBoardFollow : public DealsFixture
{
    Q_OBJECT
private slots:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void thePanelStaysWithTheDroppedCard();
    void thePanelStaysWithTheDroppedCardAmongOthers();
    void aTableThatIsNotSeenChoosesNothing();
    void thePanelStaysWithTheDealAskedForBesideTheTable();
    void aDealMovedFromThePanelStaysBesideTheTable();
    void allSumsAreInThePipelinesCurrency();
    void whatNoRateTellsIsSaidBehindTheSums();
    void theBoardOfAFigureTellsWhatIsOpenOfIt();
};

void TestBoardFollow::thePanelStaysWithTheDroppedCard()
{
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    m_db->deal("Two", "Lead", 100, m_db->day(4));
    m_db->deal("Three", "Lead", 100, m_db->day(5));
    open();
    choose(0, 0);
    QTRY_COMPARE(m_page->panel()->deal(), deal.id);
    drop(view(2)->viewport(), 0, 0);
    QTRY_COMPARE(names(2), QStringList{"One"});
    QTRY_COMPARE(names(0), (QStringList{"Two", "Three"}));
    QTRY_VERIFY(view(2)->currentIndex().isValid());
    QTRY_COMPARE(m_page->current().id, deal.id);
    QTRY_COMPARE(m_page->panel()->deal(), deal.id);
}

void TestBoardFollow::thePanelStaysWithTheDroppedCardAmongOthers()
{
    m_db->deal("Before", "Qualified", 100, m_db->day(1));
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    m_db->deal("Two", "Lead", 100, m_db->day(4));
    open();
    choose(0, 0);
    drop(view(1)->viewport(), 0, 0);
    QTRY_COMPARE(names(1), (QStringList{"Before", "One"}));
    QTRY_COMPARE(names(0), QStringList{"Two"});
    QTRY_COMPARE(view(1)->currentIndex().row(), 1);
    QTRY_COMPARE(m_page->panel()->deal(), deal.id);
    QVERIFY(!view(0)->currentIndex().isValid());
}

void TestBoardFollow::aTableThatIsNotSeenChoosesNothing()
{
    m_db->deal("Before", "Lead", 100, m_db->day(1));
    const auto deal = m_db->deal("One", "Lead", 100, m_db->day(3));
    open();
    auto *views = m_page->findChild<PageHeader *>()->segments();
    auto *table = m_page->findChild<DealTable *>();
    QSignalSpy shown(table, &DealTable::shown);
    emit views->currentChanged(1);
    QTRY_VERIFY(!table->current().isNull());
    emit views->currentChanged(0);
    choose(0, 1);
    QTRY_COMPARE(m_page->panel()->deal(), deal.id);
    shown.clear();
    m_db->deal("Among them", "Lead", 100, m_db->day(2)); // of a colleague
    QTRY_COMPARE(names(0), (QStringList{"Before", "Among them", "One"}));
    QTRY_VERIFY(!shown.isEmpty());
    QTRY_COMPARE(view(0)->currentIndex().row(), 2);
    QCOMPARE(m_page->panel()->deal(), deal.id);
    QCOMPARE(m_page->current().id, deal.id);
}

/// One that is won stands in no table of open deals.
void TestBoardFollow::thePanelStaysWithTheDealAskedForBesideTheTable()
{
    const auto first = m_db->deal("First", "Lead", 100, m_db->day(3));
    m_db->deal("Second", "Lead", 100, m_db->day(4));
    const auto won = m_db->deal("Won", "Won", 100, m_db->day(1));
    open();
    m_page->showTable(true);
    QTRY_COMPARE(m_page->panel()->deal(), first.id);
    QCOMPARE(m_page->table()->model()->rowCount(), 2);
    QVERIFY(m_page->showRecord({Opportunity::entity().name, won.id}));
    QSignalSpy told(m_page->table(), &DealTable::currentChanged);
    auto changed = stored(first);
    changed.name = "First of all"; // by a colleague
    QVERIFY(m_db->put(changed));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(m_page->panel()->deal(), won.id);
    QCOMPARE(m_page->current().id, won.id);
    m_page->showTable(false);
    QCOMPARE(m_page->panel()->deal(), won.id);
    m_page->showTable(true);
    QCOMPARE(m_page->panel()->deal(), won.id);
    auto *table = m_page->table()->table(); // until the user chooses, be it the row that is current already
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QTRY_COMPARE(m_page->panel()->deal(), first.id);
    QCOMPARE(m_page->current().id, first.id);
}

void TestBoardFollow::aDealMovedFromThePanelStaysBesideTheTable()
{
    const auto first = m_db->deal("First", "Lead", 100, m_db->day(3));
    m_db->deal("Second", "Lead", 100, m_db->day(4));
    open();
    m_page->showTable(true);
    QTRY_COMPARE(m_page->panel()->deal(), first.id);
    QSignalSpy told(m_page->table(), &DealTable::currentChanged);
    emit m_page->moves()->moved(first.id, 0, m_db->stage("Won"));
    auto won = stored(first);
    won.stage = {m_db->stage("Won")};
    QVERIFY(m_db->put(won));
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(m_page->panel()->deal(), first.id);
    QCOMPARE(m_page->current().id, first.id);
}

/// A column whose only deal is in another currency, too.
void TestBoardFollow::allSumsAreInThePipelinesCurrency()
{
    auto sales = *await(m_db->store.records({&Pipeline::entity(), Filter::equals("name", "Sales")}));
    sales.first().setValue("currency", "USD");
    QVERIFY(m_db->put(sales.first()));
    m_db->keep(ExchangeRate{
        .id = Id::make(), .base = "EUR", .currency = "USD", .day = m_db->day(-3), .rate = {2 * oneMillion}});
    m_db->deal("Euros", "Lead", 100'000, m_db->day(3), "EUR");
    m_db->deal("Dollars", "Proposal", 50'000, m_db->day(3), "USD");
    open();
    const auto says = [&](const QWidget *in, qint64 minor) {
        const auto labels = in->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->text().contains(compactAmount(minor, "USD")); });
    };
    QTRY_VERIFY(says(m_page->board()->columns().at(0), 200'000));
    QVERIFY(says(m_page->board()->columns().at(2), 50'000));
    QVERIFY(says(m_page->findChild<PageHeader *>(), 250'000));
    QVERIFY(view(0)->accessibleDescription().contains("EUR")); // and by which rate
}

/// "€2,000 without GBP pipeline" would be a pipeline of pounds.
void TestBoardFollow::whatNoRateTellsIsSaidBehindTheSums()
{
    m_db->deal("Euros", "Proposal", 200'000, m_db->day(3), "EUR");
    m_db->deal("Pounds", "Proposal", 50'000, m_db->day(3), "GBP");
    open();
    const auto texts = [](const QWidget *in) {
        QStringList found;
        for (const auto *label : in->findChildren<QLabel *>())
            found.append(label->text());
        return found;
    };
    const auto *head = m_page->findChild<PageHeader *>();
    QTRY_VERIFY2(texts(head).contains("2 open · €2,000 pipeline · €1,000 weighted · without GBP"),
        qPrintable(texts(head).join(u'\n')));
    QVERIFY(texts(m_page->board()->columns().at(2)).contains("€2,000 without GBP"));
}

void TestBoardFollow::theBoardOfAFigureTellsWhatIsOpenOfIt()
{
    const auto one = m_db->deal("One", "Lead", 100, m_db->day(3));
    const auto two = m_db->deal("Two", "Lead", 200, m_db->day(4));
    const auto won = m_db->deal("Won", "Won", 400, m_db->day(4));
    m_db->deal("Other", "Lead", 800, m_db->day(5));
    open();
    const auto head = [this] {
        for (const auto *label : m_page->findChild<PageHeader *>()->findChildren<QLabel *>())
            if (label->text().contains(u'·'))
                return label->text();
        return QString();
    };
    const auto column = [this](int place) { return m_page->model().totals(m_page->model().stageAt(place).id).count; };
    QVERIFY(m_page->showList(Opportunity::entity(),
        Filter::compare("id", Filter::In, {one.id.bytes(), two.id.bytes(), won.id.bytes()}), "Moved"));
    QTRY_VERIFY2(head().startsWith("3 deal"), qPrintable(head()));
    m_page->showTable(false);
    QTRY_VERIFY2(head().startsWith("2 open"), qPrintable(head()));
    const auto before = head();
    QVERIFY(before.contains("weighted"));
    drop(view(2)->viewport(), 0, 0);
    QTRY_COMPARE(stored(one).stage.id, m_db->stage("Proposal"));
    QTRY_COMPARE(column(2), 1);
    QCOMPARE(column(0), 1);
    QTRY_VERIFY(head() != before); // it weighs more there
    QVERIFY(head().startsWith("2 open"));
    m_page->showTable(true);
    QTRY_VERIFY2(head().startsWith("3 deal"), qPrintable(head()));
}

CRM_TEST(TestBoardFollow)

} // namespace crm

#include "tst_boardfollow.moc"
