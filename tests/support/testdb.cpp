// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdb.h"

#include "db/entities/opportunity.h"

namespace crm {

Id TestDb::stage(const QString &name)
{
    const auto stages = await(store.records({&Stage::entity()}));
    for (const auto &s : *stages)
        if (s.title() == name || s.text("type") == name)
            return s.id;
    return {};
}

} // namespace crm
