// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/product.h"

namespace crm {

const Entity &ProductCategory::entity()
{
    static const Entity entity
        = Describe<ProductCategory>("product_category", 8, "crm::ProductCategory", QT_TR_NOOP("Product category"),
            QT_TR_NOOP("Product categories"))
              .field("name", QT_TR_NOOP("Name"), &ProductCategory::name, Required | Listed | Named)
              .field("parent", QT_TR_NOOP("Part of"), &ProductCategory::parent, Listed)
              .title("name")
              .icon("category");
    return entity;
}

static std::optional<Problem> priceNotNegative(const Product &p)
{
    if (p.price.minor.value_or(0) < 0)
        return Problem{"price", Product::tr("A price cannot be negative.")};
    if (!isCurrency(p.currency))
        return Problem{"currency", Product::tr("“%1” is not a currency code such as EUR or USD.").arg(p.currency)};
    return std::nullopt;
}

const Entity &Product::entity()
{
    static const Entity entity
        = Describe<Product>("product", 9, "crm::Product", QT_TR_NOOP("Product"), QT_TR_NOOP("Products"))
              .section(QT_TR_NOOP("Product"))
              .field("name", QT_TR_NOOP("Name"), &Product::name, Required | Listed | Named)
              .field("sku", QT_TR_NOOP("Article number"), &Product::sku, Listed | Named | Indexed | Unique)
              .field("category", QT_TR_NOOP("Category"), &Product::category, Listed)
              .field("price", QT_TR_NOOP("Price"), &Product::price, Listed)
              .field("cost", QT_TR_NOOP("Cost"), &Product::cost)
              .field("currency", QT_TR_NOOP("Currency"), &Product::currency, Required)
              .field("unit", QT_TR_NOOP("Unit"), &Product::unit)
              .field("active", QT_TR_NOOP("On sale"), &Product::active, Listed)
              .section(QT_TR_NOOP("More"))
              .longText("description", QT_TR_NOOP("Description"), &Product::description, Searched)
              .field("external_id", QT_TR_NOOP("External number"), &Product::externalId, Indexed)
              .group("price", {"price", "currency"})
              .title("name")
              .icon("package")
              .rule(priceNotNegative);
    return entity;
}

} // namespace crm
