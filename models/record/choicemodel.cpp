// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/choicemodel.h"

#include "models/roles.h"

namespace crm {

ChoiceModel::ChoiceModel(const Entity &entity, const Field &field, QObject *parent)
    : QAbstractListModel(parent)
    , m_entity(entity)
    , m_field(field)
    , m_hasNone(!field.is(Required))
{
    for (int i = 0; i < field.choices->size(); ++i)
        if (!field.choices->at(i).isArchived)
            m_offered.append(i);
}

void ChoiceModel::leaveOutNone()
{
    beginResetModel();
    m_hasNone = false;
    endResetModel();
}

void ChoiceModel::leaveOut(const QByteArray &code)
{
    beginResetModel();
    m_offered.removeIf([&](int place) { return m_field.choices->at(place).code == code; });
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offered.size()) + int(m_hasNone);
}

int ChoiceModel::rowOf(const QVariant &code) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (data(index(row), Qt::UserRole).toString() == code.toString())
            return row;
    return -1;
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = index.row() - int(m_hasNone);
    if (place < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("None")) : QVariant();
    const auto &choice = m_field.choices->at(m_offered.at(place));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return m_entity.tr(choice.label);
    case Qt::UserRole:
        return QString::fromLatin1(choice.code);
    case roles::BadgeTone:
        return QString::fromLatin1(choice.tone);
    default:
        return {};
    }
}

} // namespace crm
