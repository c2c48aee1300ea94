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

    /// Missed rounds first, each below a line that says so.
    void show(const CaseClocks &clocks, SlaClock which);
    const QList<LedgerLine> &lines() const { return m_lines; } ///< of the last round

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        LedgerLine line = {};
        QString heading = {}; ///< of a round, which the line spans then
        bool isMissed = false;
        QString icon() const;
        QString tone() const;
    };
    void add(const QString &heading, bool isMissed, qint64 from, qint64 to);
    void add(const QList<LedgerLine> &lines);
    QString text(const Row &row, int column) const;

    QList<LedgerLine> m_lines;
    QList<Row> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_now = 0; ///< ms since 1970 UTC
};

} // namespace crm
