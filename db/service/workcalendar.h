// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/result.h"

#include <QDate>
#include <QMap>
#include <QTimeZone>

#include <array>
#include <optional>

namespace crm {

/// Working hours within one day of the wall clock: seconds since midnight, 0 ≤ from < to ≤ 86400.
struct WorkSpan
{
    int from = 0;
    int to = 0;
    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

/// A date with hours of its own; without spans it is closed.
struct SpecialDay
{
    QString name; ///< may be empty
    QList<WorkSpan> spans;
    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// When people work: the hours of each weekday on the wall clock of a time zone, holidays, and dates with hours of
/// their own. A shift over midnight is two spans: until 24:00, and from 00:00 of the next day.
struct WorkCalendar
{
    QString name;                          ///< may be empty
    QByteArray zone;                       ///< IANA name
    std::array<QList<WorkSpan>, 7> week{}; ///< Monday first; in order, without overlap
    QMap<QDate, QString> holidays;         ///< with their names, which may be empty
    QMap<QDate, SpecialDay> exceptions;    ///< win over holidays and weekdays

    enum class Day { Week, Holiday, Exception };
    Day kindOf(const QDate &date) const;
    QList<WorkSpan> spansOn(const QDate &date) const;
    QString nameOf(const QDate &date) const; ///< of the holiday or exception
    bool isAllDay() const;                   ///< every weekday around the clock
    friend bool operator==(const WorkCalendar &, const WorkCalendar &) = default;
};

/// Puts the spans of a day in order. The sentence says what is wrong with them: reversed, empty, overlapping, outside
/// the day. `day` names it in that sentence.
std::optional<QString> arrangeSpans(QList<WorkSpan> &spans, const QString &day);
/// What keeps the calendar from being used: no hours at all, a zone that does not exist, wrong spans. Null: sound.
std::optional<QString> faultOf(const WorkCalendar &calendar);

/// The calendar's JSON form, the same in files, in the program and on the command line:
/// {"zone": "Europe/Berlin", "week": {"mon": [["09:00", "12:30"], ["13:30", "17:30"]]}, "holidays": ["2026-05-01"],
///  "exceptions": [{"date": "2026-12-24", "spans": [["09:00", "12:00"]]}]}
/// "24:00" ends a day. A name may stand at the top, in an exception, and in a holiday given as {"date", "name"} or in
/// "holiday_names": {"2026-05-01": "Labour Day"}.
QByteArray calendarToJson(const WorkCalendar &calendar);
/// For others: holidays are nothing but days there, their names stand beside.
QByteArray calendarToFile(const WorkCalendar &calendar);
/// Error::Invalid with a sentence that names the place.
Result<WorkCalendar> calendarFromJson(const QByteArray &json);

/// "09:00", "24:00", and "09:00:30" where seconds matter.
QString spanTimeText(int seconds);
std::optional<int> spanTime(const QString &text); ///< null: not a time of day

} // namespace crm
