// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "db/entities/numberalias.h"
#include "db/entities/product.h"
#include "db/entities/quote.h"
#include "db/entities/servicecase.h"
#include "db/search/search.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// What clocks cannot decide, the server does: values that no two records share, states, numbers (SYNC 2.2, 2.4, 2.7).
class TestArbitration : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void theSecondInsertionGetsASuffix();
    void theSecondUpdateGoesBack();
    void whatReturnsFromRemovalFindsItsValueTaken_data();
    void whatReturnsFromRemovalFindsItsValueTaken();
    void aFreedValueMayBeTaken();
    void aStateIsReachedOnItsWaysOnly();
    void anAllowedStateWinsOverALaterClock();
    void numbersAreLentAndNeverGivenTwice();
    void aFreshFileThatJoinsHasNumbersOfItsOwn();
    void withoutALeaseADeviceCodesItsNumbers();
    void twoFilesThatJoinKeepTheirNumbersInView();
    void somethingAddedKeepsItsRecordFromRemoval();

private:
    Stores m_stores;
};

namespace {

Product sku(const QString &name, const QString &number)
{
    return {.id = Id::make(), .name = name, .sku = number};
}

QStringList skus(Desk &desk)
{
    QStringList list;
    auto rows = desk.connection.exec("SELECT sku FROM product WHERE sku IS NOT NULL ORDER BY sku");
    while (rows.next())
        list.append(rows.text(0));
    return list;
}

void exchange(std::initializer_list<Desk *> desks)
{
    for (int round = 0; round < 2; ++round)
        for (auto *desk : desks)
            desk->sync();
}

} // namespace

void TestArbitration::theSecondInsertionGetsASuffix()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const auto pump = sku("Pump", "P-100");
    const auto filter = sku("Filter", "p-100 ");
    QVERIFY(anna.db.put(pump));
    QVERIFY(ben.db.put(filter));
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(anna.db.get<Product>(pump.id).sku, "P-100");
    QCOMPARE(anna.db.get<Product>(filter.id).sku, "p-100~2");
    QCOMPARE(ben.conflicts().size(), 1);
    QCOMPARE(ben.conflicts().first().kind, ConflictKind::Unique);
    QCOMPARE(ben.conflicts().first().record, filter.id.text());
}

void TestArbitration::theSecondUpdateGoesBack()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    auto pump = sku("Pump", "P-100");
    auto filter = sku("Filter", "F-100");
    QVERIFY(anna.db.put(pump));
    QVERIFY(anna.db.put(filter));
    exchange({&anna, &ben});
    pump.sku = "X-1";
    QVERIFY(anna.db.put(pump));
    filter.sku = "X-1";
    QVERIFY(ben.db.put(filter));
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(skus(anna), (QStringList{"F-100", "X-1"}));
    QCOMPARE(anna.conflicts().size(), 1);
    QCOMPARE(anna.conflicts().first().loser, R"({"sku":"X-1"})");
}

void TestArbitration::whatReturnsFromRemovalFindsItsValueTaken_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("its remover takes it back") << "undone";
    QTest::newRow("somebody changed it meanwhile") << "changed";
}

