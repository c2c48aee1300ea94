// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendarentry.h"

#include "models/schedule/walltime.h"

#include <QSet>

#include <libical/ical.h>

#include <memory>

namespace crm {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype timeOf(const QDateTime &wall, bool isDate, bool isUtc)
{
    auto time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.is_date = isDate;
    if (!isDate) {
        time.hour = wall.time().hour();
        time.minute = wall.time().minute();
        time.second = wall.time().second();
    }
    if (isUtc)
        time = icaltime_set_timezone(&time, icaltimezone_get_utc_timezone());
    return time;
}

icaltimetype utcTime(const QDateTime &at)
{
    return timeOf(at.toUTC(), false, true);
}

QByteArray utf8(const QString &text)
{
    return QString(text).remove(QChar(u'\0')).toUtf8();
}

/// Universal time needs no description of a zone (RFC 5545, 3.3.5).
bool isUniversal(const QTimeZone &zone)
{
    return !zone.hasDaylightTime() && zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) == 0
        && (zone.id() == "UTC" || zone.id().startsWith("Etc/") || zone.id() == "GMT");
}

icalproperty *furtherDate(icaltimetype at)
{
    return icalproperty_new_rdate({at, icalperiodtype_null_period()});
}

/// Writes one entry. Only what repeats is written with its zone: other instants are plainer in universal time.
class EntryWriter
{
public:
    EntryWriter(const CalendarEntry &entry, bool hasZone)
        : m_entry(entry)
        , m_zone(entry.zone.isEmpty() ? QTimeZone::utc() : zoneNamed(entry.zone))
        , m_hasZone(hasZone && !entry.zone.isEmpty() && !isUniversal(m_zone))
    {
    }

    icalcomponent *component(const QDateTime &stamp);

private:
    void add(icalproperty *property) { icalcomponent_add_property(m_component, property); }
    void addText(icalproperty *(*make)(const char *), const QString &text);
    void addOwn(const char *name, const QString &value);
    /// `make` builds the property of a time; it is given the zone where it has one.
    void addTime(icalproperty *(*make)(struct icaltimetype), const QDateTime &at, bool isDay);
    void addTime(icalproperty *(*make)(struct icaltimetype), const QDateTime &at)
    {
        addTime(make, at, m_entry.isAllDay);
    }
    void addSpan();
    void addState();
    void addAlarm();

    const CalendarEntry &m_entry;
    QTimeZone m_zone;
    bool m_hasZone;
    icalcomponent *m_component = nullptr;
};

void EntryWriter::addText(icalproperty *(*make)(const char *), const QString &text)
{
    if (!text.isEmpty())
        add(make(utf8(text).constData()));
}

void EntryWriter::addOwn(const char *name, const QString &value)
{
    auto *property = icalproperty_new_x(utf8(value).constData());
    icalproperty_set_x_name(property, name);
    add(property);
}

void EntryWriter::addTime(icalproperty *(*make)(struct icaltimetype), const QDateTime &at, bool isDay)
{
    if (!at.isValid())
        return;
    if (!isDay && !m_hasZone)
        return add(make(utcTime(at)));
    auto *property = make(timeOf(wallTimeOf(at, m_zone), isDay, false));
    if (!isDay)
        icalproperty_add_parameter(property, icalparameter_new_tzid(m_zone.id().constData()));
    add(property);
}

/// A task that neither repeats nor lasts is due; days of tasks are due on the last one, those of events end after it.
void EntryWriter::addSpan()
{
    const bool isTodo = m_entry.kind == CalendarEntry::Kind::Todo;
    if (isTodo && m_entry.rule.isEmpty() && !m_entry.end.isValid())
        return addTime(icalproperty_new_due, m_entry.start);
    addTime(icalproperty_new_dtstart, m_entry.start);
    if (!isTodo)
        return addTime(icalproperty_new_dtend, m_entry.end);
    const auto end = m_entry.end.isValid() && m_entry.isAllDay
        ? instantOf(wallTimeOf(m_entry.end, m_zone).date().addDays(-1), QTime(0, 0), m_zone)
        : m_entry.end;
    if (end > m_entry.start) // RFC 5545, 3.8.2.3: later than the start
        addTime(icalproperty_new_due, end);
}

