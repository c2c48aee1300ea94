// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/service/workcalendar.h"

#include <QDateTime>

#include <functional>

namespace crm {

/// Part of a local day during which the zone's offset stays the same: instants in ms since 1970 UTC, [from, to).
struct DayPiece
{
    QDate date;
    qint64 from = 0;
    qint64 to = 0;
    int offset = 0; ///< seconds east of UTC
};

/// Walks over [from, to) in the order of time, by local days, cut where the clock is put forward or back. So a wall
/// clock time that does not exist takes no time, and one that comes twice counts twice. Stops when `visit` is false.
void walkDays(const QTimeZone &zone, qint64 from, qint64 to, const std::function<bool(const DayPiece &)> &visit);

/// A calendar worked out for calculating: an instant counts when the wall clock of the zone stands within the hours of
/// its date (DOMAIN §1). All instants and lengths are milliseconds; instants since 1970 UTC. The open hours are
/// remembered as they are asked for: one thread at a time.
class WorkTimetable
{
public:
    /// The calendar must be sound: see faultOf().
    explicit WorkTimetable(WorkCalendar calendar);

    const WorkCalendar &calendar() const { return m_calendar; }
    const QTimeZone &zone() const { return m_zone; }

    /// Working time in [from, to); 0 when `to` is not later.
    qint64 between(qint64 from, qint64 to) const;
    /// The first instant by which `work` has been worked since `from`; `from` itself for no work. What ends exactly at
    /// closing time ends there, not at the next opening. Null when a hundred years do not suffice.
    std::optional<qint64> after(qint64 from, qint64 work) const;
    /// The last instant from which `work` can be worked until `to`; null as above.
    std::optional<qint64> before(qint64 to, qint64 work) const;

    struct Open
    {
        qint64 from = 0;
        qint64 to = 0;
        qint64 sum = 0; ///< worked before `from`, counted from wherever; differences matter
    };
    /// The open hours that touch [from, to), in order; neighbours may follow without a gap.
    QList<Open> openWithin(qint64 from, qint64 to) const;

private:
    QList<Open> build(qint64 from, qint64 to) const;
    void cover(qint64 from, qint64 to) const;
    qsizetype firstEndingAfter(qint64 at) const;

    WorkCalendar m_calendar;
    QTimeZone m_zone;
    mutable QList<Open> m_open;
    mutable qint64 m_from = 0; ///< covered: [m_from, m_to)
    mutable qint64 m_to = 0;
};

} // namespace crm
