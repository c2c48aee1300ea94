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

    /// Records that are offered before the others, those of the first filter first.
    void setPreferred(const QList<Filter> &filters) { m_preferred = filters; }
    /// What stands beside the title instead of what usually tells namesakes apart.
    void setDetails(const QByteArrayList &paths) { m_paths = QByteArrayList{m_target.title().name} + paths; }

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
    void ask(int sequence, qsizetype filter);
    void askAll(int sequence);
    void add(const Result<QList<Row>> &rows);
    void take(int sequence, const Result<QList<Row>> &rows);
    bool hasNames() const;

    Store &m_store;
    Search *m_search;
    const Entity &m_target;
    QByteArrayList m_paths; ///< title, then what tells namesakes apart
    QString m_text;
    QList<Filter> m_preferred;
    QList<Row> m_rows;
    QList<Row> m_found; ///< of the question that is not answered yet
    Cancel m_cancel;
    int m_sequence = 0;
    bool m_asking = false;
};

/// The fields that tell records of the same title apart: the first texts and references of a list, at most two.
QByteArrayList distinguishingPaths(const Entity &entity);

} // namespace crm
