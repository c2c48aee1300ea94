// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelineshape.h"

#include "db/store/query.h"

namespace crm {

/// What deals come to in one currency, in minor units.
struct CurrencySum
{
    QString currency;
    qint64 amount = 0;
    qint64 weighted = 0; ///< amount times probability
    friend bool operator==(const CurrencySum &, const CurrencySum &) = default;
};

/// How many deals, and what they come to. Currencies are never added up: that would need dated rates.
struct StageTotals
{
    qint64 count = 0;
    QList<CurrencySum> sums; ///< the largest first
    void add(const StageTotals &other);
    friend bool operator==(const StageTotals &, const StageTotals &) = default;
};

/// The question whose answer totalsByStage() reads; served by the index of opportunities by stage alone.
Aggregate totalsQuestion(const Filter &filter);
QHash<Id, StageTotals> totalsByStage(const Table &table);

/// "€146k", "€1.02M": at most three digits; the first currency, followed by "+ 2" when there are others.
/// Empty when there is no amount.
QString amountsText(const StageTotals &totals, bool weighted = false);
/// Every currency in full, one per line.
QString amountsInFull(const StageTotals &totals);
QString compactAmount(qint64 minor, const QString &currency);

} // namespace crm
