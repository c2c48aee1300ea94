// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteedits.h"

#include "models/pipeline/opportunityedits.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int positionStep = 10; // leaves room for what other devices insert

struct QuoteEdits
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuoteEdits)
};

QString named(const QString &label, const Record &quote)
{
    return label.arg(quote.text("number").isEmpty() ? quote.title() : quote.text("number"));
}

void setState(Record &quote, QuoteState state)
{
    quote.setValue("state", FieldTraits<QuoteState>::store(state));
}

void setReason(Record &quote, const QString &reason)
{
    const auto words = reason.simplified();
    if (!words.isEmpty())
        quote.setValue("resolution", words);
}

/// A new record with the named values of another.
Record copied(const Record &from, const QByteArrayList &fields)
{
    auto copy = Record::blank(from.entity());
    for (const auto &field : fields)
        copy.setValue(field, from.value(field));
    return copy;
}

/// One that is named by its number only must not go on under the other's.
Record copiedHead(const Record &quote, const QByteArrayList &fields)
{
    auto copy = copied(quote, fields);
    if (copy.text("title") == quote.text("number"))
        copy.setValue("title", QVariant());
    return copy;
}

QList<Record> copiedLines(const QList<Record> &lines)
{
    QList<Record> copies;
    for (const auto &line : lines)
        copies.append(copied(line,
            {"kind", "product", "sku", "description", "quantity", "unit", "unit_price", "price_by_hand", "discount",
                "tax", "optional", "unit_cost"}));
    return copies;
}

const QByteArrayList &saidAnew()
{
    static const QByteArrayList fields{"title", "organisation", "person", "owner", "currency", "tax_rounding",
        "rounding", "prices", "discount", "price_book", "address", "introduction", "terms", "notes"};
    return fields;
}

} // namespace

QuoteState quoteState(const Record &quote)
{
    return FieldTraits<QuoteState>::load(quote.value("state"));
}

QuoteStatus statusOn(const Record &quote, const QDate &today)
{
    const auto until = QDate::fromString(quote.text("valid_until"), Qt::ISODate);
    if (quoteState(quote) == QuoteState::Sent && until.isValid() && until < today)
        return QuoteStatus::Expired;
    return FieldTraits<QuoteStatus>::load(quote.value("state"));
}

Edit writeQuote(const QString &label, Record quote, QList<Record> lines, const QList<Id> &removed)
{
    Edit edit{label};
    quote.setValue("settling", 1LL);
    edit.puts.append(quote);
    int position = 0;
    for (auto &line : lines) {
        line.setReference("quote", quote.id);
        line.setValue("position", qint64(position += positionStep));
        if (line.isTouched())
            edit.puts.append(line);
    }
    Record settled(Quote::entity());
    settled.id = quote.id;
    settled.setValue("settling", 0LL);
    edit.puts.append(settled);
    for (const auto &id : removed)
        edit.removals.append({QuoteLine::entity().name, id});
    return edit;
}

Record begunWith(const Record &letterhead, Record quote)
{
    for (const auto *field : {"currency", "tax_rounding", "rounding", "prices", "introduction", "terms"})
        if (letterhead.isValid() && !quote.isTouched(quote.entity().indexOf(field)))
            quote.setValue(field, letterhead.value(field));
    if (quote.isNull("currency"))
        quote.setValue("currency", Letterhead{}.currency);
    return quote;
}

Record newQuote(const AnyRef &customer, const Record &letterhead)
{
    auto quote = Record::blank(Quote::entity());
    if (customer.entity == Organisation::entity().name)
        quote.setReference("organisation", customer.id);
    else if (customer.entity == Person::entity().name)
        quote.setReference("person", customer.id);
    return begunWith(letterhead, quote);
}

Record newQuoteFor(const Record &deal, const Record &letterhead)
{
    auto quote = newQuote({}, letterhead);
    quote.setValue("title", deal.title());
    quote.setReference("opportunity", deal.id);
    for (const auto *field : {"organisation", "person", "owner"})
        quote.setValue(field, deal.value(field));
    if (!deal.isNull("currency"))
        quote.setValue("currency", deal.value("currency"));
    return quote;
}

