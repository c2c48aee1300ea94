// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/organisation.h"
#include "db/entities/product.h"
#include "db/value/usualcurrency.h"

namespace crm {

/// Who else sells to our customers. Deals name the one they were up against.
struct Competitor
{
    Id id;
    QString name;
    QString website;
    QString strengths;
    QString weaknesses;
    QString notes;
    bool active = true;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Competitor)
};

/// A price a competitor was seen to ask.
struct CompetitorPrice
{
    Id id;
    Ref<Competitor> competitor;
    QString item;         ///< what it was asked for; the product's name when empty
    Ref<Product> product; ///< ours, that it competes with
    Amount price;
    QString currency = usualCurrency();
    QDate seenOn;
    Ref<Organisation> organisation; ///< the customer it was offered to
    QString seenWhere;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CompetitorPrice)
};

} // namespace crm
