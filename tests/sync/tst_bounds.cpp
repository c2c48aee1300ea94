// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/sync/filedump.h"
#include "tests/sync/guest.h"

using namespace crm;

/// What an organisation bounds: attempts, who sees what, how much there may be, how much may go at once; with the
/// programs as people run them.
class TestBounds : public QObject
{
    Q_OBJECT
private slots:
    void whoKeepsGuessingWaits();
    void theReachOfAKindIsDecidedOnTheServer();
    void aFullOrganisationTakesNoMore();
    void aRemovalOfMuchIsAgreedToOnTheCommandLine();
};

namespace {

QByteArray answers(const QString &login)
{
    return login.toUtf8() + '\n' + password + '\n';
}

QStringList events(Server &server, const QString &what)
{
    QStringList found;
    for (const auto &line : server.call({"audit"}).out.split(u'\n'))
        if (line.section(u'\t', 2, 2) == what)
            found.append(line.section(u'\t', 3, 4));
    return found;
}

} // namespace

void TestBounds::whoKeepsGuessingWaits()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    const auto invite = server.invite("anna");
    Desk eve;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(eve.cli({"sync", "join", invite}, "anna\nwrong horse battery\n").err.trimmed(),
            "Invite, login and password do not fit together. An invite works once, and for a week.");
    const auto refused = eve.cli({"sync", "join", invite}, answers("anna")); // also with the right one
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.startsWith("Too many attempts. Wait "), qPrintable(refused.err));
    QVERIFY(QTest::qWaitFor([&] { return eve.cli({"sync", "join", invite}, answers("anna")).code == 0; }, 20000));
}

void TestBounds::theReachOfAKindIsDecidedOnTheServer()
{
    Server server;
    QVERIFY(server.start());
    QCOMPARE(server.call({"reach", "person", "team"}).err.trimmed(),
        "No device has synchronised yet, so that the server knows no kind of record.");
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QVERIFY(server.call({"reach"}).out.contains("person\teveryone"));
    QCOMPARE(server.call({"user", "change", "anna", "--team", "North"}).code, 0);
    const auto me = Id::fromBytes(sync::SqliteDatabase(server.data() + "/organisation.db")
                                      .scalar("SELECT user_id FROM account WHERE login = 'anna'")
                                      .toByteArray());
    const Person person{.id = Id::make(), .name = "Ada Lovelace", .owner = {me}};
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.sync());
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(ben.db.exists({"person", person.id}));
    QCOMPARE(server.call({"reach", "person", "nobody"}).code, 2);
    QCOMPARE(server.call({"reach", "planet", "team"}).code, 1);
    QCOMPARE(server.call({"reach", "saved_view", "team"}).code, 1); // everybody's own, and stays it
    QCOMPARE(server.call({"reach", "person", "team"}).code, 0);
    QVERIFY(server.call({"reach"}).out.contains("person\tteam"));
    QCOMPARE(events(server, "reach changed"), QStringList{"\tperson team"});
    QVERIFY(ben.sync());
    QVERIFY(!ben.db.exists({"person", person.id}));
    QVERIFY(anna.sync());
    QVERIFY(anna.db.exists({"person", person.id}));
    QCOMPARE(server.call({"reach", "person", "everyone"}).code, 0);
    QVERIFY(ben.sync());
    QVERIFY(ben.db.exists({"person", person.id}));
}

void TestBounds::aFullOrganisationTakesNoMore()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QCOMPARE(server.call({"limit", "many"}).code, 2);
    QCOMPARE(server.call({"limit", "1"}).code, 0);
    QCOMPARE(events(server, "limit changed"), QStringList{"\t1"});
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    const auto full = anna.cli({"sync"});
    QCOMPARE(full.code, 1);
    QCOMPARE(full.json().value("state").toString(), "waiting");
    QCOMPARE(full.json().value("pending").toInt(), 1);
    QVERIFY2(full.err.contains("The server has no room for more records."), qPrintable(full.err));
    QCOMPARE(server.call({"limit", "0"}).code, 0);
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    QVERIFY(ben.db.exists({"person", person.id}));
}

void TestBounds::aRemovalOfMuchIsAgreedToOnTheCommandLine()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    Edit many{"Many", {}}, none{"Clear", {}};
    for (int i = 0; i < 1200; ++i) {
        many.puts.append(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)}));
        none.removals.append(many.puts.last().ref());
    }
    QVERIFY(await(anna.db.store.commit(many)));
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(await(anna.db.store.commit(none)));
    QVERIFY(anna.sync());
    const auto held = ben.cli({"sync"});
    QCOMPARE(held.code, 1);
    QVERIFY2(held.err.contains("nothing was removed yet"), qPrintable(held.err));
    const auto count = held.json().value("held").toInt();
    QVERIFY(count > 1000);
    QCOMPARE(ben.cli({"sync", "status"}).json().value("held").toInt(), count);
    QCOMPARE(*await(ben.db.store.count({&Person::entity()})), 1200);
    QCOMPARE(ben.cli({"sync", "--once", "--accept-removals"}).code, 0);
    QVERIFY(!ben.cli({"sync", "status"}).json().contains("held"));
    QCOMPARE(*await(ben.db.store.count({&Person::entity()})), 0);
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
}

CRM_TEST(TestBounds)
#include "tst_bounds.moc"
