// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>

namespace crm {

/// What the list would show if nothing had to be fetched.
class MemoryModel final : public QAbstractTableModel
{
public:
    explicit MemoryModel(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return QStringLiteral("Person %1").arg(index.row());
        if (role == roles::Kind)
            return int(index.column() == 0 ? CellKind::Avatar : index.column() == 2 ? CellKind::Badge : CellKind::Text);
        return {};
    }

private:
    int m_rows;
};

} // namespace crm
