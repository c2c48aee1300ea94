// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/product.h"
#include "db/entities/quotetemplate.h"
#include "models/quotes/quotecatalogue.h"
#include "models/quotes/quotesheet.h"
#include "models/record/choicemodel.h"
#include "tests/models/quotes/quotefixture.h"

using namespace crm;

/// What a house lays down for its quotes: limits, addresses, its paper.
class TestQuoteRules : public QuoteFixture
{
    Q_OBJECT
private slots:
    void init() { prepare(); }
    void aLineWithoutPriceIsNamed();
    void onSaleIsWhatIsSoldThatDay();
    void theLimitCountsEveryReduction();
    void whatGoesBeyondTheLimitIsSaidAtItsField();
    void theAddressFollowsTheCompany();
    void whatGoesOutKeepsItsLetterhead();
    void whatGoesOutKeepsItsLanguage_data();
    void whatGoesOutKeepsItsLanguage();
    void whatGoesOutWithoutALetterheadStaysWithout();
    void whatWentOutIsNotDeleted();
    void aNumberThatWasGivenIsNotDeleted();
    void whatWentOutIsNotUndone();
    void aPartyOfASentQuoteGoesAndComesBack();
    void whatWasMadeAndSentInOneStepIsUndoneWithIt();
    void howDocumentsAreCalculatedIsAlwaysSaid_data();
    void howDocumentsAreCalculatedIsAlwaysSaid();
};

void TestQuoteRules::howDocumentsAreCalculatedIsAlwaysSaid_data()
{
    QTest::addColumn<const Entity *>("entity");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::newRow("letterhead") << &Letterhead::entity()
                                << QByteArrayList{"numbering", "tax_rounding", "rounding", "prices"};
    QTest::newRow("template") << &QuoteTemplate::entity() << QByteArrayList{"tax_rounding", "rounding", "prices"};
}

void TestQuoteRules::howDocumentsAreCalculatedIsAlwaysSaid()
{
    QFETCH(const Entity *, entity);
    QFETCH(QByteArrayList, fields);
    auto record = Record::blank(*entity);
    record.setValue(entity->title().name, "Ours");
    for (const auto &field : fields) {
        QCOMPARE(ChoiceModel(*entity, *entity->field(field)).rowOf({}), -1); // nothing is not offered
        record.setValue(field, QVariant());                                  // an older file, an import
    }
    QVERIFY(m_db->put(record));
    const auto stored = await(m_db->store.fetch(*entity, {record.id}))->value(0);
    for (const auto &field : fields)
        QCOMPARE(stored.value(field), entity->defaults.value(entity->indexOf(field)));
}

void TestQuoteRules::aLineWithoutPriceIsNamed()
{
    const Product pump{.id = Id::make(), .name = "Pump", .sku = "P-7"}; // with no price in any currency
    QVERIFY(m_db->put(pump));
    const auto head = newQuote({Organisation::entity().name, m_acme});
    const QuoteLine line{.id = Id::make(), .product = {pump.id}};
    const auto done = commit(writeQuote("New", head, {Record::from(line)}));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("P-7"), qPrintable(done.error().message));
}

void TestQuoteRules::onSaleIsWhatIsSoldThatDay()
{
    const QDate day(2026, 3, 2);
    const Product products[]
        = {{.id = Id::make(), .name = "Always"}, {.id = Id::make(), .name = "Later", .activeFrom = day.addDays(1)},
            {.id = Id::make(), .name = "Last day", .activeFrom = day.addDays(-9), .activeUntil = day},
            {.id = Id::make(), .name = "Past", .activeUntil = day.addDays(-1)},
            {.id = Id::make(), .name = "Withdrawn", .active = false}};
    QSet<QString> sold;
    for (const auto &product : products) {
        QVERIFY(m_db->put(product));
        if (isOnSale(product, day))
            sold.insert(product.name);
    }
    QCOMPARE(sold, (QSet<QString>{"Always", "Last day"}));
    const auto named = *await(m_db->store.records({&Product::entity(),
        Filter::all({onSaleOn(day),
            Filter::compare("name", Filter::In, {"Always", "Later", "Last day", "Past", "Withdrawn"})})}));
    QSet<QString> found;
    for (const auto &product : named)
        found.insert(product.title());
    QCOMPARE(found, sold);
}

