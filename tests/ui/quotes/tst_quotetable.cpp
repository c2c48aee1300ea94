// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotetable.h"

#include "db/search/search.h"
#include "models/quotes/quoteedits.h"
#include "models/quotes/quoteworksheet.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotepages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace crm {

/// A quote within the window: whose keys are whose, what has left the catalogue, and that texts have their room.
class TestQuoteTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void deletingTakesLinesNeverTheQuote();
    void deletingTakesNothingOfWhatWasSent();
    void anArticleThatHasLeftTheCatalogueIsSaid();
    void anArticleOfTheCatalogueIsNotSaid();
    void theTextsStandWithinTheirFields();
    void theDiscountIsWrittenAsTheReaderDoes();
    void articlesAndHeadingsHaveTheirRoom();
    void tabGoesThroughTheHeadRowByRow();
    void undoAfterAChoiceIsTheQuotes();
    void aWarningGoesWithItsLine();
    void whatIsTypedWhileItIsSavedStays();
    void theCellThatIsOpenStaysOpenOverASave();
    void theRulesAreNeverNone();
    void pricesTypedByHandAreToldOfWhenTheyCountOtherwise();
    void amountsAreWholeWhereThereIsLittleRoom();
    void savingLeadsToTheLineThatSaysNothing();
};

namespace {

struct Fixture
{
    Fixture()
    {
        quote.setValue("title", "Pumps");
        const QuoteLine one{.id = Id::make(), .product = {pump.id}, .tax = {0}};
        const QuoteLine two{.id = Id::make(), .description = "Work", .unitPrice = {50 * oneMillion}, .tax = {0}};
        auto edit = writeQuote("New", quote, {Record::from(one), Record::from(two)});
        edit.puts = QList<Record>{Record::from(acme), Record::from(pump)} + edit.puts;
        [&] { QVERIFY(await(db.store.commit(edit))); }();
    }
    QuotePage *open()
    {
        window = std::make_unique<MainWindow>(workspace, ShellParts{.pages = quotePages()});
        window->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        [&] { QVERIFY(window->pages().showRecord({"quote", quote.id})); }();
        auto *page = static_cast<QuotePage *>(window->pages().page());
        [&] { QTRY_VERIFY(page->isLoaded()); }();
        return page;
    }
    Record stored() { return await(db.store.fetch(Quote::entity(), {quote.id}))->value(0); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Product pump{.id = Id::make(), .name = "Pump", .sku = "AAA", .price = {10000}};
    Organisation acme{.id = Id::make(), .name = "Acme"};
    Record quote = newQuote({Organisation::entity().name, acme.id});
    std::unique_ptr<MainWindow> window;
};

void pressCtrlDelete(QuoteTable *table, int row, int column)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
}

} // namespace

void TestQuoteTable::deletingTakesLinesNeverTheQuote()
{
    Fixture f;
    auto *page = f.open();
    pressCtrlDelete(page->table(), 0, QuoteWorksheet::Amount); // nothing can be typed there
    QCOMPARE(page->worksheet()->rowCount(), 1);
    page->save();
    QTRY_COMPARE(f.stored().value("total").toLongLong(), 5000);
}

void TestQuoteTable::deletingTakesNothingOfWhatWasSent()
{
    Fixture f;
    QVERIFY(await(f.db.store.commit(sendQuote(f.stored()))));
    auto *page = f.open();
    QSignalSpy failed(&f.workspace, &Workspace::failed);
    pressCtrlDelete(page->table(), 0, QuoteWorksheet::Price);
    QTest::keyClick(page->table(), Qt::Key_Delete);
    QVERIFY(await(f.db.store.commit({"Later", {Record::from(Product{.id = Id::make(), .name = "Valve"})}})));
    QVERIFY(f.stored().isValid());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(page->worksheet()->rowCount(), 2);
}

void TestQuoteTable::anArticleThatHasLeftTheCatalogueIsSaid()
{
    Fixture f;
    QVERIFY(await(f.db.store.commit({"Delete", {}, {{"product", f.pump.id}}})));
    auto *page = f.open();
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY2(page->banner()->message().contains("AAA"), qPrintable(page->banner()->message()));
    const auto cell = page->worksheet()->index(0, QuoteWorksheet::Article);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("catalogue"));
    QCOMPARE(page->worksheet()->index(0, QuoteWorksheet::Price).data().toString(), "100.00");
    QVERIFY(!page->worksheet()->isDirty());
}

void TestQuoteTable::anArticleOfTheCatalogueIsNotSaid()
{
    Fixture f;
    auto *page = f.open();
    QVERIFY(page->worksheet()->articlesByHand().isEmpty());
    QVERIFY(!page->banner()->isVisible());
    QVERIFY(page->worksheet()->index(0, QuoteWorksheet::Article).data(Qt::ToolTipRole).isNull());
}

void TestQuoteTable::theTextsStandWithinTheirFields()
{
    Fixture f;
    auto *page = f.open();
    page->findChild<QPushButton *>("more")->click();
    for (const auto *name : {"address", "introduction", "terms", "notes"}) {
        const auto *editor = page->head()->editor(name);
        const auto *text = editor->findChild<QPlainTextEdit *>();
        QTRY_VERIFY2(text->height() > 0 && editor->rect().contains(text->geometry()), name);
    }
}

