// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/recordlistpage.h"
#include "ui/shell/shellparts.h"

namespace crm {

ListPageShape quoteListShape();

/// The list of quotes, the page of one, and the price books and tax classes behind them.
QList<PageInfo> quotePages();

/// Stores a draft with these values, and the letterhead's where they say nothing, and opens it.
void createQuote(Workspace &workspace, const Record &defaults);

/// Lets the user change what documents look like and begin with; begun when there is none yet.
void editLetterhead(Workspace &workspace);

/// "New quote" and "New quote from a template": for the deal, company or contact that the page is about. Their letterhead.
QList<ToolInfo> quoteTools();

} // namespace crm
