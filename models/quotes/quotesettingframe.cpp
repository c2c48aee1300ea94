// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotesetting.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuotePaper)
};

const QColor ink(0x1a1d23);
const QColor muted(0x5c6470);
const QColor rule(0xc9ced6);
const QColor shade(0xf3f5f8);
constexpr qreal factsLeft = 3700; // the block with number and dates
constexpr qreal step = 1.36;      // height of a line over the size of its font

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

QString longDate(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
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

/// The logo at the right, or the company's name in its place. Where it ends.
qreal QuoteSetting::paintLogo(QPainter &painter) const
{
    constexpr QSizeF most(1800, 560);
    if (m_logo.isNull()) {
        painter.setPen(ink);
        return drawLines(painter, m_large, {paper::left, paper::logoTop, paper::right - paper::left, 300},
            Qt::AlignLeft, m_sheet.letterhead.company);
    }
    const auto size = QSizeF(m_logo.size()).scaled(most, Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(paper::right - size.width(), paper::logoTop), size), m_logo);
    return paper::logoTop + size.height();
}

void QuoteSetting::paintFacts(QPainter &painter) const
{
    const auto &quote = m_sheet.quote;
    const std::pair<QString, QString> facts[]
        = {{Text::tr("Quote"), quote.number}, {Text::tr("Date"), longDate(quote.issuedOn)},
            {Text::tr("Valid until"), longDate(quote.validUntil)}, {Text::tr("Tax number"), m_sheet.letterhead.taxId}};
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
    drawLines(painter, m_small, {factsLeft, y + 60, paper::right - factsLeft, 600}, Qt::AlignRight,
        m_sheet.letterhead.contact);
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
        drawLines(painter, tiny, {paper::left, paper::addressTop - senderHeight - 40, 2400, senderHeight},
            Qt::AlignLeft, sender.join(QStringLiteral(" · ")));
        painter.setPen(QPen(rule, 4));
        painter.drawLine(
            QPointF(paper::left, paper::addressTop - 35), QPointF(paper::left + 2400, paper::addressTop - 35));
    }
    painter.setPen(ink);
    auto address = m_body;
    address.setPixelSize(100);
    drawLines(painter, address, {paper::left, paper::addressTop, 2400, 1000}, Qt::AlignLeft,
        m_sheet.quote.address.section(u'\n', 0, 7));
    paintFacts(painter);
}

void QuoteSetting::paintContinuation(QPainter &painter) const
{
    const QRectF line(paper::left, 620, paper::right - paper::left, m_small.pixelSize() * step);
    painter.setPen(muted);
    drawLines(painter, m_small, line, Qt::AlignLeft, m_sheet.letterhead.company);
    drawLines(painter, m_small, line, Qt::AlignRight,
        Text::tr("Quote %1 of %2").arg(m_sheet.quote.number, longDate(m_sheet.quote.issuedOn)));
    painter.setPen(QPen(rule, 4));
    painter.drawLine(line.bottomLeft() + QPointF(0, 50), line.bottomRight() + QPointF(0, 50));
}

void QuoteSetting::paintFooter(QPainter &painter, int page, int pages) const
{
    const auto &head = m_sheet.letterhead;
    const qreal width = paper::right - paper::left;
    auto tiny = m_small;
    tiny.setPixelSize(66);
    painter.setPen(muted);
    drawText(painter, m_small, {paper::left, paper::footerTop - 150, width, 120}, Qt::AlignRight,
        Text::tr("Page %1 of %2").arg(page).arg(pages));
    if (m_sheet.isDraft)
        drawText(painter, m_small, {paper::left, paper::footerTop - 150, width, 120}, Qt::AlignLeft,
            Text::tr("Draft: not yet an offer."));
    painter.setPen(QPen(rule, 4));
    painter.drawLine(QPointF(paper::left, paper::footerTop), QPointF(paper::right, paper::footerTop));
    painter.setPen(muted);
    const QString columns[] = {(head.company + u'\n' + head.address).trimmed(), head.footer, head.bank};
    constexpr int count = 3;
    for (int i = 0; i < count; ++i)
        drawLines(painter, tiny, {paper::left + i * width / count, paper::footerTop + 60, width / count - 80, 600},
            Qt::AlignLeft, columns[i].section(u'\n', 0, 5));
}

} // namespace crm
