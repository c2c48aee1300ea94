// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/rulewords.h"

#include "models/schedule/recurrence.h"
#include "models/schedule/walltime.h"

#include <QCoreApplication>
#include <QLocale>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Recurrence)
};

const QLatin1String freqPart("FREQ");
const QLatin1String untilPart("UNTIL");
const QLatin1String countPart("COUNT");
const QLatin1String dayPart("BYDAY");
const QLatin1String monthDayPart("BYMONTHDAY");
const QLatin1String monthPart("BYMONTH");

const QStringList weekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// "2TU" is the second Tuesday; place 0: every one.
struct PlacedDay
{
    int place = 0;
    int weekday = 0;
};

PlacedDay placedDay(const QString &code)
{
    return {code.chopped(qMin(2, int(code.size()))).toInt(), weekdayOf(QStringView(code).right(2))};
}

QDateTime untilOf(const QString &text)
{
    const auto day = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    const auto time = QTime::fromString(text.mid(9, 6), QStringLiteral("HHmmss"));
    return QDateTime(day, time.isValid() ? time : QTime(0, 0), Qt::UTC);
}

QString every(const QString &frequency, int interval)
{
    if (frequency == u"DAILY")
        return interval == 1 ? Text::tr("Every day") : Text::tr("Every %n days", nullptr, interval);
    if (frequency == u"WEEKLY")
        return interval == 1 ? Text::tr("Every week") : Text::tr("Every %n weeks", nullptr, interval);
    if (frequency == u"MONTHLY")
        return interval == 1 ? Text::tr("Every month") : Text::tr("Every %n months", nullptr, interval);
    return interval == 1 ? Text::tr("Every year") : Text::tr("Every %n years", nullptr, interval);
}

QString placeText(const PlacedDay &day)
{
    const auto name = QLocale().standaloneDayName(day.weekday);
    switch (day.place) {
    case -1:
        return Text::tr("on the last %1", "weekday").arg(name);
    case 1:
        return Text::tr("on the first %1", "weekday").arg(name);
    case 2:
        return Text::tr("on the second %1", "weekday").arg(name);
    case 3:
        return Text::tr("on the third %1", "weekday").arg(name);
    case 4:
        return Text::tr("on the fourth %1", "weekday").arg(name);
    default:
        return {};
    }
}

/// Which days of it; nothing when that cannot be said in a few words.
std::optional<QString> daysText(const RuleWords &words)
{
    const auto days = words.value(dayPart);
    const auto monthDays = words.value(monthDayPart);
    if (monthDays == u"-1" && days.isEmpty())
        return Text::tr("on the last day", "of the month");
    if (!monthDays.isEmpty())
        return days.isEmpty() && !monthDays.contains(u',') && monthDays.toInt() > 0
            ? std::optional(Text::tr("on day %1", "of the month").arg(monthDays.toInt()))
            : std::nullopt;
    if (days.isEmpty())
        return QString();
    if (days == u"MO,TU,WE,TH,FR")
        return Text::tr("on working days");
    QStringList names;
    for (const auto &code : days.split(u',')) {
        const auto day = placedDay(code);
        if (day.place != 0)
            return days.contains(u',') || placeText(day).isEmpty() ? std::nullopt : std::optional(placeText(day));
        names.append(QLocale().standaloneDayName(day.weekday));
    }
    return Text::tr("on %1", "weekdays").arg(QLocale().createSeparatedList(names));
}

bool isPlain(const RuleWords &words)
{
    for (const auto *part :
        {"BYWEEKNO", "BYYEARDAY", "BYSETPOS", "BYMONTH", "BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE"})
        if (!words.value(QLatin1String(part)).isEmpty())
            return false;
    return true;
}

} // namespace

QString RuleWords::value(QLatin1String name) const
{
    for (const auto &[part, text] : m_parts)
        if (part == name)
            return text;
    return {};
}

void RuleWords::set(QLatin1String name, const QString &value)
{
    m_parts.removeIf([&](const auto &part) { return part.first == name; });
    if (!value.isEmpty())
        m_parts.append({name, value});
}

