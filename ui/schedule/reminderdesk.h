// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/reminderwatch.h"
#include "ui/notify/announcer.h"
#include "ui/shell/workspace.h"

namespace crm {

class ReminderPopup;

/// Tells about reminders of one file: in its window always, and as a notification of the desktop.
class ReminderDesk final : public QObject
{
    Q_OBJECT
public:
    /// `notifier` may be null: then only the window tells.
    ReminderDesk(Workspace &workspace, QWidget *window, std::unique_ptr<Notifier> notifier, Clock clock = systemClock);

    void start() { m_watch.start(); }
    ReminderWatch &watch() { return m_watch; }
    ReminderPopup *popup() const { return m_popup; }

signals:
    void allRequested();

private:
    void announce(const QList<DueReminder> &reminders);
    void act(const QString &key, const QString &action);

    Workspace &m_workspace;
    Clock m_clock;
    ReminderWatch m_watch;
    Announcer *m_announcer;
    ReminderPopup *m_popup;
};

} // namespace crm
