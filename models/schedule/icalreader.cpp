// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendarentry.h"

#include "models/schedule/icalblocks.h"
#include "models/schedule/icalleftout.h"
#include "models/schedule/icalzones.h"
#include "models/schedule/recurrence.h"
#include "models/schedule/walltime.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CalendarReader)
};

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Zones = QHash<QString, QTimeZone>;

Component parsed(const QByteArray &block)
{
    icalerror_set_errors_are_fatal(0);
    return {icalparser_parse_string(block.constData()), icalcomponent_free};
}

QString valueOf(icalproperty *property)
{
    auto *text = property ? icalproperty_get_value_as_string_r(property) : nullptr;
    const auto value = QString::fromUtf8(text);
    icalmemory_free_buffer(text);
    return value;
}

QString parameterOf(icalproperty *property, const char *name)
{
    auto *text = icalproperty_get_parameter_as_string_r(property, name);
    const auto value = QString::fromUtf8(text);
    icalmemory_free_buffer(text);
    return value;
}

/// A text with its escapes undone.
QString textOf(icalcomponent *component, icalproperty_kind kind)
{
    auto *property = icalcomponent_get_first_property(component, kind);
    auto *value = property ? icalproperty_get_value(property) : nullptr;
    if (!value || icalvalue_isa(value) != ICAL_TEXT_VALUE)
        return {};
    return QString::fromUtf8(icalvalue_get_text(value)).remove(QChar(u'\0'));
}

/// Our own properties, whose values libical does not know the type of.
QString ownText(icalcomponent *component, const char *name)
{
    for (auto *p = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); p;
         p = icalcomponent_get_next_property(component, ICAL_X_PROPERTY))
        if (qstricmp(icalproperty_get_x_name(p), name) == 0)
            return valueOf(p);
    return {};
}

/// A date, or a date with a time, as written: "20260302", "20260302T080000", "20260302T080000Z".
struct Moment
{
    QDateTime utc;
    bool isDate = false;
    QString zone; ///< IANA; empty: universal time
};

/// Days and weeks last until the same time on the wall.
QDateTime later(const CalendarEntry &entry, const QDateTime &start, const icaldurationtype &d)
{
    const auto zone = entry.zone.isEmpty() ? QTimeZone::utc() : zoneNamed(entry.zone);
    const auto wall = wallTimeOf(start, zone).addDays(qint64(d.weeks) * 7 + d.days);
    return instantOf(wall.date(), wall.time(), zone)
        .addSecs(qint64(d.hours) * 3600 + qint64(d.minutes) * 60 + d.seconds);
}

class EntryReader
{
public:
    EntryReader(icalcomponent *component, const Zones &zones, const QTimeZone &local, QStringList &remarks)
        : m_component(component)
        , m_zones(zones)
        , m_local(local)
        , m_remarks(remarks)
    {
    }

    CalendarEntry entry();

private:
    std::optional<Moment> moment(icalproperty *property) { return moment(property, valueOf(property)); }
    std::optional<Moment> moment(icalproperty *property, const QString &text);
    std::optional<Moment> moment(icalproperty_kind kind);
    QTimeZone zoneOf(icalproperty *property);
    void readTime(CalendarEntry &entry);
    void readEnd(CalendarEntry &entry, icalproperty_kind kind);
    void readRule(CalendarEntry &entry);
    void readDates(CalendarEntry &entry);
    void readState(CalendarEntry &entry);
    void readAlarm(CalendarEntry &entry);
    void readPeople(CalendarEntry &entry);

    icalcomponent *m_component;
    const Zones &m_zones;
    const QTimeZone &m_local;
    QStringList &m_remarks;
};

