// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTimeZone>

#include <optional>

namespace crm {

/// What a VTIMEZONE says in one glance.
struct ZoneSketch
{
    std::optional<int> standard; ///< seconds east of UTC
    std::optional<int> daylight; ///< none: no daylight saving time
    int daylightMonth = 0;       ///< in which it begins; 0: not said
};

/// The zone a TZID names: an IANA name, alone or at the end of a path, or a name of Windows. Nothing when unknown.
std::optional<QTimeZone> zoneOfTzid(const QString &tzid);

/// A zone that has these offsets today; the user's own first.
std::optional<QTimeZone> zoneLike(const ZoneSketch &sketch);

} // namespace crm
