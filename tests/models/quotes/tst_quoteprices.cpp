// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/quotes/pricedsheet.h"

#include <QLocale>

using namespace crm;

/// Prices follow the catalogue's quantity breaks until somebody sets one by hand.
class TestQuotePrices : public PricedSheet
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void thePriceFollowsTheQuantity();
    void whatWasTypedStays();
    void anEmptiedCellFollowsAgain();
    void anotherBookPricesTheLinesAnew();
    void anUnreadCatalogueChangesNothing();
    void aBookOutOfForceIsSaid();
    void anArticleNumberIsItsProduct();
    void theUsualTaxStandsInTheLineAtOnce();
    void anArticleHasItsOwnTax();
    void walkingThroughCellsIsNoStep();
    void anotherCurrencyLeavesNoPriceOfTheFormer();
    void savingFollowsToo();
    void aReductionBeyondTheLimitIsToldWhileTyping();

private:
    PriceBook m_other{.id = Id::make(), .name = "Other"};
};

void TestQuotePrices::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_pump.price = {12000};
    m_catalogue = {{m_trade, m_other},
        {entry(m_trade, 0, 100), entry(m_trade, 10, 80), entry(m_trade, 100, 65), entry(m_other, 0, 50)},
        {{m_pump.id, m_pump}}};
}

void TestQuotePrices::init()
{
    begin({{"price_book", m_trade.id.bytes()}}, 100 * oneMillion);
}

void TestQuotePrices::thePriceFollowsTheQuantity()
{
    type(QuoteWorksheet::Quantity, "10");
    QCOMPARE(price(), "80.00");
    QCOMPARE(m_sheet->figures().totals.net, 80000);
    type(QuoteWorksheet::Quantity, "250");
    QCOMPARE(price(), "65.00");
    type(QuoteWorksheet::Quantity, "9.5");
    QCOMPARE(price(), "100.00");
    QVERIFY(!isMarked());
}

void TestQuotePrices::whatWasTypedStays()
{
    type(QuoteWorksheet::Price, "95");
    QVERIFY(isMarked());
    type(QuoteWorksheet::Quantity, "10");
    QCOMPARE(price(), "95.00");
    const auto note = m_sheet->index(0, QuoteWorksheet::Price).data(Qt::ToolTipRole).toString();
    QVERIFY2(note.contains("80.00"), qPrintable(note));
    m_sheet->resetPrices({0});
    QCOMPARE(price(), "80.00");
    QVERIFY(!isMarked());
    type(QuoteWorksheet::Price, "80"); // the catalogue's own price is no other
    QVERIFY(!isMarked());
}

void TestQuotePrices::anEmptiedCellFollowsAgain()
{
    type(QuoteWorksheet::Price, "95");
    type(QuoteWorksheet::Price, "");
    QCOMPARE(price(), "100.00");
    type(QuoteWorksheet::Quantity, "10");
    QCOMPARE(price(), "80.00");
}

void TestQuotePrices::anotherBookPricesTheLinesAnew()
{
    m_sheet->setHead("price_book", m_other.id.bytes());
    QCOMPARE(price(), "100.00"); // its prices are not read yet
    m_sheet->setCatalogue(m_catalogue);
    QCOMPARE(price(), "50.00");
    m_sheet->setHead("price_book", QVariant());
    m_sheet->setCatalogue(m_catalogue);
    QCOMPARE(price(), "120.00"); // the product's own
}

void TestQuotePrices::aBookOutOfForceIsSaid()
{
    QCOMPARE(m_sheet->bookNote(), QString());
    auto catalogue = m_catalogue;
    catalogue.books[0].validFrom = QDate(2026, 3, 1);
    catalogue.books[0].validUntil = QDate(2026, 5, 31);
    m_sheet->setCatalogue(catalogue);
    QCOMPARE(m_sheet->bookNote(), QString());
    m_sheet->setHead("issued_on", "2026-06-01");
    QVERIFY2(m_sheet->bookNote().contains("Trade"), qPrintable(m_sheet->bookNote()));
    m_sheet->setHead("price_book", QVariant());
    QCOMPARE(m_sheet->bookNote(), QString());
}

