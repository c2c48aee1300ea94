// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

namespace crm {

/// "Returned Item": what a record of this kind is called in menus and titles of windows, where English writes all but
/// its small words with capitals. A translation stays as it is.
QString headlineName(const Entity &entity);
/// "New Lead": on buttons, in menus and titles of windows where one is made.
QString newName(const Entity &entity);

} // namespace crm
