// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/syncconflict.h"
#include "db/sync/inbox.h"
#include "db/sync/numberleases.h"
#include "db/sync/server/exchange.h"
#include "db/sync/server/postgresdatabase.h"
#include "db/sync/server/scoping.h"
#include "db/sync/server/sqlitedatabase.h"
#include "db/sync/wire/cbor.h"
#include "tests/support/test.h"
#include "tests/sync/filedump.h"
#include "tests/sync/postgrescluster.h"

namespace crm::sync {

inline const qint64 officeTime = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC).toMSecsSinceEpoch();

/// Tests run over both databases: initTestCase_data() makes the rows, and the PostgreSQL lives as long as the class.
class Stores
{
public:
    static void rows()
    {
        QTest::addColumn<QString>("store");
        QTest::newRow("SQLite") << "sqlite";
        QTest::newRow("PostgreSQL") << "postgresql";
    }
    bool start()
    {
        cluster() = std::make_unique<PostgresCluster>();
        return cluster()->isRunning();
    }
    void stop() { cluster().reset(); }
    static std::unique_ptr<PostgresCluster> &cluster()
    {
        static std::unique_ptr<PostgresCluster> one;
        return one;
    }
};

/// The organisation's ledger in a database of its own, of the kind that is being tested.
class Office
{
public:
    Office()
        : database(makeDatabase(dir))
        , ledger(*database)
    {
        ledger.found("Office", QByteArray("server01"), officeTime);
    }

    static std::unique_ptr<Database> makeDatabase(const QTemporaryDir &dir)
    {
        QFETCH_GLOBAL(QString, store);
        if (store == "postgresql")
            return std::make_unique<PostgresDatabase>(Stores::cluster()->newDatabase());
        return std::make_unique<SqliteDatabase>(dir.filePath("office.db"), true);
    }
    /// A colleague as the server's administrator enters them, without the cost of a password.
    Caller hire(const QString &login, const QString &role, const QString &team = {})
    {
        const auto user = Id::make();
        database->run("INSERT INTO account(login, name, role, team, password, user_id, disabled) VALUES(?, ?, ?, ?, "
                      "'', ?, 0)",
            {login, login, role, team, user.bytes()});
        return {login, role, user, team};
    }
    /// How far the records of a table reach, as the administrator decides.
    void decide(const QByteArray &table, const QByteArray &reach) { decideReach(ledger, table, reach, now); }

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    Ledger ledger;
    qint64 now = officeTime;
};

inline QString openedPath(TestDb &db)
{
    return await(db.store.opened()) ? db.path() : QString();
}

/// A colleague's file and its side of the exchange, by plain calls: the rules without network or states.
class Desk
{
public:
    Desk(Office &office, const QByteArray &device, const Caller &caller = {"anna", "agent", {}})
        : caller(caller)
        , office(office)
        , connection(openedPath(db), Connection::ReadWrite)
        , tables(connection)
        , outbox(tables, Registry::instance())
        , inbox(tables, outbox, Registry::instance())
    {
        tables.set(key::device, device);
        tables.set(key::epoch, 1);
        if (caller.user.isNull())
            return;
        knows(caller);
        db.store.setUser(caller.user);
    }
    void knows(const Caller &colleague) { QVERIFY(db.put(User{.id = colleague.user, .name = colleague.login})); }

    Answer send(PushRequest request)
    {
        request.device = tables.bytes(key::device);
        request.epoch = tables.number(key::epoch);
        return decodeAnswer(encodeAnswer(takeIn(office.ledger, decodePush(encodePush(request)), caller, office.now)));
    }
    void greet()
    {
        PushRequest request;
        request.first = outbox.acknowledged() + 1;
        request.prev = outbox.chainAt(request.first - 1);
        request.rules = encodeRules(rules);
        request.series = NumberLeases(connection).wanted(office.now);
        request.heard = tables.number(key::heard);
        const auto answer = send(request);
        QCOMPARE(answer.code, QByteArray("ok"));
        NumberLeases(connection).take(answer.leases, answer.deviceCode);
    }
    void push()
    {
        greet();
        for (auto batch = outbox.next(); !batch.isEmpty(); batch = outbox.next()) {
            PushRequest request;
            request.first = batch.first;
            request.prev = batch.prev;
            request.ops = batch.ops;
            const auto answer = send(request);
            QCOMPARE(answer.code, QByteArray("ok"));
            QCOMPARE(outbox.check(answer.last, answer.chain), Outbox::Check::Same);
            outbox.acknowledge(answer.last, office.now);
        }
    }
    Answer ask(const PullRequest &request)
    {
        const auto page
            = decodeAnswer(encodeAnswer(handOut(office.ledger, decodePull(encodePull(request)), caller, office.now)));
        for (const auto *rows : {&page.rows, &page.fetched})
            received += *rows;
        return page;
    }
    void pull()
    {
        for (bool more = true; more;) {
            const auto page = ask(inbox.question(3, 0));
            QCOMPARE(page.code, QByteArray("ok"));
            inbox.apply(page, "Changes of colleagues", office.now);
            more = page.hasMore || !tables.wanted().isEmpty();
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
    /// Whether a record was ever sent to this device: what counts is what left the server.
    bool wasSent(const Id &row) const
    {
        return std::any_of(received.begin(), received.end(), [&](const RowState &state) { return state.row == row; });
    }

    Caller caller;
    Office &office;
    TestDb db;
    Connection connection;
    SyncTables tables;
    Outbox outbox;
    Inbox inbox;
    TableRules rules = rulesOf(Registry::instance(), sharing());
    QList<RowState> received;
};

} // namespace crm::sync
