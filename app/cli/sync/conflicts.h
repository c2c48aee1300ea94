// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace crm::cli {

void runConflicts(const Arguments &arguments, const QString &database);

} // namespace crm::cli
