// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagegate.h"
#include "tests/support/test.h"

using namespace crm;

class TestStageGate : public QObject
{
    Q_OBJECT
private slots:
    void requiredFieldsMustBeFilled();
    void criteriaCountForwardsOnly_data();
    void criteriaCountForwardsOnly();
    void stagesPassedOverAskForTheirs();
    void whatIsConfirmedStaysConfirmed();
    void wordsThatAreNoFieldsAreLeftOut();
};

void TestStageGate::requiredFieldsMustBeFilled()
{
    const Stage to{.id = Id(1, 2), .requiredFields = "amount, next_step,expected_close"};
    const auto deal = Record::from(Opportunity{.id = Id(2, 1), .amount = {0}, .nextStep = "  "});
    const auto gate = stageGate(deal, {}, to);
    QCOMPARE(gate.missing, (QByteArrayList{"next_step", "expected_close"})); // an amount of nothing is an amount
    QVERIFY(!gate.isOpen());
}

void TestStageGate::criteriaCountForwardsOnly_data()
{
    QTest::addColumn<StageType>("type");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("pipeline");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("forwards") << StageType::Open << 30 << 1 << true;
    QTest::newRow("back") << StageType::Open << 10 << 1 << false;
    QTest::newRow("won") << StageType::Won << 5 << 1 << true;
    QTest::newRow("lost") << StageType::Lost << 50 << 1 << false;
    QTest::newRow("another pipeline") << StageType::Open << 30 << 2 << false;
}

void TestStageGate::criteriaCountForwardsOnly()
{
    QFETCH(StageType, type);
    QFETCH(int, position);
    QFETCH(int, pipeline);
    QFETCH(bool, isAsked);
    const Stage from{
        .id = Id(1, 1), .pipeline = {Id(9, 1)}, .position = 20, .exitCriteria = "Budget known\n\n Need met "};
    const Stage to{.id = Id(1, 2), .pipeline = {Id(9, quint64(pipeline))}, .type = type, .position = position};
    const auto gate = stageGate(Record::from(Opportunity{.id = Id(2, 1)}), from, to);
    QCOMPARE(gate.criteria, isAsked ? (QStringList{"Budget known", "Need met"}) : QStringList());
}

void TestStageGate::stagesPassedOverAskForTheirs()
{
    const Ref<Pipeline> here{Id(9, 1)};
    const Stage lead{.id = Id(1, 1), .name = "Lead", .pipeline = here, .position = 10, .exitCriteria = "Budget known"};
    const Stage proposal{.id = Id(1, 2),
        .name = "Proposal",
        .pipeline = here,
        .position = 20,
        .exitCriteria = "Offer read\nBudget known",
        .requiredFields = "next_step"};
    const Stage talk{
        .id = Id(1, 3), .name = "Talk", .pipeline = here, .position = 30, .requiredFields = "next_step, owner"};
    const Stage other{.id = Id(1, 4), .pipeline = {Id(9, 2)}, .position = 25, .requiredFields = "amount"};
    const Stage won{.id = Id(1, 5), .name = "Won", .pipeline = here, .type = StageType::Won, .position = 1};
    const QList<Stage> stages{won, other, talk, proposal, lead};
    const auto deal = Record::from(Opportunity{.id = Id(2, 1)});
    const auto gate = stageGate(deal, lead, talk, stagesBetween(stages, lead, talk));
    QCOMPARE(gate.missing, (QByteArrayList{"next_step", "owner"}));
    QCOMPARE(gate.requiredIn, (QStringList{"Proposal", "Talk"}));
    QCOMPARE(gate.criteria, (QStringList{"Budget known", "Offer read"}));
    QCOMPARE(gate.leaving, (QStringList{"Lead", "Proposal"}));
    QCOMPARE(
        stageGate(deal, lead, won, stagesBetween(stages, lead, won)).missing, (QByteArrayList{"next_step", "owner"}));
    QVERIFY(stagesBetween(stages, talk, lead).isEmpty()); // back
    QVERIFY(stagesBetween(stages, lead, proposal).isEmpty());
}

void TestStageGate::whatIsConfirmedStaysConfirmed()
{
    const Stage from{.id = Id(1, 1), .position = 20, .exitCriteria = "Budget known\nNeed met"};
    const Stage to{.id = Id(1, 2), .position = 30};
    auto deal = Record::from(Opportunity{.id = Id(2, 1)});
    confirmCriteria(deal, {"Need met"});
    QCOMPARE(stageGate(deal, from, to).criteria, QStringList{"Budget known"});
    confirmCriteria(deal, {"Budget known", "Need met"});
    QVERIFY(stageGate(deal, from, to).isOpen());
    QCOMPARE(deal.text("criteria_met"), QString("Need met\nBudget known"));
}

void TestStageGate::wordsThatAreNoFieldsAreLeftOut()
{
    QCOMPARE(requiredFields({.requiredFields = "amount,stage, nonsense,amount"}), QByteArrayList{"amount"});
    for (const auto &field : requirableFields())
        QVERIFY2(Opportunity::entity().field(field), field);
}

CRM_TEST(TestStageGate)
#include "tst_stagegate.moc"
