// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/note.h"
#include "db/entities/person.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// Files that exchange their changes with a server's ledger by plain calls: the rules without network or states, the
/// same over every database.
class TestExchange : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void anEditReachesAnotherFile();
    void bothValuesOfAFieldChangedTwiceAreKept();
    void aNumberAndItsKeyAreOneQuestion();
    void differentFieldsCombine();
    void whoChangesWinsOverWhoRemoves_data();
    void whoChangesWinsOverWhoRemoves();
    void whatIsKeptKeepsWhatItBelongsTo_data();
    void whatIsKeptKeepsWhatItBelongsTo();
    void whatARemovalEmptiedComesBackWithTheRecord_data();
    void whatARemovalEmptiedComesBackWithTheRecord();
    void whatWasEmptiedByHandStaysEmpty();
    void firstContentsAreSharedNotDoubled();
    void nothingIsTakenInTwice();
    void aChangedLogIsNoticed();
    void whoMayOnlyReadGetsBackWhatStands();

private:
    Stores m_stores;
};

namespace {

Person named(const QString &name)
{
    return {.id = Id::make(), .name = name};
}

void exchange(std::initializer_list<Desk *> desks)
{
    for (int round = 0; round < 2; ++round)
        for (auto *desk : desks)
            desk->sync();
}

} // namespace

void TestExchange::nothingIsTakenInTwice()
{
    Office office;
    Desk anna(office, "annadesk");
    const auto person = named("Ada Lovelace");
    QVERIFY(anna.db.put(person));
    const auto batch = anna.outbox.next();
    const PushRequest request{"annadesk", 1, batch.first, batch.prev, batch.ops};
    const Caller caller{"anna", "agent", {}};
    const auto first = takeIn(office.ledger, request, caller, officeTime);
    const auto again = takeIn(office.ledger, request, caller, officeTime);
    QCOMPARE(again.last, first.last);
    QCOMPARE(again.head, first.head);
    auto other = request; // as a copy of the file would send under the same numbers
    auto op = decodeOp(other.ops.last());
    op.groups["notes"].insert(QString("notes"), QString("Something else"));
    other.ops.last() = encodeOp(op);
    QCOMPARE(takeIn(office.ledger, other, caller, officeTime).code, QByteArray("fork"));
    auto later = request;
    later.first = first.last + 2;
    QCOMPARE(takeIn(office.ledger, later, caller, officeTime).code, QByteArray("gap"));
    auto early = request;
    early.epoch = 7;
    QCOMPARE(takeIn(office.ledger, early, caller, officeTime).code, QByteArray("epoch"));
}

void TestExchange::aChangedLogIsNoticed()
{
    Office office;
    Desk anna(office, "annadesk");
    QVERIFY(anna.db.put(named("Ada Lovelace")));
    anna.sync();
    QCOMPARE(office.ledger.verifyLog(), QStringList());
    office.database->run("UPDATE op_log SET body = chain WHERE n = 3", {});
    QCOMPARE(office.ledger.verifyLog().size(), 1);
}

void TestExchange::whoMayOnlyReadGetsBackWhatStands()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk eve(office, "evesdesk", office.hire("eve", "agent"));
    const auto person = named("Ada Lovelace");
    QVERIFY(anna.db.put(person));
    anna.sync();
    eve.sync();
    eve.caller.role = "reader";
    eve.sync();
    auto there = eve.db.get<Person>(person.id);
    there.jobTitle = "Nobody";
    QVERIFY(eve.db.put(there));
    const auto invented = named("Invented");
    QVERIFY(eve.db.put(invented));
    eve.sync();
    anna.sync();
    QCOMPARE(eve.db.get<Person>(person.id).jobTitle, QString());
    QVERIFY(!eve.db.exists({"person", invented.id}));
    const auto kept = eve.conflicts();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().kind, ConflictKind::Forbidden);
    QVERIFY(std::any_of(
        kept.begin(), kept.end(), [](const SyncConflict &c) { return c.loser == R"({"job_title":"Nobody"})"; }));
    QVERIFY(anna.conflicts().isEmpty());
}

void TestExchange::anEditReachesAnotherFile()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    auto person = named("Ada Lovelace");
    person.email = "ada@example.org";
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    anna.sync();
    QCOMPARE(ben.db.get<Person>(person.id).name, "Ada Lovelace");
    QCOMPARE(ben.db.get<Person>(person.id).email, "ada@example.org");
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(ben.outbox.pending(), 0);
    QVERIFY(ben.conflicts().isEmpty());
}