void TestQuoteTable::theDiscountIsWrittenAsTheReaderDoes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Fixture f;
    auto stored = f.stored();
    stored.setValue("discount", "2.5%");
    QVERIFY(f.db.put(stored));
    auto *page = f.open();
    auto *field = page->head()->editor("discount")->findChild<QLineEdit *>();
    QCOMPARE(field->text(), "2,5%");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "3,5%");
    QCOMPARE(page->worksheet()->quote().text("discount"), "3.5%");
    page->save();
    QTRY_COMPARE(f.stored().text("discount"), "3.5%");
    QTRY_COMPARE(field->text(), "3,5%");
    QLocale::setDefault(QLocale::c());
}

void TestQuoteTable::articlesAndHeadingsHaveTheirRoom()
{
    Fixture f;
    f.pump.sku = "SKU-0012-345";
    QVERIFY(f.db.put(f.pump));
    auto line = await(f.db.store.records({&QuoteLine::entity(), {}, {{"position"}}}))->first();
    line.setValue("sku", f.pump.sku);
    QVERIFY(f.db.put(line));
    auto *page = f.open();
    f.window->resize(1900, 1000);
    const auto *table = page->table();
    QTRY_VERIFY(!table->isColumnHidden(QuoteWorksheet::Margin)); // wide by now
    QTRY_VERIFY(table->columnWidth(QuoteWorksheet::Article)
        >= table->fontMetrics().horizontalAdvance(f.pump.sku) + 2 * 10); // and what stands around it
    for (int column = 0; column < QuoteWorksheet::Columns; ++column)
        if (!table->isColumnHidden(column))
            QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
    QVERIFY(table->columnWidth(QuoteWorksheet::Description) > table->columnWidth(QuoteWorksheet::Article));
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // no room is left unused
    f.window->resize(1280, 800);
    QTRY_VERIFY(table->isColumnHidden(QuoteWorksheet::Margin));
    QVERIFY(!table->isColumnHidden(QuoteWorksheet::Article)); // it is what one types
}

