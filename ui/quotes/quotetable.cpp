// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotetable.h"

#include "ui/kit/headerview.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace crm {

namespace {

constexpr int cellPadding = 10; // beside the text of a cell: the heading's

/// Cells with a grid, headings on a ground of their own, lines that cannot be calculated and what cannot be read marked.
class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(const QuoteWorksheet &worksheet, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_worksheet(worksheet)
    {
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        const auto kind = FieldTraits<QuoteLineKind>::load(m_worksheet.lines().at(index.row()).value("kind"));
        const bool isOptional = m_worksheet.lines().at(index.row()).value("optional").toLongLong() != 0;
        auto colour = tokens().text;
        if (kind == QuoteLineKind::Section) {
            option->font = textFont(TextStyle::Body, QFont::DemiBold);
            option->backgroundBrush = tokens().sunken;
        } else if (kind == QuoteLineKind::Text || isOptional) {
            option->font.setItalic(true);
            colour = tokens().muted;
        }
        if (index.column() == QuoteWorksheet::Margin || index.column() == QuoteWorksheet::Position)
            colour = tokens().muted;
        if (m_worksheet.figures().lineProblems.contains(index.row()))
            colour = tokens().bad.text;
        if (index.data(QuoteWorksheet::IsUnread).toBool())
            option->backgroundBrush = tokens().bad.soft;
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
        option->palette.setColor(QPalette::Highlight, tokens().accentSoft);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
        auto *table = qobject_cast<QuoteTable *>(this->parent());
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            connect(line, &QLineEdit::textEdited, table, &QuoteTable::typed);
        return editor;
    }

    /// The text stands below that of the heading.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto cell = option;
        initStyleOption(&cell, index);
        const auto text = std::exchange(cell.text, QString());
        const auto *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(QPalette::Text));
        const auto place = cell.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        const auto shown = cell.fontMetrics.elidedText(text, Qt::ElideRight, place.width(), Qt::TextSingleLine);
        const int reads = shown.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(place, int(QStyle::visualAlignment(option.direction, cell.displayAlignment)) | reads, shown);
        if (index.data(QuoteWorksheet::PriceByHand).toBool()) {
            const int side = scaled(12);
            const QRect place(option.rect.left() + spacing::tiny, option.rect.center().y() - side / 2, side, side);
            paintIcon(painter, QStringLiteral("pencil"), QStyle::visualRect(option.direction, option.rect, place),
                tokens().muted);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens().accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

private:
    const QuoteWorksheet &m_worksheet;
};

} // namespace

QuoteTable::QuoteTable(QuoteWorksheet &worksheet, QWidget *parent)
    : QTableView(parent)
    , m_worksheet(worksheet)
{
    setObjectName(QStringLiteral("quoteLines"));
    setAccessibleName(tr("Lines of the quote"));
    setModel(&worksheet);
    setItemDelegate(new LineDelegate(worksheet, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(crm::rowHeight(Density::Compact));
    setHorizontalHeader(new HeaderView(this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(36));
    connect(&worksheet, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_row = currentIndex().row();
        m_column = currentIndex().column();
    });
    connect(&worksheet, &QAbstractItemModel::modelReset, this, [this] {
        spanHeadings();
        fitColumns();                                        // to the article numbers
        setCurrentIndex(m_worksheet.index(m_row, m_column)); // what was saved and read again is at the same place
    });
    connect(&worksheet, &QAbstractItemModel::dataChanged, this, &QuoteTable::fitColumnsTo);
    connect(&worksheet, &QAbstractItemModel::rowsInserted, this, &QuoteTable::spanHeadings);
    connect(&worksheet, &QAbstractItemModel::rowsRemoved, this, &QuoteTable::spanHeadings);
    connect(&worksheet, &QAbstractItemModel::rowsMoved, this, &QuoteTable::spanHeadings);
}

/// Headings and remarks have one text, as wide as the table.
void QuoteTable::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_worksheet.rowCount(); ++row)
        if (m_worksheet.lines().at(row).text("kind") != "item")
            setSpan(row, QuoteWorksheet::Description, 1, QuoteWorksheet::Columns - QuoteWorksheet::Description);
}

