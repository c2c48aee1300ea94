// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_full FILE [scale]: a file of 1,000,000 people, 200,000 companies, 5,000,000 activities, 300,000 deals and
// 200,000 cases (times scale, 1 unless given), made when FILE does not exist; then what an edit, a customer's page, the
// board, the charts and a search in it cost, each beside its limit on a bare connection to the same file.
#include "db/entities/activity.h"
#include "db/search/search.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "models/customer/customerbrief.h"
#include "models/pipeline/stagetotals.h"
#include "models/reports/homereports.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace crm;

namespace {

const QDate today(2026, 3, 2);
constexpr int busy = 10'000; // activities of the first person
constexpr int colleagues = 40;

template <typename T> T await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

QDateTime moment(QRandomGenerator &random)
{
    return today.addDays(-random.bounded(6 * 365)).startOfDay(Qt::UTC).addSecs(random.bounded(86400));
}

/// Everything in one load, as an import would bring it.
class Filling
{
public:
    Filling(Batch &batch, double scale)
        : m_batch(batch)
        , m_people(qMax(100, int(1e6 * scale)))
        , m_stages(batch.find({&Stage::entity()}))
        , m_categories(batch.find({&CaseCategory::entity()}))
    {
    }

    void run()
    {
        m_batch.expectMany({&Organisation::entity(), &Person::entity(), &ContactPoint::entity(), &Activity::entity(),
            &Opportunity::entity(), &StageChange::entity(), &ServiceCase::entity()});
        for (int i = 0; i < colleagues; ++i) {
            m_users.append(Id::make());
            m_batch.put(Record::from(User{.id = m_users.last(), .name = QStringLiteral("Colleague %1").arg(i)}));
        }
        companies();
        people();
        for (int i = 0; i < m_people * 5; ++i)
            activity(i);
        for (int i = 0; i < m_people * 3 / 10; ++i)
            deal(i);
        for (int i = 0; i < m_people / 5; ++i)
            serviceCase(i);
    }

private:
    void companies()
    {
        static const QStringList kinds{"Systems", "Foods", "Logistik", "株式会社", "贸易", "Énergie", "Motors"};
        for (int i = 0; i < m_people / 5; ++i) {
            m_companies.append(Id::make());
            m_batch.put(Record::from(Organisation{.id = m_companies.last(),
                .name = QStringLiteral("Northwind %1 %2").arg(kinds.at(i % kinds.size())).arg(i)}));
        }
    }
    void people()
    {
        static const QStringList given{"Ada", "José", "王", "Иван", "Grace", "Łukasz", "أحمد", "さくら", "Jürgen"};
        static const QStringList family{"Smith", "Müller", "Nguyễn", "伟", "Иванов", "Kowalski", "O'Brien", "山田"};
        for (int i = 0; i < m_people; ++i) {
            m_owners.append({Id::make(), m_companies.at(m_random.bounded(int(m_companies.size())))});
            auto record = Record::blank(Person::entity());
            record.assign(Person{.id = m_owners.last().first,
                .name = QStringLiteral("%1 %2 %3")
                            .arg(given.at(i % given.size()), family.at(m_random.bounded(int(family.size()))))
                            .arg(i * 7919LL % 999983),
                .jobTitle = "Engineer",
                .organisation = {m_owners.last().second},
                .lifecycle = Lifecycle(i % 5),
                .owner = {m_users.at(i % colleagues)},
                .email = QStringLiteral("user%1@example.org").arg(i),
                .phone = QStringLiteral("+4930%1").arg(1000000 + i),
                .city = QStringLiteral("City %1").arg(i % 977),
                .country = "DE"});
            record.id = m_owners.last().first;
            m_batch.put(record);
        }
    }
    void activity(int i)
    {
        const auto &[person, company] = m_owners.at(i < busy ? 0 : m_random.bounded(int(m_owners.size())));
        m_batch.put(Record::from(Activity{.id = Id::make(),
            .subject = QStringLiteral("About order %1").arg(m_random.bounded(100000)),
            .channel = Channel(m_random.bounded(11)),
            .at = moment(m_random),
            .person = {person},
            .organisation = {company},
            .user = {m_users.at(m_random.bounded(colleagues))},
            .body = QStringLiteral("Said that the delivery of order %1 is late.").arg(m_random.bounded(100000))}));
    }
    void deal(int i)
    {
        const auto isOpen = i % 6 == 0;
        const auto &stage = isOpen ? m_stages.at(i / 6 % 4) : m_stages.at(4 + i % 2);
        const auto &[person, company] = m_owners.at(m_random.bounded(int(m_owners.size())));
        m_batch.put(Record::from(Opportunity{.id = Id::make(),
            .name = QStringLiteral("Deal %1").arg(i),
            .organisation = {company},
            .person = {person},
            .stage = {stage.id},
            .amount = {qint64(i) * 7919 % 10'000'000},
            .currency = i % 9 ? "EUR" : "USD",
            .owner = {m_users.at(m_random.bounded(colleagues))},
            .openedOn = today.addDays(-1300),
            .expectedClose = isOpen ? today.addDays(i * 31LL % 500 - 100) : QDate(),
            .closedAt = isOpen ? QDate() : today.addDays(-(i * 7919LL % 1200))}));
    }
    void serviceCase(int i)
    {
        const auto &[person, company] = m_owners.at(m_random.bounded(int(m_owners.size())));
        m_batch.put(Record::from(ServiceCase{.id = Id::make(),
            .subject = QStringLiteral("Case %1").arg(i),
            .kind = CaseKind(i % 4),
            .status = i % 20 ? CaseStatus::Closed : CaseStatus::New,
            .person = {person},
            .organisation = {company},
            .category = {m_categories.at(i % m_categories.size()).id},
            .severity = Severity(i % 5),
            .openedAt = moment(m_random)}));
    }

