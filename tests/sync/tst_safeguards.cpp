// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/person.h"
#include "db/sync/server/audit.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// What keeps a file from losing much by somebody else's mistake, and what the organisation may want of it all the same.
class TestSafeguards : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void aRemovalOfMuchWaitsForConsent();
    void aRemovalOfMuchIsNotDoneInSmallSteps();
    void whatIsHeldBackIsForgottenWhenItIsTakenBack();
    void fewRemovalsNeedNoConsent();
    void losingMuchFromViewWaitsForConsent();
    void aLostComputerIsToldToRemoveTheFile();
    void anotherServersRefusalRemovesNothing();
    void whoIsHeldBackStillSendsAtOnce();
    void aNumberThatIsSomebodyElsesIsGivenUp();
    void theSameTagAddedTwiceIsOne();
    void aTagAddedAgainSurvivesItsRemoval();
    void whatLeftTheFileIsTold();
    void aServerWithoutRoomPutsNothingAside();
    void aRoleChangedLaterIsLearnt();

private:
    Stores m_stores;
};

namespace {

QList<Person> people(Laptop &laptop, int count)
{
    Edit edit{"Many", {}};
    QList<Person> made;
    for (int i = 0; i < count; ++i) {
        made.append({.id = Id::make(), .name = QString("Person %1").arg(i)});
        edit.puts.append(Record::from(made.last()));
    }
    return await(laptop.store.commit(edit)) ? made : QList<Person>();
}

qint64 countIn(Laptop &laptop)
{
    return *await(laptop.store.count({&Person::entity()}));
}

bool removeAll(Laptop &laptop, const QList<Person> &people)
{
    Edit edit{"Clear", {}};
    for (const auto &person : people)
        edit.removals.append({"person", person.id});
    return bool(await(laptop.store.commit(edit)));
}

} // namespace

void TestSafeguards::aRemovalOfMuchWaitsForConsent()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    ben.pageRows = 500;
    ben.restart();
    const auto made = people(anna, 120);
    QCOMPARE(anna.run().state, SyncState::Idle);
    QCOMPARE(ben.run().state, SyncState::Idle);
    QCOMPARE(countIn(ben), 120);
    QVERIFY(removeAll(anna, made));
    QCOMPARE(anna.run().state, SyncState::Idle); // whoever does it themselves is not asked
    const Person own{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(ben.put(own));
    auto status = ben.run();
    QCOMPARE(status.state, SyncState::Waiting);
    QVERIFY(status.held > 50);
    QVERIFY2(status.problem.contains("nothing was removed yet"), qPrintable(status.problem));
    QCOMPARE(countIn(ben), 121);
    QCOMPARE(status.pending, 0);                   // his own work was sent
    QCOMPARE(ben.run().state, SyncState::Waiting); // and it stays so
    ben.restart();
    QCOMPARE(ben.run().state, SyncState::Waiting);
    ben.engine->agreeToRemovals();
    status = ben.run();
    QCOMPARE(status.state, SyncState::Idle);
    QCOMPARE(status.held, 0);
    QCOMPARE(countIn(ben), 1);
    anna.run();
    QCOMPARE(anna.dump(), ben.dump());
    // The consent was for this once.
    const auto more = people(anna, 120);
    anna.run();
    QCOMPARE(ben.run().state, SyncState::Idle);
    QVERIFY(removeAll(anna, more));
    anna.run();
    QCOMPARE(ben.run().state, SyncState::Waiting);
}

void TestSafeguards::aRemovalOfMuchIsNotDoneInSmallSteps()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    ben.pageRows = 20;
    ben.restart();
    const auto made = people(anna, 120);
    anna.run();
    ben.run();
    QVERIFY(removeAll(anna, made));
    anna.run();
    QCOMPARE(ben.run().state, SyncState::Waiting);
    const auto left = countIn(ben);
    QVERIFY(left >= 120 - 50);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ben.run().state, SyncState::Waiting);
        ben.restart();
    }
    QCOMPARE(countIn(ben), left);
}

void TestSafeguards::whatIsHeldBackIsForgottenWhenItIsTakenBack()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    const auto made = people(anna, 120);
    anna.run();
    ben.run();
    QVERIFY(removeAll(anna, made));
    anna.run();
    QCOMPARE(ben.run().state, SyncState::Waiting);
    QVERIFY(await(anna.store.undo()));
    QCOMPARE(anna.run().state, SyncState::Idle);
    QCOMPARE(ben.run().state, SyncState::Idle);
    QCOMPARE(countIn(ben), 120);
    QCOMPARE(anna.dump(), ben.dump());
}

void TestSafeguards::fewRemovalsNeedNoConsent()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    const auto made = people(anna, 120);
    anna.run();
    ben.run();
    QVERIFY(removeAll(anna, made.mid(0, 40)));
    anna.run();
    QCOMPARE(ben.run().state, SyncState::Idle);
    QCOMPARE(countIn(ben), 80);
    office.now += 2 * 3600000;
    QVERIFY(removeAll(anna, made.mid(40, 40))); // each time anew, not ever more
    anna.run();
    QCOMPARE(ben.run().state, SyncState::Idle);
    QCOMPARE(countIn(ben), 40);
}

