// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotehead.h"

#include "db/search/search.h"
#include "models/quotes/quoteedits.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QLocale>

namespace crm {

/// The fields above the lines of a quote.
class TestQuoteHead : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void anUnreadableDayIsMarkedWhenItIsLeft();
    void aDayThatCanBeReadAgainIsNotMarked();
    void aMarkOutlivesUndoOfAnotherField();
    void aLongNameShowsItsBeginning();
};

namespace {

struct Fixture
{
    Fixture()
    {
        [&] { QVERIFY(db.put(company)); }();
        quote = newQuote({Organisation::entity().name, company.id});
        quote.setValue("title", "Pumps");
        quote.setValue("issued_on", QStringLiteral("2026-03-02"));
        head.setQuote(quote, false);
        head.resize(1000, 200);
        head.setVisible(true);
        head.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&head)); }();
    }
    QLineEdit *line(const char *field) { return head.editor(field)->findChild<QLineEdit *>(); }
    Label *problem(const char *field) { return head.findChild<Label *>(QByteArray(field) + "_problem"); }
    void type(const char *field, const QString &text)
    {
        line(field)->setFocus(Qt::TabFocusReason);
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }

    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation company{.id = Id::make(), .name = "Verzinkerei und Metallbau Brückner & Söhne Rosenheim GmbH"};
    Record quote;
    QuoteHead head{workspace};
};

} // namespace

void TestQuoteHead::anUnreadableDayIsMarkedWhenItIsLeft()
{
    Fixture f;
    f.type("issued_on", "2026-02-30");
    QVERIFY(f.problem("issued_on")->isHidden()); // it may go on
    QTest::keyClick(f.line("issued_on"), Qt::Key_Tab);
    QVERIFY(f.problem("issued_on")->isVisible());
    QVERIFY2(f.problem("issued_on")->text().contains("2026-02-30"), qPrintable(f.problem("issued_on")->text()));
    QVERIFY(f.line("issued_on")->property("invalid").toBool());
}

void TestQuoteHead::aDayThatCanBeReadAgainIsNotMarked()
{
    Fixture f;
    f.type("valid_until", "foo");
    QTest::keyClick(f.line("valid_until"), Qt::Key_Tab);
    QVERIFY(f.problem("valid_until")->isVisible());
    f.type("valid_until", "2026-04-01");
    QVERIFY(f.problem("valid_until")->isHidden());
    QVERIFY(!f.line("valid_until")->property("invalid").toBool());
    QCOMPARE(f.head.editor("valid_until")->value().toString(), "2026-04-01");
}

void TestQuoteHead::aMarkOutlivesUndoOfAnotherField()
{
    Fixture f;
    f.type("issued_on", "foo");
    QTest::keyClick(f.line("issued_on"), Qt::Key_Tab);
    f.quote.setValue("title", "Valves");
    f.head.setQuote(f.quote, false);
    QCOMPARE(f.line("issued_on")->text(), "foo");
    QVERIFY(f.problem("issued_on")->isVisible());
}

void TestQuoteHead::aLongNameShowsItsBeginning()
{
    Fixture f;
    auto *line = f.line("organisation");
    QTRY_COMPARE(line->text(), f.company.name);
    QCOMPARE(line->cursorPosition(), 0);
    line->setFocus(Qt::TabFocusReason);
    QCOMPARE(line->selectedText(), f.company.name); // what is typed takes its place
    QCOMPARE(line->cursorPosition(), 0);
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->cursorPosition(), 0);
}

CRM_TEST(TestQuoteHead)
} // namespace crm

#include "tst_quotehead.moc"
