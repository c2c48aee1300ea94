// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/exchange/importfixture.h"

#include "db/entities/pricebook.h"
#include "db/entities/quote.h"
#include "models/quotes/quoteedits.h"

namespace crm {

/// Lists that come again: they put right what is there.
class TestImportPrices : public QObject, private ImportFixture
{
    Q_OBJECT
private slots:
    void aPriceListThatComesAgainChangesItsPrices();
    void aPriceBookIsKnownByNameAndCurrency();
    void theLetterheadIsChangedAndItsKeptCopiesAreNot();
};

namespace {

QStringList prices(TestDb &db)
{
    QStringList found;
    for (const auto &record : *await(db.store.records({&PriceEntry::entity(), {}, {{"rid"}}})))
        found.append(decimalText(record.value("price").toLongLong()));
    return found;
}

} // namespace

void TestImportPrices::aPriceListThatComesAgainChangesItsPrices()
{
    TestDb db;
    QVERIFY(db.put(Product{.id = Id::make(), .name = "Pump"}));
    QVERIFY(db.put(PriceBook{.id = Id::make(), .name = "Base", .currency = "EUR"}));
    const QByteArray head = "price_book,product,min_quantity,price,valid_from\n";
    QCOMPARE(imported(db, head + "Base,Pump,,1800,\nBase,Pump,10,1700,\nBase,Pump,,1900,2027-01-01\n", "price_entry")
                 .created,
        3);
    const auto again = imported(db, head + "Base,Pump,0,1234,\nBase,Pump,10,1700,\nBase,Pump,5,1750,\n", "price_entry");
    QCOMPARE(again.updated, 1);
    QCOMPARE(again.skipped, 1);
    QCOMPARE(again.created, 1);
    QCOMPARE(prices(db), (QStringList{"1234", "1700", "1900", "1750"}));
    const auto twice = imported(db, head + "Base,Pump,7,1,\nBase,Pump,7,2,\n", "price_entry");
    QCOMPARE(twice.created, 1); // the later line of the same price counts
    QCOMPARE(prices(db).last(), QString("2"));
}

void TestImportPrices::aPriceBookIsKnownByNameAndCurrency()
{
    TestDb db;
    const QByteArray books = "name,currency\nBase,EUR\nBase,USD\n";
    QCOMPARE(imported(db, books, "price_book").created, 2);
    QCOMPARE(imported(db, books, "price_book").created, 0);
    QCOMPARE(*await(db.store.count({&PriceBook::entity()})), 2);
}

void TestImportPrices::theLetterheadIsChangedAndItsKeptCopiesAreNot()
{
    TestDb db;
    QCOMPARE(imported(db, "company,terms\nMuster GmbH,Net 30.\n", "letterhead").created, 1);
    for (int i = 0; i < 2; ++i) { // each keeps what the letterhead said when it went out
        auto quote = newQuote({});
        quote.setValue("title", "Pumps");
        const auto customer = Organisation{.id = Id::make(), .name = "Acme"};
        QVERIFY(db.put(customer));
        quote.setReference("organisation", customer.id);
        const QuoteLine line{.id = Id::make(), .description = "Pump", .unitPrice = {oneMillion}, .tax = {0}};
        QVERIFY(await(db.store.commit(writeQuote("New", quote, {Record::from(line)}))));
        QVERIFY(await(db.store.commit(sendQuote(await(db.store.fetch(Quote::entity(), {quote.id}))->value(0)))));
        const auto changed
            = imported(db, "company,terms\nMuster GmbH,Net " + QByteArray::number(10 + i) + " days.\n", "letterhead");
        QCOMPARE(changed.rejected, 0);
        QCOMPARE(changed.updated, 1);
    }
    const auto all = *await(db.store.records({&Letterhead::entity(), {}, {{"terms"}}}));
    QStringList terms;
    for (const auto &letterhead : all)
        terms.append(letterhead.text("terms") + (letterhead.value("in_use").toLongLong() == 1 ? " in use" : ""));
    QCOMPARE(terms, (QStringList{"Net 10 days.", "Net 11 days. in use", "Net 30."}));
}

CRM_TEST(TestImportPrices)

} // namespace crm

#include "tst_importprices.moc"
