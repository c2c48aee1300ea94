// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// What goes wrong has a sentence and a way on; work never stops (SYNC 2.8, 2.10, 2.18).
class TestEngine : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void aServerOfAnotherTimeIsNamed_data();
    void aServerOfAnotherTimeIsNamed();
    void whatTheServerKeepsSaysNothingOfTheTime();
    void aClockWrongByAYearIsToldOnce_data();
    void aClockWrongByAYearIsToldOnce();
    void changesDatedTooFarAheadAreDatedAnew();
    void aFullOrganisationStillHandsOut();
    void aLaptopRestoredFromABackupLosesNothing();
    void twoClonesGoTheirOwnWays();
    void aSpoiltByteIsNotTakenForAChange();
    void whoWasAwayTooLongReadsAllAgain();
    void whatDiffersIsFoundAndAskedForAgain();
    void aComparisonFindsNothingWhereAllIsWell();
    void anAnswerThatIsLostIsGivenAgain();
    void whatIsSavedWithoutTheServerIsCountedAtOnce();

private:
    Stores m_stores;
};

namespace {

constexpr qint64 day = 86400000;

Person named(const QString &name)
{
    return {.id = Id::make(), .name = name};
}

} // namespace

void TestEngine::aServerOfAnotherTimeIsNamed_data()
{
    QTest::addColumn<qint64>("oldest");
    QTest::addColumn<qint64>("newest");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a newer server") << qint64(protocol + 1) << qint64(protocol + 2) << "This version of Rapport is too";
    QTest::newRow("an older server") << qint64(0) << qint64(oldestProtocol - 1) << "The server is too old";
}

void TestEngine::aServerOfAnotherTimeIsNamed()
{
    QFETCH(qint64, oldest);
    QFETCH(qint64, newest);
    QFETCH(QString, sentence);
    Office office;
    Laptop laptop(office, "annalapt", office.hire("anna", "agent"));
    auto answer = upgradeAnswer(office.now);
    answer.base = oldest;
    answer.head = newest;
    laptop.onLine = [&](const QByteArray &, const QByteArray &) { return Laptop::Reply{426, encodeAnswer(answer)}; };
    const auto status = laptop.run();
    QCOMPARE(status.state, SyncState::Refused);
    QVERIFY2(status.problem.startsWith(sentence), qPrintable(status.problem));
    laptop.onLine = [&](const QByteArray &path, const QByteArray &body) { return laptop.serve(path, body); };
    QCOMPARE(laptop.run().state, SyncState::Idle); // updated, and asked again
}

/// A question is kept for 25 s while there is no news; its middle is 12 s before the server answers.
void TestEngine::whatTheServerKeepsSaysNothingOfTheTime()
{
    Office office;
    Laptop laptop(office, "annalapt", office.hire("anna", "agent"));
    laptop.run();
    laptop.onLine = [&](const QByteArray &path, const QByteArray &body) {
        office.now += 25'000;
        return laptop.serve(path, body);
    };
    for (int i = 0; i < 5; ++i)
        laptop.run();
    QCOMPARE(laptop.tables.number(key::offset), 0);
    laptop.clockError = 60'000; // beyond what a kept question may explain
    for (int i = 0; i < 5; ++i)
        laptop.run();
    QVERIFY(laptop.tables.number(key::offset) < -45'000);
}

void TestEngine::aClockWrongByAYearIsToldOnce_data()
{
    QTest::addColumn<qint64>("error");
    QTest::newRow("a year ahead") << 365 * day;
    QTest::newRow("a year behind") << -365 * day;
}

void TestEngine::aClockWrongByAYearIsToldOnce()
{
    QFETCH(qint64, error);
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    auto person = named("Ada Lovelace");
    QVERIFY(ben.put(person));
    ben.run();
    anna.run();
    anna.clockError = error;
    auto here = anna.get<Person>(person.id);
    here.jobTitle = "Countess";
    QVERIFY(anna.put(here));
    const auto status = anna.runOften(3);
    QCOMPARE(status.pending, 0);
    QVERIFY2(status.notice.contains("365"), qPrintable(status.notice));
    ben.run();
    QCOMPARE(ben.get<Person>(person.id).jobTitle, "Countess");
    auto there = ben.get<Person>(person.id);
    there.jobTitle = "Programmer"; // later than Anna, whatever her clock says
    office.now += 1000;
    QVERIFY(ben.put(there));
    ben.run();
    anna.engine->readNotice();
    const auto again = anna.run();
    QCOMPARE(again.notice, QString());
    QCOMPARE(anna.get<Person>(person.id).jobTitle, "Programmer");
    QCOMPARE(anna.dump(), ben.dump());
}

void TestEngine::changesDatedTooFarAheadAreDatedAnew()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    anna.run();
    anna.clockError = 365 * day;
    QList<Id> made;
    for (int i = 0; i < 5; ++i) {
        const auto person = named(QString("Person %1").arg(i));
        QVERIFY(anna.put(person));
        made.append(person.id);
    }
    anna.outbox.next(); // dated before anybody has heard from the server
    anna.clockError = 0;
    const auto status = anna.runOften(3);
    QCOMPARE(status.pending, 0);
    quint64 last = 0;
    for (const auto &id : std::as_const(made)) {
        const auto state = office.ledger.states({{"person", id}}).value(id);
        QVERIFY(state.isKnown());
        QVERIFY(qint64(state.groups.first().stamp.h >> 16) < office.now + driftAllowed);
        QVERIFY(last < state.groups.first().stamp.h);
        last = state.groups.first().stamp.h;
    }
}

