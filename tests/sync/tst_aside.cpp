// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/person.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// A change that no server takes is set aside: its author keeps it, and it goes with what the record is changed by next.
class TestAside : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void aComparisonLeavesItToItsAuthor_data();
    void aComparisonLeavesItToItsAuthor();
    void aReadingOfEverythingLeavesItToItsAuthor();
    void aNewRecordGoesWholeWithItsNextChange();
    void aChangeGoesWithTheNextOne();
    void whatIsOnItsWayTakesItAlong();
    void nobodyHearsOfARecordThatIsRemovedAgain();

private:
    Stores m_stores;
};

namespace {

constexpr auto poison = "Poison pill";

/// Anna's server breaks over one text until it is mended; Ben hears of all that it takes.
struct Two
{
    Two()
    {
        anna.onLine = [this](const QByteArray &path, const QByteArray &body) {
            return isBroken && path == "/v1/push" && body.contains(poison) ? Laptop::Reply{500}
                                                                           : anna.serve(path, body);
        };
        person.id = Id::make();
        person.name = "Ada Lovelace";
        person.jobTitle = "Analyst";
        person.city = "London";
    }
    /// Until the change that holds the text is set aside.
    void sendPoison()
    {
        isBroken = true;
        for (int i = 0; i < 20 && anna.run().refused == 0; ++i) { }
        isBroken = false;
        anna.run();
        const auto status = anna.engine->status();
        QCOMPARE(status.state, SyncState::Idle);
        QCOMPARE(status.refused, 1);
        QCOMPARE(status.pending, 0);
    }
    void putPoisoned()
    {
        person.notes = poison;
        QVERIFY(anna.put(person));
        sendPoison();
    }
    void exchange()
    {
        for (int round = 0; round < 2; ++round)
            for (auto *laptop : {&anna, &ben})
                QCOMPARE(laptop->run().state, SyncState::Idle);
    }
    void agree()
    {
        exchange();
        QCOMPARE(anna.engine->status().refused, 0);
        ++newcomers;
        Laptop newcomer(office, QByteArray("newcome") + QByteArray::number(newcomers),
            office.hire(QString("newcomer %1").arg(newcomers), "agent"));
        QCOMPARE(newcomer.runOften(5).state, SyncState::Idle);
        QCOMPARE(ben.dump(), anna.dump());
        QCOMPARE(newcomer.dump(), anna.dump());
    }
    void compareAll()
    {
        for (int i = 0; i < 2; ++i) {
            anna.tables.set(key::compared, {});
            QCOMPARE(anna.run().state, SyncState::Idle);
        }
    }

    Office office;
    Laptop anna{office, "annalapt", office.hire("anna", "agent")};
    Laptop ben{office, "benslapt", office.hire("ben", "agent")};
    Person person;
    bool isBroken = false;
    int newcomers = 0;
};

} // namespace

void TestAside::aComparisonLeavesItToItsAuthor_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a record") << true;
    QTest::newRow("a change") << false;
}

void TestAside::aComparisonLeavesItToItsAuthor()
{
    QFETCH(bool, isNew);
    Two t;
    if (!isNew) {
        QVERIFY(t.anna.put(t.person));
        t.exchange();
    }
    t.putPoisoned();
    t.compareAll();
    QVERIFY(t.anna.tables.number(key::compared) > 0);
    QCOMPARE(t.anna.get<Person>(t.person.id).notes, poison);
    QCOMPARE(t.anna.get<Person>(t.person.id).name, "Ada Lovelace");
    QCOMPARE(t.anna.tables.number(key::repaired), 0);
    QCOMPARE(t.anna.engine->status().refused, 1);
    // Asked for by name, as after a verdict on something else, it stays as well.
    t.anna.tables.want({"person", t.person.id});
    QCOMPARE(t.anna.run().state, SyncState::Idle);
    QCOMPARE(t.anna.get<Person>(t.person.id).notes, poison);
    QCOMPARE(t.anna.get<Person>(t.person.id).name, "Ada Lovelace");
}

void TestAside::aReadingOfEverythingLeavesItToItsAuthor()
{
    Two t;
    t.putPoisoned();
    t.anna.inbox.readAllAgain();
    QCOMPARE(t.anna.run().state, SyncState::Idle);
    QCOMPARE(t.anna.get<Person>(t.person.id).notes, poison);
    QCOMPARE(t.anna.engine->status().refused, 1);
}

void TestAside::aNewRecordGoesWholeWithItsNextChange()
{
    Two t;
    t.putPoisoned();
    const Preference preference{.id = Id::make(), .topic = "Channel", .value = "Letter", .person = t.person.id};
    QVERIFY(t.anna.put(preference));
    t.person.jobTitle = "Countess";
    QVERIFY(t.anna.put(t.person));
    t.agree();
    const auto there = t.ben.get<Person>(t.person.id);
    QCOMPARE(there.name, "Ada Lovelace");
    QCOMPARE(there.city, "London");
    QCOMPARE(there.jobTitle, "Countess");
    QCOMPARE(there.notes, poison);
}

void TestAside::aChangeGoesWithTheNextOne()
{
    Two t;
    QVERIFY(t.anna.put(t.person));
    t.exchange();
    t.putPoisoned();
    auto theirs = t.person;
    theirs.notes.clear();
    theirs.city = "Paris"; // which Anna hears of, and leaves
    QVERIFY(t.ben.put(theirs));
    t.exchange();
    auto mine = t.anna.get<Person>(t.person.id);
    QCOMPARE(mine.notes, poison);
    mine.jobTitle = "Countess";
    QVERIFY(t.anna.put(mine));
    t.agree();
    const auto there = t.ben.get<Person>(t.person.id);
    QCOMPARE(there.notes, poison);
    QCOMPARE(there.jobTitle, "Countess");
    QCOMPARE(there.city, "Paris");
}

/// It was changed again before anybody knew that the server would not take it.
void TestAside::whatIsOnItsWayTakesItAlong()
{
    Two t;
    t.exchange();
    QVERIFY(t.anna.put(t.person));
    const auto first = t.anna.outbox.next();
    QCOMPARE(first.ops.size(), 1);
    t.person.jobTitle = "Countess";
    QVERIFY(t.anna.put(t.person));
    QVERIFY(t.anna.outbox.prepare());
    t.anna.outbox.quarantine(first.last);
    t.agree();
    const auto there = t.ben.get<Person>(t.person.id);
    QCOMPARE(there.name, "Ada Lovelace");
    QCOMPARE(there.city, "London");
    QCOMPARE(there.jobTitle, "Countess");
}

void TestAside::nobodyHearsOfARecordThatIsRemovedAgain()
{
    Two t;
    t.putPoisoned();
    QVERIFY(await(t.anna.store.commit({"Delete", {}, {{"person", t.person.id}}})));
    t.agree();
    QVERIFY(!t.office.ledger.states({{"person", t.person.id}}).contains(t.person.id));
    QVERIFY(await(t.anna.store.undo())); // and it is there again, for everybody
    t.agree();
    QCOMPARE(t.ben.get<Person>(t.person.id).notes, poison);
}

CRM_TEST(TestAside)
#include "tst_aside.moc"
