// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/person.h"
#include "db/entities/product.h"

namespace crm {

/// One piece of a product that a customer owns: what warranty and service are about.
struct Asset
{
    Id id;
    QString serial;
    Ref<Product> product;
    Ref<Person> person;
    Ref<Organisation> organisation;
    QDate boughtOn;
    QDate warrantyUntil; ///< the last day of the warranty; null: none known
    QString place;       ///< where it stands
    QString notes;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Asset)
};

} // namespace crm
