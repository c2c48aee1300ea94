// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/quotetotals.h"

#include "db/value/amountlimit.h"
#include "db/value/decimal.h"
#include "db/value/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace crm {

namespace {

__extension__ using Wide = __int128;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteTotals)
};

constexpr qint64 hundredPercent = 100 * oneMillion;
constexpr qint64 highestRate = 1000 * oneMillion; // a tax of 1,000 %: beyond it somebody has mistyped

Wide powerOfTen(int exponent)
{
    Wide p = 1;
    while (exponent-- > 0)
        p *= 10;
    return p;
}

Wide rounded(Wide numerator, Wide denominator, Rounding rounding)
{
    auto quotient = numerator / denominator;
    const auto rest = numerator % denominator;
    const auto twice = (rest < 0 ? -rest : rest) * 2;
    const bool isHalfUp = rounding == Rounding::HalfAway || quotient % 2 != 0;
    if (twice > denominator || (twice == denominator && isHalfUp))
        quotient += numerator < 0 ? -1 : 1;
    return quotient;
}

Error invalid(const QByteArray &field, const QString &message)
{
    return {Error::Invalid, message, {}, {{field, message}}};
}

Error tooLarge(const QByteArray &field)
{
    return invalid(field, Text::tr("The amount is too large: at most 9,999,999,999,999 of the currency."));
}

bool isWithinReach(Wide minor, QStringView currency)
{
    const auto most = Wide(mostAmount) * powerOfTen(currencyDigits(currency));
    return minor < most && minor > -most;
}

/// The discount of the whole document; Invalid when it is more than there is.
Result<qint64> documentDiscount(qint64 subtotal, const PriceRules &rules)
{
    switch (rules.discount.kind) {
    case Discount::None:
        return qint64(0);
    case Discount::Percent:
        return qint64(rounded(Wide(subtotal) * rules.discount.value, hundredPercent, rules.rounding));
    case Discount::Money:
        break;
    }
    if (rules.discount.value > std::max<qint64>(subtotal, 0))
        return invalid("discount",
            Text::tr("The discount of %1 is more than the lines amount to: %2.")
                .arg(amountShown(rules.discount.value, rules.currency), amountShown(subtotal, rules.currency)));
    return rules.discount.value;
}

TaxTotals taxOf(qint64 rate, qint64 amount, const PriceRules &rules)
{
    if (rules.prices == PriceMode::Gross) {
        const auto base = withoutTax(amount, rate, rules.rounding);
        return {rate, base, amount - base};
    }
    return {rate, amount, qint64(rounded(Wide(amount) * rate, hundredPercent, rules.rounding))};
}

QList<TaxTotals> taxesOf(const QList<PricedLine> &lines, const QList<LineTotals> &totals, const PriceRules &rules)
{
    std::map<qint64, TaxTotals, std::greater<>> byLine;
    std::map<qint64, qint64, std::greater<>> amounts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        if (!line.counts)
            continue;
        const auto amount = totals.at(i).amount - totals.at(i).discountShare;
        amounts[line.taxRate] += amount;
        const auto part = taxOf(line.taxRate, amount, rules);
        byLine[line.taxRate].base += part.base;
        byLine[line.taxRate].tax += part.tax;
    }
    QList<TaxTotals> taxes;
    for (const auto &[rate, amount] : amounts)
        taxes.append(rules.taxRounding == TaxRounding::Line ? TaxTotals{rate, byLine.at(rate).base, byLine.at(rate).tax}
                                                            : taxOf(rate, amount, rules));
    return taxes;
}

} // namespace

std::optional<Discount> discountFromText(const QString &text, QStringView currency)
{
    const auto trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return Discount{};
    if (trimmed.endsWith(u'%')) {
        const auto percent = decimalFromText(trimmed.chopped(1));
        if (!percent || *percent < 0 || *percent > hundredPercent)
            return std::nullopt;
        return *percent == 0 ? Discount{} : Discount{Discount::Percent, *percent};
    }
    const auto amount = amountFromText(trimmed, currency);
    if (!amount || *amount < 0)
        return std::nullopt;
    return *amount == 0 ? Discount{} : Discount{Discount::Money, *amount};
}

