// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/service/slaalerts.h"

#include <QTimer>

namespace crm {

/// Climbs the escalation ladders: says at its time what is due soon or missed, once for each step, also over a restart
/// of the program. What was reached while the program was closed is told at the start, all together.
class SlaWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SlaWatch(Store &store, Clock clock = systemClock, QObject *parent = nullptr);

    /// Begins; nothing is announced before.
    void start();
    /// Announced, and their clocks still run; the earliest first.
    const QList<SlaAlert> &shown() const { return m_shown; }
    struct Standing
    {
        std::optional<SlaAlert> next; ///< of the clock that is due first; null: none runs
        int overdue = 0;              ///< cases with a clock past its time
    };
    /// How what concerns the user stands now.
    Standing standing() const;
    /// When the next step is taken, UTC; null: none that is known.
    QDateTime next() const;
    void dismiss(const QString &key);
    void dismissCase(const Id &serviceCase); ///< whoever opens it sees how its clocks stand
    void dismissAll();
    /// Looks at the clock now; tests turn it.
    void look();

signals:
    void announced(const QList<crm::SlaAlert> &alerts);
    void shownChanged();
    void alertsChanged(); ///< other cases, or other times
    void failed(const crm::Error &error);

private:
    void completeOnce();
    void note(const ChangeSet &set);
    void ask();
    void askForChanged();
    void askFor(const QSet<Id> &cases);
    void countLongOverdue();
    qint64 oldest(qint64 now) const;
    void take(QList<SlaAlert> alerts);
    void tell(const QList<SlaAlert> &due);
    void wait();
    bool isToBeTold(const SlaAlert &alert) const;

    Store &m_store;
    Clock m_clock;
    QList<SlaAlert> m_alerts;
    QList<SlaAlert> m_shown;
    QSet<Id> m_told;    ///< in this run: their notices may still be on their way
    qint64 m_since = 0; ///< ms since 1970 UTC; what was reached earlier is not told any more
    QDateTime m_asked;
    QTimer m_timer;
    QTimer m_soon;
    QSet<Id> m_changed;                         ///< cases since the alerts were read
    QHash<const Entity *, QList<Id>> m_strands; ///< calls, mails and replies likewise
    bool m_isAllChanged = false;
    bool m_isReading = false; ///< all alerts
    bool m_isStarted = false;
    int m_sequence = 0;
    QDateTime m_counted;
    int m_longOverdue = 0; ///< cases whose due time lies before oldest()
};

} // namespace crm
