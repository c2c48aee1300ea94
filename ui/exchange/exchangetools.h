// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellparts.h"

namespace crm {

/// Import and Export of the file menu. The export takes the page's list as it is filtered, with its columns; where
/// the page is no list, all contacts.
QList<ToolInfo> exchangeTools();

} // namespace crm