void TestExchange::differentFieldsCombine()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    auto person = named("Ada Lovelace");
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    auto here = anna.db.get<Person>(person.id);
    here.jobTitle = "Countess";
    QVERIFY(anna.db.put(here));
    auto there = ben.db.get<Person>(person.id);
    there.city = "London";
    QVERIFY(ben.db.put(there));
    anna.sync();
    ben.sync();
    anna.sync();
    QCOMPARE(anna.db.get<Person>(person.id).city, "London");
    QCOMPARE(anna.db.get<Person>(person.id).jobTitle, "Countess");
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(anna.conflicts().isEmpty());
}

void TestExchange::bothValuesOfAFieldChangedTwiceAreKept()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    auto person = named("Ada Lovelace");
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    auto here = anna.db.get<Person>(person.id);
    here.jobTitle = "Countess";
    QVERIFY(anna.db.put(here));
    auto there = ben.db.get<Person>(person.id);
    there.jobTitle = "Programmer";
    ben.db.now = ben.db.now.addSecs(60);
    QVERIFY(ben.db.put(there));
    ben.sync();
    anna.sync();
    ben.sync();
    QCOMPARE(anna.db.get<Person>(person.id).jobTitle, "Programmer");
    QCOMPARE(anna.dump(), ben.dump());
    const auto conflicts = anna.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().loser, R"({"job_title":"Countess"})");
    QCOMPARE(conflicts.first().winner, R"({"job_title":"Programmer"})");
    QCOMPARE(conflicts.first().record, person.id.text());
}

/// What follows from a number is decided with it: a key of one with the number of the other finds nobody.
void TestExchange::aNumberAndItsKeyAreOneQuestion()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    const auto person = named("Ada Lovelace");
    ContactPoint phone{.id = Id::make(), .person = {person.id}, .kind = ContactKind::Phone, .value = "+49 421 3333333"};
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.db.put(phone));
    exchange({&anna, &ben});
    phone = anna.db.get<ContactPoint>(phone.id);
    phone.value = "+49 421 1111111";
    QVERIFY(anna.db.put(phone));
    phone.value = "+49 421 2222222";
    ben.db.now = ben.db.now.addSecs(60);
    QVERIFY(ben.db.put(phone));
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(anna.db.get<ContactPoint>(phone.id).value, "+49 421 2222222");
    QCOMPARE(anna.db.get<ContactPoint>(phone.id).key, "+494212222222");
    const auto asked = anna.conflicts();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().field, "value");
    QVERIFY(asked.first().loser.contains("+494211111111"));
}

void TestExchange::whoChangesWinsOverWhoRemoves_data()
{
    QTest::addColumn<bool>("removalFirst");
    QTest::newRow("the removal arrives first") << true;
    QTest::newRow("the change arrives first") << false;
}

void TestExchange::whoChangesWinsOverWhoRemoves()
{
    QFETCH(bool, removalFirst);
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    auto person = named("Ada Lovelace");
    person.email = "ada@example.org";
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"person", person.id}}})));
    auto there = ben.db.get<Person>(person.id);
    there.city = "London";
    QVERIFY(ben.db.put(there));
    auto &first = removalFirst ? anna : ben;
    auto &second = removalFirst ? ben : anna;
    first.sync();
    second.sync();
    first.sync();
    second.sync();
    QCOMPARE(anna.db.get<Person>(person.id).city, "London");
    QCOMPARE(anna.db.get<Person>(person.id).email, "ada@example.org");
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(anna.conflicts().size(), 1);
    QCOMPARE(anna.conflicts().first().kind, ConflictKind::Removal);
    QCOMPARE(anna.conflicts().first().winner, R"({"city":"London"})"); // who decides reads what was changed
    for (auto *desk : {&anna, &ben}) {
        QByteArray ops;
        const auto lines = await(desk->db.store.history({"person", person.id}));
        for (const auto &line : *lines)
            ops += line.op;
        QVERIFY2(ops.count('D') == 1 && ops.count('K') == 1, ops.constData()); // what happened is in the history
    }
}

void TestExchange::whatIsKeptKeepsWhatItBelongsTo_data()
{
    whoChangesWinsOverWhoRemoves_data();
}

/// Somebody removes a preference, and then on its own the person whose it is; a colleague changes the preference.
void TestExchange::whatIsKeptKeepsWhatItBelongsTo()
{
    QFETCH(bool, removalFirst);
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const auto person = named("Ada Lovelace");
    const Preference preference{.id = Id::make(), .topic = "Channel", .value = "Letter", .person = person.id};
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.db.put(preference));
    anna.sync();
    ben.sync();
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"preference", preference.id}}})));
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"person", person.id}}})));
    auto there = ben.db.get<Preference>(preference.id);
    there.value = "Telephone";
    QVERIFY(ben.db.put(there));
    auto &first = removalFirst ? anna : ben;
    auto &second = removalFirst ? ben : anna;
    first.sync();
    second.sync();
    first.sync();
    second.sync();
    QCOMPARE(anna.db.get<Preference>(preference.id).value, "Telephone");
    QCOMPARE(anna.db.get<Person>(person.id).name, "Ada Lovelace");
    QCOMPARE(anna.dump(), ben.dump());
    const auto asked = anna.conflicts();
    QCOMPARE(asked.size(), 2);
    for (const auto &one : asked)
        QCOMPARE(one.kind, ConflictKind::Removal);
}

