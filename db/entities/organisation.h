// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/user.h"

namespace crm {

enum class OrganisationKind { Prospect, Customer, Partner, Supplier, Competitor, Other };

/// A company, authority or association we deal with.
struct Organisation
{
    Id id;
    QString name;
    OrganisationKind kind = OrganisationKind::Prospect;
    Ref<Organisation> parent;
    QString industry;
    std::optional<qint64> employees;
    Amount annualRevenue;
    QString currency;
    std::optional<qint64> founded; ///< year
    QString website;
    QString taxId;
    QString phone;
    QString email;
    QString street;
    QString postalCode;
    QString city;
    QString region;
    QString country;
    Ref<User> owner;
    QString notes;
    QString externalId; ///< its key in the system it was imported from
    QDateTime lastContactAt;
    QDateTime lastTalkAt; ///< of the contacts, the last that went both ways

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Organisation)
};

} // namespace crm
