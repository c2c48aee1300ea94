// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"

#include <optional>

namespace crm {

/// Where in a pipeline a stage usually stands, and what its deals are usually worth.
struct UsualStage
{
    int rank = 0;        ///< 1: first contact … 5: last before the end
    int probability = 0; ///< percent 0–100
    ForecastCategory category = ForecastCategory::Pipeline;
};

/// By the words of the name, in English, German, French and Spanish; of several words the latest counts. Null for a
/// name that says nothing. The order is what the pipelines that Salesforce, HubSpot and Pipedrive begin with share
/// (prospecting, qualification, meeting or demo, proposal or quote, negotiation or contract); probabilities and
/// categories are those a new file here begins with (Lead 10, Qualified 25, Proposal 50, Negotiation 75), with 40
/// between Qualified and Proposal.
std::optional<UsualStage> usualStage(const QString &name);

} // namespace crm
