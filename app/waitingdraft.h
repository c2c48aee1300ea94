// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

class MainWindow;
class Workspace;

/// Says in a toast that something typed before was never saved, and offers to go on with it.
void tellOfDrafts(Workspace &workspace, MainWindow &window);

} // namespace crm
