// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "models/service/slaupdate.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace crm {

/// The due times that a change moves, a case each: when it is due now, when then, and by how much that differs.
class SlaMovesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Case, Before, After, Shift };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` in ms since 1970 UTC: what would be overdue then is marked. `zone` is the reader's: a case counted in
    /// another one has its times there, named.
    void show(const QList<SlaMove> &moves, const QTimeZone &zone, qint64 now);
    const QList<SlaMove> &moves() const { return m_moves; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_moves.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const SlaMove &move, int column) const;
    QString tone(const SlaMove &move) const;

    QList<SlaMove> m_moves;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_now = 0;
};

} // namespace crm
