// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteedits.h"

#include "tests/models/quotes/quotefixture.h"

using namespace crm;

class TestQuoteEdits : public QuoteFixture
{
    Q_OBJECT
private slots:
    void init();
    void totalsFollowWhoeverWrites();
    void removingALineIsCounted();
    void anotherCurrencyReachesTheLines();
    void whatWasSentStays();
    void anIssuedQuoteCannotBeDeleted();
    void expiryIsComputed();
    void aRevisionSupersedesWhenItIsSent();
    void cancellingRestoresThePrevious();
    void acceptingLateNeedsAReason();
    void acceptingWinsTheDeal();
    void aDuplicateBeginsAnew();
    void numbersAreNeverGivenTwice();
    void devicesGiveDifferentNumbers();
    void theCatalogueFillsALine();
    void theMarginIsOfTheLinesWhoseCostIsKnown();
    void theCatalogueLimitsALine();
    void aDeletedProductLeavesItsLine();
    void circlesOfPriceBooksAreRefused();
    void oneStepUndoesAll();
};

void TestQuoteEdits::init()
{
    prepare();
}

void TestQuoteEdits::totalsFollowWhoeverWrites()
{
    const auto id = add({item("A", "1", "55.55", "23"), item("B", "1", "11.11", "23")});
    QCOMPARE(total(id), "81.99");
    QCOMPARE(quote(id).text("number"), "Q-2026-0001");
    QCOMPARE(quote(id).text("address"), "Acme\nMain Road 1\nLeeds");
    QCOMPARE(quote(id).text("valid_until"), "2026-04-01");
    auto line = lines(id).first(); // past the editor: an import, a bulk edit
    line.setValue("quantity", 2 * oneMillion);
    QVERIFY(m_db->put(line));
    QCOMPARE(total(id), "150.32");
    auto header = quote(id);
    header.setValue("discount", "50 %");
    QVERIFY(m_db->put(header));
    QCOMPARE(quote(id).text("discount"), "50%");
    QCOMPARE(amountText(quote(id).value("net").toLongLong(), u"EUR"), "61.10");
    header = quote(id);
    header.setValue("total", 1LL);
    QVERIFY(m_db->put(header));
    QCOMPARE(total(id), "75.15"); // nobody types a total
}

void TestQuoteEdits::removingALineIsCounted()
{
    const auto id = add({item("A", "1", "100"), item("B", "1", "50")});
    QCOMPARE(total(id), "181.50");
    QVERIFY(commit({"Remove", {}, {lines(id).last().ref()}}));
    QCOMPARE(total(id), "121.00");
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(total(id), "181.50");
    QVERIFY(commit(writeQuote("Edit", quote(id), {item("C", "1", "1", "0")}, {lines(id).first().id})));
    QCOMPARE(total(id), "61.50");
}

void TestQuoteEdits::anotherCurrencyReachesTheLines()
{
    const auto id = add({item("A", "3", "333.335", "10")});
    QCOMPARE(total(id), "1100.01");
    auto header = quote(id);
    header.setValue("currency", "JPY");
    QVERIFY(m_db->put(header));
    QCOMPARE(lines(id).first().text("currency"), "JPY");
    QCOMPARE(lines(id).first().value("amount").toLongLong(), 1000);
    QCOMPARE(quote(id).value("total").toLongLong(), 1100);
}

void TestQuoteEdits::whatWasSentStays()
{
    const auto id = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(id))));
    QCOMPARE(quote(id).text("content_hash").size(), 64);
    auto line = lines(id).first();
    line.setValue("unit_price", 1LL);
    QVERIFY(!m_db->put(line));
    auto extra = item("More", "1", "5");
    extra.setReference("quote", id);
    QVERIFY(!m_db->put(extra));
    QVERIFY(!commit({"Remove", {}, {lines(id).first().ref()}}));
    auto header = quote(id);
    header.setValue("valid_until", "2030-01-01");
    const auto refused = m_db->put(header);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, "Q-2026-0001 has been sent and can no longer be changed. Make a revision of it.");
    header = quote(id);
    header.setValue("notes", "They will call."); // ours
    QVERIFY(m_db->put(header));
    QCOMPARE(total(id), "121.00");
}

