// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/synccommands.h"

namespace crm::cli {

QList<Command> syncCommands()
{
    return {};
}

} // namespace crm::cli
