// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

class QWidget;

namespace crm {

/// Fills an empty file with invented customers while `window` shows how far it is, with a way to stop.
/// `then` runs on the GUI thread when it is over, filled or not; what failed is told by the workspace.
void fillWithDemoData(Workspace &workspace, QWidget *window, std::function<void()> then);

/// A path in the user's documents where no file is yet.
QString newDemoPath();

} // namespace crm