void TestEngine::aFullOrganisationStillHandsOut()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    anna.run();
    ben.run();
    const auto before = named("Before");
    QVERIFY(ben.put(before));
    ben.run();
    office.ledger.set("most_records", 1);
    const auto more = named("One too many");
    QVERIFY(anna.put(more));
    const auto status = anna.run();
    QCOMPARE(status.state, SyncState::Waiting);
    QVERIFY(status.problem.contains("no room"));
    QCOMPARE(status.pending, 1);
    QVERIFY(anna.exists({"person", before.id}));
    office.ledger.set("most_records", 0);
    QCOMPARE(anna.run().state, SyncState::Idle);
    ben.run();
    QVERIFY(ben.exists({"person", more.id}));
}

void TestEngine::aLaptopRestoredFromABackupLosesNothing()
{
    Office office;
    const auto caller = office.hire("anna", "agent");
    Laptop first(office, "annalapt", caller);
    const auto early = named("Before the backup");
    QVERIFY(first.put(early));
    first.run();
    Laptop restored(office, "annalapt", caller, &first);
    const auto lost = named("After the backup");
    QVERIFY(first.put(lost));
    first.run();
    const auto fresh = named("After restoring");
    QVERIFY(restored.put(fresh));
    const auto status = restored.runOften(3);
    QCOMPARE(status.state, SyncState::Idle);
    QVERIFY2(status.notice.contains("backup"), qPrintable(status.notice));
    QVERIFY(restored.tables.bytes(key::device) != "annalapt");
    for (const auto &person : {early, lost, fresh})
        QVERIFY(restored.exists({"person", person.id}));
    first.run();
    QCOMPARE(first.dump(), restored.dump());
}

void TestEngine::twoClonesGoTheirOwnWays()
{
    Office office;
    const auto caller = office.hire("anna", "agent");
    Laptop one(office, "annalapt", caller);
    QVERIFY(one.put(named("Common")));
    one.run();
    Laptop two(office, "annalapt", caller, &one);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(one.put(named(QString("One %1").arg(round))));
        QVERIFY(two.put(named(QString("Two %1").arg(round))));
        QCOMPARE(one.runOften(3).state, SyncState::Idle);
        QCOMPARE(two.runOften(3).state, SyncState::Idle);
    }
    one.run();
    two.run();
    QCOMPARE(one.dump(), two.dump());
    QVERIFY(one.tables.bytes(key::device) != two.tables.bytes(key::device));
}

void TestEngine::aSpoiltByteIsNotTakenForAChange()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    anna.run();
    ben.run();
    const auto person = named("Ada Lovelace");
    QVERIFY(anna.put(person));
    const auto spoilt = [](QByteArray body) { return body.replace("Ada Lovelace", "Adb Lovelace"); };
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        try {
            return anna.serve(path, spoilt(body));
        } catch (const WireError &) {
            return Laptop::Reply{400};
        }
    };
    QCOMPARE(anna.run().state, SyncState::Waiting);
    QVERIFY(office.ledger.states({{"person", person.id}}).isEmpty());
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) { return anna.serve(path, body); };
    QCOMPARE(anna.run().state, SyncState::Idle);
    ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        return Laptop::Reply{200, spoilt(ben.serve(path, body).body)};
    };
    QCOMPARE(ben.run().state, SyncState::Waiting);
    QVERIFY(!ben.exists({"person", person.id}));
    ben.onLine = [&](const QByteArray &path, const QByteArray &body) { return ben.serve(path, body); };
    ben.run();
    QCOMPARE(ben.get<Person>(person.id).name, "Ada Lovelace");
}

