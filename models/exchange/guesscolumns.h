// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importplan.h"

namespace crm {

/// Fills the plan's columns, defaults and match rules from the headers and the rows of a sample.
void guessColumnPlans(
    ImportPlan &plan, const Entity &entity, const QStringList &headers, const QList<QStringList> &rows);

} // namespace crm
