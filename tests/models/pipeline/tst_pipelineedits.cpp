// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelineedits.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"

using namespace crm;

class TestPipelineEdits : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_db = std::make_unique<BoardFixture>(); }
    void cleanup() { m_db.reset(); }
    void aNewPipelineIsStored();
    void onlyWhatDiffersIsWritten();
    void stagesChangePlacesWithinTheirKind();
    void aStageWithDealsIsNotRemoved();
    void whatIsWrongIsSaidAtItsStage();
    void openDealsFollowWhenAsked();
    void overridesAreTakenBack();

private:
    PipelineShape shape()
    {
        return pipelineShapes(
            *await(m_db->store.records({&Pipeline::entity()})), *await(m_db->store.records({&Stage::entity()})))
            .first();
    }
    static QStringList names(const PipelineShape &shape)
    {
        QStringList names;
        for (const auto &stage : shape.stages)
            names.append(stage.name);
        return names;
    }
    std::unique_ptr<BoardFixture> m_db;
};

void TestPipelineEdits::aNewPipelineIsStored()
{
    const auto made = newPipeline("Renewals", "USD", 5);
    QVERIFY(shapeProblems(made).isEmpty());
    m_db->commit(savePipeline({}, made));
    const auto all = pipelineShapes(
        *await(m_db->store.records({&Pipeline::entity()})), *await(m_db->store.records({&Stage::entity()})));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().pipeline.name, QString("Renewals"));
    QCOMPARE(names(all.last()), (QStringList{"First talk", "Offer", "Won", "Lost"}));
}

void TestPipelineEdits::onlyWhatDiffersIsWritten()
{
    const auto before = shape();
    auto after = before;
    QVERIFY(savePipeline(before, after).puts.isEmpty());
    after.stages[1].name = "  Checked ";
    after.stages[1].exitCriteria = "Budget known\n\n";
    const auto edit = savePipeline(before, after);
    QCOMPARE(edit.puts.size(), 1);
    m_db->commit(edit);
    QCOMPARE(shape().stages.at(1).name, QString("Checked"));
    QCOMPARE(shape().stages.at(1).exitCriteria, QString("Budget known"));
}

void TestPipelineEdits::stagesChangePlacesWithinTheirKind()
{
    const auto before = shape();
    auto after = before;
    QCOMPARE(moveStage(after, 0, 1), 1);
    QCOMPARE(moveStage(after, 3, 1), 3); // behind it are the closed ones
    QCOMPARE(moveStage(after, 0, -1), 0);
    after.stages.append(newStage(after)); // open, but behind: it goes where open stages are
    m_db->commit(savePipeline(before, after));
    QCOMPARE(names(shape()), (QStringList{"Qualified", "Lead", "Proposal", "Negotiation", "New stage", "Won", "Lost"}));
}

void TestPipelineEdits::aStageWithDealsIsNotRemoved()
{
    m_db->deal("Depot", "Proposal", 100, {});
    const auto before = shape();
    auto after = before;
    after.stages.removeAt(2);
    const auto refused = await(m_db->store.commit(savePipeline(before, after)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Conflict);
    after = before;
    after.stages.removeAt(1);
    m_db->commit(savePipeline(before, after));
    QCOMPARE(names(shape()), (QStringList{"Lead", "Proposal", "Negotiation", "Won", "Lost"}));
}

void TestPipelineEdits::whatIsWrongIsSaidAtItsStage()
{
    auto wrong = shape();
    wrong.pipeline.currency = "EURO";
    wrong.stages[1].name = "LEAD";
    wrong.stages[2].name = " ";
    wrong.stages[3].probability = 120;
    wrong.stages.removeLast();
    QStringList found;
    for (const auto &problem : shapeProblems(wrong))
        found.append(QString("%1 %2").arg(problem.place).arg(problem.field));
    QCOMPARE(found, (QStringList{"-1 currency", "1 name", "2 name", "3 probability", "-1 type"}));
}

void TestPipelineEdits::openDealsFollowWhenAsked()
{
    const auto plain = m_db->deal("Plain", "Proposal", 100, {});
    const auto byHand = m_db->deal("By hand", "Proposal", 100, {});
    const auto elsewhere = m_db->deal("Elsewhere", "Qualified", 100, {});
    const auto fetch = [&](const Id &id) { return await(m_db->store.fetch(Opportunity::entity(), {id}))->first(); };
    auto record = fetch(byHand.id);
    record.setValue("probability", 33LL);
    m_db->commit({"By hand", {record}});
    auto stage = m_db->get<Stage>(m_db->stage("Proposal"));
    stage.probability = 60;
    stage.forecastCategory = ForecastCategory::Commit;
    m_db->keep(stage);
    const auto edit = applyToOpenDeals(stage, {fetch(plain.id), fetch(byHand.id), fetch(elsewhere.id)});
    QCOMPARE(edit.puts.size(), 2);
    m_db->commit(edit);
    const auto followed = m_db->get<Opportunity>(plain.id);
    QCOMPARE(followed.probability, 60);
    QCOMPARE(followed.forecastCategory, ForecastCategory::Commit);
    QVERIFY(!followed.probabilityOverridden && !followed.forecastOverridden);
    QCOMPARE(m_db->get<Opportunity>(byHand.id).probability, 33);
    QCOMPARE(m_db->get<Opportunity>(byHand.id).forecastCategory, ForecastCategory::Commit);
    QCOMPARE(m_db->get<Opportunity>(elsewhere.id).probability, 25);
    QVERIFY(applyToOpenDeals(stage, {fetch(plain.id)}).puts.isEmpty());
}

void TestPipelineEdits::overridesAreTakenBack()
{
    const auto deal = m_db->deal("Depot", "Proposal", 100, {});
    const auto fetch = [&] { return await(m_db->store.fetch(Opportunity::entity(), {deal.id}))->first(); };
    const auto edit = setCategory(fetch(), ForecastCategory::Omitted);
    QCOMPARE(edit.label, QString("“Depot” forecast as Omitted"));
    m_db->commit(edit);
    QVERIFY(m_db->get<Opportunity>(deal.id).forecastOverridden);
    m_db->commit(resetCategory(fetch()));
    QCOMPARE(m_db->get<Opportunity>(deal.id).forecastCategory, ForecastCategory::BestCase);
    QVERIFY(!m_db->get<Opportunity>(deal.id).forecastOverridden);
    auto record = fetch();
    record.setValue("probability", 5LL);
    m_db->commit({"By hand", {record}});
    m_db->commit(resetProbability(fetch()));
    QCOMPARE(m_db->get<Opportunity>(deal.id).probability, 50);
}

CRM_TEST(TestPipelineEdits)
#include "tst_pipelineedits.moc"
