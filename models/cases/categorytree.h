// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "db/entity/record.h"

#include <QAbstractItemModel>

#include <memory>

namespace crm {

/// The tree of case categories, ordered by name, optionally only those whose path contains what was typed.
class CategoryTree final : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit CategoryTree(QObject *parent = nullptr);
    ~CategoryTree() override;

    /// CaseCategory records, or others with a name and a parent of their kind. A parent that does not exist, or one that leads round in a circle, counts as none.
    void setCategories(const QList<Record> &categories);
    /// Shows only categories with this text in their path, ignoring case and accents, and what leads to them.
    void setFilter(const QString &text);

    Id idAt(const QModelIndex &index) const; ///< null for an invalid index
    QModelIndex indexOf(const Id &id) const; ///< invalid when not shown
    /// The first category that itself contains the text of the filter; invalid without one.
    QModelIndex firstMatch() const;
    /// "Product › Defect"; empty when there is no such category.
    QString pathOf(const Id &id) const;
    bool isEmpty() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// One can be dragged onto another, or beside all of them; moveAsked() says so, and nothing moves by itself.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void moveAsked(const crm::Id &id, const crm::Id &parent); ///< a null parent: to the first level

private:
    struct Node;
    void show(); ///< rebuilds the nodes shown from m_categories and m_filter
    Node *add(const Id &id);
    bool isWanted(const Id &id) const;
    Node *nodeAt(const QModelIndex &index) const;

    struct Category
    {
        QString name;
        Id parent;
        QString path;
        QByteArray folded; ///< of the path
    };
    QHash<Id, Category> m_categories;
    QList<Id> m_order; ///< by path, so that a parent stands before its children
    QByteArray m_filter;
    std::unique_ptr<Node> m_root;
    QHash<Id, Node *> m_nodes; ///< those shown
};

/// The categories of the first level, each with every one below it: what charts count by.
QList<QList<Id>> categoryFamilies(const QList<Record> &categories);

} // namespace crm
