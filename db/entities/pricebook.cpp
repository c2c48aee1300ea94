// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/pricebook.h"

#include "db/sql/failure.h"

#include <QSet>

#include <algorithm>

namespace crm {

static std::optional<Problem> currencyAndWindow(const PriceBook &b)
{
    if (!isCurrency(b.currency))
        return Problem{"currency", PriceBook::tr("“%1” is not a currency code such as EUR or USD.").arg(b.currency)};
    if (b.validFrom.isValid() && b.validUntil.isValid() && b.validUntil < b.validFrom)
        return Problem{"valid_until", PriceBook::tr("The last day of the price book lies before the first.")};
    return std::nullopt;
}

/// Prices are amounts of the book's currency: in another they would be other amounts, here and in the books that stand
/// on it.
static void currencyStays(Saving &s)
{
    if (!s.before || !s.changes("currency"))
        return;
    const auto refuse = [](const QString &message) {
        throw Failure{{Error::Invalid, message, {}, {{"currency", message}}}};
    };
    const auto was = s.before->text("currency");
    const auto id = s.record.id.bytes();
    if (!s.lookup.where(PriceEntry::entity(), "price_book", id, 1).isEmpty())
        refuse(PriceBook::tr("“%1” has prices in %2; its currency cannot be changed. Make a price book of its own for "
                             "%3.")
                   .arg(s.before->title(), was, s.record.text("currency")));
    const auto above = s.lookup.where(PriceBook::entity(), "parent", id, 1);
    if (!above.isEmpty())
        refuse(PriceBook::tr("“%1” is based on “%2” and has prices in %3; the currency of “%2” cannot be changed.")
                   .arg(above.first().title(), s.before->title(), was));
}

/// Books that stand on each other in a circle would have no price at all.
static void parentsEnd(Saving &s)
{
    if (!s.changes("parent") && !s.changes("currency"))
        return;
    const auto refuse = [](const QString &message) {
        throw Failure{{Error::Invalid, message, {}, {{"parent", message}}}};
    };
    QSet<Id> seen{s.record.id};
    auto next = s.record.reference("parent");
    QString chosen; // the parent itself; further ones are its own
    while (!next.isNull()) {
        const auto parent = s.lookup.record(PriceBook::entity(), next);
        if (!parent.isValid())
            return;
        if (chosen.isEmpty())
            chosen = parent.title();
        if (seen.contains(next))
            refuse(PriceBook::tr("“%1” cannot be based on “%2”: that book is itself based on “%1”.")
                       .arg(s.record.title(), chosen));
        if (parent.text("currency") != s.record.text("currency"))
            refuse(PriceBook::tr("“%1” has prices in %2; a price book can only be based on one in its own currency.")
                       .arg(parent.title(), parent.text("currency")));
        seen.insert(next);
        next = parent.reference("parent");
    }
}

const Entity &PriceBook::entity()
{
    static const Entity entity
        = Describe<PriceBook>("price_book", 27, "crm::PriceBook", QT_TR_NOOP("Price book"), QT_TR_NOOP("Price books"))
              .newOne(QT_TR_NOOP("New Price Book"))
              .field("name", QT_TR_NOOP("Name"), &PriceBook::name, Required | Listed | Named)
              .field("currency", QT_TR_NOOP("Currency"), &PriceBook::currency, Required | Listed)
              .field("prices_include_tax", QT_TR_NOOP("Prices include tax"), &PriceBook::pricesIncludeTax, Listed)
              .field("parent", QT_TR_NOOP("Based on"), &PriceBook::parent, Listed)
              .field("valid_from", QT_TR_NOOP("Valid from"), &PriceBook::validFrom, Listed)
              .field("valid_until", QT_TR_NOOP("Valid until"), &PriceBook::validUntil, Listed)
              .field("active", QT_TR_NOOP("In use"), &PriceBook::active, Listed)
              .longText("notes", QT_TR_NOOP("Notes"), &PriceBook::notes, Searched)
              .title("name")
              .icon("tags")
              .rule(currencyAndWindow)
              .hook(currencyStays)
              .hook(parentsEnd);
    return entity;
}

static std::optional<Problem> priceAndQuantity(const PriceEntry &e)
{
    if (e.price.millionths.value_or(0) < 0)
        return Problem{"price", PriceEntry::tr("A price cannot be negative.")};
    if (e.minQuantity.millionths.value_or(0) < 0)
        return Problem{"min_quantity", PriceEntry::tr("The quantity from which a price holds cannot be negative.")};
    if (e.validFrom.isValid() && e.validUntil.isValid() && e.validUntil < e.validFrom)
        return Problem{"valid_until", PriceEntry::tr("The last day of the price lies before the first.")};
    return std::nullopt;
}

/// Of two prices for the same, one would be without effect, and nobody could tell which.
static void standsOnce(Saving &s)
{
    const QList<QByteArray> identity{"price_book", "product", "valid_from", "valid_until"};
    if (!s.changes("min_quantity")
        && std::none_of(identity.cbegin(), identity.cend(), [&](const QByteArray &field) { return s.changes(field); }))
        return;
    const auto quantity = s.record.value("min_quantity").toLongLong(); // from none is from the first
    constexpr int most = 1000;
    const auto others = s.lookup.where(PriceEntry::entity(), "product", s.record.value("product"), most);
    for (const auto &other : others) {
        const bool isSame = other.id != s.record.id && other.value("min_quantity").toLongLong() == quantity
            && std::all_of(identity.cbegin(), identity.cend(),
                [&](const QByteArray &field) { return other.value(field) == s.record.value(field); });
        if (!isSame)
            continue;
        const auto message
            = PriceEntry::tr("This price book has a price of that product for the same quantity and time "
                             "already. Change that one.");
        throw Failure{{Error::Invalid, message, {}, {{"product", message}}}};
    }
}

const Entity &PriceEntry::entity()
{
    static const Entity entity
        = Describe<PriceEntry>("price_entry", 28, "crm::PriceEntry", QT_TR_NOOP("Price"), QT_TR_NOOP("Prices"))
              .newOne(QT_TR_NOOP("New Price"))
              .field("price_book", QT_TR_NOOP("Price book"), &PriceEntry::priceBook, Required | Listed | Owner)
              .field("product", QT_TR_NOOP("Product"), &PriceEntry::product, Required | Listed | Owner)
              .field("min_quantity", QT_TR_NOOP("From quantity"), &PriceEntry::minQuantity, Listed)
              .field("price", QT_TR_NOOP("Price"), &PriceEntry::price, Required | Listed)
              .field("valid_from", QT_TR_NOOP("Valid from"), &PriceEntry::validFrom, Listed)
              .field("valid_until", QT_TR_NOOP("Valid until"), &PriceEntry::validUntil, Listed)
              .title("product")
              .icon("tag")
              .rule(priceAndQuantity)
              .hook(standsOnce);
    return entity;
}

} // namespace crm
