// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window FILE [people.csv]: the whole program over FILE (see bench_full): start to first paint with rows beside
// the same window whose table shows rows in memory, each in a process of its own; keys to painted lists; memory.
// With people.csv these are imported into FILE at the end (give it a copy), once by rapport-cli and once by the wizard,
// and the longest turn of the event loop meanwhile is told while somebody scrolls and types.
#include "app/application.h"
#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/bench/bench.h"
#include "tests/bench/memorymodel.h"
#include "ui/exchange/importwizard.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/fields.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace crm;

namespace {

/// Sleeps between events, as the program does.
template <typename F> void waitFor(F done)
{
    QTimer wake;
    wake.start(50);
    QElapsedTimer all;
    all.start();
    while (!done()) {
        if (all.elapsed() > 120'000)
            notMeasured("bench_window", "what was waited for did not come in two minutes");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
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
    report("  of it files: programs, fonts, the search's cache", memory("RssFile"), limit, "MiB");
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

/// The records whose rows are in sight.
Rids inSight(const RecordTable &table)
{
    const auto *model = table.recordModel();
    const auto last = table.rowAt(table.viewport()->height() - 1);
    Rids rids;
    for (int row = qMax(0, table.rowAt(0)); row < model->rowCount() && (last < 0 || row <= last); ++row)
        rids.append(model->ridAt(row));
    return rids;
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
    const bool isDone = child.waitForFinished(120'000) && child.exitCode() == 0;
    const auto words = child.readAllStandardOutput().simplified().split(' ');
    if (!isDone || child.exitStatus() != QProcess::NormalExit || words.size() != 2)
        notMeasured("start to first paint", (child.errorString().toUtf8() + ' ' + child.readAllStandardError()));
    if (rss)
        *rss = words.at(1).toDouble();
    return words.at(0).toDouble();
}

void benchStart(const QString &file, const QString &empty)
{
    Times ours, limit;
    Times sizes; // MiB: more where all ids of the list were known before it was painted
    for (int i = 0; i < 7; ++i) {
        double rss = 0;
        limit.add(childOf(empty, "memory"));
        ours.add(childOf(file, "rows", &rss));
        sizes.add(rss);
    }
    report("start to first paint, processor time (1.3 x)", ours.median(), limit.median());
    report("memory at first paint, median (60 MiB)", sizes.median(), 60, "MiB");
    report("  the most of seven", sizes.percentile(100), 60, "MiB");
}

/// What a key cannot do without, in ms of processor time: looking for the first names, and painting rows never seen.
struct KeyLimit
{
    Times scan;
    Times paint;
    double median() const { return scan.median() + paint.median(); }
    double p99() const { return scan.p99() + paint.p99(); }
};

/// Names of several scripts, parts of e-mail addresses and numbers, each typed letter by letter: some 400 keys, so that
/// the slowest of a hundred is not one accident.
template <typename F> void forEachKey(F press)
{
    for (int round = 0; round < 3; ++round) {
        for (const QString text :
            {"smith", "müller", "иван", "王", "o'brien", "user4711", "+4930 12", "さくら", "xyzzy", "kowalski",
                "nguyễn", "山田", "أحمد", "łukasz", "ada smith 12", "user99999@example", "+49301234567", "grace o'b"}) {
            for (int size = 1; size <= text.size(); ++size)
                press(text.left(size));
        }
    }
}

/// How often a widget was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

KeyLimit keyLimit(const Program &program)
{
    KeyLimit limit;
    Search search(*program.application->store());
    search.names(Person::entity(), QStringLiteral("x"), 1).waitForFinished();
    forEachKey([&](const QString &text) {
        limit.scan.measureBusy([&] { search.names(Person::entity(), text, 20).waitForFinished(); });
    });
    MemoryModel rows(1'000'000);
    QTableView plain;
    CellDelegate delegate;
    plain.setModel(&rows);
    prepareTable(&plain, &delegate, QStringLiteral("Memory"));
    plain.resize(program.page()->table()->size());
    plain.show();
    QCoreApplication::processEvents();
    for (int i = 0; i < 60; ++i) {
        plain.verticalScrollBar()->setValue(i * 100'000);
        const auto begin = guiTime();
        plain.viewport()->repaint();
        limit.paint.add(guiTime() - begin);
    }
    plain.setModel(nullptr);
    return limit;
}

void benchSearch(const Program &program)
{
    auto &page = *program.page();
    auto *table = page.table();
    const auto isQuiet = [&] { return page.model()->isComplete() && !page.model()->isAsking(); };
    bool isShown = false;
    const Paints paints(table->viewport());
    int paintsBefore = 0;
    QObject here;
    QObject::connect(page.model(), &RecordTableModel::shown, &here, [&] {
        isShown = true;
        paintsBefore = paints.count;
    });
    page.searchField()->setText(QStringLiteral("zz")); // the first question waits for the search's cache
    waitFor([&] { return isShown && isQuiet(); });
    const auto limit = keyLimit(program);
    Times wall;
    Times work;
    Times gui;
    Times count;
    forEachKey([&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        const auto begin = processorTime();
        const auto beginGui = guiTime();
        isShown = false;
        const auto before = inSight(*table);
        page.searchField()->setText(text);
        waitFor([&] { // where the same rows are found again there is nothing to paint
            return isShown
                && (page.model()->rowCount() == 0
                    || (isFilled(*table) && (paints.count > paintsBefore || inSight(*table) == before)));
        });
        wall.add(double(timer.nsecsElapsed()) / 1e6);
        work.add(processorTime() - begin);
        gui.add(guiTime() - beginGui);
        waitFor(isQuiet);
        count.add(double(timer.nsecsElapsed()) / 1e6);
    });
    report("key to painted list, median (12 ms)", wall.median(), limit.median());
    report("key to painted list, p99 (16 ms)", wall.p99(), limit.p99());
    report("  processor time of all threads, median (1.5 x)", work.median(), limit.median());
    report("  processor time of all threads, p99", work.p99(), limit.p99());
    report("  of this thread, median", gui.median(), limit.paint.median());
    report("  of this thread, p99", gui.p99(), limit.paint.p99());
    report("key to exact count, median", count.median(), 50);
    report("key to exact count, p99 (50 ms)", count.p99(), 50);
    page.searchField()->clear();
    waitFor(isQuiet);
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

/// One turn of the event loop, by the processor time of this thread: as long as it takes, the window does not answer.
void turn(Times &turns)
{
    const auto begin = guiTime();
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    turns.add(guiTime() - begin);
}

/// Turns of the event loop while somebody scrolls and types, until `isDone`.
Times turnsOf(const Program &program, const std::function<bool()> &isDone)
{
    auto *bar = program.page()->table()->verticalScrollBar();
    QRandomGenerator random(9);
    int step = 0;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, bar, [&] {
        ++step;
        bar->setValue(step % 10 ? bar->value() + 120 : random.bounded(qMax(1, bar->maximum())));
        if (step % 25 == 0)
            program.page()->searchField()->setText(QStringLiteral("smith").left(step / 25 % 6));
    });
    hand.start(20);
    Times turns;
    while (!isDone())
        turn(turns);
    return turns;
}

/// The longest turn while it goes on, and while the window takes in what it brought.
void watchImport(const Program &program, const char *by, const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    const auto during = turnsOf(program, isDone);
    std::printf("import by %s took %.1f s\n", by, double(timer.restart()) / 1e3);
    const auto after
        = turnsOf(program, [&] { return timer.elapsed() > 10'000 && !program.page()->model()->isAsking(); });
    report("longest turn of the event loop, import beside (50 ms)", during.percentile(100), 50);
    report("  p99.9 of all turns", during.percentile(99.9), 50);
    report("longest turn, taking in what was imported (50 ms)", after.percentile(100), 50);
    report("  p99.9 of all turns", after.percentile(99.9), 50);
}

/// In another program, as a script of the administrator would.
void benchForeignImport(const Program &program, const QString &csv)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationDirPath() + "/rapport-cli",
        {"--db", program.application->store()->path(), "import", csv, "--as", "person"});
    watchImport(program, "rapport-cli", [&] { return other.state() == QProcess::NotRunning; });
    std::printf("%s", other.readAllStandardOutput().constData());
}

/// What the program's pages work with: it is for pages alone.
struct InPages : Page
{
    static Workspace &workspaceOf(const Page &page) { return (page.*&InPages::workspace)(); }
};

/// By the wizard, pressing its button whenever it lets one.
void benchWizard(const Program &program, const QString &csv)
{
    const QPointer wizard
        = ImportWizard::open(InPages::workspaceOf(*program.page()), {csv}, program.application->mainWindow());
    auto *next = wizard->findChild<QPushButton *>("next");
    QTimer press;
    QObject::connect(&press, &QTimer::timeout, wizard, [&] {
        if (next->isEnabled() && wizard->step() != ImportWizard::Run)
            next->click();
    });
    press.start(200);
    watchImport(
        program, "the wizard", [&] { return wizard->step() == ImportWizard::Run && !wizard->session()->isRunning(); });
    delete wizard;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto file = arguments.value(1);
    const auto csv = arguments.value(2);
    if (csv == u"memory" || csv == u"rows")
        return start(app, file, csv == u"memory");
    if (file.isEmpty()) {
        std::fprintf(stderr, "bench_window FILE [people.csv]\n");
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
    if (!csv.isEmpty()) {
        benchForeignImport(program, csv);
        benchWizard(program, csv);
    }
    std::fflush(stdout);
    std::_Exit(0);
}
