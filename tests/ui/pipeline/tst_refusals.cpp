// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "ui/form/fieldeditor.h"
#include "ui/pipeline/dealmoves.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/pipeline/pipelineeditor.h"
#include "ui/pipeline/pipelinepages.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

namespace crm {

/// What the store refuses is said where it was typed, and nothing else that was typed is lost.
class TestRefusals : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatCannotBeSavedIsSaidInTheGate();
    void aStageInUseComesBack();

private:
    void open();
    void enter(const Opportunity &deal, const QString &stage)
    {
        m_page->moves()->enter(deal.id, m_db->get<Stage>(m_db->stage(stage)), m_page->mapToGlobal(QPoint(200, 200)));
    }
    GateDialog *gate() { return m_page->findChild<GateDialog *>(); }
    PipelineEditor *editor();

    std::unique_ptr<BoardFixture> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DealsPage> m_page;
};

void TestRefusals::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_db = std::make_unique<BoardFixture>();
    QVERIFY(await(m_db->store.opened()));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestRefusals::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_settings.reset();
    m_search.reset();
    m_db.reset();
}

void TestRefusals::open()
{
    m_page.reset(static_cast<DealsPage *>(makeDealsPage(*m_workspace, nullptr)));
    m_page->setClock([this] { return m_db->now; });
    m_page->resize(1280, 760);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->model().isLoaded());
}

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

PipelineEditor *TestRefusals::editor()
{
    m_page->editPipelines();
    auto *found = m_page->findChild<PipelineEditor *>();
    return found && QTest::qWaitFor([&] { return found->isLoaded(); }) ? found : nullptr;
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
    pipelines->save();
    QTRY_VERIFY(!pipelines->isDirty());
    QCOMPARE(m_db->get<Pipeline>(pipelines->shape().pipeline.id).name, QString("Renamed"));
}

CRM_TEST(TestRefusals)

} // namespace crm

#include "tst_refusals.moc"
