// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/timewords.h"

#include "models/schedule/timewordtables.h"
#include "models/schedule/walltime.h"

namespace crm {

using namespace timewords;

namespace {

QTime timeOf(int hour, int minute, const QString &half)
{
    if (half.startsWith(u'p', Qt::CaseInsensitive) && hour < 12)
        hour += 12;
    if (half.startsWith(u'a', Qt::CaseInsensitive) && hour == 12)
        hour = 0;
    return QTime(hour, minute);
}

} // namespace

QRegularExpression expressionOf(const QString &pattern)
{
    thread_local QHash<QString, QRegularExpression> made;
    auto it = made.find(pattern);
    if (it == made.end())
        it = made.insert(pattern,
            QRegularExpression(
                pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    return *it;
}

TimeWords::TimeWords(const QString &line, const QuickContext &context)
    : m_context(context)
    , m_line(line)
    , m_rest(line)
{
    readRule();
    if (!m_rule.isEmpty())
        readHowOften();
    if (m_rule.isEmpty())
        readDayRange();
    if (!m_day.isValid())
        readWeekOfYear();
    if (!m_day.isValid())
        readDate();
    if (!m_day.isValid())
        readEdge();
    if (!m_day.isValid())
        readNamedMonth();
    if (!m_day.isValid())
        readBareDay();
    if (!m_day.isValid() && !m_impossibleDay.isEmpty())
        return;
    settleSeries();
    if (!m_day.isValid())
        readFrom();
    if (!m_day.isValid() && !m_instant.isValid())
        readDayWithPart();
    if (!m_day.isValid() && !m_instant.isValid())
        readRelative();
    if (!m_day.isValid() && !m_instant.isValid())
        readWeekday();
    if (!m_rule.contains(u";UNTIL="))
        settleSeries();
    if (m_times > 0 && !m_rule.contains(u";UNTIL="))
        m_rule += QStringLiteral(";COUNT=%1").arg(m_times);
    readPart();
    if (!m_time && !readChineseRange())
        readRange();
    if (!m_time)
        readTime();
    if (!m_time)
        readChineseTime();
    timeOfPart();
    if (!m_endTime)
        readDuration();
}

/// The day itself or the next one that the rule names; null: it names none.
QDate TimeWords::nextOfWeekdays(QDate from) const
{
    QDate next;
    for (const auto weekday : m_weekdays)
        if (const auto day = from.addDays((weekday - from.dayOfWeek() + 7) % 7); !next.isValid() || day < next)
            next = day;
    return next;
}

/// A date beside a rule is its last day, or from when on it holds.
void TimeWords::settleSeries()
{
    if (m_rule.isEmpty())
        return;
    if (m_day.isValid() && m_isUntil) {
        m_rule += QStringLiteral(";UNTIL=") + m_day.toString(QStringLiteral("yyyyMMdd"));
        m_day = {};
        m_isUntil = false;
    }
    if (!m_weekdays.isEmpty())
        m_day = nextOfWeekdays(m_day.isValid() ? m_day : today());
    else if (m_monthDay > 0 && !m_day.isValid())
        m_day = comingDay(m_monthDay);
}

QDate TimeWords::today() const
{
    return wallTimeOf(m_context.now, m_context.zone).date();
}

/// "bis Freitag", "by Friday", "until 3 May": the word before goes with the time.
qsizetype TimeWords::beginOf(const Match &match)
{
    static const QString before
        = QStringLiteral("(?<![\\w])(?:by|until|till|bis(?:\\s+(?:zum|spätestens))?|spätestens)\\s+$|"
                         "(?:直到|截止到?|至|到)\\s*$");
    const auto found = expressionOf(before).match(m_rest.left(match.capturedStart()));
    static const QString end = QStringLiteral("^(?:(?:until|till|bis)\\b|直到|截止|至|到)");
    m_isUntil = expressionOf(end).match(found.captured() + match.captured()).hasMatch();
    return found.hasMatch() ? found.capturedStart() : match.capturedStart();
}

bool TimeWords::take(const QString &pattern, const std::function<bool(const Match &)> &use)
{
    auto found = expressionOf(pattern).globalMatch(m_rest);
    while (found.hasNext()) {
        const auto match = found.next();
        m_isImpossible = false;
        if (!use(match)) {
            if (m_isImpossible && m_impossibleDay.isEmpty())
                m_impossibleDay = match.captured().simplified();
            continue;
        }
        const auto from = beginOf(match);
        const auto length = match.capturedEnd() - from;
        m_spans.append({from, length});
        m_rest.replace(from, length, QString(length, u' '));
        return true;
    }
    return false;
}

bool TimeWords::setDay(int year, int month, int day)
{
    if (year > 0 && year < 100)
        year += 2000;
    const auto thisYear = today().year();
    QDate date(year > 0 ? year : thisYear, month, day);
    for (int more = 1; year <= 0 && more <= 8 && (!date.isValid() || date < today()); ++more) // 29 February
        date = QDate(thisYear + more, month, day);
    m_isImpossible = !date.isValid() && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!date.isValid() || date.year() > thisYear + 50)
        return false;
    m_day = date;
    return true;
}

void TimeWords::readDate()
{
    const auto on = QStringLiteral("(?:(?<!\\p{L})(?:on|am|den|by|bis|vom)\\s+(?:the\\s+|zum\\s+)?)?");
    const bool isMonthFirst = m_context.locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    take(on + "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)", [this](const Match &m) {
        return setDay(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    }) || take(on + "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?(?!\\d)", [this](const Match &m) {
        return setDay(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    }) || take(on + "(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])", [&](const Match &m) {
        const auto first = m.captured(1).toInt();
        const auto second = m.captured(2).toInt();
        const bool isMonth = second > 12 || (isMonthFirst && first <= 12); // there is no 18th month
        return setDay(m.captured(3).toInt(), isMonth ? first : second, isMonth ? second : first);
    }) || take(QStringLiteral("(?:([0-9]{4})年)?") + number + "月" + number + "[日号]?", [this](const Match &m) {
        return setDay(m.captured(1).toInt(), numberOf(m.captured(2)), numberOf(m.captured(3)));
    });
}

void TimeWords::readNamedMonth()
{
    const auto months = monthWords.join(u'|');
    const auto year = QStringLiteral("(?:,?\\s+(\\d{4}))?");
    take(word(QStringLiteral("(?:(?:on|am|den)\\s+(?:the\\s+)?)?(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?(%1)\\.?")
                  .arg(months)
             + year),
        [this](const Match &m) {
            return setDay(m.captured(3).toInt(), lineOf(monthWords, m.captured(2)), m.captured(1).toInt());
        })
        || take(word(QStringLiteral("(?:on\\s+)?(%1)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![:.]\\d)").arg(months) + year),
            [this](const Match &m) {
                return setDay(m.captured(3).toInt(), lineOf(monthWords, m.captured(1)), m.captured(2).toInt());
            });
}

void TimeWords::readRelative()
{
    const auto days = [this](int count) {
        m_day = today().addDays(count);
        return true;
    };
    const auto after = [&](int count, const QString &unit) {
        const auto is
            = [&](const char *names) { return QString::fromUtf8(names).split(u'|').contains(unit.toLower()); };
        if (is("minute|minutes|min|minuten|分钟"))
            m_instant = m_context.now.addSecs(count * 60);
        else if (is("hour|hours|h|stunde|stunden|小时"))
            m_instant = m_context.now.addSecs(count * 3600);
        else if (is("month|months|monat|monaten|月"))
            m_day = today().addMonths(count);
        else
            m_day = today().addDays(count * (is("week|weeks|woche|wochen|周|星期") ? 7 : 1));
        return true;
    };
    const QString units
        = QStringLiteral("minutes?|min|minuten|hours?|h|stunden?|days?|tag|tagen|weeks?|wochen?|months?|"
                         "monat|monaten");
    take(word("(?:the\\s+)?day after tomorrow|übermorgen") + QStringLiteral("|后天"),
        [&](const Match &) { return days(2); })
        || take(word("tomorrow|tmrw|morgen") + QStringLiteral("|明[天日早]"), [&](const Match &) { return days(1); })
        || take(word("yesterday|gestern") + QStringLiteral("|昨天"), [&](const Match &) { return days(-1); })
        || take(word("today|heute|tonight") + QStringLiteral("|今[天日晚]"), [&](const Match &) { return days(0); })
        || take(word("in\\s+(\\d{1,3}|an?|eine[mnr]?|" + hourWords.join(u'|') + ")\\s*(" + units + ')'),
            [&](const Match &m) {
                const int named = lineOf(hourWords, m.captured(1));
                return after(named > 0 ? named : qMax(1, m.captured(1).toInt()), m.captured(2));
            })
        || take(number + QStringLiteral("\\s*个?(分钟|小时|天|周|星期|月)(?:之?后|以后)"),
            [&](const Match &m) { return after(numberOf(m.captured(1)), m.captured(2)); })
        || take(word("next week|nächste woche") + QStringLiteral("|下(?:个)?(?:周|星期)(?![一二三四五六日天])"),
            [&](const Match &) { return days(8 - today().dayOfWeek()); })
        || take(word("next month|nächsten monat") + QStringLiteral("|下个?月"), [&](const Match &) {
               m_day = QDate(today().year(), today().month(), 1).addMonths(1);
               return true;
           });
}

void TimeWords::readRange()
{
    const auto half = QStringLiteral("\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr)?");
    take(word("(at\\s+|um\\s+|from\\s+|von\\s+)?(\\d{1,2})(?:[:.](\\d{2}))?" + half
             + "\\s*(?:-|–|to|till|until|bis)\\s*(\\d{1,2})(?:[:.](\\d{2}))?" + half),
        [this](const Match &m) {
            const bool isClear = !m.captured(1).isEmpty() || !m.captured(3).isEmpty() || !m.captured(4).isEmpty()
                || !m.captured(6).isEmpty() || !m.captured(7).isEmpty();
            auto from = timeOf(
                m.captured(2).toInt(), m.captured(3).toInt(), m.captured(4).isEmpty() ? m.captured(7) : m.captured(4));
            const auto to = timeOf(m.captured(5).toInt(), m.captured(6).toInt(), m.captured(7));
            if (from > to && m.captured(4).isEmpty()) // "11 to 1 pm"
                from = timeOf(m.captured(2).toInt(), m.captured(3).toInt(), {});
            const bool isPlain = m.captured(4).isEmpty() && m.captured(7).isEmpty();
            if (isPlain && isClear && from.isValid() && to.isValid() && inPart(to) > inPart(from)) {
                m_time = inPart(from);
                m_endTime = inPart(to);
                return true;
            }
            if (!isClear || !from.isValid() || !to.isValid() || to <= from)
                return false;
            m_time = from;
            m_endTime = to;
            return true;
        });
}

void TimeWords::readTime()
{
    const auto use = [this](const Match &m) {
        auto hour = m.captured(2).toInt();
        const auto half = m.captured(4).startsWith(u'o', Qt::CaseInsensitive) ? QString() : m.captured(4);
        // "at 3" means the afternoon in every office, "at 2:50" too; "02:50" does not.
        if (half.isEmpty() && m.captured(2).size() == 1 && m.captured(1).startsWith(u'a', Qt::CaseInsensitive)
            && hour >= 1 && hour <= 6 && m_part != Part::Morning)
            hour += 12;
        const auto time = timeOf(hour, m.captured(3).toInt(), half);
        if (time.isValid())
            m_time = half.isEmpty() || half.startsWith(u'u', Qt::CaseInsensitive) ? inPart(time) : time;
        else if (m_impossibleTime.isEmpty())
            m_impossibleTime = m.captured().mid(m.capturedLength(1)).trimmed();
        return time.isValid();
    };
    const auto half = QStringLiteral("\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|o['’]clock)");
    const auto before = QStringLiteral("((?:at|um|gegen|ab|from|by)\\s+)");
    const auto part
        = [this](const QString &hourWord, int minute, int shift) { return setHourPart(hourWord, minute, shift); };
    const auto hours = "(\\d{1,2}|" + hourWords.join(u'|') + ')';
    readLongerParts(hours);
    if (m_time)
        return;
    take(word("(?:(?:um|gegen|ab)\\s+)?halb\\s+" + hours), [&](const Match &m) { return part(m.captured(1), 30, -1); })
        || take(word("(?:at\\s+)?half\\s+past\\s+" + hours), [&](const Match &m) { return part(m.captured(1), 30, 0); })
        || take(word("(?:(?:at|um)\\s+)?(?:a\\s+)?(?:quarter\\s+past|viertel\\s+nach)\\s+" + hours),
            [&](const Match &m) { return part(m.captured(1), 15, 0); })
        || take(word("(?:(?:at|um)\\s+)?(?:a\\s+)?(?:quarter\\s+to|viertel\\s+vor)\\s+" + hours),
            [&](const Match &m) { return part(m.captured(1), 45, -1); })
        || take(word(before + "?(\\d{1,2})[:.](\\d{2})(?:" + half + ")?"), use)
        || take(word("((?:at|um|gegen|ab|by)\\s+)?([01]\\d|2[0-3])([0-5]\\d)\\s*(uhr)"), use)
        || take(word("((?:at|um|gegen|ab|by)\\s+)(0\\d)([0-5]\\d)()"), use)
        || take(word(before + "?(\\d{1,2})()" + half), use) || take(word("((?:at|um|gegen|ab)\\s+)(\\d{1,2})()()"), use)
        || take(word("()(\\d{1,2})h(\\d{2})?()"), use) || take(word("(?:at\\s+)?noon|mittags"), [this](const Match &) {
               m_time = QTime(12, 0);
               return true;
           });
    if (!m_time)
        readBareHour();
}

void TimeWords::readDuration()
{
    const auto use = [this](const QString &count, const QString &unit) {
        const auto amount = count.front().isDigit() ? QString(count).replace(u',', u'.').toDouble() : numberOf(count);
        const bool isHours = unit.startsWith(u'h', Qt::CaseInsensitive) || unit.startsWith(u's', Qt::CaseInsensitive)
            || unit == QStringLiteral("小时");
        const auto minutes = qRound(amount * (isHours ? 60 : 1));
        if (minutes < 1 || minutes > 24 * 60)
            return false;
        m_minutes = minutes;
        return true;
    };
    take(word("(?:for|für)\\s+(\\d{1,3}(?:[.,]\\d)?)\\s*(minutes?|min|minuten|hours?|h|std|stunden?)\\.?"),
        [&](const Match &m) { return use(m.captured(1), m.captured(2)); })
        || take(number + QStringLiteral("\\s*个?(小时|分钟)"),
            [&](const Match &m) { return use(m.captured(1), m.captured(2)); });
}

} // namespace crm
