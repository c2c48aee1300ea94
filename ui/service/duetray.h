// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/slawatch.h"
#include "ui/kit/paint.h"

#include <QIcon>

class QSystemTrayIcon;

namespace crm {

/// The icon in the system tray that counts down to what is due next, for whoever has the window out of sight. It is
/// there from some hours before something is due, as long as something is overdue, and where there is a tray.
class DueTray final : public QObject
{
    Q_OBJECT
public:
    DueTray(SlaWatch &watch, QObject *parent, Clock clock = systemClock);

    /// What the icon says: the time left in its largest unit, or how many are overdue; empty: no icon.
    BadgeLook badge() const { return m_badge; }
    QString sentence() const { return m_sentence; }
    void update();

signals:
    void clicked();

private:
    SlaWatch &m_watch;
    Clock m_clock;
    QTimer m_timer;
    BadgeLook m_badge;
    QString m_sentence;
    QSystemTrayIcon *m_icon = nullptr;
};

/// The icon of the program with the badge over its lower half.
QIcon badgedIcon(const QIcon &icon, const BadgeLook &badge);

} // namespace crm
