// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/quote.h"

namespace crm {

// What saving a quote and saving one of its lines share. Write lane.

/// Keeps the record from being saved. Throws Failure(Invalid) with the problem at the field.
[[noreturn]] void refuse(const QByteArray &field, const QString &message);

/// The lines of a quote, by position.
QList<Record> linesOf(Lookup &lookup, const Id &quote);

/// Gives the line, whose price came from the catalogue when the quote's prices were in the other way, the price it has
/// in theirs. Whether that changed it.
bool takePriceAnew(Lookup &lookup, Record &line, const Quote &quote);

/// Gives the line the currency of its quote and its amounts. True when that changed it. Throws as refuse().
bool workOutAmounts(Record &line, const Quote &quote);

/// Gives the quote the totals over its lines. Throws as refuse().
void takeTotals(Record &quote, const QList<QuoteLine> &lines);

/// Refuses a discount of the whole by which a line falls below what the catalogue allows. Throws as refuse().
void keepWithinLimits(Lookup &lookup, const Quote &quote, const QList<QuoteLine> &lines);

} // namespace crm
