// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_import [people] [FILE.csv]: people with company, address, e-mail and phone from a CSV file until they can be
// worked with (every index, log line and the search), beside bare SQLite: the same file cut at its commas, the same rows
// into the same tables by prepared statements, the same indexes, but no rule, no log and no search. The file is written
// to FILE.csv and stays there, for a look at what rapport-cli makes of it.
#include "db/entities/activity.h"
#include "db/search/search.h"
#include "db/sql/connection.h"
#include "db/sql/schema.h"
#include "db/store/store.h"
#include "models/exchange/importguess.h"
#include "models/exchange/importrun.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <string_view>
#include <unordered_map>
#include <vector>

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

/// A line per person, many scripts, every fifth of a company of their own.
void writeTable(const QString &path, int people)
{
    static const QStringList given{"Ada", "José", "王", "Иван", "Grace", "Łukasz", "أحمد", "さくら", "Jürgen", "Zoë"};
    static const QStringList family{
        "Smith", "Müller", "Nguyễn", "伟", "Иванов", "Kowalski", "O'Brien", "山田", "Núñez"};
    static const QStringList cities{"Berlin", "São Paulo", "東京", "Łódź", "New York", "القاهرة", "Москва", "Lyon"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("First name,Last name,Company,Job title,E-mail,Phone,Street,City,Postal code,Country\n");
    QByteArray block;
    for (int i = 0; i < people; ++i) {
        const auto mixed = int(i * 7919LL % 999983);
        block += QStringLiteral("%1,%2 %3,Northwind %4,Engineer,person%5@example.org,+4930%6,%7 Main Street,%8,%9,DE\n")
                     .arg(given.at(i % given.size()), family.at(mixed % family.size()))
                     .arg(mixed)
                     .arg(mixed % qMax(1, people / 5))
                     .arg(i)
                     .arg(1000000 + i)
                     .arg(mixed % 300)
                     .arg(cities.at(mixed % cities.size()))
                     .arg(10000 + mixed % 89999)
                     .toUtf8();
        if (block.size() > 1 << 20)
            file.write(std::exchange(block, {}));
    }
    file.write(block);
}

struct Cost
{
    double wall = 0; ///< ms
    double work = 0; ///< processor time of all threads, ms
};

/// The floor.
class BareLoad
{
public:
    explicit BareLoad(const QString &path)
        : m_connection(path, Connection::Create)
    {
        m_connection.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; "
                         "PRAGMA cache_size=-64000");
        for (const auto &sql : schemaSql(Registry::instance()))
            if (!sql.startsWith("CREATE TRIGGER") && !sql.startsWith("CREATE INDEX"))
                m_connection.run(sql);
    }

    void run(const QString &csv)
    {
        Transaction transaction(m_connection);
        m_company
            = m_connection.prepared("INSERT INTO organisation(id, name, kind, _sort) VALUES(?, ?, 'prospect', ?)");
        m_person = m_connection.prepared(
            "INSERT INTO person(id, name, given_name, family_name, organisation, job_title, lifecycle, email, phone, "
            "do_not_contact, street, city, postal_code, country, _sort) "
            "VALUES(?, ?, ?, ?, ?, ?, 'prospect', ?, ?, 0, ?, ?, ?, ?, ?)");
        m_point
            = m_connection.prepared("INSERT INTO contact_point(id, value, kind, use, is_primary, invalid, opted_out, "
                                    "key, person, _sort) VALUES(?, ?, ?, 'work', 1, 0, 0, ?, ?, ?)");
        QFile file(csv);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(csv));
        const auto *bytes = reinterpret_cast<const char *>(file.map(0, file.size()));
        std::string_view rest(bytes, size_t(file.size()));
        rest.remove_prefix(rest.find('\n') + 1);
        while (!rest.empty()) {
            const auto end = rest.find('\n');
            take(rest.substr(0, end));
            rest.remove_prefix(end + 1);
        }
        for (const auto *entity : {&Organisation::entity(), &Person::entity(), &ContactPoint::entity()})
            for (const auto &[index, sql] : indexSql(*entity))
                m_connection.run(sql);
        transaction.commit();
    }

