// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotecatalogue.h"

#include <QSet>

namespace crm {

namespace {

/// The book and those it is based on.
QVariantList booksUnder(const QList<PriceBook> &books, const Id &book)
{
    QSet<Id> seen;
    QVariantList chain;
    for (auto next = book; !next.isNull() && !seen.contains(next);) {
        seen.insert(next);
        chain.append(next.bytes());
        const auto found
            = std::find_if(books.cbegin(), books.cend(), [&next](const PriceBook &b) { return b.id == next; });
        next = found == books.cend() ? Id() : found->parent.id;
    }
    return chain;
}

QVariantList bytesOf(const QList<Id> &ids)
{
    QVariantList bytes;
    for (const auto &id : ids)
        bytes.append(id.bytes());
    return bytes;
}

} // namespace

Filter onSaleOn(const QDate &day)
{
    const QVariantList on{day.toString(Qt::ISODate)};
    const auto within = [&on](const char *field, Filter::Op comparison) {
        return Filter::any({Filter::compare(field, Filter::IsNull), Filter::compare(field, comparison, on)});
    };
    return Filter::all({Filter::equals("active", 1LL), within("active_from", Filter::LessOrEqual),
        within("active_until", Filter::GreaterOrEqual)});
}

void readCatalogue(Store &store, const Id &book, const QList<Id> &products, QObject *context,
    std::function<void(const Result<PriceCatalogue> &)> then)
{
    const auto readEntries = [&store, book, products, context, then](PriceCatalogue catalogue) {
        const auto chain = booksUnder(catalogue.books, book);
        if (chain.isEmpty() || products.isEmpty())
            return then(catalogue);
        const auto wanted = Filter::all({Filter::compare("price_book", Filter::In, chain),
            Filter::compare("product", Filter::In, bytesOf(products))});
        store.records({&PriceEntry::entity(), wanted})
            .then(context, [catalogue, then](const Result<QList<Record>> &found) mutable {
                if (!found)
                    return then(found.error());
                for (const auto &entry : *found)
                    catalogue.entries.append(entry.as<PriceEntry>());
                then(catalogue);
            });
    };
    const auto readTaxes = [&store, context, then, readEntries](PriceCatalogue catalogue) {
        store.records({&TaxClass::entity()})
            .then(context, [catalogue, then, readEntries](const Result<QList<Record>> &found) mutable {
                if (!found)
                    return then(found.error());
                for (const auto &one : *found)
                    catalogue.add(one.as<TaxClass>());
                readEntries(catalogue);
            });
    };
    const auto readBooks = [&store, context, then, readTaxes](PriceCatalogue catalogue) {
        store.records({&PriceBook::entity()})
            .then(context, [catalogue, then, readTaxes](const Result<QList<Record>> &found) mutable {
                if (!found)
                    return then(found.error());
                for (const auto &one : *found)
                    catalogue.books.append(one.as<PriceBook>());
                readTaxes(catalogue);
            });
    };
    store.fetch(Product::entity(), products).then(context, [then, readBooks](const Result<QList<Record>> &found) {
        if (!found)
            return then(found.error());
        PriceCatalogue catalogue;
        for (const auto &one : *found)
            catalogue.products.insert(one.id, one.as<Product>());
        readBooks(catalogue);
    });
}

} // namespace crm
