// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/opportunityedits.h"
#include "tests/support/test.h"

namespace crm {

class TestOpportunityEdits : public QObject
{
    Q_OBJECT
private slots:
    void movingWritesTheStageOnly();
    void closingKeepsTheReason_data();
    void closingKeepsTheReason();
    void anEmptyReasonIsNone();
    void aCompetitorIsNamedAndPutOnTheRegister();
    void reopeningForgetsTheHandSetProbability();
    void theTypeDecidesNeverTheName_data();
    void theTypeDecidesNeverTheName();
    void anOwnerComesAndGoes();
};

namespace {

/// A deal as it is read from a file: stored and untouched.
Record storedDeal()
{
    const auto &entity = Opportunity::entity();
    const auto values = Record::from(Opportunity{
        .id = Id(1, 1), .name = "Depot scheduling", .stage = {Id(2, 1)}, .amount = {100}, .currency = "EUR"});
    Record deal(entity);
    deal.id = values.id;
    for (int i = 0; i < entity.fields.size(); ++i)
        deal.load(i, values.value(i));
    return deal;
}

QByteArrayList touched(const Record &record)
{
    QByteArrayList names;
    for (int i = 0; i < record.entity().fields.size(); ++i)
        if (record.isTouched(i))
            names.append(record.entity().fields.at(i).name);
    return names;
}

const Stage proposal{.id = Id(2, 2), .name = "Proposal", .type = StageType::Open};

} // namespace

void TestOpportunityEdits::movingWritesTheStageOnly()
{
    const auto edit = moveToStage(storedDeal(), proposal);
    QCOMPARE(edit.puts.size(), 1);
    QCOMPARE(touched(edit.puts.first()), QByteArrayList{"stage"});
    QCOMPARE(edit.puts.first().reference("stage"), proposal.id);
    QCOMPARE(edit.label, QString("“Depot scheduling” moved to Proposal."));
}

void TestOpportunityEdits::closingKeepsTheReason_data()
{
    QTest::addColumn<StageType>("type");
    QTest::addColumn<QString>("label");
    QTest::newRow("won") << StageType::Won << "“Depot scheduling” won.";
    QTest::newRow("lost") << StageType::Lost << "“Depot scheduling” lost.";
}

void TestOpportunityEdits::closingKeepsTheReason()
{
    QFETCH(StageType, type);
    QFETCH(QString, label);
    const auto edit
        = closeDeal(storedDeal(), {.id = Id(2, 5), .name = "End", .type = type}, {.reason = "  Price \n too high "});
    QCOMPARE(edit.puts.first().text("lost_reason"), QString("Price too high"));
    QCOMPARE(touched(edit.puts.first()), (QByteArrayList{"stage", "lost_reason"}));
    QCOMPARE(edit.label, label);
}

void TestOpportunityEdits::anEmptyReasonIsNone()
{
    const auto edit = closeDeal(storedDeal(), {.id = Id(2, 5), .type = StageType::Won}, {.reason = "  "});
    QVERIFY(edit.puts.first().isNull("lost_reason"));
}

void TestOpportunityEdits::aCompetitorIsNamedAndPutOnTheRegister()
{
    const Competitor rival{.id = Id(4, 1), .name = "Rival & Sons"};
    const Stage lost{.id = Id(2, 5), .name = "Lost", .type = StageType::Lost};
    const auto known = closeDeal(storedDeal(), lost, {.reason = "Price", .competitor = rival});
    QCOMPARE(known.puts.size(), 1);
    QCOMPARE(known.puts.first().reference("competitor"), rival.id);
    const auto fresh = closeDeal(storedDeal(), lost, {.competitor = rival, .isNewCompetitor = true});
    QCOMPARE(fresh.puts.size(), 2);
    QCOMPARE(fresh.puts.first().title(), QString("Rival & Sons"));
}

void TestOpportunityEdits::reopeningForgetsTheHandSetProbability()
{
    auto deal = storedDeal();
    deal.load(Opportunity::entity().indexOf("probability_overridden"), 1LL);
    const auto edit = reopenDeal(deal, proposal);
    QCOMPARE(edit.puts.first().value("probability_overridden").toLongLong(), 0LL);
    QCOMPARE(edit.label, QString("“Depot scheduling” reopened in Proposal."));
}

void TestOpportunityEdits::theTypeDecidesNeverTheName_data()
{
    QTest::addColumn<StageType>("from");
    QTest::addColumn<StageType>("to");
    QTest::addColumn<QString>("label");
    QTest::newRow("open to open") << StageType::Open << StageType::Open << "“Depot scheduling” moved to Closed Won.";
    QTest::newRow("open to lost") << StageType::Open << StageType::Lost << "“Depot scheduling” lost.";
    QTest::newRow("won to open") << StageType::Won << StageType::Open << "“Depot scheduling” reopened in Closed Won.";
}

void TestOpportunityEdits::theTypeDecidesNeverTheName()
{
    QFETCH(StageType, from);
    QFETCH(StageType, to);
    QFETCH(QString, label);
    const auto edit
        = enterStage(storedDeal(), {.id = Id(2, 1), .type = from}, {.id = Id(2, 9), .name = "Closed Won", .type = to});
    QCOMPARE(edit.label, label);
}

void TestOpportunityEdits::anOwnerComesAndGoes()
{
    const auto given = changeOwner(storedDeal(), {.id = Id(3, 1), .name = "Mara"});
    QCOMPARE(given.puts.first().reference("owner"), Id(3, 1));
    QCOMPARE(given.label, QString("“Depot scheduling” given to Mara."));
    QCOMPARE(changeOwner(given.puts.first(), {}).puts.first().reference("owner"), Id());
}

CRM_TEST(TestOpportunityEdits)

} // namespace crm

#include "tst_opportunityedits.moc"
