// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"
#include "ui/form/fieldeditor.h"

#include <QFrame>

class QComboBox;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace crm {

class Label;
class SearchField;

/// Makes or changes one condition of a filter: which field, how compared, with what. By keyboard: type part of the
/// field's name, Enter, the value, Enter.
class FilterPopup final : public QFrame
{
    Q_OBJECT
public:
    FilterPopup(const Entity &entity, const EditorContext &context, QWidget *parent);

    /// Begins with the choice of a field.
    void openNew(const QPoint &global);
    /// Begins with this condition; its path must exist.
    void openFor(const Filter &condition, const QPoint &global);

    SearchField *fieldSearch() const { return m_search; }
    QListWidget *fieldList() const { return m_fields; }
    FieldEditor *valueEditor() const { return m_editor; }
    void chooseField(const QByteArray &path);
    void setOperator(Filter::Op op);
    void apply();

signals:
    void chosen(const crm::Filter &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void listFields();
    void showFields(const QString &text);
    void showValue(const Filter &condition);
    void onOperator();
    void place(const QPoint &global);
    QVariantList values() const;

    const Entity &m_entity;
    EditorContext m_context;
    QStackedLayout *m_pages;
    SearchField *m_search;
    QListWidget *m_fields;
    Label *m_name;
    QComboBox *m_operator;
    QVBoxLayout *m_valuePlace;
    QListWidget *m_choices = nullptr;         ///< several choices at once
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the choice under the pointer when it was pressed
    FieldEditor *m_editor = nullptr;
    Label *m_problem;
    QPushButton *m_apply;
    Field m_field{}; ///< as it is asked for: never required
    QByteArray m_path;
    const Entity *m_owner = nullptr;
};

} // namespace crm
