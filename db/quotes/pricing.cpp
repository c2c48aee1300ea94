// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/pricing.h"

#include "db/entity/record.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace crm {

namespace {

constexpr int mostEntries = 1000; // prices of one product in all books
constexpr int deepest = 100;      // books that stand on each other

bool isWithin(const QDate &day, const QDate &from, const QDate &until)
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

/// A higher quantity is the better bargain; of two for the same quantity the younger one replaced the other.
bool isNearer(const PriceEntry &a, const PriceEntry &b)
{
    const auto quantityA = a.minQuantity.millionths.value_or(0);
    const auto quantityB = b.minQuantity.millionths.value_or(0);
    return quantityA != quantityB ? quantityA > quantityB : a.validFrom > b.validFrom;
}

} // namespace

std::optional<ListPrice> priceIn(
    const Id &book, const QList<PriceBook> &books, const QList<PriceEntry> &entries, const PriceQuestion &question)
{
    auto wanted = book;
    QString currency;
    for (qsizetype steps = 0; steps <= books.size(); ++steps) { // books never stand in a circle, files may be damaged
        const auto found
            = std::find_if(books.cbegin(), books.cend(), [&wanted](const PriceBook &b) { return b.id == wanted; });
        if (found == books.cend() || !found->active || !isWithin(question.day, found->validFrom, found->validUntil))
            return std::nullopt;
        if (wanted != book && found->currency != currency)
            return std::nullopt; // its amounts are others
        currency = found->currency;
        const PriceEntry *best = nullptr;
        for (const auto &entry : entries) {
            if (entry.priceBook.id == wanted && entry.product.id == question.product
                && entry.minQuantity.millionths.value_or(0) <= question.quantity
                && isWithin(question.day, entry.validFrom, entry.validUntil) && (!best || isNearer(entry, *best)))
                best = &entry;
        }
        if (best && best->price.millionths)
            return ListPrice{*best->price.millionths, found->pricesIncludeTax ? PriceMode::Gross : PriceMode::Net};
        wanted = found->parent.id;
    }
    return std::nullopt;
}

std::optional<qint64> convertedPrice(const ListPrice &said, PriceMode wanted, qint64 taxRate, const QString &currency)
{
    constexpr qint64 hundredPercent = 100 * oneMillion;
    constexpr qint64 highestRate = 1000 * oneMillion; // the line is refused beyond it
    constexpr qint64 mostTimes = 12;                  // a little more than a price grows by that
    if (said.prices == wanted || taxRate == 0)
        return said.price;
    const auto size = said.price < 0 ? -said.price : said.price;
    if (taxRate < 0 || taxRate > highestRate || size > std::numeric_limits<qint64>::max() / mostTimes)
        return std::nullopt;
    auto unit = oneMillion;
    for (int digits = currencyDigits(currency); digits > 0; --digits)
        unit /= 10;
    while (unit > 1 && (size % unit != 0 || size < 100 * unit))
        unit /= 10;
    const auto with = hundredPercent + taxRate;
    return unit
        * (wanted == PriceMode::Gross ? scaled(said.price, with, hundredPercent * unit)
                                      : scaled(said.price, hundredPercent, with * unit));
}

std::optional<ListPrice> listedPrice(
    const PriceCatalogue &catalogue, const PriceTerms &terms, const Id &product, qint64 quantity)
{
    const auto &books = catalogue.books;
    const auto book
        = std::find_if(books.cbegin(), books.cend(), [&terms](const PriceBook &b) { return b.id == terms.book; });
    if (book != books.cend() && book->currency == terms.currency)
        if (const auto price = priceIn(terms.book, books, catalogue.entries, {product, quantity, terms.day}))
            return price;
    const auto own = catalogue.products.constFind(product);
    if (own == catalogue.products.cend() || own->currency != terms.currency || !own->price.minor)
        return std::nullopt;
    return ListPrice{millionthsOf(own->price, terms.currency), PriceMode::Net};
}

std::optional<qint64> cataloguePrice(
    const PriceCatalogue &catalogue, const PriceTerms &terms, const PricedArticle &article)
{
    const auto said = listedPrice(catalogue, terms, article.product, article.quantity);
    return said ? convertedPrice(*said, terms.prices, article.taxRate, terms.currency) : std::nullopt;
}

std::optional<qint64> priceAnew(
    const PriceCatalogue &catalogue, const PriceTerms &terms, const PricedArticle &article, const ListPrice &now)
{
    const auto said = cataloguePrice(catalogue, terms, article);
    return said ? said : convertedPrice(now, terms.prices, article.taxRate, terms.currency);
}

std::optional<qint64> PriceCatalogue::taxOf(const Product &product) const
{
    const auto own = taxRates.constFind(product.taxClass.id);
    return own == taxRates.cend() ? usualTax : std::optional(*own);
}

void PriceCatalogue::add(const TaxClass &taxClass)
{
    const auto rate = taxClass.rate.millionths.value_or(0);
    taxRates.insert(taxClass.id, rate);
    if (taxClass.isDefault)
        usualTax = rate;
}

QString unforceOf(const PriceBook &book, const QDate &day, const QString &currency)
{
    if (book.currency != currency)
        return PriceBook::tr("The price book “%1” is in %2: none of its prices counts in %3.")
            .arg(book.name, book.currency, currency);
    if (!book.active)
        return PriceBook::tr("The price book “%1” is not in use: none of its prices counts.").arg(book.name);
    if (isWithin(day, book.validFrom, book.validUntil))
        return {};
    const auto text = [](const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); };
    if (!book.validFrom.isValid())
        return PriceBook::tr("The price book “%1” ended on %2: none of its prices counts on %3.")
            .arg(book.name, text(book.validUntil), text(day));
    if (!book.validUntil.isValid())
        return PriceBook::tr("The price book “%1” begins on %2: none of its prices counts on %3.")
            .arg(book.name, text(book.validFrom), text(day));
    return PriceBook::tr("The price book “%1” holds from %2 to %3: none of its prices counts on %4.")
        .arg(book.name, text(book.validFrom), text(book.validUntil), text(day));
}

PriceCatalogue catalogueFor(Lookup &lookup, const Product &product, const Id &book)
{
    PriceCatalogue catalogue{.products = {{product.id, product}}};
    auto next = book;
    for (int depth = 0; depth < deepest && !next.isNull(); ++depth) { // a damaged file may have a circle
        const auto found = lookup.record(PriceBook::entity(), next);
        if (!found.isValid())
            break;
        catalogue.books.append(found.as<PriceBook>());
        next = catalogue.books.last().parent.id;
    }
    if (!catalogue.books.isEmpty())
        for (const auto &entry : lookup.where(PriceEntry::entity(), "product", product.id.bytes(), mostEntries))
            catalogue.entries.append(entry.as<PriceEntry>());
    return catalogue;
}

qint64 millionthsOf(const Amount &amount, const QString &currency)
{
    auto value = amount.minor.value_or(0);
    for (int digits = currencyDigits(currency); digits < 6; ++digits)
        value *= 10;
    return value;
}

} // namespace crm
