// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace crm {

/// Gives the handle the functions that our statements use: crm_fold(text) for comparisons that
/// ignore case and accents, crm_contains(text, folded), crm_scaled(amount, currency) and crm_sum(value): as sum() is, but one of
/// whole numbers that fits no 64 bits stays at the largest that does.
void registerSqlFunctions(sqlite3 *db);

} // namespace crm
