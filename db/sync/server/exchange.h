// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/ledger.h"
#include "db/sync/wire/messages.h"

namespace crm::sync {

/// Who a request comes from, as its token says.
struct Caller
{
    QString login;
    QString role; ///< "administrator", "manager", "agent" or "reader"
    Id user;
};

/// Takes a device's operations in, exactly once and in its order (SYNC 2.8), and answers how far it got.
Answer takeIn(Ledger &ledger, const PushRequest &request, const Caller &caller, qint64 nowMs);

/// Everybody's changes after the cursor, without gaps (SYNC 2.9).
Answer handOut(Ledger &ledger, const PullRequest &request, qint64 nowMs);

} // namespace crm::sync
