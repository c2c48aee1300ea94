// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"

#include "db/quotes/discountlimit.h"
#include "models/record/fieldformat.h"

#include <algorithm>
#include <utility>

namespace crm {

void QuoteWorksheet::setProduct(int row, const Record &product, std::optional<qint64> price)
{
    if (m_isReadOnly || row < 0 || row >= m_lines.size())
        return;
    remember();
    auto &line = m_lines[row];
    line.setReference("product", product.id);
    line.setValue("sku", product.value("sku"));
    line.setValue("description", product.title());
    line.setValue("unit", product.value("unit"));
    line.setValue("price_by_hand", 0LL);
    const auto known = product.as<Product>();
    m_catalogue.products.insert(known.id, known);
    const auto currency = m_quote.text("currency");
    const bool isSameCurrency = known.currency == currency;
    if (const auto tax = m_catalogue.taxOf(known))
        line.setValue("tax", *tax);
    if (price) {
        line.setValue("unit_price", *price);
    } else if (isSameCurrency) {
        const PricedArticle article{known.id, oneMillion, line.value("tax").toLongLong()};
        const PriceTerms own{.currency = currency, .prices = mode()};
        const auto said = cataloguePrice(m_catalogue, own, article);
        line.setValue("unit_price", said ? QVariant(*said) : QVariant());
    }
    if (isSameCurrency)
        line.setValue("unit_cost", known.cost.minor ? QVariant(millionthsOf(known.cost, currency)) : QVariant());
    m_marks.taxTyped.remove(line.id);
    m_marks.articleTyped.remove(line.id);
    m_marks.former.remove(line.id);
    touched(row);
}

/// What lines lack that were typed before the catalogue was there. Whether anything was filled.
bool QuoteWorksheet::fillFromCatalogue()
{
    bool isFilled = false;
    for (int row = 0; row < m_lines.size() && !m_isReadOnly; ++row) {
        auto &line = m_lines[row];
        if (m_read.at(row).kind != QuoteLineKind::Item)
            continue;
        const auto product = m_catalogue.products.value(m_read.at(row).product.id);
        const auto tax = m_catalogue.taxOf(product);
        if (line.isNull("tax") && tax) {
            const auto said = catalogueSays(row);
            line.setValue("tax", *tax);
            m_read[row] = line.as<QuoteLine>(); // its amount comes with calculate()
            if (m_read.at(row).unitPrice.millionths == said)
                followTax(row, said);
            isFilled = true;
        }
        if (line.isNull("unit_price") && !line.isNull("product")) {
            followCatalogue(row); // reads the line anew: what it comes to has to be worked out again
            isFilled = true;
        }
    }
    if (isFilled)
        calculate();
    return isFilled;
}

/// Prices and costs that came from the catalogue are in its currency: in another they would be other amounts.
void QuoteWorksheet::leaveCurrency()
{
    const auto currency = m_quote.text("currency");
    for (int row = 0; row < m_lines.size(); ++row) {
        auto &line = m_lines[row];
        const auto known = m_catalogue.products.constFind(m_read.at(row).product.id);
        if (known == m_catalogue.products.cend())
            continue;
        const bool isSame = known->currency == currency && known->cost.minor;
        line.setValue("unit_cost", isSame ? QVariant(millionthsOf(known->cost, currency)) : QVariant());
        if (!m_read.at(row).priceByHand && !catalogueSays(row))
            line.setValue("unit_price", QVariant());
        m_read[row] = line.as<QuoteLine>();
    }
}

QString QuoteWorksheet::bookNote() const
{
    const auto book = m_quote.reference("price_book");
    const auto found = std::find_if(
        m_catalogue.books.cbegin(), m_catalogue.books.cend(), [&](const PriceBook &b) { return b.id == book; });
    const auto day = FieldTraits<QDate>::load(m_quote.value("issued_on"));
    return found == m_catalogue.books.cend() || !day.isValid() ? QString()
                                                               : unforceOf(*found, day, m_quote.text("currency"));
}

void QuoteWorksheet::setCatalogue(const PriceCatalogue &catalogue)
{
    m_catalogue = catalogue;
    if (std::exchange(m_isBookNew, false))
        followCatalogue();
    const bool isFilled = fillFromCatalogue();
    const bool hadLimits = !m_figures.limits.isEmpty();
    findLimits();
    if (isFilled || hadLimits || !m_figures.limits.isEmpty())
        emit figuresChanged();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, Price), index(rowCount() - 1, Tax));
}