void TestQuotePrices::anArticleNumberIsItsProduct()
{
    m_pump.sku = "P-1";
    m_pump.unit = "pcs";
    const int row = m_sheet->insertLine(1, QuoteLineKind::Item);
    QVERIFY(m_sheet->setData(m_sheet->index(row, QuoteWorksheet::Article), "p-1"));
    QVERIFY(m_sheet->setData(m_sheet->index(row, QuoteWorksheet::Quantity), "10"));
    QCOMPARE(m_sheet->articlesByHand(), QStringList{"p-1"});
    m_sheet->adoptProduct(row, Record::from(m_pump));
    const auto &line = m_sheet->lines().at(row);
    QCOMPARE(line.text("sku"), QString("P-1"));
    QCOMPARE(line.text("description"), QString("Pump"));
    QCOMPARE(line.text("unit"), QString("pcs"));
    QCOMPARE(line.value("unit_price").toLongLong(), 80 * oneMillion);
    m_sheet->undo(); // with what was typed last
    QVERIFY(m_sheet->lines().at(row).isNull("product"));
    const int typed = m_sheet->insertLine(2, QuoteLineKind::Item);
    m_sheet->paste("P-1\tOur pump\t1\t\t99", typed, QuoteWorksheet::Article);
    m_sheet->adoptProduct(typed, Record::from(m_pump));
    QCOMPARE(m_sheet->lines().at(typed).text("description"), QString("Our pump")); // what is said stays
    QCOMPARE(m_sheet->lines().at(typed).value("unit_price").toLongLong(), 99 * oneMillion);
    QVERIFY(m_sheet->isPriceByHand(typed));
}

void TestQuotePrices::anArticleHasItsOwnTax()
{
    auto catalogue = m_catalogue;
    const auto reduced = Id::make();
    catalogue.usualTax = 19 * oneMillion;
    catalogue.taxRates.insert(reduced, 7 * oneMillion);
    m_sheet->setCatalogue(catalogue);
    auto book = m_pump;
    book.id = Id::make();
    book.taxClass = {reduced};
    m_sheet->setProduct(0, Record::from(book), 100 * oneMillion);
    const int row = m_sheet->insertLine(1, QuoteLineKind::Item);
    QCOMPARE(m_sheet->lines().at(row).value("tax").toLongLong(), 7 * oneMillion); // like its neighbour
    m_sheet->adoptProduct(row, Record::from(m_pump));
    QCOMPARE(m_sheet->lines().at(row).value("tax").toLongLong(), 19 * oneMillion); // until it is known what it is
    const int typed = m_sheet->insertLine(2, QuoteLineKind::Item);
    QVERIFY(m_sheet->setData(m_sheet->index(typed, QuoteWorksheet::Tax), "5"));
    m_sheet->adoptProduct(typed, Record::from(m_pump));
    QCOMPARE(m_sheet->lines().at(typed).value("tax").toLongLong(), 5 * oneMillion); // somebody has said it
    const auto amount = [this](int at) { return m_sheet->index(at, QuoteWorksheet::Amount).data().toString(); };
    QVERIFY(!amount(0).isEmpty());
    m_sheet->setCatalogue(catalogue); // nothing to fill: nothing is lost
    QVERIFY(!amount(0).isEmpty());
}

void TestQuotePrices::walkingThroughCellsIsNoStep()
{
    type(QuoteWorksheet::Quantity, "3");
    const auto cell = m_sheet->index(0, QuoteWorksheet::Quantity);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_sheet->setData(cell, cell.data(Qt::EditRole)));
    m_sheet->undo();
    QVERIFY(cell.data(Qt::EditRole).toString() != "3");
}

void TestQuotePrices::theUsualTaxStandsInTheLineAtOnce()
{
    auto catalogue = m_catalogue;
    catalogue.usualTax = 19 * oneMillion;
    const auto reduced = Id::make();
    catalogue.taxRates.insert(reduced, 7 * oneMillion);
    m_sheet->setCatalogue(catalogue);
    const auto tax = [this](int row) { return m_sheet->lines().at(row).value("tax"); };
    QCOMPARE(tax(0).toLongLong(), 19 * oneMillion); // the line was there before the catalogue
    QCOMPARE(m_sheet->figures().totals.tax, 1900);
    const int free = m_sheet->insertLine(1, QuoteLineKind::Item);
    QCOMPARE(tax(free).toLongLong(), 19 * oneMillion);
    QVERIFY(m_sheet->setData(m_sheet->index(free, QuoteWorksheet::Tax), ""));
    QVERIFY(!tax(free).isNull()); // saving must not fill what was emptied
    QCOMPARE(tax(free).toLongLong(), 0);
    auto book = m_pump;
    book.taxClass = {reduced};
    m_sheet->setProduct(free, Record::from(book), oneMillion);
    QCOMPARE(tax(free).toLongLong(), 7 * oneMillion);
}

