// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibility.h"
#include "tests/ui/pipeline/dealspagefixture.h"
#include "ui/form/dateeditor.h"
#include "ui/form/fieldeditor.h"
#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/dealfilterbar.h"
#include "ui/pipeline/dealpanel.h"
#include "ui/pipeline/pastboardview.h"
#include "ui/pipeline/reasonpopover.h"
#include "ui/pipeline/stageform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace crm {

/// What stages ask for, what deals may override, and how pipelines are changed.
class TestPipelineRules : public QObject, DealsPageFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void aMoveAsksForWhatIsMissing();
    void cancellingLeavesTheDeal();
    void losingNamesTheCompetitor();
    void overridesAreSeenAndTakenBack();
    void aLongNumberHasRoomInTheNarrowPanel();
    void dealsWithoutANextStepAreFound();
    void thePastIsShownAndLeft();
    void stagesAreChangedInOneStep();
    void openDealsFollowWhenAsked();
    void aPipelineIsAdded();
    void whatIsWrongKeepsItFromBeingSaved();

private:
    Opportunity stored(const Opportunity &deal) { return m_db->get<Opportunity>(deal.id); }
};

void TestPipelineRules::aMoveAsksForWhatIsMissing()
{
    auto lead = m_db->get<Stage>(m_db->stage("Lead"));
    lead.exitCriteria = "Budget known";
    m_db->keep(lead);
    auto proposal = m_db->get<Stage>(m_db->stage("Proposal"));
    proposal.requiredFields = "next_step";
    m_db->keep(proposal);
    const auto deal = m_db->deal("Depot", "Lead", 100, m_db->day(3));
    open();
    enter(deal, "Proposal");
    QTRY_VERIFY(gate() && gate()->isVisible());
    QCOMPARE(gate()->editors().size(), 1);
    QCOMPARE(gate()->criteria().size(), 1);
    QCOMPARE(gate()->windowTitle(), QString("Move to Proposal: what is missing"));
    QStringList said;
    for (const auto *label : gate()->findChildren<QLabel *>())
        said.append(label->text());
    for (const auto *part :
        {"Before “Depot” moves from Lead to Proposal", "To enter Proposal, fill in", "To leave Lead, confirm that"})
        QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said.join('|')));
    auto *line = gate()->editors().first()->findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(gate()->focusWidget(), line);
    gate()->confirm();
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
    QTest::keyClicks(line, "Send the offer");
    gate()->confirm();
    QVERIFY(gate()); // the criterion is still open
    QCOMPARE(gate()->focusWidget(), gate()->criteria().first());
    QTest::keyClick(gate()->criteria().first(), Qt::Key_Space);
    gate()->confirm();
    QTRY_COMPARE(stored(deal).stage.id, m_db->stage("Proposal"));
    QCOMPARE(stored(deal).nextStep, QString("Send the offer"));
    QCOMPARE(stored(deal).criteriaMet, QString("Budget known"));
    QVERIFY(await(m_db->store.undo())); // one step
    QVERIFY(stored(deal).nextStep.isEmpty());
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
}

