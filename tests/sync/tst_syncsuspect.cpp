// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// What a server breaks over, as it is found by who synchronises once at a time: each run is a program of its own.
class TestSyncSuspect : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void oneChangeThatBreaksTheServerHoldsUpNoOther_data();
    void oneChangeThatBreaksTheServerHoldsUpNoOther();
    void aServerThatBreaksOverEverythingForAWhileGetsItAll();
    void whatHasNothingToFindWritesNothingDown();

private:
    Stores m_stores;
};

namespace {

constexpr int inAll = 40;

/// One after the other, each in a batch with the rest.
QList<Person> stored(Laptop &laptop)
{
    QList<Person> people;
    for (int i = 0; i < inAll; ++i) {
        people.append({.id = Id::make(), .name = QString("Person %1").arg(i)});
        if (!laptop.put(people.last()))
            return {};
    }
    return people;
}

bool isThere(Office &office, const Person &person)
{
    return office.ledger.states({{"person", person.id}}).contains(person.id);
}

/// How many programs it takes until all is exchanged that can be.
int runsUntilDone(Laptop &laptop, int most)
{
    for (int runs = 1; runs <= most; ++runs, laptop.restart())
        if (laptop.run().state == SyncState::Idle)
            return runs;
    return most + 1;
}

} // namespace

void TestSyncSuspect::oneChangeThatBreaksTheServerHoldsUpNoOther_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("mostRuns");
    QTest::newRow("in the middle") << 17 << 5; // three at the batch, in the third the search, then two at the change
    QTest::newRow("the last") << inAll - 1 << 5;
    QTest::newRow("the first") << 0 << 12; // the server takes no other that would prove that it breaks over this one
}

void TestSyncSuspect::oneChangeThatBreaksTheServerHoldsUpNoOther()
{
    QFETCH(int, place);
    QFETCH(int, mostRuns);
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    anna.run();
    const auto people = stored(anna);
    QCOMPARE(people.size(), inAll);
    const auto poison = people.at(place).id.bytes();
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        return body.contains(poison) ? Laptop::Reply{500} : anna.serve(path, body);
    };
    const auto runs = runsUntilDone(anna, mostRuns);
    QVERIFY2(runs <= mostRuns, qPrintable(QString("%1 runs").arg(runs)));
    QCOMPARE(anna.engine->status().refused, 1);
    QVERIFY(anna.engine->status().notice.contains("could not be sent"));
    for (const auto &person : people)
        QCOMPARE(isThere(office, person), person.id.bytes() != poison);
    QVERIFY(anna.exists({"person", people.at(place).id})); // nothing is lost here
}

void TestSyncSuspect::aServerThatBreaksOverEverythingForAWhileGetsItAll()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    anna.run();
    const auto people = stored(anna);
    QCOMPARE(people.size(), inAll);
    bool isBroken = true;
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        const bool carries = path == "/v1/push" && !decodePush(body).ops.isEmpty();
        return isBroken && carries ? Laptop::Reply{500} : anna.serve(path, body);
    };
    QVERIFY(runsUntilDone(anna, 11) > 11);
    isBroken = false;
    QCOMPARE(runsUntilDone(anna, 1), 1);
    QCOMPARE(anna.engine->status().refused, 0);
    for (const auto &person : people)
        QVERIFY(isThere(office, person));
}

void TestSyncSuspect::whatHasNothingToFindWritesNothingDown()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    QCOMPARE(stored(anna).size(), inAll);
    QCOMPARE(anna.run().state, SyncState::Idle);
    QVERIFY(anna.tables.value(key::suspect).isNull());
    const auto before = anna.connection.scalar("SELECT total_changes()").toLongLong();
    QCOMPARE(anna.run().state, SyncState::Idle); // nothing to do
    const auto written = anna.connection.scalar("SELECT total_changes()").toLongLong() - before;
    QVERIFY2(written <= 3, qPrintable(QString("%1 rows").arg(written))); // busy, when, idle: none waits for the disk
}

CRM_TEST(TestSyncSuspect)
#include "tst_syncsuspect.moc"
