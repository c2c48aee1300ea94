// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/servicecase.h"
#include "tests/support/test.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/kit/commandpalette.h"
#include "ui/kit/roles.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettemodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>

using namespace crm;

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void findsActions_data();
    void findsActions();
    void disabledActionsAreLeftOut();
    void whatWouldBeUndoneIsNoNameOfUndo();
    void aPageNamedComesBeforeRecords();
    void nothingFoundIsASentence();
    void plainTextHasNoMnemonic();
    void enterRunsTheFirstAction();
    void findsRecordsAsOneTypes();
    void enterOpensTheRecord();
    void greaterThanListsCommandsOnly();
    void questionMarkListsKeys();
    void emptyShowsWhatWasOpenedLast();
    void casesCalledTheSameAreToldApart();
    void typingOnTheSearchButtonTypesIntoThePalette();
};

namespace {

QStringList titles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data().toString();
    return titles;
}

QLineEdit *field(const ShellFixture &f)
{
    return f.window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
}

} // namespace

void TestPalette::findsActions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("begin of a word") << "cont" << QStringList{"Contacts", "New Contact"};
    QTest::newRow("words in any order") << "contact new" << QStringList{"New Contact"};
    QTest::newRow("accents and case do not matter") << "NÉW" << QStringList{"New Contact"};
    QTest::newRow("within a word, after those that begin so")
        << "o" << QStringList{"Open File", "New Contact", "Contacts"};
    QTest::newRow("nothing") << "xyz" << QStringList{};
}

void TestPalette::findsActions()
{
    QFETCH(const QString, query);
    QAction create("&New Contact…");
    QAction show("Con&tacts");
    QAction open("&Open File…");
    QStringList found;
    for (const auto &row : matchingActions({&create, &show, &open}, query))
        found += row.title;
    QTEST(found, "found");
}

void TestPalette::disabledActionsAreLeftOut()
{
    QAction action("Undo");
    QCOMPARE(matchingActions({&action}, "undo").size(), 1);
    action.setEnabled(false);
    QVERIFY(matchingActions({&action}, "undo").isEmpty());
}

void TestPalette::whatWouldBeUndoneIsNoNameOfUndo()
{
    QAction undo("&Undo: Import Contacts");
    undo.setObjectName("undo");
    QAction page("Contacts");
    const auto found = matchingActions({&undo, &page}, "contacts");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().title, "Contacts");
    QVERIFY(matchingActions({&undo}, "import").isEmpty());
    QCOMPARE(matchingActions({&undo, &page}, "undo").size(), 1);
    QCOMPARE(matchingActions({&undo}, "undo import").size(), 1);
}

void TestPalette::aPageNamedComesBeforeRecords()
{
    ShellFixture f;
    f.addPerson("Deals");
    f.press(Qt::Key_K);
    QTest::keyClicks(field(f), "deals");
    QTRY_COMPARE(titles(f.window->palette().model()), (QStringList{"Commands", "Deals", "Records", "Deals"}));
    QTest::keyClick(field(f), Qt::Key_Return);
    QCOMPARE(f.page()->title(), "Deals");
}

void TestPalette::nothingFoundIsASentence()
{
    ShellFixture f;
    f.press(Qt::Key_K);
    QTest::keyClicks(field(f), "zzzzqq");
    QTRY_COMPARE(titles(f.window->palette().model()), QStringList{"Nothing matches."});
    QTest::keyClick(field(f), Qt::Key_Return); // and is nothing to open
}

void TestPalette::plainTextHasNoMnemonic()
{
    QCOMPARE(plainText(QAction("Save a &Copy…")), "Save a Copy");
    QCOMPARE(plainText(QAction("Research && Development")), "Research & Development");
}

void TestPalette::enterRunsTheFirstAction()
{
    ShellFixture f;
    f.press(Qt::Key_K);
    QTest::keyClicks(field(f), ">deals");
    QTest::keyClick(field(f), Qt::Key_Return);
    QCOMPARE(f.page()->title(), "Deals");
    QVERIFY(!f.window->findChild<CommandPalette *>()->isVisible());
}

