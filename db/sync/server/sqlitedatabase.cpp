// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/sqlitedatabase.h"

#include "db/sql/boundrow.h"
#include "db/sql/openfiles.h"
#include "db/sync/server/marks.h"
#include "db/value/databasehead.h"

#include <QFile>
#include <QVarLengthArray>

#include <sqlite3.h>

#include <algorithm>

namespace crm::sync {

namespace {

DatabaseError::Cause causeOf(const SqlError &error)
{
    switch (error.code & 0xff) { // the plain code is the low byte of the extended one
    case SQLITE_BUSY:
        return DatabaseError::Passing;
    case SQLITE_FULL:
        return DatabaseError::Full;
    case SQLITE_TOOBIG:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return DatabaseError::Content;
    default:
        return DatabaseError::Unknown;
    }
}

/// The values of one row, which stay where they are until it is stored.
class Binding final : public RowWriter
{
public:
    explicit Binding(BoundRow &row)
        : m_row(row)
    {
    }
    void integer(qint64 number) override { m_row.integer(++m_place, number); }
    void text(const QByteArray &utf8) override { m_row.text(++m_place, kept(utf8)); }
    void bytes(const QByteArray &bytes) override { m_row.bytes(++m_place, kept(bytes)); }
    void null() override { m_row.value(++m_place, {}); }

private:
    QByteArrayView kept(const QByteArray &content)
    {
        m_kept.append(content);
        return content;
    }

    BoundRow &m_row;
    QVarLengthArray<QByteArray, 16> m_kept;
    int m_place = 0;
};

template <typename F> auto translated(F work)
{
    try {
        return work();
    } catch (const SqlError &e) {
        throw DatabaseError{e.statement, e.reason, causeOf(e)};
    }
}

} // namespace

SqliteDatabase::SqliteDatabase(const QString &path, bool create)
{
    translated([&] {
        m_connection = std::make_unique<Connection>(path, create ? Connection::Create : Connection::ReadWrite);
        m_connection->run(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; "
            "PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; "
            "PRAGMA wal_autocheckpoint=16000"); // pages: 64 MB, or every third push waits until all is written twice
    });
}

bool SqliteDatabase::isOne(const QString &path)
{
    return isDatabaseHead(OpenFiles::head(path, databaseHead));
}

bool SqliteDatabase::isSound()
{
    return scalar("PRAGMA quick_check(1)").toString() == u"ok";
}

/// A list has as many marks as values.
static Rows executed(Connection &connection, QByteArrayView sql, const QVariantList &values)
{
    const auto isList = [](const QVariant &value) { return value.typeId() == QMetaType::QVariantList; };
    if (std::none_of(values.begin(), values.end(), isList))
        return connection.exec(sql, values);
    QByteArray expanded;
    QVariantList all;
    auto next = values.begin();
    for (const char c : sql) {
        if (c != '?') {
            expanded += c;
            continue;
        }
        const auto list = isList(*next) ? next->toList() : QVariantList();
        expanded += list.isEmpty() ? "?" : marks(1, int(list.size()));
        all += list.isEmpty() ? QVariantList{*next} : list;
        ++next;
    }
    return connection.exec(expanded, all);
}

QList<QVariantList> SqliteDatabase::select(QByteArrayView sql, const QVariantList &values)
{
    return translated([&] {
        QList<QVariantList> table;
        auto rows = executed(*m_connection, sql, values);
        const int columns = rows.columns();
        while (rows.next()) {
            QVariantList row;
            row.reserve(columns);
            for (int i = 0; i < columns; ++i)
                row.append(rows.value(i));
            table.append(row);
        }
        return table;
    });
}

void SqliteDatabase::run(QByteArrayView sql, const QVariantList &values)
{
    translated([&] { executed(*m_connection, sql, values); });
}

void SqliteDatabase::insert(const Columns &columns, qsizetype rows, const WriteRow &write, QByteArrayView behind)
{
    if (rows == 0)
        return;
    const QByteArray sql = "INSERT INTO " + columns.names() + " VALUES" + marks(1, int(columns.columns.size())) + ' '
        + behind.toByteArray();
    translated([&] {
        BoundRow row(*m_connection, sql);
        for (qsizetype i = 0; i < rows; ++i) {
            Binding binding(row);
            write(i, binding);
            row.run();
        }
    });
}

void SqliteDatabase::define(const QByteArrayList &statements)
{
    translated([&] {
        for (const auto &sql : statements)
            m_connection->run(sql);
    });
}

void SqliteDatabase::begin()
{
    run("BEGIN IMMEDIATE", {});
}

void SqliteDatabase::commit()
{
    run("COMMIT", {});
}

void SqliteDatabase::rollback()
{
    if (!m_connection->inTransaction())
        return; // SQLite has done so by itself (full disk, I/O error)
    run("ROLLBACK", {});
}

bool backUp(const QString &database, const QString &to)
{
    return translated([&] {
        const auto part = to + ".part";
        QFile::remove(part);
        Connection(database, Connection::ReadWrite).backupTo(part);
        QFile::remove(to);
        return QFile::rename(part, to);
    });
}

/// One that is damaged goes aside as it is, with its log.
static void foldLog(const QString &database)
{
    constexpr int corrupt = 11;     // SQLITE_CORRUPT
    constexpr int notDatabase = 26; // SQLITE_NOTADB
    try {
        Connection(database, Connection::ReadWrite).run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE");
    } catch (const SqlError &error) {
        if ((error.code & 0xff) != corrupt && (error.code & 0xff) != notDatabase)
            throw;
    }
}

static bool moveDatabase(const QString &from, const QString &to)
{
    for (const auto *suffix : {"-wal", "-shm", ""}) {
        QFile::remove(to + QLatin1String(suffix));
        if (QFile::exists(from + QLatin1String(suffix))
            && !QFile::rename(from + QLatin1String(suffix), to + QLatin1String(suffix)))
            return false;
    }
    return true;
}

bool putBack(const QString &backup, const QString &database, const QString &aside)
{
    return translated([&] {
        if (QFile::exists(database))
            foldLog(database);
        const auto part = database + ".part";
        QFile::remove(part);
        Connection(backup, Connection::ReadWrite).backupTo(part); // before anything is moved: the disk may be full
        QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return moveDatabase(database, aside) && QFile::rename(part, database);
    });
}

} // namespace crm::sync