/// What was offered already may be offered again in a revision.
bool QuoteWorksheet::mayBeOffered(const Product &product) const
{
    const auto day = FieldTraits<QDate>::load(m_quote.value("issued_on"));
    const bool isRevision = !m_quote.isNull("root") && m_quote.reference("root") != m_quote.id;
    return isRevision || !day.isValid() || isOnSale(product, day);
}

/// As saving looks at them: each line by itself, then with its share of the discount of the whole.
void QuoteWorksheet::findLimits()
{
    m_figures.limits.clear();
    const auto currency = m_quote.text("currency");
    qsizetype place = 0;
    for (int row = 0; row < m_read.size(); ++row) {
        const auto &line = m_read.at(row);
        if (line.kind != QuoteLineKind::Item || m_figures.lineProblems.contains(row))
            continue;
        const auto share = m_figures.totals.lines.value(place++).discountShare;
        const auto product = m_catalogue.products.constFind(line.product.id);
        if (product == m_catalogue.products.cend())
            continue;
        if (m_lines.at(row).isTouched(QuoteLine::entity().indexOf("product")) && !mayBeOffered(*product)) {
            const auto day = dateInWords(FieldTraits<QDate>::load(m_quote.value("issued_on")));
            m_figures.limits.insert(
                row, {tr("Line %1: “%2” is not on sale on %3.").arg(positionOf(row)).arg(product->name, day), Article});
            continue;
        }
        const auto own = line.unitPrice.millionths.value_or(0);
        LimitedLine asked{line, *product, line.priceByHand ? catalogueSays(row).value_or(own) : own, currency, 0};
        auto problem = beyondLimit(asked);
        const bool isOfWhole = !problem && share > 0;
        asked.share = share;
        if (isOfWhole)
            problem = beyondLimit(asked);
        if (problem)
            m_figures.limits.insert(row,
                {tr("Line %1: %2").arg(positionOf(row)).arg(problem->message),
                    problem->field == "unit_price" ? Price : Discount, isOfWhole});
    }
}

QList<Id> QuoteWorksheet::products() const
{
    QList<Id> ids;
    for (const auto &line : m_read)
        if (!line.product.id.isNull() && !ids.contains(line.product.id))
            ids.append(line.product.id);
    return ids;
}

QStringList QuoteWorksheet::forgetProducts(const QList<Id> &gone)
{
    QStringList names;
    const auto forget = [&gone](QList<Record> &lines, QStringList *names) {
        for (auto &line : lines) {
            if (!gone.contains(line.reference("product")))
                continue;
            line.setValue("product", QVariant());
            if (names && !names->contains(line.text("description")))
                names->append(line.text("description"));
        }
    };
    forget(m_lines, &names);
    for (auto *states : {&m_before, &m_after})
        for (auto &state : *states)
            forget(state.lines, nullptr);
    for (int row = 0; row < m_lines.size(); ++row)
        m_read[row] = m_lines.at(row).as<QuoteLine>();
    calculate();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit figuresChanged();
    return names;
}

std::optional<qint64> QuoteWorksheet::catalogueSays(int row) const
{
    if (row < 0 || row >= m_read.size() || m_read.at(row).product.id.isNull())
        return std::nullopt;
    return cataloguePrice(m_catalogue, terms(), articleOf(row));
}

PriceTerms QuoteWorksheet::terms() const
{
    return {m_quote.text("currency"), m_quote.reference("price_book"),
        FieldTraits<QDate>::load(m_quote.value("issued_on")), mode()};
}

PricedArticle QuoteWorksheet::articleOf(int row) const
{
    const auto &line = m_read.at(row);
    return {line.product.id, line.quantity.millionths.value_or(0), line.tax.millionths.value_or(0)};
}

