// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/database.h"
#include "db/sync/wire/messages.h"

#include <QStringList>

namespace crm::sync {

/// Something that is not a change of a record but has to be traced: who came in or tried to, who was given or lost a
/// right, what left the organisation.
struct AuditEvent
{
    QString what;           ///< "joined", "refused", "user added", "role changed", "device revoked", "backup" …
    QString login;          ///< whom it is about
    QString about = {};     ///< in words: role, address, file
    QByteArray device = {}; ///< the node, when one took part
};

/// Events, each bound to all before it. Beside the log of changes (Ledger), which records those.
class Audit
{
public:
    explicit Audit(Database &database)
        : m_db(database)
    {
    }

    static QByteArrayList tables();

    /// Inside the caller's transaction.
    void append(const AuditEvent &event, qint64 nowMs);

    /// What devices tell of themselves, each once however often it is told. Returns those that are kept, also from
    /// before. Inside the caller's transaction.
    QList<Id> take(const QList<ToldEvent> &events, const QString &login, const QByteArray &device, qint64 nowMs);

    /// How many events there are, and the chain over them.
    struct End
    {
        qint64 count = 0;
        QByteArray chain;
    };
    End end();
    /// The chain after the event `n`; empty when there is none.
    QByteArray chainAt(qint64 n);
    /// What is wrong, in sentences; empty when nobody has changed, removed or reordered an event.
    QStringList verify();

    /// One line per event after `n`: number, time, what, login, about, device, separated by tabs.
    QStringList list(qint64 after);

private:
    Database &m_db;
};

} // namespace crm::sync
