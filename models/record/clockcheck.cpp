// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/clockcheck.h"

namespace crm {

Answer<Result<QDateTime>> changedAhead(Store &store, const QDateTime &now)
{
    constexpr int tolerance = 600; // s: clocks of two computers are never quite the same
    return store.transactions(1).then([now](const Result<QList<TransactionInfo>> &newest) -> Result<QDateTime> {
        if (!newest)
            return newest.error();
        const bool isAhead = !newest->isEmpty() && newest->first().at > now.addSecs(tolerance);
        return isAhead ? newest->first().at : QDateTime();
    });
}

} // namespace crm
