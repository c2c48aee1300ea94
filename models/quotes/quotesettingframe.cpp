// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotesetting.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace crm {

namespace {

const QColor ink(0x1a1d23);
const QColor muted(0x5c6470);
const QColor rule(0xc9ced6);
const QColor shade(0xf3f5f8);
constexpr qreal factsLeft = 3700; // the block with number and dates
constexpr qreal step = 1.36;      // height of a line over the size of its font
constexpr int footerColumns = 3;
constexpr qreal footerRoom = 600;

void drawText(QPainter &painter, const QFont &font, const QRectF &rect, int align, const QString &text)
{
    painter.setFont(font);
    painter.drawText(rect, align | Qt::TextDontClip | Qt::TextWordWrap, text);
}

/// Lines from the top; what does not fit the width is cut with an ellipsis. Where the last one ends.
qreal drawLines(QPainter &painter, const QFont &font, const QRectF &rect, int align, const QString &text)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    auto y = rect.top();
    for (const auto &line : text.split(u'\n')) {
        painter.drawText(QRectF(rect.left(), y, rect.width(), font.pixelSize() * step),
            align | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
            metrics.elidedText(line, Qt::ElideRight, rect.width()));
        y += font.pixelSize() * step;
    }
    return y;
}

/// As much smaller as the line needs to stand there whole, down to `least`.
QFont fitted(QFont font, const QString &line, qreal width, int least)
{
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(line) > width)
        font.setPixelSize(font.pixelSize() - 2);
    return font;
}

int linesIn(qreal height, const QFont &font)
{
    return int(height / (font.pixelSize() * step));
}

} // namespace

qreal QuoteSetting::tableHeadHeight() const
{
    return m_small.pixelSize() * step + 110;
}

void QuoteSetting::paintTableHead(QPainter &painter, qreal top) const
{
    const auto height = tableHeadHeight();
    auto font = m_small;
    font.setWeight(QFont::DemiBold);
    painter.fillRect(QRectF(paper::left, top, paper::right - paper::left, height), shade);
    painter.setFont(font);
    painter.setPen(ink);
    for (const auto &column : m_columns) {
        if (column.right > column.left)
            painter.drawText(QRectF(column.left, top, column.right - column.left, height),
                (column.align == End ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine
                    | Qt::TextDontClip,
                column.title);
    }
    painter.setPen(QPen(ink, 8));
    painter.drawLine(QPointF(paper::left, top + height), QPointF(paper::right, top + height));
}

/// What is wider than the rectangle goes on below; only what does not fit its height is cut.
void QuoteSetting::paintWrapped(
    QPainter &painter, const QFont &font, const QRectF &rect, int align, const QString &text) const
{
    auto lines = wrapped(text, font, rect.width() - 20); // two ways of measuring differ by a hair
    if (const auto most = qMax(1, linesIn(rect.height(), font)); lines.size() > most) {
        lines = lines.mid(0, most);
        lines.last() += QChar(0x2026);
    }
    drawLines(painter, font, rect, align, lines.join(u'\n'));
}

/// The logo at the right, or the company's name in its place. Where it ends.
qreal QuoteSetting::paintLogo(QPainter &painter) const
{
    constexpr QSizeF most(1800, 560);
    if (m_logo.isNull()) {
        painter.setPen(ink);
        const QRectF line(paper::left, paper::logoTop, paper::right - paper::left, 300);
        const auto &company = m_sheet.letterhead.company;
        return drawLines(painter, fitted(m_large, company, line.width(), 100), line, Qt::AlignLeft, company);
    }
    const auto size = QSizeF(m_logo.size()).scaled(most, Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(paper::right - size.width(), paper::logoTop), size), m_logo);
    return paper::logoTop + size.height();
}

