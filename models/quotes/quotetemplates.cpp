// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotetemplates.h"

namespace crm {

namespace {

constexpr qint64 mostDays = 3650; // what the letterhead allows, too

struct Templates
{
    Q_DECLARE_TR_FUNCTIONS(crm::Templates)
};

const QByteArrayList &headFields()
{
    static const QByteArrayList fields{
        "currency", "tax_rounding", "rounding", "prices", "discount", "price_book", "introduction", "terms", "notes"};
    return fields;
}

const QByteArrayList &lineFields()
{
    static const QByteArrayList fields{"kind", "product", "sku", "description", "quantity", "unit", "unit_price",
        "price_by_hand", "discount", "tax", "optional", "unit_cost"};
    return fields;
}

void take(Record &to, const Record &from, const QByteArrayList &fields)
{
    for (const auto &field : fields)
        to.setValue(field, from.value(field));
}

QDate day(const Record &record, QByteArrayView field)
{
    return FieldTraits<QDate>::load(record.value(field));
}

} // namespace

Edit saveAsTemplate(const QString &name, const QuoteDraft &quote, const TemplateDraft &replaced)
{
    Edit edit{Templates::tr("Save the template “%1”").arg(name)};
    auto head = replaced.head.isValid() ? replaced.head : Record::blank(QuoteTemplate::entity());
    head.setValue("name", name);
    take(head, quote.quote, headFields());
    const bool isNamed = quote.quote.text("title") != quote.quote.text("number");
    head.setValue("title", isNamed ? quote.quote.value("title") : QVariant());
    const auto from = day(quote.quote, "issued_on");
    const auto until = day(quote.quote, "valid_until");
    const bool isLimited = from.isValid() && until.isValid() && from < until;
    head.setValue("valid_days", isLimited ? QVariant(qMin<qint64>(from.daysTo(until), mostDays)) : QVariant());
    edit.puts.append(head);
    qint64 position = 0;
    for (const auto &said : quote.lines) {
        auto line = Record::blank(QuoteTemplateLine::entity());
        line.setReference("template", head.id);
        line.setValue("position", ++position);
        take(line, said, lineFields());
        edit.puts.append(line);
    }
    for (const auto &line : replaced.lines)
        edit.removals.append(line.ref());
    return edit;
}

FromTemplate quoteFromTemplate(
    const TemplateDraft &from, const Record &begun, const PriceCatalogue &catalogue, const QDate &today)
{
    FromTemplate made{{begun, {}}, {}};
    auto &quote = made.draft.quote;
    for (const auto &field : headFields())
        if (!from.head.isNull(field))
            quote.setValue(field, from.head.value(field));
    if (quote.isNull("title"))
        quote.setValue("title", from.head.value("title"));
    quote.setValue("issued_on", today.toString(Qt::ISODate));
    if (const auto days = from.head.value("valid_days"); !days.isNull())
        quote.setValue("valid_until", today.addDays(days.toLongLong()).toString(Qt::ISODate));
    const PriceTerms terms{quote.text("currency"), quote.reference("price_book"), today,
        FieldTraits<PriceMode>::load(quote.value("prices"))};
    for (const auto &said : from.lines) {
        auto line = Record::blank(QuoteLine::entity());
        take(line, said, lineFields());
        const auto id = said.reference("product");
        const auto product = catalogue.products.constFind(id);
        const bool isSold = product != catalogue.products.cend() && isOnSale(*product, today);
        if (!id.isNull() && !isSold) {
            made.offSale.append(said.title());
            line.setReference("product", {});
        }
        if (isSold && said.isNull("tax"))
            if (const auto tax = catalogue.taxOf(*product))
                line.setValue("tax", *tax);
        const PricedArticle article{id, said.value("quantity").toLongLong(), line.value("tax").toLongLong()};
        if (isSold && said.value("price_by_hand").toLongLong() == 0)
            if (const auto price = cataloguePrice(catalogue, terms, article))
                line.setValue("unit_price", *price);
        made.draft.lines.append(line);
    }
    return made;
}

} // namespace crm
