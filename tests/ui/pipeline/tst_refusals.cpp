// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pipeline/dealspagefixture.h"
#include "ui/form/fieldeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace crm {

/// What the store refuses is said where it was typed, and nothing else that was typed is lost.
class TestRefusals : public QObject, DealsPageFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatCannotBeSavedIsSaidInTheGate();
    void aStageInUseComesBack();
};

void TestRefusals::whatCannotBeSavedIsSaidInTheGate()
{
    auto proposal = m_db->get<Stage>(m_db->stage("Proposal"));
    proposal.requiredFields = "amount";
    m_db->keep(proposal);
    const Opportunity deal{.id = Id::make(), .name = "Depot", .stage = {m_db->stage("Lead")}, .currency = "EUR"};
    m_db->keep(deal);
    open();
    enter(deal, "Proposal");
    QTRY_VERIFY(gate() && gate()->isVisible());
    auto *amount = gate()->editors().first()->findChild<QLineEdit *>();
    QTest::keyClicks(amount, "-5");
    gate()->confirm();
    QVERIFY(gate() && gate()->isVisible());
    QCOMPARE(gate()->focusWidget(), amount);
    QStringList said;
    for (const auto *label : gate()->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.contains("The amount cannot be negative."), qPrintable(said.join('|')));
    QCOMPARE(amount->text(), QString("-5"));
}

/// Else nothing of what was typed could be saved any more.
void TestRefusals::aStageInUseComesBack()
{
    m_db->deal("Depot", "Lead", 100, m_db->day(3));
    open();
    auto *pipelines = editor();
    QVERIFY(pipelines);
    pipelines->nameEdit()->selectAll();
    QTest::keyClicks(pipelines->nameEdit(), "Renamed");
    const auto count = pipelines->stageList()->count();
    pipelines->stageList()->setCurrentRow(0);
    pipelines->removeStage();
    QCOMPARE(pipelines->stageList()->count(), count - 1);
    pipelines->save();
    QTRY_COMPARE(pipelines->stageList()->count(), count);
    QCOMPARE(pipelines->shape().stages.first().id, m_db->stage("Lead"));
    const auto id = pipelines->shape().pipeline.id; // until it is read again there is none
    pipelines->save();
    QTRY_VERIFY(!pipelines->isDirty());
    QCOMPARE(m_db->get<Pipeline>(id).name, QString("Renamed"));
}

CRM_TEST(TestRefusals)

} // namespace crm

#include "tst_refusals.moc"