QString RuleWords::text() const
{
    QStringList parts;
    for (const auto &[name, value] : m_parts)
        parts.append(name + u'=' + value);
    return parts.join(u';');
}

std::optional<RuleWords> ruleWordsOf(const QString &rule)
{
    RuleWords words;
    for (const auto &part : rule.split(u';', Qt::SkipEmptyParts)) {
        const auto at = part.indexOf(u'=');
        const auto name = part.left(at).trimmed().toUpper();
        if (at < 1 || at + 1 == part.size() || !words.value(QLatin1String(name.toLatin1())).isEmpty())
            return std::nullopt;
        words.m_parts.append({name, part.mid(at + 1).trimmed().toUpper()});
    }
    if (words.value(freqPart).isEmpty())
        return std::nullopt;
    return words;
}

QString ruleDaysText(const QString &rule)
{
    const auto words = ruleWordsOf(rule);
    return words && isPlain(*words) ? daysText(*words).value_or(QString()) : QString();
}

QDate lastDayOf(const RuleWords &words, const QTimeZone &zone)
{
    const auto until = words.value(untilPart);
    const auto end = untilOf(until);
    return until.endsWith(u'Z') ? wallTimeOf(end, zone).date() : end.date();
}

int weekdayOf(QStringView code)
{
    return int(weekdays.indexOf(code.toString())) + 1;
}

QString weekdayCode(int weekday)
{
    return weekdays.value(weekday - 1);
}

QString ruleEndingBefore(const QString &rule, const QDateTime &instant)
{
    auto words = ruleWordsOf(rule);
    if (!words)
        return rule;
    words->set(countPart, {});
    words->set(untilPart, instant.toUTC().addSecs(-1).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    return words->text();
}

QString ruleWithoutEnd(const QString &rule)
{
    auto words = ruleWordsOf(rule);
    if (!words)
        return rule;
    words->set(countPart, {});
    words->set(untilPart, {});
    return words->text();
}

QString ruleWithoutFirst(const QString &rule, int starts)
{
    auto words = ruleWordsOf(rule);
    const auto count = words ? words->value(countPart).toInt() : 0;
    if (count == 0)
        return rule;
    words->set(countPart, QString::number(qMax(1, count - starts)));
    return words->text();
}

QString ruleMoved(const QString &rule, const QDate &from, const QDate &to)
{
    auto words = ruleWordsOf(rule);
    if (!words || from == to)
        return rule;
    QStringList days;
    for (const auto &code : words->value(dayPart).split(u',', Qt::SkipEmptyParts)) {
        const auto day = placedDay(code);
        if (day.place == 0)
            days.append(weekdayCode((day.weekday - 1 + int(from.daysTo(to) % 7) + 7) % 7 + 1));
        else
            days.append(QString::number(day.place < 0 || to.day() > 28 ? -1 : (to.day() - 1) / 7 + 1)
                + weekdayCode(to.dayOfWeek())); // hardly a month has a fifth one
    }
    words->set(dayPart, days.join(u','));
    if (words->value(monthDayPart).toInt() == from.day())
        words->set(monthDayPart, QString::number(to.day()));
    if (words->value(monthPart).toInt() == from.month())
        words->set(monthPart, QString::number(to.month()));
    return words->text();
}

QString ruleText(const QString &rule, const QTimeZone &zone)
{
    const auto words = ruleWordsOf(rule);
    const auto days = words && isPlain(*words) ? daysText(*words) : std::nullopt;
    if (!days)
        return rule;
    auto text = every(words->value(freqPart), words->interval());
    if (!days->isEmpty())
        text = Text::tr("%1 %2", "every week, on Tuesday").arg(text, *days);
    if (const auto count = words->value(countPart).toInt(); count > 0)
        return Text::tr("%1, %n times", "every week", count).arg(text);
    const auto last = lastDayOf(*words, zone);
    if (!last.isValid())
        return text;
    return Text::tr("%1, until %2", "every week, day").arg(text, QLocale().toString(last, QLocale::ShortFormat));
}

} // namespace crm
