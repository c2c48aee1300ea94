// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotetemplates.h"
#include "tests/models/quotes/pricedsheet.h"

#include <QLocale>

using namespace crm;

/// Whether prices are with or without tax belongs to where they come from; a quote whose prices are in the other way
/// takes them over converted.
class TestQuoteTaxMode : public PricedSheet
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void theCataloguesPricesAreWithoutTax();
    void aBookWithTaxIsTakenOverWithoutIt();
    void switchingBackGivesTheOriginalPrices();
    void pricesTypedByHandStay();
    void anotherTaxIsAnotherPrice();
    void anotherTaxChangesNoPriceOfTheSameWay();
    void whatTheCatalogueNoLongerNamesIsConverted();
    void aTaxThatIsNoneIsNoFault();
    void limitsCompareTheSameWay();
    void theMarginIsWithoutTax();
    void savingConvertsToo();
    void aDraftSwitchedOutsideItsWindowIsPricedAnew();
    void aTemplateTakesThePricesInItsWay();

private:
    void setMode(const char *mode) { m_sheet->setHead("prices", mode); }
    void choose(const PriceBook &book);
    void store(const QString &mode, const QuoteLine &line);

    TaxClass m_usual{.id = Id::make(), .name = "Usual", .rate = {19 * oneMillion}, .isDefault = true};
    PriceBook m_shop{.id = Id::make(), .name = "Shop", .pricesIncludeTax = true};
    Id m_quote;
};

void TestQuoteTaxMode::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_pump.price = {6422};
    m_pump.cost = {5000};
    m_pump.taxClass = {m_usual.id};
    m_catalogue.books = {m_shop, m_trade};
    m_catalogue.entries = {entry(m_shop, 0, 119), entry(m_shop, 10, 100), entry(m_trade, 0, 90)};
    m_catalogue.products.insert(m_pump.id, m_pump);
    m_catalogue.add(m_usual);
}

void TestQuoteTaxMode::init()
{
    begin({{"prices", "net"}}, std::nullopt);
}

void TestQuoteTaxMode::choose(const PriceBook &book)
{
    m_sheet->setHead("price_book", book.id.bytes());
    m_sheet->setCatalogue(m_catalogue);
}

void TestQuoteTaxMode::theCataloguesPricesAreWithoutTax()
{
    QCOMPARE(price(), "64.22");
    QCOMPARE(note(), QString());
    setMode("gross");
    QCOMPARE(price(), "76.42"); // 64.22 × 1.19 = 76.4218
    QCOMPARE(m_sheet->figures().totals.total, 7642);
    QCOMPARE(m_sheet->figures().totals.net, 6422);
    QCOMPARE(note(), "The catalogue says 64.22 without tax.");
    m_sheet->insertLine(1, QuoteLineKind::Item);
    m_sheet->setProduct(1, Record::from(m_pump), std::nullopt);
    QCOMPARE(price(1), "76.42");
    choose(m_trade); // without tax, too
    QCOMPARE(price(), "107.10");
}

void TestQuoteTaxMode::aBookWithTaxIsTakenOverWithoutIt()
{
    choose(m_shop);
    QCOMPARE(price(), "100.00"); // of 119
    QCOMPARE(note(), "The price book says 119.00 with tax.");
    type(QuoteWorksheet::Quantity, "10");
    QCOMPARE(price(), "84.03"); // 100 / 1.19 = 84.0336
    setMode("gross");
    QCOMPARE(price(), "100.00");
    QCOMPARE(m_sheet->figures().totals.total, 100000);
    QCOMPARE(note(), QString());
}

void TestQuoteTaxMode::switchingBackGivesTheOriginalPrices()
{
    for (const auto &book : {m_trade, m_shop}) {
        choose(book);
        const auto first = price();
        const auto total = m_sheet->figures().totals.total;
        for (int i = 0; i < 5; ++i) {
            setMode("gross");
            QVERIFY(price() != first);
            setMode("net");
            QCOMPARE(price(), first);
        }
        QCOMPARE(m_sheet->figures().totals.total, total);
    }
    setMode("gross");
    m_sheet->undo();
    QCOMPARE(price(), "100.00");
}

void TestQuoteTaxMode::pricesTypedByHandStay()
{
    m_sheet->insertLine(1, QuoteLineKind::Section);
    m_sheet->paste("Work\t2\th\t50\t\t19", 2, QuoteWorksheet::Description);
    QCOMPARE(m_sheet->pricesTyped(), QList<int>{2});
    type(QuoteWorksheet::Price, "60");
    QCOMPARE(m_sheet->pricesTyped(), (QList<int>{1, 2}));
    setMode("gross");
    QCOMPARE(price(), "60.00");
    QCOMPARE(price(2), "50.00");
    QVERIFY2(note().contains("76.42"), qPrintable(note()));
    m_sheet->resetPrices({0});
    QCOMPARE(price(), "76.42");
}

void TestQuoteTaxMode::anotherTaxIsAnotherPrice()
{
    setMode("gross");
    type(QuoteWorksheet::Tax, "7");
    QCOMPARE(price(), "68.72"); // 64.22 × 1.07 = 68.7154
    QVERIFY(!m_sheet->isPriceByHand(0));
    type(QuoteWorksheet::Tax, "");
    QCOMPARE(price(), "64.22");
    type(QuoteWorksheet::Price, "80");
    type(QuoteWorksheet::Tax, "19");
    QCOMPARE(price(), "80.00"); // typed
}

/// The catalogue may have other prices since; a tax is no reason to take them.
void TestQuoteTaxMode::anotherTaxChangesNoPriceOfTheSameWay()
{
    auto later = m_catalogue;
    later.products[m_pump.id].price.minor = 7000;
    m_sheet->setCatalogue(later);
    type(QuoteWorksheet::Tax, "7");
    QCOMPARE(price(), "64.22");
}

