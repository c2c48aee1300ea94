// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/delegates.h"
#include "ui/kit/itempainter.h"
#include "ui/kit/painttext.h"
#include "ui/kit/roles.h"

#include <QPainter>

namespace crm {

namespace {

/// Paints the picture at the start and returns where the text begins.
int paintPicture(ItemPainter &item, const QRect &in, const QModelIndex &index)
{
    const auto name = index.data(roles::Icon).toString();
    const auto side = scaled(name.isEmpty() ? 28 : 18);
    const QRect r(in.left(), in.top() + (in.height() - side) / 2, side, side);
    if (name.isEmpty()) {
        const auto avatar = avatarOf(index);
        item.avatar(r, avatar.name, avatar.key, avatar.isSquare);
        return r.right() + 1 + scaled(12);
    }
    const auto tone = index.data(roles::IconTone);
    const auto ink = tone.isValid() ? toneColours(toneOf(tone)).text : tokens().muted;
    item.icon(r, name, item.isSelected() ? tokens().accentText : ink);
    return r.right() + 1 + scaled(12);
}

/// Paints Shortcut as a key at the trailing edge and returns where the rest must end.
int paintShortcut(ItemPainter &item, const QRect &in, const QModelIndex &index)
{
    const auto text = index.data(roles::Shortcut).toString();
    if (text.isEmpty())
        return in.right() + 1;
    const auto width = textWidth(text, TextStyle::Small) + 1;
    const auto start = in.right() + 1 - width;
    item.text({start, in.top(), width, in.height()}, text,
        {.style = TextStyle::Small, .colour = item.isSelected() ? tokens().muted : tokens().faint});
    return start - scaled(12);
}

struct RowSpace
{
    int start;
    int end;
    QRect in;
};

void paintOneLine(ItemPainter &item, RowSpace space, const QModelIndex &index)
{
    const auto &t = tokens();
    const auto &[start, end, in] = space;
    auto right = end;
    const auto badge = badgeOf(index);
    if (!badge.text.isEmpty())
        right -= item.badge({start, in.top(), right - start, in.height()}, badge, Qt::AlignRight) + scaled(10);
    const auto title = index.data().toString();
    const auto subtitle = index.data(roles::Subtitle).toString();
    const auto titleWidth
        = qMin(right - start, textMetrics(TextStyle::Body, QFont::Medium).horizontalAdvance(title) + 2);
    item.text({start, in.top(), titleWidth, in.height()}, title, {.weight = QFont::Medium, .colour = t.text});
    const auto rest = start + titleWidth + scaled(12);
    item.text({rest, in.top(), right - rest, in.height()}, subtitle,
        {.style = TextStyle::Small, .colour = item.isSelected() ? t.muted : t.faint, .alignment = Qt::AlignRight});
}

void paintTwoLines(ItemPainter &item, RowSpace space, const QModelIndex &index)
{
    const auto &t = tokens();
    const auto &[start, end, in] = space;
    const auto middle = in.top() + in.height() / 2;
    const auto line = scaled(20);
    item.text({start, middle - line + 1, end - start, line}, index.data().toString(),
        {.weight = QFont::Medium, .colour = t.text});
    auto right = end;
    const auto badge = badgeOf(index);
    if (!badge.text.isEmpty())
        right -= item.badge({start, middle, right - start, line}, badge, Qt::AlignRight) + scaled(8);
    item.text({start, middle, right - start, line - scaled(2)}, index.data(roles::Subtitle).toString(),
        {.style = TextStyle::Small, .colour = t.muted});
}

} // namespace

RowDelegate::RowDelegate(Height height, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_height(height)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(roles::Section).toBool())
        return {scaled(100), scaled(30)};
    return {scaled(100), scaled(m_height == Height::OneLine ? 38 : 48)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ItemPainter item(painter, option);
    if (index.data(roles::Section).toBool()) {
        item.heading(index.data().toString(), scaled(14));
        return;
    }
    const auto ground = option.rect.adjusted(scaled(4), 1, -scaled(4), -1);
    if (item.isSelected() || item.isHovered())
        item.fill(ground, item.isSelected() ? tokens().accentSoft : tokens().hover, radius::control);
    if (item.hasFocus())
        paintFocusRing(painter, item.place(ground));
    const auto in = option.rect.adjusted(scaled(14), 0, -scaled(14), 0);
    const auto start = paintPicture(item, in, index);
    const RowSpace space{start, paintShortcut(item, in, index), in};
    if (m_height == Height::OneLine)
        paintOneLine(item, space, index);
    else
        paintTwoLines(item, space, index);
}

} // namespace crm
