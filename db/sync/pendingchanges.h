// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/sync/synctables.h"

#include <QMetaType>

namespace crm::sync {

/// A change of a record that the server has not taken in, or an attached file that it has not got.
struct PendingChange
{
    enum State {
        Waiting,  ///< will be sent
        Refused,  ///< the server cannot read it: kept, and no longer sent
        Contents, ///< the record is with the server, the attached file that it names is not yet
    };
    State state = Waiting;
    Op::Kind kind = Op::Update;
    QByteArray table;
    Id row;
    QByteArrayList fields = {}; ///< Op::Update: what was changed
    qint64 at = 0;              ///< ms since 1970 UTC
    QByteArray content = {};    ///< Refused: the whole change as JSON
    QString title = {};         ///< Op::Remove: of the record, as it was
};

/// The newest `limit` of them, one per record and those refused, newest first; files come from FileTransfer. Throws
/// SqlError.
QList<PendingChange> pendingChanges(SyncTables &tables, const Registry &registry, int limit);

} // namespace crm::sync

Q_DECLARE_METATYPE(crm::sync::PendingChange)
