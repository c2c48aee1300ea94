// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"

namespace crm {

/// What somebody did to a case in one go.
struct CaseNews
{
    QString who;                                  ///< empty: nobody had said who works here
    QList<const Entity *> made = {};              ///< replies, notes and activities that were written
    QList<HistoryLine::FieldChange> changes = {}; ///< of the case itself
};

/// The kinds whose records belong to a case and are told of when they are written.
const QList<const Entity *> &toldKinds();

/// Whole sentences: "Tamsin wrote a note. Changed: Priority, Owner." Empty when nothing of it is for people: what the
/// program keeps by itself, and what follows from what was done, is not told.
QString newsSentence(const CaseNews &news);

} // namespace crm
