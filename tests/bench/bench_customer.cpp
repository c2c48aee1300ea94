// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_customer [people] [activities] [FILE]: what a customer's page asks of the store, for random customers and for
// one with 10,000 interactions, beside the one bare statement that reads the newest 50 activities.
// A FILE that exists is used as it is, so that a large one is made once.
#include "db/entities/activity.h"
#include "db/sql/connection.h"
#include "models/customer/customerbrief.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace crm;

namespace {

constexpr int busy = 10'000; // interactions of the first person

template <typename T> T await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

Activity activity(QRandomGenerator &random, const Id &person, const Id &company)
{
    const auto at = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addSecs(random.bounded(6 * 365 * 86400));
    return {.id = Id::make(),
        .subject = QStringLiteral("About order %1").arg(random.bounded(100000)),
        .channel = Channel(random.bounded(11)),
        .at = at,
        .person = {person},
        .organisation = {company},
        .body = QStringLiteral("Said that the delivery of order %1 is late.").arg(random.bounded(100000))};
}

void generate(Store &store, int people, int activities)
{
    await(store.batch(
        "Bench",
        [=](Batch &batch) {
            QRandomGenerator random(7);
            batch.expectMany({&Organisation::entity(), &Person::entity(), &Activity::entity()});
            QList<Id> companies;
            for (int i = 0; i < people / 5 + 1; ++i) {
                companies.append(Id::make());
                batch.put(
                    Record::from(Organisation{.id = companies.last(), .name = QStringLiteral("Company %1").arg(i)}));
            }
            QList<std::pair<Id, Id>> ids;
            for (int i = 0; i < people; ++i) {
                ids.append({Id::make(), companies.at(random.bounded(int(companies.size())))});
                batch.put(Record::from(Person{.id = ids.last().first,
                    .name = QStringLiteral("Person %1").arg(i),
                    .organisation = {ids.last().second},
                    .email = QStringLiteral("p%1@example.org").arg(i)}));
            }
            for (int i = 0; i < activities + busy; ++i) {
                const auto &[person, company] = ids.at(i < busy ? 0 : random.bounded(int(ids.size())));
                batch.put(Record::from(activity(random, person, company)));
            }
        },
        {}, {}, "system"));
}

void page(Store &store, const AnyRef &who)
{
    auto brief = store.selectAll(briefQuestions(who));
    auto timeline = store.timeline({.customer = who});
    const auto answers = await(std::move(brief));
    const auto known = briefOf(who, answers);
    if (!known.record.isValid() || await(std::move(timeline)).isEmpty())
        qFatal("The page of a customer was empty.");
}

void bare(Connection &connection, const Id &person)
{
    auto rows = connection.exec("SELECT * FROM activity WHERE person = ? ORDER BY at DESC LIMIT 50", {person.bytes()});
    while (rows.next())
        (void)rows.text(2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    const QTemporaryDir folder;
    const auto path = arguments.value(3, folder.filePath("customer.rapport"));
    const auto isNew = !QFile::exists(path);
    Store store(path, {.create = true});
    if (isNew)
        generate(store, qMax(10, arguments.value(1, "100000").toInt()), arguments.value(2, "500000").toInt());
    Connection connection(path, Connection::ReadOnly);
    QList<Id> people;
    auto rows = connection.exec("SELECT p.id FROM person p WHERE EXISTS (SELECT 1 FROM activity a WHERE a.person = "
                                "p.id) ORDER BY rid LIMIT 200000");
    while (rows.next())
        people.append(Id::fromBytes(rows.view(0)));
    QRandomGenerator random(11);
    await(store.count({&Person::entity()})); // a list was shown before
    Times ours, floor, oursBusy, floorBusy, work, workBusy;
    for (int i = 0; i < 2000; ++i) {
        const auto id = people.at(random.bounded(int(people.size())));
        floor.measure([&] { bare(connection, id); });
        ours.measure([&] { work.measureBusy([&] { page(store, {"person", id}); }); });
        if (i % 10)
            continue;
        floorBusy.measure([&] { bare(connection, people.first()); });
        oursBusy.measure([&] { workBusy.measureBusy([&] { page(store, {"person", people.first()}); }); });
    }
    report("brief and first page, random customer, median", ours.median(), floor.median());
    report("brief and first page, random customer, p99", ours.p99(), floor.p99());
    report("brief and first page, 10,000 interactions, median", oursBusy.median(), floorBusy.median());
    report("brief and first page, 10,000 interactions, p99", oursBusy.p99(), floorBusy.p99());
    report("  processor time of all threads, random, median", work.median(), floor.median());
    report("  processor time of all threads, random, p99", work.p99(), floor.p99());
    report("  processor time of all threads, 10,000, median", workBusy.median(), floorBusy.median());
    report("  processor time of all threads, 10,000, p99", workBusy.p99(), floorBusy.p99());
    return 0;
}
