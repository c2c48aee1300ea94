// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/sync/server/ledger.h"
#include "db/sync/server/postgresdatabase.h"
#include "tests/support/test.h"
#include "tests/sync/filedump.h"
#include "tests/sync/guest.h"
#include "tests/sync/postgrescluster.h"

#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace crm;
using namespace crm::sync;

/// Programs and databases that are killed, and disks that are full: what was acknowledged is there, once, on all sides
/// (SYNC 3.4, 3.5).
class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_cluster.reset(); }
    void aClientKilledAgainAndAgain();
    void aServerKilledAgainAndAgain_data();
    void aServerKilledAgainAndAgain();
    void aDatabaseRestartedInTheMiddle();
    void aFullDiskOfTheServer();
    void aFullDiskOfTheClient();
    void noReaderMissesWhatSeveralWriteAtOnce_data();
    void noReaderMissesWhatSeveralWriteAtOnce();

private:
    QStringList optionsFor(bool isPostgres)
    {
        return isPostgres ? QStringList{"--postgres", m_address = m_cluster->newDatabase()} : QStringList();
    }
    std::unique_ptr<PostgresCluster> m_cluster;
    QString m_address;
};

namespace {

constexpr int people = 2000;

bool addPeople(Desk &desk, const QString &name)
{
    return bool(await(desk.db.store.batch("Many", [&](Batch &batch) {
        for (int i = 0; i < people; ++i)
            batch.put(Record::from(Person{.id = Id::make(), .name = QString("%1 %2").arg(name).arg(i)}));
    })));
}

/// Starts to synchronise and does not wait for the end.
void beginSync(QProcess &process, Desk &desk)
{
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationDirPath() + "/rapport-cli", {"--db", desk.db.path(), "sync"});
    process.waitForStarted();
}

/// As a shell with a bound on the size of files starts it; what would grow beyond it fails as on a full disk.
QStringList bounded(int blocks, const QString &program, const QStringList &arguments)
{
    QStringList words{"-c", QString("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(blocks),
        QCoreApplication::applicationDirPath() + '/' + program};
    return words + arguments;
}

/// As somebody who tries again after a while: a busy server may say so first.
bool syncsInTheEnd(Desk &desk)
{
    for (int i = 0; i < 8; ++i, QTest::qSleep(i * 250))
        if (desk.sync())
            return true;
    return false;
}

qint64 countIn(Database &database, const QByteArray &table)
{
    return database.scalar("SELECT count(*) FROM " + table + " WHERE tbl = 'person'").toLongLong();
}

/// Until so many people are with the server, or the program has ended.
void waitFor(qint64 count, Database &database, QProcess &process)
{
    while (countIn(database, "entity_row") < count && !process.waitForFinished(5)) { }
}

} // namespace

void TestFaults::initTestCase()
{
    m_cluster = std::make_unique<PostgresCluster>();
    QVERIFY(m_cluster->isRunning());
}

void TestFaults::aClientKilledAgainAndAgain()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(addPeople(anna, "Person"));
    SqliteDatabase database(server.data() + "/organisation.db");
    int killed = 0;
    for (const int count : {1, 400, 800, 1200, 1600}) { // sending, waiting for an answer, writing it down
        QProcess process;
        beginSync(process, anna);
        waitFor(count, database, process);
        killed += process.state() != QProcess::NotRunning;
        process.kill();
        process.waitForFinished();
    }
    QVERIFY(killed > 0);
    for (const int ms : {60, 120, 200, 300, 500}) { // fetching
        QProcess process;
        beginSync(process, ben);
        process.waitForFinished(ms);
        process.kill();
        process.waitForFinished();
    }
    qInfo("killed %d times while sending", killed);
    QVERIFY(syncsInTheEnd(anna));
    QVERIFY(syncsInTheEnd(ben));
    QCOMPARE(server.count("SELECT count(*) FROM op_log WHERE tbl = 'person'"), qint64(people));
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), qint64(people));
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
    QCOMPARE(anna.cli({"check"}).code, 0);
    QCOMPARE(ben.cli({"check"}).code, 0);
}

