// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"

namespace crm {

/// An article number has been put into the line, where `was` stood.
void QuoteWorksheet::takeArticle(int row, const QString &was)
{
    auto &line = m_lines[row];
    const auto article = line.text("sku");
    if (article.isEmpty())
        return; // it is not printed, and the line stays what it is
    const auto product = line.reference("product");
    if (!product.isNull()) {
        const auto known = m_catalogue.products.constFind(product);
        for (const auto &own : {was, known == m_catalogue.products.cend() ? was : known->sku})
            if (article.compare(own, Qt::CaseInsensitive) == 0)
                return line.setValue("sku", own);
    }
    m_marks.articleTyped.insert(line.id);
    leaveProduct(row);
}

/// What the line has from the product it leaves is not so any more. It waits as an empty line does, so that nothing is
/// stored or printed at another product's price meanwhile.
void QuoteWorksheet::leaveProduct(int row)
{
    auto &line = m_lines[row];
    auto &former = m_marks.former[line.id];
    const auto product = line.reference("product");
    if (!product.isNull()) {
        const auto known = m_catalogue.products.constFind(product);
        const bool isKnown = known != m_catalogue.products.cend();
        former.clear();
        const auto comes = [&](const char *field, bool isFromProduct) {
            if (isFromProduct && !line.isNull(field))
                former.insert(field, line.value(field));
        };
        comes("description", !isKnown || line.text("description") == known->name);
        comes("unit", !isKnown || line.text("unit") == known->unit);
        comes("unit_price", line.value("price_by_hand").toLongLong() == 0);
        if (const auto tax = isKnown ? m_catalogue.taxOf(*known) : std::nullopt;
            tax && line.value("tax").toLongLong() != *tax)
            m_marks.taxTyped.insert(line.id);
        line.setValue("product", QVariant());
    }
    if (!line.isNull("unit_cost"))
        former.insert("unit_cost", line.value("unit_cost")); // which nobody types
    for (auto field = former.keyBegin(); field != former.keyEnd(); ++field)
        line.setValue(*field, QVariant());
}

QList<int> QuoteWorksheet::articlesTyped() const
{
    QList<int> rows;
    for (int row = 0; row < m_read.size(); ++row) {
        const auto &line = m_read.at(row);
        if (line.kind == QuoteLineKind::Item && line.product.isNull() && !line.sku.isEmpty()
            && m_marks.articleTyped.contains(line.id))
            rows.append(row);
    }
    return rows;
}

void QuoteWorksheet::adoptProduct(int row, const Record &product)
{
    if (m_isReadOnly || row < 0 || row >= m_lines.size() || !m_lines.at(row).isNull("product"))
        return;
    auto &line = m_lines[row];
    const auto known = product.as<Product>();
    m_catalogue.products.insert(known.id, known);
    const auto fill = [&line](const char *field, const QVariant &value) {
        if (line.isNull(field) && !value.isNull())
            line.setValue(field, value);
    };
    m_marks.articleTyped.remove(line.id);
    m_marks.former.remove(line.id);
    line.setReference("product", product.id);
    line.setValue("sku", product.value("sku"));
    fill("description", product.title());
    fill("unit", product.value("unit"));
    const auto currency = m_quote.text("currency");
    if (known.currency == currency && known.cost.minor)
        fill("unit_cost", millionthsOf(known.cost, currency));
    if (const auto tax = m_catalogue.taxOf(known); tax && !m_marks.taxTyped.contains(line.id))
        line.setValue("tax", *tax); // its neighbour's was only a guess
    m_read[row] = line.as<QuoteLine>();
    const auto price = m_read.at(row).unitPrice.millionths;
    line.setValue("price_by_hand", qint64(price && price != catalogueSays(row)));
    followCatalogue(row);
    touched(row);
}

bool QuoteWorksheet::keepWithoutProduct(int row)
{
    if (m_isReadOnly || row < 0 || row >= m_lines.size() || !m_lines.at(row).isNull("product"))
        return false;
    auto &line = m_lines[row];
    m_marks.articleTyped.remove(line.id);
    const auto former = m_marks.former.value(line.id);
    for (auto it = former.cbegin(); it != former.cend(); ++it)
        line.setValue(it.key(), it.value());
    if (!former.isEmpty())
        touched(row);
    return !former.isEmpty();
}

QStringList QuoteWorksheet::articlesByHand() const
{
    QStringList articles;
    for (const auto &line : m_read)
        if (line.kind == QuoteLineKind::Item && line.product.isNull() && !line.sku.isEmpty()
            && !articles.contains(line.sku))
            articles.append(line.sku);
    return articles;
}

QVariant QuoteWorksheet::articleNote(int row) const
{
    const auto &line = m_read.at(row);
    return line.product.isNull() && !line.sku.isEmpty()
        ? tr("Typed by hand or no longer in the catalogue: the price does not follow it.")
        : QVariant();
}

} // namespace crm
