// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/notifier.h"

class QSystemTrayIcon;

namespace crm {

/// Messages of an icon in the system tray; the icon is there only while something was told. They have no actions but
/// the click.
class TrayNotifier final : public Notifier
{
    Q_OBJECT
public:
    using Notifier::Notifier;

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

private:
    QSystemTrayIcon *m_icon = nullptr;
    QString m_key; ///< of the message shown last
};

} // namespace crm
