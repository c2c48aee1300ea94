// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/ledger.h"

namespace crm::sync {

/// Takes a device's operations in, exactly once and in its order (SYNC 2.8), and answers how far it got.
Answer takeIn(Ledger &ledger, const PushRequest &request, const Caller &caller, qint64 nowMs);

/// The changes of what the caller may see, without gaps (SYNC 2.9, 2.11).
Answer handOut(Ledger &ledger, const PullRequest &request, const Caller &caller, qint64 nowMs);

} // namespace crm::sync
