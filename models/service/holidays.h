// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/result.h"

#include <QDate>
#include <QMap>

namespace crm {

struct Holidays
{
    QMap<QDate, QString> days; ///< with their names
    int appointments = 0;      ///< that were left out: they have times of day
};

/// The whole days of an iCalendar file, with their names: what publishers of holidays give out. Yearly ones are written
/// out for five years after `today`, and what ended before last year is left out.
/// Error::Invalid when it is no calendar, or has no whole day.
Result<Holidays> holidaysOf(const QByteArray &ics, const QDate &today);

/// What joining two lists of holidays did.
struct HolidaysJoined
{
    QString lines; ///< one per line, "2026-05-01 Labour Day", in the order of their days
    int added = 0;
    int known = 0; ///< were there already, and keep their names
};

/// Adds holidays to lines as people type them; lines that are no days stay at the end, for people to see.
HolidaysJoined withHolidays(const QString &lines, const QMap<QDate, QString> &holidays);

} // namespace crm
