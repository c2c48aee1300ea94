// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/quotes/pricing.h"
#include "db/store/store.h"

namespace crm {

/// Products that are on sale on this day: not withdrawn, and within their window. As isOnSale().
Filter onSaleOn(const QDate &day);

/// Reads what is needed to price these products: themselves, and the prices of the book and of those it is based on.
/// `then` is called on the context's thread, once.
void readCatalogue(Store &store, const Id &book, const QList<Id> &products, QObject *context,
    std::function<void(const Result<PriceCatalogue> &)> then);

} // namespace crm
