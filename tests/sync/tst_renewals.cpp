// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/quote.h"
#include "tests/sync/desk.h"

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

CRM_TEST(TestRenewals)
#include "tst_renewals.moc"
