// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QAbstractTableModel>

namespace crm {

/// One change of one field, as people read it.
struct HistoryEntry
{
    qint64 txn = 0;
    QDateTime at;     ///< UTC
    QString who;      ///< "Somebody" when nobody had signed in; "Rapport, for Mara": by itself
    QString sentence; ///< "Stage: Proposal → Won", "Created", "Deleted"
    QByteArray field; ///< empty for creation and deletion
    QVariant before;  ///< stored forms, for restoring
    QVariant after;
    QString beforeText;
    QString afterText;
};

/// What happened to a record, one entry per changed field, newest first. `titles`: of records referred to, by id;
/// a reference without one is shown as a deleted record. Fields that are machinery are left out.
QList<HistoryEntry> historyEntries(
    const Entity &entity, const QList<HistoryLine> &lines, const QHash<Id, QString> &titles);

/// Writes back what a field was before this entry.
Edit restoreValue(Record record, const HistoryEntry &entry);

/// The history of a record as a table: when, who, what, from, to.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, From, To, columnTotal };

    explicit HistoryModel(Store &store, QObject *parent = nullptr);

    void setRecord(const AnyRef &ref);
    bool isLoaded() const { return m_isLoaded; }
    const HistoryEntry &entryAt(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnTotal; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const crm::Error &error);

private:
    void load();
    void resolve(const QList<HistoryLine> &lines);
    void show(const QList<HistoryLine> &lines);

    Store &m_store;
    AnyRef m_ref;
    const Entity *m_entity = nullptr;
    QList<HistoryEntry> m_entries;
    QHash<Id, QString> m_titles;
    int m_sequence = 0;
    bool m_isLoaded = false;
};

} // namespace crm
