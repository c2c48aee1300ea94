// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/discountlimit.h"

#include "db/quotes/quotetotals.h"
#include "db/value/decimal.h"

namespace crm {

std::optional<Problem> beyondLimit(const LimitedLine &asked)
{
    const auto limit = asked.product.maxDiscount.millionths;
    if (!limit)
        return {};
    auto allowed = asked.line;
    allowed.discount = decimalText(*limit) + u'%';
    allowed.unitPrice.millionths = asked.listPrice;
    const auto most = pricedLine(allowed, asked.currency);
    const auto priced = pricedLine(asked.line, asked.currency);
    const PriceRules rules{asked.currency};
    if (!most || !priced)
        return {}; // is said when the amounts are worked out
    const auto least = lineAmount(*most, rules);
    const auto amount = lineAmount(*priced, rules);
    const qint64 tolerance = asked.share > 0; // shares are rounded by largest remainder
    if (!least || !amount || *amount - asked.share + tolerance >= *least)
        return {};
    if (asked.share > 0)
        return Problem{"discount",
            QuoteLine::tr("With the discount of the whole, “%1” would be sold at more than the %2 % off that the "
                          "catalogue allows.")
                .arg(asked.product.name, formatDecimal(*limit))};
    return Problem{asked.line.discount.isEmpty() ? QByteArray("unit_price") : QByteArray("discount"),
        QuoteLine::tr("“%1” may be sold at a discount of at most %2 %.")
            .arg(asked.product.name, formatDecimal(*limit))};
}

} // namespace crm