void TestEngine::whoWasAwayTooLongReadsAllAgain()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    const auto gone = named("Gone");
    const auto kept = named("Kept");
    QVERIFY(anna.put(gone));
    QVERIFY(anna.put(kept));
    anna.run();
    ben.run();
    QVERIFY(await(anna.store.commit({"Delete", {}, {{"person", gone.id}}})));
    anna.run();
    office.now += 400 * day;
    QVERIFY(office.ledger.purge(office.now - 1) > 0);
    // Ben was away: what he wrote meanwhile is sent first, also about what nobody remembers any more.
    const auto fresh = named("Written meanwhile");
    QVERIFY(ben.put(fresh));
    auto dead = ben.get<Person>(gone.id);
    dead.jobTitle = "What Ben heard";
    QVERIFY(ben.put(dead));
    QCOMPARE(ben.runOften(3).state, SyncState::Idle);
    anna.run();
    ben.run();
    QVERIFY(!ben.exists({"person", gone.id}));
    QVERIFY(ben.exists({"person", kept.id}));
    QVERIFY(anna.exists({"person", fresh.id}));
    const auto conflicts = await(ben.store.records({&SyncConflict::entity()}));
    QCOMPARE(conflicts->size(), 1);
    QCOMPARE(conflicts->first().as<SyncConflict>().kind, ConflictKind::Gone);
    QCOMPARE(conflicts->first().as<SyncConflict>().loser, R"({"job_title":"What Ben heard"})");
}

void TestEngine::whatDiffersIsFoundAndAskedForAgain()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    QList<Person> people;
    for (int i = 0; i < 20; ++i) {
        people.append(named(QString("Person %1").arg(i)));
        QVERIFY(anna.put(people.last()));
    }
    anna.run();
    ben.run();
    // As a fault would that nobody has imagined: one record lost, one left behind.
    const auto lost = people.at(3).id.bytes();
    ben.connection.run("DROP TRIGGER person_log_delete; DROP TRIGGER person_log_update");
    ben.connection.exec("DELETE FROM person WHERE id = ?", {lost});
    ben.connection.exec("DELETE FROM sync_row WHERE row = ?", {lost});
    const auto old = people.at(7).id.bytes();
    ben.connection.exec("UPDATE person SET name = 'Stale' WHERE id = ?", {old});
    ben.connection.exec("UPDATE sync_row SET h = h - 1, groups = NULL WHERE row = ?", {old});
    for (const auto &sql : Capture::triggers(Person::entity()).mid(1))
        ben.connection.run(sql);
    office.now += 2 * day;
    QCOMPARE(ben.run().state, SyncState::Idle);
    QCOMPARE(ben.tables.number(key::repaired), 2);
    QCOMPARE(ben.dump(), anna.dump());
}

void TestEngine::aComparisonFindsNothingWhereAllIsWell()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    for (int i = 0; i < 20; ++i) {
        const auto person = named(QString("Person %1").arg(i));
        QVERIFY(anna.put(person));
        anna.run();
        ben.run();
        auto there = ben.get<Person>(person.id);
        there.city = "London";
        QVERIFY(ben.put(there));
        if (i % 3 == 0)
            QVERIFY(await(anna.store.commit({"Delete", {}, {{"person", person.id}}})));
        if (i % 5 == 0)
            QVERIFY(await(anna.store.undo()));
        office.now += day / 4;
    }
    for (int round = 0; round < 3; ++round) {
        anna.run();
        ben.run();
        office.now += 2 * day;
    }
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(anna.tables.number(key::compared) > officeTime + 4 * day);
    QCOMPARE(anna.tables.number(key::repaired), 0);
    QCOMPARE(ben.tables.number(key::repaired), 0);
}

void TestEngine::anAnswerThatIsLostIsGivenAgain()
{
    Office office;
    const auto caller = office.hire("anna", "agent");
    Laptop anna(office, "annalapt", caller);
    anna.run();
    office.database->run("UPDATE account SET role = 'reader' WHERE login = 'anna'", {});
    anna.caller.role = "reader";
    const auto invented = named("Invented");
    QVERIFY(anna.put(invented));
    int n = 0;
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        const auto reply = anna.serve(path, body);
        return ++n % 4 == 0 ? Laptop::Reply{504} : reply; // taken in, and nobody heard of it
    };
    const auto status = anna.runOften(40);
    QCOMPARE(status.state, SyncState::Idle);
    QVERIFY(!anna.exists({"person", invented.id}));
    QCOMPARE(office.database
                 ->scalar("SELECT count(*) FROM op_log WHERE device = ? AND id = ?",
                     {QByteArray("annalapt"), invented.id.bytes()})
                 .toInt(),
        1);
    const auto conflicts = await(anna.store.records({&SyncConflict::entity()}));
    QCOMPARE(conflicts->size(), 1);
}

void TestEngine::whatIsSavedWithoutTheServerIsCountedAtOnce()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    anna.run();
    anna.onLine = [](const QByteArray &, const QByteArray &) { return Laptop::Reply{503}; };
    QCOMPARE(anna.run().state, SyncState::Waiting);
    for (int saved = 1; saved <= 2; ++saved) {
        QVERIFY(anna.put(named("Ada Lovelace")));
        const auto actions = anna.engine->step({Event::Edited, anna.nowMs()});
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.first().kind, Action::Report);
        QCOMPARE(anna.engine->status().pending, saved);
    }
}

CRM_TEST(TestEngine)
#include "tst_engine.moc"
