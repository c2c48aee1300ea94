// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelineshape.h"

#include "db/store/query.h"
#include "models/rates/conversion.h"

namespace crm {

/// What deals come to in one currency, in minor units.
struct CurrencySum
{
    QString currency;
    qint64 amount = 0;
    qint64 weighted = 0; ///< amount times probability
    bool isClosed = false;
    QString kept = {}; ///< what stands in "closing_rate" of closed ones
    friend bool operator==(const CurrencySum &, const CurrencySum &) = default;
};

/// How many deals, and what they come to: by currency, closed ones by the rate they keep as well.
struct StageTotals
{
    qint64 count = 0;
    QList<CurrencySum> sums; ///< the largest first
    void add(const StageTotals &other);
    friend bool operator==(const StageTotals &, const StageTotals &) = default;
};

/// The question whose answer totalsByStage() reads; served by the index of opportunities by stage alone.
Aggregate totalsQuestion(const Filter &filter, bool isClosed = false);
QHash<Id, StageTotals> totalsByStage(const Table &table, bool isClosed = false);

/// "€146k", "€1.02M": at most three digits. Told in the currency of the pipeline, `wanted`, by the book's rates, so that
/// all figures of a board are in one currency; in another only where nothing can be told in that. "+ 2" says how many
/// cannot be. Empty when there is no amount.
QString amountsText(
    const StageTotals &totals, const RateBook &rates = {}, const QString &wanted = {}, bool weighted = false);
/// The same in pieces.
struct AmountTexts
{
    QString amount;   ///< empty when there is none
    QString weighted; ///< the same of the amounts times their probability
    QString leftOut;  ///< "without USD", which holds for both; empty: all is in them
};
AmountTexts amountTexts(const StageTotals &totals, const RateBook &rates = {}, const QString &wanted = {});
/// Every currency in full, one per line, and by which rates they were told in one.
QString amountsInFull(const StageTotals &totals, const RateBook &rates = {}, const QString &wanted = {});
QString compactAmount(qint64 minor, const QString &currency);

} // namespace crm
