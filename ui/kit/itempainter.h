// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/paint.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace crm {

/// One item being painted: its state, and painting in coordinates given for left to right.
/// No QStyle is involved, which is what makes long tables scroll smoothly.
class ItemPainter
{
public:
    ItemPainter(QPainter *painter, const QStyleOptionViewItem &option);
    ~ItemPainter();
    Q_DISABLE_COPY_MOVE(ItemPainter)

    bool isSelected() const { return m_option.state & QStyle::State_Selected; }
    bool isHovered() const;
    bool hasFocus() const { return m_option.state & QStyle::State_HasFocus; }
    Qt::LayoutDirection direction() const { return m_option.direction; }
    QRect rect() const { return m_option.rect; }

    /// Mirrors `rect` within the item when the item reads right to left.
    QRect place(const QRect &rect) const { return mirrored(m_option.direction, m_option.rect, rect); }

    void text(const QRect &rect, const QString &text, TextLook look);
    void icon(const QRect &rect, const QString &name, const QColor &colour);
    void avatar(const QRect &rect, const QString &name, const QString &key, bool isSquare = false);
    void fill(const QRect &rect, const QColor &colour, double radius);

    /// Paints at the leading edge of `rect` or, with AlignRight, at its trailing edge; returns the width used.
    int badge(const QRect &rect, const BadgeLook &badge, Qt::Alignment alignment = Qt::AlignLeft);

    void heading(const QString &text, int indent);

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
};

/// The badge an item's roles describe; empty text when it has none.
BadgeLook badgeOf(const QModelIndex &index);

/// The initials and colour key of an item's avatar.
struct AvatarLook
{
    QString name;
    QString key;
    bool isSquare = false;
};
AvatarLook avatarOf(const QModelIndex &index);

/// The colour of roles::Colour: a QColor, or the place of a stage; invalid when the item has none.
QColor colourOf(const QModelIndex &index);

} // namespace crm
