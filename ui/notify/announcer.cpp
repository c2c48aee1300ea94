// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/announcer.h"

#include <QStringList>
#include <QWidget>

namespace crm {

namespace {

constexpr int mostAlone = 3;
constexpr int mostNamed = 5; // titles in the one for many

const QString together = QStringLiteral("together");

} // namespace

Announcer::Announcer(std::unique_ptr<Notifier> notifier, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_notifier(std::move(notifier))
    , m_window(window)
{
    if (!m_notifier)
        return;
    connect(m_notifier.get(), &Notifier::activated, this, [this](const QString &key, const QString &action) {
        emit activated(key == together ? QString() : key, action);
    });
}

void Announcer::tell(const QList<Notification> &notifications, const QString &titleOfMany)
{
    if (!m_notifier || notifications.isEmpty())
        return;
    if (notifications.size() <= mostAlone) {
        for (const auto &notification : notifications) {
            m_told.insert(notification.key);
            m_notifier->show(notification);
        }
        return;
    }
    QStringList titles;
    for (const auto &notification : notifications.mid(0, mostNamed))
        titles.append(notification.title);
    for (const auto &notification : notifications)
        m_together.insert(notification.key);
    m_notifier->show({together, titleOfMany, titles.join(u'\n'), notifications.first().actions.mid(0, 1)});
}

void Announcer::keepOnly(const QSet<QString> &keys)
{
    if (!m_notifier)
        return;
    const auto gone = m_told - keys;
    for (const auto &key : gone)
        m_notifier->withdraw(key);
    m_told -= gone;
    if (m_together.isEmpty())
        return;
    m_together &= keys;
    if (m_together.isEmpty())
        m_notifier->withdraw(together);
}

void Announcer::raiseWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace crm
