// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotecompare.h"

namespace crm {

namespace {

bool belongTogether(const QuoteLine &a, const QuoteLine &b)
{
    if (a.kind != b.kind)
        return false;
    if (!a.product.isNull() && a.product == b.product)
        return true;
    return a.description == b.description || (!a.sku.isEmpty() && a.sku == b.sku);
}

bool saySame(const QuoteLine &a, const QuoteLine &b)
{
    return a.description == b.description && a.sku == b.sku && a.quantity == b.quantity && a.unit == b.unit
        && a.unitPrice == b.unitPrice && a.discount == b.discount && a.tax == b.tax && a.optional == b.optional
        && a.amount == b.amount;
}

} // namespace

QList<ComparedLine> comparedLines(const QList<QuoteLine> &before, const QList<QuoteLine> &after)
{
    QList<qsizetype> partner(after.size(), -1);
    QList<bool> isTaken(before.size(), false);
    for (qsizetype i = 0; i < after.size(); ++i) {
        for (qsizetype j = 0; j < before.size() && partner.at(i) < 0; ++j) {
            if (!isTaken.at(j) && belongTogether(before.at(j), after.at(i))) {
                partner[i] = j;
                isTaken[j] = true;
            }
        }
    }
    QList<ComparedLine> rows;
    qsizetype shown = 0; // lines of `before` up to here are in the result, as partners or as removed
    for (qsizetype i = 0; i < after.size(); ++i) {
        for (; partner.at(i) >= 0 && shown <= partner.at(i); ++shown)
            if (!isTaken.at(shown))
                rows.append({ComparedLine::Removed, before.at(shown), std::nullopt});
        if (partner.at(i) < 0) {
            rows.append({ComparedLine::Added, std::nullopt, after.at(i)});
        } else {
            const auto &was = before.at(partner.at(i));
            rows.append({saySame(was, after.at(i)) ? ComparedLine::Same : ComparedLine::Changed, was, after.at(i)});
        }
    }
    for (; shown < before.size(); ++shown)
        if (!isTaken.at(shown))
            rows.append({ComparedLine::Removed, before.at(shown), std::nullopt});
    return rows;
}

} // namespace crm
