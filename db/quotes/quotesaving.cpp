// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/quote.h"
#include "db/quotes/quotelines.h"
#include "db/value/serial.h"

namespace crm {

namespace {

constexpr int mostRevisions = 1000;

QDate today(const Saving &s)
{
    return QDateTime::fromMSecsSinceEpoch(s.now).date();
}

QuoteState stateOf(const Record &quote)
{
    return FieldTraits<QuoteState>::load(quote.value("state"));
}

QVariant stored(QuoteState state)
{
    return FieldTraits<QuoteState>::store(state);
}

QString label(QuoteState state)
{
    const auto &e = Quote::entity();
    return e.choiceLabel(*e.field("state"), stored(state).toString());
}

/// What documents begin with; as shipped when nobody has set up a letterhead.
Letterhead letterhead(Lookup &lookup)
{
    const auto found = lookup.where(Letterhead::entity(), "in_use", 1LL, 1);
    return found.isEmpty() ? Letterhead{} : found.first().as<Letterhead>();
}

QString addressOf(Lookup &lookup, const Record &quote)
{
    QStringList lines;
    const auto organisation = lookup.record(Organisation::entity(), quote.reference("organisation"));
    const auto person = lookup.record(Person::entity(), quote.reference("person"));
    for (const auto &party : {organisation, person})
        if (party.isValid())
            lines.append(party.title());
    const auto &home = organisation.isValid() ? organisation : person;
    if (home.isValid()) {
        const auto street = home.text("street");
        const auto town = (home.text("postal_code") + u' ' + home.text("city")).trimmed();
        for (const auto &line : {street, town, home.text("country")})
            if (!line.isEmpty())
                lines.append(line);
    }
    return lines.join(u'\n');
}

QList<Record> revisions(Lookup &lookup, const Record &quote)
{
    return lookup.where(Quote::entity(), "root", quote.value("root"), mostRevisions);
}

/// "Q-2026-0042", or the root's number with the revision behind it. No number is given twice, also after an undo.
void giveNumber(Saving &s)
{
    auto &r = s.record;
    const auto root = s.lookup.record(Quote::entity(), r.reference("root"));
    if (root.isValid() && root.id != r.id) {
        const auto stem = root.text("number");
        const auto next = s.lookup.nextNumber("revision-" + stem.toLatin1()) + 1; // the root itself is the first
        r.setValue("revision", serialCount(next));
        r.setValue("number", serialText(stem, next, 1));
        return;
    }
    const auto year = r.text("issued_on").left(4).toLatin1();
    r.setValue("number", serialText("Q-" + QString::fromLatin1(year), s.lookup.nextNumber("quote-" + year), 4));
}

/// Sending a revision supersedes the one in force.
void supersedeOthers(Saving &s)
{
    for (auto &other : revisions(s.lookup, s.record)) {
        if (other.id == s.record.id || other.value("current").toLongLong() == 0)
            continue;
        other.setValue("current", 0LL);
        if (stateOf(other) != QuoteState::Cancelled) {
            other.setValue("state_before", other.value("state"));
            other.setValue("state", stored(QuoteState::Superseded));
        }
        s.also.append(other);
    }
    s.record.setValue("current", 1LL);
}

/// Cancelling the revision in force restores the one it had superseded.
void restorePrevious(Saving &s)
{
    if (s.record.value("current").toLongLong() == 0)
        return;
    Record last;
    for (const auto &other : revisions(s.lookup, s.record))
        if (other.id != s.record.id && stateOf(other) == QuoteState::Superseded
            && (!last.isValid() || last.value("revision").toLongLong() < other.value("revision").toLongLong()))
            last = other;
    if (!last.isValid())
        return;
    s.record.setValue("current", 0LL);
    last.setValue("state", last.value("state_before"));
    last.setValue("current", 1LL);
    s.also.append(last);
}

/// Accepting what is no longer on offer is possible, but never by accident.
void requireReason(const Saving &s, QuoteState from)
{
    const auto until = QDate::fromString(s.record.text("valid_until"), Qt::ISODate);
    const bool isExpired = from == QuoteState::Sent && until.isValid() && until < today(s);
    const bool isRestored = s.before->text("state_before") == "accepted";
    if ((isExpired || (from == QuoteState::Superseded && !isRestored)) && !s.changes("resolution"))
        refuse("resolution",
            isExpired ? Quote::tr("%1 has expired. To accept it all the same, say why.").arg(s.record.text("number"))
                      : Quote::tr("%1 has been superseded. To accept it all the same, say why.")
                            .arg(s.record.text("number")));
}

} // namespace

void beginQuote(Saving &s)
{
    auto &r = s.record;
    r.setValue("currency", r.text("currency").trimmed().toUpper());
    if (s.before) {
        if (!s.before->isNull("number"))
            r.setValue("number", s.before->value("number"));
        return;
    }
    const auto paper = letterhead(s.lookup);
    if (r.text("currency").isEmpty())
        r.setValue("currency", paper.currency);
    if (r.isNull("root")) {
        r.setReference("root", r.id);
        r.setValue("revision", 1LL);
        r.setValue("current", 1LL);
    }
    if (r.isNull("issued_on"))
        r.setValue("issued_on", today(s).toString(Qt::ISODate));
    if (r.isNull("valid_until"))
        r.setValue("valid_until",
            QDate::fromString(r.text("issued_on"), Qt::ISODate).addDays(paper.validDays).toString(Qt::ISODate));
    if (r.isNull("address"))
        r.setValue("address", addressOf(s.lookup, r));
    if (r.isNull("owner") && !s.user.isNull())
        r.setReference("owner", s.user);
    giveNumber(s);
    if (r.text("title").trimmed().isEmpty())
        r.setValue("title", r.value("number"));
}

void moveQuote(Saving &s)
{
    auto &r = s.record;
    if (!s.before) {
        if (stateOf(r) != QuoteState::Draft)
            refuse("state", Quote::tr("A new quote is a draft; send it when it is complete."));
        r.setValue("state_since", s.now);
        return;
    }
    if (!s.changes("state"))
        return;
    const auto from = stateOf(*s.before);
    const auto to = stateOf(r);
    if (!mayFollow(from, to))
        refuse("state", Quote::tr("%1 is “%2” and cannot become “%3”.").arg(r.text("number"), label(from), label(to)));
    if (!s.changes("state_since")) // who brings a history says when
        r.setValue("state_since", s.now);
    if (to == QuoteState::Sent && from == QuoteState::Draft && !s.changes("sent_at"))
        r.setValue("sent_at", s.now);
    if ((to == QuoteState::Sent && from == QuoteState::Draft)
        || (to == QuoteState::Accepted && from == QuoteState::Superseded))
        supersedeOthers(s);
    if (to == QuoteState::Cancelled)
        restorePrevious(s);
    if (to == QuoteState::Accepted)
        requireReason(s, from);
}

void settleQuote(Saving &s)
{
    auto &r = s.record;
    if (r.value("settling").toLongLong() != 0) {
        if (s.changes("settling"))
            return; // the totals come with the save that ends this
        r.setValue("settling", 0LL);
    }
    auto records = s.fresh ? QList<Record>() : linesOf(s.lookup, r.id);
    const bool isDraft = stateOf(r) == QuoteState::Draft;
    const bool wasDraft = !s.before || stateOf(*s.before) == QuoteState::Draft;
    const auto quote = r.as<Quote>();
    QList<QuoteLine> lines;
    for (auto &line : records) {
        if (wasDraft && workOutAmounts(line, quote))
            s.also.append(line);
        lines.append(line.as<QuoteLine>());
    }
    if (wasDraft)
        takeTotals(r, lines);
    const auto content = isDraft ? QString() : contentHash(r.as<Quote>(), lines);
    if (!wasDraft && !s.before->isNull("content_hash") && content != s.before->text("content_hash"))
        refuse({},
            Quote::tr("%1 has been sent and can no longer be changed. Make a revision of it.")
                .arg(s.before->text("number")));
    if (isDraft || !wasDraft || stateOf(r) == QuoteState::Cancelled)
        return; // a draft that is cancelled has never gone out
    if (r.isNull("organisation") && r.isNull("person"))
        refuse("organisation", Quote::tr("A quote needs a company or a contact it is for before it is sent."));
    if (lines.isEmpty())
        refuse({}, Quote::tr("%1 has no lines yet; there is nothing to send.").arg(r.text("number")));
    r.setValue("content_hash", content);
    s.also.append(Record::from(QuoteIssue{.id = Id::make(),
        .quote = {r.id},
        .number = r.text("number"),
        .at = QDateTime::fromMSecsSinceEpoch(s.now, Qt::UTC),
        .user = {s.user},
        .total = r.as<Quote>().total,
        .currency = r.text("currency"),
        .contentHash = content}));
}

} // namespace crm
