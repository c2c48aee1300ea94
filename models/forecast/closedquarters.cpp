// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/closedquarters.h"

#include "db/store/store.h"

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ClosedQuarters)
};

} // namespace

Answer<Result<QList<QDate>>> closedQuarters(Store &store, const QDate &today)
{
    const QDate current(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const auto before = Filter::compare("closed_at", Filter::Less, {current.toString(Qt::ISODate)});
    return store.aggregate({&Opportunity::entity(), before, {{"closed_at", Aggregate::Quarter}}, {{Aggregate::Count}}})
        .then([](const Result<Table> &rows) -> Result<QList<QDate>> {
            if (!rows)
                return rows.error();
            QList<QDate> found;
            for (const auto &row : *rows) { // "2017-Q3"
                const auto text = row.value(0).toString();
                const QDate first(text.left(4).toInt(), text.right(1).toInt() * 3 - 2, 1);
                if (first.isValid())
                    found.append(first);
            }
            std::sort(found.begin(), found.end(), std::greater<>());
            return found;
        });
}

QString yearText(const QDate &first)
{
    return QString::number(first.year());
}

QString quarterText(const QDate &first)
{
    return Text::tr("Q%1 %2").arg((first.month() + 2) / 3).arg(first.year());
}

} // namespace crm
