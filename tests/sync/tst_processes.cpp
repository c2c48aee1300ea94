// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/syncconflict.h"
#include "db/sql/connection.h"
#include "db/sync/synctables.h"
#include "tests/support/test.h"
#include "tests/sync/filedump.h"
#include "tests/sync/postgrescluster.h"
#include "tests/sync/programs.h"

#include <QJsonArray>

using namespace crm;

/// The programs as people run them: a server and two files, over TLS on this computer.
class TestProcesses : public QObject
{
    Q_OBJECT
private slots:
    void twoFilesAgree_data();
    void twoFilesAgree();
    void aKilledServerLosesNothing();
    void strangersStayOutside();
    void anExchangeWhoseProgramIsGoneIsNoLongerUnderWay();
    void aServerFromABackupIsGivenBackWhatItLost();
    void twoCopiesOfAFileGoTheirOwnWays();
};

void TestProcesses::twoFilesAgree_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestProcesses::twoFilesAgree()
{
    QFETCH(bool, isPostgres);
    std::unique_ptr<PostgresCluster> cluster;
    if (isPostgres)
        cluster = std::make_unique<PostgresCluster>();
    QVERIFY(!cluster || cluster->isRunning());
    Server server(cluster ? QStringList{"--postgres", cluster->newDatabase()} : QStringList());
    QCOMPARE(server.init.code, 0);
    QVERIFY(server.start());
    Desk anna, ben;
    auto person = Person{.id = Id::make(), .name = "Ada Lovelace"};
    person.email = "ada@example.org";
    auto doomed = Person{.id = Id::make(), .name = "Charles Babbage"};
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.db.put(doomed));
    const auto joined = anna.join(server, "anna");
    QCOMPARE(joined.err, QString());
    QCOMPARE(joined.json().value("state").toString(), "idle");
    QCOMPARE(ben.join(server, "ben").code, 0);
    QCOMPARE(ben.db.get<Person>(person.id).email, "ada@example.org");
    QVERIFY(anna.sync());
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));

    auto here = anna.db.get<Person>(person.id);
    here.jobTitle = "Countess";
    here.website = "https://ada.example";
    QVERIFY(anna.db.put(here));
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"person", doomed.id}}})));
    ben.db.now = ben.db.now.addSecs(5);
    auto there = ben.db.get<Person>(person.id);
    there.jobTitle = "Programmer";
    QVERIFY(ben.db.put(there));
    auto changed = ben.db.get<Person>(doomed.id);
    changed.city = "London";
    QVERIFY(ben.db.put(changed));
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    QVERIFY(anna.sync());
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
    QCOMPARE(anna.db.get<Person>(person.id).jobTitle, "Programmer");
    QCOMPARE(anna.db.get<Person>(person.id).website, "https://ada.example");
    QCOMPARE(anna.db.get<Person>(doomed.id).city, "London");

    const auto status = anna.cli({"sync", "status"}).json();
    QCOMPARE(status.value("conflicts").toInt(), 2);
    QCOMPARE(status.value("state").toString(), "idle");
    const auto conflicts = QJsonDocument::fromJson(anna.cli({"conflicts", "--format", "json"}).out.toUtf8()).array();
    for (const auto &value : conflicts)
        if (value.toObject().value("kind").toString() == "value")
            QCOMPARE(anna.cli({"conflicts", "resolve", value.toObject().value("id").toString(), "replace"}).code, 0);
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    QCOMPARE(ben.db.get<Person>(person.id).jobTitle, "Countess");
    QCOMPARE(ben.cli({"sync", "status"}).json().value("conflicts").toInt(), 1);
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
    QVERIFY(server.stop());
    QCOMPARE(server.call({"verify"}).code, 0);
    QCOMPARE(anna.cli({"check"}).code, 0);
    QCOMPARE(ben.cli({"check"}).code, 0);
}

void TestProcesses::aKilledServerLosesNothing()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    const int people = 6000;
    const auto made = await(anna.db.store.batch("Many", [](Batch &batch) {
        for (int i = 0; i < people; ++i)
            batch.put(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)}));
    }));
    QVERIFY(made);
    const auto before = server.count("SELECT count(*) FROM entity_row");
    QProcess pushing;
    pushing.start(QCoreApplication::applicationDirPath() + "/rapport-cli", {"--db", anna.db.path(), "sync"});
    QTRY_VERIFY_WITH_TIMEOUT(server.count("SELECT count(*) FROM entity_row") > before, 60000);
    server.kill();
    QVERIFY(pushing.waitForFinished(100000));
    const auto survived = server.count("SELECT count(*) FROM entity_row") - before;
    qInfo("%lld of %d were with the server when it was killed", survived, people);
    QVERIFY(server.start());
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    QVERIFY(anna.sync());
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), qint64(people));
    QCOMPARE(server.count("SELECT count(*) FROM op_log WHERE tbl = 'person'"), qint64(people));
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
    QCOMPARE(*await(ben.db.store.count({&Person::entity()})), qint64(people));
}