void TestQuoteRules::theLimitCountsEveryReduction()
{
    const Product pump{.id = Id::make(), .name = "Pump", .price = {140000}, .maxDiscount = {10 * oneMillion}};
    QVERIFY(m_db->put(pump));
    QuoteLine line{.id = Id::make(), .product = {pump.id}, .unitPrice = {10 * oneMillion}};
    QVERIFY(add({Record::from(line)}).isNull());
    line = {.id = Id::make(), .product = {pump.id}, .unitPrice = {1300 * oneMillion}};
    const auto id = add({Record::from(line)});
    QVERIFY(!id.isNull());
    auto head = quote(id);
    head.setValue("discount", "50%");
    QVERIFY(!commit(writeQuote("Change", head, lines(id))));
    head.setValue("discount", "5%"); // 1,235 of 1,400: more than a tenth together
    QVERIFY(!commit(writeQuote("Change", head, lines(id))));
    head.setValue("discount", "3%");
    QVERIFY(commit(writeQuote("Change", head, lines(id))));
}

void TestQuoteRules::whatGoesBeyondTheLimitIsSaidAtItsField()
{
    const Product pump{.id = Id::make(), .name = "Pump", .price = {140000}, .maxDiscount = {10 * oneMillion}};
    QVERIFY(m_db->put(pump));
    const auto refusal = [this](const QuoteLine &line, const QString &whole) {
        auto head = newQuote({Organisation::entity().name, m_acme});
        head.setValue("discount", whole.isEmpty() ? QVariant() : QVariant(whole));
        const auto done = commit(writeQuote("New", head, {Record::from(line)}));
        return done ? Problem{} : done.error().problems.value(0);
    };
    QuoteLine line{.id = Id::make(), .product = {pump.id}, .discount = "15%"};
    QCOMPARE(refusal(line, {}).field, QByteArray("discount"));
    QCOMPARE(refusal(line, {}).message, QString::fromUtf8("“Pump” may be sold at a discount of at most 10 %."));
    line = {.id = Id::make(), .product = {pump.id}, .unitPrice = {1000 * oneMillion}};
    QCOMPARE(refusal(line, {}).field, QByteArray("unit_price"));
    line = {.id = Id::make(), .product = {pump.id}, .discount = "8%"};
    QCOMPARE(refusal(line, "8%").field, QByteArray("discount"));
    QCOMPARE(refusal(line, "8%").message,
        QString::fromUtf8("With the discount of the whole, “Pump” would be sold at more than the 10 % off that the "
                          "catalogue allows."));
    QVERIFY(refusal(line, "2%").message.isEmpty());
}

void TestQuoteRules::theAddressFollowsTheCompany()
{
    const Organisation other{.id = Id::make(), .name = "Other", .city = "York"};
    QVERIFY(m_db->put(other));
    auto blank = newQuote({});
    blank.setValue("address", QString("")); // as a form gives it
    QVERIFY(commit(writeQuote("New", blank, {})));
    auto head = quote(blank.id);
    head.setReference("organisation", m_acme);
    QVERIFY(m_db->put(head));
    QCOMPARE(quote(blank.id).text("address"), "Acme\nMain Road 1\nLeeds");
    head = quote(blank.id);
    head.setReference("organisation", other.id);
    QVERIFY(m_db->put(head));
    QCOMPARE(quote(blank.id).text("address"), "Other\nYork");
    head = quote(blank.id);
    head.setValue("address", "By hand");
    QVERIFY(m_db->put(head));
    head = quote(blank.id);
    head.setReference("organisation", m_acme);
    QVERIFY(m_db->put(head));
    QCOMPARE(quote(blank.id).text("address"), "By hand");
}