QList<int> QuoteTable::selectedRows() const
{
    QSet<int> rows;
    for (const auto &index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    auto sorted = rows.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void QuoteTable::addLine(QuoteLineKind kind)
{
    if (m_worksheet.isReadOnly())
        return;
    const int below = currentIndex().isValid() ? currentIndex().row() + 1 : m_worksheet.rowCount();
    const int row = m_worksheet.insertLine(below, kind);
    const auto cell = m_worksheet.index(row, QuoteWorksheet::Description);
    setCurrentIndex(cell);
    setFocus();
    edit(cell);
}

void QuoteTable::removeSelected()
{
    const auto rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int column = qMax(0, currentIndex().column());
    m_worksheet.removeLines(rows);
    setCurrentIndex(m_worksheet.index(qMin(rows.first(), m_worksheet.rowCount() - 1), column));
}

void QuoteTable::moveCurrent(int by)
{
    const auto cell = currentIndex();
    if (!cell.isValid())
        return;
    m_worksheet.moveLine(cell.row(), cell.row() + by);
}

void QuoteTable::toggleOptional()
{
    for (const auto row : selectedRows())
        m_worksheet.setOptional(row, m_worksheet.lines().at(row).value("optional").toLongLong() == 0);
}

void QuoteTable::copySelected() const
{
    if (const auto rows = selectedRows(); !rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_worksheet.copied(rows));
}

void QuoteTable::pasteCells()
{
    const auto text = QGuiApplication::clipboard()->text();
    if (text.isEmpty() || m_worksheet.isReadOnly())
        return;
    const auto cell = currentIndex();
    const int row = cell.isValid() ? cell.row() : m_worksheet.rowCount();
    int column = cell.isValid() ? cell.column() : int(QuoteWorksheet::Article);
    while (isColumnHidden(column) && column < QuoteWorksheet::Tax)
        ++column;
    const auto told = m_worksheet.paste(text, row, column);
    setCurrentIndex(m_worksheet.index(row, column));
    emit pasted(told);
}

void QuoteTable::resetPrices()
{
    m_worksheet.resetPrices(selectedRows());
}

void QuoteTable::contextMenuEvent(QContextMenuEvent *event)
{
    const auto rows = selectedRows();
    if (m_worksheet.isReadOnly() || rows.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const char *name, auto run) {
        return menu->addAction(icon(QString::fromLatin1(name)), text, this, run);
    };
    add(tr("Copy"), "copy", [this] { copySelected(); });
    add(tr("Paste"), "clipboard", [this] { pasteCells(); });
    menu->addSeparator();
    add(tr("Take the Catalogue's Price"), "tag", [this] {
        resetPrices();
    })->setEnabled(std::any_of(rows.cbegin(), rows.cend(), [this](int row) { return m_worksheet.isPriceByHand(row); }));
    add(tr("Optional"), "circle-dot", [this] { toggleOptional(); });
    menu->addSeparator();
    add(tr("Move Up"), "arrow-up", [this] { moveCurrent(-1); });
    add(tr("Move Down"), "arrow-down", [this] { moveCurrent(1); });
    add(tr("Remove the Lines"), "trash", [this] { removeSelected(); });
    menu->popup(event->globalPos());
}

void QuoteTable::goDown()
{
    const auto cell = currentIndex();
    if (cell.row() + 1 < m_worksheet.rowCount())
        setCurrentIndex(cell.siblingAtRow(cell.row() + 1));
    else
        addLine(QuoteLineKind::Item);
}

bool QuoteTable::handle(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Paste))
        pasteCells();
    else if (event->matches(QKeySequence::Copy))
        copySelected();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        removeSelected();
    else if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Insert)
        addLine(QuoteLineKind::Item);
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        emit productAsked();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        for (const auto &index : selectionModel()->selectedIndexes())
            m_worksheet.setData(index, QString());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goDown();
    else
        return false;
    return true;
}

