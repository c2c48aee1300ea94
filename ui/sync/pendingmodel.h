// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "db/sync/pendingchanges.h"

#include <QAbstractTableModel>

namespace crm {

/// What the server has not got, a line per record: when, which record, what, how it stands.
class PendingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Subject, Standing, columnTotal };

    explicit PendingModel(Store &store, QObject *parent = nullptr);

    void setChanges(const QList<sync::PendingChange> &changes);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    const sync::PendingChange &changeAt(int row) const { return m_changes.at(row); }
    QList<sync::PendingChange> refused() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_changes.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnTotal; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const sync::PendingChange &change, int column) const;
    void askTitles();

    Store &m_store;
    Clock m_clock = systemClock;
    QList<sync::PendingChange> m_changes;
    QHash<Id, QString> m_titles;
};

/// Changes that the server cannot read as one JSON document, for whoever looks into it.
QByteArray refusedJson(const QList<sync::PendingChange> &changes);

} // namespace crm