void QuoteSetting::paintFacts(QPainter &painter) const
{
    const auto &quote = m_sheet.quote;
    const std::pair<QString, QString> facts[]
        = {{m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Quote")), quote.number},
            {m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Date")),
                m_sheet.words.date(quote.issuedOn, QLocale::ShortFormat)},
            {m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Valid until")),
                m_sheet.words.date(quote.validUntil, QLocale::ShortFormat)},
            {m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Tax number")), m_sheet.letterhead.taxId}};
    auto y = paper::addressTop;
    const auto height = m_body.pixelSize() * step;
    for (const auto &[label, value] : facts) {
        if (value.isEmpty())
            continue;
        painter.setPen(muted);
        drawText(painter, m_body, {factsLeft, y, 700, height}, Qt::AlignLeft, label);
        painter.setPen(ink);
        drawText(painter, m_body, {factsLeft + 700, y, paper::right - factsLeft - 700, height}, Qt::AlignRight, value);
        y += height;
    }
    painter.setPen(muted);
    paintWrapped(painter, m_small, {factsLeft, y + 60, paper::right - factsLeft, paper::firstTop - y - 60},
        Qt::AlignRight, m_sheet.letterhead.contact);
}

void QuoteSetting::paintLetterhead(QPainter &painter) const
{
    const auto &head = m_sheet.letterhead;
    paintLogo(painter);
    QStringList sender{head.company};
    sender += head.address.split(u'\n', Qt::SkipEmptyParts);
    auto tiny = m_small;
    tiny.setPixelSize(62);
    const auto senderHeight = tiny.pixelSize() * step;
    painter.setPen(muted);
    if (!head.company.isEmpty()) {
        const auto line = sender.join(QStringLiteral(" · "));
        drawLines(painter, fitted(tiny, line, 2400, 46),
            {paper::left, paper::addressTop - senderHeight - 40, 2400, senderHeight}, Qt::AlignLeft, line);
        painter.setPen(QPen(rule, 4));
        painter.drawLine(
            QPointF(paper::left, paper::addressTop - 35), QPointF(paper::left + 2400, paper::addressTop - 35));
    }
    painter.setPen(ink);
    auto address = m_body;
    address.setPixelSize(100);
    paintWrapped(painter, address, {paper::left, paper::addressTop, 2400, paper::firstTop - paper::addressTop - 200},
        Qt::AlignLeft, m_sheet.quote.address);
    paintFacts(painter);
}

void QuoteSetting::paintContinuation(QPainter &painter) const
{
    const QRectF line(paper::left, 620, paper::right - paper::left, m_small.pixelSize() * step);
    painter.setPen(muted);
    drawLines(painter, m_small, line.adjusted(0, 0, -2000, 0), Qt::AlignLeft, m_sheet.letterhead.company);
    drawLines(painter, m_small, line, Qt::AlignRight,
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Quote %1 of %2"))
            .arg(m_sheet.quote.number, m_sheet.words.date(m_sheet.quote.issuedOn, QLocale::ShortFormat)));
    painter.setPen(QPen(rule, 4));
    painter.drawLine(line.bottomLeft() + QPointF(0, 50), line.bottomRight() + QPointF(0, 50));
}

/// Bank and register are things that the law wants on a letter: nothing of them is cut.
QuoteSetting::Footer QuoteSetting::footer() const
{
    const auto &head = m_sheet.letterhead;
    const qreal width = (paper::right - paper::left) / footerColumns - 80;
    Footer footer{m_small, {}};
    constexpr int largest = 66;
    constexpr int least = 46;
    for (int size = largest; size >= least; size -= 4) {
        footer.font.setPixelSize(size);
        footer.columns.clear();
        qsizetype longest = 0;
        for (const auto &text :
            {(head.company + u'\n' + head.address).trimmed(), head.footer.trimmed(), head.bank.trimmed()}) {
            footer.columns.append(wrapped(text, footer.font, width));
            longest = qMax(longest, footer.columns.last().size());
        }
        if (longest <= linesIn(footerRoom, footer.font))
            break;
    }
    return footer;
}

void QuoteSetting::paintFooter(QPainter &painter, int page, int pages) const
{
    const qreal width = paper::right - paper::left;
    painter.setPen(muted);
    drawText(painter, m_small, {paper::left, paper::footerTop - 150, width, 120}, Qt::AlignRight,
        m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Page %1 of %2")).arg(page).arg(pages));
    if (m_sheet.isDraft)
        drawText(painter, m_small, {paper::left, paper::footerTop - 150, width, 120}, Qt::AlignLeft,
            m_sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Draft: not yet an offer.")));
    painter.setPen(QPen(rule, 4));
    painter.drawLine(QPointF(paper::left, paper::footerTop), QPointF(paper::right, paper::footerTop));
    painter.setPen(muted);
    const auto set = footer();
    for (int i = 0; i < footerColumns; ++i)
        drawLines(painter, set.font,
            {paper::left + i * width / footerColumns, paper::footerTop + 60, width / footerColumns - 40, footerRoom},
            Qt::AlignLeft, set.columns.at(i).join(u'\n'));
}

} // namespace crm
