// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace crm {

class CategoryTree;

/// The whole tree that a cause or a category stands in, beside the list: what is part of what, with the record marked,
/// and below it what is known of the record. Dragging one onto another makes it part of that; Enter edits, a button begins a new one below.
class TreePanel final : public QWidget
{
    Q_OBJECT
public:
    /// `ref` is of an entity with a name and a `parent` of its own kind.
    TreePanel(Workspace &workspace, const AnyRef &ref, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    CategoryTree *tree() const { return m_tree; }
    void addBelow();

private:
    void build();
    void load();
    void onCurrent();
    void move(const Id &id, const Id &parent);

    Workspace &m_workspace;
    const AnyRef m_ref;
    const Entity &m_entity;
    CategoryTree *m_tree;
    QTreeView *m_view;
    QPushButton *m_add;
};

} // namespace crm
