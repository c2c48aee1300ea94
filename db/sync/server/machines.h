// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/merge.h"
#include "db/sync/wire/rules.h"

namespace crm::sync {

/// Whether a machine gets from one state to another, also by way of others: a device may have gone there in steps that
/// were sent as one.
bool isReachable(const MachineRule &machine, const QByteArray &from, const QByteArray &to);

enum class Passage {
    Free,    ///< the later stamp decides, as for any field
    Taken,   ///< it happens, also when the operation is older than what stands there
    Refused, ///< it does not
};
/// What becomes of an operation that wants a record in another state (SYNC 2.4).
Passage passage(const MachineRule &machine, const RowState &known, const Op &op);

} // namespace crm::sync
