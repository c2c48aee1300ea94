// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/product.h"
#include "db/value/usualcurrency.h"

namespace crm {

/// Prices in one currency for some customers or some time. What it does not name costs what its parent says.
struct PriceBook
{
    Id id;
    QString name;
    QString currency = usualCurrency();
    bool pricesIncludeTax = false; ///< as the catalogue's own never do
    Ref<PriceBook> parent;
    QDate validFrom;  ///< null: always
    QDate validUntil; ///< last day; null: for ever
    bool active = true;
    QString notes;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::PriceBook)
};

/// What a product costs in a price book, from a quantity on.
struct PriceEntry
{
    Id id;
    Ref<PriceBook> priceBook;
    Ref<Product> product;
    Decimal minQuantity; ///< null: any
    Decimal price;       ///< in the book's currency
    QDate validFrom;     ///< null: as long as the book
    QDate validUntil;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::PriceEntry)
};

} // namespace crm
