// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/recordtable.h"

#include "models/record/recordtablemodel.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/tokens.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace crm {

namespace {

/// px of the 13 px design.
int standardWidth(CellKind kind)
{
    switch (kind) {
    case CellKind::Avatar:
    case CellKind::Strong:
        return 210;
    case CellKind::SquareAvatar:
        return 150;
    case CellKind::Badge:
    case CellKind::Date:
        return 118;
    case CellKind::Number:
        return 96;
    case CellKind::Money:
        return 110;
    default:
        return 140; // a telephone number with its country
    }
}

bool isElastic(CellKind kind)
{
    return kind == CellKind::Avatar || kind == CellKind::Strong || kind == CellKind::SquareAvatar
        || kind == CellKind::Text;
}

constexpr int mostRemembered = 500; // selected rows found again after a new order; each costs a search of the list

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

RecordTable::~RecordTable()
{
    const QSignalBlocker quiet(this); // whoever listens is half gone
    setModel(nullptr);                // accessible cells may outlive the model otherwise
}

void RecordTable::setRecordModel(RecordTableModel *model, const QString &name)
{
    m_model = model;
    setModel(model);
    prepareTable(this, m_delegate, name);
    connectHeader();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::keepCurrent);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_model->refAt(currentIndex().row()).isNull() == false)
            emit currentRowChanged(); // its id is known now
    });
}

void RecordTable::connectHeader()
{
    auto *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        emit sortAsked(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // The last section also follows the window: only a pressed button is somebody sizing.
        if (m_isRestoring || !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            return;
        m_isFitted = false;
        emit columnsChanged();
    });
}

quint32 RecordTable::currentRid() const
{
    return currentIndex().isValid() ? m_model->ridAt(currentIndex().row()) : 0;
}

qsizetype RecordTable::selectionSize() const
{
    qsizetype size = 0;
    for (const auto &range : selectionModel()->selection())
        if (range.left() == 0) // whole rows: count each once
            size += range.height();
    return size;
}

Rids RecordTable::selectedRids() const
{
    Rids rids;
    for (const auto &range : selectionModel()->selection())
        if (range.left() == 0)
            rids += m_model->rids().mid(range.top(), range.height());
    if (rids.isEmpty() && currentRid())
        rids.append(currentRid());
    return rids;
}

bool RecordTable::showRid(quint32 rid)
{
    const auto row = rid ? m_model->rowOf(rid) : -1;
    if (row < 0)
        return false;
    selectRow(row);
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(m_model->index(row, 0), PositionAtCenter);
    return true;
}

void RecordTable::remember()
{
    m_current = currentRid();
    m_currentColumn = qMax(0, currentIndex().column());
    m_lastRow = qMax(0, currentIndex().row());
    m_offset = m_current ? rowViewportPosition(currentIndex().row()) : 0;
    m_wasAtTop = verticalScrollBar()->value() == 0;
    m_selected = selectionSize() <= mostRemembered ? selectedRids() : Rids();
}

/// The current record stays where it is on the screen; when it is gone its neighbour becomes current.
void RecordTable::restore()
{
    m_isRestoring = true;
    const auto row = m_current ? m_model->rowOf(m_current) : -1;
    QItemSelection selection;
    for (const auto rid : std::as_const(m_selected)) {
        if (const auto selected = m_model->rowOf(rid); selected >= 0)
            selection.select(m_model->index(selected, 0), m_model->index(selected, m_model->columnCount() - 1));
    }
    const auto column = qMin(m_currentColumn, m_model->columnCount() - 1);
    if (row >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (m_wasAtTop)
            verticalScrollBar()->setValue(0);
        else if (m_offset >= 0 && m_offset < viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - m_offset);
    } else {
        m_lastRow = 0;
        verticalScrollBar()->setValue(0);
    }
    m_isRestoring = false;
    keepCurrent();
}

