// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/recordtable.h"

#include "models/record/recordtablemodel.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/dueticker.h"
#include "ui/kit/tokens.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace crm {

namespace {

constexpr int mostRemembered = 500; // selected rows found again after a new order
constexpr int longestHold = 25;     // ms a picture of the old rows stays while those scrolled to are fetched

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_hold.setSingleShot(true);
    m_hold.setInterval(longestHold);
    connect(&m_hold, &QTimer::timeout, this, &RecordTable::release);
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
    connect(
        model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) { onInserted(first); });
    connect(model, &RecordTableModel::aboutToPatch, this, [this] {
        remember();
        m_patchedRow = m_lastRow;
    });
    connect(model, &RecordTableModel::patched, this, &RecordTable::followRemembered);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::keepCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_growth = Anything;
        release();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_growth = Anything; });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        release();
        if (m_model->refAt(currentIndex().row()).isNull() == false)
            emit currentRowChanged(); // its id is known now
    });
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::followTicks);
    followTicks();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier && m_model->isLiveAt(index))
            emit dueAsked(index);
    });
}

/// A table without countdowns wakes nobody up.
void RecordTable::followTicks()
{
    disconnect(&dueTicker(), nullptr, this, nullptr);
    if (m_model->isLive())
        connect(&dueTicker(), &DueTicker::ticked, this, &RecordTable::tick);
}

QPoint RecordTable::below(const QModelIndex &index) const
{
    const auto cell = visualRect(index);
    return viewport()->mapToGlobal(QPoint(cell.center().x(), cell.bottom()));
}

/// All countdowns within one frame, and nothing but them.
void RecordTable::tick()
{
    if (!isVisible())
        return;
    for (const auto column : m_model->liveColumns())
        viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
}

void RecordTable::connectHeader()
{
    auto *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // until showSort() says which
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
    for (const auto selected : m_model->rowsOf(m_selected))
        selection.select(m_model->index(selected, 0), m_model->index(selected, m_model->columnCount() - 1));
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

/// A record that got another place among the rows went and came again: what is done next is done to it all the same.
void RecordTable::followRemembered()
{
    const bool isElsewhere = m_current && m_current != currentRid() && m_model->rowCount() > 0;
    auto row = isElsewhere ? m_model->rowOf(m_current) : -1;
    if (isElsewhere && row < 0) // gone: what has come to its place
        row = qMin(m_patchedRow, m_model->rowCount() - 1);
    if (row >= 0)
        selectionModel()->setCurrentIndex(
            m_model->index(row, qMin(m_currentColumn, m_model->columnCount() - 1)), QItemSelectionModel::NoUpdate);
    if (!m_selected.isEmpty() && selectionSize() < m_selected.size()) {
        QItemSelection selection;
        for (const auto selected : m_model->rowsOf(m_selected))
            selection.select(m_model->index(selected, 0), m_model->index(selected, m_model->columnCount() - 1));
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (row >= 0)
        scrollTo(m_model->index(row, 0));
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
    for (const auto way : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End})
        if (key == way)
            emit currentAsked();
    if (event->matches(QKeySequence::Copy))
        return emit copyAsked();
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        const auto cell = currentIndex(); // in the first column the cursor stands for the whole row
        if (cell.column() > 0 && m_model->isLiveAt(cell))
            return emit dueAsked(cell);
        return emit openAsked();
    }
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

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    if (indexAt(event->position().toPoint()).isValid())
        emit currentAsked();
    QTableView::mousePressEvent(event);
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    if (m_model && m_model->isLive())
        viewport()->setCursor(
            m_model->isLiveAt(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
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

void RecordTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && m_model)
        lookAtRows();
}

void RecordTable::onInserted(int first)
{
    const auto last = rowAt(viewport()->height() - 1);
    m_growth = m_growth != Anything && last >= 0 && last < first ? BelowSight : Anything;
}

/// Rows added below those in sight change nothing that is painted.
void RecordTable::doItemsLayout()
{
    if (std::exchange(m_growth, Nothing) == BelowSight)
        return updateGeometries();
    QTableView::doItemsLayout();
    if (m_model)
        lookAtRows();
}

/// Rows that are not here yet are waited for a moment: painting them empty first would cost as much again, and flicker.
void RecordTable::lookAtRows()
{
    const auto last = rowAt(viewport()->height() - 1);
    if (m_model->lookAt(rowAt(0), last < 0 ? m_model->rowCount() - 1 : last))
        return release();
    if (!m_hold.isActive()) {
        viewport()->setUpdatesEnabled(false);
        m_hold.start();
    }
}

void RecordTable::release()
{
    m_hold.stop();
    viewport()->setUpdatesEnabled(true);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_model)
        return;
    m_model->setRowsInSight(viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) + 1);
    if (m_isFitted)
        fitColumns();
}

} // namespace crm
