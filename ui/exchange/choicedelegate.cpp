// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/choicedelegate.h"

#include "ui/kit/choicelist.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QComboBox>
#include <QTimer>

namespace crm {

ChoiceDelegate::ChoiceDelegate(std::function<Choices()> choices, QObject *parent)
    : CellDelegate(parent)
    , m_choices(std::move(choices))
{
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    const auto side = scaled(14);
    const QRect place(option.rect.right() - side - scaled(8), option.rect.center().y() - side / 2, side, side);
    paintIcon(painter, QStringLiteral("chevron-down"), mirrored(option.direction, option.rect, place), tokens().muted);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName("choiceEditor");
    box->setMaxVisibleItems(18);
    box->setAccessibleName(index.siblingAtColumn(0).data().toString());
    const auto choices = m_choices();
    for (const auto &[key, label] : choices)
        box->addItem(label, key);
    auto *self = const_cast<ChoiceDelegate *>(this); // signals of the delegate are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, [box] {
        dressChoices(*box);
        box->showPopup();
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const auto key = index.data(Qt::EditRole).toByteArray();
    for (int i = 0; i < box->count(); ++i)
        if (box->itemData(i).toByteArray() == key)
            box->setCurrentIndex(i);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

} // namespace crm
