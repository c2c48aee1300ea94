// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/notifier.h"

#include <QSet>

class QWidget;

namespace crm {

/// Tells of what has come due as notifications of the desktop: each by itself, more than a few together; takes back what
/// has been dealt with in the window.
class Announcer final : public QObject
{
    Q_OBJECT
public:
    /// `notifier` may be null: then only the window tells.
    Announcer(std::unique_ptr<Notifier> notifier, QWidget *window, QObject *parent);

    /// `titleOfMany`: of the one notification that stands for all of them.
    void tell(const QList<Notification> &notifications, const QString &titleOfMany);
    /// Whatever else was told is withdrawn.
    void keepOnly(const QSet<QString> &keys);
    /// Brings the window to the front, as a click on a notification does.
    void raiseWindow();

signals:
    /// Of a notification for many the key is empty.
    void activated(const QString &key, const QString &action);

private:
    std::unique_ptr<Notifier> m_notifier;
    QWidget *m_window;
    QSet<QString> m_told;
    QSet<QString> m_together; ///< of those that one notification stands for
};

} // namespace crm
