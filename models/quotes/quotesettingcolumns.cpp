// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotesetting.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuotePaper)
};

const QString notTypedYet(QChar(0x2026)); // still to be typed

/// Whose digits are all of one width: of many amounts only those of another make are measured.
QString shapeOf(QString text)
{
    for (auto &c : text)
        if (c.isDigit())
            c = u'0';
    return text;
}

QString quantityText(const QuoteLine &line)
{
    const auto number = line.quantity.millionths ? formatDecimal(*line.quantity.millionths) : notTypedYet;
    return line.unit.isEmpty() ? number : number + QChar(0xa0) + line.unit;
}

QString priceText(const QuoteLine &line, const QString &currency)
{
    return line.unitPrice.millionths ? sheetPrice(*line.unitPrice.millionths, currency) : notTypedYet;
}

/// "10 %", or the amount as the document shows amounts.
QString discountOnPaper(const QString &text, const QString &currency)
{
    const auto discount = discountFromText(text, currency).value_or(Discount{});
    if (discount.kind == Discount::Percent)
        return sheetPercent(discount.value);
    return discount.kind == Discount::Money ? sheetAmount(discount.value, currency) : QString();
}

} // namespace

QStringList QuoteSetting::cellsOf(const QuoteLine &line, int position) const
{
    const auto &currency = m_sheet.quote.currency;
    const auto amount = line.amount.minor ? sheetAmount(*line.amount.minor, currency) : notTypedYet;
    return {QString::number(position), {}, quantityText(line), priceText(line, currency),
        discountOnPaper(line.discount, currency),
        line.amount.minor ? sheetPercent(line.tax.millionths.value_or(0)) : notTypedYet,
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
    const QString titles[Columns]
        = {Text::tr("Pos."), Text::tr("Description"), Text::tr("Quantity"), Text::tr("Unit price"),
            Text::tr("Discount"), Text::tr("Tax"), isGross ? Text::tr("Amount with tax") : Text::tr("Amount")};
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