QTimeZone EntryReader::zoneOf(icalproperty *property)
{
    const auto tzid = parameterOf(property, "TZID");
    if (tzid.isEmpty())
        return m_local;
    if (const auto named = zoneOfTzid(tzid))
        return *named;
    if (const auto described = m_zones.constFind(tzid); described != m_zones.cend())
        return *described;
    const auto remark = Text::tr("The time zone “%1” is unknown; its times are read as local ones.").arg(tzid);
    if (!m_remarks.contains(remark))
        m_remarks.append(remark);
    return m_local;
}

std::optional<Moment> EntryReader::moment(icalproperty *property, const QString &text)
{
    const auto day = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    if (!day.isValid() || day.year() < 1900 || day.year() > 2500)
        return std::nullopt;
    if (text.endsWith(u'Z'))
        return Moment{QDateTime(day, QTime::fromString(text.mid(9, 6), QStringLiteral("HHmmss")), Qt::UTC), false, {}};
    const auto zone = zoneOf(property);
    const auto name = QString::fromLatin1(zone.id());
    if (text.size() == 8)
        return Moment{instantOf(day, QTime(0, 0), zone), true, name};
    const auto time = QTime::fromString(text.mid(9, 6), QStringLiteral("HHmmss"));
    return Moment{instantOf(day, time.isValid() ? time : QTime(0, 0), zone), false, name};
}

std::optional<Moment> EntryReader::moment(icalproperty_kind kind)
{
    auto *property = icalcomponent_get_first_property(m_component, kind);
    return property ? moment(property) : std::nullopt;
}

/// Of a task the due time counts, unless it repeats: then the standard counts from its start, and it lasts until then.
/// So does one that we have written ourselves.
void EntryReader::readTime(CalendarEntry &entry)
{
    const bool isTodo = entry.kind == CalendarEntry::Kind::Todo;
    auto start = moment(ICAL_DTSTART_PROPERTY);
    const auto due = isTodo ? moment(ICAL_DUE_PROPERTY) : std::nullopt;
    const bool lasts = !entry.rule.isEmpty() || !entry.taskKind.isEmpty()
        || icalcomponent_get_first_property(m_component, ICAL_RECURRENCEID_PROPERTY);
    if (due && (!lasts || !start))
        start = due;
    else if (due && due->utc > start->utc)
        entry.end = due->isDate ? due->utc.addDays(1) : due->utc; // ends are the day after the last
    if (!start)
        return;
    entry.start = start->utc;
    entry.isAllDay = start->isDate;
    entry.zone = start->zone;
    if (!isTodo)
        readEnd(entry, ICAL_DTEND_PROPERTY);
    if (const auto at = moment(ICAL_RECURRENCEID_PROPERTY)) {
        entry.occurrenceAt = at->utc;
        entry.isOccurrenceDay = at->isDate;
        auto *property = icalcomponent_get_first_property(m_component, ICAL_RECURRENCEID_PROPERTY);
        entry.goesOn = parameterOf(property, "RANGE").toUpper() == u"THISANDFUTURE";
    }
}

void EntryReader::readEnd(CalendarEntry &entry, icalproperty_kind kind)
{
    if (const auto end = moment(kind)) {
        entry.end = end->utc;
    } else if (auto *p = icalcomponent_get_first_property(m_component, ICAL_DURATION_PROPERTY)) {
        entry.end = later(entry, entry.start, icalproperty_get_duration(p));
    }
    if (entry.end.isValid() && entry.end < entry.start) {
        m_remarks.append(Text::tr("Its end lies before its beginning and was left out."));
        entry.end = {};
    }
}

void EntryReader::readRule(CalendarEntry &entry)
{
    auto *property = icalcomponent_get_first_property(m_component, ICAL_RRULE_PROPERTY);
    if (!property)
        return;
    const auto rule = crm::readRule(valueOf(property));
    if (rule)
        entry.rule = *rule;
    else
        m_remarks.append(rule.error().message);
}

