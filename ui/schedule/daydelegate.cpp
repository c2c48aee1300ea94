// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/daydelegate.h"

#include "ui/kit/itempainter.h"
#include "ui/kit/roles.h"

#include <QMouseEvent>
#include <QPainter>

namespace crm {

QSize DayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {scaled(200), scaled(index.data(roles::Section).toBool() ? 36 : 54)};
}

QRect DayDelegate::circle(const QRect &row, Qt::LayoutDirection direction)
{
    const auto side = scaled(18);
    return mirrored(direction, row, {row.left() + scaled(16), row.top() + (row.height() - side) / 2, side, side});
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ItemPainter item(painter, option);
    if (index.data(roles::Section).toBool())
        return item.heading(index.data().toString(), scaled(14));
    const auto &t = tokens();
    const auto ground = option.rect.adjusted(scaled(4), 1, -scaled(4), -1);
    if (item.isSelected() || item.isHovered())
        item.fill(ground, item.isSelected() ? t.accentSoft : t.hover, radius::control);
    if (item.hasFocus())
        paintFocusRing(painter, item.place(ground));
    painter->setPen(QPen(item.isHovered() ? t.accent : t.inputBorder, 1.5));
    painter->setBrush(t.surface);
    if (index.data(roles::IsSquare).toBool()) // what is not a task cannot be ticked off
        item.icon({option.rect.left() + scaled(16), option.rect.top(), scaled(18), option.rect.height()},
            index.data(roles::Icon).toString(), toneColours(toneOf(index.data(roles::BadgeTone))).text);
    else
        painter->drawEllipse(circle(option.rect, option.direction));
    const auto start = option.rect.left() + scaled(46);
    const auto end = option.rect.right() - scaled(14);
    auto right = end;
    if (const auto badge = badgeOf(index); !badge.text.isEmpty())
        right -= item.badge({start + (end - start) / 3, option.rect.top(), end - start - (end - start) / 3,
                                option.rect.height()},
                     badge, Qt::AlignRight)
            + scaled(12);
    const auto line = scaled(20);
    const auto with = index.data(roles::Subtitle).toString();
    const auto middle = option.rect.center().y();
    item.text({start, with.isEmpty() ? middle - line / 2 : middle - line + 1, right - start, line},
        index.data().toString(), {.weight = QFont::Medium, .colour = t.text});
    item.text(
        {start, middle + 1, right - start, line - scaled(2)}, with, {.style = TextStyle::Small, .colour = t.muted});
}

bool DayDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && !index.data(roles::IsSquare).toBool()
        && !index.data(roles::Section).toBool()
        && circle(option.rect, option.direction)
               .adjusted(-scaled(6), -scaled(6), scaled(6), scaled(6))
               .contains(static_cast<QMouseEvent *>(event)->pos())) {
        emit circleClicked(index);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && !index.data(roles::Section).toBool()) {
        const int width = badgeWidth(badgeOf(index));
        const QRect badge(option.rect.right() - scaled(14) - width, option.rect.top(), width, option.rect.height());
        if (mirrored(option.direction, option.rect, badge).contains(static_cast<QMouseEvent *>(event)->pos()))
            emit reasonClicked(index);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace crm
