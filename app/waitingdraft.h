// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellparts.h"

namespace crm {

class MainWindow;

/// Says in a toast that something typed before was never saved, and offers to go on with it.
void tellOfDrafts(Workspace &workspace, MainWindow &window);

/// Menu entry: all that was typed and never saved, and the way to each of it.
ToolInfo draftsTool();

} // namespace crm
