// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"
#include "ui/shell/shellparts.h"

#include <QDateTime>

namespace crm {

/// My Day and the calendar.
QList<PageInfo> schedulePages();

/// The quick entry, the reminders, and calendars as files.
QList<ToolInfo> scheduleTools();

/// The form of a task that is not stored yet: a new one, or one occurrence of a series, which gets a record of its own
/// by saving it and is called what it is.
void createTask(Workspace &workspace, const Record &defaults, QWidget *window);

/// Opens the form of the occurrence again whose draft has the key "record/task/<series>/<ms since 1970 UTC>".
void resumeOccurrence(Workspace &workspace, const Id &series, const QDateTime &at);

/// Reads an iCalendar file and stores its entries as tasks, in one step; the sentence about it is a toast.
void importCalendarFile(Workspace &workspace, const QString &path);

/// Writes all tasks and appointments into an iCalendar file.
void exportCalendarFile(Workspace &workspace, const QString &path);

} // namespace crm