/// Dates the rule gives in vain, and dates beside it: starts, or starts with an end or a duration.
void EntryReader::readDates(CalendarEntry &entry)
{
    constexpr qsizetype most = 1000;
    const auto next = [this](icalproperty_kind kind, icalproperty *p) {
        return p ? icalcomponent_get_next_property(m_component, kind)
                 : icalcomponent_get_first_property(m_component, kind);
    };
    for (icalproperty *p = nullptr; (p = next(ICAL_EXDATE_PROPERTY, p));)
        if (const auto at = moment(p); at && !entry.excluded.contains(at->utc) && entry.excluded.size() < most)
            entry.excluded.append(at->utc);
    for (icalproperty *p = nullptr; (p = next(ICAL_RDATE_PROPERTY, p));) {
        const auto start = moment(p, valueOf(p).section(u'/', 0, 0));
        const auto length = valueOf(p).section(u'/', 1);
        if (!start || !entry.start.isValid() || entry.further.size() >= most)
            continue;
        CalendarEntry::Further date{start->utc};
        if (length.startsWith(u'P'))
            date.end = later(entry, date.start, icaldurationtype_from_string(length.toLatin1().constData()));
        else if (const auto end = length.isEmpty() ? std::nullopt : moment(p, length))
            date.end = end->utc;
        entry.further.append(date);
    }
}

void EntryReader::readState(CalendarEntry &entry)
{
    auto *property = icalcomponent_get_first_property(m_component, ICAL_STATUS_PROPERTY);
    const auto status = valueOf(property).toUpper();
    const auto done = moment(ICAL_COMPLETED_PROPERTY);
    if (status == u"CANCELLED")
        entry.state = CalendarEntry::State::Cancelled;
    else if (status == u"COMPLETED" || ownText(m_component, "X-RAPPORT-DONE") == u"1" || (done && status.isEmpty()))
        entry.state = CalendarEntry::State::Done;
    if (done && entry.state == CalendarEntry::State::Done)
        entry.doneAt = done->utc;
}

void EntryReader::readAlarm(CalendarEntry &entry)
{
    auto *alarm = icalcomponent_get_first_component(m_component, ICAL_VALARM_COMPONENT);
    auto *property = alarm ? icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY) : nullptr;
    if (!property)
        return;
    const auto trigger = icalproperty_get_trigger(property);
    if (!icaltime_is_null_time(trigger.time)) {
        entry.remindAt = QDateTime(QDate(trigger.time.year, trigger.time.month, trigger.time.day),
            QTime(trigger.time.hour, trigger.time.minute, qMin(59, trigger.time.second)), Qt::UTC);
    } else if (entry.start.isValid()) {
        const bool isFromEnd = parameterOf(property, "RELATED").toUpper() == u"END" && entry.end.isValid();
        entry.remindAt = (isFromEnd ? entry.end : entry.start).addSecs(icaldurationtype_as_int(trigger.duration));
    }
    if (entry.remindAt.isValid() && entry.start.isValid() && qAbs(entry.remindAt.daysTo(entry.start)) > 366)
        entry.remindAt = {};
}

void EntryReader::readPeople(CalendarEntry &entry)
{
    for (auto *p = icalcomponent_get_first_property(m_component, ICAL_ATTENDEE_PROPERTY); p;
         p = icalcomponent_get_next_property(m_component, ICAL_ATTENDEE_PROPERTY)) {
        const auto address = valueOf(p);
        if (address.startsWith(u"mailto:", Qt::CaseInsensitive) && entry.mails.size() < 100)
            entry.mails.append(address.mid(7).trimmed().toLower());
    }
}