    Batch &m_batch;
    int m_people;
    QRandomGenerator m_random{7};
    QList<Record> m_stages;
    QList<Record> m_categories;
    QList<Id> m_users;
    QList<Id> m_companies;
    QList<std::pair<Id, Id>> m_owners; ///< people with their company
};

void print(const char *what, const Times &wall, const Times &work, double limit)
{
    report(what, wall.median(), limit);
    report("  p99", wall.p99(), limit);
    report("  processor time of all threads, median", work.median(), limit);
}

template <typename F> void measure(const char *what, int runs, double limit, F run)
{
    Times wall;
    Times work;
    for (int i = 0; i < runs; ++i)
        wall.measure([&] { work.measureBusy([&] { run(i); }); });
    print(what, wall, work, limit);
}

template <typename F> double bareMedian(int runs, F run)
{
    Times times;
    for (int i = 0; i < runs; ++i)
        times.measure([&] { run(i); });
    return times.median();
}

void drain(Rows rows)
{
    while (rows.next()) { }
}

void benchEdits(Store &store, const QList<Id> &people)
{
    const QTemporaryDir dir;
    Connection bare(dir.filePath("bare.sqlite"), Connection::Create);
    bare.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT)");
    bare.run("INSERT INTO t VALUES(1, '')");
    const auto limit
        = bareMedian(300, [&](int i) { bare.exec("UPDATE t SET a = ? WHERE id = 1", {QString::number(i)}); });
    measure("one saved edit beside 5M activities (0.5, p99 10 ms)", 600, limit, [&](int i) {
        Record record(Person::entity());
        record.id = people.at(QRandomGenerator::global()->bounded(int(people.size())));
        record.setValue("city", QStringLiteral("Town %1").arg(i));
        await(store.commit({"Edit", {record}}));
    });
}

void benchPages(Store &store, Connection &bare, const QList<Id> &people)
{
    QRandomGenerator random(3);
    const auto page = [&](const Id &id) {
        auto brief = store.selectAll(briefQuestions({"person", id}));
        auto timeline = store.timeline({.customer = {"person", id}});
        (void)briefOf({"person", id}, await(std::move(brief)));
        (void)await(std::move(timeline));
    };
    const auto newest = [&](const Id &id) {
        drain(bare.exec("SELECT * FROM activity WHERE person = ? ORDER BY at DESC LIMIT 50", {id.bytes()}));
    };
    const auto anybody = [&] { return people.at(random.bounded(int(people.size()))); };
    const auto limit = bareMedian(500, [&](int) { newest(anybody()); });
    measure("customer page, random customer (p99 0.2 ms)", 1000, limit, [&](int) { page(anybody()); });
    const auto limitBusy = bareMedian(100, [&](int) { newest(people.first()); });
    measure("customer page, 10,000 interactions (p99 0.2 ms)", 300, limitBusy, [&](int) { page(people.first()); });
}

