// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"
#include "db/store/edit.h"

namespace crm {

// What users do with a deal, as edits. `deal` is a stored opportunity. Saving writes the stage history, sets the
// probability unless it was set by hand, and the day of closing (DOMAIN §3).

/// To an open stage of any pipeline, forwards or back. A closed deal is reopened by it.
[[nodiscard]] Edit moveToStage(Record deal, const Stage &stage);

/// To a stage of type won or lost; `reason` may be empty.
[[nodiscard]] Edit closeDeal(Record deal, const Stage &stage, const QString &reason);

/// Back among the open deals; the probability is the stage's again.
[[nodiscard]] Edit reopenDeal(Record deal, const Stage &stage);

/// A null user: nobody's.
[[nodiscard]] Edit changeOwner(Record deal, const User &owner);

/// The move to `stage` that its type asks for; `reason` matters to closing only.
[[nodiscard]] Edit enterStage(const Record &deal, const Stage &from, const Stage &stage, const QString &reason = {});

} // namespace crm
