// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customer/customerbrief.h"

namespace crm {

/// What a colleague has just done with a customer, in a sentence: "Mara Lindqvist called 2 h ago: left a message
/// (“Prices”)." Read before one calls as well.
QString colleagueNews(const CustomerBrief::Contact &contact, const QDateTime &now);

} // namespace crm