void TestPalette::findsRecordsAsOneTypes()
{
    ShellFixture f;
    QAbstractItemModelTester tester(&f.window->palette().model());
    f.addPerson("Sato");
    f.addPerson("Satō Kenji");
    f.addPerson("Weber");
    f.press(Qt::Key_K);
    QTest::keyClicks(field(f), "sat");
    auto &model = f.window->palette().model();
    QTRY_VERIFY(titles(model).contains("Satō Kenji"));
    QVERIFY(titles(model).contains("Sato"));
    QVERIFY(!titles(model).contains("Weber"));
    QTest::keyClicks(field(f), "o k");
    QTRY_VERIFY(!titles(model).contains("Sato"));
    QVERIFY(titles(model).contains("Satō Kenji"));
}

void TestPalette::enterOpensTheRecord()
{
    ShellFixture f;
    const auto person = f.addPerson("Okafor");
    f.press(Qt::Key_K);
    QTest::keyClicks(field(f), "okaf");
    QTRY_VERIFY(titles(f.window->palette().model()).contains("Okafor"));
    QTest::keyClick(field(f), Qt::Key_Return);
    QCOMPARE(f.page()->title(), "Contacts");
    QCOMPARE(f.page()->current(), (AnyRef{"person", person.id}));
}

void TestPalette::greaterThanListsCommandsOnly()
{
    ShellFixture f;
    f.addPerson("Refresh");
    f.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(field(f), "refresh");
    QCOMPARE(titles(f.window->palette().model()), (QStringList{"Commands", "Refresh"}));
}

void TestPalette::questionMarkListsKeys()
{
    ShellFixture f;
    f.press(Qt::Key_K);
    QTest::keyClicks(field(f), "?");
    const auto &model = f.window->palette().model();
    QVERIFY(model.rowCount() > 10);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, 0).data(roles::Shortcut).toString().isEmpty());
}

void TestPalette::emptyShowsWhatWasOpenedLast()
{
    ShellFixture f;
    const auto first = f.addPerson("First");
    const auto second = f.addPerson("Second");
    f.workspace.open({"person", first.id});
    f.workspace.open({"person", second.id});
    const auto shown = [&] { return titles(f.window->palette().model()).mid(0, 3); };
    f.press(Qt::Key_K);
    QTRY_COMPARE(shown(), (QStringList{"Recent", "Second", "First"}));
    f.makeWindow(); // the file remembers
    f.press(Qt::Key_K);
    QTRY_COMPARE(shown(), (QStringList{"Recent", "Second", "First"}));
}

void TestPalette::casesCalledTheSameAreToldApart()
{
    QList<Record> cases;
    for (const auto *number : {"CASE-000001", "CASE-000002"})
        cases.append(Record::from(ServiceCase{.id = Id::make(), .number = number, .subject = "Kettle leaks"}));
    const auto rows = paletteRows(cases);
    QVERIFY(rows.at(0).subtitle.endsWith("CASE-000001"));
    QVERIFY(rows.at(1).subtitle.endsWith("CASE-000002"));
    QVERIFY(!paletteRows({Record::from(Person{.id = Id::make(), .name = "Kim"})}).first().subtitle.contains(u'·'));
}

void TestPalette::typingOnTheSearchButtonTypesIntoThePalette()
{
    ShellFixture f;
    auto *button = f.window->findChild<QAbstractButton *>("search");
    QVERIFY(button);
    button->setFocus();
    QTest::keyClicks(button, "w");
    QVERIFY(field(f)->hasFocus());
    QTest::keyClicks(field(f), "eb");
    QCOMPARE(field(f)->text(), "web");
    QTest::keyClick(field(f), Qt::Key_Escape);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(field(f)->hasFocus());
}

CRM_TEST(TestPalette)
#include "tst_palette.moc"
