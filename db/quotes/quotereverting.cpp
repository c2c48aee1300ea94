// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/quote.h"
#include "db/sql/failure.h"

namespace crm {

namespace {

[[noreturn]] void keep(const QString &message, const Record &quote)
{
    throw Failure{{Error::Conflict, message.arg(quote.text("number"))}};
}

bool isSent(const Record &quote)
{
    return quote.isValid() && !quote.isNull("content_hash") && quote.text("state") != u"draft";
}

/// A company or contact that was deleted took the reference to it along, and brings it back: what went out is the same.
bool isFoundOrLost(const Reverting &r, const QByteArray &party)
{
    if (r.now.isNull(party))
        return r.isRemovedByIt(r.then.reference(party));
    return r.then.isNull(party) && r.isMadeByIt(r.now.reference(party));
}

QList<QuoteLine> lineOf(const Record &line)
{
    return line.isValid() ? QList<QuoteLine>{line.as<QuoteLine>()} : QList<QuoteLine>{};
}

/// Only asked where its record of what went out, or of its number, needs it.
[[noreturn]] void keepForGood(const Record &quote)
{
    auto sentence = quote.isNull("content_hash")
        ? Quote::tr("%1 cannot be deleted: it has its number, and numbers leave no gap.")
        : Quote::tr("%1 cannot be deleted: it has been sent, and what has gone out is kept.");
    const auto state = FieldTraits<QuoteState>::load(quote.value("state"));
    if (state != QuoteState::Cancelled && mayFollow(state, QuoteState::Cancelled))
        sentence += u' ' + Quote::tr("Cancel it instead.");
    keep(sentence, quote);
}

} // namespace

void keepSentQuote(const Reverting &r)
{
    if (!r.now.isValid() || r.isMadeByIt(r.now.id))
        return;
    if (!r.then.isValid())
        keepForGood(r.now);
    if (!isSent(r.now))
        return;
    if (!isSent(r.then))
        keep(Quote::tr("%1 has been sent, and what has gone out cannot be taken back. Reject it, cancel it or make a "
                       "revision of it."),
            r.now);
    auto then = r.then;
    for (const QByteArray party : {"organisation", "person"})
        if (isFoundOrLost(r, party))
            then.setValue(party, r.now.value(party));
    if (contentHash(r.now.as<Quote>(), {}) != contentHash(then.as<Quote>(), {}))
        keep(Quote::tr("%1 has been sent and can no longer be changed. Make a revision of it."), r.now);
}

void keepSentLine(const Reverting &r)
{
    const auto &line = r.now.isValid() ? r.now : r.then;
    const auto quote = r.lookup.record(Quote::entity(), line.reference("quote"));
    if (!isSent(quote) || r.isMadeByIt(quote.id))
        return;
    const auto head = quote.as<Quote>();
    if (contentHash(head, lineOf(r.now)) != contentHash(head, lineOf(r.then)))
        keep(Quote::tr("%1 has been sent and can no longer be changed. Make a revision of it."), quote);
}

} // namespace crm
