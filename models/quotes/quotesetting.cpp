// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotesetting.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace crm {

namespace {

const QColor ink(0x1a1d23);
const QColor muted(0x5c6470);
const QColor rule(0xc9ced6);
const QColor shade(0xf3f5f8);
const QString notTypedYet(QChar(0x2026)); // still to be typed
constexpr qreal rowGap = 55;              // above and below the text of a row

/// Fonts are sized in units of the paper, so that the setting is the same on every device.
QFont fontOf(int tenths, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({"Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Devanagari"});
    font.setPixelSize(tenths);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal lineHeight(const QFont &font)
{
    return font.pixelSize() * 1.36;
}

PaperBlock space(qreal height)
{
    return PaperBlock{.height = height, .paint = [](QPainter &, qreal) {}};
}

void drawLine(QPainter &painter, const QFont &font, const QRectF &rect, int align, const QString &text)
{
    painter.setFont(font);
    painter.drawText(rect, align | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

} // namespace

QuoteSetting::QuoteSetting(const QuoteSheet &sheet)
    : m_sheet(sheet)
    , m_body(fontOf(92))
    , m_strong(fontOf(92, QFont::DemiBold))
    , m_small(fontOf(75))
    , m_large(fontOf(190, QFont::DemiBold))
    , m_logo(QImage::fromData(QByteArray::fromBase64(sheet.letterhead.logo.toLatin1())))
{
    m_hasDiscounts = std::any_of(
        sheet.lines.cbegin(), sheet.lines.cend(), [](const QuoteLine &line) { return !line.discount.isEmpty(); });
    chooseColumns();
}

QStringList QuoteSetting::wrapped(const QString &text, const QFont &font, qreal width) const
{
    QStringList lines;
    for (const auto &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    return lines;
}

/// One block per line of text: a long text flows over the pages.
void QuoteSetting::addParagraph(QList<PaperBlock> &blocks, const QString &text, const QFont &font, qreal gap) const
{
    if (text.trimmed().isEmpty())
        return;
    blocks.append(space(gap));
    const auto height = lineHeight(font);
    for (const auto &line : wrapped(text.trimmed(), font, paper::right - paper::left))
        blocks.append(
            {height, [font, line, height](QPainter &painter, qreal top) {
                 painter.setPen(ink);
                 drawLine(painter, font, {paper::left, top, paper::right - paper::left, height}, Qt::AlignLeft, line);
             }});
}

void QuoteSetting::addTitle(QList<PaperBlock> &blocks) const
{
    const auto &quote = m_sheet.quote;
    const auto heading = m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Quote %1")).arg(quote.number);
    const auto height = lineHeight(m_large);
    const auto font = m_large;
    blocks.append(
        {height + 40, [font, heading, height](QPainter &painter, qreal top) {
             painter.setPen(ink);
             drawLine(painter, font, {paper::left, top, paper::right - paper::left, height}, Qt::AlignLeft, heading);
         }});
    if (hasOwnTitle(quote.title, quote.number) && quote.title != m_sheet.words.text("crm::Quote", "Quote"))
        addParagraph(blocks, quote.title, m_strong, 0);
    addParagraph(blocks, quote.introduction, m_body, 120);
    blocks.append(space(160));
}

void QuoteSetting::addSection(QList<PaperBlock> &blocks, const QString &name) const
{
    const auto font = m_strong;
    const auto height = lineHeight(font) + 2 * rowGap;
    blocks.append({height,
        [font, height, name](QPainter &painter, qreal top) {
            const QRectF rect(paper::left, top, paper::right - paper::left, height);
            painter.fillRect(rect, shade);
            painter.setPen(ink);
            drawLine(painter, font, rect.adjusted(cellGap, 0, -cellGap, 0), Qt::AlignLeft,
                QFontMetricsF(font).elidedText(name, Qt::ElideRight, rect.width() - 2 * cellGap));
        },
        true, true});
}

void QuoteSetting::addSectionSum(QList<PaperBlock> &blocks, const QString &name, qint64 sum) const
{
    const auto font = m_strong;
    const auto height = lineHeight(font) + 2 * rowGap;
    const auto amount = m_sheet.words.amount(sum, m_sheet.quote.currency);
    const auto label = QFontMetricsF(font).elidedText(
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Subtotal %1")).arg(name), Qt::ElideMiddle, 3200);
    blocks.append({height,
        [font, height, label, amount](QPainter &painter, qreal top) {
            const QRectF rect(paper::left, top, paper::right - paper::left, height);
            painter.setPen(ink);
            drawLine(painter, font, rect.adjusted(0, 0, -900, 0), Qt::AlignRight, label);
            drawLine(painter, font, rect, Qt::AlignRight, amount);
        },
        true});
}

void QuoteSetting::addItem(QList<PaperBlock> &blocks, const QuoteLine &line, int position) const
{
    const auto &description = m_columns[Description];
    auto text = line.description;
    if (!line.sku.isEmpty() && line.sku != line.description)
        text += u'\n' + m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Article %1")).arg(line.sku);
    if (line.optional)
        text += u'\n' + m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Optional: not part of the total."));
    const auto lines = wrapped(text, m_body, description.right - description.left);
    const auto cells = cellsOf(line, position);
    const auto height = lineHeight(m_body);
    constexpr int mostLines = 30; // a longer description goes on below, also on the next page
    for (qsizetype from = 0; from < lines.size(); from += mostLines) {
        const auto part = lines.mid(from, mostLines);
        const bool isLast = from + mostLines >= lines.size();
        const auto whole = height * double(part.size()) + (from == 0 ? rowGap : 0) + (isLast ? rowGap : 0);
        blocks.append({whole,
            [this, part, cells, height, from, isLast, whole](QPainter &painter, qreal top) {
                auto y = top + (from == 0 ? rowGap : 0);
                painter.setPen(ink);
                for (int i = 0; from == 0 && i < Columns; ++i)
                    if (!cells.at(i).isEmpty())
                        drawLine(painter, m_body,
                            {m_columns[i].left, y, m_columns[i].right - m_columns[i].left, height},
                            m_columns[i].align == End ? Qt::AlignRight : Qt::AlignLeft, cells.at(i));
                for (const auto &words : part) {
                    drawLine(painter, m_body, {m_columns[Description].left, y, 10, height}, Qt::AlignLeft, words);
                    y += height;
                }
                painter.setPen(QPen(rule, 5));
                if (isLast)
                    painter.drawLine(QPointF(paper::left, top + whole), QPointF(paper::right, top + whole));
            },
            true});
    }
}

void QuoteSetting::addRemark(QList<PaperBlock> &blocks, const QString &text) const
{
    const auto left = m_columns[Description].left;
    auto font = m_body;
    font.setItalic(true);
    const auto height = lineHeight(font);
    for (const auto &line : wrapped(text, font, paper::right - left))
        blocks.append({height,
            [font, line, left, height](QPainter &painter, qreal top) {
                painter.setPen(muted);
                drawLine(painter, font, {left, top, paper::right - left, height}, Qt::AlignLeft, line);
            },
            true});
}

void QuoteSetting::addLines(QList<PaperBlock> &blocks) const
{
    int position = 0;
    QString section;
    qint64 sum = 0;
    for (const auto &line : m_sheet.lines) {
        switch (line.kind) {
        case QuoteLineKind::Section:
            if (!section.isEmpty())
                addSectionSum(blocks, section, sum);
            section = line.description;
            sum = 0;
            addSection(blocks, section);
            break;
        case QuoteLineKind::Text:
            addRemark(blocks, line.description);
            break;
        case QuoteLineKind::Item:
            addItem(blocks, line, ++position);
            sum += line.optional ? 0 : line.amount.minor.value_or(0);
            break;
        }
    }
    if (!section.isEmpty())
        addSectionSum(blocks, section, sum);
}

PaperBlock QuoteSetting::sumLine(const QString &label, const QString &amount, bool isGrand) const
{
    const auto font = isGrand ? fontOf(112, QFont::Bold) : m_body;
    const auto height = lineHeight(font) + (isGrand ? 100 : 20);
    return {height,
        [font, height, label, amount, isGrand](QPainter &painter, qreal top) {
            const qreal left = paper::left + 2100;
            const QRectF rect(left, top, paper::right - left, height);
            if (isGrand) {
                painter.setPen(QPen(ink, 10));
                painter.drawLine(rect.topLeft() + QPointF(0, 10), rect.topRight() + QPointF(0, 10));
            }
            painter.setPen(ink);
            drawLine(painter, font, rect, Qt::AlignLeft, label);
            drawLine(painter, font, rect, Qt::AlignRight, amount);
        },
        false, !isGrand};
}

void QuoteSetting::addTotals(QList<PaperBlock> &blocks) const
{
    const auto &quote = m_sheet.quote;
    const auto &totals = m_sheet.totals;
    const auto amount
        = [&](qint64 minor) { return m_sheet.isUnknown ? notTypedYet : m_sheet.words.amount(minor, quote.currency); };
    const bool isGross = quote.prices == PriceMode::Gross;
    blocks.append(space(140));
    blocks.last().staysWithNext = true;
    if (totals.discount != 0) {
        const auto discount = discountFromText(quote.discount, quote.currency).value_or(Discount{});
        const auto label = discount.kind == Discount::Percent
            ? m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Discount %1"))
                  .arg(m_sheet.words.percent(discount.value))
            : m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Discount"));
        blocks.append(sumLine(
            m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Sum of the lines")), amount(totals.subtotal), false));
        blocks.append(sumLine(label, amount(-totals.discount), false));
    }
    if (!isGross)
        blocks.append(
            sumLine(m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Net amount")), amount(totals.net), false));
    for (const auto &tax : totals.taxes) {
        const auto label = isGross ? m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Includes tax %1 on %2"))
                                   : m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Tax %1 on %2"));
        blocks.append(sumLine(label.arg(m_sheet.words.percent(tax.rate), amount(tax.base)), amount(tax.tax), false));
    }
    const auto label = m_sheet.isIncomplete ? m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Total so far"))
                                            : m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Total"));
    blocks.append(sumLine(label, quote.currency + QChar(0xa0) + amount(totals.total), true));
    if (isGross)
        blocks.append(
            sumLine(m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Net amount")), amount(totals.net), false));
    blocks.last().staysWithNext = false;
}

QList<PaperBlock> QuoteSetting::blocks() const
{
    QList<PaperBlock> blocks;
    addTitle(blocks);
    addLines(blocks);
    addTotals(blocks);
    if (m_sheet.quote.validUntil.isValid())
        addParagraph(blocks,
            m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "This quote is valid until %1."))
                .arg(m_sheet.words.date(m_sheet.quote.validUntil, QLocale::LongFormat)),
            m_body, 200);
    addParagraph(blocks, m_sheet.quote.terms, m_body, 100);
    return blocks;
}

} // namespace crm
