// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/timewords.h"
#include "models/schedule/timewordtables.h"

// Days of the week, weeks by their number, and hours that stand right behind a day.

namespace crm {

using namespace timewords;

namespace {

/// Of a year's weeks after ISO 8601, the first of which has the 4th of January; null: the year has no such week.
QDate mondayOf(int week, int year)
{
    const QDate first(year, 1, 4);
    const auto monday = first.addDays(1 - first.dayOfWeek() + 7 * (week - 1));
    int itsYear = 0;
    return week >= 1 && monday.weekNumber(&itsYear) == week && itsYear == year ? monday : QDate();
}

} // namespace

QDate TimeWords::coming(int weekday) const
{
    return today().addDays((weekday - today().dayOfWeek() + 7) % 7);
}

QDate TimeWords::monday() const
{
    return today().addDays(1 - today().dayOfWeek());
}

/// "sat nav repair Friday": short names that are other words as well are none before a word where a line begins, if it
/// ends with a day.
bool TimeWords::readOtherDay()
{
    static const auto beginsOtherwise = QStringLiteral("^\\s*(?-i:mon|wed|sat|sun)\\s+\\p{L}");
    static const auto end = QStringLiteral("(?=\\s*$|\\s+(?:at\\s+|um\\s+)?\\d[\\d:.]*\\s*(?:am|pm|uhr|h)?\\s*$)");
    if (!expressionOf(beginsOtherwise).match(m_rest).hasMatch())
        return false;
    return take(
        word("(next\\s+|nächste[nr]\\s+)?(?:(?:on|this|for|am|diesen|kommenden)\\s+)?(" + dayWords.join(u'|') + ')')
            + end,
        [this](const Match &m) {
            const auto weekday = lineOf(dayWords, m.captured(2));
            if (m.capturedStart() == 0 || (m.captured(2).size() == 2 && !m.captured(2).front().isUpper()))
                return false;
            m_day = m.captured(1).isEmpty() ? coming(weekday) : monday().addDays(6 + weekday);
            return true;
        });
}

void TimeWords::readWeekday()
{
    if (readOtherDay())
        return;
    const auto days = dayWords.join(u'|');
    const QString noDay("(?!sat[\\s-]+nav\\b|mon\\s+(?:ch[eé]ri|amie?|amour)\\b)");
    take(word("(?<!last )(?<!letzten )(next\\s+|nächste[nr]\\s+)?(?:(?:on|this|for|am|diesen|kommenden)\\s+)?" + noDay
             + '(' + days + ")\\.?"),
        [&](const Match &m) {
            const auto name = m.captured(2);
            const auto weekday = lineOf(dayWords, name);
            // Two letters are German days only when written like one: "do" and "so" are English words.
            if (name.size() == 2 && !name.front().isUpper())
                return false;
            m_day = m.captured(1).isEmpty() ? coming(weekday) : monday().addDays(6 + weekday);
            return true;
        })
        || take(QStringLiteral("(下个?|这个?|本)?(?:周|星期|礼拜)([一二三四五六日天])"), [&](const Match &m) {
               const auto weekday = chineseDay(m.captured(2));
               m_day = m.captured(1).startsWith(QStringLiteral("下")) ? monday().addDays(6 + weekday) : coming(weekday);
               return true;
           });
}

/// "KW 51", "Wednesday of calendar week 3", "KW 2/2027 Freitag": a week that is over is next year's.
void TimeWords::readWeekOfYear()
{
    QStringList names;
    for (const auto &line : dayWords)
        for (const auto &day : line.split(u'|'))
            names.append(day.size() > 2 ? day : QStringLiteral("(?-i:%1)").arg(day.front().toUpper() + day.mid(1)));
    const auto day = "(?:(?:on|am)\\s+)?(" + names.join(u'|') + ")\\.?";
    const QString week("(?:kw|kalenderwoche|calendar\\s+week)\\.?\\s*(\\d{1,2})(?:\\s*/\\s*(\\d{4}|\\d{2}))?");
    const auto use = [this](const QString &number, const QString &ofYear, const QString &dayName) {
        const int weekday = dayName.isEmpty() ? 1 : lineOf(dayWords, dayName);
        const auto in = [&](int year) { return mondayOf(number.toInt(), year).addDays(weekday - 1); };
        const int said = ofYear.toInt();
        int year = said >= 100 ? said : 2000 + said;
        if (said == 0)
            today().weekNumber(&year);
        m_day = in(year);
        const bool isOver = m_day.isValid() && (dayName.isEmpty() ? m_day.addDays(6) : m_day) < today();
        if (said == 0 && (isOver || !m_day.isValid()))
            m_day = in(year + 1);
        if (m_day.isValid() && dayName.isEmpty() && said == 0)
            m_day = qMax(m_day, today()); // what is left of this week
        return m_day.isValid();
    };
    take(word(day + ",?\\s+(?:(?:in|of)\\s+)?(?:der\\s+)?" + week),
        [&](const Match &m) { return use(m.captured(2), m.captured(3), m.captured(1)); })
        || take(word("(?:in\\s+)?(?:der\\s+)?" + week + "(?:,?\\s+" + day + ")?"),
            [&](const Match &m) { return use(m.captured(1), m.captured(2), m.captured(3)); });
}

/// "dinner tomorrow 7" and "tomorrow at 1430": figures alone are an hour only where nothing else can be meant, at the
/// end of what was said of the day.
void TimeWords::readBareHour()
{
    const auto isBehindDay = [this](const Match &m) {
        static const auto near = expressionOf(
            QStringLiteral("(?<!\\p{L})(?:today|tonight|tomorrow|tmrw|heute|morgen|übermorgen)$|[今明后][天日晚]$"));
        return std::any_of(m_spans.cbegin(), m_spans.cend(), [&](const QuickEntry::Span &span) {
            const auto end = span.at + span.length;
            return end <= m.capturedStart() && m_rest.mid(end, m.capturedStart() - end).trimmed().isEmpty()
                && near.match(m_line.left(end)).hasMatch();
        });
    };
    take(QStringLiteral("(?<=\\s)(\\d{1,2})\\s*$"),
        [&](const Match &m) { return isBehindDay(m) && setHourPart(m.captured(1), 0, 0); })
        || (m_day.isValid()
            && take(QStringLiteral("(?<!\\p{L})(?:at|um)\\s+([01]\\d|2[0-3])([0-5][05])(?=\\s*$|\\s{2})"),
                [this](const Match &m) {
                    m_time = QTime(m.captured(1).toInt(), m.captured(2).toInt());
                    return true;
                }));
}

} // namespace crm
