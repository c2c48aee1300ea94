// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/quote.h"

#include <algorithm>

namespace crm {

template <> const QList<Choice> &choicesOf<QuoteState>()
{
    static const QList<Choice> choices{
        {int(QuoteState::Draft), "draft", QT_TRANSLATE_NOOP("crm::Quote", "Draft"), ""},
        {int(QuoteState::Sent), "sent", QT_TRANSLATE_NOOP("crm::Quote", "Sent"), "info"},
        {int(QuoteState::Accepted), "accepted", QT_TRANSLATE_NOOP("crm::Quote", "Accepted"), "ok"},
        {int(QuoteState::Rejected), "rejected", QT_TRANSLATE_NOOP("crm::Quote", "Rejected"), "bad"},
        {int(QuoteState::Superseded), "superseded", QT_TRANSLATE_NOOP("crm::Quote", "Superseded"), ""},
        {int(QuoteState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("crm::Quote", "Cancelled"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<QuoteStatus>()
{
    static const QList<Choice> choices{
        {int(QuoteStatus::Draft), "draft", QT_TRANSLATE_NOOP("crm::Quote", "Draft"), ""},
        {int(QuoteStatus::Sent), "sent", QT_TRANSLATE_NOOP("crm::Quote", "Sent"), "info"},
        {int(QuoteStatus::Expired), "expired", QT_TRANSLATE_NOOP("crm::Quote", "Expired"), "warn"},
        {int(QuoteStatus::Accepted), "accepted", QT_TRANSLATE_NOOP("crm::Quote", "Accepted"), "ok"},
        {int(QuoteStatus::Rejected), "rejected", QT_TRANSLATE_NOOP("crm::Quote", "Rejected"), "bad"},
        {int(QuoteStatus::Superseded), "superseded", QT_TRANSLATE_NOOP("crm::Quote", "Superseded"), ""},
        {int(QuoteStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("crm::Quote", "Cancelled"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<TaxRounding>()
{
    static const QList<Choice> choices{
        {int(TaxRounding::Document), "document", QT_TRANSLATE_NOOP("crm::Quote", "Once per document")},
        {int(TaxRounding::Line), "line", QT_TRANSLATE_NOOP("crm::Quote", "On each line")},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Rounding>()
{
    static const QList<Choice> choices{
        {int(Rounding::HalfAway), "half-away", QT_TRANSLATE_NOOP("crm::Quote", "Halves away from zero")},
        {int(Rounding::HalfEven), "half-even", QT_TRANSLATE_NOOP("crm::Quote", "Halves to the even digit")},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<PriceMode>()
{
    static const QList<Choice> choices{
        {int(PriceMode::Net), "net", QT_TRANSLATE_NOOP("crm::Quote", "Without tax")},
        {int(PriceMode::Gross), "gross", QT_TRANSLATE_NOOP("crm::Quote", "With tax")},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<QuoteNumbering>()
{
    static const QList<Choice> choices{
        {int(QuoteNumbering::Draft), "draft", QT_TRANSLATE_NOOP("crm::Letterhead", "With the first draft")},
        {int(QuoteNumbering::Issue), "issue",
            QT_TRANSLATE_NOOP("crm::Letterhead", "When it is sent, without gaps (shared files: a series per device)")},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<QuoteLineKind>()
{
    static const QList<Choice> choices{
        {int(QuoteLineKind::Item), "item", QT_TRANSLATE_NOOP("crm::QuoteLine", "Item")},
        {int(QuoteLineKind::Section), "section", QT_TRANSLATE_NOOP("crm::QuoteLine", "Section")},
        {int(QuoteLineKind::Text), "text", QT_TRANSLATE_NOOP("crm::QuoteLine", "Text")},
    };
    return choices;
}

bool mayFollow(QuoteState from, QuoteState to)
{
    using enum QuoteState;
    if (from == to)
        return true;
    switch (from) {
    case Draft:
        return to == Sent || to == Cancelled;
    case Sent:
        return to == Accepted || to == Rejected || to == Superseded || to == Cancelled;
    case Superseded: // restored when its successor is cancelled, or accepted after all
        return to == Sent || to == Accepted || to == Rejected;
    case Accepted:
        return to == Superseded || to == Cancelled;
    case Rejected: // the customer changes his mind
        return to == Accepted || to == Superseded;
    case Cancelled:
        break;
    }
    return false;
}

static std::optional<Problem> currencyAndWindow(const Quote &q)
{
    if (!isCurrency(q.currency))
        return Problem{"currency", Quote::tr("“%1” is not a currency code such as EUR or USD.").arg(q.currency)};
    if (q.issuedOn.isValid() && q.validUntil.isValid() && q.validUntil < q.issuedOn)
        return Problem{"valid_until", Quote::tr("The quote would expire before the day on it.")};
    return std::nullopt;
}

const Entity &Quote::entity()
{
    static const Entity described = [] {
        Entity entity
            = Describe<Quote>("quote", 29, "crm::Quote", QT_TR_NOOP("Quote"), QT_TR_NOOP("Quotes"))
                  .newOne(QT_TR_NOOP("New Quote"))
                  .section(QT_TR_NOOP("Quote"))
                  .field("number", QT_TR_NOOP("Number"), &Quote::number, ReadOnly | Listed | Named | Indexed | Unique)
                  .field("title", QT_TR_NOOP("Title"), &Quote::title, Required | Listed | Named)
                  .field("organisation", QT_TR_NOOP("Company"), &Quote::organisation, Listed)
                  .field("person", QT_TR_NOOP("Contact"), &Quote::person)
                  .field("opportunity", QT_TR_NOOP("Deal"), &Quote::opportunity)
                  .field("owner", QT_TR_NOOP("Owner"), &Quote::owner)
                  .field("state", QT_TR_NOOP("State"), &Quote::state, Required | ReadOnly | Indexed)
                  .field("issued_on", QT_TR_NOOP("Date"), &Quote::issuedOn, Listed | Indexed)
                  .field("valid_until", QT_TR_NOOP("Valid until"), &Quote::validUntil, Listed)
                  .section(QT_TR_NOOP("Amounts"))
                  .field("currency", QT_TR_NOOP("Currency"), &Quote::currency, Required)
                  .field("tax_rounding", QT_TR_NOOP("Tax is rounded"), &Quote::taxRounding)
                  .field("rounding", QT_TR_NOOP("Rounding"), &Quote::rounding)
                  .field("prices", QT_TR_NOOP("Prices"), &Quote::prices)
                  .field("discount", QT_TR_NOOP("Discount"), &Quote::discount)
                  .field("price_book", QT_TR_NOOP("Price book"), &Quote::priceBook)
                  .field("subtotal", QT_TR_NOOP("Sum of the lines"), &Quote::subtotal, ReadOnly | Cents)
                  .field("discount_total", QT_TR_NOOP("Discount amount"), &Quote::discountTotal, ReadOnly | Cents)
                  .field("net", QT_TR_NOOP("Net"), &Quote::net, ReadOnly | Listed | Cents)
                  .field("tax", QT_TR_NOOP("Tax"), &Quote::tax, ReadOnly | Listed | Cents)
                  .field("total", QT_TR_NOOP("Total"), &Quote::total, ReadOnly | Listed | Indexed | Cents)
                  .field("cost", QT_TR_NOOP("Cost"), &Quote::cost, ReadOnly | Cents)
                  .field("costed_net", QT_TR_NOOP("Net with known cost"), &Quote::costedNet, ReadOnly | Hidden)
                  .section(QT_TR_NOOP("Text"))
                  .longText("address", QT_TR_NOOP("Address"), &Quote::address)
                  .longText("introduction", QT_TR_NOOP("Introduction"), &Quote::introduction)
                  .longText("terms", QT_TR_NOOP("Terms"), &Quote::terms)
                  .longText("notes", QT_TR_NOOP("Internal notes"), &Quote::notes, Searched)
                  .section(QT_TR_NOOP("History"))
                  .field("resolution", QT_TR_NOOP("Reason"), &Quote::resolution, ReadOnly)
                  .field("state_since", QT_TR_NOOP("In this state since"), &Quote::stateSince, ReadOnly)
                  .field("sent_at", QT_TR_NOOP("Sent"), &Quote::sentAt, ReadOnly)
                  .field("revision", QT_TR_NOOP("Revision"), &Quote::revision, ReadOnly)
                  .field("root", QT_TR_NOOP("First revision"), &Quote::root, Hidden)
                  .field("current", QT_TR_NOOP("In force"), &Quote::current, ReadOnly)
                  .field("state_before", QT_TR_NOOP("State before"), &Quote::stateBefore, Hidden)
                  .field("settling", QT_TR_NOOP("Being written"), &Quote::settling, Hidden)
                  .field("content_hash", QT_TR_NOOP("Fingerprint"), &Quote::contentHash, Hidden)
                  .computed("status", QT_TR_NOOP("State"), FieldKind::Choice,
                      "CASE WHEN $.state = 'sent' AND $.valid_until < date('now', 'localtime') THEN 'expired' ELSE "
                      "$.state END",
                      Listed)
                  .computed(
                      "margin", QT_TR_NOOP("Margin"), FieldKind::Money, "coalesce($.costed_net, $.net) - $.cost", Cents)
                  .custom(QT_TR_NOOP("Custom fields"))
                  .group("value", {"currency", "tax_rounding", "rounding", "prices", "discount"})
                  .group("state", {"state", "state_since", "sent_at", "state_before", "current", "resolution"})
                  .title("title")
                  .timeline("state_since")
                  .order("-issued_on")
                  .icon("file-dollar")
                  .rule(currencyAndWindow)
                  .hook(beginQuote)
                  .hook(numberQuote)
                  .hook(moveQuote)
                  .hook(settleQuote)
                  .keeps(keepSentQuote)
                  .renewal({"state", "draft", renewQuote});
        entity.fields[entity.indexOf("status")].choices = &choicesOf<QuoteStatus>();
        return entity;
    }();
    return described;
}

const Entity &QuoteLine::entity()
{
    static const Entity described = [] {
        Entity entity
            = Describe<QuoteLine>(
                "quote_line", 30, "crm::QuoteLine", QT_TR_NOOP("Quote line"), QT_TR_NOOP("Quote lines"))
                  .field("quote", QT_TR_NOOP("Quote"), &QuoteLine::quote, Required | Listed | Owner)
                  .field("position", QT_TR_NOOP("Position"), &QuoteLine::position, Listed)
                  .field("kind", QT_TR_NOOP("Kind"), &QuoteLine::kind, Required | Listed)
                  .field("product", QT_TR_NOOP("Product"), &QuoteLine::product)
                  .field("sku", QT_TR_NOOP("Article number"), &QuoteLine::sku)
                  .field("description", QT_TR_NOOP("Description"), &QuoteLine::description, Required | Listed)
                  .field("quantity", QT_TR_NOOP("Quantity"), &QuoteLine::quantity, Listed)
                  .field("unit", QT_TR_NOOP("Unit"), &QuoteLine::unit, Listed)
                  .field("unit_price", QT_TR_NOOP("Unit price"), &QuoteLine::unitPrice, Listed)
                  .field("price_by_hand", QT_TR_NOOP("Price set by hand"), &QuoteLine::priceByHand)
                  .field("discount", QT_TR_NOOP("Discount"), &QuoteLine::discount, Listed)
                  .field("tax", QT_TR_NOOP("Tax in percent"), &QuoteLine::tax, Listed)
                  .field("optional", QT_TR_NOOP("Optional"), &QuoteLine::optional, Listed)
                  .field("unit_cost", QT_TR_NOOP("Unit cost"), &QuoteLine::unitCost)
                  .field("currency", QT_TR_NOOP("Currency"), &QuoteLine::currency, ReadOnly)
                  .field("amount", QT_TR_NOOP("Amount"), &QuoteLine::amount, ReadOnly | Listed | Cents)
                  .field("net", QT_TR_NOOP("Net"), &QuoteLine::net, ReadOnly | Listed | Cents)
                  .group("price", {"quantity", "unit", "unit_price", "price_by_hand", "discount", "tax", "currency"})
                  .title("description")
                  .order("position")
                  .icon("list-details")
                  .hook(settleQuoteLine)
                  .keeps(keepSentLine);
        for (const auto *name : {"unit_price", "unit_cost"}) // shown with the digits of their currency
            entity.fields[entity.indexOf(name)].currency = "currency";
        return entity;
    }();
    return described;
}

const Entity &QuoteIssue::entity()
{
    static const Entity entity = Describe<QuoteIssue>(
        "quote_issue", 31, "crm::QuoteIssue", QT_TR_NOOP("Issued quote"), QT_TR_NOOP("Issued quotes"))
                                     .field("number", QT_TR_NOOP("Number"), &QuoteIssue::number, Required | Listed)
                                     .field("quote", QT_TR_NOOP("Quote"), &QuoteIssue::quote, Required | Listed)
                                     .field("at", QT_TR_NOOP("Sent"), &QuoteIssue::at, Required | Listed)
                                     .field("user", QT_TR_NOOP("By"), &QuoteIssue::user, Listed)
                                     .field("total", QT_TR_NOOP("Total"), &QuoteIssue::total, Listed | Cents)
                                     .field("currency", QT_TR_NOOP("Currency"), &QuoteIssue::currency)
                                     .field("content_hash", QT_TR_NOOP("Fingerprint"), &QuoteIssue::contentHash)
                                     .field("letterhead", QT_TR_NOOP("Letterhead"), &QuoteIssue::letterhead, Hidden)
                                     .field("locale", QT_TR_NOOP("Language"), &QuoteIssue::locale, Hidden)
                                     .title("number")
                                     .order("-at")
                                     .icon("send");
    return entity;
}

void fillRules(Saving &s)
{
    auto &r = s.record;
    for (const auto *name : {"numbering", "tax_rounding", "rounding", "prices"})
        if (const int field = r.entity().indexOf(name); field >= 0 && r.isNull(name))
            r.setValue(field, r.entity().defaults.value(field));
}

static bool isPrinted(QChar c)
{
    return c.isPrint();
}

static std::optional<Problem> usableDefaults(const Letterhead &l)
{
    if (!isCurrency(l.currency))
        return Problem{"currency", Letterhead::tr("“%1” is not a currency code such as EUR or USD.").arg(l.currency)};
    if (l.validDays < 1 || l.validDays > 3650)
        return Problem{"valid_days", Letterhead::tr("A quote is valid for 1 to 3,650 days.")};
    constexpr int longestPrefix = 20;
    if (l.numberPrefix.size() > longestPrefix || !std::all_of(l.numberPrefix.begin(), l.numberPrefix.end(), &isPrinted))
        return Problem{"number_prefix", Letterhead::tr("Numbers begin with at most 20 characters on one line.")};
    return std::nullopt;
}

// Choices are named in the context of the kind of record that shows them.
[[maybe_unused]] constexpr const char *letterheadChoices[] = {QT_TRANSLATE_NOOP("crm::Letterhead", "Once per document"),
    QT_TRANSLATE_NOOP("crm::Letterhead", "On each line"), QT_TRANSLATE_NOOP("crm::Letterhead", "Halves away from zero"),
    QT_TRANSLATE_NOOP("crm::Letterhead", "Halves to the even digit"),
    QT_TRANSLATE_NOOP("crm::Letterhead", "Without tax"), QT_TRANSLATE_NOOP("crm::Letterhead", "With tax")};

const Entity &Letterhead::entity()
{
    static const Entity entity
        = Describe<Letterhead>("letterhead", 32, "crm::Letterhead", QT_TR_NOOP("Letterhead"), QT_TR_NOOP("Letterheads"))
              .newOne(QT_TR_NOOP("New Letterhead"))
              .section(QT_TR_NOOP("Our company"))
              .field("company", QT_TR_NOOP("Company"), &Letterhead::company, Required | Listed)
              .longText("address", QT_TR_NOOP("Address"), &Letterhead::address)
              .longText("contact", QT_TR_NOOP("Phone, e-mail, website"), &Letterhead::contact)
              .field("tax_id", QT_TR_NOOP("Tax number"), &Letterhead::taxId)
              .longText("bank", QT_TR_NOOP("Bank details"), &Letterhead::bank)
              .longText("footer", QT_TR_NOOP("Footer"), &Letterhead::footer)
              .longText("logo", QT_TR_NOOP("Logo"), &Letterhead::logo, Hidden)
              .section(QT_TR_NOOP("New quotes"))
              .field("currency", QT_TR_NOOP("Currency"), &Letterhead::currency, Required)
              .field("valid_days", QT_TR_NOOP("Valid for days"), &Letterhead::validDays, Required)
              .field("numbering", QT_TR_NOOP("Quotes get their number"), &Letterhead::numbering, Required)
              .field("number_prefix", QT_TR_NOOP("Numbers begin with"), &Letterhead::numberPrefix, Required)
              .field("tax_rounding", QT_TR_NOOP("Tax is rounded"), &Letterhead::taxRounding, Required)
              .field("rounding", QT_TR_NOOP("Rounding"), &Letterhead::rounding, Required)
              .field("prices", QT_TR_NOOP("Prices"), &Letterhead::prices, Required)
              .longText("introduction", QT_TR_NOOP("Introduction"), &Letterhead::introduction)
              .longText("terms", QT_TR_NOOP("Terms"), &Letterhead::terms)
              .field("in_use", QT_TR_NOOP("In use"), &Letterhead::inUse, Hidden)
              .title("company")
              .icon("file-description")
              .rule(usableDefaults)
              .hook(fillRules);
    return entity;
}

} // namespace crm
