// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/dealfigures.h"
#include "models/pipeline/opportunityedits.h"
#include "models/pipeline/pipelinemodel.h"
#include "models/roles.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QMimeData>

namespace crm {

class TestPipelineModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void openStagesAreColumns();
    void cardsStandByExpectedCloseAndThoseWithoutLast();
    void cardsAnswerWhatIsPainted();
    void totalsAreTheSumsOfTheRows();
    void aMoveIsOneRemovalAndOneInsertion();
    void aChangedDateMovesOneRow();
    void aTaskShowsOnItsCard();
    void filtersLeaveSome_data();
    void filtersLeaveSome();
    void aDragCarriesTheDealAndADropIsTold();
    void nothingIsDraggedInAReadOnlyFile();
    void aStageRenamedOrAddedShowsAtOnce();
    void movesAreWrittenToTheStageHistory();
    void funnelCountsWhatReachedEachStage();
    void attentionFindsOverdueAndStaleDeals();
    void everyBarOfTheFunnelOpensItsDeals();

private:
    QStringList names(int column) { return cardNames(*m_model->columns().at(column)); }
    void board();

    std::unique_ptr<BoardFixture> m_db;
    std::unique_ptr<PipelineModel> m_model;
};

void TestPipelineModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_db = std::make_unique<BoardFixture>();
    m_model = std::make_unique<PipelineModel>(m_db->store);
    m_model->setClock([this] { return m_db->now; });
    connect(m_model.get(), &PipelineModel::shapeChanged, m_model.get(), [this] {
        for (auto *column : m_model->columns())
            new QAbstractItemModelTester(column, QAbstractItemModelTester::FailureReportingMode::QtTest, column);
    });
}

void TestPipelineModel::cleanup()
{
    m_model.reset();
    m_db.reset();
}

void TestPipelineModel::board()
{
    m_model->load();
    QTRY_VERIFY(m_model->isLoaded());
    QTRY_COMPARE(m_model->columns().size(), 4);
}

void TestPipelineModel::openStagesAreColumns()
{
    board();
    QStringList stages;
    for (int i = 0; i < 4; ++i)
        stages.append(m_model->stageAt(i).name);
    QCOMPARE(stages, (QStringList{"Lead", "Qualified", "Proposal", "Negotiation"}));
    QCOMPARE(m_model->shape().closed().size(), 2);
    QCOMPARE(m_model->columnOf(m_db->stage("Proposal")), 2);
    QCOMPARE(m_model->columnOf(m_db->stage("Won")), -1);
}

void TestPipelineModel::cardsStandByExpectedCloseAndThoseWithoutLast()
{
    m_db->deal("No date", "Lead", 100, {});
    m_db->deal("Later", "Lead", 100, m_db->day(20));
    m_db->deal("Soon", "Lead", 100, m_db->day(2));
    board();
    QCOMPARE(names(0), (QStringList{"Soon", "Later", "No date"}));
    m_model->setSort(BoardSort::Name);
    QTRY_COMPARE(names(0), (QStringList{"Later", "No date", "Soon"}));
}

void TestPipelineModel::cardsAnswerWhatIsPainted()
{
    const Organisation company{.id = Id::make(), .name = "Ardent Rail"};
    m_db->keep(company);
    auto deal = m_db->deal("Depot scheduling", "Negotiation", 12'600'000, m_db->day(-3));
    deal.organisation = {company.id};
    m_db->keep(deal);
    board();
    QCOMPARE(names(3), QStringList{"Depot scheduling"});
    const auto card = m_model->columns().at(3)->index(0);
    QCOMPARE(card.data(roles::Subtitle).toString(), QString("Ardent Rail"));
    QCOMPARE(card.data(roles::Amount).toString(), QString("€126,000"));
    QCOMPARE(card.data(roles::Due).toString(), QString("27 Feb"));
    QCOMPARE(card.data(roles::DueTone).toString(), QString("bad"));
    QCOMPARE(card.data(roles::BadgeText).toString(), QString("Overdue 3 d"));
    QVERIFY(card.data(roles::IsSquare).toBool());
    QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains("stage Negotiation"));
}

