// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace crm {

/// A notification of the desktop. Texts are plain; actions are (code, text), the code "default" is a click on it.
struct Notification
{
    QString key; ///< one with the same key replaces it
    QString title;
    QString body = {};
    QList<std::pair<QString, QString>> actions = {};
};

/// Tells the user something outside the window.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the desktop to show it; failed() tells when there is none that can.
    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &key) = 0;

signals:
    void activated(const QString &key, const QString &action);
    void failed(const crm::Notification &notification);
};

/// The one this desktop understands: org.freedesktop.Notifications where there is D-Bus, otherwise a message of the
/// icon in the system tray.
std::unique_ptr<Notifier> makeNotifier();

} // namespace crm
