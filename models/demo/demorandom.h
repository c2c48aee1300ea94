// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"

#include <QDateTime>

namespace crm {

/// Chance that gives the same on every system (splitmix64, Steele et al. 2014), and identities made of it.
class DemoRandom final
{
public:
    /// Identities begin in the millisecond `startMs`, one per millisecond and hundred records.
    DemoRandom(quint64 seed, qint64 startMs)
        : m_state(seed)
        , m_seed(seed)
        , m_ms(startMs)
    {
        m_state = next() ^ (seed << 32); // neighbouring seeds would otherwise run one step apart
    }

    quint64 seed() const { return m_seed; }
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        auto z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// 0 … limit−1.
    int below(int limit) { return limit <= 1 ? 0 : int(next() % quint64(limit)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename L> const auto &of(const L &list) { return list[qsizetype(next() % quint64(list.size()))]; }
    /// A version-7 UUID later than all before.
    Id id()
    {
        const auto count = m_ids++;
        const auto ms = quint64(m_ms) + count / 100;
        const auto random = next();
        return Id((ms << 16) | 0x7000u | (count % 100) << 4 | (m_seed & 0xf), 0x8000000000000000u | (random >> 2));
    }
    /// An instant on that day within working hours, UTC.
    QDateTime workTime(const QDate &day) { return QDateTime(day, QTime(between(7, 16), below(12) * 5), Qt::UTC); }

private:
    quint64 m_state;
    quint64 m_seed;
    qint64 m_ms;
    quint64 m_ids = 0;
};

} // namespace crm
