// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"
#include "db/store/edit.h"

namespace crm {

/// What keeps a deal from entering a stage.
struct StageGate
{
    QByteArrayList missing; ///< fields that the stage entered or one passed over requires and the deal does not have
    QStringList requiredIn; ///< of each of these the name of the stage that requires it
    QStringList criteria;   ///< exit criteria of the stage left, or of one passed over, that nobody has confirmed
    QStringList leaving;    ///< names of the stages whose criteria these are
    QString left;           ///< name of the stage left; empty: the deal is new
    bool isOpen() const { return missing.isEmpty() && criteria.isEmpty(); }
};

/// Of the pipeline's stages the open ones that a move forwards passes over, in their order; none on any other move.
QList<Stage> stagesBetween(const QList<Stage> &stages, const Stage &from, const Stage &to);

/// Fields are required on the way to any stage that asks for them; exit criteria only count forwards, that is to a
/// later open stage or to one that is won. What a stage passed over (`between`) asks for counts as if the deal had
/// been there. `from` has a null id for a new deal.
StageGate stageGate(const Record &deal, const Stage &from, const Stage &to, const QList<Stage> &between = {});

/// What keeps a deal from being stored in the stage it names, at the fields of its form: what is missing first, then the
/// reason of a lost one, then the criteria, which stand at the stage. Nothing when it stays where it is.
QList<Problem> stageProblems(const Record &deal, const Stage &from, const Stage &to, const QList<Stage> &between = {});

/// The field has no value, or only blanks.
bool lacks(const Record &deal, const QByteArray &field);

/// Fields of deals that a stage may require, in the order of the form.
QByteArrayList requirableFields();
/// The stage's required fields; names that are none are left out.
QByteArrayList requiredFields(const Stage &stage);
QString requiredFieldsText(const QByteArrayList &fields);
/// Lines without blank ends, empty ones left out, each once.
QStringList criteriaOf(const QString &lines);

/// Notes on the deal that these criteria are met; for the edit that moves it.
void confirmCriteria(Record &deal, const QStringList &criteria);

} // namespace crm
