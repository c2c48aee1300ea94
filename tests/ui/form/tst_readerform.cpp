// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/contacts/contactpoints.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <memory>

using namespace crm;

/// What a form offers to whoever may look at records and not change them.
class TestReaderForm : public QObject
{
    Q_OBJECT
private slots:
    void whatBelongsToTheRecordIsReadAsWell_data();
    void whatBelongsToTheRecordIsReadAsWell();
};

void TestReaderForm::whatBelongsToTheRecordIsReadAsWell_data()
{
    QTest::addColumn<bool>("isReader");
    QTest::newRow("a reader") << true;
    QTest::newRow("a colleague") << false;
}

void TestReaderForm::whatBelongsToTheRecordIsReadAsWell()
{
    QFETCH(bool, isReader);
    TestDb db;
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    const Person kim{.id = Id::make(), .name = "Kim Sato"};
    QVERIFY(db.put(kim));
    QVERIFY(db.put(ContactPoint{.id = Id::make(), .person = {kim.id}, .value = "kim@example.com"}));
    db.store.setRole(isReader ? "reader" : "");
    const std::unique_ptr<RecordDialog> dialog(RecordDialog::edit(workspace, {"person", kim.id}, nullptr));
    const auto *points = dialog->findChild<ContactPointRows *>();
    QTRY_COMPARE(points->rowTotal(), 1);
    QTRY_VERIFY(dialog->isLoaded());
    QCOMPARE(points->editor(0, "value")->findChild<QLineEdit *>()->isReadOnly(), isReader);
    QCOMPARE(points->editor(0, "kind")->findChild<QComboBox *>()->isEnabled(), !isReader);
    for (const auto *part : dialog->findChildren<ChildRows *>())
        for (const auto *button : part->findChildren<QAbstractButton *>(QRegularExpression("^add_")))
            QCOMPARE(button->isHidden(), isReader);
    for (const auto *remove : points->findChildren<QToolButton *>())
        if (remove->accessibleName() == "Remove this row")
            QCOMPARE(remove->isHidden(), isReader);
}

CRM_TEST(TestReaderForm)
#include "tst_readerform.moc"
