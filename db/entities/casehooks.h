// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"

namespace crm {

/// Number and instants follow the status: acknowledged, decided, closed. A case that arrives closed (from a file) keeps
/// the closing time it has, or none. A case closed by two colleagues keeps the first text and notes the second.
void caseTimes(Saving &s);
/// Safety is the immediate lane: at least major, urgent. DOMAIN §2.
void caseLane(Saving &s);
/// A case that comes back too late to be reopened gets a follow-up; a complaint that repeats an earlier one is linked.
void caseRelatives(Saving &s);

std::optional<Problem> satisfactionInRange(const ServiceCase &c);
/// A complaint is closed with its outcome, reasons and the customer's consent, or once all options are exhausted and
/// those are on record. DOMAIN §2.
std::optional<Problem> complaintClosesInOrder(const ServiceCase &c);
std::optional<Problem> notItsOwnRelative(const ServiceCase &c);

} // namespace crm
