// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/laddertablemodel.h"

#include "db/entities/sla.h"

namespace crm {

LadderTableModel::LadderTableModel(Store &store, QObject *parent)
    : RecordTableModel(store, nullptr, SlaStep::entity(), parent)
{
    setColumns(standardColumns(SlaStep::entity()));
}

QVariant LadderTableModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || !index.isValid() || columns().value(index.column()) != "percent"
        || valueAt(index.row(), int(columns().indexOf("lead_minutes"))).isNull())
        return RecordTableModel::data(index, role);
    const auto none = QStringLiteral("–");
    return role == Qt::DisplayRole ? none : tr("%1: %2").arg(headerText(index.column()), none);
}

} // namespace crm
