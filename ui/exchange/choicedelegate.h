// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/celldelegate.h"

namespace crm {

/// Cells whose model allows editing get a list to choose from, and a small arrow that tells so.
/// The model is given the stored form through Qt::EditRole.
class ChoiceDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using Choices = QList<std::pair<QVariant, QString>>; ///< stored form, label
    explicit ChoiceDelegate(std::function<Choices()> choices, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    std::function<Choices()> m_choices;
};

} // namespace crm
