// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_list [people or FILE]: the list over a file, made or there (see bench_full), beside the same table over rows in
// memory, in the same run. Needs no screen: QT_QPA_PLATFORM=offscreen.
#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/record/recordtablemodel.h"
#include "tests/bench/bench.h"
#include "tests/bench/memorymodel.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/theme.h"
#include "ui/list/recordtable.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace crm;

namespace {

void fill(Store &store, int people)
{
    auto future = store.batch("Fill", [people](Batch &batch) {
        batch.expectMany({&Person::entity(), &ContactPoint::entity()});
        for (int i = 0; i < people; ++i) {
            const auto name = QStringLiteral("Person %1").arg((i * 7919LL) % 1000003);
            batch.put(Record::from(Person{.id = Id::make(),
                .name = name,
                .jobTitle = "Engineer",
                .lifecycle = Lifecycle(i % 5),
                .city = QStringLiteral("City %1").arg(i % 977)}));
        }
    });
    future.waitForFinished();
}

/// Runs the event loop until `done`; the longest turn of it is how long the window did not answer.
template <typename F> double waitFor(F done, double *longest = nullptr)
{
    QElapsedTimer all;
    all.start();
    while (!done() && all.elapsed() < 60000) {
        const auto begin = guiTime();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (longest)
            *longest = qMax(*longest, guiTime() - begin);
    }
    return double(all.nsecsElapsed()) / 1e6;
}

/// From moving the scroll bar to all cells painted: processor time of all threads in ms.
double jump(QTableView &table, int to, const std::function<bool()> &isFilled)
{
    const auto begin = processorTime();
    table.verticalScrollBar()->setValue(to);
    table.viewport()->repaint();
    waitFor(isFilled);
    table.viewport()->repaint();
    return processorTime() - begin;
}

struct Figures
{
    Times wheel;
    Times jump;
    Times end;
};

Figures scroll(QTableView &table, const std::function<bool()> &isFilled)
{
    Figures figures;
    auto *bar = table.verticalScrollBar();
    jump(table, 0, isFilled);
    for (int i = 0; i < 300; ++i) {
        const auto begin = guiTime();
        bar->setValue(bar->value() + 120);
        table.viewport()->repaint();
        figures.wheel.add(guiTime() - begin);
        QCoreApplication::processEvents();
    }
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i)
        figures.jump.add(jump(table, random.bounded(bar->maximum()), isFilled));
    for (int i = 0; i < 20; ++i) {
        jump(table, 0, isFilled);
        figures.end.add(jump(table, bar->maximum(), isFilled));
    }
    return figures;
}

bool isFilled(const RecordTable &table)
{
    const auto *model = table.recordModel();
    const auto first = table.rowAt(0);
    const auto last = table.rowAt(table.viewport()->height() - 1);
    for (const auto row : {first, last < 0 ? model->rowCount() - 1 : last})
        if (row >= 0 && model->refAt(row).isNull())
            return false;
    return model->rowCount() > 0;
}

void compareScrolling(RecordTable &table, int people)
{
    MemoryModel memory(people);
    QTableView plain;
    CellDelegate delegate;
    plain.setModel(&memory);
    prepareTable(&plain, &delegate, "Memory");
    plain.resize(table.size());
    plain.show();
    const auto limit = scroll(plain, [] { return true; });
    const auto ours = scroll(table, [&] { return isFilled(table); });
    report("wheel step, painted (median)", ours.wheel.median(), limit.wheel.median());
    report("wheel step, painted (p99; goal 4 ms)", ours.wheel.p99(), limit.wheel.p99());
    report("random jump until filled (median)", ours.jump.median(), limit.jump.median());
    report("random jump until filled (p99; goal 5 ms)", ours.jump.p99(), limit.jump.p99());
    report("End key until filled (median; goal 10 ms)", ours.end.median(), limit.end.median());
    plain.setModel(nullptr);
}

