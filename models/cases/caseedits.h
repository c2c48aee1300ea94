// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "db/store/edit.h"
#include "db/store/query.h"

namespace crm {

/// The statuses in the order of the flow bar.
const QList<CaseStatus> &caseFlow();
bool isDone(CaseStatus status); ///< solved or closed: needs a resolution

CaseKind kindOf(const Record &serviceCase);
CaseStatus statusOf(const Record &serviceCase);

/// The fields only this kind asks for; the others apply to every case (DOMAIN §2: a complaint states the remedy
/// sought and the day of the problem).
QByteArrayList fieldsOf(CaseKind kind);
/// All fields that some kind asks for and others do not.
QByteArrayList kindFields();
/// What to write into the description of such a case, as placeholder text.
QString descriptionHint(CaseKind kind);

/// The worst first, then who has waited longest.
QList<Sort> queueOrder();
/// Cases still to be dealt with.
Filter openCases();
Filter openCases(CaseKind kind);
/// All but those that go on in another case: figures count them there, or they would count twice.
Filter ownCases();
/// Likewise, complaints alone.
Filter ownComplaints();

/// A case to fill in, with a new id; `customer` is a person, an organisation, or null.
Record newCase(CaseKind kind, const AnyRef &customer, const Id &owner);

/// What keeps the case from being saved as typed; `today` in the user's time zone. A stored case is held to the flow.
QList<Problem> caseProblems(const Record &typed, const Record *stored, const QDate &today);

/// Stores a case that is new. Values a kind does not ask for are emptied.
Edit openCase(Record typed);
/// Stores what was changed on a case.
Edit changeCase(Record typed);
Edit acknowledgeCase(Record stored);
/// A null user: nobody.
Edit assignCase(Record stored, const Id &user);
/// Writes the answer down; nobody is told of it yet.
Edit respondToCase(Record stored, const QString &response);

/// Moves a case along the flow. Invalid with a problem at `status` or `resolution` when it may not go there.
Result<Edit> changeStatus(Record stored, CaseStatus to, const QString &resolution = {});
/// Lets it wait, or wait for something else: what for may pause its clocks.
Result<Edit> letWait(Record stored, WaitingFor reason);
Result<Edit> solveCase(Record stored, const QString &resolution);
Result<Edit> closeCase(Record stored, const QString &resolution);
Result<Edit> reopenCase(Record stored);

} // namespace crm
