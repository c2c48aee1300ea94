// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/recordlistpage.h"
#include "ui/shell/shellparts.h"

namespace crm {

/// The list of cases, worst and longest waiting first, and the page of one case.
QList<PageInfo> casePages();

/// What the list of cases shows.
ListPageShape caseListShape();

/// Opens the form for a new case with these values; for ShellParts::create when the record is a service_case.
void createCase(Workspace &workspace, const Record &defaults, QWidget *window);

/// Begins a complaint of this customer (a person, an organisation, or null) from anywhere.
void newComplaint(Workspace &workspace, const AnyRef &customer);

/// The complaint of whatever page is shown, for the menus: Ctrl+Shift+C.
ToolInfo newComplaintTool();

} // namespace crm
