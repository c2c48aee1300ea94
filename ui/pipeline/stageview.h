// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"
#include "models/pipeline/deallistmodel.h"

#include <QListView>

namespace crm {

/// The cards of one stage. Arrows move among them and to the neighbouring columns; Ctrl+Shift+Left and Right ask to
/// move the card, Ctrl+Shift+W and X to close it. Directions are as seen: −1 left, +1 right.
class StageView final : public QListView
{
    Q_OBJECT
public:
    explicit StageView(QWidget *parent = nullptr);

    void setCards(DealListModel *cards);
    DealListModel *cards() const { return m_cards; }
    quint32 currentRid() const;
    /// False when the card is not in this column.
    bool showRid(quint32 rid);
    bool isDropTarget() const { return m_isDropTarget; }

signals:
    void stepAsked(int direction);
    void moveAsked(int direction);
    void closeAsked(crm::StageType type);
    void openAsked();
    void previewAsked();
    void menuAsked(const QPoint &global);
    void cardChanged(); ///< another card, or none, is current
    void focused();
    void dropTargetChanged();
    void draggedTo(const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isMoveKey(const QKeyEvent *event) const;
    bool askMove(const QKeyEvent *event);
    void setDropTarget(bool isDropTarget);
    QPixmap cardPicture(const QModelIndex &index) const;

    DealListModel *m_cards = nullptr;
    bool m_isDropTarget = false;
};

} // namespace crm
