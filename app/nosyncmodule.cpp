// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/module.h"

namespace crm {

std::unique_ptr<Module> makeSyncModule(Store &)
{
    return nullptr;
}

bool hasSyncModule()
{
    return false;
}

} // namespace crm
