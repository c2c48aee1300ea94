// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// A bound on how many records an organisation keeps stops what makes more of them, and nothing else.
class TestRoom : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void changesOfWhatIsThereGoOn();
    void aRemovalMakesRoom();
    void asManyAreTakenAsThereIsRoomFor();
    void whatBelongsToANewRecordWaitsWithIt();
    void aServerThatRefusesAllIsNotAskedForEver();

private:
    Stores m_stores;
};

namespace {

Person named(const QString &name)
{
    return {.id = Id::make(), .name = name};
}

struct Two
{
    Two()
    {
        QVERIFY(anna.put(ada));
        QVERIFY(anna.put(charles));
        QCOMPARE(anna.run().state, SyncState::Idle);
        QCOMPARE(ben.run().state, SyncState::Idle);
    }
    void leaveRoomFor(qint64 count) { office.ledger.set("most_records", office.ledger.records() + count); }
    void openUp()
    {
        office.ledger.set("most_records", 0);
        for (auto *laptop : {&anna, &ben, &anna})
            QCOMPARE(laptop->run().state, SyncState::Idle);
        QCOMPARE(ben.dump(), anna.dump());
    }

    Office office;
    Laptop anna{office, "annalapt", office.hire("anna", "agent")};
    Laptop ben{office, "benslapt", office.hire("ben", "agent")};
    Person ada = named("Ada Lovelace");
    Person charles = named("Charles Babbage");
};

} // namespace

void TestRoom::changesOfWhatIsThereGoOn()
{
    Two t;
    t.leaveRoomFor(0);
    auto fresh = named("One too many");
    QVERIFY(t.anna.put(fresh));
    t.ada.city = "London";
    QVERIFY(t.anna.put(t.ada));
    fresh.city = "Rome";
    QVERIFY(t.anna.put(fresh));
    for (int i = 0; i < 2; ++i) {
        const auto status = t.anna.run();
        QCOMPARE(status.state, SyncState::Waiting);
        QVERIFY(status.problem.contains("no room"));
        QCOMPARE(status.pending, 1);
    }
    t.ada.jobTitle = "Countess"; // also what comes after it began to wait
    QVERIFY(t.anna.put(t.ada));
    QCOMPARE(t.anna.run().pending, 1);
    t.ben.run();
    QCOMPARE(t.ben.get<Person>(t.ada.id).city, "London");
    QCOMPARE(t.ben.get<Person>(t.ada.id).jobTitle, "Countess");
    QVERIFY(!t.ben.exists({"person", fresh.id}));
    t.openUp();
    QCOMPARE(t.ben.get<Person>(fresh.id).city, "Rome");
}

void TestRoom::aRemovalMakesRoom()
{
    Two t;
    t.leaveRoomFor(0);
    const auto fresh = named("In their place");
    QVERIFY(t.anna.put(fresh));
    QVERIFY(await(t.anna.store.commit({"Delete", {}, {{"person", t.charles.id}}})));
    const auto status = t.anna.run();
    QCOMPARE(status.state, SyncState::Idle);
    QCOMPARE(status.pending, 0);
    t.ben.run();
    QVERIFY(t.ben.exists({"person", fresh.id}));
    QVERIFY(!t.ben.exists({"person", t.charles.id}));
    t.openUp();
}

void TestRoom::asManyAreTakenAsThereIsRoomFor()
{
    Two t;
    t.leaveRoomFor(3);
    Edit many{"Many", {}};
    for (int i = 0; i < 10; ++i)
        many.puts.append(Record::from(named(QString("Person %1").arg(i))));
    QVERIFY(await(t.anna.store.commit(many)));
    const auto status = t.anna.run();
    QCOMPARE(status.state, SyncState::Waiting);
    QCOMPARE(status.pending, 7);
    QCOMPARE(t.office.ledger.records(), t.office.ledger.setting("most_records"));
    t.openUp();
}

void TestRoom::whatBelongsToANewRecordWaitsWithIt()
{
    Two t;
    t.leaveRoomFor(0);
    const Organisation fresh{.id = Id::make(), .name = "Analytical Engines"};
    QVERIFY(t.anna.put(fresh));
    t.ada.organisation = {fresh.id};
    QVERIFY(t.anna.put(t.ada));
    t.anna.run();
    t.ben.run();
    QVERIFY(t.ben.get<Person>(t.ada.id).organisation.id.isNull()); // nobody gets a name for what is not there
    t.openUp();
    QCOMPARE(t.ben.get<Person>(t.ada.id).organisation.id, fresh.id);
}

/// As one of an earlier version does.
void TestRoom::aServerThatRefusesAllIsNotAskedForEver()
{
    Two t;
    t.anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        if (path != "/v1/push" || decodePush(body).ops.isEmpty())
            return t.anna.serve(path, body);
        auto answer = decodeAnswer(t.anna
                                       .serve("/v1/push",
                                           encodePush({"annalapt", 1, t.anna.outbox.acknowledged() + 1,
                                               t.anna.outbox.chainAt(t.anna.outbox.acknowledged())}))
                                       .body);
        answer.code = "full";
        return Laptop::Reply{200, encodeAnswer(answer)};
    };
    QVERIFY(t.anna.put(named("One too many")));
    t.ada.city = "London";
    QVERIFY(t.anna.put(t.ada));
    t.anna.requests = 0;
    const auto status = t.anna.run();
    QCOMPARE(status.state, SyncState::Waiting);
    QCOMPARE(status.pending, 2);
    QVERIFY2(t.anna.requests < 10, qPrintable(QString::number(t.anna.requests)));
    t.anna.onLine = [&](const QByteArray &path, const QByteArray &body) { return t.anna.serve(path, body); };
    t.openUp();
}

CRM_TEST(TestRoom)
#include "tst_room.moc"