void benchBoard(Store &store, Connection &bare)
{
    QVariantList ids;
    for (const auto &stage : await(store.records({&Stage::entity(), Filter::equals("type", "open")})))
        ids.append(stage.id.bytes());
    const auto limit = bareMedian(20, [&](int) {
        drain(bare.exec("SELECT stage, currency, count(*), sum(amount), sum(amount * coalesce(probability, 0) / 100) "
                        "FROM opportunity WHERE stage IN (?, ?, ?, ?) GROUP BY 1, 2",
            ids));
    });
    const auto question = totalsQuestion(Filter::compare("stage", Filter::In, ids));
    measure("board sums, beside counting the cards (10 ms)", 50, limit,
        [&](int) { totalsByStage(await(store.aggregate(question))); });
}

void benchCharts(Store &store, Connection &bare)
{
    const auto facts = await(readReportFacts(store));
    const auto period = periodOf(PeriodChoice::TwelveMonths, today);
    for (const auto &shown : {openPipeline(facts), weightedPipeline(facts), wonThisMonth(facts, today),
             openComplaints(), activitiesThisWeek(today), pipelineByStage(facts), pipelineByOwner(facts),
             wonWithForecast(facts, period, today), complaintsByMonth(facts, period),
             activitiesByColleague(facts, period), openCasesBySeverity()}) {
        QList<Aggregate> questions;
        for (const auto &part : shown.parts)
            questions += questionsOf(shown, part);
        const auto limit = bareMedian(7, [&](int) {
            for (const auto &question : std::as_const(questions)) {
                const auto statement = QueryBuilder::aggregate(question);
                drain(bare.exec(statement.sql, statement.values));
            }
        });
        measure(("chart (10 ms): " + shown.key).constData(), 15, limit, [&](int) { await(runReport(store, shown)); });
    }
}

void benchSearch(Store &store)
{
    Search search(store);
    await(search.names(Person::entity(), QStringLiteral("x"), 1)); // waits for the cache
    Times first;
    Times all;
    for (const QString text :
        {"smith", "müller", "иван", "王", "o'brien", "user4711", "+49 30 12", "さくら", "xyzzy"}) {
        for (int size = 1; size <= text.size(); ++size) {
            first.measure([&] { await(search.names(Person::entity(), text.left(size), 60)); });
            all.measure([&] { await(search.names(Person::entity(), text.left(size), -1)); });
        }
    }
    report("search key, first screen, median", first.median(), 12);
    report("  p99", first.p99(), 16);
    report("search key, exact count, p99 (50 ms)", all.p99(), 50);
}

int run(const QString &path, double scale)
{
    const auto isNew = !QFile::exists(path);
    Store store(path, {.create = true});
    await(store.opened());
    if (isNew) {
        QElapsedTimer timer;
        timer.start();
        await(store.batch(
            "Fill", [&](Batch &batch) { Filling(batch, scale).run(); }, {}, {}, "system"));
        std::printf("made in %.1f s, processor time %.1f s\n", double(timer.elapsed()) / 1e3, processorTime() / 1e3);
    }
    Connection bare(path, Connection::ReadOnly);
    bare.run("PRAGMA mmap_size=1073741824");
    QList<Id> people;
    auto rows = bare.exec("SELECT id FROM person ORDER BY rid LIMIT 200000");
    while (rows.next())
        people.append(Id::fromBytes(rows.view(0)));
    benchPages(store, bare, people);
    benchBoard(store, bare);
    benchCharts(store, bare);
    benchSearch(store);
    benchEdits(store, people);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto path = app.arguments().value(1);
    if (path.isEmpty()) {
        std::fprintf(stderr, "bench_full FILE [scale]\n");
        return 2;
    }
    return run(path, app.arguments().value(2, "1").toDouble());
}