void TestPipelineModel::totalsAreTheSumsOfTheRows()
{
    for (int i = 1; i <= 12; ++i)
        m_db->deal(
            QString("Deal %1").arg(i), i % 2 ? "Lead" : "Proposal", i * 1'050, m_db->day(i), i % 3 ? "EUR" : "USD");
    m_db->deal("Won now", "Won", 70'000, m_db->day(0));
    board();
    QTRY_COMPARE(m_model->totals(m_db->stage("Lead")).count, 6);
    for (const auto *name : {"Lead", "Proposal"}) {
        QHash<QString, CurrencySum> expected;
        const auto rows
            = await(m_db->store.records({&Opportunity::entity(), Filter::refers("stage", m_db->stage(name))}));
        for (const auto &row : *rows) {
            auto &sum = expected[row.text("currency")];
            sum.amount += row.value("amount").toLongLong();
            sum.weighted += qRound64(row.value("amount").toDouble() * row.value("probability").toDouble() / 100);
        }
        const auto sums = m_model->totals(m_db->stage(name)).sums;
        QCOMPARE(sums.size(), expected.size());
        for (const auto &sum : sums) {
            QCOMPARE(sum.amount, expected.value(sum.currency).amount);
            QCOMPARE(sum.weighted, expected.value(sum.currency).weighted);
        }
    }
    QCOMPARE(m_model->allOpen().count, 12);
    QTRY_COMPARE(m_model->totals(m_db->stage("Won")).count, 1);
    QCOMPARE(amountsText(m_model->totals(m_db->stage("Won"))), QString("€700"));
}

void TestPipelineModel::aMoveIsOneRemovalAndOneInsertion()
{
    for (int i = 0; i < 5; ++i)
        m_db->deal(QString("Deal %1").arg(i), i < 4 ? "Lead" : "Qualified", 100, m_db->day(i));
    board();
    QCOMPARE(names(0).size(), 4);
    QSignalSpy removed(m_model->columns().at(0), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model->columns().at(1), &QAbstractItemModel::rowsInserted);
    const auto deal = m_model->columns().at(0)->refAt(2);
    const auto records = await(m_db->store.fetch(Opportunity::entity(), {deal.id}));
    m_db->commit(moveToStage(records->first(), m_model->stageAt(1)));
    QTRY_COMPARE(inserted.count(), 1);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 2);
    QCOMPARE(names(0), (QStringList{"Deal 0", "Deal 1", "Deal 3"}));
    QCOMPARE(names(1), (QStringList{"Deal 2", "Deal 4"}));
    QTRY_COMPARE(m_model->totals(m_db->stage("Qualified")).count, 2);
}

void TestPipelineModel::aChangedDateMovesOneRow()
{
    Opportunity first;
    for (int i = 0; i < 4; ++i) {
        const auto made = m_db->deal(QString("Deal %1").arg(i), "Lead", 100, m_db->day(i));
        if (i == 0)
            first = made;
    }
    board();
    QCOMPARE(names(0).size(), 4);
    QSignalSpy moved(m_model->columns().at(0), &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(m_model->columns().at(0), &QAbstractItemModel::rowsRemoved);
    first.expectedClose = m_db->day(30);
    m_db->keep(first);
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(names(0), (QStringList{"Deal 1", "Deal 2", "Deal 3", "Deal 0"}));
}

void TestPipelineModel::aTaskShowsOnItsCard()
{
    const auto deal = m_db->deal("Depot scheduling", "Lead", 100, m_db->day(40));
    board();
    QCOMPARE(names(0).size(), 1);
    const auto badge = [this] { return m_model->columns().at(0)->index(0).data(roles::BadgeText).toString(); };
    QCOMPARE(badge(), QString("No next step"));
    Task task{.id = Id::make(),
        .subject = "Ask",
        .kind = TaskKind::Call,
        .dueAt = m_db->now.addSecs(3600),
        .opportunity = {deal.id}};
    m_db->keep(task);
    QTRY_COMPARE(badge(), QString("Call today"));
    task.status = TaskStatus::Done;
    m_db->keep(task);
    QTRY_COMPARE(badge(), QString("No next step"));
}

void TestPipelineModel::filtersLeaveSome_data()
{
    QTest::addColumn<BoardFilter::Closing>("closing");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    using Closing = BoardFilter::Closing;
    QTest::newRow("all") << Closing::Any << "" << QStringList{"Late", "March", "April", "Summer", "Never"};
    QTest::newRow("overdue") << Closing::Overdue << "" << QStringList{"Late"};
    QTest::newRow("month") << Closing::ThisMonth << "" << QStringList{"Late", "March"};
    QTest::newRow("quarter") << Closing::ThisQuarter << "" << QStringList{"Late", "March"};
    QTest::newRow("next quarter") << Closing::NextQuarter << "" << QStringList{"April"};
    QTest::newRow("no date") << Closing::NoDate << "" << QStringList{"Never"};
    QTest::newRow("text") << Closing::Any << "mar" << QStringList{"March"};
    QTest::newRow("both") << Closing::NoDate << "mar" << QStringList{};
}

void TestPipelineModel::filtersLeaveSome()
{
    QFETCH(BoardFilter::Closing, closing);
    QFETCH(QString, text);
    QFETCH(QStringList, left);
    m_db->deal("Late", "Lead", 100, QDate(2026, 3, 1));
    m_db->deal("March", "Lead", 100, QDate(2026, 3, 31));
    m_db->deal("April", "Lead", 100, QDate(2026, 4, 1));
    m_db->deal("Summer", "Lead", 100, QDate(2026, 7, 1));
    m_db->deal("Never", "Lead", 100, {});
    board();
    BoardFilter filter;
    filter.closing = closing;
    filter.text = text;
    m_model->setFilter(filter);
    QTRY_COMPARE(names(0), left);
    QTRY_COMPARE(m_model->allOpen().count, left.size());
}

void TestPipelineModel::aDragCarriesTheDealAndADropIsTold()
{
    const auto deal = m_db->deal("Depot scheduling", "Lead", 100, m_db->day(1));
    board();
    QCOMPARE(names(0).size(), 1);
    auto *from = m_model->columns().at(0);
    auto *to = m_model->columns().at(1);
    const std::unique_ptr<QMimeData> mime(from->mimeData({from->index(0)}));
    QVERIFY(mime);
    QVERIFY(mime->hasFormat("application/x-rapport-deals"));
    QCOMPARE(DealListModel::dealsIn(mime.get()), QList<Id>{deal.id});
    QSignalSpy dropped(to, &DealListModel::dropped);
    QVERIFY(to->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(from->rowCount(), 1); // the card leaves when the move is committed, not before
    QMimeData text;
    text.setText("Depot scheduling");
    QVERIFY(!to->dropMimeData(&text, Qt::MoveAction, -1, -1, {}));
}

void TestPipelineModel::nothingIsDraggedInAReadOnlyFile()
{
    m_db->deal("Depot scheduling", "Lead", 100, m_db->day(1));
    board();
    auto *cards = m_model->columns().at(0);
    QVERIFY(cards->flags(cards->index(0)) & Qt::ItemIsDragEnabled);
    cards->setReadOnly(true);
    QVERIFY(!(cards->flags(cards->index(0)) & Qt::ItemIsDragEnabled));
}

void TestPipelineModel::aStageRenamedOrAddedShowsAtOnce()
{
    board();
    auto stage = m_db->get<Stage>(m_db->stage("Proposal"));
    m_db->keep(Stage{.id = Id::make(), .name = "Pilot", .pipeline = stage.pipeline, .position = 35, .probability = 60});
    QTRY_COMPARE(m_model->columns().size(), 5);
    QCOMPARE(m_model->stageAt(3).name, QString("Pilot"));
}

void TestPipelineModel::movesAreWrittenToTheStageHistory()
{
    const auto deal = m_db->deal("Depot scheduling", "Lead", 100, m_db->day(1));
    const auto shapeStage = [this](const char *name) { return m_db->get<Stage>(m_db->stage(name)); };
    const auto stored = [&] { return await(m_db->store.fetch(Opportunity::entity(), {deal.id}))->first(); };
    m_db->commit(moveToStage(stored(), shapeStage("Proposal")));
    QCOMPARE(m_db->get<Opportunity>(deal.id).probability, std::optional<qint64>(50));
    const auto lost = m_db->commit(closeDeal(stored(), shapeStage("Lost"), {.reason = "Price"}));
    QCOMPARE(m_db->get<Opportunity>(deal.id).closedAt, m_db->now.date());
    const auto changes = [&] {
        return *await(m_db->store.records({&StageChange::entity(), Filter::refers("opportunity", deal.id)}));
    };
    QCOMPARE(changes().size(), 3);
    QVERIFY(await(m_db->store.revert(lost.txn)));
    QCOMPARE(changes().size(), 2);
    QVERIFY(!m_db->get<Opportunity>(deal.id).closedAt.isValid());
    m_db->commit(closeDeal(stored(), shapeStage("Won"), {.reason = "Quality"}));
    m_db->commit(reopenDeal(stored(), shapeStage("Negotiation")));
    QCOMPARE(m_db->get<Opportunity>(deal.id).probability, std::optional<qint64>(75));
    QVERIFY(!m_db->get<Opportunity>(deal.id).closedAt.isValid());
    QCOMPARE(m_db->get<Opportunity>(deal.id).lostReason, QString());
}

void TestPipelineModel::funnelCountsWhatReachedEachStage()
{
    board();
    const auto &shape = m_model->shape();
    const auto id = [&](const char *name) { return m_db->stage(name).bytes(); };
    const Table standing{{id("Lead"), 4}, {id("Proposal"), 3}, {id("Won"), 2}, {id("Lost"), 6}};
    const Table lostFrom{{id("Qualified"), 5}, {QVariant(), 1}};
    const auto funnel = funnelOf(shape, standing, lostFrom, {m_db->stage("Negotiation")});
    QCOMPARE(funnel.reached, (QList<qint64>{15, 10, 5, 2}));
    QCOMPARE(funnel.won, 2);
    QCOMPARE(funnel.lost, 6);
    QCOMPARE(funnel.winRate(), 25);
    QCOMPARE(Funnel{}.winRate(), -1);
    const auto untold = funnelOf(shape, standing, {}, {}); // lost all the same
    QCOMPARE(untold.reached, (QList<qint64>{15, 5}));
    QCOMPARE(untold.stages.value(1).name, QString("Proposal"));
    QCOMPARE(untold.lost, 6);
}

void TestPipelineModel::attentionFindsOverdueAndStaleDeals()
{
    board();
    m_db->deal("Overdue", "Lead", 100, m_db->day(-1));
    auto fine = m_db->deal("Fine", "Lead", 100, m_db->day(5));
    m_db->deal("Won long ago", "Won", 100, m_db->day(-90));
    auto stale = m_db->deal("Stale", "Negotiation", 100, m_db->day(60));
    for (auto *deal : {&fine, &stale}) {
        *deal = m_db->get<Opportunity>(deal->id); // with what was worked out when it was stored
        deal->nextStep = "Call";
        m_db->keep(*deal);
    }
    DealFigures figures(m_db->store);
    figures.setClock([this] { return m_db->now; });
    figures.setActive(true);
    figures.setPipeline(m_model->shape());
    QTRY_COMPARE(figures.attention(), 1);
    m_db->now = m_db->now.addDays(25);
    stale = m_db->get<Opportunity>(stale.id);
    stale.description = "Touched, but neither moved nor talked about.";
    m_db->keep(stale);
    QTRY_COMPARE(figures.attention(), 3); // "Fine" is overdue by now
    stale.nextStep.clear();
    stale.expectedClose = m_db->day(90);
    m_db->keep(stale);
    m_db->deal("Nobody knows what next", "Lead", 100, m_db->day(60));
    QTRY_COMPARE(figures.attention(), 4);
}

void TestPipelineModel::everyBarOfTheFunnelOpensItsDeals()
{
    board();
    m_db->deal("Open", "Qualified", 100, m_db->day(5));
    m_db->deal("Won", "Won", 100, m_db->day(0));
    auto lost = m_db->deal("Lost", "Proposal", 100, m_db->day(5));
    lost.stage = {m_db->stage("Lost")};
    m_db->keep(lost);
    DealFigures figures(m_db->store);
    figures.setClock([this] { return m_db->now; });
    figures.setActive(true);
    figures.setPipeline(m_model->shape());
    QTRY_VERIFY(!figures.funnel().reached.isEmpty() && figures.funnel().lost == 1);
    for (int step = 0; step < figures.funnel().reached.size(); ++step)
        QCOMPARE(*await(m_db->store.count({&Opportunity::entity(), figures.reached(step)})),
            figures.funnel().reached.at(step));
    QCOMPARE(*await(m_db->store.count({&Opportunity::entity(), figures.reached(99)})), figures.funnel().won);
}

CRM_TEST(TestPipelineModel)

} // namespace crm

#include "tst_pipelinemodel.moc"
