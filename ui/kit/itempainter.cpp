// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/itempainter.h"

#include "ui/kit/icons.h"
#include "ui/kit/roles.h"

#include <QPainter>

namespace crm {

ItemPainter::ItemPainter(QPainter *painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
}

ItemPainter::~ItemPainter()
{
    m_painter->restore();
}

bool ItemPainter::isHovered() const
{
    return (m_option.state & QStyle::State_MouseOver) && (m_option.state & QStyle::State_Enabled);
}

void ItemPainter::text(const QRect &rect, const QString &text, TextLook look)
{
    look.direction = m_option.direction;
    paintText(m_painter, place(rect), text, look);
}

void ItemPainter::icon(const QRect &rect, const QString &name, const QColor &colour)
{
    paintIcon(m_painter, name, place(rect), colour);
}

void ItemPainter::avatar(const QRect &rect, const QString &name, const QString &key, bool isSquare)
{
    paintAvatar(m_painter, place(rect), name, key, isSquare);
}

void ItemPainter::fill(const QRect &rect, const QColor &colour, double radius)
{
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawRoundedRect(place(rect), radius, radius);
}

int ItemPainter::badge(const QRect &rect, const BadgeLook &badge, Qt::Alignment alignment)
{
    auto area = rect;
    if (alignment & Qt::AlignRight)
        area.setLeft(qMax(area.left(), area.right() + 1 - badgeWidth(badge)));
    return paintBadge(m_painter, place(area), badge, m_option.direction);
}

void ItemPainter::heading(const QString &text, int indent)
{
    const auto below = scaled(8); // air above: a heading belongs to what follows
    this->text(rect().adjusted(indent, below, -indent, 0), text,
        {.style = TextStyle::Caption, .weight = QFont::DemiBold, .colour = tokens().faint});
}

BadgeLook badgeOf(const QModelIndex &index)
{
    return {.text = index.data(roles::BadgeText).toString(),
        .tone = toneOf(index.data(roles::BadgeTone)),
        .icon = index.data(roles::BadgeIcon).toString()};
}

AvatarLook avatarOf(const QModelIndex &index)
{
    const auto name = index.data(roles::AvatarName);
    return {.name = name.isValid() ? name.toString() : index.data().toString(),
        .key = index.data(roles::AvatarKey).toString(),
        .isSquare = index.data(roles::IsSquare).toBool()};
}

QColor colourOf(const QModelIndex &index)
{
    const auto value = index.data(roles::Colour);
    if (!value.isValid())
        return {};
    if (value.metaType() == QMetaType::fromType<QColor>())
        return value.value<QColor>();
    if (value.metaType() == QMetaType::fromType<QString>())
        return QColor(value.toString());
    return stageColour(value.toInt());
}

} // namespace crm
