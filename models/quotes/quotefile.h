// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteedits.h"

namespace crm {

/// A quote as a JSON file tells it; records are named, not identified.
struct QuoteFile
{
    QuoteDraft draft;
    QString organisation; ///< names; empty: none
    QString person;
    QString opportunity;
    QString priceBook;
    QByteArrayList unsaid; ///< fields of the quote that begin as the letterhead has them
    QStringList products;  ///< one per line of the draft: article number or name; empty: none
};

/// Reads the JSON of `rapport-cli quote add`; the README describes it. Invalid with one sentence that names the field
/// when something is missing, unknown, impossible or out of reach.
Result<QuoteFile> readQuoteFile(const QByteArray &json);

} // namespace crm
