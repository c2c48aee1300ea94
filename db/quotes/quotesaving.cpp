// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/quote.h"
#include "db/quotes/addressee.h"
#include "db/quotes/quotelines.h"
#include "db/sql/failure.h"
#include "db/value/serial.h"

#include <QLocale>

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
    return crm::addressOf(lookup.record(Organisation::entity(), quote.reference("organisation")),
        lookup.record(Person::entity(), quote.reference("person")));
}

/// The address of a draft follows its company and contact as long as nobody has written another.
void followAddressee(Saving &s)
{
    const auto was = s.before->text("address");
    const bool isNew = s.changes("organisation") || s.changes("person");
    const bool isOurs = was.trimmed().isEmpty() || (isNew && was == addressOf(s.lookup, *s.before));
    if (stateOf(*s.before) != QuoteState::Draft || s.changes("address") || !isOurs)
        return;
    if (isNew || stateOf(s.record) == QuoteState::Sent)
        s.record.setValue("address", addressOf(s.lookup, s.record));
}

QList<Record> revisions(Lookup &lookup, const Record &quote)
{
    return lookup.where(Quote::entity(), "root", quote.value("root"), mostRevisions);
}

bool isRevision(const Record &quote)
{
    const auto root = quote.reference("root");
    return !root.isNull() && root != quote.id;
}

/// The number of what it revises, with the revision behind it.
void giveRevision(Saving &s)
{
    const auto stem = s.lookup.record(Quote::entity(), s.record.reference("root")).text("number");
    s.giveNext("number", [&s, &stem] {
        const auto next = s.lookup.nextNumber("revision-" + stem.toUtf8()) + 1; // the root itself is the first
        s.record.setValue("revision", serialCount(next));
        return serialText(stem, next, 1);
    });
}

/// A count of this device's own. It begins behind the numbers that drafts have had in the same form.
qint64 issueNumber(Lookup &lookup, const QString &year, const QByteArray &drafts)
{
    const auto series = "issued-" + year.toLatin1();
    auto next = lookup.nextNumber(series);
    if (serialCount(next) > 1)
        return next;
    const auto draft = lookup.peekNumber(drafts);
    const auto isCoded = [](qint64 number) { return serialCount(number) != number; };
    while (isCoded(draft) == isCoded(next) && serialCount(next) < serialCount(draft))
        next = lookup.nextNumber(series);
    return next;
}

/// "Q-2026-0042". No number is given twice, also after an undo. Blocks that a server lends to several devices leave
/// gaps, so what a law wants without them each device counts on its own, with its code in front.
void giveNumber(Saving &s, const Letterhead &paper)
{
    const auto year = s.record.text("issued_on").left(4);
    const auto drafts = "quote-" + year.toLatin1();
    const bool isIssued = paper.numbering == QuoteNumbering::Issue;
    s.giveNext("number", [&] {
        const auto next = isIssued ? issueNumber(s.lookup, year, drafts) : s.lookup.nextNumber(drafts);
        return serialText(paper.numberPrefix + u'-' + year, next, 4);
    });
}

/// What has to be there before a quote goes out.
void requireContent(const Record &quote, bool hasLines)
{
    if (quote.isNull("organisation") && quote.isNull("person"))
        refuse("organisation", Quote::tr("A quote needs a company or a contact it is for before it is sent."));
    if (!hasLines)
        refuse({},
            Quote::tr("%1 has no lines yet; there is nothing to send.")
                .arg(quote.isNull("number") ? quote.title() : quote.text("number")));
}

/// The record that a quote went out or is about to; a new one when there is none yet.
QuoteIssue issueOf(Lookup &lookup, const Record &quote, qint64 now, const Id &user)
{
    QuoteIssue issue{.id = Id::make(), .quote = {quote.id}};
    for (const auto &found : lookup.where(QuoteIssue::entity(), "quote", quote.id.bytes(), mostRevisions))
        if (found.isNull("content_hash"))
            issue = found.as<QuoteIssue>();
    issue.number = quote.text("number");
    issue.at = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    issue.user = {user};
    issue.total = quote.as<Quote>().total;
    issue.currency = quote.text("currency");
    return issue;
}