QString discountText(const Discount &discount, QStringView currency)
{
    switch (discount.kind) {
    case Discount::Percent:
        return decimalText(discount.value) + u'%';
    case Discount::Money:
        return amountText(discount.value, currency);
    case Discount::None:
        break;
    }
    return {};
}

Result<qint64> lineAmount(const PricedLine &line, const PriceRules &rules)
{
    if (line.taxRate < 0 || line.taxRate > highestRate)
        return invalid("tax", Text::tr("The tax rate is a percentage from 0 to 1,000."));
    const auto product = Wide(line.quantity) * line.unitPrice; // in units of 10^-12
    if (product >= Wide(mostAmount) * powerOfTen(12) || -product >= Wide(mostAmount) * powerOfTen(12))
        return tooLarge("unit_price");
    if (line.discount.kind == Discount::Money && !isWithinReach(line.discount.value, rules.currency))
        return tooLarge("discount");
    // Percentages scale by 10^8 and minor units by 10^digits; 10^25 × 10^8 fits 128 bits.
    const auto denominator = powerOfTen(20 - currencyDigits(rules.currency));
    auto numerator = product * hundredPercent;
    if (line.discount.kind == Discount::Percent)
        numerator = product * (hundredPercent - line.discount.value);
    else if (line.discount.kind == Discount::Money)
        numerator -= Wide(line.discount.value) * denominator;
    if (line.discount.kind == Discount::Money && (product < 0 || numerator < 0))
        return invalid("discount", Text::tr("The discount of a line cannot be more than the line amounts to."));
    const auto amount = rounded(numerator, denominator, rules.rounding);
    if (!isWithinReach(amount, rules.currency))
        return tooLarge("unit_price");
    return qint64(amount);
}

qint64 withoutTax(qint64 gross, qint64 rate, Rounding rounding)
{
    return qint64(rounded(Wide(gross) * hundredPercent, Wide(hundredPercent) + rate, rounding));
}

QList<qint64> sharedOut(qint64 whole, const QList<qint64> &weights)
{
    const auto sum = std::accumulate(weights.cbegin(), weights.cend(), Wide(0));
    const auto divisor = sum < 0 ? -sum : sum;
    QList<qint64> parts;
    QList<Wide> remainders;
    auto left = whole;
    for (const auto weight : weights) {
        const auto product = Wide(whole) * weight * (sum < 0 ? -1 : 1);
        auto part = product / divisor;
        auto rest = product % divisor;
        if (rest < 0) {
            --part;
            rest += divisor;
        }
        parts.append(qint64(part));
        remainders.append(rest);
        left -= qint64(part);
    }
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return remainders.at(a) > remainders.at(b); });
    for (qsizetype i = 0; left > 0; ++i, --left)
        ++parts[order.at(i)];
    return parts;
}

Result<QuoteTotals> quoteTotals(const QList<PricedLine> &lines, const PriceRules &rules)
{
    QuoteTotals totals;
    Wide size = 0; // without signs: no sum over some of the lines is larger
    QList<qint64> weights;
    for (const auto &line : lines) {
        const auto amount = lineAmount(line, rules);
        if (!amount)
            return amount.error();
        const bool isGross = rules.prices == PriceMode::Gross;
        totals.lines.append({*amount, 0, isGross ? withoutTax(*amount, line.taxRate, rules.rounding) : *amount});
        weights.append(line.counts ? *amount : 0);
        size += std::abs(weights.last());
        if (!isWithinReach(size, rules.currency))
            return tooLarge("total");
        totals.subtotal += weights.last();
    }
    const auto discount = documentDiscount(totals.subtotal, rules);
    if (!discount)
        return discount.error();
    totals.discount = *discount;
    if (totals.discount != 0) {
        const auto shares = sharedOut(totals.discount, weights);
        for (qsizetype i = 0; i < lines.size(); ++i)
            totals.lines[i].discountShare = shares.at(i);
    }
    totals.taxes = taxesOf(lines, totals.lines, rules);
    for (const auto &tax : std::as_const(totals.taxes)) {
        totals.net += tax.base;
        totals.tax += tax.tax;
    }
    totals.total = totals.net + totals.tax;
    return totals;
}

} // namespace crm