void TestQuoteEdits::anIssuedQuoteCannotBeDeleted()
{
    const auto id = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(id))));
    QVERIFY(!commit({"Delete", {}, {{"quote", id}}}));
    QCOMPARE(lines(id).size(), 1);
    const auto draft = add({item("A", "1", "100")});
    QVERIFY(commit({"Delete", {}, {{"quote", draft}}}));
    QVERIFY(!m_db->exists({"quote", draft}));
    QVERIFY(await(m_db->store.check())->isEmpty());
}

void TestQuoteEdits::expiryIsComputed()
{
    const auto id = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(id))));
    const QDate last(2026, 4, 1);
    QCOMPARE(statusOn(quote(id), last), QuoteStatus::Sent);
    QCOMPARE(statusOn(quote(id), last.addDays(1)), QuoteStatus::Expired);
    QCOMPARE(statusOn(quote(id), last.addDays(-400)), QuoteStatus::Sent); // a clock set back brings it back
    QCOMPARE(state(id), "sent");
    QVERIFY(commit(acceptQuote(quote(id))));
    QCOMPARE(statusOn(quote(id), last.addDays(1)), QuoteStatus::Accepted);
}

void TestQuoteEdits::aRevisionSupersedesWhenItIsSent()
{
    const auto first = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(first))));
    const auto second = revise(first);
    QCOMPARE(quote(second).text("number"), "Q-2026-0001-2");
    QCOMPARE(quote(second).reference("root"), first);
    QCOMPARE(state(first), "sent");
    QCOMPARE(current(first) * 10 + current(second), 10);
    QVERIFY(commit(sendQuote(quote(second))));
    QCOMPARE(state(first), "superseded");
    QCOMPARE(current(first) * 10 + current(second), 1);
    const auto third = revise(second);
    QCOMPARE(quote(third).text("number"), "Q-2026-0001-3");
    QVERIFY(commit(sendQuote(quote(third))));
    QCOMPARE(*await(m_db->store.count({&Quote::entity(), Filter::equals("current", 1LL)})), 1);
}

void TestQuoteEdits::cancellingRestoresThePrevious()
{
    const auto first = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(first))));
    const auto second = revise(first);
    QVERIFY(commit(sendQuote(quote(second))));
    QVERIFY(commit(cancelQuote(quote(second))));
    QCOMPARE(state(first), "sent");
    QCOMPARE(current(first) * 10 + current(second), 10);
    QVERIFY(!commit(acceptQuote(quote(second))));
    const auto draft = revise(first);
    QVERIFY(commit(cancelQuote(quote(draft)))); // was never in force
    QCOMPARE(current(first) * 10 + current(draft), 10);
    QCOMPARE(state(first), "sent");
}

void TestQuoteEdits::acceptingLateNeedsAReason()
{
    const auto first = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(first))));
    m_db->now = m_db->now.addDays(60);
    const auto refused = commit(acceptQuote(quote(first)));
    QCOMPARE(refused ? QByteArray() : refused.error().problems.first().field, QByteArray("resolution"));
    QVERIFY(commit(acceptQuote(quote(first), "Extended by phone")));
    QCOMPARE(quote(first).text("resolution"), "Extended by phone");
    const auto second = revise(first);
    QVERIFY(commit(sendQuote(quote(second))));
    QCOMPARE(state(first), "superseded");
}

void TestQuoteEdits::acceptingWinsTheDeal()
{
    const Opportunity deal{
        .id = Id::make(), .name = "Deal", .organisation = {m_acme}, .stage = {m_db->stage("open")}, .currency = "EUR"};
    QVERIFY(m_db->put(deal));
    const auto stored = await(m_db->store.fetch(Opportunity::entity(), {deal.id}))->first();
    auto header = newQuoteFor(stored);
    QCOMPARE(header.title(), "Deal");
    QVERIFY(commit(writeQuote("New", header, {item("A", "2", "100")})));
    QVERIFY(commit(sendQuote(quote(header.id))));
    const auto won = m_db->get<Stage>(m_db->stage("won"));
    QVERIFY(commit(acceptAndWin(quote(header.id), stored, won)));
    const auto after = m_db->get<Opportunity>(deal.id);
    QCOMPARE(after.stage.id, won.id);
    QCOMPARE(after.amount.minor, 20000);
    QVERIFY(await(m_db->store.undo())); // one step
    QCOMPARE(state(header.id), "sent");
    QCOMPARE(m_db->get<Opportunity>(deal.id).stage.id, deal.stage.id);
}

