// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace crm {

/// The instant a clock on the wall of `zone` shows this, UTC. A time the clock skips in spring is read with the offset
/// before the jump, one it shows twice in autumn is the first of both (RFC 5545 §3.3.5).
QDateTime instantOf(const QDate &day, const QTime &time, const QTimeZone &zone);

/// What a clock on the wall of `zone` shows at that instant, as a date and time without zone (spec UTC).
QDateTime wallTimeOf(const QDateTime &instant, const QTimeZone &zone);

/// The zone of this IANA name; the user's own when it is empty or unknown here.
QTimeZone zoneNamed(const QString &name);

/// The IANA name of the user's own zone.
QString ownZoneName();

} // namespace crm
