// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace crm {

/// How much a role in an organisation may ("reader", "agent", "manager", "administrator"): higher numbers may all that
/// lower ones may; -1: nobody knows the role.
int rankOf(QByteArrayView role);

} // namespace crm