void TestPipelineRules::cancellingLeavesTheDeal()
{
    auto proposal = m_db->get<Stage>(m_db->stage("Proposal"));
    proposal.requiredFields = "source";
    m_db->keep(proposal);
    const auto deal = m_db->deal("Depot", "Lead", 100, m_db->day(3));
    open();
    QSignalSpy cancelled(m_page->moves(), &DealMoves::cancelled);
    enter(deal, "Proposal");
    QTRY_VERIFY(gate() && gate()->isVisible());
    QTest::keyClick(gate(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
}

void TestPipelineRules::losingNamesTheCompetitor()
{
    const Competitor known{.id = Id::make(), .name = "Hydrosense"};
    m_db->keep(known);
    const auto first = m_db->deal("First", "Lead", 100, m_db->day(3));
    const auto second = m_db->deal("Second", "Lead", 100, m_db->day(3));
    open();
    auto *popover = m_page->moves()->popover();
    enter(first, "Lost");
    QTRY_COMPARE(popover->competitor()->count(), 1);
    QTest::keyClicks(popover->edit(), "Price");
    popover->competitor()->setEditText("hydrosense");
    QTest::mouseClick(popover->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(first).competitor.id, known.id);
    QCOMPARE(stored(first).lostReason, QString("Price"));
    enter(second, "Lost");
    QTRY_VERIFY(popover->isVisible() && popover->competitor()->count() == 1);
    QTest::keyClicks(popover->edit(), "Price");
    popover->competitor()->setEditText("Newcomer");
    QTest::mouseClick(popover->confirmButton(), Qt::LeftButton);
    QTRY_VERIFY(!stored(second).competitor.isNull());
    QCOMPARE(m_db->get<Competitor>(stored(second).competitor.id).name, QString("Newcomer"));
}

void TestPipelineRules::overridesAreSeenAndTakenBack()
{
    const auto deal = m_db->deal("Depot", "Proposal", 100, m_db->day(3));
    auto record = await(m_db->store.fetch(Opportunity::entity(), {deal.id}))->first();
    record.setValue("probability", 5LL);
    record.setValue("forecast_category", "omitted");
    m_db->commit({"By hand", {record}});
    open();
    m_page->showPanel(true);
    m_page->panel()->showDeal(deal.id);
    const auto button = [&](const char *name) { return m_page->panel()->findChild<QPushButton *>(name); };
    QTRY_VERIFY(button("resetProbability") && button("resetCategory"));
    QTest::mouseClick(button("resetProbability"), Qt::LeftButton);
    QTRY_COMPARE(stored(deal).probability, 50);
    QTRY_VERIFY(!button("resetProbability") && button("resetCategory"));
    QTest::mouseClick(button("resetCategory"), Qt::LeftButton);
    QTRY_COMPARE(stored(deal).forecastCategory, ForecastCategory::BestCase);
    QTRY_VERIFY(!button("resetCategory"));
}

void TestPipelineRules::aLongNumberHasRoomInTheNarrowPanel()
{
    const QString number = "Q-2026-00000042-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const Organisation company{.id = Id::make(), .name = "Gesellschaft für Donaudampfschifffahrt und Umschlag mbH"};
    m_db->keep(company);
    auto deal = stored(m_db->deal(number, "Proposal", 123456789012345, m_db->day(3)));
    deal.organisation = {company.id};
    deal.probability = 5;
    m_db->keep(deal);
    open();
    m_page->showPanel(true);
    auto *panel = m_page->panel();
    panel->setFixedWidth(panel->minimumWidth());
    panel->showDeal(deal.id);
    QTRY_VERIFY(panel->findChild<QPushButton *>("resetProbability"));
    auto *name = panel->findChild<QLabel *>("dealName");
    QCOMPARE(name->toolTip(), number);
    QTRY_VERIFY(name->height() >= name->heightForWidth(name->width())); // on as many lines as it needs
    int looked = 0;
    for (const auto *label : panel->findChildren<QLabel *>()) {
        const bool isMeant
            = label == name || label->objectName() == "dealSubtitle" || label->text().contains("weighted");
        if (!isMeant)
            continue;
        ++looked;
        QVERIFY2(label->mapTo(panel, QPoint(label->width(), 0)).x() <= panel->width()
                && label->width() >= label->minimumSizeHint().width(),
            qPrintable(label->text()));
    }
    QCOMPARE(looked, 3);
}

void TestPipelineRules::dealsWithoutANextStepAreFound()
{
    const auto stuck = m_db->deal("Stuck", "Lead", 100, m_db->day(3));
    auto planned = stored(m_db->deal("Planned", "Lead", 100, m_db->day(4)));
    planned.nextStep = "Call";
    m_db->keep(planned);
    open();
    QTRY_COMPARE(cardNames(*m_page->model().columns().first()), (QStringList{"Stuck", "Planned"}));
    m_page->panel()->showDeal(stuck.id);
    QTRY_VERIFY(m_page->panel()->findChild<QPushButton *>("planStep"));
    m_page->filterBar()->findChild<QPushButton *>("stuck")->click();
    QTRY_COMPARE(cardNames(*m_page->model().columns().first()), QStringList{"Stuck"});
}

void TestPipelineRules::thePastIsShownAndLeft()
{
    const auto deal = m_db->deal("Depot", "Lead", 100, m_db->day(40));
    m_db->now = m_db->now.addDays(5);
    open();
    QSignalSpy loaded(&m_page->model(), &PipelineModel::loaded);
    m_page->showPast(m_db->now.date().addDays(-1));
    QVERIFY(m_page->past() && m_page->past()->isVisible());
    QTRY_COMPARE(m_page->past()->board().all().count, 1);
    QSignalSpy opened(m_page->past(), &PastBoardView::currentChanged);
    m_page->past()->columns().first()->setCurrentIndex(m_page->past()->board().stages().first()->index(0));
    QCOMPARE(opened.first().first().value<AnyRef>().id, deal.id);
    auto *line = m_page->past()->dayEdit()->findChild<QLineEdit *>();
    line->setFocus();
    const auto typed = m_db->now.date().addDays(-100);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    for (const auto key : QLocale().toString(typed, QLocale::ShortFormat))
        QTest::keyClick(line, key.toLatin1(), {}, 1);
    QTRY_COMPARE(m_page->past()->board().day(), typed);
    QTRY_COMPARE(m_page->past()->board().all().count, 0);
    QCOMPARE(namelessWidgets(m_page->past()), QStringList());
    QTest::mouseClick(m_page->past()->findChild<QPushButton *>("today"), Qt::LeftButton);
    QVERIFY(!m_page->past()->isVisible());
    QVERIFY(m_page->board()->isVisible());
}

void TestPipelineRules::stagesAreChangedInOneStep()
{
    open();
    auto *pipelines = editor();
    QVERIFY(pipelines);
    QVERIFY(!pipelines->isDirty());
    QCOMPARE(pipelines->stageList()->count(), 6);
    QCOMPARE(namelessWidgets(pipelines), QStringList());
    pipelines->stageList()->setCurrentRow(2);
    auto *form = pipelines->form();
    form->name()->selectAll();
    QTest::keyClicks(form->name(), "Offer made");
    form->probability()->setValue(60);
    form->category()->setCurrentIndex(form->category()->findData(int(ForecastCategory::Commit)));
    form->rotDays()->setValue(9);
    form->criteria()->setPlainText("Price agreed");
    form->required()->item(2)->setCheckState(Qt::Checked);
    pipelines->moveStage(-1);
    QSignalSpy saved(pipelines, &PipelineEditor::saved);
    pipelines->save();
    QVERIFY(saved.wait());
    QTRY_VERIFY(pipelines->isLoaded() && !pipelines->isDirty());
    const auto stage = m_db->get<Stage>(m_db->stage("Offer made"));
    QCOMPARE(stage.probability, 60);
    QCOMPARE(stage.forecastCategory, ForecastCategory::Commit);
    QCOMPARE(stage.rotDays, 9);
    QCOMPARE(stage.exitCriteria, QString("Price agreed"));
    QCOMPARE(stage.requiredFields, QString("amount"));
    QTRY_COMPARE(m_page->model().stageAt(1).name, QString("Offer made"));
    QVERIFY(await(m_db->store.undo()));
    QTRY_COMPARE(m_page->model().stageAt(2).name, QString("Proposal"));
}

void TestPipelineRules::openDealsFollowWhenAsked()
{
    const auto deal = m_db->deal("Depot", "Proposal", 100, m_db->day(3));
    open();
    auto *pipelines = editor();
    QVERIFY(pipelines);
    pipelines->stageList()->setCurrentRow(2);
    pipelines->form()->probability()->setValue(70);
    QSignalSpy loaded(pipelines, &PipelineEditor::loaded); // what was stored is read back
    pipelines->save();
    QVERIFY(loaded.wait());
    QVERIFY(!pipelines->isDirty());
    QCOMPARE(stored(deal).probability, 50);
    pipelines->stageList()->setCurrentRow(2);
    pipelines->applyToDeals();
    QTRY_COMPARE(stored(deal).probability, 70);
    QVERIFY(!stored(deal).probabilityOverridden);
}

void TestPipelineRules::aPipelineIsAdded()
{
    open();
    auto *pipelines = editor();
    QVERIFY(pipelines);
    pipelines->addPipeline();
    QCOMPARE(pipelines->focusWidget(), pipelines->nameEdit());
    QTest::keyClicks(pipelines->nameEdit(), "Renewals");
    QSignalSpy saved(pipelines, &PipelineEditor::saved);
    pipelines->save();
    QVERIFY(saved.wait());
    QTRY_COMPARE(pipelines->pipelineBox()->count(), 2);
    QTRY_COMPARE(m_page->model().pipelines().size(), 2);
    QCOMPARE(m_page->model().pipelines().last().pipeline.name, QString("Renewals"));
    auto *chosen = m_page->findChild<QPushButton *>("pipeline");
    QTRY_VERIFY(chosen->isVisibleTo(m_page.get()));
    QCOMPARE(chosen->text(), m_page->model().shape().pipeline.name);
    QVERIFY(chosen->text() != "Renewals");
    emit chosen->menu()->aboutToShow();
    QCOMPARE(chosen->menu()->actions().size(), 2);
    chosen->menu()->actions().last()->trigger();
    QTRY_COMPARE(chosen->accessibleName(), QString("Pipeline: Renewals"));
    QCOMPARE(m_page->model().shape().pipeline.name, QString("Renewals"));
}

void TestPipelineRules::whatIsWrongKeepsItFromBeingSaved()
{
    open();
    auto *pipelines = editor();
    QVERIFY(pipelines);
    pipelines->addStage();
    pipelines->form()->name()->selectAll();
    QTest::keyClicks(pipelines->form()->name(), "lead");
    pipelines->stageList()->setCurrentRow(0);
    pipelines->save();
    QVERIFY(pipelines->isDirty());
    QCOMPARE(pipelines->stageList()->currentRow(), 4);
    QCOMPARE(pipelines->focusWidget(), pipelines->form()->name());
    pipelines->removeStage();
    QVERIFY(!pipelines->isDirty());
}

CRM_TEST(TestPipelineRules)

} // namespace crm

#include "tst_pipelinerules.moc"
