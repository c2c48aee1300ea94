// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/pricebook.h"

#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestPriceBook : public QObject
{
    Q_OBJECT
private slots:
    void twoPricesForTheSameAreRefused();
    void theCurrencyOfPricesStays();
    void theCurrencyOfABookThatOthersStandOnStays();
};

void TestPriceBook::twoPricesForTheSameAreRefused()
{
    TestDb db;
    const Product pump{.id = Id::make(), .name = "Pump"};
    const PriceBook base{.id = Id::make(), .name = "Base"};
    const PriceBook trade{.id = Id::make(), .name = "Trade"};
    for (const auto &record : {Record::from(pump), Record::from(base), Record::from(trade)})
        QVERIFY(await(db.store.commit({"New", {record}})));
    const auto priced = [&](const PriceBook &book, std::optional<qint64> from, const QDate &day) {
        return PriceEntry{.id = Id::make(),
            .priceBook = {book.id},
            .product = {pump.id},
            .minQuantity = {from},
            .price = {100 * oneMillion},
            .validFrom = day};
    };
    auto first = priced(base, std::nullopt, {});
    QVERIFY(db.put(first));
    for (const auto &other : {priced(trade, std::nullopt, {}), priced(base, 10 * oneMillion, {}),
             priced(base, std::nullopt, QDate(2027, 1, 1))})
        QVERIFY(db.put(other));
    for (const auto from : {std::optional<qint64>(), std::optional<qint64>(0)}) {
        const auto refused = await(db.store.commit({"New", {Record::from(priced(base, from, {}))}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.value(0).field, "product");
    }
    first.price = {90 * oneMillion};
    QVERIFY(db.put(first)); // itself is no other
}

void TestPriceBook::theCurrencyOfPricesStays()
{
    TestDb db;
    const Product pump{.id = Id::make(), .name = "Pump"};
    PriceBook book{.id = Id::make(), .name = "Resellers"};
    const PriceEntry price{.id = Id::make(), .priceBook = {book.id}, .product = {pump.id}, .price = {100 * oneMillion}};
    QVERIFY(db.put(pump));
    QVERIFY(db.put(book));
    book.currency = "CHF";
    QVERIFY(db.put(book)); // there is nothing in it yet
    QVERIFY(db.put(price));
    book.currency = "USD";
    const auto refused = await(db.store.commit({"Change", {Record::from(book)}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.value(0).field, "currency");
    QVERIFY2(refused.error().message.contains("Resellers") && refused.error().message.contains("CHF"),
        qPrintable(refused.error().message));
    QCOMPARE(db.get<PriceBook>(book.id).currency, QString("CHF"));
    book.currency = "CHF";
    book.name = "Partners";
    QVERIFY(db.put(book));
    QVERIFY(await(db.store.commit({"Delete", {}, {{"price_entry", price.id}}})));
    book.currency = "USD";
    QVERIFY(db.put(book));
}

void TestPriceBook::theCurrencyOfABookThatOthersStandOnStays()
{
    TestDb db;
    PriceBook base{.id = Id::make(), .name = "Resellers"};
    const PriceBook fair{.id = Id::make(), .name = "Trade fair", .parent = {base.id}};
    QVERIFY(db.put(base));
    QVERIFY(db.put(fair));
    base.currency = "USD";
    const auto refused = await(db.store.commit({"Change", {Record::from(base)}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.value(0).field, "currency");
    QVERIFY2(refused.error().message.contains("Trade fair"), qPrintable(refused.error().message));
}

CRM_TEST(TestPriceBook)
#include "tst_pricebook.moc"
