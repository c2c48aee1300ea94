// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/stageflow.h"

#include <QAbstractTableModel>

namespace crm {

/// How deals pass the stages, as a table: onwards, time, and the probability by hand beside that of history.
class StageFlowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Onwards, MeanDays, MedianDays, ByHand, ByHistory, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFlows(const QList<StageFlow> &flows);
    const QList<StageFlow> &flows() const { return m_flows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_flows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const StageFlow &flow, int column) const;
    QList<StageFlow> m_flows;
};

} // namespace crm
