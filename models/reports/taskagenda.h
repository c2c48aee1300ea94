// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QAbstractListModel>

namespace crm {

/// Tasks of today and overdue ones, the longest overdue first: subject, with whom, how late.
class TaskAgenda final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit TaskAgenda(Store &store, QObject *parent = nullptr);

    /// Asks again; `now` is local time, `owner` null: everybody's.
    void load(const Id &owner, const QDateTime &now);
    AnyRef refAt(int row) const; ///< null when there is no such row
    int overdue() const;         ///< how many should have been done before today

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const crm::Error &error);

private:
    QString due(const Row &row) const;
    QString with(const Row &row) const;
    QString tone(const Row &row) const;

    Store &m_store;
    QList<Row> m_rows;
    QDateTime m_now;
    int m_sequence = 0;
};

/// Marks a stored task as done.
Edit markDone(Record task);

} // namespace crm
