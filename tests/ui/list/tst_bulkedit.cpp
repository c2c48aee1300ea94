// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/bulkedit.h"

#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

class TestBulkEdit : public QObject
{
    Q_OBJECT
private slots:
    void removingFromManyIsAskedForByName();
};

void TestBulkEdit::removingFromManyIsAskedForByName()
{
    TestDb db;
    const auto id = Id::make();
    QVERIFY(db.put(Person{.id = id, .name = "Ada", .city = "London"}));
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    auto *dialog = new BulkEdit(workspace, Person::entity(), {*await(db.store.ridOf({"person", id}))}, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->fields()->setFocus();
    dialog->fields()->setCurrentIndex(dialog->fields()->findData(QByteArray("city")));
    QTRY_VERIFY(dialog->editor()->isVisible());
    const auto *apply = dialog->findChild<QPushButton *>("apply");
    QVERIFY(!apply->isEnabled()); // an editor that has only been passed by removes nothing
    QTest::keyClick(dialog, Qt::Key_Tab);
    const auto *reached = dialog->focusWidget();
    QVERIFY2(reached == dialog->editor() || dialog->editor()->isAncestorOf(reached),
        reached ? reached->metaObject()->className() : "nothing");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->objectName(), QString("remove"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(apply->isEnabled());
    QSignalSpy applied(dialog, &BulkEdit::applied);
    dialog->apply();
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(db.get<Person>(id).city, QString());
}

CRM_TEST(TestBulkEdit)

} // namespace crm

#include "tst_bulkedit.moc"
