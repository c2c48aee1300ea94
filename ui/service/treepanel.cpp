// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/treepanel.h"

#include "db/entity/registry.h"
#include "db/store/store.h"
#include "models/cases/categorytree.h"
#include "ui/kit/labels.h"
#include "ui/list/detailpanel.h"
#include "ui/list/recordsummary.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace crm {

TreePanel::TreePanel(Workspace &workspace, const AnyRef &ref, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ref(ref)
    , m_entity(*Registry::instance().byName(ref.entity))
    , m_tree(new CategoryTree(this))
    , m_view(new QTreeView)
    , m_add(makeButton({}, QStringLiteral("plus"), "dashed"))
{
    setObjectName(QStringLiteral("treePanel"));
    setAccessibleName(m_entity.tr(m_entity.plural));
    build();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(m_entity))
            load();
    });
    load();
}

void TreePanel::build()
{
    m_view->setModel(m_tree);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(m_entity.tr(m_entity.plural));
    const bool mayChange = !m_workspace.store().isReadOnly();
    if (mayChange)
        m_view->setDragDropMode(QAbstractItemView::InternalMove);
    else
        m_add->hide();
    auto *close = new IconButton(QStringLiteral("x"), tr("Close"));
    if (auto *beside = qobject_cast<DetailPanel *>(parentWidget()))
        connect(close, &QAbstractButton::clicked, beside, &DetailPanel::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(m_entity.tr(m_entity.plural), TextStyle::Subtitle, Ink::Text, QFont::DemiBold), 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(new RecordSummary(m_workspace, m_ref), 1);
    connect(m_add, &QPushButton::clicked, this, &TreePanel::addBelow);
    connect(m_tree, &CategoryTree::moveAsked, this, &TreePanel::move);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_workspace.edit({m_entity.name, m_tree->idAt(index)});
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TreePanel::onCurrent);
}

void TreePanel::load()
{
    m_workspace.store().records({&m_entity}).then(this, [this](const Result<QList<Record>> &nodes) {
        if (!nodes)
            return m_workspace.fail(nodes.error());
        const auto current = m_tree->idAt(m_view->currentIndex());
        m_tree->setCategories(*nodes);
        m_view->expandAll();
        m_view->setCurrentIndex(m_tree->indexOf(current.isNull() ? m_ref.id : current));
        onCurrent();
    });
}

void TreePanel::onCurrent()
{
    const auto index = m_view->currentIndex();
    m_add->setEnabled(index.isValid());
    m_add->setText(index.isValid()
            ? tr("New below “%1”").arg(index.data().toString().replace(u'&', QLatin1String("&&")))
            : tr("New"));
}

void TreePanel::addBelow()
{
    auto defaults = Record::blank(m_entity);
    defaults.setReference("parent", m_tree->idAt(m_view->currentIndex()));
    m_workspace.create(defaults);
}

/// A circle is refused by the store, with a sentence.
void TreePanel::move(const Id &id, const Id &parent)
{
    m_workspace.store().fetch(m_entity, {id}).then(this, [this, parent](const Result<QList<Record>> &found) {
        if (!found)
            return m_workspace.fail(found.error());
        if (found->isEmpty() || found->first().reference("parent") == parent)
            return;
        auto node = found->first();
        node.setReference("parent", parent);
        m_workspace.commit({tr("Move “%1” in the tree").arg(node.title()), {node}});
    });
}

} // namespace crm
