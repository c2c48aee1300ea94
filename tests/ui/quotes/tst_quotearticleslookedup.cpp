// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/pricebook.h"
#include "db/search/search.h"
#include "models/quotes/quoteworksheet.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotetable.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>

#include <memory>

namespace crm {

/// The catalogue is asked for each article number that is typed or pasted, and the line waits for the answer.
class TestQuoteArticlesLookedUp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void anotherNumberIsAnotherProduct();
    void theBooksPriceComesWithIt();
    void savingWaitsForTheProduct();
    void anUnknownNumberIsSaid();
    void aProductDeletedBesideTheOpenQuoteIsSaid();
    void whatWasTakenBackIsLookedUpAgain();
    void pastedNumbersAreTheirProducts();
    void whatIsStoredByHandIsLeftAlone();
    void aPriceThatStaysIsToldOf();
    void thePriceOfTheCatalogueIsNoneByHand();
};

namespace {

struct Fixture
{
    explicit Fixture(bool hasBook = false)
    {
        if (hasBook)
            quote.setReference("price_book", book.id);
        const PriceEntry entry{
            .id = Id::make(), .priceBook = {book.id}, .product = {control.id}, .price = {4500 * oneMillion}};
        quote.setValue("title", "Meters");
        const QuoteLine one{.id = Id::make(), .product = {meter.id}, .tax = {0}};
        const QuoteLine two{
            .id = Id::make(), .sku = "C3P", .description = "Ours", .unitPrice = {50 * oneMillion}, .tax = {0}};
        auto edit = writeQuote("New", quote, {Record::from(one), Record::from(two)});
        edit.puts = QList<Record>{Record::from(acme), Record::from(meter), Record::from(control), Record::from(book),
                        Record::from(entry)}
            + edit.puts;
        [&] { QVERIFY(await(db.store.commit(edit))); }();
        page = std::make_unique<QuotePage>(workspace);
        page->resize(1400, 800);
        page->show();
        page->showRecord({"quote", quote.id});
        [&] { QTRY_VERIFY(page->isLoaded()); }();
    }
    ~Fixture() { page->worksheet()->setQuote(newQuote({}), {}, false); } // nothing is left to be stored
    void type(int row, const QString &article)
    {
        page->worksheet()->setData(page->worksheet()->index(row, QuoteWorksheet::Article), article);
    }
    QString shown(int row)
    {
        QStringList cells;
        for (const auto column : {QuoteWorksheet::Article, QuoteWorksheet::Description, QuoteWorksheet::Price})
            cells.append(page->worksheet()->index(row, column).data().toString());
        return cells.join(u'|');
    }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation acme{.id = Id::make(), .name = "Acme"};
    Product meter{.id = Id::make(), .name = "Flow Meter", .sku = "FM-110", .price = {129000}};
    Product control{.id = Id::make(), .name = "Control Unit", .sku = "C3P", .price = {490000}};
    PriceBook book{.id = Id::make(), .name = "Trade"};
    Record quote = newQuote({Organisation::entity().name, acme.id});
    std::unique_ptr<QuotePage> page;
};

} // namespace

void TestQuoteArticlesLookedUp::anotherNumberIsAnotherProduct()
{
    Fixture f;
    QCOMPARE(f.shown(0), QString("FM-110|Flow Meter|1290.00"));
    f.type(0, "c3p");
    QTRY_COMPARE(f.shown(0), QString("C3P|Control Unit|4900.00"));
}

void TestQuoteArticlesLookedUp::theBooksPriceComesWithIt()
{
    Fixture f(true);
    const int row = f.page->worksheet()->insertLine(2, QuoteLineKind::Item);
    f.type(row, "C3P");
    QTRY_COMPARE(f.shown(row), QString("C3P|Control Unit|4500.00"));
    f.type(0, "C3P");
    QTRY_COMPARE(f.shown(0), QString("C3P|Control Unit|4500.00"));
    f.page->save();
    QTRY_COMPARE(f.db.get<Quote>(f.quote.id).total.minor.value_or(-1), 905000);
    QTRY_VERIFY(!f.page->worksheet()->isDirty());
    for (int saved = 0; saved < f.page->worksheet()->rowCount(); ++saved)
        QVERIFY(!f.page->worksheet()->isPriceByHand(saved)); // they follow the book
}

void TestQuoteArticlesLookedUp::savingWaitsForTheProduct()
{
    Fixture f;
    f.type(0, "C3P");
    f.page->save(); // before the catalogue can have answered
    QTRY_COMPARE(f.db.get<Quote>(f.quote.id).total.minor.value_or(-1), 495000);
    QVERIFY(!f.page->banner()->isVisible());
}

