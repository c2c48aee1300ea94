// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/connection.h"

#include "db/sql/openfiles.h"
#include "db/sql/sqlfunctions.h"
#include "db/value/id.h"

#include <QFileInfo>
#include <QStringEncoder>
#include <QUrl>

#include <algorithm>

#include <sqlite3.h>

namespace crm {

namespace {

constexpr int betweenLooks = 20000; // instructions of SQLite's machine: about a millisecond

[[noreturn]] void fail(sqlite3 *db, QByteArrayView sql, int code)
{
    throw SqlError{QString::fromUtf8(sql).left(2000),
        db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code)),
        db ? sqlite3_extended_errcode(db) : code, db ? QString::fromUtf8(sqlite3_db_filename(db, "main")) : QString()};
}

/// SQLite counts what it allocates under one lock for all threads unless told otherwise before its first use; that
/// cost a tenth of an import.
bool countNothing()
{
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace

Rows::~Rows()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

bool Rows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail(m_db, sqlite3_sql(m_statement), code);
    return false;
}

int Rows::columns() const
{
    return sqlite3_column_count(m_statement);
}

Rows::Kind Rows::kind(int column) const
{
    static_assert(Integer == SQLITE_INTEGER && Real == SQLITE_FLOAT && Text == SQLITE_TEXT && Blob == SQLITE_BLOB
        && Null == SQLITE_NULL);
    return Kind(sqlite3_column_type(m_statement, column));
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Rows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Rows::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Rows::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QByteArray Rows::blob(int column) const
{
    return view(column).toByteArray();
}

QVariant Rows::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

Connection::Connection(const QString &path, Mode mode)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    [[maybe_unused]] static const bool isLean = countNothing();
    const bool reading = mode == ReadOnly || mode == Immutable;
    const int flags = (reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
        | (mode == Create ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    auto name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    if (mode == Immutable)
        name += "?immutable=1";
    const bool isGuarded = OpenFiles::add(m_path, mode == Create);
    const int code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    if (code != SQLITE_OK) {
        const SqlError error{path, m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString(), code, path};
        sqlite3_close_v2(m_db);
        m_db = nullptr;
        OpenFiles::remove(m_path);
        throw error;
    }
    if (isGuarded)
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_busy_timeout(m_db, 5000);
    registerSqlFunctions(m_db);
}

Connection::~Connection()
{
    forgetStatements();
    sqlite3_close_v2(m_db);
    OpenFiles::remove(m_path);
}

void Connection::forgetStatements()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
}

sqlite3_stmt *Connection::prepared(QByteArrayView sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end() && !sqlite3_stmt_busy(found->second))
        return found->second;
    if (found != m_statements.end()) // asked for again while its rows are being read: a second copy
        return prepared(QByteArray(sql.toByteArray() + ' '));
    sqlite3_stmt *statement = nullptr;
    const int code
        = sqlite3_prepare_v3(m_db, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(m_db, sql, code);
    m_statements.emplace(sql.toByteArray(), statement);
    return statement;
}

/// Short texts, nearly all there are, are encoded without asking for memory.
static void bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    constexpr qsizetype longest = 300; // UTF-16 units, of which each takes at most three bytes
    char buffer[longest * 3 + 8];
    if (text.size() > longest) {
        const auto encoded = text.toUtf8();
        sqlite3_bind_text(statement, index, encoded.constData(), int(encoded.size()), SQLITE_TRANSIENT);
        return;
    }
    QStringEncoder encoder(QStringEncoder::Utf8);
    const auto *end = encoder.appendToBuffer(buffer, text);
    sqlite3_bind_text(statement, index, buffer, int(end - buffer), SQLITE_TRANSIENT);
}

void Connection::bind(sqlite3_stmt *statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, index);
        return;
    case QMetaType::QString:
        return bindText(statement, index, *static_cast<const QString *>(value.constData()));
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_blob(
            statement, index, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        return;
    }
    default:
        break;
    }
    if (value.isNull()) {
        sqlite3_bind_null(statement, index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Bool:
        sqlite3_bind_int64(statement, index, value.toLongLong());
        break;
    case QMetaType::Double:
        sqlite3_bind_double(statement, index, value.toDouble());
        break;
    default:
        if (value.typeId() == qMetaTypeId<Id>()) {
            const auto bytes = value.value<Id>().bytes();
            sqlite3_bind_blob(statement, index, bytes.constData(), 16, SQLITE_TRANSIENT);
            break;
        }
        bindText(statement, index, value.toString());
    }
}

void Connection::bind(sqlite3_stmt *statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        bind(statement, i + 1, values.at(i));
}

Rows Connection::exec(QByteArrayView sql, const QVariantList &values)
{
    auto *statement = prepared(sql);
    sqlite3_clear_bindings(statement);
    bind(statement, values);
    if (sqlite3_column_count(statement) > 0)
        return Rows(m_db, statement);
    finish(statement);
    return Rows(m_db, nullptr);
}

void Connection::finish(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        const SqlError error{QString::fromUtf8(sqlite3_sql(statement)), QString::fromUtf8(sqlite3_errmsg(m_db)),
            sqlite3_extended_errcode(m_db), m_path};
        sqlite3_reset(statement);
        throw error;
    }
    sqlite3_reset(statement);
}

void Connection::run(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(m_db, sql, code);
}

QVariant Connection::scalar(QByteArrayView sql, const QVariantList &values)
{
    auto rows = exec(sql, values);
    return rows.next() ? rows.value(0) : QVariant();
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

qint64 Connection::insertedId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_db);
}

void Connection::backupTo(const QString &path)
{
    Connection target(path, Create);
    auto *backup = sqlite3_backup_init(target.m_db, "main", m_db, "main");
    if (!backup)
        fail(target.m_db, "backup", SQLITE_ERROR);
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        fail(target.m_db, "backup", code);
    target.run("PRAGMA journal_mode=DELETE");
}

void Connection::setCancel(const std::atomic_bool *cancel)
{
    m_cancel = cancel;
    watchProgress();
}

void Connection::setBudget(qint64 instructions)
{
    m_budget = instructions;
    watchProgress();
}

void Connection::watchProgress()
{
    const auto asked = [](void *connection) -> int { return static_cast<Connection *>(connection)->mustStop(); };
    if (m_cancel || m_budget >= 0)
        sqlite3_progress_handler(m_db, betweenLooks, asked, this);
    else
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

bool Connection::mustStop()
{
    if (m_budget > 0)
        m_budget = std::max<qint64>(0, m_budget - betweenLooks);
    return m_budget == 0 || (m_cancel && m_cancel->load(std::memory_order_relaxed));
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_db);
}

Transaction::Transaction(Connection &connection, bool write)
    : m_connection(connection)
{
    m_connection.exec(write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (m_open && m_connection.inTransaction()) {
        try {
            m_connection.exec("ROLLBACK");
        } catch (const SqlError &) {
            // SQLite has rolled back by itself (full disk, I/O error): nothing is left to undo.
        }
    }
}

void Transaction::commit()
{
    m_connection.exec("COMMIT");
    m_open = false;
}

} // namespace crm