/// odoo#17742 copied an expired date, OCA#4139 the link to the current revision.
void TestQuoteEdits::aDuplicateBeginsAnew()
{
    const auto first = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(first))));
    m_db->now = m_db->now.addDays(60);
    const auto copy = duplicateOf(quote(first), lines(first));
    QVERIFY(commit(writeQuote("Duplicate", copy.quote, copy.lines)));
    const auto second = quote(copy.quote.id);
    QCOMPARE(second.text("number"), "Q-2026-0002");
    QCOMPARE(second.title(), "Q-2026-0002"); // the first had no other name than its number
    QCOMPARE(second.text("state"), "draft");
    QCOMPARE(second.text("issued_on"), "2026-05-01");
    QCOMPARE(second.text("valid_until"), "2026-05-31");
    QCOMPARE(second.reference("root"), second.id);
    QVERIFY(second.isNull("sent_at") && second.isNull("content_hash"));
    QCOMPARE(total(second.id), total(first));
}

void TestQuoteEdits::numbersAreNeverGivenTwice()
{
    add({item("A", "1", "100")});
    QVERIFY(await(m_db->store.undo()));
    const auto id = add({item("A", "1", "100")});
    QCOMPARE(quote(id).text("number"), "Q-2026-0002");
    auto header = quote(id);
    header.setValue("number", "Q-1");
    QVERIFY(!m_db->put(header));
    QCOMPARE(quote(id).text("number"), "Q-2026-0002");
}

void TestQuoteEdits::devicesGiveDifferentNumbers()
{
    QVERIFY(await(m_db->store.setMeta("device_code", "K7Q")));
    const auto here = add({item("A", "1", "100")});
    QCOMPARE(quote(here).text("number"), "Q-2026-K7Q-0001");
    QVERIFY(commit(sendQuote(quote(here))));
    QCOMPARE(quote(revise(here)).text("number"), "Q-2026-K7Q-0001-K7Q-0002");
    TestDb other;
    QVERIFY(await(other.store.setMeta("device_code", "000")));
    const auto there = newQuote({});
    QVERIFY(await(other.store.commit(writeQuote("New", there, {}))));
    QCOMPARE(other.get<Quote>(there.id).number, "Q-2026-000-0001");
}

void TestQuoteEdits::theCatalogueFillsALine()
{
    const TaxClass usual{.id = Id::make(), .name = "Standard", .rate = {19 * oneMillion}, .isDefault = true};
    QVERIFY(m_db->put(usual));
    const Product pump{.id = Id::make(), .name = "Pump", .sku = "P-1", .price = {12550}, .cost = {8000}, .unit = "pcs"};
    QVERIFY(m_db->put(pump));
    const auto id
        = add({Record::from(QuoteLine{.id = Id::make(), .product = {pump.id}, .quantity = {2 * oneMillion}})});
    const auto line = lines(id).first().as<QuoteLine>();
    QCOMPARE(line.description, "Pump");
    QCOMPARE(line.unitPrice.millionths, 125500000);
    QCOMPARE(line.tax.millionths, 19000000);
    QCOMPARE(line.unit, "pcs");
    QCOMPARE(quote(id).value("cost").toLongLong(), 16000);
    QCOMPARE(total(id), "298.69");
}

