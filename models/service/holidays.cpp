// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/holidays.h"

#include "models/schedule/calendarentry.h"
#include "models/schedule/recurrence.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Holidays)
};

constexpr int yearsAhead = 5;
constexpr int longest = 62; // days of one holiday: school holidays yes, a whole year's closing no

/// Days are read as those of universal time: whole days have no zone of their own.
QList<QDate> firstDaysOf(const CalendarEntry &entry, const QDate &from, const QDate &until)
{
    if (entry.rule.isEmpty())
        return {entry.start.date()};
    const Series series{entry.start, QTimeZone::utc(), entry.rule, entry.excluded};
    QList<QDate> days;
    for (const auto &start : startsBetween(series, from.startOfDay(Qt::UTC), until.startOfDay(Qt::UTC)))
        days.append(start.date());
    return days;
}

int lengthOf(const CalendarEntry &entry)
{
    const auto days = entry.end.isValid() ? entry.start.date().daysTo(entry.end.date()) : 1;
    return int(qBound(qint64(1), days, qint64(longest)));
}

} // namespace

Result<Holidays> holidaysOf(const QByteArray &ics, const QDate &today)
{
    const auto file = readCalendar(ics, QTimeZone::utc());
    if (!file.isCalendar)
        return Error{Error::Invalid, Text::tr("This file is no iCalendar file: it has no calendar in it."), {}};
    const QDate from(today.year() - 1, 1, 1);
    const QDate until(today.year() + yearsAhead + 1, 1, 1);
    Holidays holidays;
    bool isAny = false;
    for (const auto &entry : file.entries) {
        if (entry.kind != CalendarEntry::Kind::Event || entry.state == CalendarEntry::State::Cancelled
            || !entry.start.isValid())
            continue;
        if (!entry.isAllDay) {
            ++holidays.appointments;
            continue;
        }
        isAny = true;
        for (const auto &first : firstDaysOf(entry, from, until))
            for (int i = 0; i < lengthOf(entry); ++i)
                if (const auto day = first.addDays(i); day >= from)
                    holidays.days.insert(day, entry.summary.simplified());
    }
    if (!isAny)
        return Error{Error::Invalid, Text::tr("This calendar has no whole days in it, so there are no holidays."), {}};
    if (holidays.days.isEmpty())
        return Error{Error::Invalid, Text::tr("All holidays in this calendar are older than last year."), {}};
    return holidays;
}

HolidaysJoined withHolidays(const QString &lines, const QMap<QDate, QString> &holidays)
{
    QMap<QDate, QString> days;
    QStringList others;
    for (const auto &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const auto text = line.trimmed();
        const auto day = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
        if (day.isValid())
            days.insert(day, text.mid(10).trimmed());
        else if (!text.isEmpty())
            others.append(text);
    }
    HolidaysJoined joined;
    for (auto it = holidays.cbegin(); it != holidays.cend(); ++it) {
        const bool isKnown = days.contains(it.key());
        ++(isKnown ? joined.known : joined.added);
        if (!isKnown || days.value(it.key()).isEmpty())
            days.insert(it.key(), it.value());
    }
    QStringList all;
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        all.append((it.key().toString(Qt::ISODate) + u' ' + it.value()).trimmed());
    joined.lines = (all + others).join(u'\n');
    return joined;
}

} // namespace crm