private:
    static void text(sqlite3_stmt *statement, int at, std::string_view value)
    {
        sqlite3_bind_text(statement, at, value.data(), int(value.size()), SQLITE_STATIC);
    }
    static void blob(sqlite3_stmt *statement, int at, std::string_view value)
    {
        sqlite3_bind_blob(statement, at, value.data(), int(value.size()), SQLITE_STATIC);
    }
    static std::string newId()
    {
        const auto bytes = Id::make().bytes();
        return {bytes.constData(), size_t(bytes.size())};
    }
    void take(std::string_view line)
    {
        std::string_view cells[10];
        for (auto &cell : cells) {
            const auto end = line.find(',');
            cell = line.substr(0, end);
            line.remove_prefix(end == line.npos ? line.size() : end + 1);
        }
        auto &company = m_companies[std::string(cells[2])];
        if (company.empty()) {
            company = newId();
            blob(m_company, 1, company);
            text(m_company, 2, cells[2]);
            blob(m_company, 3, cells[2]);
            m_connection.finish(m_company);
        }
        m_name.assign(cells[0]).append(" ").append(cells[1]);
        const auto id = newId();
        blob(m_person, 1, id);
        text(m_person, 2, m_name);
        text(m_person, 3, cells[0]);
        text(m_person, 4, cells[1]);
        blob(m_person, 5, company);
        text(m_person, 6, cells[3]);
        text(m_person, 7, cells[4]);
        text(m_person, 8, cells[5]);
        text(m_person, 9, cells[6]);
        text(m_person, 10, cells[7]);
        text(m_person, 11, cells[8]);
        text(m_person, 12, cells[9]);
        blob(m_person, 13, m_name);
        m_connection.finish(m_person);
        for (const int cell : {4, 5}) {
            const auto point = newId();
            blob(m_point, 1, point);
            text(m_point, 2, cells[cell]);
            text(m_point, 3, cell == 4 ? "email" : "phone");
            text(m_point, 4, cells[cell]);
            blob(m_point, 5, id);
            blob(m_point, 6, cells[cell]);
            m_connection.finish(m_point);
        }
    }

    Connection m_connection;
    sqlite3_stmt *m_company = nullptr;
    sqlite3_stmt *m_person = nullptr;
    sqlite3_stmt *m_point = nullptr;
    std::unordered_map<std::string, std::string> m_companies;
    std::string m_name;
};

template <typename F> Cost measured(F work)
{
    QElapsedTimer timer;
    timer.start();
    const auto begin = processorTime();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, processorTime() - begin};
}

void compare(const QString &folder, const QString &csv, int people)
{
    Store store(folder + "/a.rapport", {.create = true});
    await(store.opened());
    Search search(store);
    await(search.complete());
    Cost raw;
    {
        BareLoad bare(folder + "/raw.sqlite");
        raw = measured([&] { bare.run(csv); });
    }
    double searched = 0;
    const auto ours = measured([&] {
        const auto guess = guessImport(csv, "person");
        if (!guess)
            qFatal("%s", qPrintable(guess.error().message));
        const auto result = await(importFile(store, guess->plan, csv, {}));
        if (result.created != people)
            qFatal("%lld of %d people", result.created, people);
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents(); // the search hears of the change
        await(search.complete());
        searched = double(timer.nsecsElapsed()) / 1e6;
        await(store.opened()); // nothing is left to do for who writes next
    });
    report("people from CSV until ready, 1 / speed", ours.wall, raw.wall);
    report("  processor time of all threads", ours.work, raw.work);
    std::printf("  of it after the commit, for the search: %.0f ms; %.0f people a second\n", searched,
        people / ours.wall * 1000);
    const auto found = await(search.names(Person::entity(), QStringLiteral("person%1@").arg(people - 1)));
    if (found.size() != 1)
        qFatal("the last person was not found");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? qMax(100, atoi(argv[1])) : 100000;
    std::printf("bench_import: %d people\n", people);
    QTemporaryDir dir;
    const auto csv = argc > 2 ? QString::fromLocal8Bit(argv[2]) : dir.filePath("people.csv");
    writeTable(csv, people);
    compare(dir.path(), csv, people);
    return 0;
}
