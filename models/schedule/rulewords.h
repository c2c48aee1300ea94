// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace crm {

/// The parts of an RRULE value in their order: FREQ=WEEKLY, BYDAY=TU,TH.
class RuleWords
{
public:
    QString value(QLatin1String name) const;            ///< empty: not there
    void set(QLatin1String name, const QString &value); ///< empty: takes it out
    QString text() const;
    int interval() const { return qMax(1, value(QLatin1String("INTERVAL")).toInt()); }

private:
    friend std::optional<RuleWords> ruleWordsOf(const QString &rule);
    QList<std::pair<QString, QString>> m_parts;
};

/// Nothing when a part has no name or no value, a name comes twice, or FREQ is missing.
std::optional<RuleWords> ruleWordsOf(const QString &rule);

/// "on Tuesday and Thursday", "on day 15", "on the last Friday": which days a rule names, in the user's language. Empty
/// when it names none, or cannot be said in a few words.
QString ruleDaysText(const QString &rule);
/// The last day a rule allows, in the zone of the series; null when it names none.
QDate lastDayOf(const RuleWords &words, const QTimeZone &zone);

/// 1 Monday … 7 Sunday for MO … SU; 0 for anything else.
int weekdayOf(QStringView code);
QString weekdayCode(int weekday);

} // namespace crm
