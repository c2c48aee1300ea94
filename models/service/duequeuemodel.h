// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/record/recordtablemodel.h"

namespace crm {

/// The open cases in the order they are due, each with its countdown. The texts of due times are made while painting,
/// so that one repaint of the view moves them all.
class DueQueueModel final : public RecordTableModel
{
    Q_OBJECT
public:
    /// Which cases: those with a running clock, those whose clock rests, those nothing is promised to.
    enum class Part { Running, Paused, Unpromised };

    DueQueueModel(Store &store, QObject *parent = nullptr);

    void showPart(Part part, const Id &owner = {}); ///< owner null: everybody's
    void setNow(Clock now);
    int dueColumn() const { return 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static Filter filterOf(Part part, const Id &owner);
    static QList<Sort> order();

private:
    QVariant dueData(int row, int role) const;

    Clock m_now = systemClock;
};

} // namespace crm
