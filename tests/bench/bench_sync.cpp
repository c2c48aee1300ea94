// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/search/search.h"
#include "db/sql/capture.h"
#include "db/sql/opening.h"
#include "db/sync/server/postgresdatabase.h"
#include "db/sync/syncservice.h"
#include "tests/bench/bench.h"
#include "tests/sync/guest.h"
#include "tests/sync/postgrescluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace crm;
using namespace crm::sync;

// Every figure stands beside its aim (SYNC 3.7). Times by the clock; processor time besides, because other programs on
// the same machine do not count in it.

namespace {

constexpr int contacts = 20000;

Person contact(int i)
{
    Person person{.id = Id::make(), .name = QString("Ada Lovelace %1").arg(i)};
    person.email = QString("ada%1@example.org").arg(i);
    person.phone = QString("+49 30 %1").arg(1000000 + i);
    person.city = "London";
    person.street = QString("%1 Dorset Street").arg(i % 200);
    person.postalCode = QString::number(10000 + i % 9000);
    person.country = "GB";
    person.jobTitle = "Analyst";
    return person;
}

/// What the system tells of another process behind its name: its state, its parent, …
QByteArrayList statusOf(qint64 process)
{
    QFile file(QString("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

/// Processor time of another process in ms.
double processorTimeOf(qint64 process)
{
    const auto fields = statusOf(process);
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 / double(sysconf(_SC_CLK_TCK));
}

/// Processor time of all processes of the database that serves the session, in ms.
double processorTimeOf(PostgresDatabase &session)
{
    const auto own = session.scalar("SELECT CAST(pg_backend_pid() AS BIGINT)").toLongLong();
    const auto parent = statusOf(own).value(1);
    double sum = 0;
    const auto names = QDir("/proc").entryList({"[1-9]*"}, QDir::Dirs);
    for (const auto &name : names)
        if (statusOf(name.toLongLong()).value(1) == parent)
            sum += processorTimeOf(name.toLongLong());
    return sum;
}

SyncStatus synchronise(const QString &path)
{
    QEventLoop loop;
    SyncService service(path, SyncService::Once);
    SyncStatus end;
    QObject::connect(&service, &SyncService::finished, &loop, [&](const SyncStatus &status) {
        end = status;
        loop.quit();
    });
    service.start();
    loop.exec();
    if (end.state != SyncState::Idle)
        qWarning("%s", qPrintable(end.problem));
    return end;
}

/// Joins and exchanges nothing yet.
void join(Desk &desk, Server &server, const QString &login)
{
    QEventLoop loop;
    SyncService service(desk.db.path(), SyncService::Once);
    QObject::connect(&service, &SyncService::joined, &loop, &QEventLoop::quit);
    service.join({server.invite(login), {}, {}, password});
    loop.exec();
}

/// What was sent is kept for weeks, so that it matters who asks.
void measureNothing(Desk &desk, const char *what)
{
    Times nothing;
    for (int i = 0; i < 5; ++i)
        nothing.measure([&] { synchronise(desk.db.path()); });
    report(what, nothing.median(), 5);
}

/// 20,000 new contacts go to the server and come to a colleague.
void measureContacts(Server &server)
{
    Desk anna;
    join(anna, server, "anna");
    const auto made = await(anna.db.store.batch("Many", [](Batch &batch) {
        for (int i = 0; i < contacts; ++i)
            batch.put(Record::from(contact(i)));
    }));
    if (!made)
        return;
    const auto serverBefore = processorTimeOf(server.process.processId());
    Times push, pushBusy, pull, pullBusy;
    pushBusy.measureBusy([&] { push.measure([&] { synchronise(anna.db.path()); }); });
    const auto serverAfter = processorTimeOf(server.process.processId());
    report("push of 20,000 new contacts", push.median(), 1300);
    report("  processor time of the client", pushBusy.median(), 1300);
    report("  processor time of the server", serverAfter - serverBefore, 1300);

    Desk fresh;
    join(fresh, server, "ben");
    pullBusy.measureBusy([&] {
        pull.measure([&] {
            synchronise(fresh.db.path());
            Search search(fresh.db.store);
            if (!await(search.complete()))
                std::printf("the search is not complete\n");
        });
    });
    report("bootstrap of 20,000 with indices and search", pull.median(), 1000);
    report("  processor time of the client, search included", pullBusy.median(), 1000);
    report("  records that make them up, all that the server has",
        double(server.count("SELECT count(*) FROM entity_row")), 0, "");
    const auto there = await(fresh.db.store.count({&Person::entity()}));
    if (*there != contacts)
        std::printf("only %lld of %d contacts arrived\n", *there, contacts);
    measureNothing(fresh, "nothing to exchange, a new connection each time");
    measureNothing(anna, "  the same of who has sent the 20,000");
}

/// One device changes a record while another waits for news.
void measureOneEdit(Server &server)
{
    const auto writer = Guest::of(server, "anna", "writer-1");
    const auto reader = Guest::of(server, "ben", "reader-1");
    RawClient writing(server.port), reading(server.port);
    if (!writing.shake() || !reading.shake())
        return;
    auto chain = emptyChain();
    auto cursor
        = decodeAnswer(reading.ask(requestOf("POST", "/v1/pull", reader.token, reader.pullRequest())).body).head;
    Times seen, nothing;
    for (int i = 0; i < 40; ++i) {
        const auto ask = encodePull({reader.device, 1, cursor, 2000, 20000});
        reading.send(requestOf("POST", "/v1/pull", reader.token, ask));
        std::this_thread::sleep_for(std::chrono::milliseconds(100)); // it waits; a device may ask 20 times a second
        const auto h = quint64(QDateTime::currentMSecsSinceEpoch()) << 16;
        const QByteArrayList ops{encodeOp(operation("person", writer.device, h, {{QString("name"), QString("Ada")}}))};
        const auto body = encodePush({writer.device, 1, i + 1, chain, ops});
        chain = chained(chain, ops);
        seen.measure([&] {
            writing.send(requestOf("POST", "/v1/push", writer.token, body));
            cursor = decodeAnswer(reading.receive().body).cursor;
        });
        writing.receive();
        nothing.measure([&] {
            writing.ask(requestOf("POST", "/v1/pull", writer.token, encodePull({writer.device, 1, cursor, 1, 0})));
        });
    }
    report("one edit seen on the other side, median", seen.median(), 15);
    report("one edit seen on the other side, p99", seen.p99(), 15);
    report("nothing to exchange, connected", nothing.median(), 5);
}

/// Batches of 500 operations, made beforehand, from several devices of one organisation.
void measureThroughput(Server &server, const QString &postgres)
{
    constexpr int devices = 4, batches = 20, opsOfBatch = 500;
    struct Sender
    {
        Guest guest;
        QList<QByteArray> requests;
    };
    QList<Sender> senders;
    for (int d = 0; d < devices; ++d) {
        const auto device = "sender-" + QByteArray::number(d);
        Sender sender{Guest::of(server, "anna", device), {}};
        auto chain = emptyChain();
        for (int b = 0; b < batches; ++b) {
            const auto h = (quint64(QDateTime::currentMSecsSinceEpoch()) << 16) + quint64(b) * opsOfBatch;
            QByteArrayList ops;
            for (int i = 0; i < opsOfBatch; ++i)
                ops.append(encodeOp(operation("person", device, h + quint64(i),
                    {{QString("name"), QString("Ada Lovelace %1").arg(i)}, {QString("city"), QString("London")},
                        {QString("email"), QString("ada%1@example.org").arg(i)}})));
            sender.requests.append(encodePush({device, 1, b * opsOfBatch + 1, chain, ops}));
            chain = chained(chain, ops);
        }
        senders.append(sender);
    }
    std::atomic<int> taken = 0;
    QElapsedTimer timer;
    PostgresDatabase database(postgres);
    const auto before = processorTimeOf(server.process.processId());
    const auto databaseBefore = processorTimeOf(database);
    timer.start();
    {
        std::vector<std::jthread> threads;
        for (const auto &sender : senders)
            threads.emplace_back([&] {
                RawClient client(server.port);
                client.shake();
                for (const auto &body : sender.requests) {
                    const auto reply = client.ask(requestOf("POST", "/v1/push", sender.guest.token, body));
                    if (reply.status == 200 && decodeAnswer(reply.body).isOk())
                        taken += opsOfBatch;
                }
            });
    }
    const auto seconds = double(timer.elapsed()) / 1000;
    report("operations a second, one organisation, PostgreSQL", taken / seconds, 20000, "/s");
    report("  processor time of the server for each operation",
        (processorTimeOf(server.process.processId()) - before) / taken * 1000, 0, "us");
    report("  processor time of the database for each operation",
        (processorTimeOf(database) - databaseBefore) / taken * 1000, 0, "us");

    // What the database itself does with as many rows of the size that a batch makes: log line and state.
    database.define({"CREATE TABLE bare(n INTEGER PRIMARY KEY, body BLOB NOT NULL, state BLOB NOT NULL)"});
    timer.restart();
    for (int b = 0; b < devices * batches; ++b)
        database.transact([&] {
            QVariantList values;
            QByteArrayList marks;
            for (int i = 0; i < opsOfBatch; ++i) {
                values << qint64(b * opsOfBatch + i) << QByteArray(250, 'x') << QByteArray(250, 'x');
                marks.append("(?, ?, ?)");
            }
            database.run("INSERT INTO bare(n, body, state) VALUES" + marks.join(','), values);
        });
    report("  bare rows a second into the same database", double(taken) * 1000 / double(timer.elapsed()), 0, "/s");
}

/// What the change log costs an insertion: the same rows into the same table, with its triggers and without.
void measureCapture()
{
    const auto fill = [](bool isCaptured, double &perRow, qint64 &size) {
        TestDb db;
        if (!await(db.store.opened()))
            return;
        const auto connection = openFile(db.path(), Registry::instance(), false, false).connection;
        if (!isCaptured) {
            QByteArrayList triggers;
            auto rows
                = connection->exec("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'person'");
            while (rows.next())
                triggers.append("DROP TRIGGER \"" + rows.text(0).toUtf8() + '"');
            for (const auto &drop : triggers)
                connection->run(drop);
        }
        Capture capture(*connection, Registry::instance());
        const auto begin = processorTime();
        Transaction transaction(*connection);
        if (isCaptured)
            capture.begin(1000, QDateTime::currentMSecsSinceEpoch());
        for (int i = 0; i < contacts; ++i) {
            const auto person = contact(i);
            connection->exec(
                "INSERT INTO person(id, name, email, phone, city, street, postal_code, country, job_title) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {person.id.bytes(), person.name, person.email, person.phone, person.city, person.street,
                    person.postalCode, person.country, person.jobTitle});
        }
        capture.end();
        transaction.commit();
        perRow = (processorTime() - begin) * 1000 / contacts;
        size = connection->scalar("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
                   .toLongLong();
    };
    double with = 0, without = 0;
    qint64 sizeWith = 0, sizeWithout = 0;
    fill(false, without, sizeWithout);
    fill(true, with, sizeWith);
    report("capture of an insertion, processor time", with - without, 12, "us");
    report("  an insertion with capture, beside one without", with, without, "us");
    report("  size of the file with capture, beside 1.3 times without", double(sizeWith) / 1e6,
        double(sizeWithout) * 1.3 / 1e6, "MB");
}

} // namespace

/// `what`: "capture", "contacts", "edit" or "throughput"; empty: all.
static int run(const QString &what)
{
    const auto isAsked = [&](const char *part) { return what.isEmpty() || what == QLatin1String(part); };
    if (isAsked("capture"))
        measureCapture();
    if (isAsked("contacts") || isAsked("edit")) {
        Server server;
        if (!server.start() || !server.addUser("anna") || !server.addUser("ben"))
            return 1;
        if (isAsked("contacts"))
            measureContacts(server);
        if (isAsked("edit"))
            measureOneEdit(server);
    }
    if (!isAsked("throughput"))
        return 0;
    PostgresCluster cluster;
    const auto address = cluster.newDatabase();
    Server server({"--postgres", address});
    if (!cluster.isRunning() || !server.start() || !server.addUser("anna"))
        return 1;
    measureThroughput(server, address);
    return server.stop() ? 0 : 1;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    try {
        return run(QCoreApplication::arguments().value(1));
    } catch (const SqlError &error) {
        std::printf("%s: %s\n", qPrintable(error.statement), qPrintable(error.reason));
        return 1;
    }
}
