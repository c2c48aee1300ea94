// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

namespace crm {

/// Hook of records that concern a customer: fills person and organisation from the deal, the case or the converted lead and the
/// organisation from the person, so that a company's history holds what happened with its people.
void linkCustomer(Saving &saving);
/// Hook of a person: what was recorded before anybody knew their company comes to it. What happened while they were with
/// another stays there.
void bringHistory(Saving &saving);

} // namespace crm
