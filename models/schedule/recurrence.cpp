// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/recurrence.h"

#include "models/schedule/rulewords.h"
#include "models/schedule/walltime.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <memory>

static_assert(ICAL_MAJOR_VERSION == 3, "libical 4 hands rules out as pointers; this file is written for 3.");

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Recurrence)
};

constexpr int mostSteps = 200'000; // a rule that yields nothing for so long is over for all practical purposes

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

icaltimetype floating(const QDateTime &wall)
{
    auto time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    return time;
}

QDateTime wallOf(const icaltimetype &time)
{
    return QDateTime(
        QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, qMin(59, time.second)), Qt::UTC);
}

/// The rule with its end as the wall of the zone shows it: the whole expansion happens on that wall.
icalrecurrencetype ruleOn(const QTimeZone &zone, const QString &text)
{
    icalerror_set_errors_are_fatal(0);
    auto rule = icalrecurrencetype_from_string(text.toLatin1().constData());
    if (icaltime_is_null_time(rule.until))
        return rule;
    const auto until = wallOf(rule.until);
    if (rule.until.is_date)
        rule.until = floating(QDateTime(until.date(), QTime(23, 59, 59), Qt::UTC));
    else if (icaltime_is_utc(rule.until))
        rule.until = floating(wallTimeOf(until, zone));
    return rule;
}

/// Walks over the starts from the first, or from shortly before `from`, until `visit` answers false.
template <typename Visit> void walk(const Series &series, const QDateTime &from, Visit visit)
{
    auto rule = ruleOn(series.zone, series.rule);
    if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE || !series.start.isValid())
        return icalrecurrencetype_clear(&rule);
    const auto first = wallTimeOf(series.start, series.zone);
    const Iterator iterator(icalrecur_iterator_new(rule, floating(first)), icalrecur_iterator_free);
    if (iterator && rule.count == 0 && from.isValid() && from > series.start)
        icalrecur_iterator_set_start(iterator.get(), floating(wallTimeOf(from, series.zone).addDays(-1)));
    for (int step = 0; iterator && step < mostSteps; ++step) {
        const auto next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            break;
        const auto wall = wallOf(next);
        if (!wall.isValid() || !visit(instantOf(wall.date(), wall.time(), series.zone)))
            break;
    }
    icalrecurrencetype_clear(&rule);
}

} // namespace

Result<QString> readRule(const QString &text)
{
    const Error error{Error::Invalid, Text::tr("The rule of repetition “%1” cannot be read.").arg(text)};
    auto plain = text.trimmed().toUpper();
    if (plain.startsWith(u"RRULE:"))
        plain.remove(0, 6);
    const auto words = ruleWordsOf(plain);
    if (!words || plain.size() > 500)
        return error;
    for (const auto *part : {"BYHOUR", "BYMINUTE", "BYSECOND"})
        if (words->value(QLatin1String(part)).contains(u','))
            return Error{Error::Invalid, Text::tr("Something that repeats several times a day cannot be kept.")};
    auto rule = ruleOn(QTimeZone::utc(), plain);
    const bool isRead = rule.freq != ICAL_NO_RECURRENCE && rule.interval > 0;
    const bool isWithinDay = rule.freq < ICAL_DAILY_RECURRENCE;
    icalrecurrencetype_clear(&rule);
    if (!isRead)
        return error;
    if (isWithinDay)
        return Error{Error::Invalid, Text::tr("Something that repeats several times a day cannot be kept.")};
    return plain;
}

QList<QDateTime> startsBetween(const Series &series, const QDateTime &from, const QDateTime &until, int most)
{
    QList<QDateTime> starts;
    walk(series, from, [&](const QDateTime &start) {
        if (start >= until || starts.size() >= most)
            return false;
        if (start >= from && !series.excluded.contains(start))
            starts.append(start);
        return true;
    });
    return starts;
}

std::optional<QDateTime> startAfter(const Series &series, const QDateTime &instant)
{
    std::optional<QDateTime> found;
    walk(series, instant, [&](const QDateTime &start) {
        if (start > instant && !series.excluded.contains(start))
            found = start;
        return !found;
    });
    return found;
}

int startsBefore(const Series &series, const QDateTime &instant)
{
    int count = 0;
    walk(series, {}, [&](const QDateTime &start) {
        count += start < instant ? 1 : 0;
        return start < instant;
    });
    return count;
}

} // namespace crm
