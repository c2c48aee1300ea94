// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QFrame;
class QLineEdit;
class QTreeView;

namespace crm {

class CategoryTree;

/// Chooses a category from the tree by typing part of its path, by the arrow keys, or with the pointer.
class CategoryEditor final : public FieldEditor
{
    Q_OBJECT
public:
    /// `field` refers to CaseCategory.
    CategoryEditor(const Entity &entity, const Field &field, const EditorContext &context, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString problem() const override { return m_problem; }
    void setReadOnly(bool isReadOnly) override;

    CategoryTree *tree() const { return m_tree; }
    bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void onTyped(const QString &text);
    bool onKey(class QKeyEvent *event);
    void openList();
    void choose(const QModelIndex &index);
    void leave();
    void showPath();

    EditorContext m_context;
    CategoryTree *m_tree;
    QLineEdit *m_line;
    QFrame *m_popup;
    QTreeView *m_view;
    Id m_id;
    QString m_problem;
};

} // namespace crm
