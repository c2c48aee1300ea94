// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/schedule/reminderwatch.h"
#include "ui/notify/cornercard.h"
#include "ui/shell/workspace.h"

namespace crm {

/// The reminders nobody has dealt with yet, at the trailing corner of the window: done, later, open, or put away.
class ReminderPopup final : public CornerCard
{
    Q_OBJECT
public:
    ReminderPopup(Workspace &workspace, ReminderWatch &watch, QWidget *window);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    /// Takes the keyboard focus to its first button; false when there is nothing to show.
    bool takeFocus();

private:
    void show(const QList<DueReminder> &reminders);
    QWidget *makeRow(const DueReminder &reminder);
    QWidget *makeButtons(const DueReminder &reminder);

    Workspace &m_workspace;
    ReminderWatch &m_watch;
    Clock m_clock = systemClock;
};

} // namespace crm
