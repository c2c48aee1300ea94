// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/sla.h"
#include "models/service/learning.h"
#include "models/service/slaexplanation.h"

namespace crm {

/// What the attainment of service levels is worked out from: the cases opened in a period to which something was
/// promised.
struct AttainmentFacts
{
    Period period;
    QDateTime now;
    QList<ServiceCase> cases;
    QHash<Id, QString> customers; ///< names of companies and contacts
    QHash<Id, Id> teams;          ///< of users
    QHash<Id, QString> teamNames;
    QHash<Id, MissReason> reasons; ///< by case: the reason given last
};

/// Kept, missed, or too early to tell: a promise that was missed stays missed, also while the case is open.
std::optional<bool> isKept(const ServiceCase &c, const QDateTime &now);

struct Attainment
{
    LearningShare kept;    ///< of the cases that can be judged; the filter opens those missed
    ReportData byCustomer; ///< percent kept, the worst first
    ReportData byTeam;     ///< likewise
    ReportData byMonth;    ///< kept and missed
    ReportData byReason;   ///< of those missed, the most frequent first
    int unexplained = 0;   ///< missed without a reason
};
Attainment attain(const AttainmentFacts &facts);

/// Scan lane.
Answer<Result<AttainmentFacts>> readAttainmentFacts(Store &store, const Period &period, const QDateTime &now);

/// The cases of a customer, a company or a contact, that the report of a period tells of.
Filter casesOf(const AnyRef &customer, const Period &period);

} // namespace crm
