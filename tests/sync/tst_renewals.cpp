// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/organisation.h"
#include "db/entities/quote.h"
#include "tests/sync/desk.h"

#include <algorithm>

using namespace crm;
using namespace crm::sync;

/// What is worked out of a record's parts is right as soon as parts of two sides have come together.
class TestRenewals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void linesChangedOnTwoSidesAddUp();
    void aLineThatWentAndOneThatCameAddUp();
    void aFileThatComesNewHasTheSums();
    void whatWasSentStaysWhateverComesLate();
    void whatWasSentStaysWhateverCameBefore();
    void whoSendsMayHaveWrittenTheLinesJustBefore();
    void aNumberGivenMeanwhileIsNoWordOfAnybodys_data();
    void aNumberGivenMeanwhileIsNoWordOfAnybodys();

private:
    Stores m_stores;
};

namespace {

QuoteLine line(const Quote &quote, int position, qint64 price)
{
    return {.id = Id::make(),
        .quote = {quote.id},
        .position = position,
        .description = QString("Line %1").arg(position),
        .quantity = {oneMillion},
        .unitPrice = {price * oneMillion},
        .tax = {0}};
}

void order(Desk &desk, const Id &id, qint64 quantity)
{
    auto changed = desk.db.get<QuoteLine>(id);
    changed.quantity = {quantity * oneMillion};
    QVERIFY(desk.db.put(changed));
}

void syncBoth(Desk &a, Desk &b)
{
    for (int round = 0; round < 2; ++round) {
        a.sync();
        b.sync();
    }
}

/// A draft of two lines, 100.00 and 50.00, which both have.
struct Offer
{
    Offer(Desk &anna, Desk &ben)
        : first(line(quote, 1, 100))
        , second(line(quote, 2, 50))
    {
        isReady = anna.db.put(quote) && anna.db.put(first) && anna.db.put(second);
        syncBoth(anna, ben);
    }
    qint64 totalAt(Desk &desk) const { return desk.db.get<Quote>(quote.id).total.minor.value_or(-1); }

    Quote quote{.id = Id::make(), .title = "Hulls", .currency = "EUR"};
    QuoteLine first;
    QuoteLine second;
    bool isReady = false;
};

} // namespace

void TestRenewals::linesChangedOnTwoSidesAddUp()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const Offer offer(anna, ben);
    QVERIFY(offer.isReady);
    QCOMPARE(offer.totalAt(ben), 15000);
    order(anna, offer.first.id, 2);
    order(ben, offer.second.id, 3);
    syncBoth(anna, ben);
    QCOMPARE(offer.totalAt(anna), 35000);
    QCOMPARE(offer.totalAt(ben), 35000);
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(anna.conflicts().isEmpty()); // nobody typed a sum
    const auto head = office.ledger.head();
    syncBoth(anna, ben);
    QCOMPARE(office.ledger.head().logged, head.logged); // nor is it sent to and fro
}

void TestRenewals::aLineThatWentAndOneThatCameAddUp()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const Offer offer(anna, ben);
    QVERIFY(offer.isReady);
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"quote_line", offer.first.id}}})));
    QVERIFY(ben.db.put(line(offer.quote, 3, 7)));
    syncBoth(anna, ben);
    QCOMPARE(offer.totalAt(anna), 5700);
    QCOMPARE(offer.totalAt(ben), 5700);
    QCOMPARE(anna.dump(), ben.dump());
}

void TestRenewals::aFileThatComesNewHasTheSums()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const Offer offer(anna, ben);
    order(anna, offer.first.id, 2);
    order(ben, offer.second.id, 3);
    syncBoth(anna, ben);
    Desk carla(office, "carladsk");
    carla.sync();
    QCOMPARE(offer.totalAt(carla), 35000);
    QCOMPARE(carla.dump(), ben.dump());
}

namespace {

Result<ChangeSet> sendIt(Desk &desk, const Id &id)
{
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    auto quote = desk.db.get<Quote>(id);
    quote.organisation = {acme.id};
    quote.state = QuoteState::Sent;
    const auto known = desk.db.put(acme);
    return known ? desk.db.put(quote) : known;
}

QList<QuoteLine> linesOf(Desk &desk)
{
    QList<QuoteLine> lines;
    const auto records = await(desk.db.store.records({&QuoteLine::entity(), {}, {{"position"}}}));
    for (const auto &record : *records)
        lines.append(record.as<QuoteLine>());
    return lines;
}

qsizetype questions(Desk &desk, ConflictKind kind)
{
    const auto all = desk.conflicts();
    return std::count_if(all.begin(), all.end(), [&](const SyncConflict &one) { return one.kind == kind; });
}

/// Anna has sent the quote to the customer; Ben, who does not know, changes a line, adds one, deletes one and writes
/// other terms.
struct SentQuote
{
    SentQuote(Desk &anna, Desk &ben)
        : offer(anna, ben)
    {
        isReady = offer.isReady && sendIt(anna, offer.quote.id);
        sent = anna.db.get<Quote>(offer.quote.id);
    }
    void work(Desk &ben) const
    {
        order(ben, offer.second.id, 3);
        QVERIFY(ben.db.put(line(offer.quote, 3, 7)));
        QVERIFY(await(ben.db.store.commit({"Delete", {}, {{"quote_line", offer.first.id}}})));
        auto changed = ben.db.get<Quote>(offer.quote.id);
        changed.terms = "Cash in hand";
        QVERIFY(ben.db.put(changed));
        QCOMPARE(offer.totalAt(ben), 15700);
    }
    void check(Desk &anna, Desk &ben) const
    {
        QCOMPARE(sent.contentHash.size(), 64);
        for (auto *desk : {&anna, &ben}) {
            const auto quote = desk->db.get<Quote>(offer.quote.id);
            QCOMPARE(quote.state, QuoteState::Sent);
            QCOMPARE(quote.total.minor.value_or(-1), 15000);
            QCOMPARE(linesOf(*desk).size(), 2);
            QCOMPARE(contentHash(quote, linesOf(*desk)), sent.contentHash);
            QCOMPARE(questions(*desk, ConflictKind::Removal), 1); // of the line that was to go
        }
        QCOMPARE(questions(ben, ConflictKind::Validation), 3); // his words are his alone
        QCOMPARE(questions(anna, ConflictKind::Validation), 0);
        QCOMPARE(anna.conflicts().size() + 3, ben.conflicts().size());
    }

