// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"
#include "db/sync/server/database.h"

namespace crm::sync {

/// The embedded database: one file, every commit on disk before it is answered.
class SqliteDatabase final : public Database
{
public:
    /// Makes the file when `create`. Throws DatabaseError.
    explicit SqliteDatabase(const QString &path, bool create = false);
    /// Whether the file is a database of SQLite at all; what is open is not touched.
    static bool isOne(const QString &path);
    /// Reads all of it, at the speed of the disk.
    bool isSound();

    QList<QVariantList> select(QByteArrayView sql, const QVariantList &values) override;
    void run(QByteArrayView sql, const QVariantList &values) override;
    void insert(const Columns &columns, qsizetype rows, const WriteRow &write, QByteArrayView behind) override;
    void define(const QByteArrayList &statements) override;
    Connection &connection() { return *m_connection; }

protected:
    void begin() override;
    void commit() override;
    void rollback() override;

private:
    std::unique_ptr<Connection> m_connection;
};

/// Copies the database into a new file, also while a server works in it. False: it cannot be written there.
/// Throws DatabaseError.
bool backUp(const QString &database, const QString &to);

/// Puts a backup in the place of the database, which is kept beside it under `aside`. No server may have it open.
/// False: it cannot be moved. Throws DatabaseError.
bool putBack(const QString &backup, const QString &database, const QString &aside);

} // namespace crm::sync