void EntryWriter::addState()
{
    const bool isTodo = m_entry.kind == CalendarEntry::Kind::Todo;
    if (m_entry.state == CalendarEntry::State::Cancelled)
        add(icalproperty_new_status(ICAL_STATUS_CANCELLED));
    if (m_entry.state != CalendarEntry::State::Done)
        return;
    if (!isTodo)
        return addOwn("X-RAPPORT-DONE", QStringLiteral("1")); // an appointment has no such status
    add(icalproperty_new_status(ICAL_STATUS_COMPLETED));
    if (m_entry.doneAt.isValid())
        add(icalproperty_new_completed(utcTime(m_entry.doneAt)));
}

/// Relative to the start, so that every occurrence of a series has its own.
void EntryWriter::addAlarm()
{
    if (!m_entry.remindAt.isValid())
        return;
    auto trigger = icaltriggertype_from_int(0);
    if (m_entry.start.isValid())
        trigger.duration = icaldurationtype_from_int(int(m_entry.start.secsTo(m_entry.remindAt)));
    else
        trigger.time = utcTime(m_entry.remindAt);
    auto *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(utf8(m_entry.summary).constData()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(m_component, alarm);
}

icalcomponent *EntryWriter::component(const QDateTime &stamp)
{
    const bool isTodo = m_entry.kind == CalendarEntry::Kind::Todo;
    m_component = isTodo ? icalcomponent_new_vtodo() : icalcomponent_new_vevent();
    addText(icalproperty_new_uid, m_entry.uid);
    add(icalproperty_new_dtstamp(utcTime(stamp)));
    addTime(icalproperty_new_recurrenceid, m_entry.occurrenceAt, m_entry.isOccurrenceDay);
    addSpan();
    if (!m_entry.rule.isEmpty()) {
        auto rule = icalrecurrencetype_from_string(m_entry.rule.toLatin1().constData());
        add(icalproperty_new_rrule(rule));
    }
    for (const auto &at : m_entry.excluded)
        addTime(icalproperty_new_exdate, at);
    for (const auto &date : m_entry.further)
        addTime(&furtherDate, date.start);
    addText(icalproperty_new_summary, m_entry.summary);
    addText(icalproperty_new_description, m_entry.description);
    addText(icalproperty_new_location, m_entry.place);
    addText(icalproperty_new_contact, m_entry.contact);
    for (const auto &mail : m_entry.mails)
        add(icalproperty_new_attendee(utf8("mailto:" + mail).constData()));
    if (!m_entry.taskKind.isEmpty())
        addOwn("X-RAPPORT-KIND", m_entry.taskKind);
    addState();
    addAlarm();
    return m_component;
}

/// The description of a zone as other programs expect it, under its plain name.
icalcomponent *zoneComponent(const QString &name)
{
    auto *zone = icaltimezone_get_builtin_timezone(name.toLatin1().constData());
    auto *description = zone ? icaltimezone_get_component(zone) : nullptr;
    auto *copy = description ? icalcomponent_new_clone(description) : nullptr;
    if (auto *id = copy ? icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY) : nullptr)
        icalproperty_set_tzid(id, name.toLatin1().constData());
    return copy;
}

} // namespace

QByteArray writeCalendar(const QList<CalendarEntry> &entries, const QDateTime &stamp)
{
    icalerror_set_errors_are_fatal(0);
    const Component calendar(icalcomponent_new_vcalendar(), icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Rapport//Rapport//EN"));
    QSet<QString> repeating;
    for (const auto &entry : entries)
        if (!entry.rule.isEmpty())
            repeating.insert(entry.uid);
    QSet<QString> zones;
    for (const auto &entry : entries)
        if (repeating.contains(entry.uid) && !entry.isAllDay && !entry.zone.isEmpty() && !zones.contains(entry.zone)
            && !isUniversal(zoneNamed(entry.zone))) {
            zones.insert(entry.zone);
            if (auto *zone = zoneComponent(entry.zone))
                icalcomponent_add_component(calendar.get(), zone);
        }
    for (const auto &entry : entries)
        icalcomponent_add_component(calendar.get(), EntryWriter(entry, repeating.contains(entry.uid)).component(stamp));
    auto *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace crm
