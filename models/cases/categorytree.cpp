// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/categorytree.h"

#include "db/value/fold.h"
#include "db/value/sortkey.h"

#include <QMimeData>

#include <algorithm>

namespace crm {

namespace {

const QString nodeType = QStringLiteral("application/x-rapport-tree-node");

} // namespace

struct CategoryTree::Node
{
    Id id;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children = {};
};

CategoryTree::CategoryTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

CategoryTree::~CategoryTree() = default;

void CategoryTree::setCategories(const QList<Record> &categories)
{
    beginResetModel();
    m_categories.clear();
    for (const auto &c : categories)
        m_categories.insert(c.id, {c.title(), c.reference("parent"), {}, {}});
    for (auto &c : m_categories) {
        auto path = c.name;
        QSet<Id> passed;
        for (auto up = m_categories.constFind(c.parent); up != m_categories.cend();
             up = m_categories.constFind(up->parent)) {
            if (passed.contains(up.key()) || &*up == &c) {
                path = c.name;
                c.parent = {};
                break;
            }
            passed.insert(up.key());
            path = up->name + QStringLiteral(" › ") + path;
        }
        c.path = path;
        c.folded = foldText(path);
    }
    m_order = m_categories.keys();
    QHash<Id, QByteArray> keys;
    for (const auto &id : std::as_const(m_order))
        keys.insert(id, sortKey(m_categories[id].name));
    std::sort(m_order.begin(), m_order.end(), [&](const Id &a, const Id &b) {
        const auto order = compareKeys(keys[a], keys[b]);
        return order != 0 ? order < 0 : a < b;
    });
    show();
    endResetModel();
}

void CategoryTree::setFilter(const QString &text)
{
    const auto filter = foldText(text);
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

bool CategoryTree::isWanted(const Id &id) const
{
    return m_filter.isEmpty() || matches(m_categories[id].folded, m_filter.split(' '));
}

CategoryTree::Node *CategoryTree::add(const Id &id)
{
    const auto known = m_categories.constFind(id);
    if (known == m_categories.cend())
        return m_root.get();
    if (auto *node = m_nodes.value(id))
        return node;
    auto *parent = add(known->parent);
    parent->children.push_back(std::make_unique<Node>(Node{id, parent, int(parent->children.size())}));
    return m_nodes[id] = parent->children.back().get();
}

void CategoryTree::show()
{
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    for (const auto &id : std::as_const(m_order))
        if (isWanted(id))
            add(id);
    // A parent that came in for its child's sake stands where its own name belongs.
    QHash<Id, int> places;
    for (int i = 0; i < m_order.size(); ++i)
        places.insert(m_order[i], i);
    QList<Node *> level{m_root.get()};
    while (!level.isEmpty()) {
        auto *node = level.takeLast();
        std::sort(node->children.begin(), node->children.end(),
            [&](const auto &a, const auto &b) { return places[a->id] < places[b->id]; });
        for (size_t i = 0; i < node->children.size(); ++i) {
            node->children[i]->row = int(i);
            level.append(node->children[i].get());
        }
    }
}

CategoryTree::Node *CategoryTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

Id CategoryTree::idAt(const QModelIndex &index) const
{
    return nodeAt(index)->id;
}

QModelIndex CategoryTree::indexOf(const Id &id) const
{
    auto *node = m_nodes.value(id);
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex CategoryTree::firstMatch() const
{
    if (m_filter.isEmpty())
        return {};
    const auto words = m_filter.split(' ');
    QList<const Node *> open;
    for (auto it = m_root->children.rbegin(); it != m_root->children.rend(); ++it)
        open.append(it->get());
    QModelIndex onPath;
    while (!open.isEmpty()) {
        const auto *node = open.takeLast();
        if (matches(foldText(m_categories[node->id].name), words))
            return indexOf(node->id);
        if (!onPath.isValid() && isWanted(node->id))
            onPath = indexOf(node->id);
        for (auto it = node->children.rbegin(); it != node->children.rend(); ++it)
            open.append(it->get());
    }
    return onPath;
}

QString CategoryTree::pathOf(const Id &id) const
{
    return m_categories.value(id).path;
}

bool CategoryTree::isEmpty() const
{
    return m_categories.isEmpty();
}

QModelIndex CategoryTree::index(int row, int column, const QModelIndex &parent) const
{
    const auto *node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()) || parent.column() > 0)
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex CategoryTree::parent(const QModelIndex &index) const
{
    auto *up = index.isValid() ? nodeAt(index)->parent : nullptr;
    return up && up != m_root.get() ? createIndex(up->row, 0, up) : QModelIndex();
}

int CategoryTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

QVariant CategoryTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &category = *m_categories.constFind(idAt(index));
    if (role == Qt::DisplayRole)
        return category.name;
    return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? category.path : QVariant();
}

Qt::ItemFlags CategoryTree::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList CategoryTree::mimeTypes() const
{
    return {nodeType};
}

QMimeData *CategoryTree::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(nodeType, idAt(indexes.first()).bytes());
    return data;
}

/// Always false: the view would take the row away, which the store does.
bool CategoryTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    if (data->hasFormat(nodeType) && action == Qt::MoveAction)
        emit moveAsked(Id::fromBytes(data->data(nodeType)), idAt(parent));
    return false;
}

QList<QList<Id>> categoryFamilies(const QList<Record> &categories)
{
    CategoryTree tree;
    tree.setCategories(categories);
    QList<QList<Id>> families;
    for (int row = 0; row < tree.rowCount(); ++row) {
        QList<QModelIndex> open{tree.index(row, 0)};
        QList<Id> family;
        while (!open.isEmpty()) {
            const auto at = open.takeFirst();
            family.append(tree.idAt(at));
            for (int i = 0; i < tree.rowCount(at); ++i)
                open.append(tree.index(i, 0, at));
        }
        families.append(family);
    }
    return families;
}

} // namespace crm
