// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/myday.h"

#include <QAbstractListModel>

namespace crm {

/// Somebody's day as a list: overdue, today, next, each under a heading with its number, the most pressing first.
class MyDayModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit MyDayModel(Store &store, QObject *parent = nullptr);

    /// Asks again; what is shown stays until the answer comes. `owner` null: everybody's.
    void load(const Id &owner, const QDateTime &now, const QTimeZone &zone);
    /// Null for a heading.
    const DayEntry *entryAt(int row) const;
    int rowOf(const AnyRef &ref) const; ///< -1: not there
    int count(DayEntry::Section section) const;
    bool isEmpty() const { return m_entries.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void loaded();
    void failed(const crm::Error &error);

private:
    void show(const QList<DayEntry> &entries);
    QString heading(DayEntry::Section section) const;

    /// A heading, or the entry at that place.
    struct Line
    {
        DayEntry::Section section;
        int entry = -1;
    };

    Store &m_store;
    QList<DayEntry> m_entries;
    QList<Line> m_lines;
    int m_sequence = 0;
};

} // namespace crm