struct Terms
{
    const char *what;
    Filter filter = {};
    QList<Sort> sort = {};
};

void compareSorting(RecordTable &table, RecordTableModel &model)
{
    const Terms all[] = {{.what = "sort by lifecycle, indexed (goal 150 ms)", .sort = {{"lifecycle", false}}},
        {.what = "sort by e-mail, last first, indexed (150 ms)", .sort = {{"email", true}}},
        {.what = "sort by city, not indexed (goal 600 ms)", .sort = {{"city", false}}},
        {.what = "sort by company, not indexed (600 ms)", .sort = {{"organisation", false}}},
        {.what = "filter by lifecycle, indexed (150 ms)", .filter = Filter::equals("lifecycle", "lead")},
        {.what = "filter by country, all of them (150 ms)", .filter = Filter::equals("country", "DE")},
        {.what = "filter by country, none (150 ms)", .filter = Filter::equals("country", "FR")},
        {.what = "filter by a part of the city (600 ms)", .filter = Filter::compare("city", Filter::Contains, {"97"})},
        {.what = "filter by a city, not indexed (600 ms)", .filter = Filter::equals("city", "City 5")},
        {.what = "filter by nothing there (600 ms)", .filter = Filter::equals("city", "Nowhere")},
        {.what = "back to all in name order"}};
    for (const auto &[what, filter, sort] : all) {
        double first = 0;
        double longest = 0;
        bool isFirst = true;
        QElapsedTimer timer;
        timer.start();
        const auto begin = processorTime();
        double work = 0;
        const auto connection = QObject::connect(&model, &RecordTableModel::shown, &model, [&] {
            if (std::exchange(isFirst, false)) {
                first = double(timer.nsecsElapsed()) / 1e6;
                work = processorTime() - begin;
            }
        });
        model.setQuery(filter, sort);
        const auto whole = waitFor(
            [&] {
                return !isFirst && model.isComplete() && !model.isAsking()
                    && (isFilled(table) || model.rowCount() == 0);
            },
            &longest);
        QObject::disconnect(connection);
        report(what, first, whole);
        report("  processor time of all threads", work, 0);
        report("  longest turn of the event loop (goal 50 ms)", longest, 50);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    QTemporaryDir dir;
    const auto given = QFile::decodeName(argc > 1 ? argv[1] : "1000000");
    const auto isFile = QFile::exists(given);
    Store store(isFile ? given : dir.filePath("bench.rapport"), {.create = true});
    if (!isFile)
        fill(store, given.toInt());
    const auto counted = store.count({&Person::entity()}).result();
    const auto people = counted ? int(*counted) : 0;
    Search search(store);
    RecordTableModel model(store, &search, Person::entity());
    model.setTitleLook({TitleLook::Round, "job_title"});
    model.setColumns({"name", "organisation", "lifecycle", "email", "phone", "city"});
    RecordTable table;
    table.setRecordModel(&model, "People");
    table.resize(1280, 800);
    table.show();
    double longest = 0;
    QElapsedTimer timer;
    timer.start();
    model.setQuery({}, {});
    waitFor([&] { return isFilled(table); }, &longest);
    table.viewport()->repaint();
    report("first rows painted", double(timer.nsecsElapsed()) / 1e6, 0);
    waitFor([&] { return model.isComplete() && !model.isAsking(); }, &longest);
    report("all rows known", double(timer.nsecsElapsed()) / 1e6, 0);
    report("  longest turn of the event loop (goal 50 ms)", longest, 50);
    compareScrolling(table, people);
    compareSorting(table, model);
    longest = 0;
    timer.restart();
    store.commit({"New", {Record::from(Person{.id = Id::make(), .name = "Aaa"})}});
    waitFor([&] { return model.rowCount() == people + 1; }, &longest);
    report("a new record is in the list", double(timer.nsecsElapsed()) / 1e6, 0);
    report("  longest turn of the event loop (goal 50 ms)", longest, 50);
    return 0;
}