Filter blankDrafts(const Id &owner, const QDate &day)
{
    QList<Filter> parts{Filter::equals("state", QStringLiteral("draft")), Filter::equals("revision", 1LL),
        Filter::equals("issued_on", day.toString(Qt::ISODate)),
        owner.isNull() ? Filter::compare("owner", Filter::IsNull) : Filter::refers("owner", owner)};
    for (const auto *customer : {"organisation", "person", "opportunity"})
        parts.append(Filter::compare(customer, Filter::IsNull));
    return Filter::all(parts);
}

bool isUntouched(const Record &stored, const Record &begun, const Record &letterhead)
{
    const auto fields = stored.entity().addedFields()
        + QByteArrayList{"organisation", "person", "opportunity", "discount", "price_book", "address", "notes",
            "currency", "tax_rounding", "rounding", "prices", "introduction", "terms"};
    const bool isSame = std::all_of(fields.cbegin(), fields.cend(),
        [&](const QByteArray &field) { return stored.text(field).trimmed() == begun.text(field).trimmed(); });
    const auto title = stored.text("title");
    const bool isUnnamed
        = begun.text("title").trimmed().isEmpty() && (title == stored.text("number") || title == Quote::tr("Quote"));
    const auto days = letterhead.isValid() ? letterhead.value("valid_days").toInt() : Letterhead{}.validDays;
    const auto until = QDate::fromString(stored.text("issued_on"), Qt::ISODate).addDays(days);
    return isSame && isUnnamed && begun.isNull("issued_on") && begun.isNull("valid_until")
        && stored.text("valid_until") == until.toString(Qt::ISODate);
}

QuoteDraft revisionOf(const Record &quote, const QList<Record> &lines, const QDate &today)
{
    auto revision
        = copiedHead(quote, saidAnew() + quote.entity().addedFields() + QByteArrayList{"opportunity", "root"});
    revision.setValue("current", 0LL);
    revision.setValue("issued_on", today.toString(Qt::ISODate));
    return {revision, copiedLines(lines)};
}

QuoteDraft duplicateOf(const Record &quote, const QList<Record> &lines)
{
    return {copiedHead(quote, saidAnew() + quote.entity().addedFields()), copiedLines(lines)};
}

Edit numberQuote(Record quote)
{
    quote.setValue("number", QStringLiteral("?")); // saving puts the next of the series in its place
    return {.label = QuoteEdits::tr("Number of “%1”").arg(quote.title()), .puts = {quote}, .origin = "system"};
}

Edit sendQuote(Record quote)
{
    setState(quote, QuoteState::Sent);
    Edit edit{named(QuoteEdits::tr("Send %1"), quote), {quote}};
    edit.isFinal = true;
    return edit;
}

Edit acceptQuote(Record quote, const QString &reason)
{
    setState(quote, QuoteState::Accepted);
    setReason(quote, reason);
    return {named(QuoteEdits::tr("Accept %1"), quote), {quote}};
}

Record dealAsQuoted(Record deal, const Record &quote)
{
    deal.setValue("amount", quote.value("net"));
    deal.setValue("currency", quote.value("currency"));
    return deal;
}

Edit acceptAndWin(Record quote, const Record &deal, const Stage &won, const QString &reason)
{
    auto edit = acceptQuote(quote, reason);
    edit.label = named(QuoteEdits::tr("Accept %1 and win the deal"), quote);
    edit.puts += closeDeal(dealAsQuoted(deal, quote), won, {}).puts;
    return edit;
}

Edit rejectQuote(Record quote, const QString &reason)
{
    setState(quote, QuoteState::Rejected);
    setReason(quote, reason);
    return {named(QuoteEdits::tr("Reject %1"), quote), {quote}};
}

Edit cancelQuote(Record quote)
{
    setState(quote, QuoteState::Cancelled);
    return {named(QuoteEdits::tr("Cancel %1"), quote), {quote}};
}

} // namespace crm
