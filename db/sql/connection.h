// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace crm {

/// Thrown inside db only and turned into a Result at its boundary, so that SQL reads without plumbing.
struct SqlError
{
    QString statement;
    QString reason;
    int code = 0;      ///< SQLite's extended result code
    QString file = {}; ///< the database's; empty: none in particular
};

/// The rows of one execution of a prepared statement. Going out of scope resets the statement:
/// one left open would keep its read transaction, and with it every later commit, pending.
class Rows
{
public:
    Rows(sqlite3 *db, sqlite3_stmt *statement)
        : m_db(db)
        , m_statement(statement)
    {
    }
    Rows(Rows &&other) noexcept
        : m_db(other.m_db)
        , m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    enum Kind { Integer = 1, Real, Text, Blob, Null }; ///< SQLite's numbers of its storage classes

    bool next();
    int columns() const;
    Kind kind(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;     ///< a copy
    QByteArrayView view(int column) const; ///< text as UTF-8 or blob; dies with the next step
    QVariant value(int column) const;      ///< null, qint64, double, QString or QByteArray

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
};

/// A handle to one SQLite file, used by one thread. Statements are prepared once and kept.
class Connection
{
public:
    using Prepared = sqlite3_stmt *; ///< for those who keep a statement without knowing SQLite

    enum Mode { ReadWrite, ReadOnly, Create, Immutable }; ///< Immutable: read-only without any lock or log file

    /// Throws SqlError.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;

    /// Runs a statement with its values bound in order; an Id is bound as its 16 bytes. Throws SqlError.
    Rows exec(QByteArrayView sql, const QVariantList &values = {});
    /// Runs statements separated by semicolons, without values. Throws SqlError.
    void run(const QByteArray &sql);
    /// The first column of the first row; invalid when there is none.
    QVariant scalar(QByteArrayView sql, const QVariantList &values = {});

    /// A statement kept and prepared once, for loops: bind, step, reset by hand through Rows.
    sqlite3_stmt *prepared(QByteArrayView sql);
    void bind(sqlite3_stmt *statement, const QVariantList &values);
    void bind(sqlite3_stmt *statement, int index, const QVariant &value); ///< index counts from 1
    void finish(sqlite3_stmt *statement);                                 ///< steps to the end and resets

    bool inTransaction() const;
    qint64 insertedId() const;
    qint64 changes() const;
    /// Drops every kept statement (before DDL on tables they use).
    void forgetStatements();

    /// Copies the whole database into a new file. Throws SqlError.
    void backupTo(const QString &path);
    /// Statements stop with SQLITE_INTERRUPT soon after this becomes true; null: never.
    void setCancel(const std::atomic_bool *cancel);
    /// Statements stop the same way after about so many instructions of SQLite's machine, together; −1: never.
    void setBudget(qint64 instructions);
    bool isBudgetSpent() const { return m_budget == 0; } ///< a statement was stopped by it
    /// Makes running statements of this handle end with SQLITE_INTERRUPT; any thread.
    void interrupt();

    sqlite3 *handle() const { return m_db; }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QByteArrayView v) const { return qHash(v); }
        size_t operator()(const QByteArray &v) const { return qHash(QByteArrayView(v)); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QByteArrayView a, QByteArrayView b) const { return a == b; }
    };

    void watchProgress();
    bool mustStop();

    QString m_path;
    sqlite3 *m_db = nullptr;
    const std::atomic_bool *m_cancel = nullptr;
    qint64 m_budget = -1; ///< instructions left; −1: any number
    std::unordered_map<QByteArray, sqlite3_stmt *, Hash, Equal> m_statements;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection, bool write = true);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace crm
