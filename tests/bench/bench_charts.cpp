// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what the figures of the home page cost at 300,000 deals, 200,000 cases and 500,000 activities, each beside
// the same SQL on a bare connection, in processor time of all threads. Arguments: the number of deals.

#include "db/entities/activity.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "db/store/store.h"
#include "models/reports/homereports.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

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

void fill(Batch &batch, const ReportFacts &facts, int deals)
{
    batch.expectMany({&Opportunity::entity(), &StageChange::entity(), &ServiceCase::entity(), &Activity::entity()});
    QList<Id> users;
    for (int i = 0; i < 40; ++i) {
        users.append(Id::make());
        batch.put(Record::from(User{.id = users.last(), .name = QStringLiteral("Colleague %1").arg(i)}));
    }
    const QDate first = today.addDays(-1200);
    for (int i = 0; i < deals; ++i) {
        const auto &stage = facts.stages[i % facts.stages.size()];
        const bool isOpen = stage.text("type") == u"open";
        const auto day = isOpen ? today.addDays(i * 7919LL % 200 - 20) : first.addDays(i * 7919LL % 1200);
        batch.put(Record::from(Opportunity{.id = Id::make(),
            .name = QStringLiteral("Deal"),
            .stage = {stage.id},
            .amount = {(i * 7919LL) % 5000000},
            .currency = i % 10 ? "EUR" : "USD",
            .owner = {users[i % 40]},
            .openedOn = first,
            .expectedClose = isOpen ? day : QDate(),
            .closedAt = isOpen ? QDate() : day}));
    }
    for (int i = 0; i < deals * 2 / 3; ++i)
        batch.put(Record::from(ServiceCase{.id = Id::make(),
            .subject = QStringLiteral("Case"),
            .kind = CaseKind(i % 4),
            .status = i % 20 ? CaseStatus::Closed : CaseStatus::New,
            .category = {facts.categories[i % facts.categories.size()].id},
            .severity = Severity(i % 5),
            .openedAt = first.addDays(i * 7919LL % 1200).startOfDay().addSecs(i % 80000)}));
    for (int i = 0; i < deals * 5 / 3; ++i)
        batch.put(Record::from(Activity{.id = Id::make(),
            .subject = QStringLiteral("Call"),
            .channel = Channel::Call,
            .at = first.addDays(i * 7919LL % 1200).startOfDay().addSecs(i % 80000),
            .user = {users[i % 40]}}));
}

void measure(Store &store, Connection &bare, const Report &report)
{
    Times ours;
    Times limit;
    for (int i = 0; i < 9; ++i) {
        ours.measureBusy([&] { wait(runReport(store, report)); });
        limit.measureBusy([&] {
            for (const auto &part : report.parts)
                for (const auto &question : questionsOf(report, part)) {
                    const auto statement = QueryBuilder::aggregate(question);
                    auto rows = bare.exec(statement.sql, statement.values);
                    while (rows.next()) { }
                }
        });
    }
    crm::report(report.key.constData(), ours.median(), limit.median());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int deals = argc > 1 ? std::atoi(argv[1]) : 300000;
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("charts.rapport"));
    Store store(path, {.create = true});
    auto facts = wait(readReportFacts(store));
    wait(store.batch(
        QStringLiteral("Fill"), [&](Batch &batch) { fill(batch, facts, deals); }, {}, {}, QStringLiteral("system")));
    facts = wait(readReportFacts(store));
    Connection bare(path, Connection::ReadOnly);
    const auto period = periodOf(PeriodChoice::TwelveMonths, today);
    for (const auto &report : {openPipeline(facts), weightedPipeline(facts), wonThisMonth(facts, today),
             openComplaints(), activitiesThisWeek(today), pipelineByStage(facts), pipelineByOwner(facts),
             wonWithForecast(facts, period, today), complaintsByMonth(facts, period),
             activitiesByColleague(facts, period), openCasesBySeverity()})
        measure(store, bare, report);
    return 0;
}
