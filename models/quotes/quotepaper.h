// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotesetting.h"

#include <QSizeF>

#include <memory>

class QIODevice;
class QPagedPaintDevice;

namespace crm {

/// The document of a quote set on A4 pages, for paper, PDF and preview alike. Needs a QGuiApplication for its fonts.
class QuotePaper final
{
public:
    explicit QuotePaper(const QuoteSheet &sheet);

    int pages() const { return int(m_pages.size()); }
    /// Paints a page, counting from 0, into size() units from the painter's origin.
    void paint(QPainter &painter, int page) const;
    static QSizeF size(); ///< of a page, in tenths of a point
    /// All pages, from the corner of a device without margins. False when it cannot be painted on.
    bool print(QPagedPaintDevice &device) const;

private:
    struct Placed
    {
        qsizetype block; ///< −1: the head of the table
        qreal top;
    };
    void place();

    std::shared_ptr<const QuoteSheet> m_sheet;
    std::shared_ptr<const QuoteSetting> m_setting;
    QList<PaperBlock> m_blocks;
    QList<QList<Placed>> m_pages;
};

/// Writes the document as PDF with its fonts embedded; the text can be searched and copied.
void writePdf(QIODevice &out, const QuoteSheet &sheet);

} // namespace crm
