// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/field.h"
#include "db/value/result.h"

#include <QCoreApplication>

#include <optional>

namespace crm {

class Record;
struct Saving;

/// A Derived field kept by triggers on another table, and the statement that works all of it out
/// anew after a bulk load, during which the triggers are away.
struct Derivation
{
    QByteArrayList triggers; ///< bodies: "AFTER INSERT ON activity … BEGIN … END", without name
    QByteArray rebuild;
};

/// All there is to know about one kind of record. Tables, triggers, queries, forms, columns,
/// search, import, export, audit and sync are derived from it.
class Entity
{
public:
    using Rule = std::function<std::optional<Problem>(const Record &)>;
    using Hook = std::function<void(Saving &)>;

    QByteArray name;          ///< table name and wire name, snake_case
    int number = 0;           ///< its name in the change log and the search; never reused
    const char *context = ""; ///< translation context: the C++ type
    const char *singular = "";
    const char *plural = "";
    QByteArray icon; ///< name of an icon
    QList<Field> fields;
    QList<const char *> sections; ///< untranslated headings of the form, in order
    QList<Rule> rules;
    QList<Hook> hooks;             ///< run on the write lane before a record is stored
    QList<QByteArrayList> indexes; ///< further indexes: lists of columns
    QList<Derivation> derivations; ///< what this entity's rows decide in others
    QVariantList defaults;         ///< stored form of each field of a struct nobody has touched
    int titleField = 0;            ///< the field that names a record in lists and links
    int timelineField = -1;        ///< the Instant by which it stands on the customer's history; -1: not on it
    QByteArray sortField;          ///< default order of lists; '-' before the name: descending

    QString tr(const char *text) const { return QCoreApplication::translate(context, text); }
    QString label(const Field &field) const { return tr(field.label); }
    int indexOf(QByteArrayView field) const; ///< -1 when there is none
    const Field *field(QByteArrayView name) const;
    const Field &title() const { return fields.at(titleField); }
    bool hasTitleKey() const; ///< whether rows carry the collation key of their title
    /// What keeps the record from being saved: required fields, ranges, choices, then the rules.
    QList<Problem> check(const Record &record) const;
    QString choiceLabel(const Field &field, QStringView code) const; ///< the code itself when unknown
    const Choice *choice(const Field &field, QStringView code) const;
};

} // namespace crm
