// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/calendarform.h"

#include "db/value/timezone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CalendarForm)
};

constexpr std::array dayFields{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Thrown within this file.
struct Fault
{
    QByteArray field;
    QString sentence;
};

/// "9", "9.30" and "09:30:00" are plain enough.
std::optional<int> typedTime(const QString &text)
{
    static const QRegularExpression bareHour(QStringLiteral("^\\d{1,2}$"));
    auto time = text;
    time.replace(u'.', u':');
    if (bareHour.match(time).hasMatch())
        time += QStringLiteral(":00");
    return spanTime(time.indexOf(u':') == 1 ? u'0' + time : time);
}

/// Spans as typed; whether they make a day is for `arrangeSpans` to say.
QList<WorkSpan> typedSpans(const QString &text, const QByteArray &field)
{
    static const QRegularExpression dash(QStringLiteral("\\s*[-–—]\\s*"));
    QList<WorkSpan> spans;
    for (const auto &part : text.split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto ends = part.trimmed().split(dash);
        const auto from = typedTime(ends.value(0));
        const auto to = typedTime(ends.value(1));
        if (ends.size() != 2 || !from || !to)
            throw Fault{field, Text::tr("“%1” is not a span of hours such as 09:00–17:30.").arg(part.trimmed())};
        spans.append({*from, *to});
    }
    return spans;
}

QList<WorkSpan> readDay(const CalendarForm &form, size_t day)
{
    auto spans = typedSpans(form.days[day], dayFields[day]);
    if (const auto fault = arrangeSpans(spans, QLocale().standaloneDayName(int(day) + 1, QLocale::LongFormat)))
        throw Fault{dayFields[day], *fault};
    return spans;
}

/// The date at the beginning of a line, and what follows.
std::pair<QDate, QString> dated(const QString &line, const QByteArray &field)
{
    const auto text = line.trimmed();
    const auto date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        throw Fault{field, Text::tr("“%1” does not begin with a date written as 2026-12-24.").arg(text)};
    return {date, text.mid(10).trimmed()};
}

/// What begins with a digit is meant as hours: taken for a name, hours that cannot be read would close the day.
QString exceptionName(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("^[\"“„](\\p{Nd}.*)[\"”“]$"));
    if (const auto match = quoted.match(text); match.hasMatch())
        return match.captured(1);
    if (!text.isEmpty() && text.front().isDigit())
        throw Fault{"exceptions",
            Text::tr("“%1” is not a span of hours such as 09:00–17:30. A name that begins with a digit stands in "
                     "quotation marks.")
                .arg(text)};
    return text;
}

/// As exceptionName() reads it.
QString exceptionNameText(const QString &name)
{
    return !name.isEmpty() && name.front().isDigit() ? QStringLiteral("“%1”").arg(name) : name;
}

void readExceptions(const QString &text, WorkCalendar &calendar)
{
    static const QRegularExpression hours(QStringLiteral("^(?:%1\\s*[-–—]\\s*%1(?=[\\s,;]|$)\\s*[,;]?\\s*)+")
                                              .arg(QStringLiteral("\\d{1,2}(?:[:.]\\d\\d){0,2}")));
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto [date, rest] = dated(line, "exceptions");
        const auto match = hours.match(rest);
        SpecialDay day{
            exceptionName(rest.mid(match.capturedLength()).trimmed()), typedSpans(match.captured(), "exceptions")};
        if (const auto fault = arrangeSpans(day.spans, date.toString(Qt::ISODate)))
            throw Fault{"exceptions", *fault};
        if (calendar.exceptions.contains(date))
            throw Fault{"exceptions", Text::tr("There are two exceptions for %1.").arg(date.toString(Qt::ISODate))};
        calendar.exceptions.insert(date, day);
    }
}

} // namespace

QString spansText(const QList<WorkSpan> &spans)
{
    QStringList parts;
    for (const auto &s : spans)
        parts.append(spanTimeText(s.from) + u'–' + spanTimeText(s.to));
    return parts.join(QStringLiteral(", "));
}

qint64 weekLength(const WorkCalendar &calendar)
{
    qint64 seconds = 0;
    for (const auto &day : calendar.week)
        for (const auto &span : day)
            seconds += span.to - span.from;
    return seconds;
}

CalendarForm formOf(const WorkCalendar &calendar)
{
    CalendarForm form{.name = calendar.name, .zone = QString::fromUtf8(calendar.zone)};
    for (size_t day = 0; day < 7; ++day)
        form.days[day] = spansText(calendar.week[day]);
    QStringList lines;
    for (auto it = calendar.holidays.begin(); it != calendar.holidays.end(); ++it)
        lines.append((it.key().toString(Qt::ISODate) + u' ' + *it).trimmed());
    form.holidays = lines.join(u'\n');
    lines.clear();
    for (auto it = calendar.exceptions.begin(); it != calendar.exceptions.end(); ++it)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(it.key().toString(Qt::ISODate), spansText(it->spans), exceptionNameText(it->name))
                         .simplified());
    form.exceptions = lines.join(u'\n');
    return form;
}

QJsonObject toJson(const CalendarForm &form)
{
    QJsonArray days;
    for (const auto &day : form.days)
        days.append(day);
    return {{"name", form.name}, {"zone", form.zone}, {"days", days}, {"holidays", form.holidays},
        {"exceptions", form.exceptions}};
}

CalendarForm calendarFormFromJson(const QJsonObject &json)
{
    CalendarForm form{.name = json["name"].toString(), .zone = json["zone"].toString()};
    const auto days = json["days"].toArray();
    for (size_t day = 0; day < 7; ++day)
        form.days[day] = days.at(int(day)).toString();
    form.holidays = json["holidays"].toString();
    form.exceptions = json["exceptions"].toString();
    return form;
}

Result<WorkCalendar> calendarOf(const CalendarForm &form)
{
    try {
        WorkCalendar calendar{.name = form.name.trimmed(), .zone = form.zone.trimmed().toUtf8()};
        for (size_t day = 0; day < 7; ++day)
            calendar.week[day] = readDay(form, day);
        for (const auto &line : form.holidays.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.trimmed().isEmpty())
                continue;
            const auto [date, name] = dated(line, "holidays");
            calendar.holidays.insert(date, name);
        }
        readExceptions(form.exceptions, calendar);
        if (const auto fault = faultOf(calendar))
            throw Fault{timeZoneNamed(calendar.zone) ? "mon" : "zone", *fault};
        return calendar;
    } catch (const Fault &fault) {
        return Error{Error::Invalid, fault.sentence, {}, {{fault.field, fault.sentence}}};
    }
}

WorkCalendar readableWeek(const CalendarForm &form)
{
    WorkCalendar calendar;
    for (size_t day = 0; day < 7; ++day) {
        try {
            calendar.week[day] = readDay(form, day);
        } catch (const Fault &) { // calendarOf() says what is wrong with it
        }
    }
    return calendar;
}

} // namespace crm
