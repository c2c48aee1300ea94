// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/recordlistpage.h"
#include "ui/shell/shellparts.h"

namespace crm {

/// The list of leads: a line to take one down, segments, and the current lead beside it.
ListPageShape leadListShape();
/// Leads, the rules that assign them, and the register of competitors.
QList<PageInfo> leadPages();
/// Menu entry: gives open leads without an owner to colleagues, by the rules.
ToolInfo assignLeadsTool();
/// Menu entry: the list of assignment rules.
ToolInfo assignmentRulesTool();

/// Gives every open lead without an owner to somebody, and says how many found one.
void assignOpenLeads(Workspace &workspace, QObject *context);

} // namespace crm
