// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/record/referencemodel.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/recorddialog.h"
#include "ui/form/referenceeditor.h"
#include "ui/list/filterpopup.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace crm;

class TestFilterPopup : public QObject
{
    Q_OBJECT
private slots:
    void aDayWithoutATimeBeginsAtMidnight_data();
    void aDayWithoutATimeBeginsAtMidnight();
    void aNameThatIsNotThereIsNotMade();
};

void TestFilterPopup::aDayWithoutATimeBeginsAtMidnight_data()
{
    QTest::addColumn<int>("op");
    QTest::newRow("since") << int(Filter::GreaterOrEqual);
    QTest::newRow("before") << int(Filter::Less);
}

void TestFilterPopup::aDayWithoutATimeBeginsAtMidnight()
{
    QFETCH(int, op);
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    FilterPopup popup(Person::entity(), {&workspace, &db.store, &search}, &window);
    QSignalSpy chosen(&popup, &FilterPopup::chosen);
    popup.chooseField("last_contact_at");
    popup.setOperator(Filter::Op(op));
    const QDate day(2026, 11, 30);
    QTest::keyClicks(popup.valueEditor()->findChild<QLineEdit *>(), day.toString(Qt::ISODate));
    popup.apply();
    QCOMPARE(chosen.size(), 1);
    const auto condition = chosen.first().first().value<Filter>();
    QCOMPARE(condition.values, (QVariantList{day.startOfDay().toMSecsSinceEpoch()}));
}

void TestFilterPopup::aNameThatIsNotThereIsNotMade()
{
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    window.show();
    FilterPopup popup(Person::entity(), {&workspace, &db.store, &search}, &window);
    popup.chooseField("organisation");
    popup.show();
    auto *editor = qobject_cast<ReferenceEditor *>(popup.valueEditor());
    QVERIFY(editor);
    auto *model = editor->findChild<ReferenceModel *>();
    auto *line = editor->findChild<QLineEdit *>();
    QTest::keyClicks(line, "Totally New Zzz");
    QTRY_VERIFY(model->text() == "Totally New Zzz" && !model->isAsking());
    for (const auto *button : editor->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!window.findChild<RecordDialog *>());
    QVERIFY(editor->value().isNull());
}

CRM_TEST(TestFilterPopup)
#include "tst_filterpopup.moc"