void TestArbitration::whatReturnsFromRemovalFindsItsValueTaken()
{
    QFETCH(QString, how);
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    auto pump = sku("Pump", "P-100");
    QVERIFY(anna.db.put(pump));
    exchange({&anna, &ben});
    const auto removed = await(anna.db.store.commit({"Delete", {}, {{"product", pump.id}}}));
    QVERIFY(removed);
    anna.sync();
    if (how == "changed") {
        pump.name = "Pump, improved";
        QVERIFY(ben.db.put(pump));
    }
    const auto other = sku("Other pump", "P-100");
    QVERIFY(anna.db.put(other));
    anna.sync();
    if (how == "undone") {
        // The other one is not in this file's way: it is in another file.
        QVERIFY(await(anna.db.store.commit({"Delete here", {}, {{"product", other.id}}})));
        QVERIFY(await(anna.db.store.undo()));
        QVERIFY(anna.db.exists({"product", other.id}));
        anna.connection.run("PRAGMA foreign_keys=ON");
        QVERIFY(await(anna.db.store.revert(removed->txn)));
    }
    exchange({&ben, &anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(anna.db.exists({"product", pump.id}));
    QVERIFY(anna.db.exists({"product", other.id}));
    QCOMPARE(skus(anna), (QStringList{"P-100", "P-100~2"}));
}

void TestArbitration::aFreedValueMayBeTaken()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const auto pump = sku("Pump", "P-100");
    QVERIFY(anna.db.put(pump));
    exchange({&anna, &ben});
    QVERIFY(await(ben.db.store.commit({"Delete", {}, {{"product", pump.id}}})));
    exchange({&ben, &anna});
    QVERIFY(anna.db.put(sku("Next pump", "P-100")));
    exchange({&anna, &ben});
    QCOMPARE(skus(ben), QStringList{"P-100"});
    QVERIFY(anna.conflicts().isEmpty());
}

void TestArbitration::aStateIsReachedOnItsWaysOnly()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    Lead lead{.id = Id::make(), .name = "Ada Lovelace", .email = "ada@example.org"};
    QVERIFY(anna.db.put(lead));
    exchange({&anna, &ben});
    auto here = anna.db.get<Lead>(lead.id);
    here.status = LeadState::Disqualified;
    here.reason = DisqualifyReason::NoNeed;
    QVERIFY(anna.db.put(here));
    ben.db.now = ben.db.now.addSecs(60); // later, and not to be followed from where Anna has put it
    auto there = ben.db.get<Lead>(lead.id);
    there.status = LeadState::Qualified;
    QVERIFY(ben.db.put(there));
    anna.sync();
    ben.sync();
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    // From “disqualified” to “qualified” by way of “working” is a way.
    QCOMPARE(anna.db.get<Lead>(lead.id).status, LeadState::Qualified);
    here = anna.db.get<Lead>(lead.id);
    here.status = LeadState::Working;
    QVERIFY(anna.db.put(here));
    exchange({&anna, &ben});
    auto nurtured = anna.db.get<Lead>(lead.id);
    nurtured.status = LeadState::Nurturing;
    QVERIFY(anna.db.put(nurtured));
    auto again = ben.db.get<Lead>(lead.id);
    again.status = LeadState::Disqualified;
    again.reason = DisqualifyReason::NoBudget;
    QVERIFY(ben.db.put(again));
    exchange({&ben, &anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(anna.db.get<Lead>(lead.id).status, LeadState::Nurturing);
}

/// Nothing becomes new again: whoever says so, even with the latest clock, is refused, and both files learn it.
void TestArbitration::anAllowedStateWinsOverALaterClock()
{
    Office office;
    const auto caller = office.hire("anna", "agent");
    Desk anna(office, "annadesk", caller);
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    Lead lead{.id = Id::make(), .name = "Ada Lovelace", .email = "ada@example.org"};
    QVERIFY(anna.db.put(lead));
    exchange({&anna, &ben});
    auto here = anna.db.get<Lead>(lead.id);
    here.status = LeadState::Working;
    QVERIFY(anna.db.put(here));
    exchange({&anna, &ben});
    // As a program would that knows nothing of the ways.
    Op op{Op::Update, "lead", lead.id, {quint64(officeTime + 1000) << 16, "oldclien"}, {caller.user, officeTime}};
    op.groups = {{"status", {{QString("status"), QString("new")}}}};
    op.seen = office.ledger.head().head;
    op.epoch = 1;
    QVERIFY(takeIn(office.ledger, {"oldclien", 1, 1, emptyChain(), {encodeOp(op)}}, caller, office.now).isOk());
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(anna.db.get<Lead>(lead.id).status, LeadState::Working);
    QCOMPARE(anna.conflicts().size(), 1);
    QCOMPARE(anna.conflicts().first().kind, ConflictKind::Status);
}

void TestArbitration::numbersAreLentAndNeverGivenTwice()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    for (auto *desk : {&anna, &ben})
        QVERIFY(desk->db.put(ServiceCase{.id = Id::make(), .subject = "Before joining"}));
    exchange({&anna, &ben});
    QStringList numbers;
    for (int i = 0; i < 30; ++i) {
        for (auto *desk : {&anna, &ben}) {
            const ServiceCase one{.id = Id::make(), .subject = QString("Case %1").arg(i)};
            QVERIFY(desk->db.put(one));
            numbers.append(desk->db.get<ServiceCase>(one.id).number);
        }
        if (i % 5 == 0)
            exchange({&anna, &ben});
    }
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 60);
    for (const auto &number : std::as_const(numbers))
        QVERIFY2(QRegularExpression("^CASE-\\d{6}$").match(number).hasMatch(), qPrintable(number));
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    for (const auto &number : std::as_const(numbers)) // what a customer has heard stays
        QVERIFY(anna.connection.scalar("SELECT count(*) FROM service_case WHERE number = ?", {number}).toInt() == 1);
}

