// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace crm::sync {

/// Thrown by a Database. `isPassing`: another transaction was in the way; the same work may be tried again.
struct DatabaseError
{
    QString statement;
    QString reason;
    enum Cause {
        Unknown,
        Passing, ///< another attempt may succeed
        Full,    ///< no room on the disk
        Content, ///< what was to be stored cannot be
    };
    Cause cause = Unknown;
};

/// Columns of rows that are stored many at a time, and what they hold.
struct Columns
{
    enum Kind { Integer, Text, Bytes };
    QByteArray table;
    QList<std::pair<QByteArray, Kind>> columns;
    QByteArray names() const; ///< "table(a, b)"
};

/// Takes the values of rows one after the other, in the order of their columns.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual void integer(qint64 number) = 0;
    virtual void text(const QByteArray &utf8) = 0;
    virtual void bytes(const QByteArray &bytes) = 0;
    virtual void null() = 0;
    virtual void id(const Id &id) { bytes(id.bytes()); }
};

/// Writes the values of the row of this number, one for each column.
using WriteRow = std::function<void(qsizetype, RowWriter &)>;

/// One session with the server's database, used by one thread. Statements are written once, in what SQLite and
/// PostgreSQL (and what speaks like it) have in common: ? for values, INSERT … ON CONFLICT, RETURNING, no sequences,
/// no triggers, no advisory locks. Values are null, qint64, QString and QByteArray; a list of QString or QByteArray, not
/// empty, stands behind IN: "id IN ?".
class Database
{
public:
    virtual ~Database() = default;

    virtual QList<QVariantList> select(QByteArrayView sql, const QVariantList &values = {}) = 0;
    virtual void run(QByteArrayView sql, const QVariantList &values = {}) = 0;
    /// INSERT of so many rows, and what comes behind VALUES (ON CONFLICT …). Of rows that cannot be stored the next
    /// statement may be the one that throws, at the latest the end of the transaction.
    virtual void insert(const Columns &columns, qsizetype rows, const WriteRow &write, QByteArrayView behind = {}) = 0;
    /// Statements without values; BLOB, INTEGER and TEXT, ordered by its bytes, are put into the words of the database.
    virtual void define(const QByteArrayList &statements) = 0;

    /// Runs work in one transaction, again when another was in the way; what it throws rolls back.
    void transact(const std::function<void()> &work);
    /// The first value of the first row; invalid when there is none.
    QVariant scalar(QByteArrayView sql, const QVariantList &values = {});

protected:
    virtual void begin() = 0; ///< for writing
    virtual void commit() = 0;
    virtual void rollback() = 0;
};

/// Makes a session; every thread of the server has its own.
using Databases = std::function<std::unique_ptr<Database>()>;

} // namespace crm::sync
