// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 100,000 open cases: the queue with live countdowns opens and repaints; all due times after a calendar change.
// bench_sla [cases]

#include "db/entities/sla.h"
#include "db/search/search.h"
#include "db/service/workcalendar.h"
#include "models/service/slaupdate.h"
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
    Times repaint;
    for (int run = 0; run < 12; ++run) {
        QElapsedTimer timer;
        timer.start();
        DueQueuePage page(workspace);
        page.setNow([] { return now; });
        page.resize(1280, 720);
        page.show();
        page.activate();
        while (page.model()->rowCount() == 0 || page.model()->refAt(0).isNull())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        page.grab();
        open.add(double(timer.nsecsElapsed()) / 1e6);
        for (int i = 0; i < 50; ++i)
            repaint.measure([&] { page.table()->viewport()->repaint(); });
    }
    report("queue opened and painted, median", open.median(), 150);
    report("queue opened and painted, p99", open.p99(), 150);
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
        waitFor(store.batch(
            edit.label, [&](Batch &batch) { effect = previewOnOpenCases(batch, edit, now.toMSecsSinceEpoch()); }));
        report("what-if over all open cases", double(timer.restart()) / 1e3, 5, "s ");
        waitFor(store.batch(
            edit.label, [&](Batch &batch) { effect = applyToOpenCases(batch, edit, now.toMSecsSinceEpoch()); },
            [&steps](double) { ++steps; }));
        report("all due times after a calendar change", double(timer.elapsed()) / 1e3, 5, "s ");
        std::printf("%d open cases, %d changed, %d steps of progress\n", effect.open, effect.changed, steps);
    }
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
    return 0;
}
