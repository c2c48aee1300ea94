// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/sql/summary.h"

namespace crm {

/// What the board, the home page and the figures above lists ask again and again.
QList<Summary> registeredSummaries()
{
    return {
        {&Opportunity::entity(), {"stage", "currency", "owner"}, {"amount", "weighted"}},
        {&Opportunity::entity(), {"stage", "closed_at", "currency", "closing_rate"}, {"amount"}},
        {&Opportunity::entity(), {"stage", "expected_close", "currency"}, {"amount", "weighted"}},
        {&ServiceCase::entity(), {"kind", "status", "severity"}},
        {&Activity::entity(), {"at", "user"}}, // a period is read, then its colleagues told apart
    };
}

} // namespace crm