/// There is always a current row: screen readers in tables rely on it, and so do keys.
void RecordTable::keepCurrent()
{
    if (currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    const auto row = qBound(0, m_lastRow, m_model->rowCount() - 1);
    selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_lastRow = current.row();
    if (current.row() != previous.row())
        emit currentRowChanged();
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionCountChanged();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        return emit copyAsked();
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return emit openAsked();
    if (modifiers == Qt::NoModifier && key == Qt::Key_Space)
        return emit previewAsked();
    if (modifiers == Qt::NoModifier && key == Qt::Key_Delete)
        return emit deleteAsked();
    if ((modifiers == Qt::NoModifier && key == Qt::Key_F2) || (modifiers == Qt::ControlModifier && key == Qt::Key_E))
        return emit editAsked();
    // Home and End go to the first and last record, as in every list; within a row the arrows do.
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Home || key == Qt::Key_End) && m_model->rowCount() > 0) {
        const auto row = key == Qt::Key_Home ? 0 : m_model->rowCount() - 1;
        return setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint()
        && !(modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        return event->ignore(); // no type-ahead over what has not been fetched: the page's search field finds
    QTableView::keyPressEvent(event);
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit openAsked();
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuAsked(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void RecordTable::showSort(const QList<Sort> &sort)
{
    const auto column = sort.isEmpty() ? -1 : int(m_model->columns().indexOf(sort.first().path));
    horizontalHeader()->setSortIndicator(
        column, !sort.isEmpty() && sort.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QByteArrayList RecordTable::shownColumns() const
{
    const auto columns = m_model->columns();
    QByteArrayList shown;
    for (int place = 0; place < columns.size(); ++place)
        shown.append(columns.at(horizontalHeader()->logicalIndex(place)));
    return shown;
}

QList<int> RecordTable::shownWidths() const
{
    if (m_isFitted)
        return QList<int>(m_model->columnCount(), 0);
    QList<int> widths;
    for (int place = 0; place < m_model->columnCount(); ++place)
        widths.append(qRound(columnWidth(horizontalHeader()->logicalIndex(place)) * 1000.0 / scaled(1000)));
    return widths;
}

void RecordTable::setWidths(const QList<int> &widths)
{
    m_isFitted = std::all_of(widths.cbegin(), widths.cend(), [](int width) { return width <= 0; });
    if (m_isFitted)
        return fitColumns();
    m_isRestoring = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto width = widths.value(column);
        setColumnWidth(column, scaled(width > 0 ? width : standardWidth(m_model->kindAt(column))));
    }
    m_isRestoring = false;
}

/// Words get most of the room to spare.
void RecordTable::fitColumns()
{
    int total = 0;
    int elastic = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto width = scaled(standardWidth(m_model->kindAt(column)));
        total += width;
        elastic += isElastic(m_model->kindAt(column)) ? width * 3 : width;
    }
    const auto spare = qMax(viewport()->width() - total, 0);
    m_isRestoring = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto width = scaled(standardWidth(m_model->kindAt(column)));
        const auto share = isElastic(m_model->kindAt(column)) ? width * 3 : width;
        setColumnWidth(column, width + spare * share / qMax(1, elastic));
    }
    m_isRestoring = false;
}

/// Cells fill their ground themselves; only what lies beside them is cleared here.
void RecordTable::paintEvent(QPaintEvent *event)
{
    const auto *across = horizontalHeader();
    const auto *down = verticalHeader();
    const auto reachesAcross = across->length() - across->offset() >= viewport()->width();
    const QRect cells(0, 0, reachesAcross ? viewport()->width() : 0, down->length() - down->offset());
    if (const auto bare = event->region() - cells; !bare.isEmpty()) {
        QPainter painter(viewport());
        for (const auto &rect : bare)
            painter.fillRect(rect, tokens().surface);
    }
    QTableView::paintEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_isFitted && m_model)
        fitColumns();
}

} // namespace crm
