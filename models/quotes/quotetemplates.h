// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/quotetemplate.h"
#include "db/quotes/pricing.h"
#include "models/quotes/quoteedits.h"

namespace crm {

/// A template with its lines.
struct TemplateDraft
{
    Record head;
    QList<Record> lines;
};

/// Stores what the quote says as a template of this name, as one step; `replaced` is the stored template whose place
/// it takes, an invalid head: none.
[[nodiscard]] Edit saveAsTemplate(const QString &name, const QuoteDraft &quote, const TemplateDraft &replaced);

/// What a quote from a template begins with, and what the user should know about it.
struct FromTemplate
{
    QuoteDraft draft;
    QStringList offSale; ///< lines whose product is no longer sold: they keep words and price of the template
};
/// `begun` is the new quote with its customer and deal. Prices that were not set by hand are those of the catalogue.
[[nodiscard]] FromTemplate quoteFromTemplate(
    const TemplateDraft &from, const Record &begun, const PriceCatalogue &catalogue, const QDate &today);

} // namespace crm
