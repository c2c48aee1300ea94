// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/batch.h"
#include "db/store/store.h"
#include "models/schedule/agenda.h"
#include "models/schedule/calendarentry.h"

#include <QJsonObject>

namespace crm {

/// The UID of a task for other programs: what it came with, or one made from its id, the same every time.
QString uidOf(const Record &task);

/// The UID of what goes on as a series of its own from this start on, when a series is split there. It names both, so
/// that a file from before the split is known by it.
QString uidOfRest(const QString &uid, const QDateTime &from);
/// Where the series was split; null: this is no UID of a rest of it.
QDateTime splitIn(const QString &uidOfRest, const QString &uid);

/// Tasks as iCalendar entries. An occurrence with a record of its own has the UID of its series, which is among
/// `series` when it is not among the tasks.
QList<CalendarEntry> entriesOf(const QList<AgendaItem> &tasks, const QHash<Id, Record> &series);

/// The file with the tasks of the query, and the series of those that are occurrences.
Answer<Result<QByteArray>> exportCalendar(Store &store, const Query &query, const QDateTime &stamp);

struct CalendarImportResult
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    QList<CalendarRemark> rejects;
    QList<CalendarRemark> remarks;

    QJsonObject toJson() const;
    QString sentence() const; ///< for the user: "12 added, 3 changed, 1 not read."
};

struct CalendarImportOptions
{
    bool isDryRun = false;
    Id owner = {}; ///< of new tasks; null: whoever works here
};

/// Stores what the file holds as one step that can be undone. An entry whose UID (and occurrence) is known changes that
/// task, so that the same file twice changes nothing the second time. Only what the file says is changed: the customer,
/// the owner and the kind stay. A file from before a series was split changes nothing behind the split.
Answer<Result<CalendarImportResult>> importCalendar(
    Store &store, const CalendarFile &file, const CalendarImportOptions &options = {});

} // namespace crm
