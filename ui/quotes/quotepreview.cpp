// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotepreview.h"

#include "ui/kit/tokens.h"

#include <QPainter>
#include <QPaintEvent>

namespace crm {

namespace {

constexpr int settleDelay = 120; // ms without a change before the document is set anew

} // namespace

/// The pages on a ground, as wide as the area shows.
class QuotePreview::Pages final : public QWidget
{
public:
    Pages() { setAccessibleName(QuotePreview::tr("Preview of the document")); }

    void setPaper(std::unique_ptr<QuotePaper> paper)
    {
        m_paper = std::move(paper);
        setAccessibleDescription(QuotePreview::tr("%n page(s)", nullptr, count()));
        resize(width(), heightFor(width()));
        update();
    }
    int count() const { return m_paper ? m_paper->pages() : 0; }
    int heightFor(int width) const { return gap + count() * (pageHeight(width) + gap); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const int high = pageHeight(width());
        for (int page = 0; page < count(); ++page) {
            const QRect sheet(gap, gap + page * (high + gap), width() - 2 * gap, high);
            if (!sheet.intersects(event->rect()))
                continue;
            painter.fillRect(sheet.adjusted(-1, -1, 1, 1), tokens().borderStrong);
            painter.fillRect(sheet, Qt::white); // paper is white in the dark, too
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            painter.scale(sheet.width() / QuotePaper::size().width(), sheet.width() / QuotePaper::size().width());
            m_paper->paint(painter, page);
            painter.restore();
        }
    }

private:
    static constexpr int gap = spacing::medium;
    static int pageHeight(int width)
    {
        return int((width - 2 * gap) * QuotePaper::size().height() / QuotePaper::size().width());
    }

    std::unique_ptr<QuotePaper> m_paper;
};

QuotePreview::QuotePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_pages(new Pages)
{
    setWidget(m_pages);
    setAccessibleName(tr("Preview"));
    setLayoutDirection(Qt::LeftToRight); // the paper reads as it is printed
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_delay.setSingleShot(true);
    m_delay.setInterval(settleDelay);
    connect(&m_delay, &QTimer::timeout, this, &QuotePreview::layOut);
}

void QuotePreview::show(const QuoteSheet &sheet)
{
    m_sheet = sheet;
    m_delay.start();
}

int QuotePreview::pages() const
{
    return m_pages->count();
}

void QuotePreview::layOut()
{
    m_pages->setPaper(std::make_unique<QuotePaper>(m_sheet));
}

void QuotePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_pages->resize(viewport()->width(), m_pages->heightFor(viewport()->width()));
}

} // namespace crm
