// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/custom/fieldsets.h"
#include "ui/shell/shellparts.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace crm {

class CustomFieldForm;
class IconButton;
class Label;

/// The fields that users add to kinds of records: added, named, put in order, archived. Everything that was changed of
/// one kind is stored in one step on Save, which Undo takes back. Shown without blocking; deletes itself.
class CustomFieldsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with this kind of record; empty: the first.
    CustomFieldsDialog(Workspace &workspace, const QByteArray &about, QWidget *parent = nullptr);

    bool isLoaded() const { return m_isLoaded; }
    bool isDirty() const;
    const FieldSet &set() const { return m_set; }
    QComboBox *kinds() const { return m_kinds; }
    QListWidget *list() const { return m_list; }
    CustomFieldForm *form() const { return m_form; }

    void choose(int kind);
    void addField();
    void moveField(int steps);
    /// A field not stored yet is taken away, a stored one archived or brought back.
    void archiveField();
    void save();
    void reject() override;

signals:
    void loaded();
    void saved();

private:
    void build();
    QWidget *buildList();
    QWidget *buildButtons();
    void load(const QByteArray &about);
    void showList(int current);
    void showField();
    void takeField();
    void showState();
    Permission permission() const;
    QString text(const OwnField &field) const;
    bool isStored(const OwnField &field) const;

    Workspace &m_workspace;
    QList<FieldSet> m_all; ///< as stored
    FieldSet m_before;     ///< as stored
    FieldSet m_set;        ///< as typed
    QComboBox *m_kinds = nullptr;
    QListWidget *m_list = nullptr;
    CustomFieldForm *m_form = nullptr;
    Label *m_empty = nullptr;
    Label *m_state = nullptr;
    IconButton *m_archive = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isLoaded = false;
    bool m_isSaving = false;
    bool m_mayLeave = false; ///< asked to close with changes once already
};

ToolInfo customFieldsTool();
SettingsPart customFieldsSettings();

} // namespace crm
