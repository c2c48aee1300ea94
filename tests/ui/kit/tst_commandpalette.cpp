// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/kit/samples.h"
#include "ui/kit/commandpalette.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace crm {

class TestCommandPalette : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void isDrivenByKeys();
    void givesTheFocusBack();
    void closesOnAClickBeside();
};

namespace {

void show(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void TestCommandPalette::isDrivenByKeys()
{
    QWidget window;
    window.resize(900, 600);
    show(window);
    auto *palette = new CommandPalette(&window);
    palette->setModel(sampleModel(sampleResults(), palette));
    QSignalSpy queries(palette, &CommandPalette::queryChanged);
    QSignalSpy activated(palette, &CommandPalette::activated);
    palette->open();
    QCOMPARE(queries.size(), 1);
    auto *edit = palette->findChild<QLineEdit *>();
    QTest::keyClicks(edit, "sa");
    QCOMPARE(queries.last().first().toString(), "sa");
    QCOMPARE(palette->list()->currentIndex().row(), 1); // the heading is passed over
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(palette->list()->currentIndex().row(), 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(palette->list()->currentIndex().data().toString(), "Call Dr. Kenji Sato");
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toModelIndex().row(), 5);
    QCOMPARE(activated.first().last().value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
    QVERIFY(!palette->isVisible());
}

void TestCommandPalette::givesTheFocusBack()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    layout->addWidget(new QLineEdit);
    layout->addWidget(before);
    window.resize(900, 600);
    show(window);
    before->setFocus();
    auto *palette = new CommandPalette(&window);
    palette->open();
    auto *edit = palette->findChild<QLineEdit *>();
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QVERIFY(before->hasFocus());
}

void TestCommandPalette::closesOnAClickBeside()
{
    QWidget window;
    window.resize(900, 600);
    show(window);
    auto *palette = new CommandPalette(&window);
    palette->open();
    QSignalSpy closed(palette, &CommandPalette::closed);
    QTest::mouseClick(palette, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(closed.size(), 1);
}

} // namespace crm

using crm::TestCommandPalette;
CRM_TEST(TestCommandPalette)
#include "tst_commandpalette.moc"
