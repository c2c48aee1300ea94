// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/workcalendar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::WorkCalendar)
};

constexpr std::array<const char *, 7> dayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int mostDates = 20000; // two generations of holidays of every country

/// Thrown within this file: what is wrong, in a sentence.
struct Fault
{
    QString sentence;
};

QJsonArray toJson(const QList<WorkSpan> &spans)
{
    QJsonArray array;
    for (const auto &s : spans)
        array.append(QJsonArray{spanTimeText(s.from), spanTimeText(s.to)});
    return array;
}

QString text(const QJsonValue &value, const QString &fault)
{
    if (!value.isString())
        throw Fault{fault};
    return value.toString();
}

QDate date(const QJsonValue &value)
{
    const auto written = text(value, Text::tr("A holiday or exception has no date written as 2026-12-24."));
    const auto day = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        throw Fault{Text::tr("“%1” is not a date written as 2026-12-24.").arg(written)};
    return day;
}

QList<WorkSpan> spans(const QJsonValue &value, const QString &day)
{
    const auto shape = Text::tr("%1: hours are pairs of times: [[\"09:00\", \"17:30\"]].").arg(day);
    if (!value.isArray())
        throw Fault{shape};
    QList<WorkSpan> read;
    for (const auto &item : value.toArray()) {
        const auto pair = item.toArray();
        if (pair.size() != 2)
            throw Fault{shape};
        int ends[2];
        for (int i = 0; i < 2; ++i) {
            const auto written = text(pair.at(i), shape);
            const auto time = spanTime(written);
            if (!time)
                throw Fault{Text::tr("%1: “%2” is not a time of day such as 09:00 or 24:00.").arg(day, written)};
            ends[i] = *time;
        }
        read.append({ends[0], ends[1]});
    }
    if (const auto fault = arrangeSpans(read, day))
        throw Fault{*fault};
    return read;
}

void readWeek(const QJsonValue &value, WorkCalendar &calendar)
{
    if (!value.isObject())
        throw Fault{Text::tr("The calendar has no “week” with the hours of mon, tue, wed, thu, fri, sat, sun.")};
    const auto week = value.toObject();
    for (auto it = week.begin(); it != week.end(); ++it) {
        const auto found = std::find_if(
            dayKeys.begin(), dayKeys.end(), [&](const char *key) { return it.key() == QLatin1String(key); });
        if (found == dayKeys.end())
            throw Fault{Text::tr("“%1” is no day of the week: use mon, tue, wed, thu, fri, sat, sun.").arg(it.key())};
        const auto day = int(found - dayKeys.begin());
        calendar.week[size_t(day)] = spans(it.value(), QLocale().standaloneDayName(day + 1, QLocale::LongFormat));
    }
}

void readHolidays(const QJsonValue &value, WorkCalendar &calendar)
{
    if (value.isUndefined())
        return;
    if (!value.isArray())
        throw Fault{Text::tr("“holidays” is a list of dates: [\"2026-05-01\"].")};
    for (const auto &item : value.toArray()) {
        const auto day = date(item.isObject() ? item.toObject().value(QLatin1String("date")) : item);
        calendar.holidays.insert(day, item.toObject().value(QLatin1String("name")).toString());
    }
}

void readHolidayNames(const QJsonValue &value, WorkCalendar &calendar)
{
    if (!value.isUndefined() && !value.isObject())
        throw Fault{Text::tr("“holiday_names” names days: {\"2026-05-01\": \"Labour Day\"}.")};
    const auto names = value.toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        if (const auto day = calendar.holidays.find(date(it.key())); day != calendar.holidays.end() && day->isEmpty())
            *day = it.value().toString();
}

