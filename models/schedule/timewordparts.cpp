// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/timewords.h"
#include "models/schedule/timewordtables.h"

// Parts of days, weeks and months, several days, and what is said from another day on.

namespace crm {

using namespace timewords;

namespace {

const QStringList &partWords()
{
    static const QStringList words{
        "morning|mornings|morgen|morgens|früh|vormittag|vormittags|早|早上|早晨|清晨|上午|凌晨",
        "noon|mittag|mittags|中午", "afternoon|nachmittag|nachmittags|下午",
        "evening|night|abend|abends|nacht|nachts|傍晚|晚|晚上"};
    return words;
}

/// Names of weekdays that are no other words.
QString longDays()
{
    QStringList words;
    for (const auto &line : dayWords)
        for (const auto &day : line.split(u'|'))
            if (day.size() > 3)
                words.append(day);
    return words.join(u'|');
}

/// "two", "zwei", "12", "a".
int countOf(const QString &text)
{
    const auto named = lineOf(hourWords, text);
    return named > 0 ? named : text.front().isDigit() ? text.toInt() : 1;
}

const QString counts = QStringLiteral("\\d{1,3}|an?|ein|eine[mnr]?|") + hourWords.join(u'|');

} // namespace

QTime TimeWords::inPart(QTime time) const
{
    const bool isLate = (m_part == Part::Afternoon && time.hour() >= 1) || (m_part == Part::Evening && time.hour() >= 4)
        || (m_part == Part::Noon && time.hour() >= 1 && time.hour() < 4)
        || (m_part == Part::None && m_isEvenings && time.hour() >= 5 && time.hour() < 10);
    return isLate && time.hour() < 12 ? time.addSecs(12 * 3600) : time;
}

/// Where a part of the day is all that is said.
void TimeWords::timeOfPart()
{
    static const QTime begins[]{QTime(9, 0), QTime(12, 0), QTime(14, 0), QTime(18, 0)};
    if (!m_time && m_part != Part::None && !m_instant.isValid())
        m_time = begins[int(m_part) - 1];
}

bool TimeWords::setPart(const QString &word)
{
    m_part = Part(lineOf(partWords(), word));
    return m_part != Part::None;
}

/// "Dienstagabend", "morgen früh", "tomorrow afternoon", "今晚".
void TimeWords::readDayWithPart()
{
    const auto on = [this](const QDate &day, const QString &part) {
        m_day = day;
        return setPart(part);
    };
    take(word("(next\\s+|nächste[nr]\\s+)?(?:(?:on|am|this|diesen)\\s+)?(heute|gestern|übermorgen|morgen|tomorrow|"
              "yesterday|"
              "this|"
             + longDays()
             + ")\\s*(abend|nachmittag|vormittag|mittag|morgen|früh|nacht|morning|afternoon|evening|night|noon)s?"),
        [&](const Match &m) {
            static const QStringList named{"gestern|yesterday", "heute|this", "morgen|tomorrow", "übermorgen"};
            const auto day = m.captured(2);
            const auto weekday = lineOf(dayWords, day);
            if (weekday == 0)
                return on(today().addDays(lineOf(named, day) - 2), m.captured(3));
            return on(m.captured(1).isEmpty() ? coming(weekday) : monday().addDays(6 + weekday), m.captured(3));
        })
        || take(word("tonight"), [&](const Match &) { return on(today(), QStringLiteral("evening")); })
        || take(QStringLiteral("([今明昨](?:天|日)?|后[天日])(?<!大后天)(凌晨|早上|早晨|早(?!餐|饭)|上午|中午|下午(?!"
                               "茶)|傍晚|晚上|晚(?!会|餐|饭))"),
            [&](const Match &m) {
                return on(
                    today().addDays(int(QStringLiteral("昨今明后").indexOf(m.captured(1).front())) - 1), m.captured(2));
            });
}

/// "in the evening", "nachmittags", "下午", and "evening" right behind a day.
void TimeWords::readPart()
{
    const auto use = [this](const Match &m) { return setPart(m.captured(1)); };
    const auto isBehindTime = [this](const Match &m) {
        return std::any_of(m_spans.cbegin(), m_spans.cend(), [&](const QuickEntry::Span &span) {
            const auto end = span.at + span.length;
            return end <= m.capturedStart() && m_rest.mid(end, m.capturedStart() - end).trimmed().isEmpty();
        });
    };
    m_isEvenings = expressionOf(word("dinner|supper|abendessen|abendbrot") + "|晚饭|晚餐").match(m_rest).hasMatch();
    if (m_part != Part::None)
        return;
    if (take(word("(?:at\\s+|um\\s+)?(?:midnight|mitternacht)") + QStringLiteral("|午夜"), [this](const Match &) {
            m_day = (m_day.isValid() ? m_day : today()).addDays(1);
            m_time = QTime(0, 0);
            return true;
        }))
        return;
    take(word("in\\s+the\\s+(morning|afternoon|evening)"), use)
        || take(word("am\\s+(abend|nachmittag|vormittag|morgen)"), use)
        || take(word("(morgens|vormittags|nachmittags|abends)"), use)
        || take(QStringLiteral("(凌晨|早上|早晨|清晨|上午|中午|下午(?!茶)|傍晚|晚上)(?!好)"), use)
        || take(word("(abend|nachmittag|vormittag|früh|morning|afternoon|evening|night)"),
            [&](const Match &m) { return isBehindTime(m) && use(m); });
}

/// Both days in the coming time; false when they are no such days.
bool TimeWords::setDays(const QDate &from, const QDate &until, bool hasYear)
{
    auto first = from;
    auto last = until;
    for (int more = 0; !hasYear && last.isValid() && last < today() && more < 2; ++more) {
        first = first.addYears(1);
        last = last.addYears(1);
    }
    if (!first.isValid() || !last.isValid() || last <= first || first.daysTo(last) > 366)
        return false;
    m_day = first;
    m_lastDay = last;
    return true;
}

/// "10.–12. Dezember", "Dec 30 to Jan 2", "21.12. bis 3.1.", "12月10日到12日".
void TimeWords::readDayRange()
{
    const auto use = [this](int year, int month, int day, int lastMonth, int lastDay) {
        const int thisYear = today().year();
        const int lastYear = year > 0 ? (year < 100 ? 2000 + year : year) : thisYear;
        const int begin = month > 0 ? month : lastMonth;
        const bool isOver = begin > lastMonth; // over New Year
        const int firstYear = year > 0 && isOver ? lastYear - 1 : lastYear;
        return setDays(
            QDate(firstYear, begin, day), QDate(isOver ? firstYear + 1 : lastYear, lastMonth, lastDay), year > 0);
    };
    const auto months = monthWords.join(u'|');
    const QString to
        = QStringLiteral("\\s*(?:-|–|~|(?<![\\p{L}])(?:to|until|till|through|bis(?:\\s+zum)?)(?![\\p{L}]))\\s*");
    const QString nth = QStringLiteral("(?:\\.|st|nd|rd|th)?");
    take(QStringLiteral("(\\d{4})-(\\d{2})-(\\d{2})\\s*(?:–|to|bis|until)\\s*(\\d{4})-(\\d{2})-(\\d{2})"),
        [this](const Match &m) {
            return setDays(QDate::fromString(m.captured(1) + '-' + m.captured(2) + '-' + m.captured(3), Qt::ISODate),
                QDate::fromString(m.captured(4) + '-' + m.captured(5) + '-' + m.captured(6), Qt::ISODate), true);
        })
        || take("(?:(?<!\\p{L})(?:vom|from)\\s+)?(?<![\\d.:])(\\d{1,2})\\.(?:(\\d{1,2})\\.)?" + to
                + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?(?!\\d)",
            [&](const Match &m) {
                return use(m.captured(5).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), m.captured(4).toInt(),
                    m.captured(3).toInt());
            })
        || take("(?:(?<!\\p{L})(?:vom|from)\\s+(?:the\\s+)?)?(?<![\\d.:])(\\d{1,2})" + nth + "(?:\\s*(" + months
                + ")\\.?)?" + to + "(?:the\\s+)?(\\d{1,2})" + nth + "\\s*(?:of\\s+)?(" + months
                + ")(?!\\p{L})\\.?(?:,?\\s+(\\d{4}))?(?!\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.h]))",
            [&](const Match &m) {
                return use(m.captured(5).toInt(), lineOf(monthWords, m.captured(2)), m.captured(1).toInt(),
                    lineOf(monthWords, m.captured(4)), m.captured(3).toInt());
            })
        || take("(?<!\\p{L})(?:from\\s+)?(" + months + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?" + to + "(?:(" + months
                + ")\\.?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?![:.]?\\d)(?!\\s*(?:am|pm|uhr))(?:,?\\s+(\\d{4}))?",
            [&](const Match &m) {
                const auto month = lineOf(monthWords, m.captured(1));
                const auto last = lineOf(monthWords, m.captured(3));
                return use(m.captured(5).toInt(), month, m.captured(2).toInt(), last > 0 ? last : month,
                    m.captured(4).toInt());
            })
        || take(number + "月" + number + "[日号]?\\s*(?:到|至|-|–|~)\\s*(?:" + number + "月)?" + number + "[日号]",
            [&](const Match &m) {
                const auto month = numberOf(m.captured(1));
                const auto last = numberOf(m.captured(3));
                return use(0, month, numberOf(m.captured(2)), last > 0 ? last : month, numberOf(m.captured(4)));
            });
}

/// "end of next week", "Mitte Januar", "月底": the first, middle or last working day of a week, else the 1st, the 15th or
/// the last day.
void TimeWords::readEdge()
{
    static const QStringList edges{"start|beginning|anfang|初", "mid|middle|mitte|中", "end|ende|底"};
    const auto ofMonth = [this](int edge, QDate first) {
        const auto day = [&] { return edge == 1 ? first : first.addDays(edge == 2 ? 14 : first.daysInMonth() - 1); };
        if (day() < today())
            first = first.addMonths(1);
        m_day = day();
        return true;
    };
    const QDate month(today().year(), today().month(), 1);
    take(
        word(
            "(?:(?:at|by|am)\\s+(?:the\\s+)?)?(start|beginning|anfang|mid|middle|mitte|end|ende)\\s*(?:of|der|des)?\\s*"
            "(?:the\\s+)?(next\\s+|nächste[nrms]?\\s+|kommende[nrms]?\\s+|this\\s+|diese[rsmn]?\\s+)?(week|woche|month|"
            "monats?|year|jahre?s?|"
            + monthWords.join(u'|') + ')'),
        [&](const Match &m) {
            const int edge = lineOf(edges, m.captured(1));
            const auto which = m.captured(2).toLower();
            const int next = which.startsWith(u'n') || which.startsWith(u'k') ? 1 : 0;
            const auto unit = m.captured(3).toLower();
            if (const int named = lineOf(monthWords, unit)) {
                const QDate first(today().year(), named, 1);
                const auto last = edge == 1 ? first : first.addDays(edge == 2 ? 14 : first.daysInMonth() - 1);
                m_day = last < today() ? last.addYears(1) : last;
            } else if (unit.startsWith(u'w')) {
                m_day = monday().addDays(7 * next + (edge - 1) * 2);
                if (m_day < today())
                    m_day = m_day.addDays(7);
            } else if (unit.startsWith(u'm')) {
                return ofMonth(edge, month.addMonths(next));
            } else {
                m_day = QDate(today().year() + next, edge == 1 ? 1 : edge == 2 ? 7 : 12, edge == 3 ? 31 : 1);
                if (m_day < today())
                    m_day = m_day.addYears(1);
            }
            return true;
        })
        || take(QStringLiteral("(下个?)?月([初中底])"),
            [&](const Match &m) {
                return ofMonth(lineOf(edges, m.captured(2)), m.captured(1).isEmpty() ? month : month.addMonths(1));
            })
        || take(QStringLiteral("(本月|这个?月|下个?月)") + number + "[日号]",
            [&](const Match &m) {
                const auto first = m.captured(1).startsWith(u'下') ? month.addMonths(1) : month;
                m_day = QDate(first.year(), first.month(), numberOf(m.captured(2)));
                return m_day.isValid();
            })
        || take(
            word("(next\\s+|nächste[sn]\\s+)?(?:(?:on|at|over)\\s+(?:the\\s+)?|am\\s+|this\\s+)?(?:weekend|wochenende)")
                + QStringLiteral("|(下个?)?周末"),
            [&](const Match &m) {
                const bool isNext = !(m.captured(1) + m.captured(2)).isEmpty();
                m_day = isNext ? monday().addDays(12) : coming(Qt::Saturday);
                return true;
            });
}

/// "Monday in two weeks", "heute in 8 Tagen", "two weeks from now", "first Monday of next month", "last Friday".
void TimeWords::readFrom()
{
    const auto after = [this](const QString &count, const QString &unit) {
        const auto name = unit.toLower();
        const int amount = countOf(count);
        if (name.startsWith(u'm'))
            m_day = today().addMonths(amount);
        else
            m_day = today().addDays(name.startsWith(u'w') ? 7 * amount : amount);
        return true;
    };
    const auto days = longDays();
    const QString weeks = "(?:(" + counts + ")\\s+(?:weeks?|wochen?)|(?:8|acht)\\s+tagen|(14|vierzehn)\\s+tagen)";
    const auto later = [this](const QString &day, const QString &count) {
        m_day = coming(lineOf(dayWords, day)).addDays(count.isEmpty() ? 7 : 7 * countOf(count));
        return true;
    };
    const auto inWeek = [this](const QString &day, int weeks) {
        m_day = monday().addDays(7 * weeks + lineOf(dayWords, day) - 1);
        return true;
    };
    const QString next("(?:next\\s+week|(?:der\\s+)?nächste[rn]?\\s+woche)");
    const QString overnext("(?:(?:the\\s+)?week\\s+after\\s+next|(?:der\\s+)?übernächste[rn]?\\s+woche)");
    if (take(word("(?:(?:on|am)\\s+)?(" + days + ")\\s+(?:of\\s+|in\\s+)?" + next),
            [&](const Match &m) { return inWeek(m.captured(1), 1); })
        || take(word(next + "\\s+(?:am\\s+|on\\s+)?(" + days + ')'),
            [&](const Match &m) { return inWeek(m.captured(1), 1); })
        || take(word("(?:(?:on|am)\\s+)?(" + days + ")\\s+(?:of\\s+|in\\s+)?" + overnext + "|übernächsten\\s+(" + days
                    + ')'),
            [&](const Match &m) { return inWeek(m.captured(1) + m.captured(2), 2); })
        || take(word(overnext), [&](const Match &) { return inWeek(QStringLiteral("monday"), 2); })
        || take(word("in\\s+a\\s+fortnight"), [this](const Match &) {
               m_day = today().addDays(14);
               return true;
           }))
        return;
    const auto andHalf = [this](int hours) {
        m_instant = m_context.now.addSecs(hours * 3600 + 1800);
        return true;
    };
    if (take(word("in\\s+(an|one|1)\\s+hour\\s+and\\s+a\\s+half|in\\s+anderthalb\\s+stunden|in\\s+1[.,]5\\s*(?:hours|"
                  "stunden|h)"),
            [&](const Match &) { return andHalf(1); })
        || take(word("in\\s+(\\d{1,2}|" + hourWords.join(u'|') + ")\\s+and\\s+a\\s+half\\s+hours"),
            [&](const Match &m) { return andHalf(countOf(m.captured(1))); }))
        return;
    if (take(number + QStringLiteral("个半(小时)(?:之?后|以后)"), [this](const Match &m) {
            m_instant = m_context.now.addSecs(numberOf(m.captured(1)) * 3600 + 1800);
            return true;
        }))
        return;
    take(word("heute\\s+in\\s+(?:8|acht)\\s+tagen"),
        [this](const Match &) {
            m_day = today().addDays(7);
            return true;
        })
        || take(
            word("(?:today|heute)\\s+in\\s+(" + counts + ")\\s+(days?|tage?n?|weeks?|wochen?|months?|monat(?:e?n)?)"),
            [&](const Match &m) { return after(m.captured(1), m.captured(2)); })
        || take(word("(?:(?:on|am)\\s+)?(" + days + ")\\s+in\\s+" + weeks),
            [&](const Match &m) {
                return later(m.captured(1), m.captured(3).isEmpty() ? m.captured(2) : QStringLiteral("2"));
            })
        || take(word("(?:on\\s+)?(" + days + ")\\s+week"), [&](const Match &m) { return later(m.captured(1), {}); })
        || take(word("a\\s+week\\s+(?:from|on)\\s+(" + days + ')'),
            [&](const Match &m) { return later(m.captured(1), {}); })
        || take(word('(' + counts + ")\\s+(days?|weeks?|months?)\\s+from\\s+(?:now|today)"),
            [&](const Match &m) { return after(m.captured(1), m.captured(2)); })
        || take(
            word("in\\s+(?:half\\s+an\\s+hour|einer\\s+halben\\s+stunde)") + QStringLiteral("|半个?小时(?:之?后|以后)"),
            [this](const Match &) {
                m_instant = m_context.now.addSecs(1800);
                return true;
            })
        || take(word("(?:(?:on|am)\\s+(?:the\\s+)?)?(" + ordinalPattern() + ")\\s+(" + days
                    + ")\\s+(?:(?:of|in)\\s+|im\\s+|des\\s+)?(next|this|nächsten|diese[ns]|kommenden)\\s+(?:month|"
                      "monats?)"),
            [this](const Match &m) {
                const auto which = m.captured(3).toLower();
                const bool isNext = which.startsWith(u'n') || which.startsWith(u'k');
                return setOrdinal(ordinalOf(m.captured(1)), lineOf(dayWords, m.captured(2)), isNext ? 1 : 0);
            })
        || take(QStringLiteral(
                    "(下个?月|这个?月|本月)的?(?:第([一二三四])个?|(最后)一?个?)(?:周|星期|礼拜)([一二三四五六日天])"),
            [this](const Match &m) {
                return setOrdinal(m.captured(3).isEmpty() ? numberOf(m.captured(2)) : -1, chineseDay(m.captured(4)),
                    m.captured(1).startsWith(u'下') ? 1 : 0);
            })
        || take(QStringLiteral("下下个?(?:周|星期|礼拜)([一二三四五六日天])"),
            [this](const Match &m) {
                m_day = monday().addDays(13 + chineseDay(m.captured(1)));
                return true;
            })
        || take(QStringLiteral("大后天"),
            [this](const Match &) {
                m_day = today().addDays(3);
                return true;
            })
        || take(word("(?:on\\s+|am\\s+)?(?:last|letzte[nr]?|vergangene[nr]?)\\s+(" + days + ")(?!['’])"),
            [this](const Match &m) {
                const auto day = coming(lineOf(dayWords, m.captured(1)));
                m_day = day.addDays(-7);
                return true;
            });
}

/// Of this month, or that many later.
bool TimeWords::setOrdinal(int place, int weekday, int months)
{
    const auto first = QDate(today().year(), today().month(), 1).addMonths(months);
    const auto last = first.addDays(first.daysInMonth() - 1);
    if (place == 0 || weekday == 0)
        return false;
    m_day = place < 0 ? last.addDays(-((last.dayOfWeek() - weekday + 7) % 7))
                      : first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (place - 1));
    return m_day.month() == first.month();
}

} // namespace crm
