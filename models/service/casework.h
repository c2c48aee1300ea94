// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/casepart.h"
#include "db/store/store.h"

#include <QDateTime>

namespace crm {

/// What refers to cases and goes with them when they merge or split: activities, notes, tasks, replies, lines …
struct CaseBelongings
{
    QList<Record> records;
    QList<Record> ofCase(const Id &id) const;
};

/// Everything that refers to one of these cases by a field "service_case"; scan lane.
Answer<Result<CaseBelongings>> readBelongings(Store &store, const QList<Id> &cases);

/// The others go on in the survivor: what belongs to them moves there, they are closed as duplicates and stay as
/// pointers to it. A colleague who follows both follows once. One step to undo. Invalid without others, and when the
/// survivor is itself a duplicate of one of them.
Result<Edit> mergeCases(const Record &survivor, const QList<Record> &others, const CaseBelongings &belongings);

/// Whether all cases that name a customer name the same: the company, and the contact where there is no company.
bool isOfOneCustomer(const QList<Record> &cases);
/// The survivor that is proposed: open before done, then the oldest.
qsizetype proposedSurvivor(const QList<Record> &cases);

/// A new case with these belongings, linked to the one it was taken from. Of `past`, all that hangs on that one and its
/// events, the new one's clocks know what moved them since the matter began: it begins with no miss that the other has
/// not. Invalid without a subject.
Result<Edit> splitCase(const Record &from, const QString &subject, const QList<Record> &moved,
    const QList<Record> &past, const QDateTime &now);
/// What tells of the statuses a case was in; scan lane.
Answer<Result<QList<Record>>> readEvents(Store &store, const Id &serviceCase);

/// Several cases to one colleague; a null user: to nobody.
Edit assignCases(const QList<Record> &cases, const Id &user);

/// Follows, or no longer follows: `followers` are the case's case_follower records.
Edit toggleFollowing(const Record &serviceCase, const QList<Record> &followers, const Id &user);
bool isFollowing(const QList<Record> &followers, const Id &user);

/// A call to ask how content the customer is, some days after the end: on a day, or the next that is of the week.
Record satisfactionTask(const Record &serviceCase, const QDateTime &now, int days = 7);

} // namespace crm
