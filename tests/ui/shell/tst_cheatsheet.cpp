// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/customer/customerpages.h"
#include "ui/kit/roles.h"
#include "ui/pipeline/pipelinepages.h"
#include "ui/shell/cheatsheet.h"

#include <QAbstractItemView>
#include <QDialog>

using namespace crm;

class TestCheatSheet : public QObject
{
    Q_OBJECT
private slots:
    void menusComeFirstAndThenThePartsOfPages();
    void theBoardAndTheComposerTellTheirKeys();
    void aSearchFindsByTextKeyAndPlace();
    void nothingFoundIsASentence();
};

namespace {

/// The sheet over the window of the tests.
struct Sheet
{
    Sheet()
    {
        showCheatSheet(f.window->menus().groups(), {boardKeys(), composerKeys()}, f.window.get());
        dialog = f.window->findChild<QDialog *>("cheatSheet");
    }
    void search(const QString &text) const { dialog->findChild<QLineEdit *>()->setText(text); }
    /// Each line as "text: keys", headings without.
    QStringList lines() const
    {
        const auto &model = *dialog->findChild<QAbstractItemView *>()->model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto keys = model.index(row, 0).data(roles::Shortcut).toString();
            lines += model.index(row, 0).data().toString() + (keys.isEmpty() ? QString() : ": " + keys);
        }
        return lines;
    }

    ShellFixture f;
    QDialog *dialog;
};

} // namespace

void TestCheatSheet::menusComeFirstAndThenThePartsOfPages()
{
    const Sheet sheet;
    const auto lines = sheet.lines();
    QVERIFY(lines.contains("Full Screen: F11"));
    QVERIFY(lines.indexOf("On the Board") > lines.indexOf("Full Screen: F11"));
    QVERIFY(lines.indexOf("On a Customer's Page") > lines.indexOf("On the Board"));
}

void TestCheatSheet::theBoardAndTheComposerTellTheirKeys()
{
    const Sheet sheet;
    const auto lines = sheet.lines();
    for (const auto *line :
        {"Move to the stage on the left: Ctrl+Shift+Left", "Move to the stage on the right: Ctrl+Shift+Right",
            "Win the deal: Ctrl+Shift+W", "Lose the deal: Ctrl+Shift+X", "Log a call: C", "Write a note: N",
            "Save what was written: Ctrl+Return", "Leave the text: Esc"})
        QVERIFY2(lines.contains(line), line);
}

void TestCheatSheet::aSearchFindsByTextKeyAndPlace()
{
    const Sheet sheet;
    sheet.search("lose");
    QCOMPARE(sheet.lines(), (QStringList{"On the Board", "Lose the deal: Ctrl+Shift+X"}));
    sheet.search("shift+w");
    QCOMPARE(sheet.lines(), (QStringList{"On the Board", "Win the deal: Ctrl+Shift+W"}));
    sheet.search("on the board");
    QCOMPARE(sheet.lines().size(), 1 + boardKeys().entries.size());
}

void TestCheatSheet::nothingFoundIsASentence()
{
    const Sheet sheet;
    sheet.search("zzzzqq");
    QCOMPARE(sheet.lines(), QStringList{"No shortcut matches."});
    sheet.search("");
    QVERIFY(sheet.lines().size() > 10);
}

CRM_TEST(TestCheatSheet)
#include "tst_cheatsheet.moc"
