// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/postgresdatabase.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <vector>

namespace crm::sync {

namespace {

// Types of values by their numbers in pg_type, which never change.
constexpr Oid byteArray = 17, bigInteger = 20, smallInteger = 21, integer = 23, text = 25;
constexpr Oid byteArrays = 1001, texts = 1009, bigIntegers = 1016;
constexpr int binary = 1;
constexpr qsizetype mostPrepared = 300; // statements a session keeps
constexpr qsizetype worthCopying = 50;  // rows: a COPY asks twice where an INSERT asks once

/// ? becomes $1, $2 …; our statements have no question mark elsewhere. A list is one value: whatever its length, the
/// statement is the same.
QByteArray numbered(QByteArrayView sql)
{
    QByteArray out;
    int n = 0;
    for (const char c : sql) {
        if (c != '?') {
            out += c;
            continue;
        }
        const auto place = '$' + QByteArray::number(++n);
        const bool isList = out.endsWith(" IN ");
        if (isList)
            out.replace(out.size() - 4, 4, " = ANY(");
        out += isList ? place + ')' : place;
    }
    return out;
}

/// Values one behind the other in the form in which the database sends them.
class BinaryWriter
{
public:
    template <typename T> void number(T value)
    {
        char bytes[sizeof value];
        qToBigEndian(value, bytes);
        m_bytes.append(bytes, sizeof value);
    }
    void add(const QVariant &value, Columns::Kind kind)
    {
        if (value.isNull() && value.typeId() != QMetaType::QByteArray && value.typeId() != QMetaType::QString)
            return number(qint32(-1));
        if (kind == Columns::Integer) {
            number(qint32(sizeof(qint64)));
            return number(value.toLongLong());
        }
        const auto content = kind == Columns::Bytes ? value.toByteArray() : value.toString().toUtf8();
        number(qint32(content.size()));
        m_bytes.append(content);
    }
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    void append(QByteArrayView bytes) { m_bytes.append(bytes); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// A column of many rows as one value.
QByteArray arrayOf(const QVariantList &values, qsizetype column, qsizetype width, Columns::Kind kind, Oid element)
{
    BinaryWriter writer;
    for (const qint32 part : {1, 1, qint32(element), qint32(values.size() / width), 1}) // one dimension, nulls, from 1
        writer.number(part);
    for (auto i = column; i < values.size(); i += width)
        writer.add(values.at(i), kind);
    return writer.take();
}

/// The values as libpq takes them: bytes as they are, the rest as text.
struct Parameters
{
    explicit Parameters(const QVariantList &values)
    {
        const auto size = size_t(values.size());
        content.reserve(values.size());
        for (const auto &value : values) {
            if (value.typeId() == QMetaType::QVariantList) {
                add(value.toList());
                continue;
            }
            const bool isBytes = value.typeId() == QMetaType::QByteArray;
            const bool isText = value.typeId() == QMetaType::QString;
            const bool isNull = value.isNull() && !isBytes && !isText;
            content.append(isBytes ? value.toByteArray() : value.toString().toUtf8());
            types.push_back(isNull ? 0 : isBytes ? byteArray : isText ? text : bigInteger);
            formats.push_back(isBytes ? binary : 0);
            lengths.push_back(int(content.last().size()));
            isNulls.push_back(isNull);
        }
        for (size_t i = 0; i < size; ++i)
            pointers.push_back(isNulls[i]               ? nullptr
                    : content.at(qsizetype(i)).isNull() ? ""
                                                        : content.at(qsizetype(i)).constData());
    }

    void add(const QVariantList &list)
    {
        const bool isText = list.first().typeId() == QMetaType::QString;
        content.append(arrayOf(list, 0, 1, isText ? Columns::Text : Columns::Bytes, isText ? text : byteArray));
        types.push_back(isText ? texts : byteArrays);
        formats.push_back(binary);
        lengths.push_back(int(content.last().size()));
        isNulls.push_back(false);
    }

    QByteArrayList content;
    std::vector<Oid> types;
    std::vector<const char *> pointers;
    std::vector<int> lengths;
    std::vector<int> formats;
    std::vector<bool> isNulls;
};

QVariant valueOf(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const auto *data = PQgetvalue(result, row, column);
    const int size = PQgetlength(result, row, column);
    switch (PQftype(result, column)) {
    case bigInteger:
        return qFromBigEndian<qint64>(data);
    case integer:
        return qint64(qFromBigEndian<qint32>(data));
    case smallInteger:
        return qint64(qFromBigEndian<qint16>(data));
    case byteArray:
        return QByteArray(data, size);
    default:
        return QString::fromUtf8(data, size);
    }
}

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

/// As the database reads a table from a file (COPY, binary format): rows that are new for two thirds of what an INSERT
/// of them costs it.
void PostgresDatabase::copy(const Columns &columns, const QVariantList &values)
{
    const auto width = columns.columns.size();
    BinaryWriter writer;
    writer.append({"PGCOPY\n\377\r\n\0", 11});
    writer.number(qint32(0)); // no flags
    writer.number(qint32(0)); // nor anything else before the rows
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i % width == 0)
            writer.number(qint16(width));
        writer.add(values.at(i), columns.columns.at(i % width).second);
    }
    writer.number(qint16(-1));
    const auto rows = writer.take();
    const auto sql = "COPY " + columns.names() + " FROM STDIN (FORMAT binary)";
    checked(PQexec(m_session, sql.constData()), sql);
    if (PQputCopyData(m_session, rows.constData(), int(rows.size())) == 1)
        PQputCopyEnd(m_session, nullptr);
    auto *first = PQgetResult(m_session);
    while (auto *further = PQgetResult(m_session)) // until there is none the session takes no other statement
        PQclear(further);
    checked(first, sql);
}

/// One array for each column: a statement with a thousand places takes longer to read than its rows to store.
void PostgresDatabase::insert(const Columns &columns, const QVariantList &values, QByteArrayView behind)
{
    if (values.isEmpty())
        return;
    const auto width = columns.columns.size();
    if (behind.isEmpty() && values.size() >= worthCopying * width)
        return copy(columns, values);
    static constexpr Oid elements[] = {bigInteger, text, byteArray};
    static constexpr Oid arrays[] = {bigIntegers, texts, byteArrays};
    static const char *const names[] = {"bigint[]", "text[]", "bytea[]"};
    QByteArrayList contents, places;
    std::vector<Oid> types;
    std::vector<const char *> pointers;
    std::vector<int> lengths, formats(size_t(width), binary);
    for (qsizetype column = 0; column < width; ++column) {
        const auto kind = columns.columns.at(column).second;
        contents.append(arrayOf(values, column, width, kind, elements[kind]));
        places.append(QByteArray("?::") + names[kind]);
        types.push_back(arrays[kind]);
    }
    for (const auto &content : std::as_const(contents)) {
        pointers.push_back(content.constData());
        lengths.push_back(int(content.size()));
    }
    const auto sql
        = "INSERT INTO " + columns.names() + " SELECT * FROM unnest(" + places.join(", ") + ") " + behind.toByteArray();
    checked(PQexecPrepared(m_session, prepared(sql, types).constData(), int(width), pointers.data(), lengths.data(),
                formats.data(), binary),
        sql);
}

void PostgresDatabase::define(const QByteArrayList &statements)
{
    for (auto sql : statements)
        checked(PQexec(m_session, sql.replace(" BLOB", " BYTEA").replace(" INTEGER", " BIGINT").constData()), sql);
}

/// What is confirmed to a device is on the disk: also where the database was set up to be faster than that.
void PostgresDatabase::begin()
{
    reconnect();
    checked(PQexec(m_session, "BEGIN; SET LOCAL synchronous_commit = on"), "BEGIN");
}

void PostgresDatabase::commit()
{
    const auto answer = checked(PQexec(m_session, "COMMIT"), "COMMIT");
    if (QByteArrayView(PQcmdStatus(answer.get())) != QByteArrayView("COMMIT"))
        throw DatabaseError{"COMMIT", "the transaction was rolled back"};
}

void PostgresDatabase::rollback()
{
    if (PQstatus(m_session) == CONNECTION_OK)
        PQclear(PQexec(m_session, "ROLLBACK"));
}

} // namespace crm::sync
