// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/dealfigures.h"

#include "db/entities/activity.h"
#include "db/entities/exchangerate.h"
#include "models/forecast/salesreport.h"
#include "models/pipeline/dealcard.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QRandomGenerator>

using namespace crm;

class TestDealFigures : public QObject
{
    Q_OBJECT
private slots:
    void aTalkKeepsADealFresh_data();
    void aTalkKeepsADealFresh();
    void monthsAddUpOtherCurrencies();
    void whatIsLateStandsWhereItWasExpected();
    void daysToComeAreNotOfTheLastTwelveMonths();
    void aTalkAboutADealKeepsItFresh();
    void theFunnelAgreesWithACountOfItsOwn_data();
    void theFunnelAgreesWithACountOfItsOwn();
    void stagesThatNoDealWasInAreNoStepsOfTheFunnel();

private:
    static void scatter(TestDb &db, QRandomGenerator &random);
    static Funnel counted(TestDb &db, const PipelineShape &shape, const QDate &from, const QDate &until);
    static PipelineShape shape(TestDb &db)
    {
        return pipelineShapes(
            *await(db.store.records({&Pipeline::entity()})), *await(db.store.records({&Stage::entity()})))
            .value(0);
    }
};

void TestDealFigures::aTalkKeepsADealFresh_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<qint64>("stale");
    QTest::newRow("we wrote") << Channel::Email << Direction::Outbound << qint64(1);
    QTest::newRow("they wrote") << Channel::Email << Direction::Inbound << qint64(0);
    QTest::newRow("we met") << Channel::Meeting << Direction::Outbound << qint64(0);
}

/// Mails that nobody answers do not keep a deal alive.
void TestDealFigures::aTalkKeepsADealFresh()
{
    QFETCH(Channel, channel);
    QFETCH(Direction, direction);
    QFETCH(qint64, stale);
    TestDb db(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    auto stage = db.get<Stage>(db.stage("Proposal"));
    stage.rotDays = 14;
    QVERIFY(db.put(stage));
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    QVERIFY(db.put(acme));
    QVERIFY(db.put(Opportunity{.id = Id::make(),
        .name = "Deal",
        .organisation = {acme.id},
        .stage = {stage.id},
        .expectedClose = QDate(2026, 6, 1),
        .nextStep = "Call"}));
    db.now = db.now.addDays(40);
    QVERIFY(db.put(Activity{.id = Id::make(),
        .subject = "Offer",
        .channel = channel,
        .direction = direction,
        .at = db.now.addDays(-2),
        .organisation = {acme.id}}));
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), needsAttention(shape(db), db.now)})), stale);
}

void TestDealFigures::monthsAddUpOtherCurrencies()
{
    TestDb db;
    QVERIFY(
        db.put(ExchangeRate{.id = Id::make(), .currency = "USD", .day = QDate(2026, 3, 1), .rate = {2 * oneMillion}}));
    const auto deal = [&](const QString &stage, qint64 amount, const QString &currency) {
        QVERIFY(db.put(Opportunity{.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage(stage)},
            .amount = {amount},
            .currency = currency,
            .openedOn = QDate(2026, 2, 1),
            .expectedClose = QDate(2026, 3, 20)}));
    };
    deal("won", 1000, "EUR");
    deal("won", 1000, "USD");
    deal("won", 1000, "CHF");
    DealFigures figures(db.store);
    figures.setClock([&db] { return db.now; });
    figures.setPipeline(shape(db));
    figures.setActive(true);
    QTRY_COMPARE(figures.forecast().wonInAll(), 1500);
    QVERIFY(figures.forecast().note.contains("CHF"));
}

void TestDealFigures::whatIsLateStandsWhereItWasExpected()
{
    TestDb db(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
    QVERIFY(db.put(Opportunity{.id = Id::make(),
        .name = "Late",
        .stage = {db.stage("Lead")},
        .amount = {100000},
        .currency = "EUR",
        .probability = 50,
        .openedOn = QDate(2026, 1, 1),
        .expectedClose = QDate(2026, 2, 20)}));
    DealFigures figures(db.store);
    figures.setClock([&db] { return db.now; });
    figures.setPipeline(shape(db));
    figures.setActive(true);
    QTRY_COMPARE(figures.forecast().months.size(), 6);
    const auto place = figures.forecast().months.indexOf(QDate(2026, 2, 1));
    QCOMPARE(place, 2);
    const auto sum = *await(db.store.aggregate({&Opportunity::entity(), {}, {}, {{Aggregate::Sum, "weighted"}}}));
    QCOMPARE(figures.forecast().weighted.at(place), sum.first().first().toLongLong());
    QVERIFY(figures.forecast().weighted.at(place) > 0);
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), figures.expectedIn(QDate(2026, 2, 1))})), 1);
}