void TestFaults::aServerKilledAgainAndAgain_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestFaults::aServerKilledAgainAndAgain()
{
    QFETCH(bool, isPostgres);
    Server server(optionsFor(isPostgres));
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(addPeople(anna, "Person"));
    const auto database = isPostgres ? std::unique_ptr<Database>(std::make_unique<PostgresDatabase>(m_address))
                                     : std::make_unique<SqliteDatabase>(server.data() + "/organisation.db");
    for (const int count : {1, 701, 1401}) {
        QProcess pushing;
        beginSync(pushing, anna);
        waitFor(count, *database, pushing);
        server.kill();
        pushing.kill();
        pushing.waitForFinished();
        QVERIFY(server.start());
    }
    QVERIFY(syncsInTheEnd(anna));
    QVERIFY(syncsInTheEnd(ben));
    QCOMPARE(countIn(*database, "entity_row"), qint64(people));
    QCOMPARE(countIn(*database, "op_log"), qint64(people));
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
    QVERIFY(server.stop());
    QCOMPARE(server.call({"verify"}).code, 0);
}

void TestFaults::aDatabaseRestartedInTheMiddle()
{
    Server server(optionsFor(true));
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(addPeople(anna, "Person"));
    for (const int count : {1, 1001}) {
        QProcess pushing;
        beginSync(pushing, anna);
        {
            PostgresDatabase database(m_address);
            waitFor(count, database, pushing);
        }
        m_cluster->stop("immediate"); // as if the power had gone
        m_cluster->start();
        QVERIFY(m_cluster->isRunning());
        pushing.kill();
        pushing.waitForFinished();
    }
    QVERIFY(syncsInTheEnd(anna)); // the server, too, has found its database again
    QVERIFY(syncsInTheEnd(ben));
    PostgresDatabase database(m_address);
    QCOMPARE(countIn(database, "entity_row"), qint64(people));
    QCOMPARE(countIn(database, "op_log"), qint64(people));
    QCOMPARE(database.scalar("SELECT max(seq) FROM entity_row").toLongLong(), Ledger(database).head().head);
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
}

void TestFaults::aFullDiskOfTheServer()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(addPeople(anna, "Person"));
    QVERIFY(server.stop());
    server.process.start("bash",
        bounded(700, "rapport-syncd",
            {"serve", "--listen", QString("127.0.0.1:%1").arg(server.port), "--data", server.data()})); // KiB
    QVERIFY(server.process.waitForReadyRead(20000));
    const auto full = anna.cli({"sync"});
    QCOMPARE(full.code, 1);
    QVERIFY(full.json().value("pending").toInt() > 0); // nothing is taken for sent
    QCOMPARE(full.json().value("state").toString(), "waiting");
    for (int i = 0; i < 4; ++i)
        QVERIFY(!anna.cli({"sync"}).json().contains("refused")); // nor put aside, however long it lasts
    QVERIFY(server.stop());
    QVERIFY(server.start()); // somebody has made room
    QVERIFY(syncsInTheEnd(anna));
    QVERIFY(syncsInTheEnd(ben));
    QCOMPARE(server.count("SELECT count(*) FROM op_log WHERE tbl = 'person'"), qint64(people));
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
    QVERIFY(server.stop());
    QCOMPARE(server.call({"verify"}).code, 0);
}

void TestFaults::aFullDiskOfTheClient()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(addPeople(anna, "Person"));
    QVERIFY(anna.sync());
    const auto size = std::max(QFileInfo(ben.db.path()).size(), QFileInfo(ben.db.path() + "-wal").size());
    const auto blocks = int(size / 1024) + 200;
    QProcess process;
    process.start("bash", bounded(blocks, "rapport-cli", {"--db", ben.db.path(), "sync"}));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const auto said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    qInfo("%s", qPrintable(said));
    QVERIFY(!said.isEmpty());
    QCOMPARE(ben.cli({"check"}).code, 0);
    QVERIFY(syncsInTheEnd(ben));
    QCOMPARE(dumpOf(anna.db.store), dumpOf(ben.db.store));
}

void TestFaults::noReaderMissesWhatSeveralWriteAtOnce_data()
{
    aServerKilledAgainAndAgain_data();
}

