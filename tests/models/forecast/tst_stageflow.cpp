// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/decimal.h"
#include "models/forecast/inspection.h"
#include "models/forecast/stageflow.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestStageFlow : public QObject
{
    Q_OBJECT
private slots:
    void aDealThatComesBackCountsOnce();
    void severalPipelinesAreNamed();
    void timeInStageLeavesUnfinishedStaysOut();
    void timeInStageIsExact();
    void historyNeedsThirtyDeals();
    void slipsAndFallsComeFromTheLog();
    void risksHaveReasons();
};

namespace {

/// A deal whose stages are entered a day apart, the first at opening.
struct Course
{
    explicit Course(TestDb &db)
        : db(db)
    {
    }
    Id deal(const QStringList &stages)
    {
        const auto id = Id::make();
        for (const auto &stage : stages) {
            const auto target = db.stage(stage);
            auto found = await(db.store.fetch(Opportunity::entity(), {id}));
            Record record = found->isEmpty() ? Record::from(Opportunity{.id = id, .name = "Deal"}) : found->first();
            record.setReference("stage", target);
            if (!db.put(record))
                return {};
            db.now = db.now.addDays(1);
        }
        return id;
    }
    QList<StageFlow> flows()
    {
        const auto facts = *await(readSalesFacts(db.store));
        return *await(readStageFlows(db.store, facts, {}));
    }
    TestDb &db;
};

} // namespace

void TestStageFlow::aDealThatComesBackCountsOnce()
{
    TestDb db;
    Course course(db);
    course.deal({"Lead", "Qualified", "Lead", "Qualified", "lost"}); // forward from Lead twice, back once
    course.deal({"Lead", "lost"});
    course.deal({"Lead", "won"});
    const auto flows = course.flows();
    QCOMPARE(flows[0].name, "Lead");
    QCOMPARE(flows[0].left, 3);
    QCOMPARE(flows[0].forward, 2);
    QCOMPARE(flows[1].left, 1);
    QCOMPARE(flows[1].forward, 0); // back and lost are not onwards
    QCOMPARE(*flows[1].conversion(), 0.0);
    QVERIFY(!flows[2].conversion());
}

void TestStageFlow::severalPipelinesAreNamed()
{
    TestDb db;
    const Pipeline service{.id = Id::make(), .name = "Service contracts", .position = 9};
    QVERIFY(db.put(service));
    QVERIFY(db.put(Stage{.id = Id::make(), .name = "Lead", .pipeline = {service.id}, .position = 1}));
    const auto named = Course(db).flows();
    QCOMPARE(named.first().name, "Lead · Sales");
    QCOMPARE(named.last().name, "Lead · Service contracts");
}

void TestStageFlow::timeInStageLeavesUnfinishedStaysOut()
{
    TestDb db;
    Course course(db);
    course.deal({"Proposal", "won"});
    course.deal({"Proposal"});
    db.now = db.now.addDays(500);
    const auto flows = course.flows();
    QCOMPARE(flows[2].time.deals, 1);
    QCOMPARE(flows[2].time.mean, 1.0);
}

void TestStageFlow::timeInStageIsExact()
{
    TestDb db;
    Course course(db);
    const auto stay = [&](int hours, int seconds = 0) {
        Record deal = Record::from(Opportunity{.id = Id::make(), .name = "Deal", .stage = {db.stage("Proposal")}});
        QVERIFY(db.put(deal));
        db.now = db.now.addSecs(hours * 3600 + seconds);
        deal.setReference("stage", db.stage("won"));
        QVERIFY(db.put(deal));
    };
    const auto time = [&] { return course.flows().at(2).time; };
    QCOMPARE(time().deals, 0);
    stay(5);
    stay(47);
    stay(20, 24);
    QCOMPARE(time().deals, 3);
    QCOMPARE(time().mean, (5 + 47 + 20 + 24 / 3600.0) / 3 / 24);
    QCOMPARE(time().median, (20 + 24 / 3600.0) / 24);
    stay(30); // a day more than the other in the middle
    QCOMPARE(time().median, (50 + 24 / 3600.0) / 2 / 24);
    stay(20);
    stay(21);
    QCOMPARE(time().median, (41 + 24 / 3600.0) / 2 / 24); // 5, 20, 20:00:24, 21, 30, 47
    const Query stays{&StageChange::entity(), Filter::compare("left_at", Filter::IsNotNull), {{"entered_at"}, {"rid"}}};
    const auto rows = await(db.store.selectNow(stays, {"days"}));
    QCOMPARE(rows->at(1).cells.at(0).toLongLong(), 2 * oneMillion); // 47 hours
    QCOMPARE(rows->at(2).cells.at(0).toLongLong(), 800'000);
}

void TestStageFlow::historyNeedsThirtyDeals()
{
    TestDb db;
    Course course(db);
    for (int i = 0; i < 29; ++i)
        course.deal({"Lead", i % 3 ? "won" : "lost"});
    QCOMPARE(course.flows()[0].winning.sample, 29);
    QVERIFY(!course.flows()[0].winning.isEnough());
    course.deal({"Lead", "lost"});
    course.deal({"Lead"}); // open: no outcome yet
    const auto winning = course.flows()[0].winning;
    QVERIFY(winning.isEnough());
    QCOMPARE(winning.sample, 30);
    QCOMPARE(winning.hits, 19);
}

void TestStageFlow::slipsAndFallsComeFromTheLog()
{
    TestDb db;
    const auto id = Course(db).deal({"Lead"});
    const auto change = [&](const QByteArray &field, const QVariant &value) {
        auto record = await(db.store.fetch(Opportunity::entity(), {id}))->first();
        record.setValue(field, value);
        QVERIFY(db.put(record));
    };
    change("expected_close", "2026-04-01"); // the first date is no slip
    change("expected_close", "2026-05-01");
    change("expected_close", "2026-04-15"); // earlier is none
    change("expected_close", "2026-06-01");
    change("amount", 500LL);
    change("amount", 900LL);
    change("amount", 700LL);
    const auto past = pastOf(*await(db.store.history({"opportunity", id})), 700);
    QCOMPARE(past.slips, 2);
    QCOMPARE(past.fallen, 200);
}

void TestStageFlow::risksHaveReasons()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    InspectedDeal deal;
    deal.facts.expectedClose = QDate(2026, 3, 1);
    deal.facts.rotDays = 10;
    deal.facts.stageSince = now.addDays(-30);
    deal.past = {.slips = 2, .fallen = 100};
    QCOMPARE(risksOf(deal, now),
        (QList<DealRisk>{DealRisk::CloseDatePassed, DealRisk::NoNextStep, DealRisk::Stale, DealRisk::Slipped,
            DealRisk::AmountFell}));
    deal.facts.nextStep = "Call";
    deal.facts.expectedClose = QDate(2026, 3, 3);
    deal.facts.lastContact = now.addDays(-1);
    deal.past = {};
    QCOMPARE(risksOf(deal, now), QList<DealRisk>());
    deal.facts.expectedClose = {};
    QCOMPARE(risksOf(deal, now), QList<DealRisk>{DealRisk::NoCloseDate});
}

CRM_TEST(TestStageFlow)
#include "tst_stageflow.moc"
