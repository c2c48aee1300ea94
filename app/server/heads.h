// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/ledger.h"

#include <QStringList>

namespace crm::server {

/// The ends of log and audit, signed once a day (Ed25519) and written under each other into a file: a copy of that
/// file, kept where the server's owner cannot write, tells later whether what had been logged by then is still all
/// there. The key lies beside it; whoever copies the file copies `signing.pub` as well.
class Heads
{
public:
    explicit Heads(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Makes the key when there is none. False: it cannot be written.
    bool makeKey() const;
    /// Adds a line when the newest is of an earlier day (UTC). False: it cannot be written.
    bool signOnceADay(sync::Database &database, qint64 nowMs) const;
    /// What does not fit between the lines of `file` (empty: the folder's own) and the database, in sentences.
    QStringList verify(sync::Database &database, const QString &file) const;
    /// After a restore the database is behind the lines: they go aside.
    void putAside() const;

private:
    QString linesFile() const { return m_folder + "/signed-heads"; }
    QString keyFile() const { return m_folder + "/signing.key"; }
    QString publicFile() const { return m_folder + "/signing.pub"; }

    QString m_folder;
};

} // namespace crm::server
