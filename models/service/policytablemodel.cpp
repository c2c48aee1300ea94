// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/policytablemodel.h"

#include "db/entities/sla.h"
#include "models/roles.h"
#include "models/service/slaexplanation.h"

namespace crm {

PolicyTableModel::PolicyTableModel(Store &store, QObject *parent)
    : RecordTableModel(store, nullptr, SlaPolicy::entity(), parent)
    , m_paths{"name", "agreement", "calendar", "promised_first", "promised_next", "promised_update",
          "promised_resolution", "active"}
{
    setColumns(m_paths);
}

QVariant PolicyTableModel::data(const QModelIndex &index, int role) const
{
    const bool isTarget = index.isValid() && m_paths.value(index.column()).startsWith("promised_");
    if (isTarget && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const auto minutes = valueAt(index.row(), index.column());
        const auto text = minutes.isNull() ? QStringLiteral("–") : workText(minutes.toLongLong() * 60000);
        return role == Qt::DisplayRole ? text : tr("%1: %2").arg(headerText(index.column()), text);
    }
    if (isTarget && role == roles::Kind)
        return int(CellKind::Number); // also where nothing is promised
    return RecordTableModel::data(index, role);
}

} // namespace crm
