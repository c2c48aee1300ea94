// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace crm {

class FieldEditor;
class Label;
struct SaveCheck;

/// Gives one field of many records the same value, in one step that can be undone. Shows beforehand what changes.
class BulkEdit final : public QDialog
{
    Q_OBJECT
public:
    BulkEdit(Workspace &workspace, const Entity &entity, const Rids &rids, QWidget *parent);

    QComboBox *fields() const { return m_fields; }
    FieldEditor *editor() const { return m_editor; }
    void apply();

signals:
    /// The change is made, or refused.
    void applied(bool ok);

private:
    void onField();
    void preview();
    void store(const QList<Id> &ids);
    void onChecked(const QString &label, const SaveCheck &check);
    void refuse(const QString &sentence);

    Workspace &m_workspace;
    const Entity &m_entity;
    Rids m_rids;
    QComboBox *m_fields;
    QVBoxLayout *m_place;
    QCheckBox *m_removes;
    FieldEditor *m_editor = nullptr;
    Field m_field{};
    Label *m_preview;
    QPushButton *m_apply;
    int m_sequence = 0;
};

/// Ids of all these rows; on the GUI thread. Nothing when the store fails: that has been told.
void withIds(Workspace &workspace, const Entity &entity, const Rids &rids, QObject *context,
    std::function<void(const QList<Id> &)> then);

} // namespace crm
