// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/choicelist.h"

#include "ui/kit/itempainter.h"
#include "ui/kit/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainterPath>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace crm {

namespace {

constexpr int inset = 10;      // px from the row's edge to its text
constexpr int mostWidth = 480; // px: beyond, a choice is cut in its middle

class ChoiceRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto text = index.data().toString();
        return {textMetrics(TextStyle::Body).horizontalAdvance(text) + 1 + 2 * scaled(inset), scaled(30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ItemPainter item(painter, option);
        const auto ground = option.rect.adjusted(0, 1, 0, -1);
        if (item.isSelected() || item.isHovered())
            item.fill(ground, item.isSelected() ? tokens().accentSoft : tokens().hover, radius::control);
        const bool isThere = index.flags() & Qt::ItemIsEnabled;
        item.text(option.rect.adjusted(scaled(inset), 0, -scaled(inset), 0), index.data().toString(),
            {.colour = !isThere         ? tokens().faint
                    : item.isSelected() ? tokens().accentText
                                        : tokens().text});
    }
};

int widestOf(const QComboBox &box)
{
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = qMax(widest, textMetrics(TextStyle::Body).horizontalAdvance(box.itemText(i)));
    return widest;
}

} // namespace

void dressChoices(QComboBox &box)
{
    auto *view = box.view();
    if (view->isVisible())
        return;
    if (!dynamic_cast<ChoiceRow *>(view->itemDelegate()))
        view->setItemDelegate(new ChoiceRow(view));
    const auto bar = box.count() > box.maxVisibleItems() ? view->verticalScrollBar()->sizeHint().width() : 0;
    const auto around = 2 * scaled(inset) + 2 * (spacing::tiny + 1) + 1;
    view->setMinimumWidth(qMin(widestOf(box) + around + bar, scaled(mostWidth)));
}

bool isChoiceCard(const QObject *object)
{
    return object->inherits("QComboBoxPrivateContainer");
}

void shapeChoiceCard(QWidget &card)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card.rect()), radius::card, radius::card);
    card.setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

void partFromField(QWidget &card)
{
    const auto *box = card.parentWidget();
    const auto top = box->mapToGlobal(QPoint()).y();
    const auto bottom = top + box->height();
    const auto room = box->screen()->availableGeometry();
    const auto at = card.geometry();
    const auto isNear = [](int a, int b) { return qAbs(a - b) <= 1; };
    if (isNear(at.top(), bottom) && at.bottom() + spacing::tiny <= room.bottom())
        card.move(at.left(), bottom + spacing::tiny);
    else if (isNear(at.bottom() + 1, top) && at.top() - spacing::tiny >= room.top())
        card.move(at.left(), top - spacing::tiny - at.height());
}

} // namespace crm
