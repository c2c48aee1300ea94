// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "ui/pipeline/pipelineeditor.h"
#include "ui/pipeline/stageform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace crm {

class TestPipelineEditor : public QObject
{
    Q_OBJECT
private slots:
    void aStageThatDealsNeedIsBackInTheList();
    void aPipelineIsArchivedWhenItsDealsAreClosed();
};

namespace {

struct Fixture
{
    BoardFixture db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    PipelineEditor editor{workspace, {}};
    QString state() const { return editor.findChild<QLabel *>("state")->text(); }
};

} // namespace

void TestPipelineEditor::aStageThatDealsNeedIsBackInTheList()
{
    Fixture f;
    auto &db = f.db;
    auto &editor = f.editor;
    editor.show();
    db.deal("Depot", "Qualified", 100, db.day(3));
    QTRY_VERIFY(editor.isLoaded());
    const auto stages = editor.stageList()->count();
    editor.stageList()->setCurrentRow(0);
    editor.form()->name()->selectAll();
    QTest::keyClicks(editor.form()->name(), "Enquiry");
    editor.stageList()->setCurrentRow(1);
    editor.removeStage();
    QCOMPARE(editor.stageList()->count(), stages - 1);
    editor.save();
    QTRY_VERIFY2(f.state().startsWith("“Qualified” cannot be deleted"), qPrintable(f.state()));
    QCOMPARE(editor.stageList()->count(), stages);
    QVERIFY(editor.stageList()->item(1)->text().startsWith("Qualified"));
    QSignalSpy saved(&editor, &PipelineEditor::saved);
    editor.save(); // what else was changed
    QVERIFY(saved.wait());
    QCOMPARE(*await(db.store.count({&Stage::entity(), Filter::equals("name", "Enquiry")})), 1);
}

void TestPipelineEditor::aPipelineIsArchivedWhenItsDealsAreClosed()
{
    Fixture f;
    f.editor.show();
    auto deal = f.db.deal("Depot", "Qualified", 100, f.db.day(3));
    QTRY_VERIFY(f.editor.isLoaded());
    f.editor.archivedBox()->click();
    f.editor.save();
    QVERIFY2(f.state().startsWith("The last pipeline in use cannot be archived"), qPrintable(f.state()));
    f.editor.archivedBox()->click();
    QVERIFY(!f.editor.isDirty());
    const auto sales = f.editor.shape().pipeline;
    QSignalSpy saved(&f.editor, &PipelineEditor::saved);
    f.editor.addPipeline();
    f.editor.save();
    QVERIFY(saved.wait());
    QTRY_COMPARE(f.editor.pipelineBox()->count(), 2);
    f.editor.pipelineBox()->setCurrentIndex(0);
    emit f.editor.pipelineBox()->activated(0);
    QCOMPARE(f.editor.shape().pipeline.id, sales.id);
    f.editor.archivedBox()->click();
    f.editor.save();
    QTRY_VERIFY2(f.state().startsWith("1 open deal"), qPrintable(f.state()));
    QVERIFY(!f.db.get<Pipeline>(sales.id).archived);
    deal = f.db.get<Opportunity>(deal.id);
    deal.stage = {f.db.stage("Lost")};
    f.db.keep(deal);
    f.editor.save();
    QTRY_VERIFY(f.db.get<Pipeline>(sales.id).archived);
    QTRY_COMPARE(f.editor.pipelineBox()->currentText(), "Sales (archived)"); // from where it can be brought back
    f.editor.archivedBox()->click();
    f.editor.save();
    QTRY_VERIFY(!f.db.get<Pipeline>(sales.id).archived);
}

CRM_TEST(TestPipelineEditor)

} // namespace crm

#include "tst_pipelineeditor.moc"