void TestQuoteArticlesLookedUp::anUnknownNumberIsSaid()
{
    Fixture f;
    f.page->banner()->hide();
    f.type(0, "OWN-1");
    QTRY_COMPARE(f.shown(0), QString("OWN-1|Flow Meter|1290.00"));
    QVERIFY(f.page->banner()->isVisible());
    QVERIFY2(f.page->banner()->message().contains("OWN-1"), qPrintable(f.page->banner()->message()));
    f.type(0, "FM-110"); // put right
    QTRY_VERIFY(!f.page->worksheet()->lines().first().isNull("product"));
    QVERIFY(!f.page->banner()->isVisible());
}

void TestQuoteArticlesLookedUp::aProductDeletedBesideTheOpenQuoteIsSaid()
{
    Fixture f;
    f.page->banner()->hide();
    QVERIFY(await(f.db.store.commit({"Delete", {}, {{"product", f.meter.id}}})));
    QTRY_VERIFY(f.page->banner()->isVisible());
    QVERIFY2(f.page->banner()->message().contains("FM-110"), qPrintable(f.page->banner()->message()));
    QVERIFY(f.page->worksheet()->lines().first().isNull("product"));
    QCOMPARE(f.shown(0), QString("FM-110|Flow Meter|1290.00"));
}

void TestQuoteArticlesLookedUp::whatWasTakenBackIsLookedUpAgain()
{
    Fixture f;
    const int row = f.page->worksheet()->insertLine(2, QuoteLineKind::Item);
    for (int i = 0; i < 2; ++i) {
        f.type(row, "C3P");
        QTRY_COMPARE(f.shown(row), QString("C3P|Control Unit|4900.00"));
        f.page->takeStep(Page::Step::Undo);
        QCOMPARE(f.shown(row), QString("||"));
    }
}

void TestQuoteArticlesLookedUp::pastedNumbersAreTheirProducts()
{
    Fixture f;
    QApplication::clipboard()->setText("C3P\nFM-110\n");
    f.page->table()->setCurrentIndex(f.page->worksheet()->index(0, QuoteWorksheet::Article));
    f.page->table()->pasteCells();
    QTRY_COMPARE(f.shown(0), QString("C3P|Control Unit|4900.00"));
    QTRY_COMPARE(f.shown(1), QString("FM-110|Ours|50.00")); // what was said by hand
    QVERIFY(f.page->worksheet()->isPriceByHand(1));
}

void TestQuoteArticlesLookedUp::whatIsStoredByHandIsLeftAlone()
{
    Fixture f;
    f.type(0, "C3P");
    QTRY_COMPARE(f.shown(0), QString("C3P|Control Unit|4900.00"));
    QVERIFY(f.page->worksheet()->lines().at(1).isNull("product")); // though it has the same number
}

void TestQuoteArticlesLookedUp::aPriceThatStaysIsToldOf()
{
    Fixture f;
    f.page->banner()->hide();
    f.type(1, "FM-110"); // a line of 50.00 by hand
    QTRY_VERIFY(f.page->banner()->isVisible());
    QCOMPARE(f.shown(1), QString("FM-110|Ours|50.00"));
    QCOMPARE(f.page->banner()->message(),
        QString("Line 2 keeps the price that was typed, 50.00; the catalogue says 1290.00."));
    auto *take = f.page->banner()->findChild<QPushButton *>("takePrices");
    QVERIFY(take && take->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(f.shown(1), QString("FM-110|Ours|1290.00"));
    QVERIFY(!f.page->worksheet()->isPriceByHand(1));
    QVERIFY(!f.page->banner()->isVisible());
    f.page->takeStep(Page::Step::Undo);
    QCOMPARE(f.shown(1), QString("FM-110|Ours|50.00"));
}

void TestQuoteArticlesLookedUp::thePriceOfTheCatalogueIsNoneByHand()
{
    Fixture f;
    f.page->banner()->hide();
    const auto price = f.page->worksheet()->index(1, QuoteWorksheet::Price);
    QVERIFY(f.page->worksheet()->setData(price, "1290"));
    f.type(1, "FM-110");
    QTRY_VERIFY(!f.page->worksheet()->lines().at(1).isNull("product"));
    QVERIFY(!f.page->worksheet()->isPriceByHand(1));
    QVERIFY(!f.page->banner()->isVisible());
}

CRM_TEST(TestQuoteArticlesLookedUp)

} // namespace crm

#include "tst_quotearticleslookedup.moc"
