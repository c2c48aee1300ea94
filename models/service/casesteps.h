// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/casepart.h"

namespace crm {

/// What belongs to a case beside its own fields, as far as its steps ask.
struct CaseParts
{
    QList<Record> steps;    ///< case_step
    QList<Record> lines;    ///< return_line
    QList<Record> remedies; ///< case_remedy
    QList<Record> actions;  ///< corrective_action
    int answers = 0;        ///< that the customer has got: replies sent, and contacts of ours
};

/// Sorts what refers to a case into its parts; steps in their order.
CaseParts partsOf(const QList<Record> &belongings);

/// One step of handling a case: the fields it asks for and what is still missing, in sentences.
struct CaseStage
{
    QByteArray key; ///< "receipt", "acknowledgement", …
    QString title;
    QByteArrayList fields;
    QStringList missing = {};
    QByteArray lacking = {}; ///< the field of the first of them; empty: none of its fields
    bool isDone() const { return missing.isEmpty(); }
};

/// The steps of this kind in order, with nothing known to be missing. A complaint goes through all of complaint
/// handling (DOMAIN §2); the others through what they need.
QList<CaseStage> stagesOf(CaseKind kind);

/// The steps with what each of them lacks.
QList<CaseStage> stagesOf(const Record &serviceCase, const CaseParts &parts);

/// The first step that lacks something; -1: none.
int currentStage(const QList<CaseStage> &stages);

} // namespace crm
