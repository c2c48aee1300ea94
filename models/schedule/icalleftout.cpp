// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/icalleftout.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CalendarReader)
};

/// What a task has no place for and people would look for. Not the lines programs write for each other.
QStringList leftOutOf(icalcomponent *component)
{
    const std::pair<icalproperty_kind, QString> kinds[] = {
        {ICAL_CATEGORIES_PROPERTY, Text::tr("Categories (CATEGORIES)")},
        {ICAL_ATTACH_PROPERTY, Text::tr("Attachments (ATTACH)")}, {ICAL_URL_PROPERTY, Text::tr("Web addresses (URL)")},
        {ICAL_COMMENT_PROPERTY, Text::tr("Comments (COMMENT)")},
        {ICAL_ORGANIZER_PROPERTY, Text::tr("Who invites (ORGANIZER)")},
        {ICAL_RESOURCES_PROPERTY, Text::tr("Rooms and equipment (RESOURCES)")},
        {ICAL_RELATEDTO_PROPERTY, Text::tr("Relations to other entries (RELATED-TO)")}};
    QStringList found;
    for (const auto &[kind, name] : kinds)
        if (icalcomponent_get_first_property(component, kind))
            found.append(name);
    auto *priority = icalcomponent_get_first_property(component, ICAL_PRIORITY_PROPERTY);
    if (priority && icalproperty_get_priority(priority) > 0)
        found.append(Text::tr("Priorities (PRIORITY)"));
    if (icalcomponent_count_components(component, ICAL_VALARM_COMPONENT) > 1)
        found.append(Text::tr("Further reminders (VALARM)"));
    return found;
}

} // namespace

void LeftOut::add(icalcomponent *component, qint64 line)
{
    for (const auto &name : leftOutOf(component)) {
        auto &[count, first] = m_found[name];
        first = count++ == 0 ? line : first;
    }
}

void LeftOut::say(QList<CalendarRemark> &remarks) const
{
    for (auto it = m_found.cbegin(); it != m_found.cend(); ++it)
        remarks.append({it->second, Text::tr("%1: left out of %n entry(ies).", nullptr, it->first).arg(it.key())});
}

} // namespace crm