bool QuoteWorksheet::isPriceByHand(int row) const
{
    const auto &line = m_read.at(row);
    return !line.product.id.isNull() && line.priceByHand;
}

void QuoteWorksheet::resetPrices(const QList<int> &rows)
{
    auto own = rows;
    own.removeIf([this](int row) { return row < 0 || row >= m_lines.size() || m_read.at(row).product.id.isNull(); });
    if (m_isReadOnly || own.isEmpty())
        return;
    remember();
    for (const auto row : std::as_const(own)) {
        m_lines[row].setValue("price_by_hand", 0LL);
        followCatalogue(row);
        touched(row);
    }
}

/// What was typed as the price of a product; an emptied cell follows the catalogue again.
void QuoteWorksheet::takePrice(int row)
{
    auto &line = m_lines[row];
    m_read[row] = line.as<QuoteLine>();
    const auto said = catalogueSays(row);
    const auto price = m_read.at(row).unitPrice.millionths;
    if (m_read.at(row).product.id.isNull())
        return;
    line.setValue("price_by_hand", qint64(price && price != said));
    if (!price && said)
        line.setValue("unit_price", *said);
}

void QuoteWorksheet::followCatalogue(int row)
{
    auto &line = m_lines[row];
    m_read[row] = line.as<QuoteLine>();
    if (m_read.at(row).priceByHand)
        return;
    if (const auto price = catalogueSays(row))
        line.setValue("unit_price", *price);
    m_read[row] = line.as<QuoteLine>();
}

void QuoteWorksheet::followCatalogue()
{
    if (m_isReadOnly)
        return;
    for (int row = 0; row < m_lines.size(); ++row)
        followCatalogue(row);
    calculate();
    emit figuresChanged();
}

/// Another tax is part of another price, where the tax is put on what the catalogue says or taken off; `said` is what
/// it said before.
void QuoteWorksheet::followTax(int row, std::optional<qint64> said)
{
    m_read[row] = m_lines.at(row).as<QuoteLine>();
    if (catalogueSays(row) != said)
        followCatalogue(row);
}

/// The quote's prices are in the other way from now on, and with them those that came from the catalogue. What somebody
/// has typed stays: nobody but him knows how it was meant.
void QuoteWorksheet::followMode(PriceMode was)
{
    if (was == mode())
        return;
    for (int row = 0; row < m_lines.size(); ++row) {
        const auto price = m_read.at(row).unitPrice.millionths;
        if (!price || m_read.at(row).product.id.isNull() || m_read.at(row).priceByHand)
            continue;
        if (const auto anew = priceAnew(m_catalogue, terms(), articleOf(row), {*price, was}))
            m_lines[row].setValue("unit_price", *anew);
        m_read[row] = m_lines.at(row).as<QuoteLine>();
    }
}

QList<int> QuoteWorksheet::pricesTyped() const
{
    QList<int> numbers;
    for (int row = 0; row < m_read.size(); ++row) {
        const auto &line = m_read.at(row);
        if (line.kind == QuoteLineKind::Item && line.unitPrice.millionths.value_or(0) != 0
            && (line.product.id.isNull() || line.priceByHand))
            numbers.append(positionOf(row));
    }
    return numbers;
}

/// What to know about a price beside what it is.
QVariant QuoteWorksheet::priceNote(int row) const
{
    const auto digits = currencyDigits(m_quote.text("currency"));
    const auto said = catalogueSays(row);
    if (isPriceByHand(row))
        return said ? tr("Set by hand; the catalogue says %1 for this quantity. Empty the cell to take that.")
                          .arg(formatDecimal(*said, digits))
                    : tr("Set by hand.");
    const auto article = articleOf(row);
    const auto listed = listedPrice(m_catalogue, terms(), article.product, article.quantity);
    if (!said || !listed || listed->prices == mode() || m_read.at(row).unitPrice.millionths != said)
        return {};
    return (listed->prices == PriceMode::Net ? tr("The catalogue says %1 without tax.")
                                             : tr("The price book says %1 with tax."))
        .arg(formatDecimal(listed->price, digits));
}

} // namespace crm
