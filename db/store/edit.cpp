// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/edit.h"

namespace crm {

bool ChangeSet::touches(const Entity &entity) const
{
    return whole.contains(&entity)
        || std::any_of(changes.cbegin(), changes.cend(), [&](const Change &c) { return c.entity == &entity; });
}

} // namespace crm
