// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/pricing.h"

#include <algorithm>

namespace crm {

namespace {

bool isWithin(const QDate &day, const QDate &from, const QDate &until)
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

/// A higher quantity is the better bargain; of two for the same quantity the younger one replaced the other.
bool isNearer(const PriceEntry &a, const PriceEntry &b)
{
    const auto quantityA = a.minQuantity.millionths.value_or(0);
    const auto quantityB = b.minQuantity.millionths.value_or(0);
    return quantityA != quantityB ? quantityA > quantityB : a.validFrom > b.validFrom;
}

} // namespace

std::optional<qint64> priceIn(
    const Id &book, const QList<PriceBook> &books, const QList<PriceEntry> &entries, const PriceQuestion &question)
{
    auto wanted = book;
    for (qsizetype steps = 0; steps <= books.size(); ++steps) { // books never stand in a circle, files may be damaged
        const auto found
            = std::find_if(books.cbegin(), books.cend(), [&wanted](const PriceBook &b) { return b.id == wanted; });
        if (found == books.cend() || !found->active || !isWithin(question.day, found->validFrom, found->validUntil))
            return std::nullopt;
        const PriceEntry *best = nullptr;
        for (const auto &entry : entries) {
            if (entry.priceBook.id == wanted && entry.product.id == question.product
                && entry.minQuantity.millionths.value_or(0) <= question.quantity
                && isWithin(question.day, entry.validFrom, entry.validUntil) && (!best || isNearer(entry, *best)))
                best = &entry;
        }
        if (best)
            return best->price.millionths;
        wanted = found->parent.id;
    }
    return std::nullopt;
}

} // namespace crm