/// As of a file whose clock was ahead, or of an import.
void TestDealFigures::daysToComeAreNotOfTheLastTwelveMonths()
{
    TestDb db(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
    for (const auto &day : {QDate(2026, 3, 10), QDate(2026, 3, 11), QDate(2027, 3, 15)})
        QVERIFY(db.put(Opportunity{.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage("won")},
            .currency = "EUR",
            .openedOn = QDate(2026, 1, 1),
            .closedAt = day}));
    DealFigures figures(db.store);
    figures.setClock([&db] { return db.now; });
    figures.setPipeline(shape(db));
    figures.setActive(true);
    QTRY_COMPARE(figures.funnel().won, 1);
}

void TestDealFigures::aTalkAboutADealKeepsItFresh()
{
    TestDb db(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    auto stage = db.get<Stage>(db.stage("Proposal"));
    stage.rotDays = 14;
    QVERIFY(db.put(stage));
    const Opportunity deal{
        .id = Id::make(), .name = "Deal", .stage = {stage.id}, .expectedClose = QDate(2026, 6, 1), .nextStep = "Call"};
    QVERIFY(db.put(deal));
    db.now = db.now.addDays(40);
    const auto stale = [&] {
        return *await(db.store.count({&Opportunity::entity(), needsAttention(shape(db), db.now)}));
    };
    QCOMPARE(stale(), 1);
    QVERIFY(db.put(Activity{.id = Id::make(),
        .subject = "Yes",
        .channel = Channel::Email,
        .direction = Direction::Inbound,
        .at = db.now.addDays(-2),
        .opportunity = {deal.id}}));
    QCOMPARE(stale(), 0);
    const auto row = await(db.store.select({&Opportunity::entity()}, dealPaths()))->first();
    QCOMPARE(staleDays(dealCard(row, {}, db.now).facts, db.now), 0);
}

/// 500 deals that moved, closed and came back, some without their history, some with more of it than happened, some
/// whose day of closing was set by hand.
void TestDealFigures::scatter(TestDb &db, QRandomGenerator &random)
{
    const auto open = shape(db).open();
    const auto won = shape(db).first(StageType::Won);
    const auto lost = shape(db).first(StageType::Lost);
    const auto anyOpen = [&] { return open.at(random.bounded(int(open.size()))); };
    QList<Id> ids;
    Edit begin{"Begin"};
    for (int i = 0; i < 500; ++i) {
        ids.append(Id::make());
        begin.puts.append(Record::from(Opportunity{.id = ids.last(),
            .name = QStringLiteral("Deal %1").arg(i),
            .stage = {anyOpen().id},
            .currency = "EUR",
            .openedOn = QDate(2020, 1, 1)}));
    }
    QVERIFY(await(db.store.commit(begin)));
    for (int round = 0; round < 6; ++round) {
        db.now = db.now.addDays(120);
        Edit moves{"Round"};
        const auto deals = await(db.store.fetch(Opportunity::entity(), ids));
        for (auto deal : *deals) {
            const auto chance = random.bounded(10);
            if (chance < 4)
                deal.setReference("stage", (chance == 0 ? won : chance < 3 ? lost : anyOpen()).id);
            else if (chance == 4 && !deal.isNull("closed_at"))
                deal.setValue("closed_at", db.now.date().addDays(-random.bounded(900)).toString(Qt::ISODate));
            if (deal.isTouched())
                moves.puts.append(deal);
        }
        QVERIFY(await(db.store.commit(moves)));
    }
    Edit history{"History"};
    const auto stays = await(db.store.records({&StageChange::entity()}));
    for (const auto &stay : *stays)
        if (random.bounded(8) == 0)
            history.removals.append(stay.ref());
    for (const auto &id : std::as_const(ids)) // as of two computers that lost it at nearly the same time
        if (random.bounded(8) == 0)
            history.puts.append(Record::from(StageChange{.id = Id::make(),
                .opportunity = {id},
                .fromStage = {anyOpen().id},
                .toStage = {lost.id},
                .enteredAt = db.now.addSecs(-random.bounded(50'000'000)).addMSecs(random.bounded(1000) + 1)}));
    QVERIFY(await(db.store.commit(history)));
}

/// By the deals alone, one after another.
Funnel TestDealFigures::counted(TestDb &db, const PipelineShape &shape, const QDate &from, const QDate &until)
{
    const auto open = shape.open();
    const auto placeOf = [&](const Id &stage) {
        for (int i = 0; i < open.size(); ++i)
            if (open.at(i).id == stage)
                return i;
        return 0;
    };
    QHash<Id, StageChange> lastLoss;
    const auto stays = await(db.store.records({&StageChange::entity()}));
    for (const auto &record : *stays) {
        const auto stay = record.as<StageChange>();
        auto &last = lastLoss[stay.opportunity.id];
        if (shape.stage(stay.toStage.id).type == StageType::Lost
            && (last.id.isNull() || stay.enteredAt > last.enteredAt))
            last = stay;
    }
    Funnel funnel{.reached = QList<qint64>(open.size(), 0)};
    const auto deals = await(db.store.records({&Opportunity::entity()}));
    for (const auto &record : *deals) {
        const auto deal = record.as<Opportunity>();
        const auto type = shape.stage(deal.stage.id).type;
        const bool isMeant = deal.closedAt >= from && (!until.isValid() || deal.closedAt < until);
        if (type != StageType::Open && !isMeant)
            continue;
        funnel.won += type == StageType::Won;
        funnel.lost += type == StageType::Lost;
        const auto place = type == StageType::Won
            ? int(open.size()) - 1
            : placeOf(type == StageType::Lost ? lastLoss.value(deal.id).fromStage.id : deal.stage.id);
        for (int i = 0; i <= place; ++i)
            ++funnel.reached[i];
    }
    return funnel;
}

void TestDealFigures::theFunnelAgreesWithACountOfItsOwn_data()
{
    QTest::addColumn<int>("monthsBack"); // 0: the last twelve months, as on the board
    QTest::newRow("board") << 0;
    QTest::newRow("a quarter") << 5;
    QTest::newRow("long ago") << 18;
}

void TestDealFigures::theFunnelAgreesWithACountOfItsOwn()
{
    QFETCH(int, monthsBack);
    QRandomGenerator random(20260302);
    TestDb db(QDateTime(QDate(2023, 1, 9), QTime(12, 0), Qt::UTC));
    scatter(db, random);
    const auto pipeline = shape(db);
    const auto today = db.now.toLocalTime().date();
    const auto from = monthsBack == 0 ? today.addYears(-1) : today.addMonths(-monthsBack);
    const auto until = monthsBack == 0 ? QDate() : from.addMonths(3);
    const auto expected = counted(db, pipeline, from, until);
    QVERIFY(expected.lost > 5 && expected.won > 0);
    DealFigures figures(db.store);
    figures.setClock([&db] { return db.now; });
    figures.setPipeline(pipeline, monthsBack == 0 ? FunnelScope{} : FunnelScope{from, until, {}});
    figures.setActive(true);
    QTRY_COMPARE(figures.funnel().reached, expected.reached);
    QCOMPARE(figures.funnel().won, expected.won);
    QCOMPARE(figures.funnel().lost, expected.lost);
    for (int i = 0; i < expected.reached.size(); ++i)
        QCOMPARE(*await(db.store.count({&Opportunity::entity(), figures.reached(i)})), expected.reached.at(i));
    const auto facts = await(readSalesFacts(db.store, today));
    const auto report = await(readSalesReport(db.store, *facts, {from, until}, {}, today));
    QCOMPARE(report->all.won, expected.won);
    QCOMPARE(report->all.lost, expected.lost);
}

void TestDealFigures::stagesThatNoDealWasInAreNoStepsOfTheFunnel()
{
    TestDb db;
    const auto put = [&](const char *name, std::initializer_list<const char *> stages) {
        Opportunity deal{.id = Id::make(), .name = name, .currency = "EUR", .openedOn = QDate(2026, 1, 5)};
        for (const auto *stage : stages) {
            deal.stage = {db.stage(stage)};
            QVERIFY(db.put(deal));
            db.now = db.now.addSecs(60);
            deal = db.get<Opportunity>(deal.id); // with what was worked out when it was stored
        }
    };
    put("Passed", {"Lead", "Proposal", "Won"});
    put("Closed when it came", {"Lost"});
    DealFigures figures(db.store);
    figures.setClock([&db] { return db.now; });
    figures.setPipeline(shape(db));
    figures.setActive(true);
    QTRY_COMPARE(figures.funnel().lost, 1);
    QStringList names;
    for (const auto &stage : figures.funnel().stages)
        names.append(stage.name);
    QCOMPARE(names.join(u' '), QString("Lead Proposal"));
    QCOMPARE(figures.funnel().reached, (QList<qint64>{2, 1}));
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), figures.reached(1)})), 1);
}

CRM_TEST(TestDealFigures)
#include "tst_dealfigures.moc"
