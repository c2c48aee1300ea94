// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/quotetemplate.h"

namespace crm {

// Choices are named in the context of the kind of record that shows them.
[[maybe_unused]] constexpr const char *templateChoices[]
    = {QT_TRANSLATE_NOOP("crm::QuoteTemplate", "Once per document"),
        QT_TRANSLATE_NOOP("crm::QuoteTemplate", "On each line"),
        QT_TRANSLATE_NOOP("crm::QuoteTemplate", "Halves away from zero"),
        QT_TRANSLATE_NOOP("crm::QuoteTemplate", "Halves to the even digit"),
        QT_TRANSLATE_NOOP("crm::QuoteTemplate", "Without tax"), QT_TRANSLATE_NOOP("crm::QuoteTemplate", "With tax"),
        QT_TRANSLATE_NOOP("crm::QuoteTemplateLine", "Item"), QT_TRANSLATE_NOOP("crm::QuoteTemplateLine", "Section"),
        QT_TRANSLATE_NOOP("crm::QuoteTemplateLine", "Text")};

static std::optional<Problem> usableHead(const QuoteTemplate &t)
{
    if (!isCurrency(t.currency))
        return Problem{
            "currency", QuoteTemplate::tr("“%1” is not a currency code such as EUR or USD.").arg(t.currency)};
    if (t.validDays && (*t.validDays < 1 || *t.validDays > 3650))
        return Problem{"valid_days", QuoteTemplate::tr("A quote is valid for 1 to 3,650 days.")};
    if (!discountFromText(t.discount, t.currency))
        return Problem{"discount",
            QuoteTemplate::tr("“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.")
                .arg(t.discount)};
    return std::nullopt;
}

static std::optional<Problem> usableQuantity(const QuoteTemplateLine &line)
{
    if (line.kind == QuoteLineKind::Item && line.quantity.millionths.value_or(oneMillion) <= 0)
        return Problem{"quantity", QuoteTemplateLine::tr("The quantity must be a number above 0.")};
    return std::nullopt;
}

const Entity &QuoteTemplate::entity()
{
    static const Entity entity
        = Describe<QuoteTemplate>(
            "quote_template", 90, "crm::QuoteTemplate", QT_TR_NOOP("Quote template"), QT_TR_NOOP("Quote templates"))
              .newOne(QT_TR_NOOP("New Quote Template"))
              .section(QT_TR_NOOP("Template"))
              .field("name", QT_TR_NOOP("Name"), &QuoteTemplate::name, Required | Listed | Named | Unique)
              .field("title", QT_TR_NOOP("Title of the quote"), &QuoteTemplate::title, Listed)
              .field("currency", QT_TR_NOOP("Currency"), &QuoteTemplate::currency, Required | Listed)
              .field("valid_days", QT_TR_NOOP("Valid for days"), &QuoteTemplate::validDays)
              .field("discount", QT_TR_NOOP("Discount"), &QuoteTemplate::discount)
              .field("price_book", QT_TR_NOOP("Price book"), &QuoteTemplate::priceBook)
              .field("prices", QT_TR_NOOP("Prices"), &QuoteTemplate::prices, Required)
              .field("tax_rounding", QT_TR_NOOP("Tax is rounded"), &QuoteTemplate::taxRounding, Required)
              .field("rounding", QT_TR_NOOP("Rounding"), &QuoteTemplate::rounding, Required)
              .section(QT_TR_NOOP("Text"))
              .longText("introduction", QT_TR_NOOP("Introduction"), &QuoteTemplate::introduction)
              .longText("terms", QT_TR_NOOP("Terms"), &QuoteTemplate::terms)
              .longText("notes", QT_TR_NOOP("Internal notes"), &QuoteTemplate::notes, Searched)
              .group("value", {"currency", "tax_rounding", "rounding", "prices", "discount"})
              .title("name")
              .icon("template")
              .rule(usableHead)
              .hook(fillRules);
    return entity;
}

const Entity &QuoteTemplateLine::entity()
{
    static const Entity entity
        = Describe<QuoteTemplateLine>("quote_template_line", 91, "crm::QuoteTemplateLine",
            QT_TR_NOOP("Line of a template"), QT_TR_NOOP("Lines of templates"))
              .field("template", QT_TR_NOOP("Template"), &QuoteTemplateLine::quoteTemplate, Required | Listed | Owner)
              .field("position", QT_TR_NOOP("Position"), &QuoteTemplateLine::position, Listed)
              .field("kind", QT_TR_NOOP("Kind"), &QuoteTemplateLine::kind, Required | Listed)
              .field("product", QT_TR_NOOP("Product"), &QuoteTemplateLine::product)
              .field("sku", QT_TR_NOOP("Article number"), &QuoteTemplateLine::sku)
              .field("description", QT_TR_NOOP("Description"), &QuoteTemplateLine::description, Required | Listed)
              .field("quantity", QT_TR_NOOP("Quantity"), &QuoteTemplateLine::quantity, Listed)
              .field("unit", QT_TR_NOOP("Unit"), &QuoteTemplateLine::unit, Listed)
              .field("unit_price", QT_TR_NOOP("Unit price"), &QuoteTemplateLine::unitPrice, Listed)
              .field("price_by_hand", QT_TR_NOOP("Price set by hand"), &QuoteTemplateLine::priceByHand)
              .field("discount", QT_TR_NOOP("Discount"), &QuoteTemplateLine::discount, Listed)
              .field("tax", QT_TR_NOOP("Tax in percent"), &QuoteTemplateLine::tax, Listed)
              .field("optional", QT_TR_NOOP("Optional"), &QuoteTemplateLine::optional, Listed)
              .field("unit_cost", QT_TR_NOOP("Unit cost"), &QuoteTemplateLine::unitCost)
              .title("description")
              .order("position")
              .icon("list-details")
              .rule(usableQuantity);
    return entity;
}

} // namespace crm
