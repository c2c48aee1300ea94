// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/rulewords.h"
#include "models/schedule/timewords.h"
#include "models/schedule/timewordtables.h"

#include <algorithm>

// How often something takes place, as people type it.

namespace crm {

using namespace timewords;

namespace {

const QStringList &ordinals()
{
    static const QStringList words{"first|1st|erste[nrsm]?|1\\.", "second|2nd|zweite[nrsm]?|2\\.",
        "third|3rd|dritte[nrsm]?|3\\.", "fourth|4th|vierte[nrsm]?|4\\.", "last|letzte[nrsm]?"};
    return words;
}

} // namespace

QString ordinalPattern()
{
    return ordinals().join(u'|');
}

int ordinalOf(const QString &text)
{
    for (qsizetype i = 0; i < ordinals().size(); ++i)
        if (expressionOf("^(?:" + ordinals().at(i) + ")$").match(text).hasMatch())
            return i == 4 ? -1 : int(i) + 1;
    return 0;
}

bool TimeWords::setRule(const QString &rule)
{
    m_rule = rule;
    return true;
}

/// "every last Friday of the month", "每月最后一个周五".
bool TimeWords::readOrdinalRule()
{
    const auto use = [this](int place, int weekday, int month = 0) {
        const auto often = month > 0 ? QStringLiteral("FREQ=YEARLY;BYMONTH=%1").arg(month) : "FREQ=MONTHLY";
        return place != 0 && weekday > 0
            && setRule(often + QStringLiteral(";BYDAY=%1").arg(place) + weekdayCode(weekday));
    };
    const auto days = '(' + dayWords.join(u'|') + ')';
    return take(QStringLiteral("(?<![\\p{L}\\p{N}])(?:on\\s+(?:the\\s+)?|am\\s+|an\\s+)?(?:(?:every|each|jede[nrsm]?)"
                               "\\s+)?(%1)\\s+")
                       .arg(ordinalPattern())
                   + days
                   + QStringLiteral("\\s+(?:(?:of|in)\\s+(?:the|every|each)\\s+month|(?:im|eines|des|jedes|jeden)\\s+"
                                    "monat(?:e?s)?|(?:of|in|im)\\s+(%1))(?![\\p{L}\\p{N}])")
                         .arg(monthWords.join(u'|')),
               [&](const Match &m) {
                   return use(
                       ordinalOf(m.captured(1)), lineOf(dayWords, m.captured(2)), lineOf(monthWords, m.captured(3)));
               })
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
    const auto last = [this](const Match &) { return setRule(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=-1")); };
    return take(word("(?:on\\s+)?(?:the\\s+)?last\\s+day\\s+of\\s+(?:every|each)\\s+month"), last)
        || take(word("(?:every|each)\\s+month\\s+on\\s+(?:the\\s+)?last\\s+day"), last)
        || take(word("jeden\\s+monat\\s+am\\s+letzten(?:\\s+tag)?|am\\s+letzten(?:\\s+tag)?\\s+(?:jeden|jedes|eines\\s+"
                     "jeden)\\s+"
                     "monat(?:e?s)?"),
            last)
        || take(QStringLiteral("每个?月的?(?:最后一天|月?底)"), last)
        || take(word("(?:every|each)\\s+month\\s+on\\s+(?:the\\s+)?" + day), use)
        || take(word("monthly\\s+on\\s+(?:the\\s+)?" + day), use)
        || take(word("(?:on\\s+)?(?:the\\s+)?" + day + "\\s+of\\s+(?:every|each)\\s+month"), use)
        || take(word("(?:every|each)\\s+" + day + "\\s+of\\s+the\\s+month"), use)
        || take(QStringLiteral("(?<![\\p{L}\\p{N}])(?:jeden\\s+monat|monatlich)\\s+(?:am|zum)\\s+(\\d{1,2})\\."), use)
        || take(word("(?:am|zum|jeden)\\s+(\\d{1,2})\\.\\s*(?:jeden|jedes|eines|des|im)\\s+monat(?:e?s)?"), use)
        || take(QStringLiteral("每个?月的?") + number + "[日号]", use);
}

namespace {

/// "Tue", "Tuesday, Thursday and Fri", as one group. Two letters are German days only when written like one.
QString dayList()
{
    QStringList words;
    for (const auto &line : dayWords)
        for (const auto &day : line.split(u'|'))
            words.append(day.size() > 2 ? day : QStringLiteral("(?-i:%1)").arg(day.front().toUpper() + day.mid(1)));
    const auto day = "(?:" + words.join(u'|') + ")\\.?(?![\\p{L}\\p{N}])";
    return '(' + day + "(?:(?:\\s*[,&+]\\s*|\\s+(?:and|und)\\s+)(?:on\\s+|am\\s+)?" + day + ")*)";
}

QList<int> weekdaysIn(const QString &text)
{
    QList<int> days;
    auto found = expressionOf(word(dayWords.join(u'|'))).globalMatch(text);
    while (found.hasNext())
        if (const auto day = lineOf(dayWords, found.next().captured()); !days.contains(day))
            days.append(day);
    std::sort(days.begin(), days.end());
    return days;
}

/// "一、三和五": a weekday a character.
QList<int> chineseDaysIn(const QString &text)
{
    QList<int> days;
    for (const auto c : text)
        if (chineseDays.contains(c) && !days.contains(chineseDay(c)))
            days.append(chineseDay(c));
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

bool TimeWords::setRepeated(const QString &frequency, int interval, const QList<int> &weekdays)
{
    m_weekdays = weekdays;
    m_rule = QStringLiteral("FREQ=") + frequency;
    if (interval > 1)
        m_rule += QStringLiteral(";INTERVAL=%1").arg(interval);
    QStringList codes;
    for (const auto weekday : weekdays)
        codes.append(weekdayCode(weekday));
    if (!codes.isEmpty())
        m_rule += QStringLiteral(";BYDAY=") + codes.join(u',');
    return true;
}

/// "every 2 weeks on Monday and Friday", "alle drei Monate am 15.".
bool TimeWords::readCountedRule()
{
    const QStringList units{"days?|tage?|tagen", "weeks?|wochen?", "months?|monaten?|monate", "years?|jahren?|jahre"};
    const QStringList frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    return take(word("(?:every|each|alle)\\s+(\\d{1,2}|" + hourWords.join(u'|') + ")\\s+(" + units.join(u'|')
                    + ")(?:\\s+(?:(?:on|am)\\s+)?" + dayList()
                    + ")?(?:\\s+on\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)?|\\s+(?:am|zum)\\s+(\\d{1,2})\\.(?!\\d))?"),
        [&](const Match &m) {
            const auto count
                = m.captured(1).front().isDigit() ? m.captured(1).toInt() : lineOf(hourWords, m.captured(1));
            if (count < 1)
                return false;
            int unit = 0;
            while (!expressionOf("^(?:" + units.at(unit) + ")$").match(m.captured(2)).hasMatch())
                ++unit;
            const auto weekdays = weekdaysIn(m.captured(3));
            const auto day = (m.captured(4) + m.captured(5)).toInt();
            if ((!weekdays.isEmpty() && unit != 1) || (day > 0 && unit != 2) || day > 31)
                return false; // of what else is a weekday no part, or a day of the month
            setRepeated(frequencies.at(unit), count, weekdays);
            m_monthDay = day;
            if (day > 0)
                m_rule += QStringLiteral(";BYMONTHDAY=%1").arg(day);
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
    const QStringList units{"day|tag", "week|woche", "month|monat", "year|jahr"};
    const QStringList adverbs{"daily|täglich", "weekly|wöchentlich", "monthly|monatlich", "yearly|annually|jährlich"};
    const QStringList frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    const auto every
        = QStringLiteral("(?:every|each|jede[nrsm]?)\\s+(other\\s+|second\\s+|2nd\\s+|zweite[nrsm]?\\s+|2\\.\\s*)?");
    const QString weekly("(?:(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)");
    take(word("(?:every|each)\\s+weekend|jedes\\s+wochenende") + QStringLiteral("|每个?周末"),
        [&](const Match &) { return setRepeated(frequencies[1], 1, {Qt::Saturday}); })
        || take(word("(?:immer\\s+)?" + weekly + "(?:(?:\\s*[,&+]\\s*|\\s+und\\s+)" + weekly + ")*"),
            [&](const Match &m) { return setRepeated(frequencies[1], 1, weekdaysIn(m.captured())); })
        || take(word(every + "(weekday|working day|werktag|arbeitstag|" + units.join(u'|') + "|" + dayList() + ')'),
            [&](const Match &m) {
                const int interval = m.captured(1).isEmpty() ? 1 : 2;
                if (const auto unit = lineOf(units, m.captured(2)))
                    return setRepeated(frequencies[unit - 1], interval);
                if (const auto weekdays = weekdaysIn(m.captured(3)); !weekdays.isEmpty())
                    return setRepeated(frequencies[1], interval, weekdays);
                return setRule(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
            })
        || take(word(adverbs.join(u'|')),
            [&](const Match &m) { return setRepeated(frequencies[lineOf(adverbs, m.captured()) - 1], 1); })
        || take(word("werktags|on weekdays") + QStringLiteral("|每个?工作日"),
            [&](const Match &) { return setRule(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")); })
        || take(
            QStringLiteral("(?:每(隔|[二两三四五六七八九十]|[0-9]{1,2})?|(?<![间每])(隔)(?=[周星礼月]))一?个?(天|日|周|"
                           "星期|礼拜|月|年)(?:的?(?:周|"
                           "星期|礼拜)?([一二三四五六日天](?:[、,和及]?"
                           "(?:周|星期|礼拜)?[一二三四五六日天](?![点點时:：0-9十百千个月日号天周楼]))*))?"),
            [&](const Match &m) {
                const auto unit = m.captured(3);
                const auto count = m.captured(1) + m.captured(2);
                const int interval = count.isEmpty() ? 1 : count == u"隔" ? 2 : numberOf(count);
                const int at = unit == u"天" || unit == u"日" ? 0 : unit == u"月" ? 2 : unit == u"年" ? 3 : 1;
                return setRepeated(frequencies[at], interval, at == 1 ? chineseDaysIn(m.captured(4)) : QList<int>());
            });
    const bool isDaily = m_rule == u"FREQ=DAILY";
    if (isDaily
        && take(word("except\\s+(?:on\\s+|at\\s+)?weekends?|außer\\s+(?:am\\s+wochenende|an\\s+wochenenden)")
                + QStringLiteral("|除了?周末(?:以外|外)?|周末除外"),
            [](const Match &) { return true; }))
        setRule(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
}

/// The next one from today on; null: no month has it.
QDate TimeWords::comingDay(int ofMonth) const
{
    for (int more = 0; ofMonth >= 1 && ofMonth <= 31 && more < 3; ++more) {
        const auto month = QDate(today().year(), today().month(), 1).addMonths(more);
        const QDate date(month.year(), month.month(), ofMonth);
        if (date.isValid() && date >= today())
            return date;
    }
    return {};
}

/// "on the 2nd", "am 2.", "2号": the coming one.
void TimeWords::readBareDay()
{
    const auto use = [this](const Match &m) {
        m_day = comingDay(m.captured(1).toInt());
        return m_day.isValid();
    };
    take(word("(?:on|by|until|till)\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)"), use)
        || take(
            QStringLiteral("(?<!\\p{L})the\\s+(\\d{1,2})(?:st|nd|rd|th)(?=\\s*$|\\s*[,;.]|\\s+(?:at|from|around)\\s)"),
            use)
        || take(QStringLiteral(
                    "(?<![\\p{L}\\p{N}])(?:am|bis(?:\\s+zum)?|zum)\\s+(\\d{1,2})\\.(?=\\s*$|\\s+(?:um\\s+)?\\d)"),
            use)
        || take(QStringLiteral("(?<![0-9月])([0-9]{1,2})号(?=\\s*$|\\s|[,,。]|前|之前|上午|下午|早上|晚上|中午)"), use);
}

} // namespace crm