CalendarEntry EntryReader::entry()
{
    CalendarEntry entry;
    if (icalcomponent_isa(m_component) == ICAL_VTODO_COMPONENT)
        entry.kind = CalendarEntry::Kind::Todo;
    entry.uid = textOf(m_component, ICAL_UID_PROPERTY).trimmed();
    entry.summary = textOf(m_component, ICAL_SUMMARY_PROPERTY).simplified();
    entry.description = textOf(m_component, ICAL_DESCRIPTION_PROPERTY).trimmed();
    entry.place = textOf(m_component, ICAL_LOCATION_PROPERTY).simplified();
    entry.contact = textOf(m_component, ICAL_CONTACT_PROPERTY).simplified();
    entry.taskKind = ownText(m_component, "X-RAPPORT-KIND").toLower();
    readRule(entry);
    readTime(entry);
    readState(entry);
    readAlarm(entry);
    readPeople(entry);
    readDates(entry);
    return entry;
}

/// Whether a rule was written that the parser has thrown away.
bool hasLostRule(const IcalBlock &block, icalcomponent *component)
{
    if (icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY))
        return false;
    const auto lines = block.text.split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        return line.size() > 5 && qstrnicmp(line.constData(), "RRULE", 5) == 0 && (line[5] == ':' || line[5] == ';');
    });
}

std::optional<int> offsetOf(icalcomponent *zone, icalcomponent_kind kind, int *month)
{
    auto *part = icalcomponent_get_first_component(zone, kind);
    auto *offset = part ? icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY) : nullptr;
    if (!offset)
        return std::nullopt;
    if (auto *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule && month)
        *month = qMax(0, int(icalproperty_get_rrule(rule).by_month[0] & 0x7f) % 127);
    return icalproperty_get_tzoffsetto(offset);
}

void readZone(const QByteArray &block, Zones &zones)
{
    const auto component = parsed(block);
    auto *name = component ? icalcomponent_get_first_property(component.get(), ICAL_TZID_PROPERTY) : nullptr;
    if (!name || zones.size() > 200)
        return;
    ZoneSketch sketch;
    sketch.standard = offsetOf(component.get(), ICAL_XSTANDARD_COMPONENT, nullptr);
    sketch.daylight = offsetOf(component.get(), ICAL_XDAYLIGHT_COMPONENT, &sketch.daylightMonth);
    auto zone = zoneOfTzid(ownText(component.get(), "X-LIC-LOCATION"));
    if (!zone)
        zone = zoneLike(sketch);
    if (zone)
        zones.insert(valueOf(name), *zone);
}

} // namespace

CalendarFile readCalendar(const QByteArray &bytes, const QTimeZone &local)
{
    CalendarFile file{.local = local};
    const auto blocks = icalBlocksOf(bytes, file.isCalendar);
    Zones zones;
    for (const auto &block : blocks)
        if (block.kind == IcalBlock::Zone)
            readZone(block.text, zones);
    LeftOut leftOut;
    for (const auto &block : blocks) {
        if (block.kind == IcalBlock::Zone)
            continue;
        const auto reject = [&](const QString &sentence) { file.rejects.append({block.line, sentence}); };
        const auto component = block.isWhole ? parsed(block.text) : Component(nullptr, icalcomponent_free);
        const auto kind = component ? icalcomponent_isa(component.get()) : ICAL_NO_COMPONENT;
        if (kind != ICAL_VEVENT_COMPONENT && kind != ICAL_VTODO_COMPONENT) {
            reject(block.isWhole ? Text::tr("This entry cannot be read.") : Text::tr("This entry has no end."));
            continue;
        }
        QStringList remarks;
        auto entry = EntryReader(component.get(), zones, local, remarks).entry();
        entry.line = block.line;
        if (hasLostRule(block, component.get()))
            remarks.append(Text::tr("Its repetition cannot be read and was left out."));
        if (entry.kind == CalendarEntry::Kind::Event && !entry.start.isValid())
            reject(Text::tr("This appointment has no beginning that can be read."));
        else
            file.entries.append(entry);
        for (const auto &remark : std::as_const(remarks))
            file.remarks.append({block.line, remark});
        leftOut.add(component.get(), block.line);
    }
    leftOut.say(file.remarks);
    return file;
}

} // namespace crm
