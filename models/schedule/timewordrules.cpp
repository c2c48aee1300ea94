// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/rulewords.h"
#include "models/schedule/timewords.h"
#include "models/schedule/timewordtables.h"

// How often something takes place, as people type it.

namespace crm {

using namespace timewords;

bool TimeWords::setRule(const QString &rule)
{
    m_rule = rule;
    return true;
}

/// "every last Friday of the month", "每月最后一个周五".
bool TimeWords::readOrdinalRule()
{
    static const QStringList ordinals{"first|1st|erste[nrsm]?|1\\.", "second|2nd|zweite[nrsm]?|2\\.",
        "third|3rd|dritte[nrsm]?|3\\.", "fourth|4th|vierte[nrsm]?|4\\.", "last|letzte[nrsm]?"};
    const auto placeOf = [](const QString &text) {
        for (qsizetype i = 0; i < ordinals.size(); ++i)
            if (expressionOf("^(?:" + ordinals.at(i) + ")$").match(text).hasMatch())
                return i == 4 ? -1 : int(i) + 1;
        return 0;
    };
    const auto use = [this](int place, int weekday) {
        return place != 0 && weekday > 0
            && setRule(QStringLiteral("FREQ=MONTHLY;BYDAY=%1").arg(place) + weekdayCode(weekday));
    };
    const auto days = '(' + dayWords.join(u'|') + ')';
    return take(QStringLiteral("(?<![\\p{L}\\p{N}])(?:on\\s+(?:the\\s+)?|am\\s+|an\\s+)?(?:(?:every|each|jede[nrsm]?)"
                               "\\s+)?(%1)\\s+")
                       .arg(ordinals.join(u'|'))
                   + days
                   + QStringLiteral("\\s+(?:(?:of|in)\\s+(?:the|every|each)\\s+month|(?:im|eines|des|jedes|jeden)\\s+"
                                    "monat(?:e?s)?)(?![\\p{L}\\p{N}])"),
               [&](const Match &m) { return use(placeOf(m.captured(1)), lineOf(dayWords, m.captured(2))); })
        || take(QStringLiteral("每个?月的?(?:第([一二三四])个?|(最后)一?个?)(?:周|星期|礼拜)([一二三四五六日天])"),
            [&](const Match &m) {
                return use(m.captured(2).isEmpty() ? numberOf(m.captured(1)) : -1, chineseDay(m.captured(3)));
            });
}

/// "every month on the 15th", "am 15. jeden Monats", "每月15号".
bool TimeWords::readMonthDayRule()
{
    const auto use = [this](const Match &m) {
        const auto day = numberOf(m.captured(1));
        return day >= 1 && day <= 31 && setRule(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=%1").arg(day));
    };
    const auto day = QStringLiteral("(\\d{1,2})(?:st|nd|rd|th|\\.)?");
    return take(word("(?:every|each)\\s+month\\s+on\\s+(?:the\\s+)?" + day), use)
        || take(word("monthly\\s+on\\s+(?:the\\s+)?" + day), use)
        || take(word("(?:on\\s+)?(?:the\\s+)?" + day + "\\s+of\\s+(?:every|each)\\s+month"), use)
        || take(word("(?:every|each)\\s+" + day + "\\s+of\\s+the\\s+month"), use)
        || take(QStringLiteral("(?<![\\p{L}\\p{N}])(?:jeden\\s+monat|monatlich)\\s+(?:am|zum)\\s+(\\d{1,2})\\."), use)
        || take(word("(?:am|zum|jeden)\\s+(\\d{1,2})\\.\\s*(?:jeden|jedes|eines|des|im)\\s+monat(?:e?s)?"), use)
        || take(QStringLiteral("每个?月的?") + number + "[日号]", use);
}

/// "every 2 weeks on Monday", "alle drei Monate".
bool TimeWords::readCountedRule()
{
    const QStringList units{"days?|tage?|tagen", "weeks?|wochen?", "months?|monaten?|monate", "years?|jahren?|jahre"};
    const QStringList frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    const auto days = dayWords.join(u'|');
    return take(word("(?:every|each|alle)\\s+(\\d{1,2}|" + hourWords.join(u'|') + ")\\s+(" + units.join(u'|')
                    + ")(?:\\s+(?:(?:on|am)\\s+)?(" + days + ")\\.?)?"),
        [&](const Match &m) {
            const auto count
                = m.captured(1).front().isDigit() ? m.captured(1).toInt() : lineOf(hourWords, m.captured(1));
            if (count < 1)
                return false;
            int unit = 0;
            while (!expressionOf("^(?:" + units.at(unit) + ")$").match(m.captured(2)).hasMatch())
                ++unit;
            auto rule = "FREQ=" + frequencies.at(unit);
            if (count > 1)
                rule += QStringLiteral(";INTERVAL=%1").arg(count);
            const auto weekday = lineOf(dayWords, m.captured(3));
            if (weekday == 0)
                return setRule(rule);
            if (unit != 1)
                return false; // of what else is a weekday no part
            setRule(rule + ";BYDAY=" + weekdayCode(weekday));
            m_day = today().addDays((weekday - today().dayOfWeek() + 7) % 7);
            return true;
        });
}

/// "5 times", "5x", "fünfmal", "共5次": after so many a series is over.
void TimeWords::readHowOften()
{
    const auto use = [this](const Match &m) {
        const auto count = m.captured(1);
        const auto times = lineOf(hourWords, count) > 0 ? lineOf(hourWords, count) : numberOf(count);
        if (times < 1)
            return false;
        m_times = times;
        return true;
    };
    take(word("(?:(?:for|just|only|insgesamt|nur)\\s+)?(\\d{1,3}|" + hourWords.join(u'|')
             + ")\\s*-?\\s*(?:times|mal|x|×)(?:\\s+(?:in\\s+all|in\\s+total|insgesamt))?"),
        use)
        || take(QStringLiteral("(?:一?共|总共|重复)?") + number + QStringLiteral("次"), use);
}

void TimeWords::readRule()
{
    if (readOrdinalRule() || readMonthDayRule() || readCountedRule())
        return;
    const auto days = dayWords.join(u'|');
    const auto use = [this](const QString &frequency, int interval, int weekday) {
        m_rule = QStringLiteral("FREQ=") + frequency;
        if (interval > 1)
            m_rule += QStringLiteral(";INTERVAL=%1").arg(interval);
        if (weekday > 0)
            m_rule += QStringLiteral(";BYDAY=") + weekdayCode(weekday);
        if (weekday > 0)
            m_day = today().addDays((weekday - today().dayOfWeek() + 7) % 7);
        return true;
    };
    const QStringList units{"day|tag", "week|woche", "month|monat", "year|jahr"};
    const QStringList adverbs{"daily|täglich", "weekly|wöchentlich", "monthly|monatlich", "yearly|annually|jährlich"};
    const QStringList frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    const auto every
        = QStringLiteral("(?:every|each|jede[nrsm]?)\\s+(other\\s+|second\\s+|2nd\\s+|zweite[nrsm]?\\s+|2\\.\\s*)?");
    take(word(every + "(weekday|working day|werktag|arbeitstag|" + units.join(u'|') + '|' + days + ')'),
        [&](const Match &m) {
            const int interval = m.captured(1).isEmpty() ? 1 : 2;
            if (const auto unit = lineOf(units, m.captured(2)))
                return use(frequencies[unit - 1], interval, 0);
            if (const auto weekday = lineOf(dayWords, m.captured(2)))
                return use(frequencies[1], interval, weekday);
            m_rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
            return true;
        })
        || take(word(adverbs.join(u'|')),
            [&](const Match &m) { return use(frequencies[lineOf(adverbs, m.captured()) - 1], 1, 0); })
        || take(word("werktags|on weekdays") + QStringLiteral("|每个?工作日"),
            [&](const Match &) {
                m_rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
                return true;
            })
        || take(
            QStringLiteral("每(两|隔)?一?(?:个)?(天|日|周|星期|礼拜|月|年)([一二三四五六日天])?"), [&](const Match &m) {
                const auto unit = m.captured(2);
                const int interval = m.captured(1).isEmpty() ? 1 : 2;
                const int at = unit == u"天" || unit == u"日" ? 0 : unit == u"月" ? 2 : unit == u"年" ? 3 : 1;
                return use(frequencies[at], interval, at == 1 ? chineseDay(m.captured(3)) : 0);
            });
}

} // namespace crm
