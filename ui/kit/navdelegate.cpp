// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/delegates.h"
#include "ui/kit/itempainter.h"
#include "ui/kit/roles.h"

#include <QPainter>

namespace crm {

namespace {

/// Paints the count at the trailing edge and returns where the title must end.
int paintCount(ItemPainter &item, const QRect &r, const QModelIndex &index)
{
    const auto end = r.right() - scaled(8);
    const auto count = index.data(roles::BadgeText).toString();
    if (count.isEmpty())
        return end;
    const auto colours = toneColours(toneOf(index.data(roles::BadgeTone)));
    const auto width
        = qMax(scaled(20), textMetrics(TextStyle::Caption, QFont::DemiBold).horizontalAdvance(count) + scaled(12));
    const auto height = scaled(18);
    const QRect pill(end - width + 1, r.y() + (r.height() - height) / 2, width, height);
    item.fill(pill, colours.soft, height / 2.0);
    item.text(pill, count,
        {.style = TextStyle::Caption,
            .weight = QFont::DemiBold,
            .colour = colours.text,
            .alignment = Qt::AlignHCenter});
    return pill.left() - scaled(6);
}

} // namespace

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {scaled(160), scaled(index.data(roles::Section).toBool() ? 38 : 34)};
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ItemPainter item(painter, option);
    const auto &t = tokens();
    if (index.data(roles::Section).toBool()) {
        item.heading(index.data().toString(), scaled(18));
        return;
    }
    const auto r = option.rect.adjusted(scaled(8), 1, -scaled(8), -1);
    if (item.isSelected())
        item.fill(r, t.isDark ? t.accentSoft : blend(t.accentSoft, t.accent, 0.05), radius::control);
    else if (item.isHovered())
        item.fill(r, t.isDark ? t.hover : blend(t.hover, t.text, 0.04), radius::control);
    if (item.isSelected())
        item.fill({r.left() - scaled(5), r.top() + scaled(8), 3, r.height() - scaled(16)}, t.accent, 1.5);
    if (item.hasFocus())
        paintFocusRing(painter, item.place(r));

    const auto ink = item.isSelected() ? t.accentText : t.text;
    const auto colour = colourOf(index);
    const auto side = scaled(colour.isValid() ? 9 : 18);
    const QRect mark(r.left() + scaled(colour.isValid() ? 14 : 10), r.y() + (r.height() - side) / 2, side, side);
    if (colour.isValid())
        item.fill(mark, colour, side / 3.0);
    else
        item.icon(mark, index.data(roles::Icon).toString(), item.isSelected() ? ink : t.muted);
    const auto end = paintCount(item, r, index);
    const auto start = r.left() + scaled(38);
    item.text({start, r.top(), end - start, r.height()}, index.data().toString(),
        {.weight = item.isSelected() ? QFont::DemiBold : QFont::Medium, .colour = ink});
}

} // namespace crm
