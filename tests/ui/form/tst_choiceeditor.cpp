// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/choiceeditor.h"

#include "db/entities/note.h"
#include "tests/support/test.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QIcon>

using namespace crm;

class TestChoiceEditor : public QObject
{
    Q_OBJECT
private slots:
    void coloursAreShownBesideTheirNames();
    void aColourOfAnOlderFileStays();
};

void TestChoiceEditor::coloursAreShownBesideTheirNames()
{
    ChoiceEditor editor(Tag::entity(), *Tag::entity().field("tone"));
    auto *box = editor.findChild<QComboBox *>();
    QCOMPARE(box->count(), 7); // none is neutral
    QCOMPARE(box->itemText(1), QString("Blue"));
    const auto inside = [box](int row) { return box->itemIcon(row).pixmap(16).toImage().pixelColor(8, 8); };
    for (int row = 0; row < box->count(); ++row)
        QCOMPARE(inside(row).rgb(), toneColours(toneFromName(box->itemData(row).toString())).text.rgb());
    const auto light = inside(1);
    applyTheme(*qApp, ThemeChoice::Dark);
    const auto dark = inside(1);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(light != dark);
    box->setCurrentIndex(3);
    QCOMPARE(editor.value().toString(), QString("ok"));
}

void TestChoiceEditor::aColourOfAnOlderFileStays()
{
    ChoiceEditor editor(Tag::entity(), *Tag::entity().field("tone"));
    editor.setValue("lilac");
    QCOMPARE(editor.value().toString(), QString("lilac"));
    QCOMPARE(editor.findChild<QComboBox *>()->placeholderText(), QString("lilac"));
}

CRM_TEST(TestChoiceEditor)
#include "tst_choiceeditor.moc"
