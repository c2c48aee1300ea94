// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace crm {

/// How often something takes place, as far as a form asks for it.
struct Repetition
{
    enum class Unit { Day, Week, Month, Year };

    Unit unit = Unit::Week;
    int interval = 1;
    QList<int> weekdays = {}; ///< of weeks: 1 Monday … 7 Sunday, ascending; empty: the one of the first day
    QString monthDay = {};    ///< of months: a part of the rule, see monthDays(); empty: the day of the first one
};

/// When a series is over; neither: never.
struct RuleEnd
{
    int count = 0;
    QDate last = {}; ///< in the zone of the series
    friend bool operator==(const RuleEnd &, const RuleEnd &) = default;
};

/// Nothing when the rule says more than that. Its end is left out, see ruleEnd().
std::optional<Repetition> repetitionOf(const QString &rule);
QString ruleOf(const Repetition &repetition);

RuleEnd ruleEnd(const QString &rule, const QTimeZone &zone);
/// The rule with this end. A series of whole days ends with a day, others at an instant (RFC 5545 §3.3.10).
QString ruleEnding(const QString &rule, const RuleEnd &end, const QTimeZone &zone, bool isAllDay);

/// The rule with the end of another, to the letter.
QString ruleEndingAs(const QString &rule, const QString &other);
/// The rule for another first day, when the days it names are that of the first: a weekly Tuesday becomes a Wednesday,
/// while Monday and Thursday stay.
QString ruleFollowing(const QString &rule, const QDate &from, const QDate &to);

/// The rules offered for something that begins on that day, without an end: every day, on working days, every week,
/// every two weeks, every month on the date, every month on the weekday, every year.
QStringList usualRules(const QDate &day);
/// Which of them the rule is, whatever its end; -1: none.
int usualRuleIndex(const QString &rule, const QDate &day);
/// The ways to say this day of a month in a rule: "BYMONTHDAY=27", "BYDAY=4FR", "BYDAY=-1FR".
QStringList monthDays(const QDate &day);

} // namespace crm
