// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/notifier.h"

#include <QDBusConnection>
#include <QHash>

namespace crm {

/// Speaks to the notification service of Linux desktops (Desktop Notifications Specification 1.2), without waiting.
class DBusNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection &connection, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    QDBusMessage call(const char *method) const;
    void askWhetherMarkup();

    QDBusConnection m_connection;
    QHash<QString, uint> m_ids; ///< of those on the screen, by key
    int m_owners = 0;           ///< how many services there have been: a number is of the one that was asked
    bool m_readsMarkup = true;  ///< unless the service says otherwise: then plain text needs no escapes
};

} // namespace crm
