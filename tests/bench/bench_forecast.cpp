// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forecast and the manager's desk ask when they open, at 300,000 deals of which 50,000 are open, closed
// evenly over four years: the answer of the store beside the same SQL on a bare connection.
// bench_forecast [deals]

#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "models/forecast/forecastgrid.h"
#include "models/forecast/salesreport.h"
#include "models/forecast/stageflow.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace crm;

namespace {

const QDate today(2026, 3, 2);

template <typename T> T wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    auto result = future.result();
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    return *result;
}

QList<Id> fillParties(Batch &batch, const char *kind, int count)
{
    QList<Id> ids;
    for (int i = 0; i < count; ++i) {
        ids.append(Id::make());
        const auto name = QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(i);
        if (*kind == 'T')
            batch.put(Record::from(Team{.id = ids.last(), .name = name}));
        else
            batch.put(Record::from(Product{.id = ids.last(), .name = name}));
    }
    return ids;
}

void fill(Batch &batch, const SalesFacts &facts, int deals)
{
    const auto teams = fillParties(batch, "Team", 5);
    const auto products = fillParties(batch, "Product", 30);
    QList<Id> users;
    for (int i = 0; i < 40; ++i) {
        users.append(Id::make());
        batch.put(Record::from(
            User{.id = users.last(), .name = QStringLiteral("Colleague %1").arg(i), .team = {teams[i % 5]}}));
    }
    batch.expectMany({&Opportunity::entity(), &StageChange::entity()});
    const auto open = facts.ofType(StageType::Open);
    const Id closed[] = {facts.ofType(StageType::Won).first().id, facts.ofType(StageType::Lost).first().id};
    for (int i = 0; i < deals; ++i) {
        const bool isOpen = i % 6 == 0;
        const auto day = isOpen ? today.addDays(i * 7919LL % 400 - 60) : today.addDays(-(i * 7919LL % 1460));
        batch.put(Record::from(Opportunity{.id = Id::make(),
            .name = QStringLiteral("Deal %1").arg(i),
            .stage = {isOpen ? open[i / 6 % open.size()].id : closed[i / 7 % 2]},
            .amount = {(i * 7919LL) % 5000000},
            .currency = i % 10 ? "EUR" : "USD",
            .product = {products[i % 30]},
            .owner = {users[i / 3 % 40]},
            .source = QStringLiteral("Source %1").arg(i % 8),
            .openedOn = day.addDays(-i % 120 - 5),
            .expectedClose = day,
            .closedAt = isOpen ? QDate() : day}));
    }
}

void measure(const char *what, Connection &bare, const QList<Aggregate> &questions, const std::function<void()> &ours)
{
    // Processor time of all threads: what else runs on the machine does not count.
    Times times;
    Times limit;
    const auto measure = [](Times &into, const std::function<void()> &work) {
        const auto before = std::clock();
        work();
        into.add(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    };
    for (int i = 0; i < 9; ++i) {
        measure(times, ours);
        measure(limit, [&] {
            for (const auto &question : questions) {
                const auto statement = QueryBuilder::aggregate(question);
                auto rows = bare.exec(statement.sql, statement.values);
                while (rows.next()) { }
            }
        });
    }
    crm::report(what, times.median(), limit.median());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int deals = argc > 1 ? std::atoi(argv[1]) : 300000;
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("forecast.rapport"));
    Store store(path, {.create = true, .clock = [] { return QDateTime(today, QTime(9, 0), Qt::UTC); }});
    auto facts = wait(readSalesFacts(store));
    Times filling;
    filling.measure([&] {
        wait(store.batch(
            QStringLiteral("Fill"), [&](Batch &batch) { fill(batch, facts, deals); }, {}, {},
            QStringLiteral("system")));
    });
    std::printf("%d deals, %d of them open, made in %.1f s\n", deals, deals / 6, filling.median() / 1e3);
    facts = wait(readSalesFacts(store));
    Connection bare(path, Connection::ReadOnly);
    for (const auto &[name, axis] : {std::pair("forecast by colleague, four quarters", ForecastAxis::Owner),
             std::pair("forecast by team, four quarters", ForecastAxis::Team),
             std::pair("forecast by product, four quarters", ForecastAxis::Product)}) {
        const ForecastAsk ask{.axis = axis, .spans = spansFrom(today, true, 4)};
        measure(name, bare, forecastQuestions(facts, ask), [&] { wait(readForecast(store, facts, ask)); });
    }
    for (const auto &[name, from] : {std::pair("sales figures, this quarter", QDate(2026, 1, 1)),
             std::pair("sales figures, twelve months", QDate(2025, 4, 1))}) {
        const SalesScope scope{from, QDate(2026, 4, 1)};
        for (const auto &axes :
            {QList<SalesAxis>{}, QList<SalesAxis>{SalesAxis::Owner, SalesAxis::Source, SalesAxis::LostReason}})
            measure(axes.isEmpty() ? name : "  with colleagues, sources, reasons", bare,
                salesQuestions(facts, scope, axes, today),
                [&] { wait(readSalesReport(store, facts, scope, axes, today)); });
        measure("  the flow through the stages", bare, stageFlowQuestions(facts, scope),
            [&] { wait(readStageFlows(store, facts, scope)); });
    }
    return 0;
}