    const Offer offer;
    Quote sent;
    bool isReady = false;
};

} // namespace

void TestRenewals::whatWasSentStaysWhateverComesLate()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const SentQuote quote(anna, ben);
    QVERIFY(quote.isReady);
    anna.sync();
    quote.work(ben);
    syncBoth(ben, anna);
    quote.check(anna, ben);
    auto accepted = ben.db.get<Quote>(quote.sent.id);
    accepted.state = QuoteState::Accepted;
    QVERIFY(ben.db.put(accepted));
    syncBoth(ben, anna);
    QCOMPARE(anna.db.get<Quote>(quote.sent.id).state, QuoteState::Accepted);
}

/// The sending waits on a laptop without network, and what Ben wrote, later by the clock, is with the server first.
void TestRenewals::whatWasSentStaysWhateverCameBefore()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const SentQuote quote(anna, ben);
    QVERIFY(quote.isReady);
    quote.work(ben);
    ben.sync();
    syncBoth(anna, ben);
    quote.check(anna, ben);
    const auto head = office.ledger.head();
    syncBoth(anna, ben);
    QCOMPARE(office.ledger.head().logged, head.logged);
}

/// What one file has changed of a record goes as one operation, in the order of the first change: the quote's may be
/// ahead of the lines'.
void TestRenewals::whoSendsMayHaveWrittenTheLinesJustBefore()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const Offer offer(anna, ben);
    QVERIFY(offer.isReady);
    auto quote = anna.db.get<Quote>(offer.quote.id);
    quote.title = "Hulls and decks";
    QVERIFY(anna.db.put(quote));
    order(anna, offer.second.id, 3);
    QVERIFY(sendIt(anna, offer.quote.id));
    syncBoth(anna, ben);
    QCOMPARE(offer.totalAt(ben), 25000);
    QCOMPARE(
        contentHash(ben.db.get<Quote>(offer.quote.id), linesOf(ben)), anna.db.get<Quote>(offer.quote.id).contentHash);
    QVERIFY(anna.conflicts().isEmpty());
    QVERIFY(ben.conflicts().isEmpty());
    QCOMPARE(anna.dump(), ben.dump());
}

void TestRenewals::aNumberGivenMeanwhileIsNoWordOfAnybodys_data()
{
    QTest::addColumn<int>("later"); // s after the server has taken the draft in
    QTest::newRow("sent long before it joined") << 0;
    QTest::newRow("sent after it joined") << 60;
}

/// The second file to join had the number of a quote that was there already; that it was sent comes by itself.
void TestRenewals::aNumberGivenMeanwhileIsNoWordOfAnybodys()
{
    QFETCH(int, later);
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const Quote here{.id = Id::make(), .title = "Hulls", .currency = "EUR"};
    const Quote there{.id = Id::make(), .title = "Decks", .currency = "EUR"};
    QVERIFY(anna.db.put(here) && ben.db.put(there) && ben.db.put(line(there, 1, 100)));
    const auto number = ben.db.get<Quote>(there.id).number;
    QCOMPARE(anna.db.get<Quote>(here.id).number, number);
    anna.sync();
    ben.push();
    ben.db.now = QDateTime::fromMSecsSinceEpoch(office.now + later * 1000, Qt::UTC);
    QVERIFY(sendIt(ben, there.id));
    syncBoth(ben, anna);
    for (auto *desk : {&anna, &ben}) {
        QVERIFY(desk->conflicts().isEmpty());
        QCOMPARE(desk->db.get<Quote>(here.id).number, number);
        QCOMPARE(desk->db.get<Quote>(there.id).number, number + '-' + office.ledger.deviceCode("bensdesk"));
        QCOMPARE(desk->db.get<Quote>(there.id).state, QuoteState::Sent);
    }
    QCOMPARE(anna.dump(), ben.dump());
}

CRM_TEST(TestRenewals)
#include "tst_renewals.moc"
