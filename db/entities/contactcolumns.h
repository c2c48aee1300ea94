// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

namespace crm {

/// Hook of person and organisation: the columns `email` and `phone` are shortcuts to the primary ContactPoint.
void contactPointsFromColumns(Saving &saving);

} // namespace crm