/// Four devices write through two servers over one database while a fifth follows: positions must become visible in
/// order (SYNC 2.9).
void TestFaults::noReaderMissesWhatSeveralWriteAtOnce()
{
    QFETCH(bool, isPostgres);
    constexpr int writers = 4, pushes = 40, opsOfPush = 3;
    Server server(optionsFor(isPostgres));
    Server second;
    QVERIFY(server.start());
    int otherPort = server.port;
    if (isPostgres) {
        QVERIFY(QDir(second.data()).removeRecursively());
        QCOMPARE(second.call({"init", "--postgres", m_address, "--organisation", "Lovelace & Co"}).code, 0);
        QVERIFY(second.start());
        otherPort = second.port;
    }
    QVERIFY(server.addUser("anna", "administrator")); // sees what no rule describes
    QVERIFY(server.addUser("ben"));
    QList<Guest> guests;
    for (int i = 0; i < writers; ++i) {
        const auto device = "writer-" + QByteArray::number(i);
        const auto from = "127.0.5." + QByteArray::number(i + 1);
        auto guest = Guest::of(server, i % 2 ? "anna" : "ben", device, from.constData());
        guest.port = i < writers / 2 ? server.port : otherPort;
        guests.append(guest);
        QCOMPARE(guest.token.size(), 32);
    }
    const auto reader = Guest::of(server, "anna", "reader-1");
    QCOMPARE(reader.token.size(), 32);

    std::atomic<int> acknowledged = 0, atWork = writers;
    std::vector<std::jthread> threads;
    for (const auto &guest : guests)
        threads.emplace_back([&, guest] {
            auto client = std::make_unique<RawClient>(guest.port);
            client->shake();
            auto chain = emptyChain();
            for (int i = 0; i < pushes; ++i) {
                QByteArrayList ops;
                const auto h = quint64(QDateTime::currentMSecsSinceEpoch()) << 16;
                for (int k = 0; k < opsOfPush; ++k)
                    ops.append(encodeOp(
                        operation("person", guest.device, h + quint64(k), {{QString("name"), QString("Ada")}})));
                const auto body = encodePush({guest.device, 1, i * opsOfPush + 1, chain, ops});
                const auto request = requestOf("POST", "/v1/push", guest.token, body);
                auto reply = client->ask(request);
                for (int again = 0; reply.status != 200 && again < 50; ++again) { // as every client does
                    qInfo("%s: %d", guest.device.constData(), reply.status);
                    std::this_thread::sleep_for(std::chrono::milliseconds(100));
                    client = std::make_unique<RawClient>(guest.port);
                    client->shake();
                    reply = client->ask(request);
                }
                if (reply.status == 200 && decodeAnswer(reply.body).isOk())
                    acknowledged += opsOfPush;
                chain = chained(chain, ops);
            }
            --atWork;
        });
    QSet<Id> seen;
    qint64 cursor = 0;
    int twice = 0;
    RawClient client(reader.port);
    QVERIFY(client.shake());
    for (bool isLast = false, isQuiet = false; !isLast || !isQuiet;) {
        isLast = atWork == 0;
        const auto body = encodePull({reader.device, 1, cursor, 50, 0});
        const auto reply = client.ask(requestOf("POST", "/v1/pull", reader.token, body));
        if (reply.status == 429) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            continue;
        }
        QCOMPARE(reply.status, 200);
        const auto page = decodeAnswer(reply.body);
        for (const auto &row : page.rows) {
            twice += seen.contains(row.row);
            seen.insert(row.row);
        }
        cursor = page.cursor;
        isQuiet = page.rows.isEmpty();
    }
    for (auto &thread : threads)
        thread.join();
    qInfo("%d operations acknowledged, %lld read, %d of them twice", acknowledged.load(), qint64(seen.size()), twice);
    QCOMPARE(acknowledged.load(), writers * pushes * opsOfPush);
    QCOMPARE(seen.size(), qsizetype(acknowledged.load()));
    QCOMPARE(twice, 0);
}

CRM_TEST(TestFaults)
#include "tst_faults.moc"
