// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/shell/shellparts.h"

namespace crm {

/// Lists of what other records are sorted by: categories, causes, teams, tags. Seldom wanted, so not in the sidebar but
/// in the menu of tools, where they are renamed, added to and cleared up.
QList<PageInfo> wordListPages();
QList<ToolInfo> wordListTools();

} // namespace crm
