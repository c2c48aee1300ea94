// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace crm::sim {

/// The one source of chance of a schedule (SplitMix64, Steele et al. 2014): the same seed, the same schedule.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL)
    {
    }

    quint64 next()
    {
        auto z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    qint64 below(qint64 limit) { return limit <= 1 ? 0 : qint64(next() % quint64(limit)); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    double part() { return double(next() >> 11) / double(1ULL << 53); } ///< 0 … 1

private:
    quint64 m_state;
};

} // namespace crm::sim
