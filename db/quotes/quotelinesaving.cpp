// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/quotelines.h"

#include "db/sql/failure.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int mostLines = 10000;

/// What the totals of the quote depend on; the amounts follow from them.
const QByteArrayList &deciding()
{
    static const QByteArrayList fields{
        "quote", "kind", "quantity", "unit_price", "discount", "tax", "optional", "unit_cost"};
    return fields;
}

[[noreturn]] void refuseFor(const Error &error)
{
    throw Failure{error};
}

qint64 taxRateOf(Lookup &lookup, const Product &product)
{
    auto taxClass = lookup.record(TaxClass::entity(), product.taxClass.id);
    if (!taxClass.isValid()) {
        const auto usual = lookup.where(TaxClass::entity(), "is_default", 1LL, 1);
        taxClass = usual.isEmpty() ? Record() : usual.first();
    }
    return taxClass.isValid() ? taxClass.value("rate").toLongLong() : 0;
}

qint64 millionthsOf(const Amount &amount, const QString &currency)
{
    auto value = amount.minor.value_or(0);
    for (int digits = currencyDigits(currency); digits < 6; ++digits)
        value *= 10;
    return value;
}

/// What nobody has said comes from the catalogue; prices of another currency do not.
void fillFromProduct(Saving &s, const Product &product, const QString &currency)
{
    auto &r = s.record;
    const auto fill = [&r](const char *field, const QVariant &value) {
        if (r.isNull(field) && !value.toString().isEmpty())
            r.setValue(field, value);
    };
    fill("description", product.name);
    fill("sku", product.sku);
    fill("unit", product.unit);
    if (product.currency != currency)
        return;
    if (product.price.minor)
        fill("unit_price", millionthsOf(product.price, currency));
    if (product.cost.minor)
        fill("unit_cost", millionthsOf(product.cost, currency));
}

/// DOMAIN: a discount beyond what the catalogue allows is no discount of ours.
void keepWithinLimit(const Record &line, const Product &product, const QString &currency)
{
    const auto limit = product.maxDiscount.millionths;
    const auto discount = discountFromText(line.text("discount"), currency).value_or(Discount{});
    if (!limit || discount.kind == Discount::None)
        return;
    auto allowed = line.as<QuoteLine>();
    allowed.discount = decimalText(*limit) + u'%';
    const auto most = pricedLine(allowed, currency);
    const auto asked = pricedLine(line.as<QuoteLine>(), currency);
    const PriceRules rules{currency};
    if (!most || !asked)
        return; // is said when the amounts are worked out
    const auto least = lineAmount(*most, rules);
    const auto amount = lineAmount(*asked, rules);
    if (least && amount && *amount < *least)
        refuse("discount",
            QuoteLine::tr("“%1” may be sold at a discount of at most %2 %.").arg(product.name, decimalText(*limit)));
}

void applyCatalogue(Saving &s, const Quote &quote)
{
    const auto &r = s.record;
    const auto found = s.lookup.record(Product::entity(), r.reference("product"));
    const auto product = found.isValid() ? found.as<Product>() : Product{};
    if (found.isValid() && s.changes("product")) {
        if (!isOnSale(product, quote.issuedOn))
            refuse("product",
                QuoteLine::tr("“%1” is not on sale on %2.").arg(product.name, quote.issuedOn.toString(Qt::ISODate)));
        fillFromProduct(s, product, quote.currency);
    }
    if (r.isNull("quantity"))
        s.record.setValue("quantity", oneMillion);
    if (r.isNull("tax"))
        s.record.setValue("tax", taxRateOf(s.lookup, product));
    if (found.isValid() && (s.changes("discount") || s.changes("product")))
        keepWithinLimit(r, product, quote.currency);
}

bool changesTotals(const Saving &s)
{
    return std::any_of(
        deciding().cbegin(), deciding().cend(), [&s](const QByteArray &field) { return s.changes(field); });
}

} // namespace

void refuse(const QByteArray &field, const QString &message)
{
    throw Failure{{Error::Invalid, message, {}, {{field, message}}}};
}

QList<Record> linesOf(Lookup &lookup, const Id &quote)
{
    auto lines = lookup.where(QuoteLine::entity(), "quote", quote.bytes(), mostLines);
    const int position = QuoteLine::entity().indexOf("position");
    std::stable_sort(lines.begin(), lines.end(), [position](const Record &a, const Record &b) {
        return a.value(position).toLongLong() < b.value(position).toLongLong();
    });
    return lines;
}

bool workOutAmounts(Record &line, const Quote &quote)
{
    const bool wasTouched = line.isTouched();
    const auto was = line.as<QuoteLine>();
    line.setValue("currency", quote.currency);
    if (was.kind != QuoteLineKind::Item) {
        for (const auto *field :
            {"product", "sku", "quantity", "unit", "unit_price", "discount", "tax", "unit_cost", "amount", "net"})
            line.setValue(field, QVariant());
        line.setValue("optional", 0LL);
    } else {
        const auto rules = priceRules(quote);
        if (!rules)
            refuseFor(rules.error());
        const auto priced = pricedLine(was, quote.currency);
        if (!priced)
            refuseFor(priced.error());
        const auto amount = lineAmount(*priced, *rules);
        if (!amount)
            refuseFor(amount.error());
        const auto discount = discountText(priced->discount, quote.currency);
        line.setValue("discount", discount.isEmpty() ? QVariant() : QVariant(discount));
        line.setValue("amount", *amount);
        line.setValue(
            "net", quote.prices == PriceMode::Gross ? withoutTax(*amount, priced->taxRate, rules->rounding) : *amount);
    }
    return !wasTouched && line.isTouched();
}

void takeTotals(Record &quote, const QList<QuoteLine> &lines)
{
    const auto totals = totalsOf(quote.as<Quote>(), lines);
    if (!totals)
        refuseFor(totals.error());
    const auto rules = priceRules(quote.as<Quote>());
    const auto discount = rules ? discountText(rules->discount, rules->currency) : QString();
    quote.setValue("discount", discount.isEmpty() ? QVariant() : QVariant(discount));
    quote.setValue("subtotal", totals->subtotal);
    quote.setValue("discount_total", totals->discount);
    quote.setValue("net", totals->net);
    quote.setValue("tax", totals->tax);
    quote.setValue("total", totals->total);
    quote.setValue("cost", costOf(lines, quote.text("currency")));
}

void settleQuoteLine(Saving &s)
{
    auto &r = s.record;
    const auto found = s.lookup.record(Quote::entity(), r.reference("quote"));
    if (!found.isValid())
        return; // the reference is required
    const auto quote = found.as<Quote>();
    const auto from = s.before ? s.before->reference("quote") : quote.id;
    const auto origin = from == quote.id ? found : s.lookup.record(Quote::entity(), from);
    for (const auto &holder : {found, origin})
        if (holder.isValid() && holder.text("state") != "draft")
            refuse({},
                Quote::tr("%1 has been sent and can no longer be changed. Make a revision of it.")
                    .arg(holder.text("number")));
    if (r.text("kind") == "item")
        applyCatalogue(s, quote);
    workOutAmounts(r, quote);
    if (quote.settling || !changesTotals(s))
        return;
    s.also.append(found);
    if (origin.isValid() && origin.id != found.id)
        s.also.append(origin);
}

} // namespace crm
