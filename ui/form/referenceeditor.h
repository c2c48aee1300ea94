// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/record/referencemodel.h"
#include "ui/form/fieldeditor.h"

class QFrame;
class QLineEdit;
class QListView;
class QPushButton;

namespace crm {

/// Chooses a record by part of its name; offers to create one of that name when there is none.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const Entity &entity, const Field &field, const EditorContext &context, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString problem() const override;
    void finish() override;
    void setTitle(const QString &title) override;
    void setReadOnly(bool isReadOnly) override;
    QString title() const { return m_title; }
    /// What is offered before the rest of the records, see ReferenceModel.
    void setPreferred(const QList<Filter> &filters);
    /// What the list shows beside the titles; it gets the width for it.
    void setDetails(const QByteArrayList &paths);
    /// Whether what is typed chooses by itself only where it is the whole title; anything else is chosen in the list.
    void setWholeOnly(bool isWholeOnly) { m_isWholeOnly = isWholeOnly; }

signals:
    /// The user asks for a new record of this name.
    void createAsked(const crm::Entity &entity, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onEdited(const QString &text);
    void onAnswered();
    void choose(int row);
    void accept();
    void restore();
    void selectFromTheStart();
    void openList();
    void closeList();
    void openInside();
    void placeList();
    void create();
    bool mayCreate() const;

    EditorContext m_context;
    QLineEdit *m_line;
    QFrame *m_popup;
    QListView *m_list;
    QPushButton *m_create;
    ReferenceModel *m_model;
    Id m_id;
    QString m_title;
    bool m_isDetailed = false;
    bool m_isWholeOnly = false;
    bool m_isPending = false; ///< Enter or Tab came before the answer
    bool m_isMeant = false;   ///< what is typed, though the focus is here
};

} // namespace crm
