// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/salesfacts.h"

namespace crm {

/// First days of the quarters before this one in which deals were closed, the latest first.
Answer<Result<QList<QDate>>> closedQuarters(Store &store, const QDate &today);

/// "2017" or "Q3 2017".
QString yearText(const QDate &first);
QString quarterText(const QDate &first);

} // namespace crm
