// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/recordlistpage.h"

namespace crm {

/// What can be done with several cases of a list at once, each one step to undo: take them, follow them, merge them.
QList<ListPageShape::Action> caseListActions();

/// Merges the cases into the one that is proposed.
void mergeChosenCases(Workspace &workspace, const QList<Id> &ids);
void takeChosenCases(Workspace &workspace, const QList<Id> &ids);

} // namespace crm
