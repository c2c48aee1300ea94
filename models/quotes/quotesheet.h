// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/quote.h"
#include "db/store/query.h"
#include "models/quotes/quotewords.h"

namespace crm {

/// All that stands on the document of a quote.
struct QuoteSheet
{
    Quote quote;
    QList<QuoteLine> lines; ///< in their order
    Letterhead letterhead;
    QuoteTotals totals; ///< of the items among the lines
    bool isDraft = false;
    bool isIncomplete = false; ///< a line or the discount cannot be calculated yet: the totals are without them
    bool isUnknown = false;    ///< there are no totals yet
    QuoteWords words = {};     ///< how it is written
};

/// The document of a quote and its lines, stored or as typed; an invalid letterhead: none. Lines that cannot be
/// calculated yet leave the totals unknown.
QuoteSheet quoteSheet(const Record &quote, const QList<Record> &lines, const Record &letterhead);

/// The letterhead that drafts are printed on.
Query letterheadInUse();
/// The last sending of the quote, as a QuoteIssue: what went out keeps the letterhead it went out with, or none when
/// there was none yet, and how it was written.
Query sentOnPaper(const Id &quote);

/// Whether a quote is called something of its own: neither by its number nor as it is called before it has one.
bool hasOwnTitle(const QString &title, const QString &number);

/// Grouped with the currency's digits, without its sign: "1,185.13".
QString sheetAmount(qint64 minor, const QString &currency);
/// A unit price with the currency's digits and the sign of amounts: "−100.005".
QString sheetPrice(qint64 millionths, const QString &currency);
/// A stored discount as people of the locale type it: "2,5%", "60,00"; what is none stays as it is.
QString discountTyped(const QString &stored, const QString &currency);
/// The same as it is read beside other percents: "2,5 %", "60,00".
QString discountShown(const QString &stored, const QString &currency);
/// "19 %" in the locale's way.
QString sheetPercent(qint64 millionths);

} // namespace crm
