// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/formpart.h"

#include <QJsonArray>

class QVBoxLayout;

namespace crm {

class FieldEditor;
class Label;

/// Records of one kind that belong to the record of a form, each a row of editors that can be added and removed.
class ChildRows : public FormPart
{
    Q_OBJECT
public:
    struct Shape
    {
        const Entity *entity = nullptr;
        QByteArray owner;      ///< the reference to the record of the form
        QByteArrayList fields; ///< edited, left to right
        QString heading;
        QString add;             ///< on the button
        QByteArray first;        ///< gets the focus in a new row
        QList<int> stretch = {}; ///< one per field
        bool hasLabels = false;  ///< above each field, where what stands in them does not tell them apart
        int afterSection = 0;
    };
    ChildRows(const Shape &shape, const EditorContext &context, QWidget *parent = nullptr);

    QString heading() const override { return m_shape.heading; }
    int afterSection() const override { return m_shape.afterSection; }
    void begin(const Record &record, bool isNew) override;
    QString problem() const override;
    void focusProblem() override;
    bool isDirty() const override;
    void setReadOnly(bool isReadOnly) override;
    void addTo(Edit &edit, const Id &owner) const override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

    int rowTotal() const { return int(m_rows.size()); }
    /// Null when there is no such row or field.
    FieldEditor *editor(int row, const QByteArray &field) const;
    /// Appends a row with these values; `isTyped`: the user asked for it.
    void addRow(const Record &record, bool isTyped);

signals:
    void loaded();

protected:
    struct ChildRow
    {
        Record record; ///< as stored; an id of its own when new
        bool isNew = true;
        QWidget *frame = nullptr;
        QList<FieldEditor *> editors;
        QWidget *remove = nullptr;
        Label *problem = nullptr;
    };
    const Shape &shape() const { return m_shape; }
    const EditorContext &context() const { return m_context; }
    const QList<ChildRow> &rows() const { return m_rows; }
    /// The row's record with what is typed.
    Record current(const ChildRow &row) const;
    void showRowProblem(const ChildRow &row, const QString &sentence, bool isProblem);
    virtual Record newRecord() const;
    /// A field of a row was changed by the user.
    virtual void onFieldEdited(int row, const QByteArray &field);
    virtual QString rowProblem(const ChildRow &row) const;
    void removeRow(const Id &id);
    void clear();
    int indexOf(const Id &id) const;

private:
    void fillRow(ChildRow &row);
    void lock(const ChildRow &row) const;
    bool isEmpty(const Record &record) const;

    Shape m_shape;
    EditorContext m_context;
    QList<ChildRow> m_rows;
    QList<AnyRef> m_removed;
    QVBoxLayout *m_column;
    QWidget *m_add = nullptr;
    bool m_isReadOnly = false;
    Id m_owner;
    int m_asked = 0; ///< how often it was begun
};

} // namespace crm
