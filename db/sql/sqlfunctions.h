// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace crm {

/// Gives the handle the functions that our statements use: crm_fold(text) for comparisons that
/// ignore case and accents, crm_contains(text, folded) and crm_scaled(amount, currency).
void registerSqlFunctions(sqlite3 *db);

} // namespace crm
