// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

namespace crm {

/// Refuses a `parent` that would make a record part of itself, also by way of what is part of it.
void staysATree(Saving &saving);

} // namespace crm
