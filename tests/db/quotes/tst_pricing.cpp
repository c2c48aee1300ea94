// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/pricing.h"

#include "tests/support/test.h"

using namespace crm;

class TestPricing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void prices_data();
    void prices();
    void aCircleEnds();
    void aParentInAnotherCurrencySaysNothing();
    void eachBookSaysWhetherItsPricesIncludeTax();
    void taxIsPutOnAndTakenOff_data();
    void taxIsPutOnAndTakenOff();
    void whatIsOutOfReachIsNoPrice();

private:
    const Id m_pump = Id::make();
    const Id m_valve = Id::make();
    PriceBook m_list{.id = Id::make(), .name = "List"};
    PriceBook m_special{.id = Id::make(), .name = "Special", .parent = {m_list.id}};
    QList<PriceEntry> m_entries;
};

void TestPricing::initTestCase()
{
    const auto entry = [](const Id &book, const Id &product, qint64 from, qint64 price) {
        return PriceEntry{.id = Id::make(),
            .priceBook = {book},
            .product = {product},
            .minQuantity = {from * oneMillion},
            .price = {price * oneMillion}};
    };
    auto spring = entry(m_list.id, m_pump, 1, 90);
    spring.validFrom = QDate(2026, 3, 1);
    spring.validUntil = QDate(2026, 5, 31);
    m_entries = {entry(m_list.id, m_pump, 0, 100), entry(m_list.id, m_pump, 10, 80), spring,
        entry(m_list.id, m_valve, 0, 7), entry(m_special.id, m_pump, 5, 70)};
    m_special.validUntil = QDate(2026, 12, 31);
}

void TestPricing::prices_data()
{
    QTest::addColumn<bool>("isSpecial");
    QTest::addColumn<bool>("isPump");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("price"); // −1: none
    const QDate winter(2026, 1, 10);
    const QDate april(2026, 4, 10);
    QTest::newRow("list price") << false << true << 1 << winter << qint64(100);
    QTest::newRow("a season's price") << false << true << 1 << april << qint64(90);
    QTest::newRow("the last day of the season") << false << true << 9 << QDate(2026, 5, 31) << qint64(90);
    QTest::newRow("after the season") << false << true << 9 << QDate(2026, 6, 1) << qint64(100);
    QTest::newRow("from a quantity") << false << true << 10 << april << qint64(80);
    QTest::newRow("the parent's") << true << true << 4 << winter << qint64(100);
    QTest::newRow("its own from five") << true << true << 5 << winter << qint64(70);
    QTest::newRow("a product it does not name") << true << false << 50 << winter << qint64(7);
    QTest::newRow("a book out of force") << true << true << 5 << QDate(2027, 1, 1) << qint64(-1);
}

void TestPricing::prices()
{
    QFETCH(bool, isSpecial);
    QFETCH(bool, isPump);
    QFETCH(int, quantity);
    QFETCH(QDate, day);
    QFETCH(qint64, price);
    const auto found = priceIn(isSpecial ? m_special.id : m_list.id, {m_list, m_special}, m_entries,
        {isPump ? m_pump : m_valve, quantity * oneMillion, day});
    QCOMPARE(found.value_or(ListPrice{-oneMillion}).price, price * oneMillion);
}

void TestPricing::aCircleEnds()
{
    auto list = m_list;
    list.parent = {m_special.id};
    const PriceQuestion question{Id::make(), oneMillion, QDate(2026, 1, 10)};
    QVERIFY(!priceIn(list.id, {list, m_special}, m_entries, question));
}

/// A damaged file, or one from before that was refused.
void TestPricing::aParentInAnotherCurrencySaysNothing()
{
    auto list = m_list;
    const PriceQuestion question{m_pump, 4 * oneMillion, QDate(2026, 1, 10)};
    QCOMPARE(
        priceIn(m_special.id, {list, m_special}, m_entries, question).value_or(ListPrice{}).price, 100 * oneMillion);
    list.currency = "USD";
    QVERIFY(!priceIn(m_special.id, {list, m_special}, m_entries, question));
}

void TestPricing::eachBookSaysWhetherItsPricesIncludeTax()
{
    auto list = m_list;
    list.pricesIncludeTax = true;
    const PriceCatalogue catalogue{.books = {list, m_special}, .entries = m_entries};
    const PriceTerms terms{"EUR", m_special.id, QDate(2026, 1, 10), PriceMode::Net};
    const auto rate = 25 * oneMillion;
    QCOMPARE(cataloguePrice(catalogue, terms, {m_pump, 5 * oneMillion, rate}).value_or(0), 70 * oneMillion);
    QCOMPARE(cataloguePrice(catalogue, terms, {m_pump, 4 * oneMillion, rate}).value_or(0), 80 * oneMillion); // of 100
}

void TestPricing::taxIsPutOnAndTakenOff_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<PriceMode>("prices");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("converted");
    const auto row = [](const char *name, const char *price, PriceMode prices, const char *rate, const char *currency,
                         const char *converted) {
        QTest::newRow(name) << QString(price) << prices << QString(rate) << QString(currency) << QString(converted);
    };
    using enum PriceMode;
    row("put on", "64.22", Net, "19", "EUR", "76.42");       // 76.4218
    row("taken off", "100", Gross, "19", "EUR", "84.03");    // 84.0336…
    row("a half goes up", "1.50", Net, "21", "EUR", "1.82"); // 1.815
    row("a half below zero goes down", "-1.50", Net, "21", "EUR", "-1.82");
    row("no tax", "0.333333", Net, "0", "EUR", "0.333333");
    row("a part of a percent", "200", Net, "5.5", "EUR", "211");
    row("more digits of its own", "12.345", Net, "10", "EUR", "13.58");  // three digits: 13.5795 → 13.58
    row("more digits that count", "12.345", Net, "19", "EUR", "14.691"); // 14.69055
    row("a bulk article keeps three digits", "0.05", Net, "19", "EUR", "0.0595");
    row("and without tax", "0.01", Gross, "19", "EUR", "0.0084"); // 0.008403…
    row("whole yen", "980", Net, "10", "JPY", "1078");
    row("yen rounded", "1234", Gross, "10", "JPY", "1122"); // 1121.81…
    row("fils", "1.250", Net, "5", "KWD", "1.313");         // 1.3125
    row("nothing", "0", Net, "19", "EUR", "0");
}

void TestPricing::taxIsPutOnAndTakenOff()
{
    QFETCH(QString, price);
    QFETCH(PriceMode, prices);
    QFETCH(QString, rate);
    QFETCH(QString, currency);
    QFETCH(QString, converted);
    const auto other = prices == PriceMode::Net ? PriceMode::Gross : PriceMode::Net;
    const ListPrice said{decimalFromText(price).value(), prices};
    const auto found = convertedPrice(said, other, decimalFromText(rate).value(), currency);
    QVERIFY(found);
    QCOMPARE(decimalText(*found), converted);
    QCOMPARE(convertedPrice(said, prices, decimalFromText(rate).value(), currency), said.price);
}

void TestPricing::whatIsOutOfReachIsNoPrice()
{
    const ListPrice said{100 * oneMillion, PriceMode::Gross};
    QVERIFY(!convertedPrice(said, PriceMode::Net, -100 * oneMillion, "EUR"));
    QVERIFY(!convertedPrice(said, PriceMode::Net, 1001 * oneMillion, "EUR"));
    QVERIFY(!convertedPrice({999'999'999'999 * oneMillion, PriceMode::Net}, PriceMode::Gross, 19 * oneMillion, "EUR"));
}

CRM_TEST(TestPricing)
#include "tst_pricing.moc"