void TestQuoteRules::whatGoesOutKeepsItsLanguage_data()
{
    QTest::addColumn<QLocale>("spoken");
    QTest::addColumn<QString>("kept");
    QTest::newRow("German of Switzerland") << QLocale("de_CH") << "de_CH";
    QTest::newRow("Chinese") << QLocale("zh_CN") << "zh_CN";
    QTest::newRow("a bare machine") << QLocale::c() << "";
}

void TestQuoteRules::whatGoesOutKeepsItsLanguage()
{
    QFETCH(QLocale, spoken);
    const auto id = add({item("A", "1", "100")});
    const QLocale before;
    QLocale::setDefault(spoken);
    const auto done = commit(sendQuote(quote(id)));
    QLocale::setDefault(before);
    QVERIFY(done);
    QTEST(await(m_db->store.records(sentOnPaper(id)))->value(0).text("locale"), "kept");
}

void TestQuoteRules::whatGoesOutKeepsItsLetterhead()
{
    Letterhead paper{.id = Id::make(), .company = "Before"};
    QVERIFY(m_db->put(paper));
    const auto sent = [this] {
        const auto id = add({item("A", "1", "100")});
        return commit(sendQuote(quote(id))) ? id : Id();
    };
    const auto kept = [this](const Id &id) {
        const auto issues = await(m_db->store.records({&QuoteIssue::entity(), Filter::refers("quote", id)}));
        return issues->last().as<QuoteIssue>().letterhead.id;
    };
    const auto first = sent();
    const auto second = sent();
    QCOMPARE(kept(first), kept(second)); // one copy for both
    paper.company = "After";
    QVERIFY(m_db->put(paper));
    const auto third = sent();
    QCOMPARE(m_db->get<Letterhead>(kept(first)).company, "Before");
    QCOMPARE(m_db->get<Letterhead>(kept(third)).company, "After");
    QVERIFY(!m_db->get<Letterhead>(kept(first)).inUse);
    const auto issues = *await(m_db->store.records(sentOnPaper(first)));
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().reference("letterhead"), kept(first));
    QCOMPARE(await(m_db->store.records(letterheadInUse()))->value(0).text("company"), "After");
}

/// A letterhead that is set up later was never on the paper the customer has.
void TestQuoteRules::whatGoesOutWithoutALetterheadStaysWithout()
{
    const auto id = add({item("A", "1", "100")});
    QVERIFY(await(m_db->store.records(sentOnPaper(id)))->isEmpty()); // a draft goes with the one in use
    QVERIFY(commit(sendQuote(quote(id))));
    const Letterhead paper{.id = Id::make(), .company = "Later"};
    QVERIFY(m_db->put(paper));
    const auto sent = *await(m_db->store.records(sentOnPaper(id)));
    QCOMPARE(sent.size(), 1);
    QVERIFY(sent.first().isNull("letterhead"));
}

void TestQuoteRules::whatWentOutIsNotDeleted()
{
    const auto id = add({item("A", "1", "100")});
    QVERIFY(commit(sendQuote(quote(id))));
    const auto refusal = [&] { return commit({QStringLiteral("Delete"), {}, {quote(id).ref()}}).error(); };
    QCOMPARE(refusal().code, Error::Conflict);
    QCOMPARE(refusal().message,
        QString("Q-2026-0001 cannot be deleted: it has been sent, and what has gone out is kept. Cancel it instead."));
    auto cancelled = quote(id);
    cancelled.setValue("state", "cancelled");
    QVERIFY(m_db->put(cancelled));
    QCOMPARE(
        refusal().message, QString("Q-2026-0001 cannot be deleted: it has been sent, and what has gone out is kept."));
    QCOMPARE(lines(id).size(), 1);
}

