// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/schedule/reminders.h"

#include <QTimer>

namespace crm {

/// Knows which reminder is due next and says so at its time: once, also over a restart of the program. What became due
/// while the program was closed is told at the start, all together; what nobody has answered stands there again.
class ReminderWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ReminderWatch(Store &store, Clock clock = systemClock, QObject *parent = nullptr);

    /// Begins; nothing is announced before.
    void start();
    /// Announced and not dealt with yet, the earliest first.
    const QList<DueReminder> &shown() const { return m_shown; }
    /// UTC; null: none within the next day.
    QDateTime next() const;

    void snooze(const QString &key, Snooze snooze);
    /// Put away without being done; it is not announced again.
    void dismiss(const QString &key);
    void dismissAll();
    /// Looks at the clock now; tests turn it.
    void look();

signals:
    /// These are due now.
    void announced(const QList<crm::DueReminder> &reminders);
    void shownChanged();
    void failed(const crm::Error &error);

private:
    void ask();
    void take(const QList<AgendaItem> &items);
    void wait();
    void save();

    Store &m_store;
    Clock m_clock;
    ReminderBook m_book;
    QList<AgendaItem> m_items; // whose reminders fall before m_horizon
    QList<DueReminder> m_shown;
    QDateTime m_horizon;
    QTimer m_timer;
    QTimer m_soon;
    bool m_isStarted = false;
    int m_sequence = 0;
};

} // namespace crm
