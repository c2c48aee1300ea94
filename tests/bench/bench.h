// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace crm {

/// Processor time of this program in ms, all threads together: says more than the clock on a busy machine. Where the
/// system does not tell it, the clock.
inline double processorTime()
{
#ifdef CLOCK_PROCESS_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    static const auto timer = [] {
        QElapsedTimer t;
        t.start();
        return t;
    }();
    return double(timer.nsecsElapsed()) / 1e6;
#endif
}

/// The same for the calling thread alone: how long the window does not answer.
inline double guiTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return processorTime();
#endif
}

/// Times of one operation, in milliseconds.
class Times
{
public:
    void add(double ms) { m_times.append(ms); }
    template <typename F> void measure(F work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(double(timer.nsecsElapsed()) / 1e6);
    }
    template <typename F> void measureBusy(F work)
    {
        const auto begin = processorTime();
        work();
        add(processorTime() - begin);
    }
    double percentile(double p) const
    {
        auto sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qMin(sorted.size() - 1, qsizetype(double(sorted.size()) * p / 100)));
    }
    double median() const { return percentile(50); }
    double p99() const { return percentile(99); }

private:
    QList<double> m_times;
};

/// Ends the benchmark: what could not be measured is no figure.
[[noreturn]] inline void notMeasured(const char *what, const char *why)
{
    std::fflush(stdout);
    std::fprintf(stderr, "%s: not measured: %s\n", what, why);
    std::_Exit(1);
}

/// One line of a benchmark: our figure, the limit measured in the same run (0: none), and their ratio.
inline void report(const char *what, double ours, double limit, const char *unit = "ms")
{
    if (ours == 0 || !std::isfinite(ours) || !(limit >= 0))
        notMeasured(what, "nothing was timed, or nothing beside it");
    if (limit > 0)
        std::printf("%-56s %12.3f %s   limit %12.3f   ratio %6.2f\n", what, ours, unit, limit, ours / limit);
    else
        std::printf("%-56s %12.3f %s\n", what, ours, unit);
    std::fflush(stdout);
}

} // namespace crm
