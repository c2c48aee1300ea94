// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/decimalfield.h"
#include "db/value/usualcurrency.h"

namespace crm {

struct ProductCategory
{
    Id id;
    QString name;
    Ref<ProductCategory> parent;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ProductCategory)
};

/// How what we sell is taxed.
struct TaxClass
{
    Id id;
    QString name;
    Decimal rate;           ///< percent
    bool isDefault = false; ///< of products and lines that name none
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::TaxClass)
};

/// Something we sell: goods or a service.
struct Product
{
    Id id;
    QString name;
    QString sku;
    Ref<ProductCategory> category;
    Amount price;
    Amount cost;
    QString currency = usualCurrency();
    QString unit;
    Ref<TaxClass> taxClass;
    Decimal maxDiscount; ///< percent; null: any
    bool active = true;
    QDate activeFrom;  ///< null: always
    QDate activeUntil; ///< last day; null: for ever
    QString description;
    QString externalId;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Product)
};

/// Whether it can be offered on that day.
bool isOnSale(const Product &product, const QDate &day);

} // namespace crm
