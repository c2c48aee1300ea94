// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotecompare.h"

#include "db/entity/record.h"
#include "models/record/fieldformat.h"

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

QList<ComparedField> comparedHeads(const Quote &before, const Quote &after)
{
    const auto &entity = Quote::entity();
    const auto was = Record::from(before);
    const auto is = Record::from(after);
    QList<ComparedField> rows;
    for (const auto *name : {"title", "address", "issued_on", "valid_until", "currency", "prices", "tax_rounding",
             "rounding", "introduction", "discount", "terms"}) {
        const auto &field = *entity.field(name);
        const auto said = [&](const Record &quote) {
            if (field.name == "discount")
                return discountShown(quote.text("discount"), quote.text("currency"));
            return fieldText(entity, field, quote.value(name), quote.text("currency")).trimmed();
        };
        if (said(was) != said(is))
            rows.append({name, entity.label(field), said(was), said(is)});
    }
    return rows;
}

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
