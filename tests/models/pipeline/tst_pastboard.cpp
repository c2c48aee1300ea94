// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/opportunityedits.h"
#include "models/pipeline/pastboard.h"
#include "models/roles.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace crm;

class TestPastBoard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_db.reset(); }
    void everyDayShowsWhatStoodThere_data();
    void everyDayShowsWhatStoodThere();
    void amountsAreThoseOfTheDay();
    void laterAmountsAreTakenBack();
    void dealsWithoutHistoryAreCounted();
    void anEmptyDayIsEmpty();

private:
    void move(const QString &stage)
    {
        const auto deal = await(m_db->store.fetch(Opportunity::entity(), {m_deal}))->first();
        const auto from = m_db->get<Stage>(deal.reference("stage"));
        m_db->commit(enterStage(deal, from, m_db->get<Stage>(m_db->stage(stage))));
    }
    PipelineShape shape()
    {
        return pipelineShapes(
            *await(m_db->store.records({&Pipeline::entity()})), *await(m_db->store.records({&Stage::entity()})))
            .first();
    }
    std::unique_ptr<BoardFixture> m_db;
    Id m_deal;
};

/// A deal that came on the 2nd, went on on the 5th, back on the 9th, and was won on the 12th.
void TestPastBoard::init()
{
    m_db = std::make_unique<BoardFixture>();
    const auto first = m_db->now; // 2 March 2026
    const Opportunity deal{.id = Id::make(),
        .name = "Depot",
        .stage = {m_db->stage("Lead")},
        .amount = {100000},
        .currency = "EUR",
        .openedOn = first.date()};
    m_db->keep(deal);
    m_deal = deal.id;
    m_db->now = first.addDays(3);
    move("Proposal");
    auto record = await(m_db->store.fetch(Opportunity::entity(), {m_deal}))->first();
    record.setValue("amount", 250000LL);
    m_db->commit({"Amount", {record}});
    m_db->now = first.addDays(7);
    move("Qualified");
    m_db->now = first.addDays(10);
    move("Won");
}

void TestPastBoard::everyDayShowsWhatStoodThere_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("column"); // −1: nowhere
    QTest::newRow("before") << QDate(2026, 3, 1) << -1;
    QTest::newRow("the first day") << QDate(2026, 3, 2) << 0;
    QTest::newRow("the day of the move") << QDate(2026, 3, 5) << 2;
    QTest::newRow("in between") << QDate(2026, 3, 8) << 2;
    QTest::newRow("back again") << QDate(2026, 3, 10) << 1;
    QTest::newRow("won") << QDate(2026, 3, 12) << -1;
}

void TestPastBoard::everyDayShowsWhatStoodThere()
{
    QFETCH(QDate, day);
    QFETCH(int, column);
    PastBoard board(m_db->store);
    QSignalSpy loaded(&board, &PastBoard::loaded);
    board.show(shape(), day);
    QVERIFY(loaded.wait());
    QCOMPARE(board.stages().size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(board.stages().at(i)->rowCount(), i == column ? 1 : 0);
    QCOMPARE(board.all().count, column < 0 ? 0 : 1);
}

void TestPastBoard::amountsAreThoseOfTheDay()
{
    PastBoard board(m_db->store);
    QSignalSpy loaded(&board, &PastBoard::loaded);
    board.show(shape(), QDate(2026, 3, 6));
    QVERIFY(loaded.wait());
    auto *cards = board.stages().at(2);
    const QAbstractItemModelTester tester(cards);
    QCOMPARE(cards->index(0).data().toString(), QString("Depot"));
    QCOMPARE(cards->totals().sums, (QList<CurrencySum>{{"EUR", 250000, 125000}})); // it had grown by then, at 50 %
    QVERIFY(cards->index(0).data(roles::BadgeText).toString().startsWith("In stage for"));
    board.show(shape(), QDate(2026, 3, 10));
    QVERIFY(loaded.wait());
    QCOMPARE(board.stages().at(1)->totals().sums, (QList<CurrencySum>{{"EUR", 250000, 62500}}));
    board.show(shape(), QDate(2026, 3, 4));
    QVERIFY(loaded.wait());
    QCOMPARE(board.stages().at(0)->totals().sums, (QList<CurrencySum>{{"EUR", 100000, 10000}})); // before it grew
}

/// What is changed later, without a move, leaves that day as it was.
void TestPastBoard::laterAmountsAreTakenBack()
{
    const Opportunity deal{
        .id = Id::make(), .name = "Yard", .stage = {m_db->stage("Lead")}, .amount = {5000}, .currency = "EUR"};
    m_db->keep(deal);
    for (const auto amount : {7000LL, 9000LL}) {
        m_db->now = m_db->now.addDays(2);
        auto record = await(m_db->store.fetch(Opportunity::entity(), {deal.id}))->first();
        record.setValue("amount", amount);
        m_db->commit({"Amount", {record}});
    }
    PastBoard board(m_db->store);
    QSignalSpy loaded(&board, &PastBoard::loaded);
    const auto amountOn = [&](const QDate &day) {
        board.show(shape(), day);
        const bool isLoaded = loaded.wait();
        const auto deals = board.stages().first()->deals();
        return isLoaded && deals.size() == 1 ? deals.first().amount.minor.value_or(0) : -1;
    };
    QCOMPARE(amountOn(QDate(2026, 3, 12)), 5000);
    QCOMPARE(amountOn(QDate(2026, 3, 14)), 7000);
    QCOMPARE(amountOn(QDate(2026, 3, 20)), 9000);
}

/// As they come closed from another program: the only row of their history is that of the closing.
void TestPastBoard::dealsWithoutHistoryAreCounted()
{
    m_db->keep(Opportunity{.id = Id::make(),
        .name = "Old",
        .stage = {m_db->stage("Won")},
        .currency = "EUR",
        .openedOn = QDate(2025, 2, 1),
        .closedAt = QDate(2025, 4, 1)});
    PastBoard board(m_db->store);
    QSignalSpy loaded(&board, &PastBoard::loaded);
    const auto untold = [&](const QDate &day) {
        board.show(shape(), day);
        return loaded.wait() ? board.untold() : -1;
    };
    QCOMPARE(untold(QDate(2025, 1, 31)), 0);
    QCOMPARE(untold(QDate(2025, 2, 1)), 1);
    QCOMPARE(untold(QDate(2025, 3, 31)), 1);
    QCOMPARE(untold(QDate(2025, 4, 1)), 0);
    QCOMPARE(untold(QDate(2026, 3, 6)), 0); // the other one has its history
}

void TestPastBoard::anEmptyDayIsEmpty()
{
    PastBoard board(m_db->store);
    QSignalSpy loaded(&board, &PastBoard::loaded);
    board.show(shape(), QDate(2020, 1, 1));
    QVERIFY(board.isLoading());
    QVERIFY(loaded.wait());
    QVERIFY(!board.isLoading());
    QCOMPARE(board.all(), StageTotals());
}

CRM_TEST(TestPastBoard)
#include "tst_pastboard.moc"
