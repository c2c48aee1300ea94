// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotesetting.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>

namespace crm {

namespace {

const QString notTypedYet(QChar(0x2026)); // still to be typed

/// Whose digits are all of one width: of many amounts only those of another make are measured.
QString shapeOf(QString text)
{
    for (auto &c : text)
        if (c.isDigit())
            c = u'0';
    return text;
}

QString quantityText(const QuoteLine &line, const QuoteWords &words)
{
    const auto number = line.quantity.millionths ? words.number(*line.quantity.millionths) : notTypedYet;
    return line.unit.isEmpty() ? number : number + QChar(0xa0) + line.unit;
}

QString priceText(const QuoteLine &line, const QString &currency, const QuoteWords &words)
{
    return line.unitPrice.millionths ? words.price(*line.unitPrice.millionths, currency) : notTypedYet;
}

/// "10 %", or the amount as the document shows amounts.
QString discountOnPaper(const QString &text, const QString &currency, const QuoteWords &words)
{
    const auto discount = discountFromText(text, currency).value_or(Discount{});
    if (discount.kind == Discount::Percent)
        return words.percent(discount.value);
    return discount.kind == Discount::Money ? words.amount(discount.value, currency) : QString();
}

} // namespace

QStringList QuoteSetting::cellsOf(const QuoteLine &line, int position) const
{
    const auto &currency = m_sheet.quote.currency;
    const auto &words = m_sheet.words;
    const auto amount = line.amount.minor ? words.amount(*line.amount.minor, currency) : notTypedYet;
    return {QString::number(position), {}, quantityText(line, words), priceText(line, currency, words),
        discountOnPaper(line.discount, currency, words),
        line.amount.minor ? words.percent(line.tax.millionths.value_or(0)) : notTypedYet,
        line.optional ? u'(' + amount + u')' : amount};
}

/// Of the longest text in each column.
QList<qreal> QuoteSetting::contentWidths() const
{
    const QFontMetricsF metrics(m_body);
    QList<qreal> widths(Columns, 0);
    QList<QSet<QString>> measured(Columns);
    int position = 0;
    for (const auto &line : m_sheet.lines) {
        if (line.kind != QuoteLineKind::Item)
            continue;
        const auto cells = cellsOf(line, ++position);
        for (int i = 0; i < Columns; ++i) {
            const auto shape = shapeOf(cells.at(i));
            if (measured.at(i).contains(shape))
                continue;
            measured[i].insert(shape);
            widths[i] = std::max(widths.at(i), metrics.horizontalAdvance(shape));
        }
    }
    return widths;
}

/// Numbers have the room that the longest of them takes; the description has the rest.
void QuoteSetting::chooseColumns()
{
    constexpr qreal least = 300;
    constexpr qreal mostQuantity = 1000; // with its unit
    const bool isGross = m_sheet.quote.prices == PriceMode::Gross;
    const QString titles[Columns] = {m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Pos.")),
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Description")),
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Quantity")),
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Unit price")),
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Discount")),
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Tax")),
        isGross ? m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Amount with tax"))
                : m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Amount"))};
    auto heading = m_small;
    heading.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(heading);
    const auto contents = contentWidths();
    const auto widthOf = [&](int column) {
        const auto width
            = std::max({contents.at(column), metrics.horizontalAdvance(titles[column]), least - 2 * cellGap});
        return (column == Quantity ? std::min(width, mostQuantity) : width) + 2 * cellGap;
    };
    auto right = paper::right;
    for (int i = Columns - 1; i > Description; --i) {
        const auto width = i == Discounts && !m_hasDiscounts ? 0 : widthOf(i);
        m_columns[i] = {titles[i], right - width, right, End};
        right -= width;
    }
    m_columns[Position] = {titles[Position], paper::left, paper::left + widthOf(Position), Start};
    m_columns[Description] = {titles[Description], m_columns[Position].right, right - cellGap, Start};
}

} // namespace crm
