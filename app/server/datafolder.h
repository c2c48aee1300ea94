// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/accounts.h"

#include <QString>

namespace crm::server {

/// Ends the program with the sentence on standard error: 1 for failures, 2 for wrong usage.
struct Exit
{
    int code = 1;
    QString sentence;
};

/// The folder in which a server keeps what is its own: the database (or where it is), the key and the certificate.
class DataFolder
{
public:
    explicit DataFolder(const QString &path)
        : m_path(path)
    {
    }

    /// Makes the folder, the database in it or at `postgres`, and the certificate. Throws Exit.
    void make(const QString &organisation, const QString &postgres);
    /// Throws Exit when the folder is not a server's.
    void check() const;
    /// How to open the database. Throws Exit when the folder is not a server's, or lacks it.
    sync::Databases databases() const;

    /// Makes what a folder of an earlier version lacks. Throws Exit, DatabaseError.
    void complete() const;

    const QString &path() const { return m_path; }
    QString certificate() const { return m_path + "/tls.crt"; }
    QString key() const { return m_path + "/tls.key"; }
    QString postgres() const; ///< empty: SQLite
    QString databaseFile() const { return m_path + "/organisation.db"; }

    /// The newest position this server has ever had, kept beside the database: one that is behind it is a backup.
    qint64 knownHead() const;
    void noteHead(qint64 head) const;

private:
    void writePostgres(const QString &address) const;

    QString m_path;
};

} // namespace crm::server