void TestQuotePrices::anotherCurrencyLeavesNoPriceOfTheFormer()
{
    type(QuoteWorksheet::Quantity, "10");
    QCOMPARE(price(), "80.00");
    m_sheet->setHead("currency", "USD");
    QVERIFY(m_sheet->lines().first().isNull("unit_price"));
    QVERIFY(m_sheet->figures().isIncomplete());
    QVERIFY2(m_sheet->bookNote().contains("USD"), qPrintable(m_sheet->bookNote()));
    m_sheet->setCatalogue(m_catalogue);
    QCOMPARE(m_sheet->index(0, QuoteWorksheet::Amount).data().toString(), QString()); // nor an amount
    m_sheet->setHead("currency", "EUR");
    QCOMPARE(price(), "80.00");
    type(QuoteWorksheet::Price, "75");
    m_sheet->setHead("currency", "USD");
    QCOMPARE(price(), "75.00"); // said by somebody
}

void TestQuotePrices::aReductionBeyondTheLimitIsToldWhileTyping()
{
    auto catalogue = m_catalogue;
    catalogue.products[m_pump.id].maxDiscount = {10 * oneMillion};
    m_sheet->setCatalogue(catalogue);
    const auto limit = [this] { return m_sheet->figures().limits.value(0); };
    type(QuoteWorksheet::Discount, "10%");
    QVERIFY(m_sheet->figures().limits.isEmpty());
    type(QuoteWorksheet::Discount, "12%");
    QCOMPARE(limit().sentence, QString::fromUtf8("Line 1: “Pump” may be sold at a discount of at most 10 %."));
    QCOMPARE(limit().column, int(QuoteWorksheet::Discount));
    QCOMPARE(m_sheet->index(0, QuoteWorksheet::Discount).data(Qt::ToolTipRole).toString(), limit().sentence);
    QCOMPARE(m_sheet->figures().problem, QString()); // it can be calculated, and may have been granted before
    type(QuoteWorksheet::Discount, "");
    type(QuoteWorksheet::Price, "80"); // of 100: a lower price is a reduction too
    QCOMPARE(limit().column, int(QuoteWorksheet::Price));
    type(QuoteWorksheet::Price, "");
    type(QuoteWorksheet::Discount, "6%");
    QVERIFY(m_sheet->figures().limits.isEmpty());
    m_sheet->setHead("discount", "6%");
    QVERIFY(limit().isOfWhole);
    QVERIFY2(limit().sentence.contains("discount of the whole"), qPrintable(limit().sentence));
    m_sheet->setHead("discount", "3%");
    QVERIFY(m_sheet->figures().limits.isEmpty());
}

void TestQuotePrices::anUnreadCatalogueChangesNothing()
{
    m_sheet->setCatalogue({});
    type(QuoteWorksheet::Quantity, "10");
    QCOMPARE(price(), "100.00");
    m_sheet->setCatalogue(m_catalogue); // reading alone changes nothing that was typed or stored
    QCOMPARE(price(), "100.00");
}

void TestQuotePrices::savingFollowsToo()
{
    TestDb db;
    QList<Record> fill{Record::from(m_pump), Record::from(m_trade)};
    for (const auto &entry : m_catalogue.entries.first(3))
        fill.append(Record::from(entry));
    QVERIFY(await(db.store.commit({"Fill", fill})));
    auto quote = newQuote({});
    quote.setReference("price_book", m_trade.id);
    const QuoteLine line{.id = Id::make(), .product = {m_pump.id}, .quantity = {12 * oneMillion}};
    QVERIFY(await(db.store.commit(writeQuote("New", quote, {Record::from(line)}))));
    QCOMPARE(db.get<QuoteLine>(line.id).unitPrice.millionths, 80 * oneMillion);
    Record change(QuoteLine::entity());
    change.id = line.id;
    change.setValue("quantity", oneMillion); // an import, a bulk edit
    QVERIFY(db.put(change));
    QCOMPARE(db.get<QuoteLine>(line.id).unitPrice.millionths, 100 * oneMillion);
    change.setValue("unit_price", 99 * oneMillion);
    QVERIFY(db.put(change));
    QVERIFY(db.get<QuoteLine>(line.id).priceByHand);
    change = Record(QuoteLine::entity());
    change.id = line.id;
    change.setValue("quantity", 500 * oneMillion);
    QVERIFY(db.put(change));
    QCOMPARE(db.get<QuoteLine>(line.id).unitPrice.millionths, 99 * oneMillion);
    change = Record(QuoteLine::entity());
    change.id = line.id;
    change.setValue("price_by_hand", 0LL);
    QVERIFY(db.put(change));
    QCOMPARE(db.get<QuoteLine>(line.id).unitPrice.millionths, 65 * oneMillion);
}

CRM_TEST(TestQuotePrices)
#include "tst_quoteprices.moc"
