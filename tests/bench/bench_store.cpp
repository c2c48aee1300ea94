// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_store [people]: what the door costs beside bare SQLite on the same schema in the same run.
#include "db/entities/activity.h"
#include "db/sql/connection.h"
#include "db/sql/schema.h"
#include "db/store/store.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace crm;

namespace {

template <typename T> T await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

QString name(int i)
{
    static const QStringList given{"Ada", "José", "王", "Иван", "Grace", "Łukasz", "أحمد", "さくら"};
    return given.at(i % given.size()) + QStringLiteral(" Name%1").arg((i * 7919LL) % 999983);
}

Person person(int i)
{
    return {.id = Id::make(),
        .name = name(i),
        .jobTitle = "Engineer",
        .email = QStringLiteral("p%1@example.org").arg(i),
        .phone = QStringLiteral("+4930%1").arg(1000000 + i),
        .city = "Berlin",
        .country = "DE"};
}

/// The floor: the same rows into the same tables by prepared statements, no log; indexes after.
struct Cost
{
    double wall = 0; ///< ms
    double work = 0; ///< processor time of all threads, ms
};

Cost rawImport(const QString &path, int people)
{
    Connection c(path, Connection::Create);
    c.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    for (const auto &sql : schemaSql(Registry::instance()))
        if (!sql.startsWith("CREATE TRIGGER") && !sql.startsWith("CREATE INDEX"))
            c.run(sql);
    QElapsedTimer timer;
    timer.start();
    const auto begin = processorTime();
    Transaction transaction(c);
    for (int i = 0; i < people; ++i) {
        const auto p = person(i);
        c.exec("INSERT INTO person(id, name, job_title, lifecycle, email, phone, do_not_contact, city, country, _sort) "
               "VALUES(?, ?, ?, 'prospect', ?, ?, 0, ?, ?, ?)",
            {p.id.bytes(), p.name, p.jobTitle, p.email, p.phone, p.city, p.country, p.name.toUtf8()});
        for (const auto &[kind, value] : {std::pair("email", p.email), std::pair("phone", p.phone)})
            c.exec("INSERT INTO contact_point(id, value, kind, use, is_primary, invalid, opted_out, key, person, "
                   "_sort) VALUES(?, ?, ?, 'work', 1, 0, 0, ?, ?, ?)",
                {Id::make().bytes(), value, kind, value, p.id.bytes(), value.toUtf8()});
    }
    for (const auto *entity : {&Person::entity(), &ContactPoint::entity()})
        for (const auto &[index, sql] : indexSql(*entity))
            c.run(sql);
    transaction.commit();
    return {double(timer.elapsed()), processorTime() - begin};
}

void importing(Store &store, const QString &rawPath, int people)
{
    const auto raw = rawImport(rawPath, people);
    QElapsedTimer timer;
    timer.start();
    const auto begin = processorTime();
    await(store.batch("Import", [people](Batch &batch) {
        batch.expectMany({&Person::entity(), &ContactPoint::entity()});
        for (int i = 0; i < people; ++i) {
            auto record = Record::blank(Person::entity());
            record.assign(person(i));
            batch.put(record);
        }
    }));
    report("import of people with e-mail and phone, all indexes", double(timer.elapsed()), raw.wall);
    report("  processor time of all threads", processorTime() - begin, raw.work);
}

void reading(Store &store, const QString &path)
{
    Connection bare(path, Connection::ReadOnly);
    Times ours;
    Times limit;
    for (int i = 0; i < 20; ++i) {
        limit.measure([&] {
            auto rows = bare.exec("SELECT rid FROM person ORDER BY _sort, rid");
            qint64 sum = 0;
            while (rows.next())
                sum += rows.integer(0);
        });
        ours.measure([&] { await(store.find({&Person::entity()})); });
    }
    report("all ids in name order (median)", ours.median(), limit.median());
    const auto rids = await(store.find({&Person::entity()}));
    Times page;
    Times barePage;
    for (int i = 0; i < 500; ++i) {
        const auto from = QRandomGenerator::global()->bounded(qMax(1, int(rids.size()) - 50));
        const auto wanted = rids.mid(from, 50);
        barePage.measure([&] {
            for (const auto rid : wanted) {
                auto rows = bare.exec("SELECT rid, id, name, job_title, lifecycle, email, phone, last_contact_at FROM "
                                      "person WHERE rid = ?",
                    {rid});
                while (rows.next())
                    (void)rows.text(2);
            }
        });
        page.measure([&] {
            await(store.rows(Person::entity(),
                {"name", "job_title", "organisation", "lifecycle", "email", "phone", "last_contact_at"}, wanted));
        });
    }
    report("50 rows at a random place (median)", page.median(), barePage.median());
    report("50 rows at a random place (p99)", page.p99(), barePage.p99());
}

void editing(Store &store, const QString &rawPath)
{
    Connection bare(rawPath, Connection::ReadWrite);
    bare.run("PRAGMA synchronous=FULL");
    const auto rids = await(store.find({&Person::entity()}));
    Times ours;
    Times limit;
    for (int i = 0; i < 1000; ++i) {
        const auto rid = rids.at(QRandomGenerator::global()->bounded(int(rids.size())));
        limit.measure([&] { bare.exec("UPDATE person SET city = ? WHERE rid = ?", {QString::number(i), rid}); });
        const auto row = await(store.rows(Person::entity(), {"name"}, {rid}));
        Record record(Person::entity());
        record.id = row.first().id;
        record.setValue("city", QString::number(i));
        ours.measure([&] { await(store.commit({"Edit", {record}})); });
    }
    report("one saved edit, synchronous=FULL (median)", ours.median(), limit.median());
    report("one saved edit, synchronous=FULL (p99)", ours.p99(), limit.p99());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? qMax(100, atoi(argv[1])) : 100000;
    std::printf("bench_store: %d people\n", people);
    QTemporaryDir dir;
    Store store(dir.filePath("a.rapport"), {.create = true});
    await(store.opened());
    importing(store, dir.filePath("raw.sqlite"), people);
    reading(store, dir.filePath("a.rapport"));
    editing(store, dir.filePath("raw.sqlite"));
    return 0;
}
