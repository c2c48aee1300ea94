// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/dbusnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace crm {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int asTheDesktopLikes = -1; // ms until it goes

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &connection, QObject *parent)
    : Notifier(parent)
    , m_connection(connection)
{
    m_connection.connect(
        service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    m_connection.connect(
        service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    // One that is started anew counts from the beginning: its numbers are of other notifications.
    auto *watcher = new QDBusServiceWatcher(service, m_connection, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_ids.clear();
        ++m_owners;
        askWhetherMarkup();
    });
    askWhetherMarkup();
}

QDBusMessage DBusNotifier::call(const char *method) const
{
    return QDBusMessage::createMethodCall(service, path, service, QString::fromLatin1(method));
}

void DBusNotifier::askWhetherMarkup()
{
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_readsMarkup = reply.value().contains(QStringLiteral("body-markup"));
    });
}

void DBusNotifier::show(const Notification &notification)
{
    if (!m_connection.isConnected()) // a call over it would never be answered
        return emit failed(notification);
    QStringList actions;
    for (const auto &[code, text] : notification.actions)
        actions += {code, text};
    auto message = call("Notify");
    message << QStringLiteral("Rapport") << m_ids.value(notification.key) << QStringLiteral("example.rapport.Rapport")
            << notification.title << (m_readsMarkup ? notification.body.toHtmlEscaped() : notification.body) << actions
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("example.rapport.Rapport")},
                   {QStringLiteral("category"), QStringLiteral("x-rapport.reminder")}}
            << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification, owners = m_owners] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            emit failed(notification);
        else if (owners == m_owners)
            m_ids.insert(notification.key, reply.value());
    });
}

void DBusNotifier::withdraw(const QString &key)
{
    const auto id = m_ids.take(key);
    if (id != 0)
        m_connection.asyncCall(call("CloseNotification") << id);
}

void DBusNotifier::onActionInvoked(uint id, const QString &action)
{
    if (const auto key = m_ids.key(id); !key.isEmpty())
        emit activated(key, action);
}

void DBusNotifier::onClosed(uint id, uint)
{
    m_ids.removeIf([id](const auto &shown) { return shown.value() == id; });
}

} // namespace crm
