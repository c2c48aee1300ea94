// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotetemplates.h"

#include "models/quotes/quotecatalogue.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestQuoteTemplates : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aTemplateSaysWhatTheQuoteSaid();
    void pricesAreThoseOfTheDay();
    void aPriceSetByHandIsKept();
    void whatIsNoLongerSoldKeepsItsWords();
    void aTemplateIsReplaced();

private:
    QList<Record> lines(const Id &quote)
    {
        return *await(m_db->store.records({&QuoteLine::entity(), Filter::refers("quote", quote), {{"position"}}}));
    }
    Record stored(const Entity &entity, const Id &id) { return await(m_db->store.fetch(entity, {id}))->value(0); }
    TemplateDraft keep(const QString &name, const TemplateDraft &replaced = {});
    FromTemplate begin(const TemplateDraft &from);

    std::unique_ptr<TestDb> m_db;
    Organisation m_acme{.id = Id::make(), .name = "Acme"};
    Product m_pump{.id = Id::make(), .name = "Pump", .sku = "P-1", .price = {10000}, .cost = {6000}, .unit = "pcs"};
    PriceBook m_book{.id = Id::make(), .name = "Trade"};
    Id m_quote;
};

void TestQuoteTemplates::init()
{
    m_db = std::make_unique<TestDb>();
    const PriceEntry entry{.id = Id::make(),
        .priceBook = {m_book.id},
        .product = {m_pump.id},
        .minQuantity = {10 * oneMillion},
        .price = {80 * oneMillion}};
    QVERIFY(await(m_db->store.commit(
        {"Fill", {Record::from(m_acme), Record::from(m_pump), Record::from(m_book), Record::from(entry)}})));
    auto quote = newQuote({Organisation::entity().name, m_acme.id});
    quote.setValue("title", "Yearly service");
    quote.setValue("terms", "30 days net");
    quote.setValue("discount", "5%");
    quote.setReference("price_book", m_book.id);
    m_quote = quote.id;
    const QuoteLine head{.id = Id::make(), .kind = QuoteLineKind::Section, .description = "Hardware"};
    const QuoteLine pump{.id = Id::make(), .product = {m_pump.id}, .quantity = {12 * oneMillion}};
    const QuoteLine work{.id = Id::make(), .description = "Work", .unitPrice = {90 * oneMillion}, .optional = true};
    QVERIFY(await(
        m_db->store.commit(writeQuote("New", quote, {Record::from(head), Record::from(pump), Record::from(work)}))));
}

TemplateDraft TestQuoteTemplates::keep(const QString &name, const TemplateDraft &replaced)
{
    const auto edit = saveAsTemplate(name, {stored(Quote::entity(), m_quote), lines(m_quote)}, replaced);
    [&] { QVERIFY(await(m_db->store.commit(edit))); }();
    const auto head = stored(QuoteTemplate::entity(), edit.puts.first().id);
    return {head,
        *await(
            m_db->store.records({&QuoteTemplateLine::entity(), Filter::refers("template", head.id), {{"position"}}}))};
}

FromTemplate TestQuoteTemplates::begin(const TemplateDraft &from)
{
    PriceCatalogue catalogue;
    bool isRead = false;
    readCatalogue(m_db->store, from.head.reference("price_book"), {m_pump.id}, this, [&](const auto &found) {
        [&] { QVERIFY(found); }();
        catalogue = *found;
        isRead = true;
    });
    [&] { QTRY_VERIFY(isRead); }();
    const auto begun = newQuote({Organisation::entity().name, m_acme.id});
    return quoteFromTemplate(from, begun, catalogue, QDate(2026, 5, 4));
}

void TestQuoteTemplates::aTemplateSaysWhatTheQuoteSaid()
{
    const auto from = keep("Service");
    QCOMPARE(from.lines.size(), 3);
    QCOMPARE(from.head.value("valid_days").toInt(), 30);
    const auto made = begin(from);
    QVERIFY(await(m_db->store.commit(writeQuote("New", made.draft.quote, made.draft.lines))));
    const auto second = stored(Quote::entity(), made.draft.quote.id).as<Quote>();
    const auto first = stored(Quote::entity(), m_quote).as<Quote>();
    QCOMPARE(second.total.minor, first.total.minor);
    QCOMPARE(second.number, "Q-2026-0002");
    QCOMPARE(second.title, "Yearly service");
    QCOMPARE(second.terms, "30 days net");
    QCOMPARE(second.issuedOn, QDate(2026, 5, 4));
    QCOMPARE(second.validUntil, QDate(2026, 6, 3));
    QCOMPARE(second.state, QuoteState::Draft);
    QCOMPARE(lines(second.id).at(2).value("optional").toInt(), 1);
    QVERIFY(made.offSale.isEmpty());
}

void TestQuoteTemplates::pricesAreThoseOfTheDay()
{
    const auto from = keep("Service");
    QCOMPARE(from.lines.at(1).value("unit_price").toLongLong(), 80 * oneMillion);
    auto entry = await(m_db->store.records({&PriceEntry::entity()}))->first();
    entry.setValue("price", 85 * oneMillion);
    QVERIFY(m_db->put(entry));
    QCOMPARE(begin(from).draft.lines.at(1).value("unit_price").toLongLong(), 85 * oneMillion);
}

void TestQuoteTemplates::aPriceSetByHandIsKept()
{
    auto line = lines(m_quote).at(1);
    line.setValue("unit_price", 77 * oneMillion);
    QVERIFY(m_db->put(line));
    QCOMPARE(lines(m_quote).at(1).value("price_by_hand").toInt(), 1);
    QCOMPARE(begin(keep("Service")).draft.lines.at(1).value("unit_price").toLongLong(), 77 * oneMillion);
}

void TestQuoteTemplates::whatIsNoLongerSoldKeepsItsWords()
{
    const auto from = keep("Service");
    m_pump.active = false;
    QVERIFY(m_db->put(m_pump));
    m_pump.active = true;
    const auto made = begin(from);
    QCOMPARE(made.offSale, QStringList{"Pump"});
    QVERIFY(await(m_db->store.commit(writeQuote("New", made.draft.quote, made.draft.lines))));
    const auto line = lines(made.draft.quote.id).at(1);
    QVERIFY(line.isNull("product"));
    QCOMPARE(line.title(), "Pump");
    QCOMPARE(line.value("unit_price").toLongLong(), 80 * oneMillion);
}

void TestQuoteTemplates::aTemplateIsReplaced()
{
    const auto first = keep("Service");
    QVERIFY(await(m_db->store.commit({"Remove", {}, {lines(m_quote).last().ref()}})));
    const auto second = keep("Service", first);
    QCOMPARE(second.head.id, first.head.id);
    QCOMPARE(second.lines.size(), 2);
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(await(m_db->store.records({&QuoteTemplateLine::entity()}))->size(), 3);
}

CRM_TEST(TestQuoteTemplates)
#include "tst_quotetemplates.moc"
