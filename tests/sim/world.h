// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/links.h"
#include "tests/sim/oracle.h"
#include "tests/sim/random.h"
#include "tests/sim/timeline.h"

namespace crm::sim {

/// What everything in one schedule shares.
struct World
{
    World(quint64 seed, bool isPrinted, qint64 start = Timeline::begin)
        : random(seed)
        , timeline(start)
        , trace(isPrinted)
        , oracle(trace)
    {
    }

    Random random;
    Timeline timeline;
    Trace trace;
    Oracle oracle;
    Links links;

    void note(const char *what, qint64 a = 0, qint64 b = 0, qint64 c = 0) { trace.note(timeline.now(), what, a, b, c); }
    QByteArray newNode()
    {
        const auto value = random.next();
        return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
    }
    Id newId()
    {
        return {(quint64(timeline.now()) << 16) | 0x7000 | (random.next() & 0xfff),
            (random.next() >> 2) | 0x8000000000000000ULL};
    }
};

} // namespace crm::sim
