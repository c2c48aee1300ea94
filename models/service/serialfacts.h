// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/asset.h"
#include "db/store/store.h"

namespace crm {

/// A contact, a company or both, with their names.
struct Belonging
{
    Id person = {};
    QString personName = {};
    Id organisation = {}; ///< of a contact chosen alone, where they work
    QString organisationName = {};
};

/// An installed product, whose it is, and whose the case is that names it.
struct SerialFacts
{
    Asset asset;
    Belonging owner;
    Belonging customer;
};

/// `person` and `organisation`: of the case, as far as they are chosen. NotFound when there is no such product.
Answer<Result<SerialFacts>> readSerial(Store &store, const Id &asset, const Id &person, const Id &organisation);

/// Whether nothing speaks against it: of two people of one company either may write about its products.
bool belongTogether(const Belonging &owner, const Belonging &customer);

/// That the product is somebody else's, as a sentence; empty: it is not, as far as is known.
QString strangerText(const SerialFacts &facts);

} // namespace crm
