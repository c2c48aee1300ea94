// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/store/edit.h"
#include "ui/form/fieldeditor.h"

#include <QJsonValue>

namespace crm {

/// A part of a record's form that edits records belonging to it, such as a contact's e-mail addresses. Its object name
/// tells it from the form's other parts, in drafts too.
class FormPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString heading() const = 0;
    /// The section of the form it follows.
    virtual int afterSection() const { return 0; }
    /// Fields of the record that this part edits in its stead.
    virtual QByteArrayList replacedFields() const { return {}; }
    /// Shows what belongs to the record; a new one has nothing yet but may bring values of replaced fields.
    virtual void begin(const Record &record, bool isNew) = 0;
    /// What is wrong, as a sentence; empty: nothing.
    virtual QString problem() const = 0;
    /// Puts the focus where the problem is.
    virtual void focusProblem() = 0;
    virtual bool isDirty() const = 0;
    /// For who may look at the record and not change it.
    virtual void setReadOnly(bool isReadOnly) { setEnabled(!isReadOnly); }
    /// Adds what has to be stored or removed.
    virtual void addTo(Edit &edit, const Id &owner) const = 0;
    /// What has been typed, for a draft; null: nothing.
    virtual QJsonValue draft() const = 0;
    virtual void restore(const QJsonValue &draft) = 0;

signals:
    void edited();
};

/// The parts of an entity's form, in order. Kinds of records say so in ui/contacts/contactparts.cpp.
QList<FormPart *> formParts(const Entity &entity, const EditorContext &context);

} // namespace crm
