// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "db/search/search.h"
#include "models/schedule/agenda.h"
#include "models/schedule/walltime.h"
#include "models/settings.h"
#include "tests/support/testdb.h"
#include "ui/shell/workspace.h"

#include <QTimeZone>

namespace crm {

/// Wednesday, 4 March 2026, 9:20 in Berlin.
inline QDateTime scheduleNow()
{
    return instantOf(QDate(2026, 3, 4), QTime(9, 20), QTimeZone("Europe/Berlin"));
}

/// An instant of March 2026 on Berlin's wall.
inline QDateTime march(int day, int hour = 10, int minute = 0)
{
    return instantOf(QDate(2026, 3, day), QTime(hour, minute), QTimeZone("Europe/Berlin"));
}

/// A file with some tasks, and what pages need. The zone of the process must be Berlin.
struct ScheduleFixture
{
    ScheduleFixture()
    {
        QObject::connect(
            &workspace, &Workspace::failed, &workspace, [this](const Error &error) { errors.append(error.message); });
        QObject::connect(
            &workspace, &Workspace::editRequested, &workspace, [this](const AnyRef &ref) { edited = ref; });
        QObject::connect(
            &workspace, &Workspace::createRequested, &workspace, [this](const Record &record) { created = record; });
        QObject::connect(
            &workspace, &Workspace::openRequested, &workspace, [this](const AnyRef &ref) { opened = ref; });
    }
    Task add(const QString &subject, const QDateTime &start, const QDateTime &end = {}, TaskKind kind = TaskKind::Todo)
    {
        const Task task{.id = Id::make(), .subject = subject, .kind = kind, .dueAt = start, .endsAt = end};
        db.put(task);
        return task;
    }
    Task addWeekly()
    {
        const Task task{.id = Id::make(),
            .subject = "Weekly call",
            .kind = TaskKind::Call,
            .dueAt = march(3, 14),
            .endsAt = march(3, 15),
            .zone = "Europe/Berlin",
            .recurrence = "FREQ=WEEKLY;BYDAY=TU"};
        db.put(task);
        return task;
    }
    QList<Record> tasks(const Filter &filter = {})
    {
        return *await(db.store.records({&Task::entity(), filter, {{"due_at"}}}));
    }

    TestDb db{scheduleNow()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QStringList errors;
    AnyRef edited;
    AnyRef opened;
    Record created;
};

} // namespace crm