void readExceptions(const QJsonValue &value, WorkCalendar &calendar)
{
    if (value.isUndefined())
        return;
    const auto shape
        = Text::tr("“exceptions” is a list such as [{\"date\": \"2026-12-24\", \"spans\": [[\"09:00\", \"12:00\"]]}].");
    if (!value.isArray())
        throw Fault{shape};
    for (const auto &item : value.toArray()) {
        if (!item.isObject())
            throw Fault{shape};
        const auto object = item.toObject();
        const auto day = date(object.value(QLatin1String("date")));
        const auto name = day.toString(Qt::ISODate);
        if (calendar.exceptions.contains(day))
            throw Fault{Text::tr("There are two exceptions for %1.").arg(name)};
        calendar.exceptions.insert(
            day, {object.value(QLatin1String("name")).toString(), spans(object.value(QLatin1String("spans")), name)});
    }
}

WorkCalendar read(const QByteArray &json)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        throw Fault{Text::tr("The calendar is not JSON: it cannot be read at character %1.").arg(parsing.offset)};
    if (!document.isObject())
        throw Fault{Text::tr("The calendar is not a JSON object with zone and week.")};
    const auto object = document.object();
    for (const auto &key : object.keys())
        if (!QStringList{"name", "zone", "week", "holidays", "holiday_names", "exceptions"}.contains(key))
            throw Fault{Text::tr("A calendar has no “%1”, only name, zone, week, holidays and exceptions.").arg(key)};
    WorkCalendar calendar;
    calendar.name = object.value(QLatin1String("name")).toString();
    calendar.zone
        = text(object.value(QLatin1String("zone")), Text::tr("The calendar names no time zone, such as Europe/Berlin."))
              .toUtf8();
    readWeek(object.value(QLatin1String("week")), calendar);
    readHolidays(object.value(QLatin1String("holidays")), calendar);
    readHolidayNames(object.value(QLatin1String("holiday_names")), calendar);
    readExceptions(object.value(QLatin1String("exceptions")), calendar);
    if (calendar.holidays.size() + calendar.exceptions.size() > mostDates)
        throw Fault{Text::tr("The calendar has more than %1 holidays and exceptions.").arg(mostDates)};
    if (const auto fault = faultOf(calendar))
        throw Fault{*fault};
    return calendar;
}

} // namespace

QByteArray calendarToJson(const WorkCalendar &calendar)
{
    QJsonObject object{{"zone", QString::fromUtf8(calendar.zone)}};
    if (!calendar.name.isEmpty())
        object.insert("name", calendar.name);
    QJsonObject week;
    for (size_t i = 0; i < dayKeys.size(); ++i)
        if (!calendar.week[i].isEmpty())
            week.insert(QLatin1String(dayKeys[i]), toJson(calendar.week[i]));
    object.insert("week", week);
    QJsonArray holidays;
    for (auto it = calendar.holidays.begin(); it != calendar.holidays.end(); ++it) {
        const auto day = it.key().toString(Qt::ISODate);
        if (it->isEmpty())
            holidays.append(day);
        else
            holidays.append(QJsonObject{{"date", day}, {"name", *it}});
    }
    object.insert("holidays", holidays);
    QJsonArray exceptions;
    for (auto it = calendar.exceptions.begin(); it != calendar.exceptions.end(); ++it) {
        QJsonObject one{{"date", it.key().toString(Qt::ISODate)}, {"spans", toJson(it->spans)}};
        if (!it->name.isEmpty())
            one.insert("name", it->name);
        exceptions.append(one);
    }
    object.insert("exceptions", exceptions);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray calendarToFile(const WorkCalendar &calendar)
{
    auto object = QJsonDocument::fromJson(calendarToJson(calendar)).object();
    QJsonArray days;
    QJsonObject names;
    for (auto it = calendar.holidays.begin(); it != calendar.holidays.end(); ++it) {
        const auto day = it.key().toString(Qt::ISODate);
        days.append(day);
        if (!it->isEmpty())
            names.insert(day, *it);
    }
    object.insert("holidays", days);
    if (!names.isEmpty())
        object.insert("holiday_names", names);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<WorkCalendar> calendarFromJson(const QByteArray &json)
{
    try {
        return read(json);
    } catch (const Fault &fault) {
        return Error{Error::Invalid, fault.sentence};
    }
}

} // namespace crm
