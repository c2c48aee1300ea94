// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/slawatch.h"
#include "ui/notify/announcer.h"
#include "ui/shell/workspace.h"

namespace crm {

class SlaPopup;

/// Tells about the due times of one file, and when its queue is to be triaged again: in its window always, and as a
/// notification of the desktop.
class SlaDesk final : public QObject
{
    Q_OBJECT
public:
    /// `notifier` may be null: then only the window tells.
    SlaDesk(Workspace &workspace, QWidget *window, std::unique_ptr<Notifier> notifier, Clock clock = systemClock);

    void start();
    SlaWatch &watch() { return m_watch; }
    SlaPopup *popup() const { return m_popup; }

    void triageNow() { lookAtTriage(); } ///< tests turn the clock

signals:
    void allRequested();
    void triageRequested();

private:
    void announce(const QList<SlaAlert> &alerts);
    void act(const QString &key, const QString &action);
    void lookAtTriage();

    Workspace &m_workspace;
    Clock m_clock;
    SlaWatch m_watch;
    Announcer *m_announcer;
    SlaPopup *m_popup;
    QTimer m_triage;
    qint64 m_triageTold = -1; ///< TriagePlan::dueAt() that was told
};

} // namespace crm
