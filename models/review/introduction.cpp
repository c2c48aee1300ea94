// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/introduction.h"

#include "db/entities/user.h"

namespace crm {

QFuture<Result<ChangeSet>> introduceColleague(Store &store, const Id &user, const QString &name, const QString &role)
{
    const auto known = role == "administrator" ? UserRole::Administrator
        : role == "manager"                    ? UserRole::Manager
                                               : UserRole::Sales;
    const auto record = Record::from(User{.id = user, .name = name, .role = known});
    const auto introduce = [record](Batch &batch) {
        if (!batch.record(User::entity(), record.id).isValid())
            batch.put(record);
    };
    return store.batch(User::tr("Join the organisation"), introduce, {}, {}, QStringLiteral("system"));
}

} // namespace crm
