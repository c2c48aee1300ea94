// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/timewords.h"
#include "models/schedule/timewordtables.h"

// Hours in words: of the German and English clock, and in Chinese.

namespace crm {

using namespace timewords;

namespace {

/// A time of day in Chinese or figures, with five groups: the part of the day is taken before.
const QString &chineseClock()
{
    static const QString clock = number + QStringLiteral("(?:[点點时](?:(半)|(一刻|三刻)|") + number
        + QStringLiteral("分?)?|[:：]([0-9]{2}))钟?");
    return clock;
}

constexpr int chineseGroups = 5;

struct Hour
{
    int hour = 0;
    int minute = 0;
    bool isWhole = false;  ///< said without minutes in figures
    bool isSpoken = false; ///< "两点五十", not "2:50"
};

Hour clockIn(const QRegularExpressionMatch &m, int first)
{
    Hour clock{numberOf(m.captured(first))};
    clock.isWhole = m.captured(first + 3).isEmpty() && m.captured(first + 4).isEmpty();
    clock.isSpoken = m.captured(first + 4).isEmpty();
    const auto quarter = m.captured(first + 2);
    clock.minute = !m.captured(first + 1).isEmpty() ? 30
        : !quarter.isEmpty()                        ? (quarter.front() == u'一' ? 15 : 45)
        : clock.isWhole                             ? 0
                        : numberOf(m.captured(first + 3).isEmpty() ? m.captured(first + 4) : m.captured(first + 3));
    return clock;
}

} // namespace

/// "halb neun" is half past eight; said of the afternoon as "at 3" is.
bool TimeWords::setHourPart(const QString &hourWord, int minute, int shift)
{
    const auto named = hourWord.front().isDigit() ? hourWord.toInt() : lineOf(hourWords, hourWord);
    if (named < 1 || named > 24)
        return false;
    auto hour = named + shift;
    if (named <= 12 && hour < 7 && m_part != Part::Morning)
        hour += 12;
    m_time = inPart(QTime(hour % 24, minute));
    return true;
}

/// "5 nach halb 3", "zehn vor acht", "dreiviertel vier", "twenty past nine".
void TimeWords::readLongerParts(const QString &hours)
{
    const QString minutes = "(\\d{1,2}|twenty|zwanzig|" + hourWords.join(u'|') + ')';
    const auto minutesOf = [](const QString &text) {
        const auto named = lineOf(hourWords, text);
        return text.front().isDigit() ? text.toInt() : named > 0 ? named : 20;
    };
    const auto beside = [&](int minute, const QString &hour, int shift) {
        return minute >= 0 && minute < 60 && setHourPart(hour, minute, shift);
    };
    const QString at("(?:(?:at|um|gegen|ab)\\s+)?");
    take(word(at + minutes + "\\s+(?:minuten\\s+)?(vor|nach)\\s+halb\\s+" + hours), [&](const Match &m) {
        const int away = minutesOf(m.captured(1));
        return beside(m.captured(2).startsWith(u'v', Qt::CaseInsensitive) ? 30 - away : 30 + away, m.captured(3), -1);
    }) || take(word(at + "dreiviertel\\s+" + hours), [&](const Match &m) {
        return beside(45, m.captured(1), -1);
    }) || take(word(at + minutes + "\\s+(?:minuten\\s+|minutes\\s+)?(?:nach|past)\\s+" + hours), [&](const Match &m) {
        return beside(minutesOf(m.captured(1)), m.captured(2), 0);
    }) || take(word(at + minutes + "\\s+(?:minuten\\s+)?vor\\s+" + hours), [&](const Match &m) {
        return beside(60 - minutesOf(m.captured(1)), m.captured(2), -1);
    });
}

void TimeWords::readChineseTime()
{
    const auto use = [this](const Hour &clock, const QString &said) {
        auto hour = clock.hour;
        if (clock.isSpoken && m_part == Part::None && hour >= 1 && hour <= 6)
            hour += 12; // as "at 3" is
        const QTime time(hour, clock.minute);
        if (time.isValid())
            m_time = inPart(time);
        else if (m_impossibleTime.isEmpty() && clock.hour > 23)
            m_impossibleTime = said.trimmed();
        return time.isValid();
    };
    take(QStringLiteral("差(?:(一刻)|") + number + QStringLiteral("分)") + number + QStringLiteral("[点點]"),
        [&](const Match &m) {
            const int away = m.captured(1).isEmpty() ? numberOf(m.captured(2)) : 15;
            const int hour = numberOf(m.captured(3)) - 1;
            return away > 0 && away < 60 && hour >= 0 && use({hour, 60 - away, true, true}, m.captured());
        })
        || take(chineseClock(), [&](const Match &m) { return use(clockIn(m, 1), m.captured()); });
}

/// "9点到10点半", "9:00-10:30开会".
bool TimeWords::readChineseRange()
{
    return take(chineseClock() + QStringLiteral("\\s*(?:到|至|-|–|~)\\s*(?:上午|中午|下午|晚上)?") + chineseClock(),
        [this](const Match &m) {
            const auto begin = clockIn(m, 1);
            const auto end = clockIn(m, 1 + chineseGroups);
            auto from = inPart(QTime(begin.hour, begin.minute));
            auto to = inPart(QTime(end.hour, end.minute));
            if (m_part == Part::None && begin.isWhole && begin.hour <= 6 && end.hour < 12 && end.hour > begin.hour) {
                from = from.addSecs(12 * 3600);
                to = to.addSecs(12 * 3600);
            }
            if (to <= from && to.isValid() && to.hour() < 12)
                to = to.addSecs(12 * 3600);
            if (!from.isValid() || !to.isValid() || to <= from)
                return false;
            m_time = from;
            m_endTime = to;
            return true;
        });
}

} // namespace crm
