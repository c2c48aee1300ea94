// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/stageview.h"

#include "ui/kit/delegates.h"
#include "ui/kit/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace crm {

StageView::StageView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // cards stand in order: the whole column is the target
    setAutoScroll(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(scaled(42));
    connect(this, &QListView::doubleClicked, this, &StageView::openAsked);
}

void StageView::setCards(DealListModel *cards)
{
    m_cards = cards;
    setModel(cards);
}

quint32 StageView::currentRid() const
{
    return m_cards && currentIndex().isValid() ? m_cards->ridAt(currentIndex().row()) : 0;
}

bool StageView::showRid(quint32 rid)
{
    const auto row = m_cards ? m_cards->rowOf(rid) : -1;
    if (row < 0)
        return false;
    setCurrentIndex(m_cards->index(row));
    scrollTo(m_cards->index(row));
    return true;
}

bool StageView::askMove(const QKeyEvent *event)
{
    if (!isMoveKey(event))
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        emit moveAsked(-1);
        return true;
    case Qt::Key_Right:
        emit moveAsked(1);
        return true;
    case Qt::Key_W:
        emit closeAsked(StageType::Won);
        return true;
    case Qt::Key_X:
        emit closeAsked(StageType::Lost);
        return true;
    default:
        return false;
    }
}

bool StageView::isMoveKey(const QKeyEvent *event) const
{
    static constexpr int keys[]{Qt::Key_Left, Qt::Key_Right, Qt::Key_W, Qt::Key_X};
    return event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && currentIndex().isValid()
        && std::find(std::begin(keys), std::end(keys), event->key()) != std::end(keys);
}

bool StageView::event(QEvent *event)
{
    // On a card these keys move it, whatever the menus of the window do with them elsewhere.
    if (event->type() == QEvent::ShortcutOverride && isMoveKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void StageView::keyPressEvent(QKeyEvent *event)
{
    if (askMove(event))
        return event->accept();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return emit stepAsked(event->key() == Qt::Key_Left ? -1 : 1);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        return emit openAsked();
    if (isPlain && event->key() == Qt::Key_Space && currentIndex().isValid())
        return emit previewAsked();
    QListView::keyPressEvent(event);
}

void StageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto at = isByKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    emit menuAsked(isByKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void StageView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        if (!currentIndex().isValid() && m_cards && m_cards->rowCount() > 0)
            setCurrentIndex(m_cards->index(0));
    emit focused();
}

QPixmap StageView::cardPicture(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(QPoint(), visualRect(index).size());
    option.state |= QStyle::State_Selected;
    const auto ratio = devicePixelRatioF();
    QPixmap picture(option.rect.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(0.9);
    itemDelegate()->paint(&painter, option, index);
    return picture;
}

void StageView::startDrag(Qt::DropActions)
{
    const auto index = currentIndex();
    auto *mime = index.isValid() && (index.flags() & Qt::ItemIsDragEnabled) ? m_cards->mimeData({index}) : nullptr;
    if (!mime)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(cardPicture(index));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - visualRect(index).topLeft());
    drag->exec(Qt::MoveAction); // the card leaves when the move is stored
}

void StageView::setDropTarget(bool isDropTarget)
{
    if (isDropTarget == m_isDropTarget)
        return;
    m_isDropTarget = isDropTarget;
    emit dropTargetChanged();
}

void StageView::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOurs
        = m_cards && event->source() != this && m_cards->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {});
    setDropTarget(isOurs);
    // Taken also over the column it comes from, so that moves go on arriving for the scrolling at the edges.
    event->setAccepted(event->mimeData()->hasFormat(DealListModel::mimeType()));
}

void StageView::dragMoveEvent(QDragMoveEvent *event)
{
    emit draggedTo(viewport()->mapToGlobal(event->position().toPoint()));
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_isDropTarget);
}

void StageView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setDropTarget(false);
}

void StageView::dropEvent(QDropEvent *event)
{
    setDropTarget(false);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(
        event->source() != this && m_cards && m_cards->dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {}));
}

void StageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit cardChanged();
}

void StageView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (currentIndex().isValid() && hasFocus())
        scrollTo(currentIndex());
}

} // namespace crm
