// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/user.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellsettings.h"

#include <QComboBox>

using namespace crm;

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private slots:
    void choicesTakeEffectAtOnce();
    void everyControlHasAName();
    void aNewNameAddsMe();
    void anotherNameRenamesMe();
    void aColleaguesNameMakesMeThem();
    void anotherLanguageRebuildsIt();
};

namespace {

struct DialogFixture : ShellFixture
{
    DialogFixture() { open(); }
    void open()
    {
        dialog.reset(new SettingsDialog(workspace));
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    QComboBox *box(const char *name) const { return dialog->findChild<QComboBox *>(name); }
    void enterName(const QString &name)
    {
        box("user")->lineEdit()->selectAll();
        QTest::keyClicks(box("user")->lineEdit(), name);
        QTest::keyClick(box("user")->lineEdit(), Qt::Key_Return);
    }
    QStringList names()
    {
        QStringList names;
        const auto rows = await(db.store.select({.entity = &User::entity()}, {"name"}));
        for (const auto &row : *rows)
            names += row.cells.first().toString();
        names.sort();
        return names;
    }
    std::unique_ptr<SettingsDialog> dialog;
};

} // namespace

void TestSettingsDialog::choicesTakeEffectAtOnce()
{
    DialogFixture f;
    f.box("theme")->setFocus();
    QTest::keyClick(f.box("theme"), Qt::Key_End);
    emit f.box("theme")->activated(f.box("theme")->currentIndex());
    QCOMPARE(f.settings.value(shellsettings::theme), "dark");
    QTRY_VERIFY(f.box("phoneRegion")->findData("JP") > 0);
    f.settings.setValue(shellsettings::theme, QString("light"));
    QCOMPARE(f.box("theme")->currentData().toString(), "light");
}

void TestSettingsDialog::everyControlHasAName()
{
    DialogFixture f;
    QCOMPARE(namelessWidgets(f.dialog.get()), QStringList());
}

void TestSettingsDialog::aNewNameAddsMe()
{
    DialogFixture f;
    f.enterName("Mara Lindqvist");
    QTRY_VERIFY(!f.db.store.user().isNull());
    QTRY_COMPARE(f.box("user")->count(), 1);
    QCOMPARE(f.names(), QStringList("Mara Lindqvist"));
}

void TestSettingsDialog::anotherNameRenamesMe()
{
    DialogFixture f;
    f.enterName("Mara");
    QTRY_COMPARE(f.box("user")->count(), 1);
    const auto me = f.db.store.user();
    f.enterName("Mara Lindqvist");
    QTRY_COMPARE(f.names(), QStringList("Mara Lindqvist"));
    QCOMPARE(f.db.store.user(), me);
}

void TestSettingsDialog::aColleaguesNameMakesMeThem()
{
    DialogFixture f;
    const User jonas{.id = Id::make(), .name = "Jonas Weber"};
    QVERIFY(f.db.put(jonas));
    f.open();
    QTRY_COMPARE(f.box("user")->count(), 1);
    f.enterName("Jonas Weber");
    QTRY_COMPARE(f.db.store.user(), jonas.id);
    QCOMPARE(f.names(), QStringList("Jonas Weber"));
}

void TestSettingsDialog::anotherLanguageRebuildsIt()
{
    DialogFixture f;
    const QPointer<QComboBox> before = f.box("theme");
    f.box("density")->setFocus();
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(f.dialog.get(), &event);
    QTRY_VERIFY(!before);
    QCOMPARE(f.dialog->findChildren<QComboBox *>("theme").size(), 1);
    QTRY_VERIFY(f.box("density")->hasFocus());
}

CRM_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
