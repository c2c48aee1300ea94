// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "db/store/batch.h"
#include "db/store/store.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <functional>

namespace crm {

/// What deciding on an owner depends on.
struct AssignmentFacts
{
    QList<AssignmentRule> rules; ///< in order
    QList<User> users;           ///< all, by name
    QHash<Id, int> openLeads;    ///< by owner
    QHash<Id, Id> lastByRule;    ///< whom a rule chose last
    QDateTime lastAt;            ///< when any rule did; invalid: never
};

/// To whom a lead goes and why.
struct Assignment
{
    Id user; ///< null: no rule fits, or nobody is left
    Id rule;
    QString because; ///< a sentence, also when nobody was found
    int respondHours = leadResponseHours;
};

/// The same facts give the same answer. Does not change the facts.
Assignment assignLead(const Lead &lead, const AssignmentFacts &facts);
/// Several leads in order, each decided with those before it in mind; those that no rule fits are left out.
/// `leads` are stored or new. Empty label when no lead found an owner.
Edit assignLeads(const QList<Record> &leads, AssignmentFacts facts);

/// Reads the facts inside a transaction.
AssignmentFacts readAssignmentFacts(Batch &batch);
/// Reads the facts. `context` must outlive nothing: when it goes, `then` is not called.
void readAssignmentFacts(Store &store, QObject *context, std::function<void(const Result<AssignmentFacts> &)> then);

} // namespace crm
