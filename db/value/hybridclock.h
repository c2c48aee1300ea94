// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace crm {

/// Stamps that order changes over devices: 48 bits of milliseconds and a 16-bit counter, never
/// moving backwards even when the wall clock does (Kulkarni et al., hybrid logical clocks).
class HybridClock
{
public:
    explicit HybridClock(quint64 last = 0)
        : m_last(last)
    {
    }

    /// The stamp of a local event at `wallMs` milliseconds since 1970 UTC.
    quint64 tick(qint64 wallMs)
    {
        const auto wall = quint64(wallMs) << 16;
        m_last = wall > m_last ? wall : m_last + 1;
        return m_last;
    }
    /// Takes note of a stamp from elsewhere: later ticks come after it.
    void observe(quint64 stamp) { m_last = qMax(m_last, stamp); }
    quint64 last() const { return m_last; }

private:
    quint64 m_last;
};

} // namespace crm