void TestExchange::whatARemovalEmptiedComesBackWithTheRecord_data()
{
    QTest::addColumn<bool>("isRemovalFirst");
    QTest::addColumn<bool>("isTouchedBefore");
    QTest::newRow("the removal comes first") << true << false;
    QTest::newRow("the change comes first") << false << false;
    QTest::newRow("the removal is sent before what it emptied") << false << true;
    QTest::newRow("both, and the removal comes first") << true << true;
}

/// A customer who is there again without what was ever said to them would be half lost (SYNC 2.5).
void TestExchange::whatARemovalEmptiedComesBackWithTheRecord()
{
    QFETCH(bool, isRemovalFirst);
    QFETCH(bool, isTouchedBefore);
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    auto person = named("Ada Lovelace");
    const Activity visit{.id = Id::make(), .subject = "Visit", .person = {person.id}};
    const Activity call{.id = Id::make(), .subject = "Call", .person = {person.id}};
    const Task task{.id = Id::make(), .subject = "Ring back", .person = {person.id}};
    const ContactPoint phone{
        .id = Id::make(), .person = {person.id}, .kind = ContactKind::Mobile, .value = "+44 20 7946 0000"};
    QVERIFY(anna.db.put(person));
    for (const auto &record : {Record::from(visit), Record::from(call), Record::from(task), Record::from(phone)})
        QVERIFY(await(anna.db.store.commit({"Test", {record}})));
    exchange({&anna, &ben});
    person = anna.db.get<Person>(person.id); // whose telephone number stands there by now
    person.jobTitle = "Countess";
    QVERIFY(anna.db.put(person));
    if (isTouchedBefore) {
        auto there = ben.db.get<Person>(person.id);
        there.city = "London";
        QVERIFY(ben.db.put(there));
    }
    // Of the same transaction, so that what was emptied went as well.
    QVERIFY(await(ben.db.store.commit({"Delete", {}, {{"person", person.id}, {"activity", call.id}}})));
    QVERIFY(ben.db.get<Activity>(visit.id).person.isNull());
    if (isRemovalFirst)
        ben.push();
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    for (auto *desk : {&anna, &ben}) {
        QCOMPARE(desk->db.get<Person>(person.id).jobTitle, "Countess");
        QVERIFY(desk->db.exists({"contact_point", phone.id}));
        QCOMPARE(desk->db.get<Activity>(visit.id).person.id, person.id);
        QCOMPARE(desk->db.get<Activity>(call.id).person.id, person.id);
        QCOMPARE(desk->db.get<Task>(task.id).person.id, person.id);
    }
    // Deleted after all, with everything known: it stays so.
    QVERIFY(await(ben.db.store.commit({"Delete", {}, {{"person", person.id}}})));
    exchange({&ben, &anna});
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(!anna.db.exists({"person", person.id}));
    QVERIFY(anna.db.get<Activity>(visit.id).person.isNull());
}

void TestExchange::whatWasEmptiedByHandStaysEmpty()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent"));
    auto person = named("Ada Lovelace");
    const auto other = named("Charles Babbage");
    const Task freed{.id = Id::make(), .subject = "Nobody's", .person = {person.id}};
    const Task moved{.id = Id::make(), .subject = "Somebody else's", .person = {person.id}};
    for (const auto &record : {Record::from(person), Record::from(other), Record::from(freed), Record::from(moved)})
        QVERIFY(await(anna.db.store.commit({"Test", {record}})));
    exchange({&anna, &ben});
    person.jobTitle = "Countess";
    QVERIFY(anna.db.put(person));
    auto task = ben.db.get<Task>(freed.id);
    task.person = {};
    QVERIFY(ben.db.put(task));
    QVERIFY(await(ben.db.store.commit({"Delete", {}, {{"person", person.id}}})));
    task = ben.db.get<Task>(moved.id);
    task.person = {other.id};
    QVERIFY(ben.db.put(task));
    exchange({&anna, &ben});
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(anna.db.exists({"person", person.id}));
    QVERIFY(anna.db.get<Task>(freed.id).person.isNull());
    QCOMPARE(anna.db.get<Task>(moved.id).person.id, other.id);
}

void TestExchange::firstContentsAreSharedNotDoubled()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const auto before = anna.dump();
    anna.sync();
    ben.sync();
    anna.sync();
    QCOMPARE(anna.dump(), before);
    QCOMPARE(ben.dump(), before);
}

CRM_TEST(TestExchange)
#include "tst_exchange.moc"
