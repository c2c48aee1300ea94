// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoworld.h"

#include "db/entities/quote.h"

namespace crm {

namespace {

QuoteLine lineOf(const Product &product, int quantity, int tax)
{
    const auto millionths = [](const Amount &amount) { return amount.minor.value_or(0) * 10'000; }; // of cents
    return {.id = {},
        .product = {product.id},
        .sku = product.sku,
        .description = product.name,
        .quantity = {quantity * oneMillion},
        .unit = product.unit,
        .unitPrice = {millionths(product.price)},
        .tax = {tax * oneMillion},
        .unitCost = {millionths(product.cost)}};
}

} // namespace

void DemoWorld::addQuote(const Opportunity &deal, const Product &product, const QDateTime &proposed)
{
    Quote quote{.id = m_random.id(),
        .title = deal.name,
        .organisation = deal.organisation,
        .person = deal.person,
        .opportunity = {deal.id},
        .owner = deal.owner,
        .issuedOn = proposed.date(),
        .validUntil = proposed.date().addDays(30),
        .currency = deal.currency};
    if (m_random.chance(25))
        quote.discount = m_random.chance(50) ? "5%" : "10%";
    m_batch.put(Record::from(quote));
    const auto pieces = int(deal.amount.minor.value_or(0) / std::max<qint64>(1, product.price.minor.value_or(1)));
    QList<QuoteLine> lines{lineOf(product, std::max(1, pieces), 19)};
    for (int i = m_random.between(0, 2); i > 0; --i)
        lines.append(lineOf(m_random.of(m_products), m_random.between(1, 4), 19));
    if (lines.size() > 1)
        lines.last().optional = m_random.chance(30);
    for (int i = 0; i < lines.size(); ++i) {
        lines[i].id = m_random.id();
        lines[i].quote = {quote.id};
        lines[i].position = (i + 1) * 10;
        m_batch.put(Record::from(lines.at(i)));
    }
    const auto age = proposed.date().daysTo(m_scale.today);
    if (age < 4 && m_random.chance(60))
        return; // still being written
    const auto move = [&](QuoteState state, const QDateTime &at) {
        Record moved(Quote::entity());
        moved.id = quote.id;
        moved.setValue("state", FieldTraits<QuoteState>::store(state));
        moved.setInstant("state_since", at);
        if (state == QuoteState::Sent)
            moved.setInstant("sent_at", at);
        else if (quote.validUntil < m_scale.today)
            moved.setValue("resolution", QStringLiteral("Answered by telephone"));
        m_batch.put(moved);
    };
    move(QuoteState::Sent, proposed.addSecs(3600));
    if (deal.stage.id == m_won.id || deal.stage.id == m_lost.id)
        move(deal.stage.id == m_won.id ? QuoteState::Accepted : QuoteState::Rejected, deal.stageSince);
}

} // namespace crm
