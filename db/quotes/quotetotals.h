// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/result.h"

#include <QList>

#include <optional>

namespace crm {

/// Where tax is rounded: once per rate over the whole document (EN 16931, BR-CO-17), or on each line.
enum class TaxRounding { Document, Line };
/// What becomes of half a minor unit: away from zero (commercial), or to the even neighbour.
enum class Rounding { HalfAway, HalfEven };
/// Whether the unit prices are without or with tax.
enum class PriceMode { Net, Gross };

/// A reduction: a part of the amount, or an amount.
struct Discount
{
    enum Kind { None, Percent, Money };
    Kind kind = None;
    qint64 value = 0; ///< Percent: millionths of a percent; Money: minor units
    friend bool operator==(const Discount &, const Discount &) = default;
};

/// Reads "10%", "60.00" or nothing; nullopt when it is neither, below 0 or above 100 %.
std::optional<Discount> discountFromText(const QString &text, QStringView currency);
/// "12.5%", "60.00", or nothing for no discount.
QString discountText(const Discount &discount, QStringView currency);

/// What a document is calculated by.
struct PriceRules
{
    QString currency; ///< ISO 4217; decides the minor unit
    TaxRounding taxRounding = TaxRounding::Document;
    Rounding rounding = Rounding::HalfAway;
    PriceMode prices = PriceMode::Net;
    Discount discount = {}; ///< on the sum of the lines
};

/// One line as it is calculated. Numbers are in millionths.
struct PricedLine
{
    qint64 quantity = 0;
    qint64 unitPrice = 0;
    Discount discount = {};
    qint64 taxRate = 0; ///< millionths of a percent
    bool counts = true; ///< an optional line has an amount that is not in the totals
};

/// Amounts in minor units.
struct LineTotals
{
    qint64 amount = 0;        ///< after the line's own discount; with tax when prices are gross
    qint64 discountShare = 0; ///< of the document's discount
    qint64 net = 0;           ///< amount without tax, before the document's discount
};

struct TaxTotals
{
    qint64 rate = 0; ///< millionths of a percent
    qint64 base = 0; ///< minor units
    qint64 tax = 0;
};

/// Amounts in minor units; the bases sum to net, the taxes to tax, and net + tax is total.
struct QuoteTotals
{
    QList<LineTotals> lines = {}; ///< one per line, in their order
    QList<TaxTotals> taxes = {};  ///< highest rate first
    qint64 subtotal = 0;          ///< sum of the amounts that count
    qint64 discount = 0;          ///< the document's
    qint64 net = 0;
    qint64 tax = 0;
    qint64 total = 0;
};

/// quantity × unit price − discount, rounded once to the minor unit. Invalid with the problem at its field when the
/// numbers are out of reach: no amount may reach 10^13 of the currency.
Result<qint64> lineAmount(const PricedLine &line, const PriceRules &rules);

/// The amount without tax of an amount with tax, rounded; exact in 128 bits. `rate` in millionths of a percent.
qint64 withoutTax(qint64 gross, qint64 rate, Rounding rounding);

/// The whole document in the order of EN 16931: line amounts, the document's discount shared out over the lines by
/// largest remainder, bases per rate, tax per rate. Nothing is ever a floating-point number.
Result<QuoteTotals> quoteTotals(const QList<PricedLine> &lines, const PriceRules &rules);

/// Shares `whole` out in proportion to the weights so that the parts sum to it exactly: each part is rounded down,
/// and the minor units left over go to the largest remainders, the earlier first. The weights must not sum to 0.
QList<qint64> sharedOut(qint64 whole, const QList<qint64> &weights);

} // namespace crm
