// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/pricebook.h"

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

/// The unit price, in millionths of the book's currency, that a price book says: of its prices in force on the day the
/// one from the highest quantity reached; what the book does not name its parent says, if that is in the same currency.
/// Nullopt when nobody does, and for a book that is not in force.
std::optional<qint64> priceIn(
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
};

/// By what a document's prices are looked up.
struct PriceTerms
{
    QString currency;
    Id book = {}; ///< null: the products' own prices
    QDate day = {};
};

/// The unit price in millionths: what the book says, if it is one in this currency, or else the product's own if that
/// is. Nullopt when neither says anything.
std::optional<qint64> cataloguePrice(
    const PriceCatalogue &catalogue, const PriceTerms &terms, const Id &product, qint64 quantity);

/// Why none of the book's own prices counts, in a sentence: it is not in use, not on that day, or of another currency.
/// Empty when it is in force. What costs the products' own prices then must not go unsaid.
QString unforceOf(const PriceBook &book, const QDate &day, const QString &currency);

/// What is needed to price one product from a book. Write lane.
PriceCatalogue catalogueFor(Lookup &lookup, const Product &product, const Id &book);

/// An amount in millionths of its currency.
qint64 millionthsOf(const Amount &amount, const QString &currency);

} // namespace crm
