// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/database.h"

struct pg_conn;
struct pg_result;

namespace crm::sync {

/// PostgreSQL, or what speaks like it, over libpq: for organisations that want several servers over one database.
class PostgresDatabase final : public Database
{
public:
    /// `address` as libpq takes it: a postgresql:// URL or "host=… dbname=…". Throws DatabaseError.
    explicit PostgresDatabase(const QString &address);
    ~PostgresDatabase() override;
    PostgresDatabase(const PostgresDatabase &) = delete;

    QList<QVariantList> select(QByteArrayView sql, const QVariantList &values) override;
    void run(QByteArrayView sql, const QVariantList &values) override;
    void define(const QByteArrayList &statements) override;

protected:
    void begin() override;
    void commit() override;
    void rollback() override;

private:
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    Answer execute(QByteArrayView sql, const QVariantList &values);
    Answer checked(pg_result *result, QByteArrayView sql);
    void reconnect();

    pg_conn *m_session = nullptr;
};

} // namespace crm::sync
