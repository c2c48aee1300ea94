// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/record/recordtablemodel.h"

namespace crm {

/// Steps of the escalation ladders. The percentage of a step that goes by the time before due is not in force, so it
/// is not shown.
class LadderTableModel final : public RecordTableModel
{
    Q_OBJECT
public:
    explicit LadderTableModel(Store &store, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace crm
