// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QAbstractListModel>

namespace crm {

class Search;

/// The records a reference may point at, as one types part of their name: title, second line, id.
class ReferenceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `search` may be null: titles are then compared in the store.
    ReferenceModel(Store &store, Search *search, const Entity &target, QObject *parent = nullptr);

    static constexpr int most = 12; ///< rows offered

    const Entity &target() const { return m_target; }
    /// Asks for the records matching `text`; empty: the first ones.
    void setText(const QString &text);
    QString text() const { return m_text; }
    bool isAsking() const { return m_asking; }
    Id idAt(int row) const;
    QString titleAt(int row) const;
    /// The row whose title is exactly this, ignoring case; −1 when none or several are.
    int exactRow(const QString &title) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void answered();

private:
    void take(int sequence, const Result<QList<Row>> &rows);
    bool hasNames() const;

    Store &m_store;
    Search *m_search;
    const Entity &m_target;
    QByteArrayList m_paths; ///< title, then what tells namesakes apart
    QString m_text;
    QList<Row> m_rows;
    Cancel m_cancel;
    int m_sequence = 0;
    bool m_asking = false;
};

/// The fields that tell records of the same title apart: the first texts and references of a list, at most two.
QByteArrayList distinguishingPaths(const Entity &entity);

} // namespace crm
