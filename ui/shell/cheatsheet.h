// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/menus.h"

namespace crm {

/// Shows every action that has a key, by menu.
void showCheatSheet(const QList<MenuGroup> &groups, QWidget *window);

} // namespace crm