void TestQuoteTable::tabGoesThroughTheHeadRowByRow()
{
    Fixture f;
    auto *page = f.open();
    page->head()->editor("title")->setFocus(Qt::TabFocusReason);
    QStringList way;
    for (int i = 0; i < 8; ++i) {
        const QWidget *at = f.window->focusWidget();
        while (at && !qobject_cast<const FieldEditor *>(at))
            at = at->parentWidget();
        way.append(at ? at->objectName() : QString());
        QTest::keyClick(f.window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(way.join(u' '), QString("title organisation person opportunity issued_on valid_until currency discount"));
}

void TestQuoteTable::undoAfterAChoiceIsTheQuotes()
{
    Fixture f;
    auto *page = f.open();
    const auto currency = [&] { return page->worksheet()->quote().text("currency"); };
    auto *field = page->head()->editor("currency")->findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "usd");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(currency(), QString("USD"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(currency(), QString("EUR"));
    QCOMPARE(field->text(), QString("EUR"));
    QVERIFY(!page->worksheet()->isDirty());
    auto *rounding = page->head()->editor("rounding")->findChild<QComboBox *>();
    page->findChild<QPushButton *>("more")->click();
    rounding->setFocus();
    const auto was = rounding->currentIndex();
    QTest::keyClick(rounding, was > 0 ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(page->worksheet()->isDirty());
    QTest::keyClick(rounding, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!page->worksheet()->isDirty());
    QCOMPARE(rounding->currentIndex(), was);
    auto *title = page->head()->editor("title")->findChild<QLineEdit *>(); // free text takes back its own
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, "!");
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(title->text(), QString("Pumps"));
    page->worksheet()->setQuote(newQuote({}), {}, false);
}

void TestQuoteTable::aWarningGoesWithItsLine()
{
    Fixture f;
    auto *page = f.open();
    auto *sheet = page->worksheet();
    sheet->setData(sheet->index(1, QuoteWorksheet::Price), "2.599,99 x");
    QVERIFY(page->banner()->isVisible());
    sheet->setData(sheet->index(0, QuoteWorksheet::Quantity), "2");
    QVERIFY(page->banner()->isVisible());
    sheet->removeLines({1});
    QVERIFY(!page->banner()->isVisible());
    sheet->insertLine(1, QuoteLineKind::Item);
    sheet->setData(sheet->index(1, QuoteWorksheet::Description), "Crane");
    page->save(); // has no price
    QVERIFY(page->banner()->isVisible());
    sheet->removeLines({1});
    QVERIFY(!page->banner()->isVisible());
    sheet->setQuote(newQuote({}), {}, false);
}

void TestQuoteTable::theRulesAreNeverNone()
{
    Fixture f;
    auto *page = f.open();
    auto quote = f.stored();
    quote.setValue("prices", QVariant()); // counts as what it is as a rule
    page->head()->setQuote(quote, false);
    for (const auto *name : {"prices", "tax_rounding", "rounding"}) {
        const auto *combo = page->head()->editor(name)->findChild<QComboBox *>();
        QCOMPARE(combo->count(), 2);
        QCOMPARE(combo->findText("None"), -1);
        QVERIFY2(combo->currentIndex() == 0 && !page->head()->editor(name)->value().isNull(), name);
    }
}

void TestQuoteTable::pricesTypedByHandAreToldOfWhenTheyCountOtherwise()
{
    Fixture f;
    auto *page = f.open();
    QTRY_VERIFY(page->worksheet()->catalogueSays(0)); // it has been read
    const auto was = page->worksheet()->quote().text("prices");
    auto *prices = page->head()->editor("prices")->findChild<QComboBox *>();
    page->findChild<QPushButton *>("more")->click();
    prices->setFocus();
    QTest::keyClick(prices, Qt::Key_Down);
    QCOMPARE(page->worksheet()->quote().text("prices"), QString("gross"));
    QVERIFY(page->banner()->isVisible());
    QVERIFY2(page->banner()->message().contains("with tax now (line 2)"), qPrintable(page->banner()->message()));
    QTest::keyClick(prices, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->worksheet()->quote().text("prices"), was);
    QVERIFY(!page->banner()->isVisible());
}

/// What is empty gives way first, and takes its room again when something is written there.
void TestQuoteTable::amountsAreWholeWhereThereIsLittleRoom()
{
    QuoteWorksheet sheet;
    sheet.setQuote(newQuote({}), {}, false);
    sheet.paste("P-1\tPump\t1000000\t\t9999.99\t\t19", 0, QuoteWorksheet::Article);
    QuoteTable table(sheet);
    table.resize(660, 300);
    table.show();
    const auto isWhole = [&](int column) {
        return table.columnWidth(column)
            >= table.fontMetrics().horizontalAdvance(sheet.index(0, column).data().toString()) + 2 * 10;
    };
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width()); // nothing is out of sight
    QVERIFY(isWhole(QuoteWorksheet::Amount));
    QVERIFY(isWhole(QuoteWorksheet::Price));
    QVERIFY(isWhole(QuoteWorksheet::Quantity));
    sheet.setData(sheet.index(0, QuoteWorksheet::Discount), "12.5%");
    QVERIFY(isWhole(QuoteWorksheet::Discount));
    sheet.setData(sheet.index(0, QuoteWorksheet::Quantity), "10000000");
    QVERIFY(isWhole(QuoteWorksheet::Amount));
}

void TestQuoteTable::savingLeadsToTheLineThatSaysNothing()
{
    Fixture f;
    auto *page = f.open();
    page->worksheet()->insertLine(1, QuoteLineKind::Section);
    page->head()->editor("title")->setFocus();
    page->save();
    QVERIFY2(page->banner()->message().contains("heading after line 1"), qPrintable(page->banner()->message()));
    QCOMPARE(page->table()->currentIndex(), page->worksheet()->index(1, QuoteWorksheet::Description));
    QCOMPARE(page->window()->focusWidget(), page->table());
    QTest::keyClicks(page->table(), "Options");
    page->save();
    QTRY_VERIFY(!page->worksheet()->isDirty());
    QVERIFY(page->banner()->isHidden());
}

void TestQuoteTable::whatIsTypedWhileItIsSavedStays()
{
    Fixture f;
    auto *page = f.open();
    auto *sheet = page->worksheet();
    const auto at = sheet->index(0, QuoteWorksheet::Description);
    sheet->setData(at, "Big pump");
    page->save();
    sheet->setData(at, "Pump on site"); // before the disk has answered
    QTRY_COMPARE(*await(f.db.store.count({&QuoteLine::entity(), Filter::equals("description", "Big pump")})), 1);
    QTest::qWait(700);
    QCOMPARE(sheet->index(0, QuoteWorksheet::Description).data().toString(), "Pump on site");
    QVERIFY(sheet->isDirty());
    sheet->setQuote(newQuote({}), {}, false);
}

void TestQuoteTable::theCellThatIsOpenStaysOpenOverASave()
{
    Fixture f;
    auto *page = f.open();
    auto *table = page->table();
    table->setCurrentIndex(table->model()->index(1, QuoteWorksheet::Description));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2); // the cell, not the form of the quote
    auto *first = table->findChild<QLineEdit *>();
    QVERIFY(first);
    first->selectAll();
    QTest::keyClicks(first, "alpha");
    page->save();
    QTRY_VERIFY(!page->worksheet()->isDirty());
    QCOMPARE(*await(f.db.store.count({&QuoteLine::entity(), Filter::equals("description", "alpha")})), 1);
    QTRY_COMPARE(table->findChildren<QLineEdit *>().size(), 1);
    auto *editor = table->findChild<QLineEdit *>();
    QTest::keyClicks(editor, " beta");
    QCOMPARE(editor->text(), "alpha beta");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(1, QuoteWorksheet::Description).data().toString(), "alpha beta");
    page->worksheet()->setQuote(newQuote({}), {}, false);
}

CRM_TEST(TestQuoteTable)

} // namespace crm

#include "tst_quotetable.moc"
