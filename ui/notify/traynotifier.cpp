// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/traynotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace crm {

void TrayNotifier::show(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return emit failed(notification);
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_icon->setToolTip(QApplication::applicationDisplayName());
        connect(m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { emit activated(m_key, QStringLiteral("default")); });
        connect(
            m_icon, &QSystemTrayIcon::activated, this, [this] { emit activated(m_key, QStringLiteral("default")); });
    }
    m_key = notification.key;
    m_icon->show();
    m_icon->showMessage(notification.title, notification.body, QSystemTrayIcon::Information);
}

void TrayNotifier::withdraw(const QString &key)
{
    if (m_icon && key == m_key)
        m_icon->hide();
}

} // namespace crm
