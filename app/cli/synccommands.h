// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace crm::cli {

/// The commands of what a build may leave out; CMake compiles one of two files that define it.
QList<Command> syncCommands();

} // namespace crm::cli