void TestSafeguards::losingMuchFromViewWaitsForConsent()
{
    Office office;
    const auto north = office.hire("anna", "agent", "North");
    Laptop anna(office, "annalapt", north);
    Laptop ben(office, "benslapt", office.hire("ben", "agent", "South"));
    ben.pageRows = 500;
    ben.restart();
    Edit edit{"Many", {Record::from(User{.id = north.user, .name = "anna"})}};
    for (int i = 0; i < 120; ++i)
        edit.puts.append(
            Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i), .owner = {north.user}}));
    QVERIFY(await(anna.store.commit(edit)));
    anna.run();
    ben.run();
    QCOMPARE(countIn(ben), 120);
    office.decide("person", "team");
    QCOMPARE(ben.run().state, SyncState::Waiting);
    QCOMPARE(countIn(ben), 120);
    ben.engine->agreeToRemovals();
    QCOMPARE(ben.run().state, SyncState::Idle);
    QCOMPARE(countIn(ben), 0);
}

void TestSafeguards::aLostComputerIsToldToRemoveTheFile()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    anna.tables.set(key::token, QByteArray(32, 't'));
    anna.run();
    anna.onLine = [](const QByteArray &, const QByteArray &) {
        return Laptop::Reply{401, wipeProof(QByteArray(32, 't'))};
    };
    const auto status = anna.run();
    QCOMPARE(status.state, SyncState::SignedOut);
    QVERIFY(status.isToRemove);
    anna.restart();
    QVERIFY(anna.engine->status().isToRemove); // should it have been broken off
}

void TestSafeguards::anotherServersRefusalRemovesNothing()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    anna.tables.set(key::token, QByteArray(32, 't'));
    anna.run();
    for (const auto &body : {QByteArray("This device is not known.\n"), wipeProof(QByteArray(32, 'u')), QByteArray()}) {
        anna.onLine = [&](const QByteArray &, const QByteArray &) { return Laptop::Reply{401, body}; };
        const auto status = anna.run();
        QCOMPARE(status.state, SyncState::SignedOut);
        QVERIFY(!status.isToRemove);
        QVERIFY(status.problem.startsWith("The server no longer knows this device."));
    }
}

void TestSafeguards::whoIsHeldBackStillSendsAtOnce()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    const auto made = people(anna, 120);
    anna.run();
    ben.run();
    QVERIFY(removeAll(anna, made));
    anna.run();
    QVERIFY(ben.run().held > 0);
    QVERIFY(ben.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    const auto actions = ben.engine->step({Event::Edited, ben.nowMs()});
    QVERIFY(std::any_of(actions.begin(), actions.end(),
        [](const Action &action) { return action.kind == Action::Send && action.path == "/v1/push"; }));
}

void TestSafeguards::aNumberThatIsSomebodyElsesIsGivenUp()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    const auto made = people(anna, 3);
    anna.run();
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        const auto device = path == "/v1/push" ? decodePush(body).device : decodePull(body).device;
        return device == "annalapt" ? Laptop::Reply{404, "There is nothing here.\n"} : anna.serve(path, body);
    };
    const auto more = people(anna, 2);
    const auto status = anna.runOften(3);
    QCOMPARE(status.state, SyncState::Idle);
    QVERIFY2(status.notice.startsWith("This file is a copy"), qPrintable(status.notice));
    QCOMPARE(office.database->scalar("SELECT count(*) FROM entity_row WHERE tbl = 'person'").toInt(), 5);
    anna.onLine = [](const QByteArray &, const QByteArray &) { return Laptop::Reply{404, "There is nothing here.\n"}; };
    QCOMPARE(anna.run().state, SyncState::Waiting); // no number helps: not for ever
}

void TestSafeguards::theSameTagAddedTwiceIsOne()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    const Tag vip{.id = Id::make(), .name = "VIP"};
    QVERIFY(anna.put(person) && anna.put(vip));
    anna.run();
    ben.run();
    QVERIFY(anna.put(TagLink{.id = Id::make(), .tag = {vip.id}, .person = {person.id}}));
    QVERIFY(ben.put(TagLink{.id = Id::make(), .tag = {vip.id}, .person = {person.id}}));
    QVERIFY(ben.put(TagLink{.id = Id::make(), .tag = {vip.id}, .person = {person.id}})); // adding again changes nothing
    for (auto *laptop : {&anna, &ben, &anna})
        QCOMPARE(laptop->run().state, SyncState::Idle);
    QCOMPARE(*await(anna.store.count({&TagLink::entity()})), 1);
    QCOMPARE(*await(ben.store.count({&TagLink::entity()})), 1);
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(*await(anna.store.count({&SyncConflict::entity()})), 0);
}

