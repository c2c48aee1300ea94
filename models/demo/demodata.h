// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/batch.h"

#include <QDate>

namespace crm {

/// How much is invented. The same values give the same records.
struct DemoScale
{
    int contacts = 1000;
    quint64 seed = 1;
    QDate today; ///< the day the histories end
};

/// Invents people of many countries and scripts with companies (one to five people), products, colleagues, deals with
/// their stage history over eighteen months, leads, competitors, activities, tasks, cases and notes, in proportion to the people.
/// All names, numbers and texts are made up: addresses end in reserved domains. For Store::batch().
void addDemoData(Batch &batch, const DemoScale &scale);

} // namespace crm
