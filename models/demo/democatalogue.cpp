// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoworld.h"

#include "db/entities/exchangerate.h"
#include "db/entities/quotetemplate.h"

namespace crm {

namespace {

constexpr int monthsOfRates = 13; // a year back, so that deals closed within it can be told in euros

struct Tax
{
    const char *name;
    int percent;
};

constexpr Tax taxes[] = {{"Standard rate", 19}, {"Reduced rate", 7}, {"Exempt", 0}};

struct Rate
{
    const char *currency;
    int perEuro; ///< ten-thousandths
};

constexpr Rate rates[] = {{"USD", 10900}, {"GBP", 8500}, {"CHF", 9500}, {"JPY", 1620000}, {"CNY", 78000}};

struct TemplateLine
{
    QuoteLineKind kind;
    const char *text; ///< article number of an item, or what the line says
    int quantity = 1;
    bool isOptional = false;
};

const QList<TemplateLine> &starterLines()
{
    static const QList<TemplateLine> lines{{QuoteLineKind::Section, "Measuring and control"},
        {QuoteLineKind::Item, "C1"}, {QuoteLineKind::Item, "TP-20", 4}, {QuoteLineKind::Item, "PG-7", 2},
        {QuoteLineKind::Section, "Software and start-up"}, {QuoteLineKind::Item, "PM-B"},
        {QuoteLineKind::Item, "SV-TR"}, {QuoteLineKind::Item, "EG-2", 1, true}};
    return lines;
}

const QList<TemplateLine> &serviceLines()
{
    static const QList<TemplateLine> lines{{QuoteLineKind::Item, "SV-MC"}, {QuoteLineKind::Item, "SV-CAL", 2},
        {QuoteLineKind::Text, "Travel within 100 km is included."}, {QuoteLineKind::Item, "SV-TR", 1, true}};
    return lines;
}

/// Of a list price in cents, in millionths and whole units.
Decimal priceAt(const Product &product, int percent)
{
    return {product.price.minor.value_or(0) * percent / 10'000 * oneMillion};
}

} // namespace

/// Once per file: prices, templates and rates are not made anew with every crowd of customers.
void DemoWorld::addCatalogue()
{
    const auto known = [this](const Entity &entity, const char *name) {
        return !m_batch.where(entity, "name", QString::fromLatin1(name), 1).isEmpty();
    };
    if (known(PriceBook::entity(), "Resellers"))
        return;
    const bool hasDefault = !m_batch.where(TaxClass::entity(), "is_default", 1LL, 1).isEmpty();
    for (const auto &tax : taxes)
        if (!known(TaxClass::entity(), tax.name))
            m_batch.put(Record::from(TaxClass{.id = m_prices.id(),
                .name = tax.name,
                .rate = {tax.percent * oneMillion},
                .isDefault = &tax == &taxes[0] && !hasDefault}));
    addPriceBooks();
    addTemplates();
    addRates();
}

void DemoWorld::addPriceBooks()
{
    const PriceBook resellers{.id = m_prices.id(), .name = "Resellers", .notes = "Agreed with all resellers."};
    const PriceBook fair{.id = m_prices.id(),
        .name = "Trade fair",
        .parent = {resellers.id},
        .validFrom = m_scale.today.addDays(-14),
        .validUntil = m_scale.today.addDays(45)};
    const PriceBook dollars{.id = m_prices.id(), .name = "North America", .currency = "USD"};
    for (const auto &book : {resellers, fair, dollars})
        m_batch.put(Record::from(book));
    const auto add = [this](const PriceBook &book, const Product &product, int percent, int from) {
        m_batch.put(Record::from(PriceEntry{.id = m_prices.id(),
            .priceBook = {book.id},
            .product = {product.id},
            .minQuantity = from > 1 ? Decimal{from * oneMillion} : Decimal{},
            .price = priceAt(product, percent)}));
    };
    for (const auto &product : std::as_const(m_products)) {
        const bool isService = product.unit == u"day";
        add(resellers, product, isService ? 95 : 85, 1);
        if (!isService)
            add(resellers, product, 80, 10);
        if (product.sku == u"PM-B" || product.sku == u"EG-2")
            add(fair, product, 75, 1);
        add(dollars, product, 112, 1);
    }
}

void DemoWorld::addTemplates()
{
    const auto add = [this](const QuoteTemplate &head, const QList<TemplateLine> &lines) {
        if (!m_batch.where(QuoteTemplate::entity(), "name", head.name, 1).isEmpty())
            return;
        m_batch.put(Record::from(head));
        int position = 0;
        for (const auto &said : lines) {
            QuoteTemplateLine line{.id = m_prices.id(),
                .quoteTemplate = {head.id},
                .position = position += 10,
                .kind = said.kind,
                .description = said.text,
                .optional = said.isOptional};
            for (const auto &product : std::as_const(m_products))
                if (said.kind == QuoteLineKind::Item && product.sku == QString::fromLatin1(said.text)) {
                    line.product = {product.id};
                    line.sku = product.sku;
                    line.description = product.name;
                    line.unit = product.unit;
                    line.quantity = {said.quantity * oneMillion};
                    line.tax = {taxes[0].percent * oneMillion};
                }
            m_batch.put(Record::from(line));
        }
    };
    add({.id = m_prices.id(),
            .name = "Starter package",
            .title = "Plant monitoring, starter package",
            .validDays = 30,
            .introduction = "Thank you for your interest. This is what a first line needs.",
            .terms = "Delivery within four weeks of the order. Payment within 30 days."},
        starterLines());
    add({.id = m_prices.id(),
            .name = "Service year",
            .title = "Maintenance and calibration for one year",
            .validDays = 60,
            .introduction = "So that everything measures right, all year long.",
            .terms = "The contract runs for twelve months. Payment in advance."},
        serviceLines());
}

/// One a month, wavering by a few percent.
void DemoWorld::addRates()
{
    for (const auto &rate : rates) {
        for (int month = monthsOfRates - 1; month >= 0; --month) {
            const auto day = m_scale.today.addDays(-1).addMonths(-month);
            const qint64 value = qint64(rate.perEuro) * 100 * m_prices.between(970, 1030) / 1000;
            m_batch.put(Record::from(ExchangeRate{.id = m_prices.id(),
                .base = "EUR",
                .currency = rate.currency,
                .day = day,
                .rate = {value},
                .source = "Demo"}));
        }
    }
}

} // namespace crm
