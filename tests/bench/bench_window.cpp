// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window FILE: the whole program over FILE (see bench_full): start to first paint with rows beside the same window
// whose table shows rows in memory, each in a process of its own; keys to painted lists; memory; six charts.
#include "app/application.h"
#include "models/settings.h"
#include "tests/bench/bench.h"
#include "tests/bench/memorymodel.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/fields.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QGridLayout>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace crm;

namespace {

template <typename F> void waitFor(F done)
{
    QElapsedTimer all;
    all.start();
    while (!done() && all.elapsed() < 120'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

/// MiB of memory that is this process's own or a file it maps; 0 where the system does not tell.
double memory(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(qsizetype(qstrlen(what)) + 1).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

void reportMemory(const char *what, double limit)
{
    report(what, memory("VmRSS"), limit, "MiB");
    report("  of it anonymous", memory("RssAnon"), limit, "MiB");
}

bool isFilled(const RecordTable &table)
{
    const auto *model = table.recordModel();
    const auto last = table.rowAt(table.viewport()->height() - 1);
    for (const auto row : {table.rowAt(0), last < 0 ? model->rowCount() - 1 : last})
        if (row >= 0 && model->refAt(row).isNull())
            return false;
    return model->rowCount() > 0;
}

/// The program as somebody starts it, on the list of contacts.
struct Program
{
    explicit Program(QApplication &app, const QString &file)
        : settings(dir.filePath("settings.ini"))
    {
        settings.setValue(shellsettings::lastPage, QStringLiteral("contacts"));
        settings.setValue(shellsettings::theme, QStringLiteral("light"));
        application.emplace(app, settings);
        application->start(file);
        waitFor([&] { return application->mainWindow() && page(); });
    }
    RecordListPage *page() const { return qobject_cast<RecordListPage *>(application->mainWindow()->pages().page()); }
    void awaitRows() const
    {
        auto *table = page()->table();
        waitFor([&] { return isFilled(*table); });
        application->window()->grab();
    }

    QTemporaryDir dir;
    Settings settings;
    std::optional<Application> application;
};

/// A child: how long from the start of the process to the first picture, in ms of processor time.
int start(QApplication &app, const QString &file, bool isInMemory)
{
    const QTemporaryDir dir;
    const Program program(app, file);
    MemoryModel rows(1'000'000);
    if (isInMemory) {
        program.page()->table()->setModel(&rows);
        program.application->window()->grab();
    } else {
        program.awaitRows();
    }
    std::printf("%f %f\n", processorTime(), memory("VmRSS"));
    std::fflush(stdout);
    std::_Exit(0); // what comes after is not what is measured
}

double childOf(const QString &file, const char *kind, double *rss = nullptr)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {file, QString::fromLatin1(kind)});
    child.waitForFinished(120'000);
    const auto words = child.readAllStandardOutput().simplified().split(' ');
    if (rss)
        *rss = words.value(1).toDouble();
    return words.value(0).toDouble();
}

void benchStart(const QString &file, const QString &empty)
{
    Times ours;
    Times limit;
    double rss = 0;
    for (int i = 0; i < 7; ++i) {
        limit.add(childOf(empty, "memory"));
        ours.add(childOf(file, "rows", &rss));
    }
    report("start to first paint, processor time (1.3 x)", ours.median(), limit.median());
    report("memory at first paint (60 MiB)", rss, 60, "MiB");
}

void benchSearch(const Program &program)
{
    auto &page = *program.page();
    auto *table = page.table();
    bool isShown = false;
    QObject::connect(page.model(), &RecordTableModel::shown, table, [&] { isShown = true; });
    page.searchField()->setText(QStringLiteral("zz")); // the first question waits for the search's cache
    waitFor([&] { return isShown && page.model()->isComplete() && !page.model()->isAsking(); });
    Times wall;
    Times work;
    Times paint;
    for (const QString text : {"smith", "müller", "иван", "王", "o'brien", "user4711", "+4930 12", "さくら", "xyzzy"}) {
        for (int size = 1; size <= text.size(); ++size) {
            QElapsedTimer timer;
            timer.start();
            const auto begin = processorTime();
            isShown = false;
            page.searchField()->setText(text.left(size));
            waitFor([&] { return isShown && (isFilled(*table) || page.model()->rowCount() == 0); });
            table->viewport()->repaint();
            wall.add(double(timer.nsecsElapsed()) / 1e6);
            work.add(processorTime() - begin);
            paint.measureBusy([&] { table->viewport()->repaint(); });
            waitFor([&] { return page.model()->isComplete() && !page.model()->isAsking(); });
        }
    }
    report("key to painted list, median (12 ms)", wall.median(), paint.median());
    report("key to painted list, p99 (16 ms)", wall.p99(), paint.median());
    report("  processor time of all threads, median", work.median(), paint.median());
    report("  processor time of all threads, p99", work.p99(), paint.median());
    page.searchField()->clear();
    waitFor([&] { return page.model()->isComplete() && !page.model()->isAsking(); });
}

void benchScrolling(const Program &program)
{
    auto *table = program.page()->table();
    auto *bar = table->verticalScrollBar();
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        bar->setValue(random.bounded(qMax(1, bar->maximum())));
        waitFor([&] { return isFilled(*table); });
        table->viewport()->repaint();
    }
    reportMemory("memory after searching and scrolling (240 MiB)", 240);
}

void benchCharts()
{
    QWidget page;
    QGridLayout grid(&page);
    QList<ChartCard *> cards;
    for (int i = 0; i < 6; ++i) {
        cards.append(new ChartCard(QStringLiteral("Chart %1").arg(i)));
        grid.addWidget(cards.last(), i / 3, i % 3);
    }
    page.resize(1280, 800);
    page.show();
    const ChartKind kinds[] = {ChartKind::Bar, ChartKind::StackedBar, ChartKind::HorizontalBar, ChartKind::Line,
        ChartKind::Donut, ChartKind::StackedBar};
    Times first;
    Times again;
    for (int round = 0; round < 20; ++round) {
        first.measureBusy([&] {
            for (int i = 0; i < 6; ++i) {
                ChartData data{.kind = kinds[i]};
                for (int c = 0; c < 12; ++c)
                    data.categories.append(QStringLiteral("M%1").arg(c));
                for (int s = 0; s < (i % 2 ? 6 : 1); ++s) {
                    ChartSeries series{QStringLiteral("Series %1").arg(s), {}};
                    for (int c = 0; c < 12; ++c)
                        series.values.append((c * 7 + s * 13 + round) % 40);
                    data.series.append(series);
                }
                cards[i]->setData(data);
            }
            page.grab();
        });
        again.measureBusy([&] { page.grab(); });
    }
    report("six charts, new data and painted (15 ms)", first.median(), 15);
    report("six charts, painted again", again.median(), 15);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto file = arguments.value(1);
    if (arguments.size() > 2)
        return start(app, file, arguments.at(2) == u"memory");
    if (file.isEmpty()) {
        std::fprintf(stderr, "bench_window FILE\n");
        return 2;
    }
    const QTemporaryDir dir;
    const auto empty = dir.filePath("Empty.rapport");
    {
        Store store(empty, {.create = true});
        store.opened().waitForFinished();
    }
    benchStart(file, empty);
    const Program program(app, file);
    program.awaitRows();
    reportMemory("memory of the list of contacts (60 MiB)", 60);
    benchSearch(program);
    benchScrolling(program);
    benchCharts();
    std::fflush(stdout);
    std::_Exit(0);
}
