// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/workcalendar.h"

#include "db/value/timezone.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::WorkCalendar)
};

constexpr int dayLength = 86400;

} // namespace

WorkCalendar::Day WorkCalendar::kindOf(const QDate &date) const
{
    return exceptions.contains(date) ? Day::Exception : holidays.contains(date) ? Day::Holiday : Day::Week;
}

QList<WorkSpan> WorkCalendar::spansOn(const QDate &date) const
{
    switch (kindOf(date)) {
    case Day::Exception:
        return exceptions.value(date).spans;
    case Day::Holiday:
        return {};
    case Day::Week:
        break;
    }
    return week[size_t(date.dayOfWeek() - 1)];
}

QString WorkCalendar::nameOf(const QDate &date) const
{
    return exceptions.contains(date) ? exceptions.value(date).name : holidays.value(date);
}

bool WorkCalendar::isAllDay() const
{
    return std::all_of(week.begin(), week.end(), [](const auto &spans) {
        return spans == QList<WorkSpan>{{0, dayLength}};
    });
}

std::optional<QString> arrangeSpans(QList<WorkSpan> &spans, const QString &day)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    const auto both = [](const WorkSpan &s) { return spanTimeText(s.from) + u'–' + spanTimeText(s.to); };
    for (int i = 0; i < spans.size(); ++i) {
        const auto &s = spans.at(i);
        if (s.from < 0 || s.from > dayLength || s.to < 0 || s.to > dayLength)
            return Text::tr("%1: times go from 00:00 to 24:00.").arg(day);
        if (s.to == s.from)
            return Text::tr("%1: %2 has no length.").arg(day, both(s));
        if (s.to < s.from)
            return Text::tr("%1: %2 ends before it begins. A shift over midnight is two spans: until 24:00, and from "
                            "00:00 of the next day.")
                .arg(day, both(s));
        if (i > 0 && spans.at(i - 1).to > s.from)
            return Text::tr("%1: %2 and %3 overlap.").arg(day, both(spans.at(i - 1)), both(s));
    }
    return std::nullopt;
}

std::optional<QString> faultOf(const WorkCalendar &calendar)
{
    if (calendar.zone.isEmpty())
        return Text::tr("The calendar names no time zone, such as Europe/Berlin.");
    if (!timeZoneNamed(calendar.zone))
        return Text::tr("There is no time zone “%1”.").arg(QString::fromUtf8(calendar.zone));
    for (auto spans : calendar.week)
        if (const auto fault = arrangeSpans(spans, Text::tr("Week")))
            return fault;
    for (auto it = calendar.exceptions.begin(); it != calendar.exceptions.end(); ++it) {
        auto spans = it->spans;
        if (const auto fault = arrangeSpans(spans, it.key().toString(Qt::ISODate)))
            return fault;
    }
    if (std::all_of(calendar.week.begin(), calendar.week.end(), [](const auto &spans) { return spans.isEmpty(); }))
        return Text::tr("The calendar has no working hours: nothing would ever become due.");
    return std::nullopt;
}

QString spanTimeText(int seconds)
{
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const auto text = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    return seconds % 60 ? text + u':' + two(seconds % 60) : text;
}

std::optional<int> spanTime(const QString &text)
{
    const auto parts = text.trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    int values[3] = {0, 0, 0};
    for (int i = 0; i < parts.size(); ++i) {
        const auto &part = parts.at(i);
        const bool isTwoDigits
            = part.size() == 2 && part.at(0) >= u'0' && part.at(0) <= u'9' && part.at(1) >= u'0' && part.at(1) <= u'9';
        if (!isTwoDigits)
            return std::nullopt;
        values[i] = part.toInt();
    }
    const auto seconds = values[0] * 3600 + values[1] * 60 + values[2];
    if (values[0] > 24 || values[1] > 59 || values[2] > 59 || seconds > dayLength)
        return std::nullopt;
    return seconds;
}

} // namespace crm
