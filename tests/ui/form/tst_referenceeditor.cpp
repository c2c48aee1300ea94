// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/referenceeditor.h"

#include "db/entities/casepart.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/theme.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace crm;

class TestReferenceEditor : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void savingDoesNotPassOverANameThatIsNotThere();
    void aRecordNamedByAnotherHasTheNameOfItsKind();
};

void TestReferenceEditor::savingDoesNotPassOverANameThatIsNotThere()
{
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    const Organisation optics{.id = Id::make(), .name = "Kyoto Optics"};
    const Person kenji{.id = Id::make(), .name = "Kenji Sato", .organisation = {optics.id}};
    QVERIFY(await(db.store.commit({"Fill", {Record::from(optics), Record::from(kenji)}})));
    window.show();
    auto *dialog = RecordDialog::edit(workspace, {"person", kenji.id}, &window);
    QTRY_VERIFY(dialog->isLoaded());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *editor = dialog->form()->editor("organisation");
    auto *line = editor->findChild<QLineEdit *>();
    QTRY_COMPARE(line->text(), QStringLiteral("Kyoto Optics"));
    line->setFocus();
    QTest::keyClicks(line, "Nowhere Ltd"); // instead of what stood there
    QCOMPARE(line->text(), QStringLiteral("Nowhere Ltd"));
    QVERIFY(editor->problem().isEmpty()); // while it is typed
    dialog->save();
    QVERIFY(dialog->isVisible());
    QVERIFY(editor->problem().contains("Nowhere Ltd"));
    QVERIFY(dialog->form()->findChild<QLabel *>("organisation_problem")->isVisible());
    QCOMPARE(db.get<Person>(kenji.id).organisation.id, optics.id);
    QTest::keyClicks(line, "!"); // and on
    QVERIFY(editor->problem().isEmpty());
    delete dialog;
}

void TestReferenceEditor::aRecordNamedByAnotherHasTheNameOfItsKind()
{
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    const ServiceCase back{.id = Id::make(), .subject = "Back", .kind = CaseKind::ProductReturn};
    const ReturnLine line{.id = Id::make(), .serviceCase = {back.id}, .product = {kettle.id}};
    QVERIFY(await(db.store.commit({"Fill", {Record::from(kettle), Record::from(back), Record::from(line)}})));
    auto *dialog = RecordDialog::edit(workspace, {"return_line", line.id}, &window);
    QTRY_VERIFY(dialog->isLoaded());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Edit Returned item[*]"));
    delete dialog;
}

CRM_TEST(TestReferenceEditor)
#include "tst_referenceeditor.moc"
