// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/campaign.h"

#include "tests/sim/images.h"
#include "tests/sim/mutants.h"

#include <QElapsedTimer>

#include <array>
#include <atomic>
#include <limits>
#include <new>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int crmMutant = 0;

namespace crm::sim {

namespace {

/// What one process found; small enough to go through a pipe in one piece.
struct Tally
{
    qint64 run = 0;
    qint64 violations = 0;
    quint64 hash = 0;
    qint64 crashes = 0; ///< of whole processes
    quint64 firstFailing = 0;
    double cpu = 0; ///< s
};

/// What the processes of a run tell each other.
struct Shared
{
    static constexpr int mostJobs = 64;
    std::atomic<quint64> lowestFailing = std::numeric_limits<quint64>::max();
    std::array<std::atomic<quint64>, mostJobs> seeds = {}; ///< at which each of them is
};

Shared &shared()
{
    static auto *const page = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        qFatal("No memory can be shared.");
    return *static_cast<Shared *>(page);
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 repairedByComparison = 0;

/// Files find out by a daily comparison when they have parted from the server, and heal. Here nothing may part, but what
/// was spoilt on the way may look as if it had.
void heed(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (message.contains("differ from the server's"))
        ++repairedByComparison;
    else
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Runs one seed; empty: everything held.
QString runOne(const Campaign &campaign, quint64 seed, Tally &tally)
{
    Schedule schedule({seed, campaign.isPrinted, campaign.with, campaign.without, campaign.mostActions});
    QString problem;
    repairedByComparison = 0;
    try {
        schedule.run();
        if (repairedByComparison > 0 && !schedule.hasCopies() && !schedule.hasMisled())
            problem = "I1: a file had parted from the server and found out by comparison";
    } catch (const Violation &violation) {
        problem = QString("%1: %2").arg(QString::fromLatin1(violation.invariant), violation.what);
    } catch (const SqlError &error) {
        problem = QString("a database outside of any fault: %1 (%2)").arg(error.reason, error.statement);
    } catch (const sync::DatabaseError &error) {
        problem = QString("a database outside of any fault: %1 (%2)").arg(error.reason, error.statement);
    }
    ++tally.run;
    tally.hash ^= schedule.hash() * (2 * seed + 1);
    if (!problem.isEmpty())
        problem = QString("seed %1 (trace %2): %3").arg(seed).arg(schedule.hash(), 16, 16, QChar('0')).arg(problem);
    else if (campaign.isPrinted)
        std::printf("seed %llu: trace %016llx\n", static_cast<unsigned long long>(seed),
            static_cast<unsigned long long>(schedule.hash()));
    return problem;
}

Tally runPart(const Campaign &campaign, int job)
{
    Tally tally;
    const auto before = cpuSeconds();
    for (qint64 i = job; i < campaign.schedules; i += campaign.jobs) {
        const auto seed = campaign.firstSeed + quint64(i);
        if (!campaign.keepsGoing && seed > shared().lowestFailing)
            break;
        shared().seeds.at(size_t(job)) = seed;
        const auto problem = runOne(campaign, seed, tally);
        reclaimMemory();
        if (problem.isEmpty())
            continue;
        if (tally.violations++ == 0)
            tally.firstFailing = seed;
        for (auto lowest = shared().lowestFailing.load();
             seed < lowest && !shared().lowestFailing.compare_exchange_weak(lowest, seed);) { }
        if (campaign.mutant == 0 || campaign.isPrinted) {
            std::printf("%s\n", qPrintable(problem));
            std::fflush(stdout);
        }
        if (!campaign.keepsGoing)
            break;
    }
    tally.cpu = cpuSeconds() - before;
    return tally;
}

/// Each job in a process of its own: one schedule's SQLite must not share anything with another's.
Tally runAll(const Campaign &campaign)
{
    crmMutant = 0;
    Images::instance(); // made by sources that are whole
    keepWhatIsLent();
    crmMutant = campaign.mutant;
    new (&shared()) Shared;
    if (campaign.jobs == 1)
        return runPart(campaign, 0);
    std::fflush(stdout);
    struct Child
    {
        pid_t process;
        int end; ///< of the pipe through which it tells what it found
    };
    QList<Child> children;
    for (int job = 0; job < campaign.jobs; ++job) {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("No pipe can be made.");
        const auto child = fork();
        if (child == 0) {
            const auto tally = runPart(campaign, job);
            const auto written = write(ends[1], &tally, sizeof tally);
            std::fflush(stdout);
            _exit(written == sizeof tally ? 0 : 1);
        }
        close(ends[1]);
        children.append({child, ends[0]});
    }
    Tally total;
    for (int job = 0; job < campaign.jobs; ++job) {
        const auto &child = children.at(job);
        Tally tally;
        if (read(child.end, &tally, sizeof tally) != sizeof tally) {
            ++total.crashes;
            std::printf("The process crashed at seed %llu.\n",
                static_cast<unsigned long long>(shared().seeds.at(size_t(job)).load()));
        }
        close(child.end);
        waitpid(child.process, nullptr, 0);
        total.run += tally.run;
        total.violations += tally.violations;
        total.hash ^= tally.hash;
        total.cpu += tally.cpu;
        if (tally.firstFailing && (!total.firstFailing || tally.firstFailing < total.firstFailing))
            total.firstFailing = tally.firstFailing;
    }
    return total;
}

} // namespace

int runCampaign(const Campaign &campaign)
{
    qInstallMessageHandler(heed);
    QElapsedTimer watch;
    watch.start();
    const auto total = runAll(campaign);
    const auto seconds = double(watch.elapsed()) / 1000;
    std::printf("%lld schedules from seed %llu: %lld violations, %.1f s, %.0f schedules/s and %.0f per CPU second, "
                "trace %016llx\n",
        static_cast<long long>(total.run), static_cast<unsigned long long>(campaign.firstSeed),
        static_cast<long long>(total.violations), seconds, double(total.run) / qMax(seconds, 0.001),
        double(total.run) / qMax(total.cpu, 0.001), static_cast<unsigned long long>(total.hash));
    if (total.violations)
        std::printf(
            "Tell one with: sim_sync --seed %llu --trace\n", static_cast<unsigned long long>(total.firstFailing));
    return total.violations || total.crashes ? 1 : 0;
}

int checkMutants(const Campaign &given, const QStringList &wanted)
{
    if (mutants().isEmpty()) {
        std::printf("Nothing is broken in this program: sim_sync_mutants has them.\n");
        return 2;
    }
    int missed = 0;
    int tried = 0;
    qInstallMessageHandler(heed);
    for (const auto &mutant : mutants()) {
        if (wanted != QStringList{"all"} && !wanted.contains(QString::number(mutant.number)))
            continue;
        auto campaign = given;
        campaign.mutant = mutant.number;
        campaign.keepsGoing = false;
        campaign.with |= featuresOf(mutant.with);
        const auto total = mutant.isInPlace ? runAll(campaign) : Tally{};
        const bool isCaught = total.violations > 0 && total.crashes == 0;
        ++tried;
        missed += isCaught ? 0 : 1;
        std::printf("%2d %-50s %s", mutant.number, mutant.name,
            !mutant.isInPlace       ? "its place in the sources is gone"
                : total.crashes > 0 ? "CRASHED"
                : isCaught          ? "caught"
                                    : "NOT CAUGHT");
        if (isCaught)
            std::printf(" by seed %llu: schedule %llu", static_cast<unsigned long long>(total.firstFailing),
                static_cast<unsigned long long>(total.firstFailing - campaign.firstSeed + 1));
        else
            std::printf(" in %lld schedules", static_cast<long long>(total.run));
        std::printf("\n");
        std::fflush(stdout);
    }
    std::printf("%d of %d mutants caught.\n", tried - missed, tried);
    return missed || tried == 0 ? 1 : 0;
}

} // namespace crm::sim
