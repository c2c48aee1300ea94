// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/quote.h"

#include <QCryptographicHash>

#include <algorithm>

namespace crm {

namespace {

Error invalid(const QByteArray &field, const QString &message)
{
    return {Error::Invalid, message, {}, {{field, message}}};
}

QString discountHint(const QString &text)
{
    return QuoteLine::tr("“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.").arg(text);
}

/// Fields of the digest end in a character that no text of a field has.
void add(QCryptographicHash &hash, const QVariant &stored)
{
    hash.addData(stored.isNull() ? QByteArray("-") : '+' + stored.toString().toUtf8());
    hash.addData(QByteArrayView("\0", 1));
}

} // namespace

Result<PricedLine> pricedLine(const QuoteLine &line, const QString &currency)
{
    if (line.quantity.millionths.value_or(0) <= 0)
        return invalid("quantity", QuoteLine::tr("The quantity must be a number above 0."));
    if (!line.unitPrice.millionths)
        return invalid("unit_price", QuoteLine::tr("The unit price is missing."));
    const auto discount = discountFromText(line.discount, currency);
    if (!discount)
        return invalid("discount", discountHint(line.discount));
    return PricedLine{*line.quantity.millionths, *line.unitPrice.millionths, *discount, line.tax.millionths.value_or(0),
        !line.optional};
}

Result<PriceRules> priceRules(const Quote &quote)
{
    const auto discount = discountFromText(quote.discount, quote.currency);
    if (!discount)
        return invalid("discount", discountHint(quote.discount));
    return PriceRules{quote.currency, quote.taxRounding, quote.rounding, quote.prices, *discount};
}

Result<QuoteTotals> totalsOf(const Quote &quote, const QList<QuoteLine> &lines)
{
    const auto rules = priceRules(quote);
    if (!rules)
        return rules.error();
    QList<PricedLine> priced;
    for (const auto &line : lines) {
        if (line.kind != QuoteLineKind::Item)
            continue;
        const auto one = pricedLine(line, quote.currency);
        if (!one)
            return one.error();
        priced.append(*one);
    }
    return quoteTotals(priced, *rules);
}

qint64 costOf(const QList<QuoteLine> &lines, const QString &currency)
{
    qint64 sum = 0;
    for (const auto &line : lines) {
        if (line.kind != QuoteLineKind::Item || line.optional)
            continue;
        const auto cost = lineAmount(
            {line.quantity.millionths.value_or(0), line.unitCost.millionths.value_or(0)}, PriceRules{currency});
        sum += cost ? *cost : 0;
    }
    return sum;
}

CostedLines costedLines(const Quote &quote, const QList<QuoteLine> &lines, const QuoteTotals &totals)
{
    CostedLines known;
    qsizetype place = 0; // among the items
    for (const auto &line : lines) {
        if (line.kind != QuoteLineKind::Item)
            continue;
        const auto sums = totals.lines.value(place++);
        if (line.optional)
            continue;
        ++known.counted;
        if (!line.unitCost.millionths)
            continue;
        ++known.costed;
        const auto left = sums.amount - sums.discountShare;
        known.net += quote.prices == PriceMode::Gross
            ? withoutTax(left, line.tax.millionths.value_or(0), quote.rounding)
            : left;
        known.cost += costOf({line}, quote.currency);
    }
    return known;
}

const QByteArrayList &sentFields()
{
    static const QByteArrayList fields{"number", "title", "organisation", "person", "issued_on", "valid_until",
        "currency", "tax_rounding", "rounding", "prices", "discount", "address", "introduction", "terms", "revision",
        "subtotal", "discount_total", "net", "tax", "total"};
    return fields;
}

QString contentHash(const Quote &quote, const QList<QuoteLine> &lines)
{
    static const QByteArrayList ofLine{"position", "kind", "sku", "description", "quantity", "unit", "unit_price",
        "discount", "tax", "optional", "amount"};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto record = Record::from(quote);
    for (const auto &name : sentFields())
        add(hash,
            name == "organisation" || name == "person" ? record.value(name).toByteArray().toHex() : record.value(name));
    auto ordered = lines;
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const QuoteLine &a, const QuoteLine &b) { return a.position < b.position; });
    for (const auto &line : std::as_const(ordered)) {
        const auto row = Record::from(line);
        for (const auto &name : ofLine)
            add(hash, row.value(name));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace crm
