// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/competitor.h"

namespace crm {

const Entity &Competitor::entity()
{
    static const Entity entity
        = Describe<Competitor>("competitor", 37, "crm::Competitor", QT_TR_NOOP("Competitor"), QT_TR_NOOP("Competitors"))
              .newOne(QT_TR_NOOP("New Competitor"))
              .section(QT_TR_NOOP("Competitor"))
              .field("name", QT_TR_NOOP("Name"), &Competitor::name, Required | Listed | Named | Unique)
              .field("website", QT_TR_NOOP("Website"), &Competitor::website, Listed)
              .field("active", QT_TR_NOOP("Still met"), &Competitor::active)
              .longText("strengths", QT_TR_NOOP("Strengths"), &Competitor::strengths, Searched)
              .longText("weaknesses", QT_TR_NOOP("Weaknesses"), &Competitor::weaknesses, Searched)
              .longText("notes", QT_TR_NOOP("Notes"), &Competitor::notes, Searched)
              .computed("wins", QT_TR_NOOP("Won against"), FieldKind::Integer,
                  "SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage WHERE o.competitor = $.id AND "
                  "s.type = 'won'",
                  Listed)
              .computed("losses", QT_TR_NOOP("Lost to"), FieldKind::Integer,
                  "SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage WHERE o.competitor = $.id AND "
                  "s.type = 'lost'",
                  Listed)
              .computed("open_deals", QT_TR_NOOP("Open against"), FieldKind::Integer,
                  "SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage WHERE o.competitor = $.id AND "
                  "s.type = 'open'",
                  Listed)
              .title("name")
              .icon("scale");
    return entity;
}

static std::optional<Problem> priceMakesSense(const CompetitorPrice &p)
{
    if (p.price.minor.value_or(0) < 0)
        return Problem{"price", CompetitorPrice::tr("The price cannot be negative.")};
    if (!isCurrency(p.currency))
        return Problem{
            "currency", CompetitorPrice::tr("“%1” is not a currency code such as EUR or USD.").arg(p.currency)};
    return std::nullopt;
}

static void priceDefaults(Saving &s)
{
    auto &r = s.record;
    if (r.isNull("seen_on"))
        r.setValue("seen_on", QDateTime::fromMSecsSinceEpoch(s.now, Qt::UTC).date().toString(Qt::ISODate));
    if (r.text("item").trimmed().isEmpty() && !r.isNull("product"))
        if (const auto product = s.lookup.record(Product::entity(), r.reference("product")); product.isValid())
            r.setValue("item", product.title());
}

const Entity &CompetitorPrice::entity()
{
    static const Entity entity
        = Describe<CompetitorPrice>("competitor_price", 38, "crm::CompetitorPrice", QT_TR_NOOP("Competitor’s price"),
            QT_TR_NOOP("Competitors’ prices"))
              .newOne(QT_TR_NOOP("New Competitor’s Price"))
              .field("item", QT_TR_NOOP("For"), &CompetitorPrice::item, Required | Listed)
              .field("competitor", QT_TR_NOOP("Competitor"), &CompetitorPrice::competitor, Required | Listed | Owner)
              .field("product", QT_TR_NOOP("Our product"), &CompetitorPrice::product, Listed)
              .field("price", QT_TR_NOOP("Price"), &CompetitorPrice::price, Required | Listed)
              .field("currency", QT_TR_NOOP("Currency"), &CompetitorPrice::currency, Required)
              .field("seen_on", QT_TR_NOOP("Seen on"), &CompetitorPrice::seenOn, Listed)
              .field("organisation", QT_TR_NOOP("At company"), &CompetitorPrice::organisation, Listed)
              .field("seen_where", QT_TR_NOOP("Seen where"), &CompetitorPrice::seenWhere)
              .title("item")
              .order("-seen_on")
              .icon("receipt")
              .rule(priceMakesSense)
              .hook(priceDefaults);
    return entity;
}

} // namespace crm
