// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QTimeZone>

namespace crm {

/// One appointment or task of an iCalendar file (RFC 5545 §3.6.1 and §3.6.2).
struct CalendarEntry
{
    enum class Kind { Event, Todo };
    enum class State { Open, Done, Cancelled };
    /// A date beside those of the rule (RFC 5545 §3.8.5.2).
    struct Further
    {
        QDateTime start;    ///< UTC
        QDateTime end = {}; ///< UTC; null: as long as the others
        friend bool operator==(const Further &, const Further &) = default;
    };

    Kind kind = Kind::Event;
    State state = State::Open;
    QString uid;
    QString summary;
    QString description = {};
    QString place = {};
    QString contact = {};  ///< whom it is with, as words
    QDateTime start = {};  ///< UTC; of a task when it is due; null: some day
    QDateTime end = {};    ///< UTC; null: none given
    bool isAllDay = false; ///< start and end are midnights in `zone`; the end is the day after the last
    QString zone = {};     ///< IANA; empty: an instant in universal time
    QString rule = {};     ///< RRULE value as readRule() answers it
    QList<QDateTime> excluded = {};
    QList<Further> further = {};
    QDateTime occurrenceAt = {};  ///< the start the rule gave this one occurrence; null: it is the whole
    bool isOccurrenceDay = false; ///< it is a day, since the series takes whole days
    bool goesOn = false;          ///< all that follow it were changed as well
    QDateTime remindAt = {};
    QDateTime doneAt = {};
    QString taskKind = {};  ///< our own code for the kind of task; empty: not written by us
    QStringList mails = {}; ///< of those who take part, lower case
    qint64 line = 0;        ///< 1-based, where it begins in the file

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// An entry that could not be read, and what was left out of others, with its line.
struct CalendarRemark
{
    qint64 line = 0;
    QString sentence;
};

struct CalendarFile
{
    QList<CalendarEntry> entries;
    QList<CalendarRemark> rejects;
    QList<CalendarRemark> remarks;      ///< entries that were read without something
    bool isCalendar = false;            ///< there is a VCALENDAR in it
    QTimeZone local = QTimeZone::utc(); ///< of times without a zone, and of days
};

/// Reads an iCalendar file entry by entry: a broken one spoils no other. Times without a zone are those of `local`.
CalendarFile readCalendar(const QByteArray &bytes, const QTimeZone &local);

/// The file that holds these entries; `stamp` is when it was written. Lines of at most 75 octets.
QByteArray writeCalendar(const QList<CalendarEntry> &entries, const QDateTime &stamp);

} // namespace crm
