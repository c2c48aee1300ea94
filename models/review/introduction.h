// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// Makes somebody who joins an organisation known to the file and to the colleagues: their record under the
/// organisation's id, unless it is there. What the organisation has of them already, and what comes later, prevails.
/// `role` is the server's: administrator, manager, agent or reader. Not a step of the user's: undo passes it by.
QFuture<Result<ChangeSet>> introduceColleague(Store &store, const Id &user, const QString &name, const QString &role);

} // namespace crm
