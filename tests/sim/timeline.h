// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <queue>
#include <vector>

namespace crm::sim {

/// What happens when, in virtual time. What falls on the same moment happens in the order in which it was asked for.
class Timeline
{
public:
    static constexpr qint64 begin = 1772443800000; ///< of schedules: 2026-03-02 09:30 UTC
    explicit Timeline(qint64 start = begin)
        : m_now(start)
    {
    }

    qint64 now() const { return m_now; } ///< ms since 1970 UTC, as the server's clock has it
    void in(qint64 ms, std::function<void()> what) { m_events.push({m_now + ms, ++m_order, std::move(what)}); }
    bool isEmpty() const { return m_events.empty(); }
    qint64 nextAt() const { return m_events.top().at; }
    void runNext()
    {
        const auto event = m_events.top();
        m_events.pop();
        m_now = event.at;
        event.what();
    }
    /// Everything up to this moment, and what it leads to up to then.
    void runUntil(qint64 ms)
    {
        while (!m_events.empty() && m_events.top().at <= ms)
            runNext();
        m_now = qMax(m_now, ms);
    }

private:
    struct Event
    {
        qint64 at;
        quint64 order;
        std::function<void()> what;
        bool operator<(const Event &other) const { return at != other.at ? at > other.at : order > other.order; }
    };
    std::priority_queue<Event> m_events;
    quint64 m_order = 0;
    qint64 m_now;
};

} // namespace crm::sim
