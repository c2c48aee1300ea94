// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/agenda.h"

#include <QSet>

namespace crm {

/// What this device has announced already and what it was asked to announce again later. Kept in the file's meta, so
/// that it survives a restart and neither synchronises nor can be undone.
struct ReminderBook
{
    QDateTime since = {}; ///< UTC; nothing that was to be announced before this is announced any more
    QHash<QString, QDateTime> announced = {}; ///< by AgendaItem::key(): the time of the reminder that was announced
    QHash<QString, QDateTime> snoozed = {};   ///< by key: when to announce it again
    QHash<QString, QDateTime> standing = {};  ///< by key: announced then, and not answered yet

    QByteArray toJson() const;
    static ReminderBook fromJson(const QByteArray &json); ///< empty when it cannot be read
};

/// A reminder and when it is to be announced; UTC.
struct DueReminder
{
    AgendaItem item;
    QDateTime at;
};

/// How long after its time a reminder is still worth announcing, also when the program was closed for longer.
constexpr int reminderDays = 30;

/// Those of the items that are due at `now` and not yet announced, the earliest first.
QList<DueReminder> dueReminders(const QList<AgendaItem> &items, const ReminderBook &book, const QDateTime &now);

/// Those of the items that were announced and nobody has answered, also over a restart; the earliest first.
QList<DueReminder> standingReminders(const QList<AgendaItem> &items, const ReminderBook &book);

/// When the next one is to be announced; null: none of the items is.
QDateTime nextReminder(const QList<AgendaItem> &items, const ReminderBook &book, const QDateTime &now);

/// Notes that they have been announced, and forgets what is older than reminderDays.
void noteAnnounced(ReminderBook &book, const QList<DueReminder> &reminders, const QDateTime &now);

enum class Snooze { FiveMinutes, OneHour, Tomorrow };
/// Tomorrow is the next day at eight on the wall of the zone.
QDateTime snoozedUntil(Snooze snooze, const QDateTime &now, const QTimeZone &zone);

/// "In 15 min", "now", "2 days ago": when it begins or began, beside the title of a reminder.
QString reminderText(const AgendaItem &item, const QDateTime &now, const QTimeZone &zone);

/// The open tasks with reminders of this owner (null: everybody's) that can be due from `since` until `until`.
Answer<Result<QList<AgendaItem>>> readReminders(
    Store &store, const Id &owner, const QDateTime &since, const QDateTime &until);

} // namespace crm
