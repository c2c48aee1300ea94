// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/service/workcalendar.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace crm {

/// A working calendar as people type it: one line of hours per weekday, holidays and exceptions one per line.
struct CalendarForm
{
    QString name;
    QString zone;
    std::array<QString, 7> days; ///< "09:00–12:30, 13:30–17:30"; a night shift "22:00–06:00" goes on the next day
    QString holidays;            ///< "2026-05-01 Labour Day", one per line
    QString
        exceptions; ///< "2026-12-24 09:00–12:00 Christmas Eve", one per line; without hours: closed; “3 days” is a name

    bool operator==(const CalendarForm &) const = default;
};

CalendarForm formOf(const WorkCalendar &calendar);
/// Error::Invalid with a sentence that names the line; its problem's field is "zone", "mon" … "sun", "holidays" or
/// "exceptions".
Result<WorkCalendar> calendarOf(const CalendarForm &form);
/// The days of the week as far as they can be read, for a picture while something is still wrong; the others are empty.
WorkCalendar readableWeek(const CalendarForm &form);

/// As typed, for a draft: also what makes no calendar yet.
QJsonObject toJson(const CalendarForm &form);
CalendarForm calendarFormFromJson(const QJsonObject &json);

QString spansText(const QList<WorkSpan> &spans);
/// How many seconds of work a plain week has.
qint64 weekLength(const WorkCalendar &calendar);

} // namespace crm
