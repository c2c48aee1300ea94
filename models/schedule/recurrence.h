// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList> // result.h counts on it

#include "db/value/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace crm {

/// Something that takes place again and again. On the wall of `zone` it always begins at the same time, so that the
/// instants move with daylight saving time.
struct Series
{
    QDateTime start; ///< the first time; UTC
    QTimeZone zone;
    QString rule;                   ///< RRULE value (RFC 5545 §3.3.10), as readRule() answers it
    QList<QDateTime> excluded = {}; ///< starts that do not take place; UTC
};

/// The rule in the form that is stored. Error::Invalid when it cannot be read, or repeats within one day.
Result<QString> readRule(const QString &text);

/// The starts from `from` on and before `until`, UTC, ascending, at most `most`. Empty for a rule that cannot be read.
QList<QDateTime> startsBetween(const Series &series, const QDateTime &from, const QDateTime &until, int most = 1000);

/// The first start after this instant; nothing when the series is over by then.
std::optional<QDateTime> startAfter(const Series &series, const QDateTime &instant);

/// How many starts lie before this instant, excluded ones too; what COUNT has used up by then.
int startsBefore(const Series &series, const QDateTime &instant);

/// The rule ending before `instant` (UTC), so that nothing of it takes place from there on.
QString ruleEndingBefore(const QString &rule, const QDateTime &instant);

/// The rule going on for ever.
QString ruleWithoutEnd(const QString &rule);

/// The rule with so many starts fewer; unchanged when it does not count them.
QString ruleWithoutFirst(const QString &rule, int starts);

/// The rule for a series whose first start moves from one day to another: weekdays and days of the month move along.
QString ruleMoved(const QString &rule, const QDate &from, const QDate &to);

/// "Every 2 weeks on Tuesday and Thursday, until 24 December 2026", in the user's language; the rule itself when it
/// says more than that. Days in the zone of the series.
QString ruleText(const QString &rule, const QTimeZone &zone);

} // namespace crm
