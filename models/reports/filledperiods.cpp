// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/filledperiods.h"

#include <algorithm>
#include <functional>

namespace crm {

Answer<Result<QList<QDate>>> filledPeriods(Store &store, const Aggregate &question)
{
    return store.aggregate(question).then([](const Result<Table> &rows) -> Result<QList<QDate>> {
        if (!rows)
            return rows.error();
        QList<QDate> found;
        for (const auto &row : *rows) { // "2017-Q3" or "2017"; nothing for records without the day
            const auto text = row.value(0).toString();
            const int quarter = text.contains(u'Q') ? text.right(1).toInt() : 1;
            const QDate first(text.left(4).toInt(), quarter * 3 - 2, 1);
            if (first.isValid())
                found.append(first);
        }
        std::sort(found.begin(), found.end(), std::greater<>());
        return found;
    });
}

} // namespace crm
