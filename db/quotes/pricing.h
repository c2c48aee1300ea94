// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/pricebook.h"
#include "db/quotes/quotetotals.h"

#include <QHash>

#include <optional>

namespace crm {

class Lookup;

/// How much of what, when.
struct PriceQuestion
{
    Id product;
    qint64 quantity = oneMillion; ///< millionths
    QDate day;
};

/// A unit price as its source says it.
struct ListPrice
{
    qint64 price = 0; ///< millionths of the currency
    PriceMode prices = PriceMode::Net;
    friend bool operator==(const ListPrice &, const ListPrice &) = default;
};

/// The unit price that a price book says: of its prices in force on the day the one from the highest quantity reached;
/// what the book does not name its parent says, if that is in the same currency. With or without tax as the book that
/// says it. Nullopt when nobody does, and for a book that is not in force.
std::optional<ListPrice> priceIn(
    const Id &book, const QList<PriceBook> &books, const QList<PriceEntry> &entries, const PriceQuestion &question);

/// What the catalogue says, as far as it has been read.
struct PriceCatalogue
{
    QList<PriceBook> books = {};
    QList<PriceEntry> entries = {};
    QHash<Id, Product> products = {};
    QHash<Id, qint64> taxRates = {};     ///< of the tax classes, percent in millionths
    std::optional<qint64> usualTax = {}; ///< of lines and products that name no class; null: not read, or none
    std::optional<qint64> taxOf(const Product &product) const;
    void add(const TaxClass &taxClass);
};

/// By what a document's prices are looked up.
struct PriceTerms
{
    QString currency;
    Id book = {}; ///< null: the products' own prices
    QDate day = {};
    PriceMode prices = PriceMode::Net; ///< the document's
};

/// How much of what, at which tax.
struct PricedArticle
{
    Id product;
    qint64 quantity = oneMillion; ///< millionths
    qint64 taxRate = 0;           ///< millionths of a percent
};

/// The unit price in millionths with the tax put on or taken off, whichever the document wants: net × (1 + rate) or
/// gross / (1 + rate), halves away from zero. To the currency's digits; to more where the price itself has more, or
/// would keep fewer than three. Nullopt when it would be out of reach.
std::optional<qint64> convertedPrice(const ListPrice &said, PriceMode wanted, qint64 taxRate, const QString &currency);

/// What the book says, if it is one in this currency, or else the product's own price, which is without tax, if that
/// is. Nullopt when neither says anything.
std::optional<ListPrice> listedPrice(
    const PriceCatalogue &catalogue, const PriceTerms &terms, const Id &product, qint64 quantity);

/// The same in millionths, in the way of the document's prices.
std::optional<qint64> cataloguePrice(
    const PriceCatalogue &catalogue, const PriceTerms &terms, const PricedArticle &article);

/// What a line costs now that the document's prices are in the other way than its own, which came from the catalogue:
/// what the catalogue says, or else the same price converted.
std::optional<qint64> priceAnew(
    const PriceCatalogue &catalogue, const PriceTerms &terms, const PricedArticle &article, const ListPrice &now);

/// Why none of the book's own prices counts, in a sentence: it is not in use, not on that day, or of another currency.
/// Empty when it is in force. What costs the products' own prices then must not go unsaid.
QString unforceOf(const PriceBook &book, const QDate &day, const QString &currency);

/// What is needed to price one product from a book. Write lane.
PriceCatalogue catalogueFor(Lookup &lookup, const Product &product, const Id &book);

/// An amount in millionths of its currency.
qint64 millionthsOf(const Amount &amount, const QString &currency);

} // namespace crm