void TestSafeguards::aTagAddedAgainSurvivesItsRemoval()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    const Tag vip{.id = Id::make(), .name = "VIP"};
    const TagLink link{.id = Id::make(), .tag = {vip.id}, .person = {person.id}};
    QVERIFY(anna.put(person) && anna.put(vip) && anna.put(link));
    anna.run();
    ben.run();
    const auto links = await(anna.store.records({&TagLink::entity()}));
    const auto stored = links->first().ref();
    QVERIFY(await(anna.store.commit({"Remove", {}, {stored}})));
    QVERIFY(await(ben.store.commit({"Remove", {}, {stored}})));
    office.now += 1000;
    QVERIFY(ben.put(link));
    anna.run();
    ben.run();
    anna.run();
    QCOMPARE(*await(ben.store.count({&TagLink::entity()})), 1);
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(await(ben.store.commit({"Remove", {}, {stored}})));
    ben.run();
    anna.run();
    QCOMPARE(*await(anna.store.count({&TagLink::entity()})), 0);
    QVERIFY(anna.put(link)); // and whoever has seen the removal may take it back
    anna.run();
    ben.run();
    QCOMPARE(*await(ben.store.count({&TagLink::entity()})), 1);
    QCOMPARE(anna.dump(), ben.dump());
}

void TestSafeguards::whatLeftTheFileIsTold()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    const auto tell = [&](const QString &what) { // as exportNote() has it
        return bool(await(anna.store.setMeta("told/" + Id::make().text(), QString("1772443800000 ") + what)));
    };
    QVERIFY(tell("person csv 120"));
    QVERIFY(tell("whole file"));
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        anna.serve(path, body); // taken in, and the answer lost
        return Laptop::Reply{503};
    };
    anna.run();
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) { return anna.serve(path, body); };
    anna.run();
    anna.run();
    QStringList told;
    for (const auto &line : Audit(*office.database).list(0))
        if (line.section(u'\t', 2, 2) == "exported")
            told.append(line.section(u'\t', 4, 4).section(u' ', 0, -2));
    QCOMPARE(told, QStringList({"person csv 120", "whole file"}));
    QCOMPARE(anna.connection.scalar("SELECT count(*) FROM meta WHERE key LIKE 'told/%'").toInt(), 0);
}

void TestSafeguards::aServerWithoutRoomPutsNothingAside()
{
    for (const int status : {503, 507}) { // out of order for a while, and its disk full
        Office office;
        Laptop anna(office, "annalapt", office.hire("anna", "agent"));
        anna.run();
        QVERIFY(anna.put(Person{.id = Id::make(), .name = "Ada"}));
        anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
            const bool stores = path == "/v1/push" && !decodePush(body).ops.isEmpty();
            return stores ? Laptop::Reply{status} : anna.serve(path, body);
        };
        const auto waiting = anna.runOften(20);
        QCOMPARE(waiting.state, SyncState::Waiting);
        QCOMPARE(waiting.pending, 1);
        QCOMPARE(waiting.refused, 0); // however often it was tried
        QCOMPARE(waiting.problem.contains("has no room"), status == 507);
        anna.onLine = [&](const QByteArray &path, const QByteArray &body) { return anna.serve(path, body); };
        const auto sent = anna.runOften(3);
        QCOMPARE(sent.state, SyncState::Idle);
        QCOMPARE(sent.pending, 0);
        anna.onLine = [&](const QByteArray &, const QByteArray &) { return Laptop::Reply{status}; };
        QCOMPARE(anna.run().problem.contains("disk is full"), status == 507); // not even the greeting is answered
    }
}

void TestSafeguards::aRoleChangedLaterIsLearnt()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    anna.tables.set(key::role, "agent"); // as of those who joined
    QCOMPARE(anna.run().state, SyncState::Idle);
    QCOMPARE(anna.engine->status().notice, QString());
    for (const auto *role : {"reader", "manager"}) {
        anna.caller.role = role;
        bool isTold = false, isOver = false;
        Event event{Event::Asked, anna.nowMs()};
        while (!isOver) {
            const auto actions = anna.engine->step(event);
            event = {Event::Woken, anna.nowMs()};
            for (const auto &action : actions) {
                isTold = isTold || action.kind == Action::Learnt;
                if (action.kind == Action::Send) {
                    const auto reply = anna.serve(action.path, action.body);
                    event = {Event::Answered, anna.nowMs(), reply.status, reply.body, anna.nowMs()};
                }
            }
            isOver = actions.isEmpty() || actions.last().kind == Action::Finish;
        }
        QVERIFY(isTold);
        QCOMPARE(anna.tables.value(key::role).toString(), QString(role));
        QVERIFY(!anna.engine->status().notice.isEmpty());
        anna.engine->readNotice();
        anna.run();
        QCOMPARE(anna.engine->status().notice, QString()); // once
    }
}

CRM_TEST(TestSafeguards)
#include "tst_safeguards.moc"
