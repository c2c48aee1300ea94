// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/parsed.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

namespace crm {

/// The order of day, month and year where all three are numbers.
enum class DateOrder { YMD, DMY, MDY };

/// How the dates of a column are to be read.
struct DateRule
{
    DateOrder order = DateOrder::YMD;
    int lastYear = 2068;  ///< two-digit years fall into the hundred years that end here; for birthdays: this year
    bool serials = false; ///< numbers are a spreadsheet's days since 1899-12-30
};

/// What one text says; the time is null if it says none, the offset (seconds east of UTC) likewise.
struct DateParts
{
    QDate date;
    QTime time;
    std::optional<int> offset;
};

/// Understands ISO 8601, numbers separated by - / . or blanks, month names in English, German, French and Spanish,
/// 2016年10月20日 and 2016년 10월 20일, weekdays in front, and times behind. A date that contradicts the rule's order
/// is a problem, never turned round. Thread-safe, like everything here.
Parsed<DateParts> parseDateParts(const QString &text, const DateRule &rule);
Parsed<QDate> parseDate(const QString &text, const DateRule &rule);
/// In UTC. Where the text names no offset it is local time in `zone`; where it names no time it is midnight there.
Parsed<QDateTime> parseDateTime(const QString &text, const DateRule &rule, const QTimeZone &zone);

/// What a column's dates look like.
struct DateGuess
{
    DateOrder order = DateOrder::YMD;
    bool isConfident = false; ///< false: show both readings and ask
    QString evidence;         ///< a sentence for the user
    int dates = 0;            ///< values that this order can read
    int unreadable = 0;       ///< values, not blank, that it cannot
    int ambiguousCount = 0;   ///< values in which day and month could change places and give another date
    bool twoDigitYears = false;
    bool serials = false; ///< the column holds a spreadsheet's day numbers
    DateRule rule(int lastYear = 2068) const { return {order, lastYear, serials}; }
};

/// Judges by the whole column: which orders can read every value, and where they tie, which part varies like a year.
/// `fallback` (the user's locale) decides, without confidence, between day and month first when nothing else does.
DateGuess guessDateOrder(const QStringList &column, DateOrder fallback = DateOrder::DMY);

} // namespace crm
