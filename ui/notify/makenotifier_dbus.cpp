// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/dbusnotifier.h"
#include "ui/notify/traynotifier.h"

namespace crm {

std::unique_ptr<Notifier> makeNotifier()
{
    auto notifier = std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
    auto *tray = new TrayNotifier(notifier.get()); // for desktops without the service
    QObject::connect(notifier.get(), &Notifier::failed, tray, &Notifier::show);
    QObject::connect(tray, &Notifier::activated, notifier.get(), &Notifier::activated);
    return notifier;
}

} // namespace crm
