// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/database.h"

#include <QHash>

#include <vector>

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
    void insert(const Columns &columns, qsizetype rows, const WriteRow &write, QByteArrayView behind) override;
    void define(const QByteArrayList &statements) override;

protected:
    void begin() override;
    void commit() override;
    void rollback() override;

private:
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    Answer execute(QByteArrayView sql, const QVariantList &values);
    Answer checked(pg_result *result, QByteArrayView sql);
    void copy(const Columns &columns, qsizetype rows, const WriteRow &write);
    void finishCopy();
    QByteArray prepared(QByteArrayView sql, const std::vector<unsigned> &types);
    void forgetPrepared();
    void setUp();
    void reconnect();

    pg_conn *m_session = nullptr;
    QHash<QByteArray, QByteArray> m_prepared; ///< names of kept statements by text and types of values
    int m_names = 0;
    QByteArray m_copying; ///< the COPY whose end has not been heard of; empty: none
};

} // namespace crm::sync
