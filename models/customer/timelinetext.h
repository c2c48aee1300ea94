// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"

#include <QMetaType>

namespace crm {

/// What the user may choose to see of a timeline.
enum class TimelineKind {
    Calls = 1,
    Mail = 2,     ///< e-mails, letters, faxes
    Meetings = 4, ///< and visits
    Messages = 8, ///< web, chat, social media, text messages
    Notes = 16,
    Tasks = 32,
    Deals = 64, ///< stage changes
    Cases = 128,
    Files = 256,
    Changes = 512, ///< of fields of the customer; read from the change log
};
Q_DECLARE_FLAGS(TimelineKinds, TimelineKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineKinds)

/// A small word beside an event, toned by name.
struct TimelineBadge
{
    QString text;
    QString tone = {};
    QString icon = {};
    friend bool operator==(const TimelineBadge &, const TimelineBadge &) = default;
};

/// How an event reads.
struct TimelineText
{
    QString title;
    QString body;
    QString icon;
    QString tone;
    QList<TimelineBadge> badges = {};
};

/// What a sentence depends on beside the event itself.
struct TimelineFrame
{
    QByteArray customer;                            ///< entity whose timeline it is: a company's names the person
    QDateTime now;                                  ///< UTC
    const QHash<Id, QString> *stageTypes = nullptr; ///< code of StageType by stage; null: not known
};

TimelineKind timelineKind(const Record &record);
TimelineText timelineText(const TimelineItem &item, const TimelineFrame &view);

/// Hours and minutes in the locale's way.
QString timeText(const QTime &time);
/// The day in words near today ("Today", "Yesterday", "Tomorrow"), else weekday or date in the locale's way.
QString dayText(const QDate &day, const QDate &today);
/// As short as a list needs: the time today, "Yesterday", the weekday within a week, else the date.
QString whenText(const QDateTime &at, const QDateTime &now);
/// "2 h ago", "5 min ago".
QString agoText(const QDateTime &at, const QDateTime &now);

} // namespace crm

Q_DECLARE_METATYPE(crm::TimelineBadge)
