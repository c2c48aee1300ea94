// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/worktimetable.h"

#include "db/value/timezone.h"

#include <algorithm>

namespace crm {

namespace {

constexpr qint64 dayMs = 86400000;
constexpr qint64 chunk = 400 * dayMs;         // worked out at a time: about 1 ms of computing
constexpr qint64 horizon = 100 * 366 * dayMs; // further away nothing becomes due
constexpr qint64 epochDay = 2440588;          // Julian day of 1970-01-01

QDate dateAt(qint64 localMs)
{
    const auto days = localMs >= 0 ? localMs / dayMs : (localMs - dayMs + 1) / dayMs;
    return QDate::fromJulianDay(epochDay + days);
}

qint64 midnight(const QDate &date)
{
    return (date.toJulianDay() - epochDay) * dayMs;
}

} // namespace

void walkDays(const QTimeZone &zone, qint64 from, qint64 to, const std::function<bool(const DayPiece &)> &visit)
{
    while (from < to) {
        const auto at = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
        const auto offset = zone.offsetFromUtc(at);
        const auto change = zone.hasTransitions() ? zone.nextTransition(at).atUtc : QDateTime();
        const auto end = change.isValid() ? std::min(to, change.toMSecsSinceEpoch()) : to;
        while (from < end) {
            const auto date = dateAt(from + offset * 1000LL);
            const auto dayEnd = midnight(date) + dayMs - offset * 1000LL;
            const DayPiece piece{date, from, std::min(end, dayEnd), offset};
            if (!visit(piece))
                return;
            from = piece.to;
        }
    }
}

WorkTimetable::WorkTimetable(WorkCalendar calendar)
    : m_calendar(std::move(calendar))
    , m_zone(timeZoneNamed(m_calendar.zone).value_or(QTimeZone()))
{
    Q_ASSERT(!faultOf(m_calendar));
}

/// Without sums.
QList<WorkTimetable::Open> WorkTimetable::build(qint64 from, qint64 to) const
{
    QList<Open> open;
    walkDays(m_zone, from, to, [&](const DayPiece &piece) {
        const auto start = midnight(piece.date) - piece.offset * 1000LL;
        for (const auto &span : m_calendar.spansOn(piece.date)) {
            const Open o{
                std::max(piece.from, start + span.from * 1000LL), std::min(piece.to, start + span.to * 1000LL)};
            if (o.from < o.to)
                open.append(o);
        }
        return true;
    });
    return open;
}

void WorkTimetable::cover(qint64 from, qint64 to) const
{
    if (m_from == m_to)
        m_from = m_to = from;
    if (to > m_to) {
        const auto end = std::max(to, m_to + chunk);
        auto sum = m_open.isEmpty() ? 0 : m_open.last().sum + m_open.last().to - m_open.last().from;
        for (auto o : build(m_to, end)) {
            o.sum = sum;
            sum += o.to - o.from;
            m_open.append(o);
        }
        m_to = end;
    }
    if (from < m_from) {
        const auto begin = std::min(from, m_from - chunk);
        auto earlier = build(begin, m_from);
        auto sum = m_open.isEmpty() ? 0 : m_open.first().sum;
        for (auto it = earlier.rbegin(); it != earlier.rend(); ++it)
            it->sum = sum -= it->to - it->from;
        m_open = earlier + m_open;
        m_from = begin;
    }
}

qsizetype WorkTimetable::firstEndingAfter(qint64 at) const
{
    return std::partition_point(m_open.cbegin(), m_open.cend(), [at](const Open &o) { return o.to <= at; })
        - m_open.cbegin();
}

qint64 WorkTimetable::between(qint64 from, qint64 to) const
{
    if (to <= from)
        return 0;
    cover(from, to);
    const auto worked = [this](qint64 at) -> qint64 { // since wherever the sums begin
        const auto i = firstEndingAfter(at);
        if (i == m_open.size())
            return m_open.isEmpty() ? 0 : m_open.last().sum + m_open.last().to - m_open.last().from;
        return m_open.at(i).sum + std::max<qint64>(0, at - m_open.at(i).from);
    };
    return worked(to) - worked(from);
}

std::optional<qint64> WorkTimetable::after(qint64 from, qint64 work) const
{
    if (work <= 0)
        return from;
    for (auto reach = from + chunk; between(from, reach) < work; reach = m_to + 1)
        if (reach - from > horizon)
            return std::nullopt;
    const auto first = firstEndingAfter(from);
    const auto wanted = m_open.at(first).sum + std::max<qint64>(0, from - m_open.at(first).from) + work;
    const auto o = std::partition_point(m_open.cbegin() + first, m_open.cend(),
        [wanted](const Open &open) { return open.sum + open.to - open.from < wanted; });
    return o->from + wanted - o->sum;
}

std::optional<qint64> WorkTimetable::before(qint64 to, qint64 work) const
{
    if (work <= 0)
        return to;
    for (auto reach = to - chunk; between(reach, to) < work; reach = m_from - 1)
        if (to - reach > horizon)
            return std::nullopt;
    auto last = firstEndingAfter(to - 1);
    if (last == m_open.size() || m_open.at(last).from >= to)
        --last;
    const auto wanted = m_open.at(last).sum + std::min(to, m_open.at(last).to) - m_open.at(last).from - work;
    const auto o = std::prev(std::partition_point(
        m_open.cbegin(), m_open.cbegin() + last + 1, [wanted](const Open &open) { return open.sum <= wanted; }));
    return o->from + wanted - o->sum;
}

QList<WorkTimetable::Open> WorkTimetable::openWithin(qint64 from, qint64 to) const
{
    QList<Open> found;
    if (to <= from)
        return found;
    cover(from, to);
    for (auto i = firstEndingAfter(from); i < m_open.size() && m_open.at(i).from < to; ++i) {
        auto o = m_open.at(i);
        o.from = std::max(o.from, from);
        o.to = std::min(o.to, to);
        found.append(o);
    }
    return found;
}

} // namespace crm