void TestProcesses::strangersStayOutside()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    const auto code = server.invite("anna");
    Desk anna, eve;
    QCOMPARE(eve.cli({"sync", "join", code}, "anna\nwrong password here\n").code, 1);
    QCOMPARE(eve.cli({"sync", "join", code.chopped(4)}, "anna\ncorrect horse battery\n").code, 1);
    QCOMPARE(anna.cli({"sync", "join", code}, "anna\ncorrect horse battery\n").code, 0);
    const auto used = eve.cli({"sync", "join", code}, "anna\ncorrect horse battery\n");
    QCOMPARE(used.code, 1);
    QCOMPARE(
        used.err.trimmed(), "Invite, login and password do not fit together. An invite works once, and for a week.");
    QCOMPARE(eve.cli({"sync"}).code, 1);

    Server other; // the same address, another certificate
    other.port = server.port;
    QVERIFY(server.stop());
    QVERIFY(other.start());
    QCOMPARE(anna.cli({"sync"}).code, 1);
    QVERIFY(other.stop());
    QVERIFY(server.start());
    QVERIFY(anna.sync());
    const auto device = server.call({"device", "list"}).out.section(u'\t', 0, 0);
    QCOMPARE(server.call({"device", "revoke", device}).code, 0);
    const auto revoked = anna.cli({"sync"});
    QCOMPARE(revoked.code, 1);
    QCOMPARE(revoked.json().value("state").toString(), "signed_out");
}

void TestProcesses::anExchangeWhoseProgramIsGoneIsNoLongerUnderWay()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    QCOMPARE(anna.join(server, "anna").code, 0);
    Connection connection(anna.db.path(), Connection::ReadWrite);
    sync::SyncTables tables(connection);
    tables.set(sync::key::state, "busy"); // as it stands when the disk was full before the end could be written down
    const auto gone = anna.cli({"sync", "status"}).json();
    QCOMPARE(gone.value("state").toString(), "failed");
    QVERIFY(gone.value("problem").toString().contains("Synchronise again"));
    tables.set("runner", QCoreApplication::applicationPid());
    QCOMPARE(anna.cli({"sync", "status"}).json().value("state").toString(), "busy");
    QVERIFY(anna.sync());
    QCOMPARE(anna.cli({"sync", "status"}).json().value("state").toString(), "idle");
}

void TestProcesses::aServerFromABackupIsGivenBackWhatItLost()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    const auto backup = server.dir.filePath("backup.db");
    QCOMPARE(server.call({"backup", backup}).code, 0);
    const auto early = Person{.id = Id::make(), .name = "Ada Lovelace"};
    const auto late = Person{.id = Id::make(), .name = "Charles Babbage"};
    QVERIFY(anna.db.put(early));
    QVERIFY(ben.db.put(late));
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    QVERIFY(server.stop());
    QCOMPARE(server.call({"restore", backup}).code, 0);
    QVERIFY(server.start());
    QVERIFY(ben.sync()); // knows what Anna had sent, too
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 2);
    QCOMPARE(anna.db.get<Person>(late.id).name, "Charles Babbage");
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
    QCOMPARE(anna.cli({"sync", "status"}).json().value("conflicts").toInt(), 0);
}

void TestProcesses::twoCopiesOfAFileGoTheirOwnWays()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    const auto person = Person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    QCOMPARE(anna.join(server, "anna").code, 0);
    const auto path = anna.db.dir.filePath("copy.rapport");
    QCOMPARE(anna.cli({"backup", path}).code, 0);
    auto here = anna.db.get<Person>(person.id);
    here.jobTitle = "Countess";
    QVERIFY(anna.db.put(here));
    QVERIFY(anna.sync());
    Store copy(path);
    auto there = await(copy.fetch(Person::entity(), {person.id}))->first().as<Person>();
    there.city = "London";
    QVERIFY(await(copy.commit({"Move", {Record::from(there)}})));
    const auto outcome = run("rapport-cli", {"--db", path, "sync"});
    QCOMPARE(outcome.err, QString());
    QVERIFY(anna.sync());
    QCOMPARE(anna.db.get<Person>(person.id).city, "London");
    QCOMPARE(dumpOf(anna.db.store), dumpOf(copy));
    const auto devices = server.call({"device", "list"}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(devices.size(), 2); // with one name, since one joined, and times and numbers of their own
    QVERIFY(!devices.at(0).contains("(copy)") && devices.at(1).contains("(copy)\t"));
    QVERIFY(devices.at(0).section(u'\t', 0, 0) != devices.at(1).section(u'\t', 0, 0));
    QCOMPARE(server.call({"device", "revoke", devices.at(1).section(u'\t', 0, 0)}).code, 0);
    QVERIFY(!anna.sync()); // they have one key
    QCOMPARE(server.call({"device", "list"}).out.count("revoked"), 2);
}

CRM_TEST(TestProcesses)
#include "tst_processes.moc"
