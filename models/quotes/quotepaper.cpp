// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotepaper.h"

#include "models/quotes/quotesetting.h"

#include <QPainter>
#include <QPdfWriter>

#include <numeric>

namespace crm {

namespace {

} // namespace

QuotePaper::QuotePaper(const QuoteSheet &sheet)
    : m_sheet(std::make_shared<const QuoteSheet>(sheet))
    , m_setting(std::make_shared<const QuoteSetting>(*m_sheet))
    , m_blocks(m_setting->blocks())
{
    place();
}

QSizeF QuotePaper::size()
{
    return {paper::width, paper::height};
}

/// Fills page after page. A heading goes with what follows it; rows of the table stand below a head of their own.
void QuotePaper::place()
{
    const auto headHeight = m_setting->tableHeadHeight();
    QList<Placed> page;
    qreal y = paper::firstTop;
    bool hasHead = false;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const auto &block = m_blocks.at(i);
        auto needed = block.height;
        for (auto next = i; m_blocks.at(next).staysWithNext && next + 1 < m_blocks.size();)
            needed += m_blocks.at(++next).height;
        const auto head = block.isRow && !hasHead ? headHeight : 0;
        if (y + head + needed > paper::bottom && !page.isEmpty()) {
            m_pages.append(page);
            page.clear();
            y = paper::nextTop;
            hasHead = false;
        }
        if (block.isRow && !hasHead) {
            page.append({-1, y});
            y += headHeight;
            hasHead = true;
        }
        page.append({i, y});
        y += block.height;
    }
    m_pages.append(page);
}

void QuotePaper::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // the paper does not turn round with the window
    if (page == 0)
        m_setting->paintLetterhead(painter);
    else
        m_setting->paintContinuation(painter);
    m_setting->paintFooter(painter, page + 1, pages());
    for (const auto &placed : m_pages.value(page)) {
        if (placed.block < 0)
            m_setting->paintTableHead(painter, placed.top);
        else
            m_blocks.at(placed.block).paint(painter, placed.top);
    }
    painter.restore();
}

bool QuotePaper::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double unitsPerInch = 720; // tenths of a point
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    for (int page = 0; page < pages(); ++page) {
        if (page > 0)
            device.newPage();
        paint(painter, page);
    }
    return painter.end();
}

void writePdf(QIODevice &out, const QuoteSheet &sheet)
{
    const QuotePaper paper(sheet);
    QPdfWriter writer(&out);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(720); // a tenth of a point is a unit of the paper
    writer.setTitle(sheet.words(QT_TRANSLATE_NOOP("crm::QuotePaper", "Quote %1")).arg(sheet.quote.number).trimmed());
    writer.setCreator(QStringLiteral("Rapport"));
    paper.print(writer);
}

} // namespace crm
