// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// When the queue is to be looked through again: severity first, then waiting time. Of this device.
struct TriagePlan
{
    int minutes = 0; ///< 0: never
    qint64 last = 0; ///< when it was done; ms since 1970 UTC

    bool isOn() const { return minutes > 0 && last > 0; }
    qint64 dueAt() const { return last + minutes * 60000LL; }
    friend bool operator==(const TriagePlan &, const TriagePlan &) = default;
};

Answer<Result<TriagePlan>> readTriagePlan(Store &store);
Answer<Result<Done>> keepTriagePlan(Store &store, const TriagePlan &plan);

/// "Again in 42:10", "Due since 5:00"; empty when no time is set.
QString triageText(const TriagePlan &plan, qint64 now);

} // namespace crm
