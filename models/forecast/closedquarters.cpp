// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/closedquarters.h"

#include "models/reports/filledperiods.h"

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
    return filledPeriods(
        store, {&Opportunity::entity(), before, {{"closed_at", Aggregate::Quarter}}, {{Aggregate::Count}}});
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
