// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/headerview.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QStyleOption>

namespace crm {

namespace {

int arrowSide()
{
    return scaled(13);
}

} // namespace

HeaderView::HeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

QSize HeaderView::sectionSizeFromContents(int section) const
{
    const auto size = QHeaderView::sectionSizeFromContents(section);
    return size.isValid() && isSorted(section) ? QSize(size.width() + arrowSide(), size.height()) : size;
}

void HeaderView::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    auto inner = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const bool isTrailing = option.textAlignment & Qt::AlignRight; // Qt's name of the trailing edge
    const bool isCentred = option.textAlignment & Qt::AlignHCenter;
    if (isSorted(section)) {
        const int side = arrowSide();
        const auto x = isLeftToRight ? inner.right() + 1 - side : inner.left();
        const auto name = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                                     : QStringLiteral("chevron-down");
        paintIcon(painter, name, {x, inner.center().y() - side / 2, side, side}, tokens().muted);
        inner.adjust(isLeftToRight ? 0 : side, 0, isLeftToRight ? -side : 0, 0);
    }
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    paintText(painter, inner, option.text,
        {.weight = QFont::Medium,
            .colour = isUnderMouse ? tokens().text : tokens().muted,
            .direction = option.direction,
            .alignment = isCentred ? Qt::AlignHCenter
                : isTrailing       ? Qt::AlignRight
                                   : Qt::AlignLeft});
    painter->restore();
}

} // namespace crm
