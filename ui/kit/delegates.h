// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace crm {

/// A line of the sidebar: Icon or Colour square, title, BadgeText; or a Section heading.
class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A card of a board: Subtitle with avatar above the title, Amount and Due, BadgeText and Owner.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A row of a list: Icon or avatar, title, Subtitle, badge, Shortcut; or a Section heading.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Height {
        OneLine,  ///< 38 px: Subtitle at the trailing edge (palette)
        TwoLines, ///< 48 px: Subtitle below the title, badge beside it (attention list)
    };

    explicit RowDelegate(Height height, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Height m_height;
};

} // namespace crm
