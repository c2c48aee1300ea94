// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "models/record/recordtablemodel.h"

#include <QHash>

namespace crm {

/// Policies in their order, with targets as people speak of them: "2 h" instead of the 120 minutes that are stored. Where
/// one is in use stands that it is never reached, if another takes all of its cases.
class PolicyTableModel final : public RecordTableModel
{
    Q_OBJECT
public:
    PolicyTableModel(Store &store, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A row can be dragged between others; moveAsked() then says where to, and the rows follow what is stored.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    int positionOfNew() const; ///< where a new policy is reached

signals:
    void moveAsked(const crm::Id &policy, int row); ///< where it stands once it is gone from its old place

private:
    void readOrder();
    QVariant neverReached(const QModelIndex &index, int role) const;

    Store &m_store;
    QByteArrayList m_paths;
    QList<Record> m_policies;
    QHash<Id, QString> m_never; ///< why it is never reached
};

} // namespace crm
