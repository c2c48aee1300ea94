// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

#include <QAbstractListModel>

namespace crm {

/// The values of a Choice field: label, stored code as Qt::UserRole, tone. An optional field begins with none.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    ChoiceModel(const Entity &entity, const Field &field, QObject *parent = nullptr);

    /// For a field that always has a value, though nobody has to say it.
    void leaveOutNone();
    /// For a value that nobody chooses: it comes about.
    void leaveOut(const QByteArray &code);
    /// −1 when there is no such choice.
    int rowOf(const QVariant &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Entity &m_entity;
    const Field &m_field;
    QList<int> m_offered; ///< places among the field's choices: those not archived
    bool m_hasNone;
};

} // namespace crm
