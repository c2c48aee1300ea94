// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/icalzones.h"

#include "db/value/timezone.h"

#include <QDateTime>

namespace crm {

namespace {

/// Two days of a year in which no change of the rules is announced, one in either season.
const QDateTime january(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
const QDateTime july(QDate(2026, 7, 15), QTime(12, 0), Qt::UTC);

bool isLike(const QTimeZone &zone, const ZoneSketch &sketch)
{
    const auto standard = *sketch.standard;
    const auto daylight = sketch.daylight.value_or(standard);
    const bool isSouthern = sketch.daylightMonth > 6;
    return zone.offsetFromUtc(january) == (isSouthern ? daylight : standard)
        && zone.offsetFromUtc(july) == (isSouthern ? standard : daylight);
}

} // namespace

std::optional<QTimeZone> zoneOfTzid(const QString &tzid)
{
    const auto parts = tzid.trimmed().split(u'/', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < parts.size(); ++from) {
        if (auto zone = timeZoneNamed(parts.mid(from).join(u'/').toLatin1()))
            return zone;
    }
    const auto known = QTimeZone::windowsIdToDefaultIanaId(tzid.trimmed().toLatin1());
    return known.isEmpty() ? std::nullopt : std::optional(QTimeZone(known)); // an empty name would be UTC
}

std::optional<QTimeZone> zoneLike(const ZoneSketch &sketch)
{
    if (!sketch.standard)
        return std::nullopt;
    const auto own = QTimeZone::systemTimeZone();
    if (isLike(own, sketch))
        return own;
    for (const auto &id : QTimeZone::availableTimeZoneIds(*sketch.standard)) {
        const QTimeZone zone(id);
        if (id.contains('/') && !id.startsWith("Etc/") && zone.isValid() && isLike(zone, sketch))
            return zone;
    }
    return std::nullopt;
}

} // namespace crm
