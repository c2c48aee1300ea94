// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"
#include "db/entities/pricebook.h"
#include "db/quotes/quotetotals.h"
#include "db/value/usualcurrency.h"

namespace crm {

enum class QuoteState { Draft, Sent, Accepted, Rejected, Superseded, Cancelled };

/// What people see: the state, and Expired, which is worked out and never stored.
enum class QuoteStatus { Draft, Sent, Expired, Accepted, Rejected, Superseded, Cancelled };

/// Whether a quote may go from one state to the other. Accepting one that is superseded or expired needs a reason.
bool mayFollow(QuoteState from, QuoteState to);

/// An offer with a number. Its totals are worked out by saving it or one of its lines, whoever does it; once it is
/// sent, nothing of what the customer has seen can change (DOMAIN §5).
struct Quote
{
    Id id;
    QString title;
    QString number; ///< "Q-2026-0042"; a revision's ends in "-2". Given once
    Ref<Organisation> organisation;
    Ref<Person> person;
    Ref<Opportunity> opportunity;
    Ref<User> owner;
    QuoteState state = QuoteState::Draft;
    QDateTime stateSince;
    QDateTime sentAt;
    QDate issuedOn;   ///< the day on the document
    QDate validUntil; ///< last day; in the customer's calendar
    QString currency;
    TaxRounding taxRounding = TaxRounding::Document;
    Rounding rounding = Rounding::HalfAway;
    PriceMode prices = PriceMode::Net;
    QString discount; ///< of the whole: "10%" or "60.00"
    Ref<PriceBook> priceBook;
    QString address; ///< as on the document
    QString introduction;
    QString terms;
    QString notes;      ///< ours; the customer never sees them
    QString resolution; ///< why it was rejected, or accepted although it was superseded or expired
    int revision = 1;
    Ref<Quote> root;                            ///< the first revision; itself on the first
    bool current = true;                        ///< the revision in force: exactly one of those with the same root
    QuoteState stateBefore = QuoteState::Draft; ///< before it was superseded
    bool settling = false; ///< its lines are being written: totals follow with its next save in the same edit
    Amount subtotal;       ///< sum of the lines that count
    Amount discountTotal;
    Amount net;
    Amount tax;
    Amount total;
    Amount cost;         ///< ours, of the lines that count; null: of none is it known
    Amount costedNet;    ///< net of the lines whose cost is known: the margin is theirs
    QString contentHash; ///< SHA-256 of what was sent, hexadecimal

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Quote)
};

enum class QuoteLineKind { Item, Section, Text };

/// A line of a quote: something offered, a heading, or a remark. Its amounts are worked out by saving it.
struct QuoteLine
{
    Id id;
    Ref<Quote> quote;
    int position = 0;
    QuoteLineKind kind = QuoteLineKind::Item;
    Ref<Product> product;
    QString sku;
    QString description;
    Decimal quantity;
    QString unit;
    Decimal unitPrice;
    bool priceByHand = false; ///< it does not follow the catalogue
    QString discount;
    Decimal tax;           ///< rate in percent
    bool optional = false; ///< offered, not in the totals
    Decimal unitCost;
    QString currency; ///< the quote's
    Amount amount;    ///< after the line's discount; with tax when the quote's prices are
    Amount net;       ///< amount without tax, before the quote's discount

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteLine)
};

struct Letterhead;

/// That a quote went out, with the fingerprint of what it said; without one that it has been given its number to go
/// out. Keeps the quote from being deleted.
struct QuoteIssue
{
    Id id;
    Ref<Quote> quote;
    QString number;
    QDateTime at;
    Ref<User> user;
    Amount total;
    QString currency;
    QString contentHash;
    Ref<Letterhead> letterhead; ///< a copy of it as it was then, not in use itself
    QString locale;             ///< "de_CH": how its words, days and figures were written; empty: not known

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteIssue)
};

/// When a quote gets its number: with its first draft, or only when it is sent, so that the numbers of what was
/// issued have no gaps.
enum class QuoteNumbering { Draft, Issue };

/// What our documents look like and begin with: one record for everybody who uses the file.
struct Letterhead
{
    Id id;
    QString company;
    QString address;
    QString contact; ///< phone, e-mail, website: a line each
    QString taxId;
    QString bank;
    QString footer;
    QString logo; ///< PNG or JPEG, Base64
    QString currency = usualCurrency();
    int validDays = 30;
    QuoteNumbering numbering = QuoteNumbering::Draft;
    QString numberPrefix = "Q"; ///< of "Q-2026-0042"
    QString introduction;
    QString terms;
    TaxRounding taxRounding = TaxRounding::Document;
    Rounding rounding = Rounding::HalfAway;
    PriceMode prices = PriceMode::Net;
    bool inUse = true;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Letterhead)
};

/// A line as it is calculated. Invalid with the problem at the line's field.
Result<PricedLine> pricedLine(const QuoteLine &line, const QString &currency);
/// What a quote is calculated by. Invalid with the problem at its field.
Result<PriceRules> priceRules(const Quote &quote);
/// The totals of a quote over those of its lines that are items; sections and remarks are left out.
Result<QuoteTotals> totalsOf(const Quote &quote, const QList<QuoteLine> &lines);

/// What the lines that count cost us, in minor units; half a unit away from zero.
qint64 costOf(const QList<QuoteLine> &lines, const QString &currency);

/// The lines that count and whose cost is known: what they bring, without tax and their share of the document's
/// discount, and what they cost us. Amounts in minor units.
struct CostedLines
{
    int counted = 0; ///< lines that count, whether or not their cost is known
    int costed = 0;
    qint64 net = 0;
    qint64 cost = 0;
};

/// `totals` are those of these lines.
CostedLines costedLines(const Quote &quote, const QList<QuoteLine> &lines, const QuoteTotals &totals);

/// Fields of the quote that the customer sees.
const QByteArrayList &sentFields();
/// SHA-256, hexadecimal, of everything the customer sees; lines in their order.
QString contentHash(const Quote &quote, const QList<QuoteLine> &lines);

/// Hooks, in db/quotes/quotesaving.cpp and db/quotes/quotelinesaving.cpp.
void beginQuote(Saving &saving);      ///< number, dates, currency, address
void numberQuote(Saving &saving);     ///< the number of a draft that is about to be issued
void moveQuote(Saving &saving);       ///< only along the states; revisions follow
void settleQuote(Saving &saving);     ///< totals, and that what was sent stays
void settleQuoteLine(Saving &saving); ///< amounts of the line, then those of its quote
/// By which rules documents are calculated and numbered is always said: as shipped where somebody has said nothing, as
/// older files and imports may. Of letterheads and templates.
void fillRules(Saving &saving);
/// What was sent is not undone, nor is anything undone in it; in db/quotes/quotereverting.cpp.
void keepSentQuote(const Reverting &reverting);
void keepSentLine(const Reverting &reverting);
/// Amounts and totals of a draft whose lines came from several sides.
QList<Record> renewQuote(const Record &quote, Lookup &lookup);

} // namespace crm
