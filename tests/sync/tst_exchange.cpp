// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/syncconflict.h"
#include "db/sync/inbox.h"
#include "db/sync/server/exchange.h"
#include "db/sync/server/postgresdatabase.h"
#include "db/sync/server/sqlitedatabase.h"
#include "tests/support/test.h"
#include "tests/sync/filedump.h"
#include "tests/sync/postgrescluster.h"

using namespace crm;
using namespace crm::sync;

/// Files that exchange their changes with a server's ledger by plain calls: the rules without network or states, the
/// same over every database.
class TestExchange : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<PostgresCluster> cluster;
private slots:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase() { cluster.reset(); }
    void anEditReachesAnotherFile();
    void bothValuesOfAFieldChangedTwiceAreKept();
    void differentFieldsCombine();
    void whoChangesWinsOverWhoRemoves_data();
    void whoChangesWinsOverWhoRemoves();
    void firstContentsAreSharedNotDoubled();
    void nothingIsTakenInTwice();
    void aChangedLogIsNoticed();
    void whoMayOnlyReadGetsBackWhatStands();
};

std::unique_ptr<PostgresCluster> TestExchange::cluster;

namespace {

const qint64 now = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC).toMSecsSinceEpoch();

/// The organisation's ledger in a database of its own, of the kind that is being tested.
class Office
{
public:
    Office()
        : database(makeDatabase(dir))
        , ledger(*database)
    {
        ledger.found("Office", QByteArray("server01"), now);
    }

    static std::unique_ptr<Database> makeDatabase(const QTemporaryDir &dir)
    {
        QFETCH_GLOBAL(QString, store);
        if (store == "postgresql")
            return std::make_unique<PostgresDatabase>(TestExchange::cluster->newDatabase());
        return std::make_unique<SqliteDatabase>(dir.filePath("office.db"), true);
    }

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    Ledger ledger;
};

QString openedPath(TestDb &db)
{
    return await(db.store.opened()) ? db.path() : QString();
}

/// A colleague's file and its side of the exchange.
class Desk
{
public:
    Desk(Office &office, const QByteArray &device)
        : office(office)
        , connection(openedPath(db), Connection::ReadWrite)
        , tables(connection)
        , outbox(tables, Registry::instance())
        , inbox(tables, outbox, Registry::instance())
    {
        tables.set(key::device, device);
        tables.set(key::epoch, 1);
    }

    void push()
    {
        const Caller caller{"anna", role, {}};
        for (auto batch = outbox.next(); !batch.isEmpty(); batch = outbox.next()) {
            const auto answer = takeIn(office.ledger,
                decodePush(encodePush({tables.bytes(key::device), 1, batch.first, batch.prev, batch.ops})), caller,
                now);
            QCOMPARE(answer.code, QByteArray("ok"));
            QCOMPARE(outbox.check(answer.last, answer.chain), Outbox::Check::Same);
            outbox.acknowledge(answer.last, now);
        }
    }
    void pull()
    {
        for (bool more = true; more;) {
            const auto page = decodeAnswer(encodeAnswer(
                handOut(office.ledger, {tables.bytes(key::device), 1, tables.number(key::cursor), 3, 0}, now)));
            QCOMPARE(page.code, QByteArray("ok"));
            inbox.apply(page, "Changes of colleagues", now);
            more = page.hasMore;
        }
    }
    void sync()
    {
        push();
        pull();
    }

    QStringList dump() { return dumpOf(db.store); }
    QList<SyncConflict> conflicts()
    {
        QList<SyncConflict> list;
        const auto records = await(db.store.records({&SyncConflict::entity()}));
        for (const auto &record : *records)
            list.append(record.as<SyncConflict>());
        return list;
    }

    QString role = "agent";
    Office &office;
    TestDb db;
    Connection connection;
    SyncTables tables;
    Outbox outbox;
    Inbox inbox;
};

Person named(const QString &name)
{
    return {.id = Id::make(), .name = name};
}

} // namespace

void TestExchange::initTestCase_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("SQLite") << "sqlite";
    QTest::newRow("PostgreSQL") << "postgresql";
}

void TestExchange::initTestCase()
{
    cluster = std::make_unique<PostgresCluster>();
    QVERIFY2(cluster->isRunning(), "PostgreSQL does not start; tests/debian-test.txt names the package");
}

void TestExchange::nothingIsTakenInTwice()
{
    Office office;
    Desk anna(office, "annadesk");
    const auto person = named("Ada Lovelace");
    QVERIFY(anna.db.put(person));
    const auto batch = anna.outbox.next();
    const PushRequest request{"annadesk", 1, batch.first, batch.prev, batch.ops};
    const Caller caller{"anna", "agent", {}};
    const auto first = takeIn(office.ledger, request, caller, now);
    const auto again = takeIn(office.ledger, request, caller, now);
    QCOMPARE(again.last, first.last);
    QCOMPARE(again.head, first.head);
    auto other = request; // as a copy of the file would send under the same numbers
    auto op = decodeOp(other.ops.last());
    op.groups["notes"].insert(QString("notes"), QString("Something else"));
    other.ops.last() = encodeOp(op);
    QCOMPARE(takeIn(office.ledger, other, caller, now).code, QByteArray("fork"));
    auto later = request;
    later.first = first.last + 2;
    QCOMPARE(takeIn(office.ledger, later, caller, now).code, QByteArray("gap"));
    auto early = request;
    early.epoch = 7;
    QCOMPARE(takeIn(office.ledger, early, caller, now).code, QByteArray("epoch"));
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
    Desk eve(office, "evesdesk");
    const auto person = named("Ada Lovelace");
    QVERIFY(anna.db.put(person));
    anna.sync();
    eve.role = "reader";
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
    QCOMPARE(anna.dump(), eve.dump());
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
