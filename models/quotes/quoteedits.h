// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/quote.h"
#include "db/store/edit.h"
#include "db/store/query.h"

namespace crm {

// What users do with a quote, as edits. Saving works the totals out, gives the number, keeps to the states and lets
// nothing change what was sent (db/quotes); quotes and lines given here are records.

QuoteState quoteState(const Record &quote);
/// What people see on that day in their calendar: a sent quote expires after its last day.
QuoteStatus statusOn(const Record &quote, const QDate &today);

/// Stores a quote with those of its lines that are new or touched, and without those removed, as one step. A new line
/// needs no reference to the quote. Positions follow the order of `lines`.
[[nodiscard]] Edit writeQuote(const QString &label, Record quote, QList<Record> lines, const QList<Id> &removed = {});

/// The draft with the defaults of the letterhead where it says nothing itself; an invalid letterhead: the program's.
[[nodiscard]] Record begunWith(const Record &letterhead, Record quote);
/// A draft for this customer (organisation or person; may be null) with the defaults of the letterhead.
[[nodiscard]] Record newQuote(const AnyRef &customer, const Record &letterhead = {});
/// A draft for the customer of the deal.
[[nodiscard]] Record newQuoteFor(const Record &deal, const Record &letterhead = {});

/// The drafts of a user (null: of nobody) with that day on them which may be as they were begun: for nobody, and
/// without anything that only people write.
[[nodiscard]] Filter blankDrafts(const Id &owner, const QDate &day);
/// Whether a stored draft without lines says no more than `begun`, the quote that is about to be made, and its
/// letterhead give it by themselves.
[[nodiscard]] bool isUntouched(const Record &stored, const Record &begun, const Record &letterhead);

/// A quote and its lines, not yet stored.
struct QuoteDraft
{
    Record quote;
    QList<Record> lines;
};
/// The next revision as a draft; the revision in force stays in force until this one is sent. `today`: the day on it.
[[nodiscard]] QuoteDraft revisionOf(const Record &quote, const QList<Record> &lines, const QDate &today);
/// Another quote that says the same: dates, state, number, links to deal and revisions begin anew.
[[nodiscard]] QuoteDraft duplicateOf(const Record &quote, const QList<Record> &lines);

/// Gives a draft without a number the one it is issued under. A step of its own: what was given stays given.
[[nodiscard]] Edit numberQuote(Record quote);
/// Cannot be undone: what has gone out is out.
[[nodiscard]] Edit sendQuote(Record quote);
/// `reason` is needed for a quote that has expired or was superseded.
[[nodiscard]] Edit acceptQuote(Record quote, const QString &reason = {});
/// The deal at the quote's net, as winning it with the quote leaves it.
[[nodiscard]] Record dealAsQuoted(Record deal, const Record &quote);
/// Accepts, and wins the deal at the quote's net in the same step. What its stages ask for is the caller's to see to
/// (stageGate() of dealAsQuoted()).
[[nodiscard]] Edit acceptAndWin(Record quote, const Record &deal, const Stage &won, const QString &reason = {});
[[nodiscard]] Edit rejectQuote(Record quote, const QString &reason);
[[nodiscard]] Edit cancelQuote(Record quote);

} // namespace crm