/// The letterhead as it is now, kept for what goes out with it: one copy for all until it changes.
Id keptLetterhead(Saving &s)
{
    const auto found = s.lookup.where(Letterhead::entity(), "in_use", 1LL, 1);
    if (found.isEmpty())
        return {};
    const auto now = Record::from(found.first().as<Letterhead>()); // with every choice made, as the copy will be stored
    auto copy = Record::blank(Letterhead::entity());
    for (int i = 0; i < copy.entity().fields.size(); ++i)
        if (copy.entity().fields.at(i).get)
            copy.setValue(i, now.value(i));
    copy.setValue("in_use", 0LL);
    const auto isSame = [&copy](const Record &other) {
        for (int i = 0; i < copy.entity().fields.size(); ++i)
            if (copy.entity().fields.at(i).get && other.value(i).toString() != copy.value(i).toString())
                return false;
        return true;
    };
    for (const auto &kept : s.lookup.where(Letterhead::entity(), "in_use", 0LL, mostRevisions))
        if (isSame(kept))
            return kept.id;
    s.also.append(copy);
    return copy.id;
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

/// Of what has been worked out only what nobody types is taken over.
void takeOver(Record &record, const Record &worked, const QByteArrayList &fields)
{
    for (const auto &field : fields)
        record.setValue(field, worked.value(field));
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

/// Null when there is no such day: a day is written with four digits of the year.
static QVariant validUntil(const QDate &from, int days)
{
    const auto until = from.addDays(days);
    return until.isValid() && until.year() <= 9999 ? QVariant(until.toString(Qt::ISODate)) : QVariant();
}

void beginQuote(Saving &s)
{
    auto &r = s.record;
    r.setValue("currency", r.text("currency").trimmed().toUpper());
    if (r.isNull("issued_on") && (!s.before || stateOf(*s.before) == QuoteState::Draft)) // its number names the year
        r.setValue("issued_on", today(s).toString(Qt::ISODate));
    if (s.before)
        return followAddressee(s);
    const auto paper = letterhead(s.lookup);
    if (r.text("currency").isEmpty())
        r.setValue("currency", paper.currency);
    if (r.isNull("root")) {
        r.setReference("root", r.id);
        r.setValue("revision", 1LL);
        r.setValue("current", 1LL);
    }
    if (r.isNull("valid_until"))
        r.setValue("valid_until", validUntil(QDate::fromString(r.text("issued_on"), Qt::ISODate), paper.validDays));
    if (r.text("address").trimmed().isEmpty())
        r.setValue("address", addressOf(s.lookup, r));
    if (r.isNull("owner") && !s.user.isNull())
        r.setReference("owner", s.user);
    if (isRevision(r))
        giveRevision(s);
    else if (const auto brought = r.text("number").simplified(); !brought.isEmpty())
        r.setValue("number", brought); // customers hold papers with it, from another program or file
    else if (paper.numbering == QuoteNumbering::Draft)
        giveNumber(s, paper);
    else
        r.setValue("number", QVariant());
    if (r.text("title").trimmed().isEmpty())
        r.setValue("title", r.isNull("number") ? QVariant(Quote::tr("Quote")) : r.value("number"));
}

/// A number once given stays. A draft without one gets it when it is asked for, which is a step of its own that is not
/// undone, or when it is sent; from then on the draft cannot vanish and leave a gap.
void numberQuote(Saving &s)
{
    auto &r = s.record;
    if (!s.before)
        return;
    if (!s.before->isNull("number")) {
        if (s.changes("number"))
            refuse("number", Quote::tr("%1 keeps its number: one that was given stays.").arg(s.before->text("number")));
        return;
    }
    const bool isAsked = !r.isNull("number");
    const auto to = stateOf(r);
    if (!isAsked && (to == QuoteState::Draft || to == QuoteState::Cancelled))
        return;
    r.setValue("number", QVariant());
    requireContent(r, !s.lookup.where(QuoteLine::entity(), "quote", r.id.bytes(), 1).isEmpty());
    giveNumber(s, letterhead(s.lookup));
    s.also.append(Record::from(issueOf(s.lookup, r, s.now, s.user)));
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

/// Whether the content is what went out. A company or contact that has been deleted since has taken its reference along
/// (the address stands in the quote itself); then it is enough that a change of the quote leaves the content alone, and
/// one of its lines, which leaves the quote alone, is refused as ever.
static bool isAsSent(const Saving &s, const QList<QuoteLine> &lines, const QString &content)
{
    const auto &before = *s.before;
    if (before.isNull("content_hash") || content == before.text("content_hash"))
        return true;
    const bool hasLostParty = before.isNull("organisation") || before.isNull("person");
    bool isItself = false;
    for (int i = 0; i < s.record.entity().fields.size(); ++i)
        isItself = isItself || s.record.value(i) != before.value(i);
    return hasLostParty && isItself && content == contentHash(before.as<Quote>(), lines);
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
    const bool isOtherMode = s.before && s.before->as<Quote>().prices != quote.prices;
    QList<QuoteLine> lines;
    for (auto &line : records) {
        const bool isPricedAnew = isOtherMode && wasDraft && takePriceAnew(s.lookup, line, quote);
        if (wasDraft && (workOutAmounts(line, quote) || isPricedAnew))
            s.also.append(line);
        lines.append(line.as<QuoteLine>());
    }
    if (wasDraft) {
        takeTotals(r, lines);
        if (s.changes("discount_total") || s.changes("subtotal"))
            keepWithinLimits(s.lookup, r.as<Quote>(), lines);
    }
    const auto content = isDraft ? QString() : contentHash(r.as<Quote>(), lines);
    if (!wasDraft && !isAsSent(s, lines, content))
        refuse({},
            Quote::tr("%1 has been sent and can no longer be changed. Make a revision of it.")
                .arg(s.before->text("number")));
    if (isDraft || !wasDraft || stateOf(r) == QuoteState::Cancelled)
        return; // a draft that is cancelled has never gone out
    requireContent(r, !lines.isEmpty());
    r.setValue("content_hash", content);
    auto issue = issueOf(s.lookup, r, s.now, s.user);
    for (const auto &more : std::as_const(s.also)) // given its number by this very save
        if (&more.entity() == &QuoteIssue::entity())
            issue.id = more.id;
    issue.contentHash = content;
    issue.letterhead = {keptLetterhead(s)};
    issue.locale = QLocale().language() == QLocale::C ? QString() : QLocale().name(); // C is nobody's language
    s.also.append(Record::from(issue));
}

/// What cannot be worked out stays as it was written: the next save says why.
QList<Record> renewQuote(const Record &stored, Lookup &lookup)
{
    auto record = stored;
    QList<Record> changed;
    if (record.value("settling").toLongLong() != 0)
        return changed;
    try {
        const auto quote = record.as<Quote>();
        auto records = linesOf(lookup, record.id);
        QList<QuoteLine> lines;
        for (auto &line : records) {
            auto worked = line;
            workOutAmounts(worked, quote);
            takeOver(line, worked, {"amount", "net"});
            if (line.isTouched())
                changed.append(line);
            lines.append(worked.as<QuoteLine>());
        }
        auto worked = record;
        takeTotals(worked, lines);
        takeOver(record, worked, {"subtotal", "discount_total", "net", "tax", "total", "cost", "costed_net"});
    } catch (const Failure &) {
        return {};
    }
    if (record.isTouched())
        changed.append(record);
    return changed;
}

} // namespace crm
