// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/referenceeditor.h"

#include "db/entities/casepart.h"
#include "db/entities/person.h"
#include "db/entities/product.h"
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
#include <QListView>
#include <QPointer>

using namespace crm;

namespace {

/// A file and a window that forms are opened over.
struct Desk
{
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
};

} // namespace

class TestReferenceEditor : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void savingDoesNotPassOverANameThatIsNotThere();
    void aRecordNamedByAnotherIsCalledLikeIt();
    void whatIsTypedTakesThePlaceOfWhatIsProposed();
    void theListIsAsHighAsItsRows();
};

void TestReferenceEditor::savingDoesNotPassOverANameThatIsNotThere()
{
    Desk f;
    const Organisation optics{.id = Id::make(), .name = "Kyoto Optics"};
    const Person kenji{.id = Id::make(), .name = "Kenji Sato", .organisation = {optics.id}};
    QVERIFY(await(f.db.store.commit({"Fill", {Record::from(optics), Record::from(kenji)}})));
    f.window.show();
    auto *dialog = RecordDialog::edit(f.workspace, {"person", kenji.id}, &f.window);
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
    QCOMPARE(f.db.get<Person>(kenji.id).organisation.id, optics.id);
    QTest::keyClicks(line, "!"); // and on
    QVERIFY(editor->problem().isEmpty());
    delete dialog;
}

void TestReferenceEditor::aRecordNamedByAnotherIsCalledLikeIt()
{
    Desk f;
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    const ServiceCase c{.id = Id::make(), .subject = "Back", .kind = CaseKind::ProductReturn};
    const ReturnLine line{.id = Id::make(), .serviceCase = {c.id}, .product = {kettle.id}};
    const CaseRemedy remedy{.id = Id::make(), .serviceCase = {c.id}, .kind = RemedyKind::Refund};
    QVERIFY(await(f.db.store.commit(
        {"Fill", {Record::from(kettle), Record::from(c), Record::from(line), Record::from(remedy)}})));
    f.window.show();
    QPointer<RecordDialog> dialog{RecordDialog::edit(f.workspace, {"return_line", line.id}, &f.window)};
    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Edit Kettle[*]"));
    auto *serial = dialog->form()->editor("serial")->findChild<QLineEdit *>();
    QTest::keyClicks(serial, "RD25-1");
    dialog->save();
    QTRY_VERIFY(!dialog);
    QCOMPARE(await(f.db.store.transactions(1))->first().label, QStringLiteral("Change Returned item"));
    dialog = RecordDialog::edit(f.workspace, {"case_remedy", remedy.id}, &f.window);
    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Edit Refund[*]"));
    delete dialog;
}

void TestReferenceEditor::whatIsTypedTakesThePlaceOfWhatIsProposed()
{
    Desk f;
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    QVERIFY(f.db.put(kettle));
    f.window.show();
    auto defaults = Record::blank(ReturnLine::entity());
    defaults.setReference("product", kettle.id);
    QPointer<RecordDialog> dialog{RecordDialog::create(f.workspace, defaults, &f.window)};
    QTRY_VERIFY(dialog->isLoaded());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *line = dialog->form()->editor("product")->findChild<QLineEdit *>();
    QTRY_COMPARE(line->selectedText(), QStringLiteral("Kettle"));
    QTest::keyClicks(line, "Meter");
    QCOMPARE(line->text(), QStringLiteral("Meter"));
    delete dialog;
}

void TestReferenceEditor::theListIsAsHighAsItsRows()
{
    Desk f;
    QVERIFY(f.db.put(Product{.id = Id::make(), .name = "Kettle"}));
    f.window.show();
    QPointer<RecordDialog> dialog{RecordDialog::create(f.workspace, Record::blank(ReturnLine::entity()), &f.window)};
    QTRY_VERIFY(dialog->isLoaded());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *editor = dialog->form()->editor("product");
    auto *list = editor->findChild<QListView *>();
    for (const auto *typed : {"Kett", "le"}) { // with and without the offer to create one
        QTest::keyClicks(editor->findChild<QLineEdit *>(), typed);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
        QTRY_COMPARE(list->parentWidget()->height(), list->parentWidget()->sizeHint().height());
    }
    delete dialog;
}

CRM_TEST(TestReferenceEditor)
#include "tst_referenceeditor.moc"
