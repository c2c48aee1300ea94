// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/delegates.h"
#include "ui/kit/itempainter.h"
#include "ui/kit/painttext.h"
#include "ui/kit/roles.h"

#include <QPainter>

namespace crm {

namespace {

void paintHead(ItemPainter &item, const QRect &in, const QModelIndex &index)
{
    const auto &t = tokens();
    const auto side = scaled(20);
    const auto company = index.data(roles::Subtitle).toString();
    const auto avatarName = index.data(roles::AvatarName);
    item.avatar({in.left(), in.top(), side, side}, avatarName.isValid() ? avatarName.toString() : company,
        index.data(roles::AvatarKey).toString(), index.data(roles::IsSquare).toBool());
    const auto start = in.left() + scaled(28);
    item.text({start, in.top(), in.right() + 1 - start, side}, company,
        {.style = TextStyle::Small, .weight = QFont::Medium, .colour = t.muted});
    item.text({in.left(), in.top() + scaled(25), in.width(), scaled(20)}, index.data().toString(),
        {.weight = QFont::DemiBold, .colour = t.text});
}

void paintFigures(ItemPainter &item, const QRect &in, const QModelIndex &index)
{
    const auto &t = tokens();
    const auto y = in.top() + scaled(50);
    const auto height = scaled(20);
    const auto due = index.data(roles::Due).toString();
    const auto amount = index.data(roles::Amount).toString();
    const auto amountWidth = textWidth(amount, TextStyle::Body, QFont::Medium);
    // Dates stand in one column whatever the amounts, unless an amount needs more.
    const auto wanted = amount.isEmpty() ? 0 : qMax(scaled(86), amountWidth + scaled(12));
    const auto dueX = in.left() + qMin(wanted, in.width() * 3 / 5);
    item.text({in.left(), y, due.isEmpty() ? in.width() : dueX - in.left() - scaled(4), height}, amount,
        {.weight = QFont::Medium, .colour = t.text});
    if (due.isEmpty())
        return;
    const auto tone = toneOf(index.data(roles::DueTone));
    const auto ink = tone == Tone::Neutral ? t.muted : toneColours(tone).text;
    const auto side = scaled(14);
    item.icon({dueX, y + (height - side) / 2, side, side}, QStringLiteral("calendar"), ink);
    const auto textX = dueX + side + scaled(4);
    item.text({textX, y, in.right() + 1 - textX, height}, due, {.style = TextStyle::Small, .colour = ink});
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), scaled(126)};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ItemPainter item(painter, option);
    const auto r = option.rect.adjusted(2, 2, -2, -scaled(6));
    paintCard(
        painter, r, {.isSelected = item.isSelected(), .isHovered = item.isHovered(), .hasFocus = item.hasFocus()}, 9);
    const auto in = r.adjusted(scaled(12), scaled(10), -scaled(12), -scaled(10));
    paintHead(item, in, index);
    paintFigures(item, in, index);
    const auto side = scaled(22);
    const auto owner = index.data(roles::Owner).toString();
    const QRect foot(in.left(), in.bottom() + 1 - side, in.width(), side);
    auto end = foot.right() + 1;
    if (!owner.isEmpty()) {
        item.avatar({end - side, foot.top(), side, side}, owner, index.data(roles::OwnerKey).toString());
        end -= side + scaled(6);
    }
    item.badge({foot.left(), foot.top(), end - foot.left(), side}, badgeOf(index));
}

} // namespace crm
