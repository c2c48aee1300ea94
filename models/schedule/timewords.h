// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/quickentry.h"

#include <QRegularExpression>

namespace crm {

/// The expression of a pattern that ignores case, made once for each thread: making one takes longer than a search.
QRegularExpression expressionOf(const QString &pattern);

/// "first", "2nd", "dritten", "last": a pattern without groups, and what a word of it means: 1 to 4, −1 the last, 0 none.
QString ordinalPattern();
int ordinalOf(const QString &text);

/// The words for time of one line, taken out of it one after another.
class TimeWords
{
public:
    TimeWords(const QString &line, const QuickContext &context);

    QDate day() const { return m_day; }
    QDate lastDay() const { return m_lastDay; } ///< "10–12 December"; null: it is one day
    std::optional<QTime> time() const { return m_time; }
    std::optional<QTime> endTime() const { return m_endTime; }
    QDateTime instant() const { return m_instant; } ///< "in 20 minutes"; UTC
    int minutes() const { return m_minutes; }       ///< how long; 0: not said
    QString rule() const { return m_rule; }
    const QList<QuickEntry::Span> &spans() const { return m_spans; }
    /// A day that no calendar has, such as “31 Feb”: nothing else is taken for the time then.
    const QString &impossibleDay() const { return m_impossibleDay; }
    /// An hour that no clock shows, such as “25:00”.
    const QString &impossibleTime() const { return m_impossibleTime; }
    /// The line with a blank of the same length for every word understood.
    const QString &rest() const { return m_rest; }

private:
    using Match = QRegularExpressionMatch;
    /// Takes the first match that `use` accepts out of the line.
    qsizetype beginOf(const Match &match);
    bool take(const QString &pattern, const std::function<bool(const Match &)> &use);
    void readRule();
    bool readOrdinalRule();
    bool readMonthDayRule();
    bool readCountedRule();
    void readHowOften();
    bool setRule(const QString &rule);
    bool setRepeated(const QString &frequency, int interval, const QList<int> &weekdays = {});
    void settleSeries();
    QDate nextOfWeekdays(QDate from) const;
    void readBareDay();
    void readDayRange();
    void readDayWithPart();
    void readEdge();
    void readFrom();
    void readLongerParts(const QString &hours);
    bool readChineseRange();
    void readPart();
    void timeOfPart();
    bool setPart(const QString &word);
    bool setDays(const QDate &from, const QDate &until, bool hasYear);
    bool setOrdinal(int place, int weekday, int months);
    bool setHourPart(const QString &hourWord, int minute, int shift);
    QTime inPart(QTime time) const;
    QDate coming(int weekday) const; ///< today or later
    QDate monday() const;            ///< of this week
    QDate comingDay(int ofMonth) const;
    void readDate();
    void readNamedMonth();
    void readRelative();
    void readWeekday();
    bool readOtherDay();
    void readWeekOfYear();
    void readBareHour();
    void readRange();
    void readTime();
    void readChineseTime();
    void readDuration();
    bool setDay(int year, int month, int day);
    QDate today() const;

    const QuickContext &m_context;
    QString m_line;
    QString m_rest;
    QList<QuickEntry::Span> m_spans;
    enum class Part { None, Morning, Noon, Afternoon, Evening };

    QDate m_day;
    QDate m_lastDay;
    Part m_part = Part::None;
    bool m_isEvenings = false; ///< it is about a dinner: "at 7" is no morning
    QString m_impossibleDay;
    QString m_impossibleTime;
    bool m_isImpossible = false; ///< the match at hand
    bool m_isUntil = false;      ///< likewise: “until” stands before it
    std::optional<QTime> m_time;
    std::optional<QTime> m_endTime;
    QDateTime m_instant;
    int m_minutes = 0;
    QString m_rule;
    QList<int> m_weekdays; ///< of the rule; empty: it names none
    int m_monthDay = 0;    ///< likewise
    int m_times = 0;       ///< how often in all; 0: not said
};

} // namespace crm
