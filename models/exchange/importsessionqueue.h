// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QAbstractListModel>

namespace crm {

/// The files to import one after another; companies, products and teams come before the deals that name them.
class ImportQueue final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ImportQueue(Store &store, QObject *parent = nullptr);

    /// Begins to read the files; those that are here already are not added again.
    void add(const QStringList &paths);
    /// What the user most likely imports; for files added later.
    void expect(const QByteArray &entity) { m_likely = entity; }
    void remove(int row);
    int count() const { return int(m_items.size()); }
    ImportSession *session(int row) const;
    int rowOf(const ImportSession *session) const;
    /// The first file that has not been imported and can be; -1 when there is none left.
    int next() const;
    /// False while a file is still being read.
    bool isRead() const;
    /// How many of the files stand in the store and can be taken back.
    int written() const;
    /// What the session is about to write goes into one step with what was written last, so that one undo takes it all.
    void join(ImportSession &session) const;
    /// Takes all of them back, the newest first; then undone(). Stops at the first that cannot be.
    void undoAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void changed();
    void undone(const crm::Result<crm::Done> &done); ///< all of them, or why not

private:
    struct Item
    {
        ImportSession *session = nullptr;
        bool isDone = false;
    };
    const Item *newest() const;
    void sort();
    void tell(const ImportSession *session);
    QString summary(const ImportSession &session) const;

    Store &m_store;
    QByteArray m_likely;
    QList<Item> m_items;
};

/// A sentence on how the file is written: "Comma-separated, UTF-8."
QString formatSummary(const ImportSource &source);

} // namespace crm
