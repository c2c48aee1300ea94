// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/product.h"

namespace crm {

const Entity &ProductCategory::entity()
{
    static const Entity entity
        = Describe<ProductCategory>("product_category", 8, "crm::ProductCategory", QT_TR_NOOP("Product category"),
            QT_TR_NOOP("Product categories"))
              .newOne(QT_TR_NOOP("New Product Category"))
              .field("name", QT_TR_NOOP("Name"), &ProductCategory::name, Required | Listed | Named)
              .field("parent", QT_TR_NOOP("Part of"), &ProductCategory::parent, Listed)
              .title("name")
              .icon("category");
    return entity;
}

static std::optional<Problem> rateIsAPercentage(const TaxClass &t)
{
    const auto rate = t.rate.millionths.value_or(0);
    if (rate < 0 || rate > 1000 * oneMillion)
        return Problem{"rate", TaxClass::tr("The rate is a percentage from 0 to 1,000.")};
    return std::nullopt;
}

/// Exactly one is the default: naming another takes it from the one before.
static void onlyDefault(Saving &s)
{
    if (s.record.value("is_default").toLongLong() == 0 || !s.changes("is_default"))
        return;
    for (auto &other : s.lookup.where(TaxClass::entity(), "is_default", 1LL, 100)) {
        if (other.id == s.record.id)
            continue;
        other.setValue("is_default", 0LL);
        s.also.append(other);
    }
}

const Entity &TaxClass::entity()
{
    static const Entity entity
        = Describe<TaxClass>("tax_class", 26, "crm::TaxClass", QT_TR_NOOP("Tax class"), QT_TR_NOOP("Tax classes"))
              .newOne(QT_TR_NOOP("New Tax Class"))
              .field("name", QT_TR_NOOP("Name"), &TaxClass::name, Required | Listed | Named)
              .field("rate", QT_TR_NOOP("Rate in percent"), &TaxClass::rate, Required | Listed)
              .field("is_default", QT_TR_NOOP("Usual rate"), &TaxClass::isDefault, Listed)
              .title("name")
              .order("-rate")
              .icon("percentage")
              .rule(rateIsAPercentage)
              .hook(onlyDefault);
    return entity;
}

bool isOnSale(const Product &p, const QDate &day)
{
    return p.active && (!p.activeFrom.isValid() || p.activeFrom <= day)
        && (!p.activeUntil.isValid() || day <= p.activeUntil);
}

static std::optional<Problem> windowAndLimit(const Product &p)
{
    if (p.activeFrom.isValid() && p.activeUntil.isValid() && p.activeUntil < p.activeFrom)
        return Problem{"active_until", Product::tr("The last day on sale lies before the first.")};
    const auto most = p.maxDiscount.millionths.value_or(0);
    if (most < 0 || most > 100 * oneMillion)
        return Problem{"max_discount", Product::tr("The highest discount is a percentage from 0 to 100.")};
    if (p.cost.minor.value_or(0) < 0)
        return Problem{"cost", Product::tr("A cost cannot be negative.")};
    return std::nullopt;
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
              .newOne(QT_TR_NOOP("New Product"))
              .section(QT_TR_NOOP("Product"))
              .field("name", QT_TR_NOOP("Name"), &Product::name, Required | Listed | Named)
              .field("sku", QT_TR_NOOP("Article number"), &Product::sku, Listed | Named | Indexed | Unique)
              .field("category", QT_TR_NOOP("Category"), &Product::category, Listed)
              .field("price", QT_TR_NOOP("Price"), &Product::price, Listed)
              .field("cost", QT_TR_NOOP("Cost"), &Product::cost)
              .field("currency", QT_TR_NOOP("Currency"), &Product::currency, Required)
              .field("unit", QT_TR_NOOP("Unit"), &Product::unit)
              .field("tax_class", QT_TR_NOOP("Tax class"), &Product::taxClass)
              .field("max_discount", QT_TR_NOOP("Highest discount in percent"), &Product::maxDiscount)
              .field("active", QT_TR_NOOP("Active"), &Product::active, Listed)
              .field("active_from", QT_TR_NOOP("On sale from"), &Product::activeFrom)
              .field("active_until", QT_TR_NOOP("On sale until"), &Product::activeUntil)
              .section(QT_TR_NOOP("More"))
              .longText("description", QT_TR_NOOP("Description"), &Product::description, Searched)
              .field("external_id", QT_TR_NOOP("External number"), &Product::externalId, Indexed)
              .custom(QT_TR_NOOP("Custom fields"))
              .group("price", {"price", "currency"})
              .title("name")
              .icon("package")
              .rule(priceNotNegative)
              .rule(windowAndLimit);
    return entity;
}

} // namespace crm
