// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/readerguard.h"

#include "db/entities/sharing.h"
#include "db/entities/syncconflict.h"
#include "db/entities/user.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace crm {

std::optional<Error> refusalForReader(const Edit &edit)
{
    static const auto own = [] {
        QSet<QByteArray> kinds{SyncConflict::entity().name, User::entity().name};
        for (const auto &one : sharing())
            if (one.isPersonal)
                kinds.insert(one.entity);
        return kinds;
    }();
    const auto isOwn = [](const QByteArray &kind) { return own.contains(kind); };
    if (std::all_of(edit.puts.cbegin(), edit.puts.cend(), [&](const Record &r) { return isOwn(r.entity().name); })
        && std::all_of(edit.removals.cbegin(), edit.removals.cend(), [&](const AnyRef &r) { return isOwn(r.entity); }))
        return {};
    return Error{Error::ReadOnly,
        QCoreApplication::translate("crm::SyncLink",
            "Nothing was changed: you are a reader in this organisation. Ask its administrator if you are to change "
            "records.")};
}

} // namespace crm
