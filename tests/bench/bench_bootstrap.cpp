// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_bootstrap [people]: a file joins an organisation of that many contacts while its window shows the list of
// them; how long the window does not answer, beside the same window at rest in the same run. Needs rapport-syncd and
// rapport-cli beside it, and no screen: QT_QPA_PLATFORM=offscreen.
#include "app/application.h"
#include "db/entities/person.h"
#include "models/settings.h"
#include "tests/bench/bench.h"
#include "tests/sync/programs.h"
#include "ui/shell/mainwindow.h"
#include "ui/sync/syncfoot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace crm;

namespace {

constexpr int beatEvery = 5; // ms

/// How long the window could not answer: what lies between two beats of a timer, beyond their distance.
struct Gaps
{
    Times cpu;  ///< of this thread
    Times wall; ///< beside other work on the machine this says less
    void print(const char *when) const
    {
        std::printf("%-20s longest %6.1f ms CPU, %6.1f ms wall; p99 %5.1f and %5.1f\n", when, cpu.percentile(100),
            wall.percentile(100), cpu.p99(), wall.p99());
    }
};

template <typename F> Gaps gapsUntil(F done, int mostMs)
{
    Gaps gaps;
    QElapsedTimer all;
    all.start();
    double lastWall = 0;
    double lastCpu = guiTime();
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        const auto wall = double(all.nsecsElapsed()) / 1e6;
        const auto cpu = guiTime();
        gaps.wall.add(qMax(0.0, wall - lastWall - beatEvery));
        gaps.cpu.add(cpu - lastCpu);
        lastWall = wall;
        lastCpu = cpu;
    });
    beat.start(beatEvery);
    while (!done() && all.elapsed() < mostMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return gaps;
}

void fill(const QString &path, int people)
{
    Store store(path, {.create = true});
    auto future = store.batch("Fill", [people](Batch &batch) {
        batch.expectMany({&Person::entity()});
        for (int i = 0; i < people; ++i)
            batch.put(Record::from(Person{.id = Id::make(),
                .name = QStringLiteral("Person %1").arg((i * 7919LL) % 1000003),
                .jobTitle = "Engineer",
                .city = QStringLiteral("City %1").arg(i % 977)}));
    });
    future.waitForFinished();
}

bool joinByCommand(Server &server, const QString &path)
{
    QProcess process;
    process.start(
        QCoreApplication::applicationDirPath() + "/rapport-cli", {"--db", path, "sync", "join", server.invite("anna")});
    process.write(QByteArray(password) + '\n');
    process.closeWriteChannel();
    return process.waitForFinished(600000) && process.exitCode() == 0;
}

void joinInWindow(MainWindow &window, const QString &code)
{
    window.pages().showPage("sync");
    auto *page = window.pages().page();
    page->findChild<QLineEdit *>("code")->setText(code);
    page->findChild<QLineEdit *>("password")->setText(password);
    page->findChild<QPushButton *>("join")->click();
    window.pages().showPage("contacts");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 100000;
    QTemporaryDir dir;
    fill(dir.filePath("anna.rapport"), people);
    Server server;
    if (!server.start() || !server.addUser("anna") || !server.addUser("ben")
        || !joinByCommand(server, dir.filePath("anna.rapport")))
        return 1;
    {
        Store empty(dir.filePath("ben.rapport"), {.create = true});
        empty.opened().waitForFinished();
    }
    Settings settings(dir.filePath("settings.ini"));
    Application program(app, settings);
    program.setAnnounces(true);
    bool isOpen = false;
    QObject::connect(&program, &Application::opened, &app, [&] { isOpen = true; });
    program.start(dir.filePath("ben.rapport"));
    gapsUntil([&] { return isOpen; }, 20000);
    auto &window = *program.mainWindow();
    window.pages().showPage("contacts");
    gapsUntil([] { return false; }, 1000).print("at rest");
    joinInWindow(window, server.invite("ben"));
    auto *foot = window.findChild<SyncFoot *>();
    QElapsedTimer all;
    all.start();
    const auto gaps = gapsUntil([&] { return foot->words().text.startsWith(QLatin1String("Synced")); }, 600000);
    const auto seconds = double(all.elapsed()) / 1000;
    gaps.print("while they arrive");
    gapsUntil([] { return false; }, 3000).print("the 3 s after");
    auto count = program.store()->count({&Person::entity()});
    count.waitForFinished();
    std::printf("%lld of %d people in %.1f s, %.0f a second\n", *count.result(), people, seconds, people / seconds);
    return *count.result() == people ? 0 : 1;
}
