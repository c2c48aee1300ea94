// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellparts.h"

namespace crm {

/// The pages, tools and dialogs of the program, in the order of sidebar and menus.
ShellParts shellParts();

} // namespace crm