void TestQuoteTaxMode::whatTheCatalogueNoLongerNamesIsConverted()
{
    auto later = m_catalogue;
    later.products[m_pump.id].price.minor = std::nullopt;
    m_sheet->setCatalogue(later);
    setMode("gross");
    QCOMPARE(price(), "76.42");
    setMode("net");
    QCOMPARE(price(), "64.22");
}

void TestQuoteTaxMode::aTaxThatIsNoneIsNoFault()
{
    setMode("gross");
    for (const auto *typed : {"-100", "100000", "-250"}) {
        type(QuoteWorksheet::Tax, typed);
        QVERIFY2(m_sheet->figures().isIncomplete(), typed); // refused, and nothing is divided by nothing
    }
    type(QuoteWorksheet::Tax, "19");
    QCOMPARE(price(), "76.42");
}

void TestQuoteTaxMode::limitsCompareTheSameWay()
{
    auto catalogue = m_catalogue;
    catalogue.products[m_pump.id].maxDiscount = {10 * oneMillion};
    m_sheet->setCatalogue(catalogue);
    setMode("gross");
    type(QuoteWorksheet::Price, "68.78"); // of 76.42: 10 % off
    QVERIFY(m_sheet->figures().limits.isEmpty());
    type(QuoteWorksheet::Price, "64.22"); // what it costs without tax is 16 % off what it costs with it
    QCOMPARE(m_sheet->figures().limits.value(0).column, int(QuoteWorksheet::Price));
    setMode("net");
    QVERIFY(m_sheet->figures().limits.isEmpty());
}

void TestQuoteTaxMode::theMarginIsWithoutTax()
{
    const auto without = m_sheet->figures().known.net - m_sheet->figures().known.cost;
    QCOMPARE(without, 1422);
    setMode("gross");
    QCOMPARE(m_sheet->figures().known.net - m_sheet->figures().known.cost, without);
}

void TestQuoteTaxMode::store(const QString &mode, const QuoteLine &line)
{
    prepare();
    QList<Record> fill{Record::from(m_usual), Record::from(m_pump), Record::from(m_shop), Record::from(m_trade)};
    for (const auto &entry : m_catalogue.entries)
        fill.append(Record::from(entry));
    QVERIFY(commit({"Fill", fill}));
    auto quote = newQuote({Organisation::entity().name, m_acme});
    quote.setReference("price_book", m_shop.id);
    quote.setValue("prices", mode);
    m_quote = quote.id;
    QVERIFY(commit(writeQuote("New", quote, {Record::from(line), item("Work", "1", "50", "19")})));
}

void TestQuoteTaxMode::savingConvertsToo()
{
    const QuoteLine line{.id = Id::make(), .product = {m_pump.id}, .quantity = {oneMillion}};
    store("net", line);
    const auto now = [&] { return m_db->get<QuoteLine>(line.id); };
    QCOMPARE(now().unitPrice.millionths, 100 * oneMillion); // of 119, at the product's tax
    Record change(QuoteLine::entity());
    change.id = line.id;
    change.setValue("tax", 7 * oneMillion); // an import, a bulk edit
    QVERIFY(m_db->put(change));
    QCOMPARE(now().unitPrice.millionths, 111'210'000); // 119 / 1.07 = 111.2149…
    QVERIFY(!now().priceByHand);
    change.setValue("unit_price", 99 * oneMillion);
    change.setValue("tax", 19 * oneMillion);
    QVERIFY(m_db->put(change));
    QCOMPARE(now().unitPrice.millionths, 99 * oneMillion);
    QVERIFY(now().priceByHand);
}

void TestQuoteTaxMode::aDraftSwitchedOutsideItsWindowIsPricedAnew()
{
    const QuoteLine line{.id = Id::make(), .product = {m_pump.id}, .quantity = {oneMillion}};
    store("net", line);
    QCOMPARE(total(m_quote), "178.50");
    auto change = quote(m_quote);
    change.setValue("prices", "gross");
    QVERIFY(m_db->put(change));
    QCOMPARE(m_db->get<QuoteLine>(line.id).unitPrice.millionths, 119 * oneMillion);
    QVERIFY(!m_db->get<QuoteLine>(line.id).priceByHand);
    QCOMPARE(total(m_quote), "169.00"); // what was typed stays: 50
    change = quote(m_quote);
    change.setValue("prices", "net");
    QVERIFY(m_db->put(change));
    QCOMPARE(total(m_quote), "178.50");
}

void TestQuoteTaxMode::aTemplateTakesThePricesInItsWay()
{
    const QuoteLine line{.id = Id::make(), .product = {m_pump.id}, .quantity = {10 * oneMillion}};
    store("net", line);
    const auto edit = saveAsTemplate("Pumps", {quote(m_quote), lines(m_quote)}, {});
    TemplateDraft kept{edit.puts.value(0), edit.puts.mid(1)};
    kept.head.setValue("prices", "gross");
    const auto made = quoteFromTemplate(kept, newQuote({}), m_catalogue, QDate(2026, 3, 2));
    QCOMPARE(made.draft.lines.value(0).value("unit_price").toLongLong(), 100 * oneMillion);
    kept.head.setValue("prices", "net");
    const auto without = quoteFromTemplate(kept, newQuote({}), m_catalogue, QDate(2026, 3, 2));
    QCOMPARE(without.draft.lines.value(0).value("unit_price").toLongLong(), 84'030'000);
}

CRM_TEST(TestQuoteTaxMode)
#include "tst_quotetaxmode.moc"