/// It has counted nothing before, and its first quote and case must not have what colleagues have given already.
void TestArbitration::aFreshFileThatJoinsHasNumbersOfItsOwn()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    QList<ServiceCase> cases;
    QList<Quote> quotes;
    const auto number = [&](Desk &desk) {
        cases.append({.id = Id::make(), .subject = "Kettle leaks"});
        quotes.append({.id = Id::make(), .title = "Kettles", .currency = "EUR"});
        QVERIFY(desk.db.put(cases.last()));
        QVERIFY(desk.db.put(quotes.last()));
        cases.last() = desk.db.get<ServiceCase>(cases.last().id);
        quotes.last() = desk.db.get<Quote>(quotes.last().id);
    };
    number(anna);
    anna.sync();
    ben.sync();
    QVERIFY(!ben.connection.scalar("SELECT value FROM meta WHERE key = 'device_code'").isNull());
    number(ben);
    number(anna);
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QSet<QString> numbers;
    for (const auto &one : std::as_const(cases)) {
        QVERIFY2(QRegularExpression("^CASE-\\d{6}$").match(one.number).hasMatch(), qPrintable(one.number));
        QCOMPARE(anna.db.get<ServiceCase>(one.id).number, one.number); // never changed once given
        numbers.insert(one.number);
    }
    for (const auto &one : std::as_const(quotes)) {
        QVERIFY2(QRegularExpression("^Q-2026-\\d{4}$").match(one.number).hasMatch(), qPrintable(one.number));
        QCOMPARE(anna.db.get<Quote>(one.id).number, one.number);
        numbers.insert(one.number);
    }
    QCOMPARE(numbers.size(), 6);
}

void TestArbitration::withoutALeaseADeviceCodesItsNumbers()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    QVERIFY(anna.db.put(ServiceCase{.id = Id::make(), .subject = "First"}));
    anna.sync();
    QStringList numbers;
    for (int i = 0; i < leaseSize + 2; ++i) {
        const ServiceCase one{.id = Id::make(), .subject = QString("Case %1").arg(i)};
        QVERIFY(anna.db.put(one));
        numbers.append(anna.db.get<ServiceCase>(one.id).number);
    }
    QVERIFY(QRegularExpression("^CASE-\\d{6}$").match(numbers.at(leaseSize - 1)).hasMatch());
    QVERIFY(QRegularExpression("^CASE-[0-9A-Z]{3}-\\d{4}$").match(numbers.last()).hasMatch());
    anna.sync();
    QCOMPARE(anna.connection.scalar("SELECT count(*) FROM service_case WHERE number = ?", {numbers.last()}).toInt(), 1);
}

void TestArbitration::twoFilesThatJoinKeepTheirNumbersInView()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const ServiceCase here{.id = Id::make(), .subject = "Anna's"};
    const ServiceCase there{.id = Id::make(), .subject = "Ben's"};
    QVERIFY(anna.db.put(here));
    QVERIFY(ben.db.put(there));
    const auto number = anna.db.get<ServiceCase>(here.id).number;
    QCOMPARE(ben.db.get<ServiceCase>(there.id).number, number);
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(anna.db.get<ServiceCase>(here.id).number, number);
    QCOMPARE(anna.db.get<ServiceCase>(there.id).number, number + '-' + office.ledger.deviceCode("bensdesk"));
    const auto aliases = await(anna.db.store.records({&NumberAlias::entity()}));
    QCOMPARE(aliases->size(), 1);
    QCOMPARE(aliases->first().as<NumberAlias>().number, number);
    QCOMPARE(aliases->first().as<NumberAlias>().record, there.id.text());
    for (auto *desk : {&anna, &ben})
        QVERIFY(desk->conflicts().isEmpty()); // there is nothing to decide
    // Whoever calls with the number they were once given is found by it, on every desk.
    for (auto *desk : {&anna, &ben}) {
        Search search(desk->db.store);
        const auto hits = await(search.find(number));
        QVERIFY(hits);
        QSet<Id> found;
        for (const auto &hit : *hits)
            found.insert(hit.ref.id);
        QCOMPARE(found, QSet<Id>({here.id, there.id}));
    }
}

void TestArbitration::somethingAddedKeepsItsRecordFromRemoval()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    exchange({&anna, &ben});
    const ContactPoint phone{
        .id = Id::make(), .person = {person.id}, .kind = ContactKind::Mobile, .value = "+44 20 7946 0000"};
    QVERIFY(anna.db.put(phone));
    QVERIFY(await(ben.db.store.commit({"Delete", {}, {{"person", person.id}}})));
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(ben.db.exists({"person", person.id}));
    QVERIFY(ben.db.exists({"contact_point", phone.id}));
    QCOMPARE(anna.conflicts().size(), 1);
    QCOMPARE(anna.conflicts().first().kind, ConflictKind::Removal);
}

CRM_TEST(TestArbitration)
#include "tst_arbitration.moc"
