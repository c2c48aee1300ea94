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

/// Why a deal ended and whom we were up against; both may be missing.
struct Ending
{
    QString reason = {};
    Competitor competitor = {};   ///< null id: nobody, or nobody knows
    bool isNewCompetitor = false; ///< it goes on the register with the deal
};

/// To a stage of type won or lost.
[[nodiscard]] Edit closeDeal(Record deal, const Stage &stage, const Ending &ending);

/// Back among the open deals; the probability is the stage's again.
[[nodiscard]] Edit reopenDeal(Record deal, const Stage &stage);

/// A null user: nobody's.
[[nodiscard]] Edit changeOwner(Record deal, const User &owner);

/// The move to `stage` that its type asks for; `ending` matters to closing only.
[[nodiscard]] Edit enterStage(const Record &deal, const Stage &from, const Stage &stage, const Ending &ending = {});

} // namespace crm
