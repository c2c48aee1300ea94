// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/importtargets.h"

namespace crm {

/// Fills the plan's columns, defaults and match rules from the headers and the rows of a sample.
void guessColumnPlans(
    ImportPlan &plan, const Entity &entity, const QStringList &headers, const QList<QStringList> &rows);

/// Whether the texts of a column that goes there are percentages written as parts of 1.
bool areSharesOf(const ImportTarget &target, const QStringList &texts, DecimalMark mark);

} // namespace crm
