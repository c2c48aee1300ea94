// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/syncconflict.h"
#include "db/store/edit.h"

namespace crm {

/// What somebody decides about a change that two colleagues made without knowing of each other.
enum class Decision {
    Keep,    ///< what is in force stays
    Replace, ///< the overwritten value comes back, or the removal happens after all
    Both,    ///< long texts: what is in force, and below it what was overwritten; else as Keep
};

/// Values in stored form, by field.
using FieldValues = QHash<QByteArray, QVariant>;

/// Carries out the decision as one step that can be undone. `current` is the record it is about, as stored; an
/// invalid one has been removed since, so that only the question is closed; what was refused is made once more.
Edit decide(const SyncConflict &conflict, const Record &current, Decision decision);
/// The same with values of their own.
Edit decide(const SyncConflict &conflict, const Record &current, const FieldValues &values);

/// The values of a conflict's side in stored form, by field of the entity: missing ones of its group are null.
FieldValues conflictValues(const Entity &entity, const SyncConflict &conflict, const QString &side);
/// What counts at present of the fields in question: as the record has them, which may have been written since.
FieldValues valuesInForce(const Record &current, const SyncConflict &conflict);
/// The conflict with its sides exchanged when the record has by now what had been overwritten: deciding goes the other
/// way then.
SyncConflict asItStands(const SyncConflict &conflict, const Record &current);
/// What counts at present and what was overwritten in one; empty when they differ in what is no long text, or one side
/// says nothing.
FieldValues bothValues(const Record &current, const SyncConflict &conflict);

/// Whether the server did not take something in and nobody else wrote anything: only the author has it.
bool isRefusal(ConflictKind kind);
/// A new record that begins with what was refused; invalid when its kind is not known.
Record recordAnew(const SyncConflict &conflict);
/// The very record that was refused when it was made, as it was written, under its own id; invalid: the words are not
/// those of a whole record.
Record recordAgain(const SyncConflict &conflict);
/// What the record refers to, by kind.
QHash<const Entity *, QSet<Id>> referredBy(const Record &record);

/// The kind of record it is about.
const Entity *conflictEntity(const SyncConflict &conflict); ///< null: a kind that this version does not know

} // namespace crm
