// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/reportpages.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>

namespace crm {

namespace {

constexpr double marginCm = 2;
constexpr double cmPerInch = 2.54;
constexpr double inOnePiece = 1.0 / 3; // of a page: what is longer may go over to the next
constexpr double spare = 0.02;         // of a page: a last row goes over before the page is quite full
constexpr int rowsAtHeading = 4;       // at least, beside the table's head

/// A heading with what follows up to the next one, or a table without a heading; heights in px of the device, as they
/// were on an endless page.
struct Part
{
    int block = 0; ///< number of the first
    double top = 0;
    double height = 0;
    double least = 0; ///< of its beginning, up to the first rows of its table
};

bool beginsPart(const QTextBlock &block, bool isAfterTable)
{
    return block.blockFormat().headingLevel() > 1 || (isAfterTable && block.text().trimmed().isEmpty());
}

/// Where the first rows of the table end; the whole of a table that has hardly more.
double endOfFirstRows(const QAbstractTextDocumentLayout &layout, QTextFrame *frame)
{
    auto *table = qobject_cast<QTextTable *>(frame);
    const auto last = table ? table->format().headerRowCount() + rowsAtHeading : 0;
    if (!table || last + 2 >= table->rows())
        return layout.frameBoundingRect(frame).bottom();
    return layout.blockBoundingRect(table->cellAt(last - 1, 0).firstCursorPosition().block()).bottom();
}

QList<Part> partsOf(const QTextDocument &document)
{
    const auto &layout = *document.documentLayout();
    QList<Part> parts;
    bool isAfterTable = false;
    auto *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (auto *frame = it.currentFrame()) {
            if (!parts.isEmpty() && parts.last().least == 0)
                parts.last().least = endOfFirstRows(layout, frame) - parts.last().top;
            isAfterTable = true;
            continue;
        }
        const auto block = it.currentBlock();
        if (beginsPart(block, isAfterTable))
            parts.append({block.blockNumber(), layout.blockBoundingRect(block).top()});
        isAfterTable = false;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto end = i + 1 < parts.size() ? parts[i + 1].top : layout.documentSize().height();
        parts[i].height = end - parts[i].top;
    }
    return parts;
}

/// All of it: Qt leaves headings unpainted that only a change before them has moved (6.4).
void layOut(QTextDocument &document, const QSizeF &area)
{
    document.setTextWidth(area.width());
    document.setPageSize(area);
}

/// From the first part to the last, as each break moves all that follows.
void keepTogether(QTextDocument &document, const QSizeF &area)
{
    document.setTextWidth(area.width());
    const auto parts = partsOf(document);
    layOut(document, area);
    for (const auto &part : parts) {
        const auto block = document.findBlockByNumber(part.block);
        const auto y = document.documentLayout()->blockBoundingRect(block).top();
        const auto left = (std::floor(y / area.height()) + 1) * area.height() - y;
        const bool isShort = part.least == 0 || part.height <= area.height() * inOnePiece;
        if ((isShort ? part.height : part.least) <= left - area.height() * spare)
            continue;
        QTextBlockFormat broken;
        broken.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(broken);
        layOut(document, area);
    }
}

} // namespace

void printReport(QTextDocument &document, QPdfWriter &writer)
{
    const auto margin = marginCm / cmPerInch * writer.logicalDpiX();
    const QSizeF area(writer.width() - 2 * margin, writer.height() - 2 * margin);
    auto *layout = document.documentLayout();
    layout->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    keepTogether(document, area);
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const auto top = page * area.height();
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, top), area);
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.save();
        painter.translate(margin, margin - top);
        painter.setClipRect(context.clip);
        layout->draw(&painter, context);
        painter.restore();
        painter.setFont(document.defaultFont());
        painter.drawText(QRectF(margin, margin + area.height(), area.width(), margin / 2),
            Qt::AlignRight | Qt::AlignBottom, QLocale().toString(page + 1));
    }
}

} // namespace crm
