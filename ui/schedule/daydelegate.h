// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace crm {

/// A line of My Day: a circle to tick off, the picture of its kind, title with the customer below, and at the end why
/// it stands here. Headings as in other lists.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The circle of a row painted in `row`.
    static QRect circle(const QRect &row, Qt::LayoutDirection direction);

signals:
    void circleClicked(const QModelIndex &index);
    void reasonClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace crm
