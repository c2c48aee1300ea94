// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/menus.h"

namespace crm {

/// Shows every action that has a key, by menu, and then the keys of parts of pages.
void showCheatSheet(const QList<MenuGroup> &groups, const QList<KeyGroup> &parts, QWidget *window);

} // namespace crm
