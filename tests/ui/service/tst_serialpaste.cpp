// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/serialpaste.h"

#include "db/entities/asset.h"
#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace crm {

class TestSerialPaste : public QObject
{
    Q_OBJECT
private slots:
    void aSerialPastedBesideTextFieldsIsFound();
    void aTextFieldTakesWhatIsPasted();
    void anUnknownNumberIsSaidAndOtherTextIsNot();
    void numbersLookLikeNumbers_data();
    void numbersLookLikeNumbers();
};

namespace {

/// A window with a list, a field and a text that can only be read.
struct PasteFixture : DeskFixture
{
    PasteFixture()
    {
        if (!db.put(asset))
            qFatal("the product could not be stored");
        list->addItems({"One", "Two"});
        text->setReadOnly(true);
        auto *column = new QVBoxLayout(&window);
        for (auto *widget : {static_cast<QWidget *>(list), static_cast<QWidget *>(field), static_cast<QWidget *>(text)})
            column->addWidget(widget);
        new SerialPaste(workspace, &window);
        window.show();
        window.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }
    void paste(QWidget *into, const QString &copied)
    {
        QApplication::clipboard()->setText(copied);
        into->setFocus();
        QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
    }

    Asset asset{.id = Id::make(), .serial = "RD25-104729"};
    QWidget window;
    QListWidget *list = new QListWidget;
    QLineEdit *field = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    QSignalSpy opened{&workspace, &Workspace::openRequested};
    QSignalSpy noticed{&workspace, &Workspace::noticed};
};

} // namespace

void TestSerialPaste::aSerialPastedBesideTextFieldsIsFound()
{
    PasteFixture f;
    f.paste(f.list, " rd25-104729\n");
    QTRY_COMPARE(f.opened.size(), 1);
    QCOMPARE(f.opened.first().first().value<AnyRef>(), (AnyRef{"asset", f.asset.id}));
    f.paste(f.text, "RD25-104729");
    QTRY_COMPARE(f.opened.size(), 2);
    f.paste(&f.window, "RD25-104729");
    QTRY_COMPARE(f.opened.size(), 3);
    QCOMPARE(f.noticed.size(), 0);
}

void TestSerialPaste::aTextFieldTakesWhatIsPasted()
{
    PasteFixture f;
    f.paste(f.field, "RD25-104729");
    QCOMPARE(f.field->text(), "RD25-104729");
    QVERIFY(await(f.db.store.count({&Asset::entity()}))); // behind what would have been asked
    QTest::qWait(50);
    QCOMPARE(f.opened.size(), 0);
}

void TestSerialPaste::anUnknownNumberIsSaidAndOtherTextIsNot()
{
    PasteFixture f;
    f.paste(f.list, "Dear Kim, thank you");
    f.paste(f.list, "RD25-104729 and\nmore");
    f.paste(f.list, "RD99-000001");
    QTRY_COMPARE(f.noticed.size(), 1);
    QCOMPARE(f.noticed.first().first().toString(), "No installed product has the serial number “RD99-000001”.");
    findSerial(f.workspace, "Kettle", true); // asked for by name
    QTRY_COMPARE(f.noticed.size(), 2);
    findSerial(f.workspace, {}, true);
    QCOMPARE(f.noticed.size(), 3);
    QCOMPARE(f.opened.size(), 0);
}

void TestSerialPaste::numbersLookLikeNumbers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("looks");
    QTest::newRow("plate") << "RD25-104729" << true;
    QTest::newRow("small letters") << "sn7f3k" << true;
    QTest::newRow("long digits") << "490123456789" << true;
    QTest::newRow("case") << "CASE-000012" << false;
    QTest::newRow("day") << "2026-03-02" << false;
    QTest::newRow("amount") << "1.250,00" << false;
    QTest::newRow("telephone") << "030/123456" << false;
    QTest::newRow("word") << "Kettle" << false;
    QTest::newRow("words") << "RD25 104729" << false;
    QTest::newRow("address") << "kim7@example.com" << false;
    QTest::newRow("short") << "A1" << false;
}

void TestSerialPaste::numbersLookLikeNumbers()
{
    QFETCH(QString, word);
    QTEST(looksLikeSerial(word), "looks");
}

CRM_TEST(TestSerialPaste)

} // namespace crm

#include "tst_serialpaste.moc"