void TestQuoteEdits::theMarginIsOfTheLinesWhoseCostIsKnown()
{
    const auto line = [](qint64 price, std::optional<qint64> cost) {
        return Record::from(QuoteLine{.id = Id::make(),
            .description = "A",
            .quantity = {oneMillion},
            .unitPrice = {price * oneMillion},
            .unitCost = {cost}});
    };
    const auto margin = [this](const Id &id) {
        const auto rids = await(m_db->store.find({&Quote::entity(), Filter::equals("id", id.bytes())}));
        const auto rows = await(m_db->store.rows(Quote::entity(), {"margin", "cost"}, *rids));
        return rows && rows->size() == 1 ? rows->first().cells : QVariantList();
    };
    QCOMPARE(margin(add({line(100, 60 * oneMillion), line(1000, {})})), (QVariantList{4000LL, 6000LL}));
    const auto unknown = margin(add({line(1000, {})}));
    QCOMPARE(unknown.size(), 2);
    QVERIFY(unknown.first().isNull()); // nobody knows: not all of it is ours
    QVERIFY(unknown.last().isNull());
    QCOMPARE(margin(add({line(100, 0)})), (QVariantList{10000LL, 0LL}));
}

void TestQuoteEdits::theCatalogueLimitsALine()
{
    const Product pump{.id = Id::make(),
        .name = "Pump",
        .price = {10000},
        .maxDiscount = {10 * oneMillion},
        .activeUntil = QDate(2026, 3, 31)};
    QVERIFY(m_db->put(pump));
    QuoteLine line{.id = Id::make(), .product = {pump.id}, .discount = "10%"};
    QVERIFY(!add({Record::from(line)}).isNull());
    line = {.id = Id::make(), .product = {pump.id}, .discount = "10.5%"};
    QVERIFY(add({Record::from(line)}).isNull());
    line = {.id = Id::make(), .product = {pump.id}, .discount = "10.01"};
    QVERIFY(add({Record::from(line)}).isNull());
    m_db->now = m_db->now.addDays(40);
    line = {.id = Id::make(), .product = {pump.id}};
    QVERIFY(add({Record::from(line)}).isNull());
}

void TestQuoteEdits::aDeletedProductLeavesItsLine()
{
    const Product pump{.id = Id::make(), .name = "Pump", .price = {10000}};
    QVERIFY(m_db->put(pump));
    const auto draft = add({Record::from(QuoteLine{.id = Id::make(), .product = {pump.id}})});
    const auto sent = add({Record::from(QuoteLine{.id = Id::make(), .product = {pump.id}})});
    QVERIFY(commit(sendQuote(quote(sent))));
    QVERIFY(commit({"Delete", {}, {{"product", pump.id}}}));
    for (const auto &id : {draft, sent}) {
        QCOMPARE(lines(id).first().text("description"), "Pump");
        QCOMPARE(total(id), "100.00");
        auto header = quote(id);
        header.setValue("notes", "x");
        QVERIFY(m_db->put(header));
    }
}

void TestQuoteEdits::circlesOfPriceBooksAreRefused()
{
    PriceBook a{.id = Id::make(), .name = "A"};
    PriceBook b{.id = Id::make(), .name = "B", .parent = {a.id}};
    PriceBook c{.id = Id::make(), .name = "C", .parent = {b.id}};
    for (const auto &book : {a, b, c})
        QVERIFY(m_db->put(book));
    a.parent = {c.id};
    const auto refused = m_db->put(a);
    QCOMPARE(refused ? QByteArray() : refused.error().problems.first().field, QByteArray("parent"));
    QVERIFY(refused.error().message.contains("“C”")); // names what was chosen, not where the circle closed
    a.parent = {a.id};
    QVERIFY(!m_db->put(a));
    const PriceBook dollars{.id = Id::make(), .name = "D", .currency = "USD", .parent = {a.id}};
    QVERIFY(!m_db->put(dollars));
}

void TestQuoteEdits::oneStepUndoesAll()
{
    const auto id = add({item("A", "1", "100"), item("B", "1", "50")});
    auto changed = lines(id);
    changed[0].setValue("unit_price", 7 * oneMillion);
    changed.swapItemsAt(0, 1);
    changed.append(item("C", "1", "1", "0"));
    auto header = quote(id);
    header.setValue("title", "Better");
    QVERIFY(commit(writeQuote("Edit", header, changed)));
    QCOMPARE(total(id), "69.97");
    QCOMPARE(lines(id).first().title(), "B");
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(total(id), "181.50");
    QCOMPARE(lines(id).size(), 2);
    QCOMPARE(lines(id).first().title(), "A");
}

CRM_TEST(TestQuoteEdits)
#include "tst_quoteedits.moc"
