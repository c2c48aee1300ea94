// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A board of 50,000 cards among 300,000 deals: its sums beside the bare query, first paint, scrolling.
// bench_board [deals]

#include "db/sql/connection.h"
#include "db/store/store.h"
#include "models/pipeline/pipelinemodel.h"
#include "tests/bench/bench.h"
#include "ui/kit/theme.h"
#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/boardview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace crm;

namespace {

template <typename T> T waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    return *result;
}

void report(const char *what, QList<double> ms, double limit)
{
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double part) { return ms.at(qMin(ms.size() - 1, qsizetype(double(ms.size()) * part))); };
    std::printf("%-44s p50 %8.3f  p99 %8.3f ms   limit %7.3f ms   p99/limit %.2f\n", what, at(0.5), at(0.99), limit,
        at(0.99) / limit);
}

double median(QList<double> ms)
{
    std::sort(ms.begin(), ms.end());
    return ms.at(ms.size() / 2);
}

/// Every sixth deal is open, spread over the open stages.
void fill(Store &store, int deals)
{
    const auto stages = waitFor(store.records({&Stage::entity()}));
    const QDate today(2026, 3, 2);
    waitFor(store.batch("Bench", [&](Batch &batch) {
        QList<Id> companies;
        for (int i = 0; i < deals / 20; ++i) {
            companies.append(Id::make());
            batch.put(Record::from(Organisation{.id = companies.last(), .name = QStringLiteral("Company %1").arg(i)}));
        }
        batch.expectMany({&Opportunity::entity(), &StageChange::entity()});
        for (int i = 0; i < deals; ++i) {
            const auto &stage = i % 6 == 0 ? stages.at(i / 6 % 4) : stages.at(4 + i % 2);
            batch.put(Record::from(Opportunity{.id = Id::make(),
                .name = QStringLiteral("Deal %1").arg(i),
                .organisation = {companies.at(i % companies.size())},
                .stage = {stage.id},
                .amount = {qint64(i) * 7919 % 10'000'000},
                .currency = i % 9 ? "EUR" : "USD",
                .openedOn = today.addDays(-400),
                .expectedClose = today.addDays(i * 31 % 500 - 100)}));
        }
    }));
}

QList<double> timed(int runs, const std::function<void()> &run)
{
    QList<double> ms;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        ms.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return ms;
}

void benchSums(Store &store)
{
    const auto stages = waitFor(store.records({&Stage::entity(), Filter::equals("type", "open")}));
    QVariantList ids;
    for (const auto &stage : stages)
        ids.append(stage.id.bytes());
    Connection bare(store.path(), Connection::ReadOnly);
    const QByteArray sql = "SELECT stage, currency, count(*), sum(amount), sum(amount * coalesce(probability, 0) / "
                           "100) FROM opportunity WHERE stage IN (?, ?, ?, ?) GROUP BY 1, 2";
    const auto query = [&] {
        auto rows = bare.exec(sql, ids);
        while (rows.next()) { }
    };
    query();
    const auto limit = median(timed(50, query));
    const auto filter = Filter::compare("stage", Filter::In, ids);
    waitFor(store.aggregate(totalsQuestion(filter)));
    report("sums by stage and currency, beside bare SQL",
        timed(50, [&] { totalsByStage(waitFor(store.aggregate(totalsQuestion(filter)))); }), limit);
}

bool isPainted(const BoardView &board, const PipelineModel &model)
{
    if (!model.isLoaded() || board.columns().isEmpty())
        return false;
    return std::all_of(board.columns().begin(), board.columns().end(), [](const BoardColumn *column) {
        const auto *view = column->view();
        const auto last = view->indexAt({view->viewport()->width() / 2, view->viewport()->height() - 2});
        return view->cards()->cardAt(0) && (!last.isValid() || view->cards()->cardAt(last.row()));
    });
}

void benchPaint(Store &store)
{
    QList<double> first;
    QList<double> work; // processor time of all threads: what else runs on the machine does not count
    QList<double> scroll;
    for (int run = 0; run < 12; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto begin = processorTime();
        PipelineModel model(store);
        BoardView board(model);
        board.resize(1280, 620);
        board.show();
        model.load();
        while (!isPainted(board, model))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        board.grab();
        first.append(double(timer.nsecsElapsed()) / 1e6);
        work.append(processorTime() - begin);
        if (run > 0)
            continue;
        auto *view = board.columns().first()->view();
        auto *bar = view->verticalScrollBar();
        scroll = timed(600, [&] {
            bar->setValue(bar->value() + bar->singleStep() * 3);
            view->viewport()->repaint();
            QCoreApplication::processEvents();
        });
        report("random jump",
            timed(200,
                [&, place = 1]() mutable {
                    place = int(qint64(place) * 48271 % 2147483647);
                    bar->setValue(place % qMax(1, bar->maximum()));
                    view->viewport()->repaint();
                    QCoreApplication::processEvents();
                }),
            5);
    }
    report("first paint of the board", first, 50);
    report("  processor time of all threads", work, 50);
    report("wheel step", scroll, 4);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    const auto deals = argc > 1 ? atoi(argv[1]) : 300'000;
    QTemporaryDir dir;
    Store store(dir.filePath("board.rapport"),
        {.create = true, .clock = [] { return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC); }});
    waitFor(store.opened());
    QElapsedTimer timer;
    timer.start();
    fill(store, deals);
    std::printf("%d deals, %d of them open, made in %.1f s\n", deals, deals / 6, double(timer.elapsed()) / 1e3);
    benchSums(store);
    benchPaint(store);
    return 0;
}
