// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/value/hybridclock.h"

class QCborValue;

struct sqlite3;
struct sqlite3_context;
struct sqlite3_stmt;
struct sqlite3_value;

namespace crm {

class Connection;

/// Writes change_log: the triggers of every table call it for each changed row, inside the same
/// transaction (SYNC 2.1). An insertion logs the id only; an update the columns it changed, before
/// and after; a deletion the whole row before. No-op updates log nothing.
class Capture
{
public:
    Capture(Connection &connection, const Registry &registry);
    ~Capture();
    Capture(const Capture &) = delete;

    /// Prepares the statement anew after Connection::forgetStatements().
    void prepare();
    /// Until end(), writes are part of this transaction; outside one they are refused.
    void begin(qint64 txn, qint64 wallMs);
    void end();
    /// What is logged of this record until end(), or until another is named, was done by somebody else at their own
    /// time (ms since 1970 UTC); a null user: nobody had signed in. `isProgram`: by their program, for them.
    void sign(const Id &row, const Id &user, qint64 at, bool isProgram = false);
    bool isCapturing() const { return m_txn != 0; }

    /// Logs rows (`after`, `last`] of a table as created, for bulk loads whose insertion trigger is away.
    void logCreations(const Entity &entity, qint64 after, qint64 last);

    /// CREATE TRIGGER statements of an entity.
    static QByteArrayList triggers(const Entity &entity);
    /// The columns that the triggers pass, in order: stored, and of updates not the derived ones. A deletion logs
    /// those too, for who is brought back before what they are derived from.
    static QList<int> columns(const Entity &entity, char op);

private:
    static void call(sqlite3_context *context, int count, sqlite3_value **values);
    void log(sqlite3_context *context, int count, sqlite3_value **values);
    void bindSigner(sqlite3_value *row);

    struct Table
    {
        const Entity *entity = nullptr;
        QList<int> updated;
        QList<int> removed;
    };

    Connection &m_connection;
    QList<Table> m_tables; ///< by entity number
    sqlite3_stmt *m_insert = nullptr;
    HybridClock m_clock;
    qint64 m_txn = 0;
    qint64 m_wallMs = 0;
    QByteArray m_signedRow; ///< empty: what is logged was done here
    QByteArray m_signer;
    qint64 m_signedAt = 0;
    bool m_isSignedByProgram = false;
};

/// A value as the body of a log line holds it, in stored form.
QVariant loggedValue(const QCborValue &value);

} // namespace crm