/// Ctrl+Delete is about lines in every cell, also where there is nothing to type and when nothing may be removed: never
/// about the quote.
bool QuoteTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool removes = key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier;
        const bool edits = key->key() == Qt::Key_F2 && !m_worksheet.isReadOnly() && currentIndex().isValid();
        if (removes || edits) { // the cell, not the quote
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void QuoteTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore(); // the page's
    else if (state() != EditingState && handle(event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

/// Enter in an editor stores the cell and goes down, as in a spreadsheet.
void QuoteTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && currentIndex().row() + 1 < m_worksheet.rowCount())
        setCurrentIndex(currentIndex().siblingAtRow(currentIndex().row() + 1));
}

void QuoteTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    QTimer::singleShot(0, this, &QuoteTable::fitColumns); // what stands beside may come or go with it
}

int QuoteTable::widthOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + 2 * cellPadding + 2;
}

/// What was typed, or follows from it, may have outgrown its column.
void QuoteTable::fitColumnsTo(const QModelIndex &first, const QModelIndex &last)
{
    const int lastColumn = qMin(last.column(), int(QuoteWorksheet::Amount));
    for (int row = first.row(); row <= last.row(); ++row)
        for (int column = qMax(first.column(), int(QuoteWorksheet::Quantity)); column <= lastColumn; ++column)
            if (widthOf(m_worksheet.index(row, column).data().toString()) > columnWidth(column))
                return fitColumns();
}

/// What the longest text of the column takes.
int QuoteTable::neededWidth(int column) const
{
    QString longest;
    for (int row = 0; row < m_worksheet.rowCount(); ++row)
        if (const auto text = m_worksheet.index(row, column).data().toString(); text.size() > longest.size())
            longest = text;
    return qMax(widthOf(longest), horizontalHeader()->minimumSectionSize());
}

/// The description takes what the numbers leave; where that is little, what can be missed makes room, down to what is
/// written there: no amount is ever cut.
void QuoteTable::fitColumns()
{
    static constexpr int comfortable[QuoteWorksheet::Columns] = {56, 84, 0, 88, 62, 98, 90, 72, 104, 80};
    static constexpr int tight[QuoteWorksheet::Columns] = {40, 84, 0, 70, 50, 84, 76, 60, 90, 80};
    static constexpr int mostArticle = 150;
    static constexpr int leastDescription = 110;
    const bool isNarrow = viewport()->width() < scaled(880);
    const auto &widths = isNarrow ? tight : comfortable;
    setColumnHidden(QuoteWorksheet::Margin, isNarrow); // the bar below tells that of the whole
    int fitted[QuoteWorksheet::Columns] = {};
    int left = viewport()->width();
    for (int column = 0; column < QuoteWorksheet::Columns; ++column) {
        auto width = qMax(scaled(widths[column]), horizontalHeader()->sectionSizeHint(column)); // other languages
        if (column == QuoteWorksheet::Article)
            width = isNarrow ? scaled(widths[column])
                             : qMax(width, qMin(sizeHintForColumn(column) + scaled(16), scaled(mostArticle)));
        if (column >= QuoteWorksheet::Quantity && column != QuoteWorksheet::Unit) // numbers are never cut
            width = qMax(width, neededWidth(column));
        if (column == QuoteWorksheet::Description)
            continue;
        fitted[column] = width;
        left -= isColumnHidden(column) ? 0 : width;
    }
    for (const auto column : {QuoteWorksheet::Discount, QuoteWorksheet::Unit, QuoteWorksheet::Margin,
             QuoteWorksheet::Tax, QuoteWorksheet::Quantity, QuoteWorksheet::Price}) {
        const int missing = scaled(leastDescription) - left;
        if (missing <= 0)
            break;
        const int given = isColumnHidden(column) ? 0 : qMin(missing, fitted[column] - neededWidth(column));
        fitted[column] -= qMax(0, given);
        left += qMax(0, given);
    }
    fitted[QuoteWorksheet::Description] = qMax(scaled(leastDescription), left);
    for (int column = 0; column < QuoteWorksheet::Columns; ++column)
        setColumnWidth(column, fitted[column]);
}

} // namespace crm
