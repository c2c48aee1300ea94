// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/asset.h"

namespace crm {

enum class Warranty { Unknown, Running, Ended };
Warranty warrantyOf(const Asset &asset, const QDate &today); ///< its last day counts

/// "Under warranty until 5 May 2027", "The warranty ended on 3 January 2026", "No warranty is recorded".
QString warrantyText(const Asset &asset, const QDate &today);

} // namespace crm
