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

    QList<QVariantList> select(QByteArrayView sql, const QVariantList &values) override;
    void run(QByteArrayView sql, const QVariantList &values) override;
    void define(const QByteArrayList &statements) override;
    Connection &connection() { return *m_connection; }

protected:
    void begin() override;
    void commit() override;
    void rollback() override;

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace crm::sync
