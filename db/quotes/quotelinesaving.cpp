// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/quotelines.h"

#include "db/quotes/discountlimit.h"
#include "db/quotes/pricing.h"
#include "db/sql/failure.h"

#include <QLocale>

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

/// Whoever stores many lines at once is to know which of them it is.
Error ofLine(Error error, const QuoteLine &line)
{
    const auto name = line.sku.isEmpty() ? line.description.section(u'\n', 0, 0) : line.sku;
    if (name.isEmpty())
        return error;
    const auto named = [&name](const QString &sentence) { return QuoteLine::tr("“%1”: %2").arg(name, sentence); };
    error.message = named(error.message);
    for (auto &problem : error.problems)
        problem.message = named(problem.message);
    return error;
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
    if (product.currency == currency && product.cost.minor)
        fill("unit_cost", millionthsOf(product.cost, currency));
}

PriceTerms termsOf(const Quote &quote)
{
    return {quote.currency, quote.priceBook.id, quote.issuedOn, quote.prices};
}

PricedArticle articleOf(const QuoteLine &line)
{
    return {line.product.id, line.quantity.millionths.value_or(0), line.tax.millionths.value_or(0)};
}

/// The catalogue's price follows product and quantity, and the tax where that is put on or taken off, unless somebody
/// has said another.
void followPrice(Saving &s, const Product &product, const Quote &quote)
{
    auto &r = s.record;
    const bool isSaid = s.changes("unit_price") && !r.isNull("unit_price");
    const bool isByHand = r.value("price_by_hand").toLongLong() != 0;
    const bool isTaxed = s.before && s.changes("tax");
    const bool follows = s.changes("product") || s.changes("quantity") || s.changes("price_by_hand");
    if (!isSaid && !r.isNull("unit_price") && (isByHand || (!follows && !isTaxed)))
        return;
    const auto catalogue = catalogueFor(s.lookup, product, quote.priceBook.id);
    const auto article = articleOf(r.as<QuoteLine>());
    const auto price = cataloguePrice(catalogue, termsOf(quote), article);
    if (!isSaid && !follows && isTaxed) { // only a price that the tax is part of
        auto formerly = article;
        formerly.taxRate = s.before->value("tax").toLongLong();
        if (cataloguePrice(catalogue, termsOf(quote), formerly) == price)
            return;
    }
    if (isSaid)
        r.setValue("price_by_hand", qint64(isByHand || (price && r.value("unit_price").toLongLong() != *price)));
    else if (price)
        r.setValue("unit_price", *price);
}

/// What the line would cost without any reduction: a price by hand is measured against the catalogue's, with or without
/// tax as the line's own.
qint64 listPrice(Lookup &lookup, const QuoteLine &line, const Product &product, const Quote &quote)
{
    const auto own = line.unitPrice.millionths.value_or(0);
    if (!line.priceByHand)
        return own; // the catalogue's when it was offered
    return cataloguePrice(catalogueFor(lookup, product, quote.priceBook.id), termsOf(quote), articleOf(line))
        .value_or(own);
}

/// `share` of the document's discount in minor units.
std::optional<Problem> limitProblem(Lookup &lookup, const QuoteLine &line, const Quote &quote, qint64 share)
{
    const auto found = lookup.record(Product::entity(), line.product.id);
    const auto product = found.isValid() ? found.as<Product>() : Product{};
    if (!product.maxDiscount.millionths)
        return {};
    return beyondLimit({line, product, listPrice(lookup, line, product, quote), quote.currency, share});
}

void applyCatalogue(Saving &s, const Quote &quote)
{
    const auto &r = s.record;
    const auto found = s.lookup.record(Product::entity(), r.reference("product"));
    const auto product = found.isValid() ? found.as<Product>() : Product{};
    if (found.isValid() && s.changes("product")) {
        const bool isRevision = quote.root.id != quote.id; // what was offered already may be offered again
        if (!isRevision && !isOnSale(product, quote.issuedOn))
            refuse("product",
                QuoteLine::tr("“%1” is not on sale on %2.")
                    .arg(product.name, QLocale().toString(quote.issuedOn, QLocale::ShortFormat)));
        fillFromProduct(s, product, quote.currency);
    }
    if (r.isNull("quantity"))
        s.record.setValue("quantity", oneMillion);
    if (r.isNull("tax"))
        s.record.setValue("tax", taxRateOf(s.lookup, product));
    if (found.isValid())
        followPrice(s, product, quote);
    const auto line = r.as<QuoteLine>();
    if (s.changes("discount") || s.changes("product") || s.changes("unit_price"))
        if (const auto problem = limitProblem(s.lookup, line, quote, 0))
            refuse(problem->field, problem->message);
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

void keepWithinLimits(Lookup &lookup, const Quote &quote, const QList<QuoteLine> &lines)
{
    const auto totals = totalsOf(quote, lines);
    if (!totals || totals->discount == 0)
        return; // each line has been looked at by itself
    qsizetype place = 0;
    for (const auto &line : lines) {
        if (line.kind != QuoteLineKind::Item)
            continue;
        const auto share = totals->lines.value(place++).discountShare;
        if (share <= 0 || line.product.id.isNull())
            continue;
        if (const auto problem = limitProblem(lookup, line, quote, share))
            refuse("discount", problem->message);
    }
}

QList<Record> linesOf(Lookup &lookup, const Id &quote)
{
    auto lines = lookup.where(QuoteLine::entity(), "quote", quote.bytes(), mostLines);
    const int position = QuoteLine::entity().indexOf("position");
    std::sort(lines.begin(), lines.end(), [position](const Record &a, const Record &b) {
        const auto one = a.value(position).toLongLong();
        const auto other = b.value(position).toLongLong();
        return one != other ? one < other : a.id < b.id; // in every file the same
    });
    return lines;
}

bool takePriceAnew(Lookup &lookup, Record &line, const Quote &quote)
{
    const auto was = line.as<QuoteLine>();
    const auto found = lookup.record(Product::entity(), was.product.id);
    if (!found.isValid() || was.priceByHand || !was.unitPrice.millionths)
        return false;
    const auto former = quote.prices == PriceMode::Gross ? PriceMode::Net : PriceMode::Gross;
    const auto price = priceAnew(catalogueFor(lookup, found.as<Product>(), quote.priceBook.id), termsOf(quote),
        articleOf(was), {*was.unitPrice.millionths, former});
    if (!price || *price == *was.unitPrice.millionths)
        return false;
    line.setValue("unit_price", *price);
    return true;
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
        for (const auto *flag : {"optional", "price_by_hand"})
            line.setValue(flag, 0LL);
    } else {
        const auto rules = priceRules(quote);
        if (!rules)
            refuseFor(rules.error());
        const auto priced = pricedLine(was, quote.currency);
        if (!priced)
            refuseFor(ofLine(priced.error(), was));
        const auto amount = lineAmount(*priced, *rules);
        if (!amount)
            refuseFor(ofLine(amount.error(), was));
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
    const auto known = costedLines(quote.as<Quote>(), lines, *totals);
    quote.setValue("cost", known.costed > 0 ? QVariant(known.cost) : QVariant());
    quote.setValue("costed_net", known.costed > 0 ? QVariant(known.net) : QVariant());
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