void TestQuoteRules::aNumberThatWasGivenIsNotDeleted()
{
    QVERIFY(m_db->put(Letterhead{.id = Id::make(), .company = "Ours", .numbering = QuoteNumbering::Issue}));
    const auto id = add({item("A", "1", "100")});
    auto asked = quote(id);
    asked.setValue("number", "next");
    QVERIFY(m_db->put(asked));
    const auto refused = commit({QStringLiteral("Delete"), {}, {quote(id).ref()}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message,
        QString("Q-2026-0001 cannot be deleted: it has its number, and numbers leave no gap. Cancel it instead."));
    const auto free = add({item("B", "1", "100")}); // as long as nothing of it is taken, it goes
    QVERIFY(commit({QStringLiteral("Delete"), {}, {quote(free).ref()}}));
}

/// Neither the sending nor what was written before it, which went out too. What came of it afterwards is undone.
void TestQuoteRules::whatWentOutIsNotUndone()
{
    const auto id = add({item("Pump", "1", "100")});
    auto line = lines(id).first();
    line.setValue("description", "Pump, painted");
    const auto described = m_db->put(line);
    auto head = quote(id);
    head.setValue("terms", "30 days");
    const auto agreed = m_db->put(head);
    QVERIFY(described && agreed && commit(sendQuote(quote(id))));
    const auto sent = quote(id).text("content_hash");
    const auto refused = await(m_db->store.undo());
    QVERIFY(!refused);
    QVERIFY2(
        refused.error().message.startsWith("Q-2026-0001 has been sent, and what has gone out cannot be taken back."),
        qPrintable(refused.error().message));
    for (const auto txn : {described->txn, agreed->txn}) {
        const auto kept = await(m_db->store.revert(txn));
        QVERIFY(!kept);
        QCOMPARE(
            kept.error().message, "Q-2026-0001 has been sent and can no longer be changed. Make a revision of it.");
    }
    QCOMPARE(lines(id).first().title(), "Pump, painted");
    QCOMPARE(quote(id).text("terms"), "30 days");
    QVERIFY(commit(rejectQuote(quote(id), "Too dear")));
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(state(id), "sent");
    QCOMPARE(quote(id).text("content_hash"), sent);
    QCOMPARE(contentHash(quote(id).as<Quote>(), {lines(id).first().as<QuoteLine>()}), sent);
}

void TestQuoteRules::whatWasMadeAndSentInOneStepIsUndoneWithIt()
{
    const auto made = newQuote({Organisation::entity().name, m_acme});
    auto edit = writeQuote("Import", made, {item("Pump", "1", "100")});
    Record sent(Quote::entity());
    sent.id = made.id;
    edit.puts.append(sendQuote(sent).puts);
    QVERIFY(commit(edit));
    QCOMPARE(state(made.id), "sent");
    QVERIFY(await(m_db->store.undo()));
    QVERIFY(!m_db->exists({"quote", made.id}));
    QVERIFY(lines(made.id).isEmpty());
    QVERIFY(await(m_db->store.redo()));
    QCOMPARE(state(made.id), "sent");
    QCOMPARE(lines(made.id).size(), 1);
}

void TestQuoteRules::aPartyOfASentQuoteGoesAndComesBack()
{
    const Person buyer{.id = Id::make(), .name = "Ana Silva", .organisation = {m_acme}};
    QVERIFY(m_db->put(buyer));
    const auto id = add({item("Pump", "1", "100")});
    auto head = quote(id);
    head.setReference("person", buyer.id);
    const auto named = m_db->put(head);
    QVERIFY(named && commit(sendQuote(quote(id))));
    const auto sent = quote(id).text("content_hash");
    QVERIFY(commit({"Delete both", {}, {{"person", buyer.id}, {"organisation", m_acme}}}));
    QVERIFY(quote(id).isNull("person") && quote(id).isNull("organisation"));
    QVERIFY(commit(rejectQuote(quote(id), "Too dear"))); // it can be worked with
    QVERIFY(await(m_db->store.undo()));
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(quote(id).reference("person"), buyer.id);
    QCOMPARE(quote(id).reference("organisation"), m_acme);
    QVERIFY(await(m_db->store.redo()));
    QVERIFY(quote(id).isNull("person"));
    QVERIFY(await(m_db->store.undo()));
    QVERIFY(!await(m_db->store.revert(named->txn))); // not so what was written of it before it went out
    QCOMPARE(quote(id).text("content_hash"), sent);
    QCOMPARE(contentHash(quote(id).as<Quote>(), {lines(id).first().as<QuoteLine>()}), sent);
}

CRM_TEST(TestQuoteRules)
#include "tst_quoterules.moc"
