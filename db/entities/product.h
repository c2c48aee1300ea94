// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/describe.h"

namespace crm {

struct ProductCategory
{
    Id id;
    QString name;
    Ref<ProductCategory> parent;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ProductCategory)
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
    QString currency = "EUR";
    QString unit;
    bool active = true;
    QString description;
    QString externalId;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Product)
};

} // namespace crm
