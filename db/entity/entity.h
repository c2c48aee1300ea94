// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/fieldlist.h"
#include "db/value/result.h"

#include <QCoreApplication>

#include <optional>

namespace crm {

class Record;
struct Saving;
struct Reverting;
class Lookup;

/// A Derived field kept by triggers on another table, and the statement that works all of it out
/// anew after a bulk load, during which the triggers are away.
struct Derivation
{
    QByteArrayList triggers; ///< bodies: "AFTER INSERT ON activity … BEGIN … END", without name
    QByteArray rebuild;
};

/// What saving keeps in a record about its parts, worked out anew where they have come together without being saved.
struct Renewal
{
    QByteArray field = {}; ///< only of records in which it has this value
    QVariant value = {};
    /// What of the record and its parts is to be other, with those fields alone touched. Depends on nothing but what
    /// stands: it comes to the same in every file.
    QList<Record> (*run)(const Record &whole, Lookup &lookup) = nullptr;
};

/// Which field holds a day or instant that must not pass while the record is open.
struct Deadline
{
    QByteArray field = {};  ///< empty: none
    QByteArray status = {}; ///< a Choice
    QStringList open = {};  ///< its codes while the instant matters
    bool isLive = false;    ///< it counts down to the second, and can be asked how it came about
    QByteArray warn = {};   ///< the instant from which on a live one is close; empty: none
    QByteArray state = {};  ///< a Choice that says whether a live one rests; empty: it never does
    QString resting = {};   ///< its code then
    QByteArray left = {};   ///< an Integer: seconds that are left when it goes on
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
    const char *newOne = ""; ///< "New Lead", whole: many languages bend the adjective; empty: put together
    QByteArray asks; ///< the one field that a form of it is about, and begins in; empty: it begins with its first
    QByteArray icon; ///< name of an icon
    FieldList fields;
    QList<const char *> sections; ///< untranslated headings of the form, in order
    QList<Rule> rules;
    QList<Hook> hooks;             ///< run on the write lane before a record is stored
    QList<QByteArrayList> indexes; ///< further indexes: lists of columns
    QList<Derivation> derivations; ///< what this entity's rows decide in others
    Renewal renewal;               ///< of what follows from its parts; none: nothing does
    QVariantList defaults;         ///< stored form of each field of a struct nobody has touched
    int titleField = 0;            ///< the field that names a record in lists and links
    int customField = -1;          ///< the column of what its users' own fields hold; -1: it takes none
    int timelineField = -1;        ///< the Instant by which it stands on the customer's history; -1: not on it
    Deadline deadline;             ///< what lists colour and count down
    QByteArray sortField;          ///< default order of lists; '-' before the name: descending

    /// Throws where undoing a step must not leave a record as it was before; none: anything may go back.
    void (*keeps)(const Reverting &) = nullptr;

    /// Words that users have written begin with `verbatim` and are in no need of translation.
    static constexpr char verbatim = '\x01';
    QString tr(const char *text) const
    {
        return *text == verbatim ? QString::fromUtf8(text + 1) : QCoreApplication::translate(context, text);
    }
    QString label(const Field &field) const { return tr(field.label); }
    int indexOf(QByteArrayView field) const; ///< -1 when there is none
    const Field *field(QByteArrayView name) const;
    const Field &title() const { return fields.at(titleField); }
    bool hasTitleKey() const; ///< whether rows carry the collation key of their title
    /// What keeps the record from being saved: required fields, ranges, choices, then the rules. Of added fields only
    /// what was set is looked at: records were there before them, and what a choice was called may be gone.
    QList<Problem> check(const Record &record) const;
    /// The names of the fields that its users have added and not archived, in their order.
    QByteArrayList addedFields() const;
    /// What a form asks for beyond check(): added fields that must be filled in and are not, nor were touched.
    QList<Problem> missing(const Record &record) const;
    QString choiceLabel(const Field &field, QStringView code) const; ///< the code itself when unknown
    const Choice *choice(const Field &field, QStringView code) const;
};

} // namespace crm
