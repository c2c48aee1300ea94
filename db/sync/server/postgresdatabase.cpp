// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/postgresdatabase.h"

#include "db/sync/server/postgresvalues.h"

#include <libpq-fe.h>

namespace crm::sync {

using namespace postgres;

namespace {

constexpr qsizetype mostPrepared = 300; // statements a session keeps
constexpr qsizetype worthCopying = 50;  // rows: a COPY asks twice where an INSERT asks once
constexpr qsizetype sentAtOnce = 32768; // bytes of a COPY: the database stores them while further ones are made

/// Rows in the form of a COPY (PostgreSQL, COPY, binary format), sent while they are made.
class CopiedRows final : public RowWriter
{
public:
    CopiedRows(PGconn *session, qsizetype width)
        : m_session(session)
        , m_width(width)
    {
        m_writer.append({"PGCOPY\n\377\r\n\0", 11});
        m_writer.number(qint32(0)); // no flags
        m_writer.number(qint32(0)); // nor anything else before the rows
    }
    void integer(qint64 number) override { next().integer(number); }
    void text(const QByteArray &utf8) override { next().content(utf8); }
    void bytes(const QByteArray &bytes) override { next().content(bytes); }
    void id(const Id &id) override { next().id(id); }
    void null() override { next().null(); }
    void end()
    {
        m_writer.number(qint16(-1));
        send();
        PQputCopyEnd(m_session, m_isSent ? nullptr : "not all rows could be sent");
    }

private:
    BinaryWriter &next()
    {
        if (m_place++ % m_width == 0) {
            if (m_writer.size() >= sentAtOnce)
                send();
            m_writer.number(qint16(m_width));
        }
        return m_writer;
    }
    void send()
    {
        const auto part = m_writer.view();
        m_isSent = m_isSent && PQputCopyData(m_session, part.data(), int(part.size())) == 1;
        m_writer.clear();
    }

    PGconn *m_session;
    const qsizetype m_width;
    BinaryWriter m_writer;
    qsizetype m_place = 0;
    bool m_isSent = true; ///< else why not is told at the end
};

} // namespace

PostgresDatabase::PostgresDatabase(const QString &address)
    : m_session(PQconnectdb(address.toUtf8().constData()))
{
    if (PQstatus(m_session) == CONNECTION_OK) {
        PQsetNoticeProcessor(
            m_session, [](void *, const char *) {}, nullptr);
        setUp();
        return;
    }
    const DatabaseError error{"connect", QString::fromUtf8(PQerrorMessage(m_session)).simplified()};
    PQfinish(m_session);
    throw error;
}

PostgresDatabase::~PostgresDatabase()
{
    PQfinish(m_session);
}

/// By the SQLSTATE (PostgreSQL, appendix A).
static DatabaseError::Cause causeOf(const QByteArray &state)
{
    if (state == "40001" || state == "40P01")
        return DatabaseError::Passing;
    if (state == "53100")
        return DatabaseError::Full;
    return state.startsWith("22") || state.startsWith("23") || state == "54000" ? DatabaseError::Content
                                                                                : DatabaseError::Unknown;
}

PostgresDatabase::Answer PostgresDatabase::checked(pg_result *result, QByteArrayView sql)
{
    Answer answer(result, PQclear);
    const auto status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_COPY_IN)
        return answer;
    const QByteArray state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    throw DatabaseError{
        QString::fromUtf8(sql).left(500), QString::fromUtf8(PQerrorMessage(m_session)).simplified(), causeOf(state)};
}

/// A database that was restarted is found again, but never in the middle of a transaction.
void PostgresDatabase::reconnect()
{
    if (PQstatus(m_session) == CONNECTION_OK)
        return;
    PQreset(m_session);
    m_prepared.clear();
    if (PQstatus(m_session) != CONNECTION_OK)
        throw DatabaseError{"connect", QString::fromUtf8(PQerrorMessage(m_session)).simplified()};
    setUp();
}

/// All that is asked while serving has its index. A planner that has not counted the rows of a new table yet would
/// read the whole of it instead, and goes on doing so in a prepared statement. Where there is no index after all, what
/// that is said to cost would have the statement compiled first, which takes a hundred times as long as carrying it out.
/// Engines that merely speak like PostgreSQL may not know the settings.
void PostgresDatabase::setUp()
{
    for (const auto *setting : {"SET enable_seqscan = off", "SET jit = off"})
        PQclear(PQexec(m_session, setting));
}

/// The name under which the session keeps the statement, prepared for values of these types: reading and planning an
/// insertion of hundreds of rows takes longer than carrying it out.
QByteArray PostgresDatabase::prepared(QByteArrayView sql, const std::vector<unsigned> &types)
{
    auto key = sql.toByteArray();
    for (const auto type : types)
        key += char(type);
    auto found = m_prepared.constFind(key);
    if (found == m_prepared.cend()) {
        if (m_prepared.size() == mostPrepared)
            forgetPrepared();
        const auto name = 's' + QByteArray::number(++m_names);
        checked(
            PQprepare(m_session, name.constData(), numbered(sql).constData(), int(types.size()), types.data()), sql);
        found = m_prepared.insert(key, name);
    }
    return *found;
}

