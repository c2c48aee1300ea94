// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/pricebook.h"

namespace crm {

/// How much of what, when.
struct PriceQuestion
{
    Id product;
    qint64 quantity = oneMillion; ///< millionths
    QDate day;
};

/// The unit price, in millionths of the book's currency, that a price book says: of its prices in force on the day the
/// one from the highest quantity reached; what the book does not name its parent says. Nullopt when nobody does, and
/// for a book that is not in force.
std::optional<qint64> priceIn(
    const Id &book, const QList<PriceBook> &books, const QList<PriceEntry> &entries, const PriceQuestion &question);

} // namespace crm
