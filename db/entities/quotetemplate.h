// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/quote.h"
#include "db/value/usualcurrency.h"

namespace crm {

/// What quotes of one sort begin with.
struct QuoteTemplate
{
    Id id;
    QString name;
    QString title; ///< of the quotes; empty: that of the deal or the number
    QString currency = usualCurrency();
    TaxRounding taxRounding = TaxRounding::Document;
    Rounding rounding = Rounding::HalfAway;
    PriceMode prices = PriceMode::Net;
    QString discount;
    Ref<PriceBook> priceBook;
    std::optional<qint64> validDays; ///< null: as the letterhead says
    QString introduction;
    QString terms;
    QString notes;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteTemplate)
};

/// A line that quotes from the template begin with. A product's price follows the catalogue of the day unless it was
/// set by hand.
struct QuoteTemplateLine
{
    Id id;
    Ref<QuoteTemplate> quoteTemplate;
    int position = 0;
    QuoteLineKind kind = QuoteLineKind::Item;
    Ref<Product> product;
    QString sku;
    QString description;
    Decimal quantity;
    QString unit;
    Decimal unitPrice;
    bool priceByHand = false;
    QString discount;
    Decimal tax;
    bool optional = false;
    Decimal unitCost;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteTemplateLine)
};

} // namespace crm
