// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotesheet.h"

#include <QColor>
#include <QFont>
#include <QImage>

#include <functional>

class QPainter;
class QRectF;

namespace crm {

/// Where things stand on A4, in tenths of a point. The address stands where windows of envelopes are (DIN 5008, form B).
namespace paper {
constexpr qreal width = 5953;
constexpr qreal height = 8419;
constexpr qreal left = 709;
constexpr qreal right = 5386;
constexpr qreal logoTop = 454;
constexpr qreal addressTop = 1420;
constexpr qreal firstTop = 2780;
constexpr qreal nextTop = 1000;
constexpr qreal bottom = 7300;
constexpr qreal footerTop = 7560;
} // namespace paper

/// A piece of the document that is not broken across pages.
struct PaperBlock
{
    qreal height = 0;
    std::function<void(QPainter &, qreal top)> paint = {};
    bool isRow = false;         ///< of the table: below its head, which every page repeats
    bool staysWithNext = false; ///< a heading alone at the foot of a page helps nobody
};

/// Turns what stands on a quote into blocks and paints what every page has. The sheet must outlive it.
class QuoteSetting final
{
public:
    explicit QuoteSetting(const QuoteSheet &sheet);

    QList<PaperBlock> blocks() const;
    qreal tableHeadHeight() const;
    void paintTableHead(QPainter &painter, qreal top) const;
    void paintLetterhead(QPainter &painter) const;
    void paintContinuation(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page, int pages) const;

    /// What stands at the foot of every page, wrapped to its columns in a size that lets all of it stand there.
    struct Footer
    {
        QFont font;
        QList<QStringList> columns;
    };
    Footer footer() const;

private:
    static constexpr qreal cellGap = 60;
    enum Align { Start, End };
    struct Column
    {
        QString title;
        qreal left = 0;
        qreal right = 0;
        Align align = Start;
    };
    enum ColumnKind { Position, Description, Quantity, Price, Discounts, Tax, Sum, Columns };

    void chooseColumns();
    /// What stands in the columns; the description is set by itself.
    QStringList cellsOf(const QuoteLine &line, int position) const;
    QList<qreal> contentWidths() const;
    QStringList wrapped(const QString &text, const QFont &font, qreal width) const;
    void addParagraph(QList<PaperBlock> &blocks, const QString &text, const QFont &font, qreal gap) const;
    void addTitle(QList<PaperBlock> &blocks) const;
    void addLines(QList<PaperBlock> &blocks) const;
    void addSection(QList<PaperBlock> &blocks, const QString &name) const;
    void addSectionSum(QList<PaperBlock> &blocks, const QString &name, qint64 sum) const;
    void addItem(QList<PaperBlock> &blocks, const QuoteLine &line, int position) const;
    void addRemark(QList<PaperBlock> &blocks, const QString &text) const;
    void addTotals(QList<PaperBlock> &blocks) const;
    PaperBlock sumLine(const QString &label, const QString &amount, bool isGrand) const;
    void paintFacts(QPainter &painter) const;
    void paintWrapped(QPainter &painter, const QFont &font, const QRectF &rect, int align, const QString &text) const;
    qreal paintLogo(QPainter &painter) const;

    const QuoteSheet &m_sheet;
    QFont m_body;
    QFont m_strong;
    QFont m_small;
    QFont m_large;
    QImage m_logo;
    Column m_columns[Columns]; ///< as wide as what stands in them; the description has what is left
    bool m_hasDiscounts = false;
};

} // namespace crm
