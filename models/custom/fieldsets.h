// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/customfield.h"
#include "db/store/edit.h"

class QUrl;

namespace crm {

/// An added field with its choices, in their order, archived ones too.
struct OwnField
{
    CustomField field;
    QList<CustomChoice> choices = {};
};

/// The fields that users have added to one kind of record, in their order: as stored, or as it is to become.
struct FieldSet
{
    QByteArray about;
    QList<OwnField> fields = {};
};

/// One set for every kind of record that takes fields, in the order of the registry.
QList<FieldSet> fieldSets(const QList<Record> &fields, const QList<Record> &choices);

/// What a new field can hold there: no money where no currency stands beside it.
QList<CustomKind> kindsFor(const Entity &about);

/// A field or choice of its own id, not stored yet.
OwnField newField(const QByteArray &about, const QString &label, CustomKind kind);
CustomChoice newChoice(const Id &field, const QString &label);

/// What keeps a set from being stored.
struct FieldSetProblem
{
    int field = -1;  ///< which one; its place in the set
    int choice = -1; ///< the place among its choices; -1: the field itself
    QString sentence;
};
QList<FieldSetProblem> problems(const FieldSet &set);

/// One step from one set to the other; nothing to put when they are the same. Positions follow the order.
Edit changeFields(const FieldSet &before, const FieldSet &after);

/// What a record has in the fields its users have added, archived ones left out, in their order.
struct OwnValue
{
    const Field *field;
    QVariant value; ///< stored form, never null
    QString label;
    QString text; ///< in the user's language
};
QList<OwnValue> ownValues(const Record &record);

/// The page that a Link names; invalid when it is none a browser should be given.
QUrl linkOf(const QString &text);

} // namespace crm
