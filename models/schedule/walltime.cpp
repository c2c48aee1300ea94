// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/walltime.h"

#include "db/value/timezone.h"

namespace crm {

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

qint64 offsetAt(qint64 ms, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
}

} // namespace

QDateTime instantOf(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const auto wall = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    const auto before = offsetAt(wall - dayMs, zone);
    const auto after = offsetAt(wall + dayMs, zone);
    auto ms = wall - before;
    if (offsetAt(ms, zone) != before && offsetAt(wall - after, zone) == after)
        ms = wall - after;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QDateTime wallTimeOf(const QDateTime &instant, const QTimeZone &zone)
{
    const auto ms = instant.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(ms + offsetAt(ms, zone), Qt::UTC);
}

QTimeZone zoneNamed(const QString &name)
{
    return timeZoneNamed(name.toLatin1()).value_or(QTimeZone::systemTimeZone());
}

QString ownZoneName()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

} // namespace crm
