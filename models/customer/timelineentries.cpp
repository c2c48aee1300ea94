// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/timelineentries.h"

#include "db/value/fold.h"
#include "models/customer/recordrow.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr int shownChanges = 6; // lines; an import may change thirty fields at once

TimelineEntry heading(qint64 key, const QString &title)
{
    TimelineEntry entry{TimelineEntry::Heading, key};
    entry.text = TimelineText{title, {}, {}, {}};
    return entry;
}

/// Adds entries with a heading wherever another day begins.
class Days
{
public:
    Days(QList<TimelineEntry> &entries, const TimelineParts &parts)
        : m_entries(entries)
        , m_parts(parts)
        , m_today(parts.now.toLocalTime().date())
    {
    }

    void add(TimelineEntry entry)
    {
        const auto day = entry.at.toLocalTime().date();
        if (m_parts.hasHeadings && day != m_day) {
            m_day = day;
            m_entries.append(heading(day.toJulianDay(), dayText(day, m_today)));
        }
        m_entries.append(std::move(entry));
    }

private:
    QList<TimelineEntry> &m_entries;
    const TimelineParts &m_parts;
    QDate m_today;
    QDate m_day;
};

QString changedValue(const Entity &entity, const Field &field, const QVariant &value, const QHash<Id, QString> &titles)
{
    const auto text
        = field.target ? titles.value(Id::fromBytes(value.toByteArray())) : shownValue(entity, field, value);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString changedFields(const Entity &entity, const HistoryLine &line, const QHash<Id, QString> &titles)
{
    QStringList rows;
    for (const auto &change : line.changes) {
        const auto *field = entity.field(change.field);
        if (!field || field->is(Hidden))
            continue;
        if (rows.size() == shownChanges) {
            rows.append(QStringLiteral("…"));
            break;
        }
        rows.append(QCoreApplication::translate("crm::Timeline", "%1: %2 → %3")
                        .arg(entity.label(*field), changedValue(entity, *field, change.before, titles),
                            changedValue(entity, *field, change.after, titles)));
    }
    return rows.join(u'\n');
}

} // namespace

TimelineEntry::Key TimelineEntry::rowKey() const
{
    return {{int(type), key}, item.record.id};
}

bool TimelineEntry::isSameContent(const TimelineEntry &other) const
{
    if (type != Event)
        return text->title == other.text->title && text->body == other.text->body;
    if (at != other.at || item.titles != other.item.titles || &item.record.entity() != &other.item.record.entity())
        return false;
    for (int i = 0; i < item.record.entity().fields.size(); ++i)
        if (item.record.value(i) != other.item.record.value(i))
            return false;
    return true;
}

QList<TimelineEntry> timelineEntries(const TimelineParts &parts)
{
    QList<TimelineEntry> entries;
    entries.reserve(parts.upcoming.size() + parts.past.size() + parts.changes.size() + 16);
    if (parts.hasHeadings && !parts.upcoming.isEmpty())
        entries.append(heading(0, QCoreApplication::translate("crm::Timeline", "Upcoming")));
    for (const auto &item : parts.upcoming)
        entries.append({TimelineEntry::Event, 0, item.at, item});
    Days days(entries, parts);
    auto change = parts.changes.cbegin();
    const auto changesBefore = [&](const QDateTime &at) {
        for (; change != parts.changes.cend() && change->at >= at; ++change)
            days.add(*change);
    };
    for (const auto &item : parts.past) {
        changesBefore(item.at);
        days.add({TimelineEntry::Event, 0, item.at, item});
    }
    for (; change != parts.changes.cend() && (parts.changesSince.isNull() || change->at >= parts.changesSince);
         ++change)
        days.add(*change);
    return entries;
}

QList<TimelineEntry> changeEntries(
    const Entity &entity, const QList<HistoryLine> &lines, const QHash<Id, QString> &titles)
{
    QList<TimelineEntry> entries;
    for (const auto &line : lines) {
        const auto body = line.op == 'U' ? changedFields(entity, line, titles) : QString();
        if (body.isEmpty())
            continue;
        TimelineEntry entry{TimelineEntry::FieldChange, line.txn, line.at};
        const auto by = line.origin == u"system" ? QCoreApplication::translate("crm::Timeline", "Changed by Rapport")
            : line.userName.isEmpty()
            ? QCoreApplication::translate("crm::Timeline", "Changed")
            : QCoreApplication::translate("crm::Timeline", "Changed by %1").arg(line.userName);
        entry.text = TimelineText{by, body, QStringLiteral("pencil"), {}};
        if (!line.label.isEmpty())
            entry.text->badges.append({line.label, {}, {}});
        entries.append(entry);
    }
    return entries;
}

QHash<const Entity *, QList<Id>> mentionedRecords(const Entity &entity, const QList<HistoryLine> &lines)
{
    QHash<const Entity *, QList<Id>> mentioned;
    for (const auto &line : lines) {
        for (const auto &change : line.changes) {
            const auto *field = entity.field(change.field);
            if (!field || !field->target)
                continue;
            for (const auto &value : {change.before, change.after})
                if (const auto id = Id::fromBytes(value.toByteArray());
                    !id.isNull() && !mentioned[&field->target()].contains(id))
                    mentioned[&field->target()].append(id);
        }
    }
    return mentioned;
}

bool timelineMatches(const TimelineText &text, const QByteArrayList &words)
{
    if (words.isEmpty())
        return true;
    auto said = text.title + u' ' + text.body;
    for (const auto &badge : text.badges)
        said += u' ' + badge.text;
    return matches(foldText(said), words);
}

} // namespace crm
