// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/repetition.h"

#include "models/schedule/recurrence.h"
#include "models/schedule/rulewords.h"
#include "models/schedule/walltime.h"

#include <algorithm>

namespace crm {

namespace {

const QStringList frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}; // in the order of Repetition::Unit

const QLatin1String dayPart("BYDAY");
const QLatin1String monthDayPart("BYMONTHDAY");

/// Which of the usual rules says the same in fewer words: what stands out is that of the first day.
int shortRule(const QString &rule)
{
    static const QStringList rules{"", "", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY"};
    return rule.isEmpty() ? -1 : int(rules.indexOf(rule));
}

bool hasOtherParts(const RuleWords &words)
{
    auto rest = words;
    for (const auto *part : {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY"})
        rest.set(QLatin1String(part), {});
    return !rest.text().isEmpty();
}

/// Nothing when one of them is the second or the last of a month.
std::optional<QList<int>> weekdaysOf(const QString &codes)
{
    QList<int> days;
    for (const auto &code : codes.split(u',', Qt::SkipEmptyParts)) {
        const auto day = weekdayOf(code);
        if (day == 0)
            return std::nullopt;
        days.append(day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

std::optional<Repetition> repetitionOf(const QString &rule)
{
    const auto words = ruleWordsOf(rule);
    const auto unit = words ? frequencies.indexOf(words->value(QLatin1String("FREQ"))) : -1;
    if (unit < 0 || hasOtherParts(*words))
        return std::nullopt;
    Repetition repetition{.unit = Repetition::Unit(unit), .interval = words->interval()};
    const auto days = words->value(dayPart);
    const auto monthDay = words->value(monthDayPart);
    if (repetition.unit == Repetition::Unit::Week && monthDay.isEmpty()) {
        const auto weekdays = weekdaysOf(days);
        repetition.weekdays = weekdays.value_or(QList<int>());
        return weekdays ? std::optional(repetition) : std::nullopt;
    }
    if (repetition.unit == Repetition::Unit::Month && (days.isEmpty() || monthDay.isEmpty())) {
        const auto part = !days.isEmpty() ? dayPart + u'=' + days : monthDayPart + u'=' + monthDay;
        repetition.monthDay = days.isEmpty() && monthDay.isEmpty() ? QString() : part;
        const bool isSaid = repetition.monthDay.isEmpty() || !ruleDaysText(rule).isEmpty();
        return isSaid ? std::optional(repetition) : std::nullopt;
    }
    return days.isEmpty() && monthDay.isEmpty() ? std::optional(repetition) : std::nullopt;
}

QString ruleOf(const Repetition &repetition)
{
    auto rule = QStringLiteral("FREQ=") + frequencies.at(int(repetition.unit));
    if (repetition.interval > 1)
        rule += QStringLiteral(";INTERVAL=%1").arg(repetition.interval);
    QStringList codes;
    for (const auto day : repetition.weekdays)
        codes.append(weekdayCode(day));
    if (repetition.unit == Repetition::Unit::Week && !codes.isEmpty())
        rule += QStringLiteral(";BYDAY=") + codes.join(u',');
    if (repetition.unit == Repetition::Unit::Month && !repetition.monthDay.isEmpty())
        rule += u';' + repetition.monthDay;
    return rule;
}

RuleEnd ruleEnd(const QString &rule, const QTimeZone &zone)
{
    const auto words = ruleWordsOf(rule);
    if (!words)
        return {};
    return {words->value(QLatin1String("COUNT")).toInt(), lastDayOf(*words, zone)};
}

QString ruleEnding(const QString &rule, const RuleEnd &end, const QTimeZone &zone, bool isAllDay)
{
    auto words = ruleWordsOf(ruleWithoutEnd(rule));
    if (!words)
        return rule;
    if (end.count > 0)
        words->set(QLatin1String("COUNT"), QString::number(end.count));
    else if (end.last.isValid())
        words->set(QLatin1String("UNTIL"),
            isAllDay ? end.last.toString(QStringLiteral("yyyyMMdd"))
                     : instantOf(end.last, QTime(23, 59, 59), zone)
                           .toUTC()
                           .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    return words->text();
}

QString ruleEndingAs(const QString &rule, const QString &other)
{
    auto words = ruleWordsOf(ruleWithoutEnd(rule));
    const auto like = ruleWordsOf(other);
    if (!words || !like)
        return rule;
    for (const auto part : {QLatin1String("COUNT"), QLatin1String("UNTIL")})
        words->set(part, like->value(part));
    return words->text();
}

QString ruleFollowing(const QString &rule, const QDate &from, const QDate &to)
{
    const auto said = repetitionOf(rule);
    const bool isOfFirst = said
        && (said->unit == Repetition::Unit::Week ? said->weekdays == QList<int>{from.dayOfWeek()}
                                                 : monthDays(from).contains(said->monthDay));
    return isOfFirst ? ruleMoved(rule, from, to) : rule;
}

QStringList usualRules(const QDate &day)
{
    const auto code = weekdayCode(day.dayOfWeek());
    const auto place = (day.day() - 1) / 7 + 1;
    return {QStringLiteral("FREQ=DAILY"), QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        QStringLiteral("FREQ=WEEKLY;BYDAY=%1").arg(code), QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=%1").arg(code),
        QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=%1").arg(day.day()),
        QStringLiteral("FREQ=MONTHLY;BYDAY=%1%2").arg(place > 4 ? -1 : place).arg(code), QStringLiteral("FREQ=YEARLY")};
}

int usualRuleIndex(const QString &rule, const QDate &day)
{
    const auto endless = ruleWithoutEnd(rule);
    const auto index = int(usualRules(day).indexOf(endless));
    return index < 0 ? shortRule(endless) : index;
}

QStringList monthDays(const QDate &day)
{
    const auto code = weekdayCode(day.dayOfWeek());
    const auto place = (day.day() - 1) / 7 + 1;
    QStringList parts{QStringLiteral("BYMONTHDAY=%1").arg(day.day())};
    if (place <= 4)
        parts.append(QStringLiteral("BYDAY=%1%2").arg(place).arg(code));
    if (day.day() + 7 > day.daysInMonth())
        parts.append(QStringLiteral("BYDAY=-1") + code);
    if (day.day() == day.daysInMonth())
        parts.append(QStringLiteral("BYMONTHDAY=-1"));
    return parts;
}

} // namespace crm
