// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/failure.h"
#include "db/store/edit.h"
#include "db/store/query.h"

namespace crm {

/// What a long piece of work (an import, demo data) does inside one transaction on the write lane.
/// Not to be kept beyond the call.
class Batch : public Lookup
{
public:
    /// Stores a record as commit() would, hooks and rules included. Throws Failure(Invalid).
    virtual void put(const Record &record) = 0;
    /// Stores the touched values of a record that is there already, as they are: for what has been worked out, for many
    /// records, from what stands. Neither hooks nor rules are asked.
    virtual void amend(const Record &record) = 0;
    virtual void remove(const AnyRef &ref) = 0;
    /// Records by any filter; for matching rows of a file with what is there.
    virtual QList<Record> find(const Query &query) = 0;
    /// The problems put() would refuse the record for, after its hooks; stores nothing.
    virtual QList<Problem> check(const Record &record) = 0;
    /// When what is stored counts as stored, by the clock of the store; ms since 1970 UTC.
    virtual qint64 now() const = 0;
    /// Announces many new records of these kinds: their indexes are built once at the end.
    virtual void expectMany(const QList<const Entity *> &entities) = 0;
    /// They are in: what comes now finds its way by the indexes again.
    virtual void endMany() = 0;
    /// What is stored goes with the step `txn`, to be undone with it as `label`. Only while nothing is stored yet, and
    /// when that step is the newest made here and in force; else this is a step of its own.
    virtual void continueStep(qint64 txn, const QString &label) = 0;
    /// Reports progress, 0–1; throws Failure(Cancelled) when the user has cancelled, which rolls all back.
    virtual void progress(double part) = 0;
    /// Undoes what was put since the last savepoint of this name.
    virtual void savepoint() = 0;
    virtual void rollbackToSavepoint() = 0;
};

} // namespace crm
