// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/record/recordtablemodel.h"

namespace crm {

/// Policies in their order, with targets as people speak of them: "2 h" instead of the 120 minutes that are stored.
class PolicyTableModel final : public RecordTableModel
{
    Q_OBJECT
public:
    PolicyTableModel(Store &store, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QByteArrayList m_paths;
};

} // namespace crm
