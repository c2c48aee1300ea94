// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customer/timelinetext.h"

#include <optional>

namespace crm {

/// One row of a timeline: a heading, an event, or a change of the customer's fields.
struct TimelineEntry
{
    enum Type { Heading, Event, FieldChange };
    Type type = Event;
    qint64 key = 0;         ///< Heading: the day (Julian) or 0 for what is to come; FieldChange: the transaction
    QDateTime at = {};      ///< UTC; null on headings and tasks without a date
    TimelineItem item = {}; ///< Event
    std::optional<TimelineText> text = {}; ///< made when first shown; of headings and changes from the start

    using Key = std::pair<std::pair<int, qint64>, Id>;
    Key rowKey() const; ///< the same for the same row, whatever it says
    bool isSameContent(const TimelineEntry &other) const;
};

/// What a timeline is made of.
struct TimelineParts
{
    QList<TimelineItem> upcoming = {}; ///< open tasks, in the order shown
    QList<TimelineItem> past = {};     ///< newest first
    QList<TimelineEntry> changes = {}; ///< newest first
    QDateTime changesSince = {};       ///< older changes wait until the events between are read; null: all
    bool hasHeadings = true;           ///< a heading per day
    QDateTime now = {};                ///< UTC
};

QList<TimelineEntry> timelineEntries(const TimelineParts &parts);

/// Entries for the updates in a record's history, without the titles of records they refer to.
QList<TimelineEntry> changeEntries(
    const Entity &entity, const QList<HistoryLine> &lines, const QHash<Id, QString> &titles);

/// The records that history lines mention, by their entity.
QHash<const Entity *, QList<Id>> mentionedRecords(const Entity &entity, const QList<HistoryLine> &lines);

/// Whether all folded `words` occur in what the event says (see foldWords).
bool timelineMatches(const TimelineText &text, const QByteArrayList &words);

} // namespace crm
