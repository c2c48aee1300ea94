// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/traynotifier.h"

namespace crm {

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<TrayNotifier>();
}

} // namespace crm
