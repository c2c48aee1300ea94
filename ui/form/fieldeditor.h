// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

#include <QWidget>

namespace crm {

class Record;
class Search;
class Store;
class Workspace;

/// What an editor may need beyond its field.
struct EditorContext
{
    Workspace *workspace = nullptr; ///< null: references offer no "Create"
    Store *store = nullptr;         ///< null: references cannot be changed
    Search *search = nullptr;
};

/// Edits one field of a record. The widget itself is the focus proxy of what is typed into; its object name is the
/// field's name.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    const Entity &entity() const { return m_entity; }
    const Field &field() const { return m_field; }

    /// Stored form, see FieldKind.
    virtual void setValue(const QVariant &value) = 0;
    /// What is typed, as stored form; while problem() is not empty the last value that made sense.
    virtual QVariant value() const = 0;
    /// What is wrong with the text as it stands, as a sentence; empty: nothing.
    virtual QString problem() const { return {}; }
    /// Somebody saves: what is typed is meant as it stands, though the focus is still here.
    virtual void finish() { }
    /// The text as it stands while it makes no sense, for a draft; empty: it does, value() says all.
    virtual QString unreadable() const { return {}; }
    /// Takes over such a text as if it had been typed.
    virtual void setUnreadable(const QString &) { }
    /// The title of the record a reference points at, where it is known already.
    virtual void setTitle(const QString &) { }
    /// Money only: the currency in which the amount is.
    virtual void setCurrency(const QString &) { }
    /// The record as it stands in the form now, for editors that go by other fields too.
    virtual void follow(const Record &) { }
    /// Marks the editor as wrong, or as right again.
    virtual void setInvalid(bool isInvalid);
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Editors of several lines want the whole width of a form.
    virtual bool isWide() const { return false; }
    /// Name and description for screen readers; the description is the problem.
    void describe(const QString &name, const QString &description);

signals:
    /// The user changed something.
    void edited();

protected:
    /// The control within; gives it the field's label as accessible name and makes it the focus proxy.
    void setControl(QWidget *control);
    QWidget *control() const { return m_control; }

private:
    const Entity &m_entity;
    const Field &m_field;
    QWidget *m_control = nullptr;
};

/// Whether a form shows the field, though lists and the like do not: it is machinery, but people can be asked for it.
bool isAskedFor(const Field &field);

/// The editor for a field's kind.
FieldEditor *makeFieldEditor(
    const Entity &entity, const Field &field, const EditorContext &context, QWidget *parent = nullptr);

} // namespace crm