void PostgresDatabase::forgetPrepared()
{
    m_prepared.clear();
    checked(PQexec(m_session, "DEALLOCATE ALL"), "DEALLOCATE");
}

PostgresDatabase::Answer PostgresDatabase::execute(QByteArrayView sql, const QVariantList &values)
{
    finishCopy();
    if (PQtransactionStatus(m_session) == PQTRANS_UNKNOWN)
        reconnect();
    const Parameters p(values);
    return checked(PQexecPrepared(m_session, prepared(sql, p.types).constData(), int(values.size()), p.pointers.data(),
                       p.lengths.data(), p.formats.data(), binary),
        sql);
}

QList<QVariantList> PostgresDatabase::select(QByteArrayView sql, const QVariantList &values)
{
    const auto answer = execute(sql, values);
    QList<QVariantList> table;
    const int rows = PQntuples(answer.get());
    const int columns = PQnfields(answer.get());
    table.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        QVariantList cells;
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column)
            cells.append(valueOf(answer.get(), row, column));
        table.append(cells);
    }
    return table;
}

void PostgresDatabase::run(QByteArrayView sql, const QVariantList &values)
{
    execute(sql, values);
}

/// As the database reads a table from a file: rows that are new for two thirds of what an INSERT of them costs it. Nobody
/// waits for its end before there is something else to ask.
void PostgresDatabase::copy(const Columns &columns, qsizetype rows, const WriteRow &write)
{
    const auto sql = "COPY " + columns.names() + " FROM STDIN (FORMAT binary)";
    checked(PQexec(m_session, sql.constData()), sql);
    CopiedRows copied(m_session, columns.columns.size());
    for (qsizetype i = 0; i < rows; ++i)
        write(i, copied);
    copied.end();
    m_copying = sql;
}

void PostgresDatabase::finishCopy()
{
    if (m_copying.isEmpty())
        return;
    const auto sql = std::exchange(m_copying, {});
    auto *first = PQgetResult(m_session);
    while (auto *further = PQgetResult(m_session)) // until there is none the session takes no other statement
        PQclear(further);
    checked(first, sql);
}

/// One array for each column: a statement with a thousand places takes longer to read than its rows to store.
void PostgresDatabase::insert(const Columns &columns, qsizetype rows, const WriteRow &write, QByteArrayView behind)
{
    if (rows == 0)
        return;
    finishCopy();
    if (behind.isEmpty() && rows >= worthCopying)
        return copy(columns, rows, write);
    ArrayedRows arrays(columns, rows);
    for (qsizetype i = 0; i < rows; ++i)
        write(i, arrays);
    const auto contents = arrays.take();
    QByteArrayList places;
    std::vector<Oid> types;
    std::vector<const char *> pointers;
    std::vector<int> lengths, formats(size_t(contents.size()), binary);
    for (const auto &[name, kind] : columns.columns) {
        places.append("?::" + ArrayedRows::nameOf(kind));
        types.push_back(ArrayedRows::typeOf(kind));
    }
    for (const auto &content : contents) {
        pointers.push_back(content.constData());
        lengths.push_back(int(content.size()));
    }
    const auto sql
        = "INSERT INTO " + columns.names() + " SELECT * FROM unnest(" + places.join(", ") + ") " + behind.toByteArray();
    checked(PQexecPrepared(m_session, prepared(sql, types).constData(), int(contents.size()), pointers.data(),
                lengths.data(), formats.data(), binary),
        sql);
}

void PostgresDatabase::define(const QByteArrayList &statements)
{
    finishCopy();
    for (auto sql : statements) {
        sql.replace(" BLOB", " BYTEA").replace(" INTEGER", " BIGINT").replace(" TEXT", " TEXT COLLATE \"C\"");
        checked(PQexec(m_session, sql.constData()), sql);
    }
}

/// What is confirmed to a device is on the disk: also where the database was set up to be faster than that.
void PostgresDatabase::begin()
{
    finishCopy();
    reconnect();
    checked(PQexec(m_session, "BEGIN; SET LOCAL synchronous_commit = on"), "BEGIN");
}

void PostgresDatabase::commit()
{
    finishCopy();
    const auto answer = checked(PQexec(m_session, "COMMIT"), "COMMIT");
    if (QByteArrayView(PQcmdStatus(answer.get())) != QByteArrayView("COMMIT"))
        throw DatabaseError{"COMMIT", "the transaction was rolled back"};
}

/// Ends a COPY as well, however far it has come.
void PostgresDatabase::rollback()
{
    m_copying.clear();
    if (PQstatus(m_session) == CONNECTION_OK)
        PQclear(PQexec(m_session, "ROLLBACK"));
}

} // namespace crm::sync
