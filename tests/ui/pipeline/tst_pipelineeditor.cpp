// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "ui/pipeline/pipelineeditor.h"
#include "ui/pipeline/stageform.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace crm {

class TestPipelineEditor : public QObject
{
    Q_OBJECT
private slots:
    void aStageThatDealsNeedIsBackInTheList();
};

void TestPipelineEditor::aStageThatDealsNeedIsBackInTheList()
{
    BoardFixture db;
    db.deal("Depot", "Qualified", 100, db.day(3));
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    PipelineEditor editor(workspace, {});
    QTRY_VERIFY(editor.isLoaded());
    const auto stages = editor.stageList()->count();
    editor.stageList()->setCurrentRow(0);
    editor.form()->name()->selectAll();
    QTest::keyClicks(editor.form()->name(), "Enquiry");
    editor.stageList()->setCurrentRow(1);
    editor.removeStage();
    QCOMPARE(editor.stageList()->count(), stages - 1);
    editor.save();
    const auto *state = editor.findChild<QLabel *>("state");
    QTRY_VERIFY2(state->text().startsWith("“Qualified” cannot be deleted"), qPrintable(state->text()));
    QCOMPARE(editor.stageList()->count(), stages);
    QVERIFY(editor.stageList()->item(1)->text().startsWith("Qualified"));
    QSignalSpy saved(&editor, &PipelineEditor::saved);
    editor.save(); // what else was changed
    QVERIFY(saved.wait());
    QCOMPARE(*await(db.store.count({&Stage::entity(), Filter::equals("name", "Enquiry")})), 1);
}

CRM_TEST(TestPipelineEditor)

} // namespace crm

#include "tst_pipelineeditor.moc"
