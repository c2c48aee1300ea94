// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/treehooks.h"

namespace crm {

namespace {

constexpr int deepest = 100; // a tree from elsewhere that bites its tail ends here

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::TreeHooks)
};

} // namespace

void staysATree(Saving &s)
{
    if (!s.changes("parent"))
        return;
    auto up = s.record.reference("parent");
    for (int depth = 0; depth < deepest && !up.isNull(); ++depth) {
        if (up == s.record.id)
            return s.problems.append(
                {"parent", Text::tr("“%1” cannot be part of itself or of what is part of it.").arg(s.record.title())});
        const auto above = s.lookup.record(s.record.entity(), up);
        up = above.isValid() ? above.reference("parent") : Id();
    }
}

} // namespace crm
