// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 100,000 open cases: the queue with live countdowns opens and repaints; all due times after a calendar change; what the
// watch over the due times costs while people work.
// bench_sla [cases]

#include "db/entities/sla.h"
#include "db/search/search.h"
#include "db/service/workcalendar.h"
#include "models/cases/caseedits.h"
#include "models/service/slaupdate.h"
#include "models/service/slawatch.h"
#include "models/settings.h"
#include "tests/bench/bench.h"
#include "ui/kit/theme.h"
#include "ui/list/recordtable.h"
#include "ui/service/duequeuepage.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace crm;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

template <typename T> T waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    return *result;
}

WorkCalendar office(int closing)
{
    WorkCalendar c{.zone = "Europe/Berlin"};
    for (size_t day = 0; day < 5; ++day)
        c.week[day] = {{9 * 3600, closing * 3600}};
    return c;
}

ServiceCalendar calendar(const Id &id, int closing)
{
    return {.id = id, .name = "Office", .definition = QString::fromUtf8(calendarToJson(office(closing)))};
}

void fill(Store &store, const Id &id, int cases)
{
    waitFor(store.batch("Bench", [&](Batch &batch) {
        batch.put(Record::from(calendar(id, 17)));
        batch.put(Record::from(SlaPolicy{
            .id = Id::make(), .name = "Standard", .calendar = {id}, .promisedFirst = 480, .promisedResolution = 4800}));
        batch.expectMany({&ServiceCase::entity(), &CaseEvent::entity()});
        for (int i = 0; i < cases; ++i) {
            const auto one = Id::make();
            batch.put(Record::from(ServiceCase{.id = one,
                .subject = QStringLiteral("Case %1").arg(i),
                .status = CaseStatus(i % 4),
                .severity = Severity(i % 5),
                .openedAt = now.addSecs(-qint64(i) * 97 % 2'000'000)}));
            if (i % 4 == 3)
                batch.put(Record::from(CaseEvent{
                    .id = Id::make(), .serviceCase = {one}, .at = now.addSecs(-600), .status = CaseStatus::Waiting}));
        }
    }));
}

void benchQueue(Workspace &workspace)
{
    Times open;
    Times work; // processor time of all threads: what else runs on the machine does not count
    Times repaint;
    for (int run = 0; run < 12; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto begin = processorTime();
        DueQueuePage page(workspace);
        page.setNow([] { return now; });
        page.resize(1280, 720);
        page.show();
        page.activate();
        while (page.model()->rowCount() == 0 || page.model()->refAt(0).isNull())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        page.grab();
        open.add(double(timer.nsecsElapsed()) / 1e6);
        work.add(processorTime() - begin);
        for (int i = 0; i < 50; ++i)
            repaint.measureBusy([&] { page.table()->viewport()->repaint(); });
    }
    report("queue opened and painted, median", open.median(), 150);
    report("queue opened and painted, p99", open.p99(), 150);
    report("  processor time of all threads, median", work.median(), 150);
    report("all countdowns repainted, p99 (one frame)", repaint.p99(), 16.7);
}

void benchUpdate(Store &store, const Id &id)
{
    for (const int closing : {16, 17}) {
        const Edit edit{"Change the hours", {Record::from(calendar(id, closing))}};
        SlaEffect effect;
        int steps = 0;
        QElapsedTimer timer;
        timer.start();
        const auto begin = processorTime();
        waitFor(store.batch(
            edit.label, [&](Batch &batch) { effect = previewOnOpenCases(batch, edit, now.toMSecsSinceEpoch()); }));
        report("what-if over all open cases", double(timer.restart()) / 1e3, 5, "s ");
        const auto applied = processorTime();
        report("  processor time of all threads", (applied - begin) / 1e3, 5, "s ");
        waitFor(store.batch(
            edit.label, [&](Batch &batch) { effect = applyToOpenCases(batch, edit, now.toMSecsSinceEpoch()); },
            [&steps](double) { ++steps; }));
        report("all due times after a calendar change", double(timer.elapsed()) / 1e3, 5, "s ");
        report("  processor time of all threads", (processorTime() - applied) / 1e3, 5, "s ");
        std::printf("%d open cases, %d changed, %d steps of progress\n", effect.open, effect.changed, steps);
    }
}

/// Runs the event loop until `isDone`; the longest turn this thread worked in, ms.
double runUntil(const std::function<bool()> &isDone)
{
    double longest = 0;
    while (!isDone()) {
        const auto begin = guiTime();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, guiTime() - begin);
    }
    return longest;
}

void benchWatch(Store &store)
{
    SlaWatch watch(store, [] { return now; });
    int told = 0;
    QObject::connect(&watch, &SlaWatch::alertsChanged, [&told] { ++told; });
    auto begin = processorTime();
    watch.start();
    const auto first = runUntil([&] { return told == 1; });
    report("watch: all alerts read at the start, all threads", processorTime() - begin, 1500);
    report("  longest turn of this thread", first, 16.7);
    const auto open = waitFor(store.records({&ServiceCase::entity(), openCases(), {{"due_at"}}, 40}));
    Times change;
    double longest = 0;
    begin = processorTime();
    for (qsizetype i = 0; i < open.size(); i += 2) { // two cases, a second later the watch looks
        auto pair = open.mid(i, 2);
        for (auto &c : pair)
            c.setValue("status", c.text("status") == u"in_progress" ? "acknowledged" : "in_progress");
        const auto before = told;
        waitFor(store.commit({"Work", pair}));
        const auto one = processorTime();
        longest = std::max(longest, runUntil([&] { return told > before; }));
        change.add(processorTime() - one);
    }
    report("watch: after a change, all threads, median", change.median(), 10);
    report("  longest turn of this thread", longest, 4);
    report("watch: a minute with a change every three seconds", change.median() * 20, 300);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    const auto cases = argc > 1 ? atoi(argv[1]) : 100'000;
    QTemporaryDir dir;
    Store store(dir.filePath("sla.rapport"), {.create = true, .clock = [] { return now; }});
    waitFor(store.opened());
    const auto id = Id::make();
    QElapsedTimer timer;
    timer.start();
    fill(store, id, cases);
    std::printf("%d open cases, made in %.1f s\n", cases, double(timer.elapsed()) / 1e3);
    benchUpdate(store, id);
    Search search(store);
    Settings settings(dir.filePath("settings.ini"));
    Workspace workspace(store, search, settings);
    benchQueue(workspace);
    benchWatch(store);
    return 0;
}
