// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/treehooks.h"

#include "db/entities/casehooks.h"

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

void caseLinksEnd(Saving &s)
{
    for (const auto *field : {"parent", "follow_up_of", "repeat_of", "duplicate_of"}) {
        if (!s.changes(field))
            continue;
        const auto first = s.record.reference(field);
        auto next = first == s.record.id ? Id() : first; // that is a rule's matter
        for (int steps = 0; steps < deepest && !next.isNull(); ++steps) {
            const auto other = s.lookup.record(ServiceCase::entity(), next);
            next = other.isValid() ? other.reference(field) : Id();
            if (next == s.record.id) {
                s.problems.append({field,
                    ServiceCase::tr("%1 leads back to this case already: choose another one, or take that link away.")
                        .arg(s.lookup.record(ServiceCase::entity(), first).text("number"))});
                break;
            }
        }
    }
}

} // namespace crm
