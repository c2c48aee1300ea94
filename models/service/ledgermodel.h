// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "models/service/slaexplanation.h"

#include <QAbstractTableModel>

namespace crm {

/// The account of one clock as a table: when, what, how much counted, the sum so far. Cells answer the roles of the
/// kit's CellDelegate.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Counted, Total };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<LedgerLine> &lines, const QTimeZone &zone);
    const QList<LedgerLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LedgerLine &line, int column) const;

    QList<LedgerLine> m_lines;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace crm
