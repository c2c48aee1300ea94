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

/// ? becomes $1, $2 …; our statements have no question mark elsewhere.
QByteArray numbered(QByteArrayView sql)
{
    QByteArray out;
    int n = 0;
    for (const char c : sql) {
        if (c == '?')
            out += '$' + QByteArray::number(++n);
        else
            out += c;
    }
    return out;
}

/// The values as libpq takes them: bytes as they are, the rest as text.
struct Parameters
{
    explicit Parameters(const QVariantList &values)
    {
        const auto size = size_t(values.size());
        content.reserve(values.size());
        for (const auto &value : values) {
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
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
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

namespace {

/// A column of many rows as one value: an array in the form in which the database sends it.
class ArrayWriter
{
public:
    ArrayWriter(Oid type, qsizetype size)
    {
        for (const qint32 part : {1, 1, qint32(type), qint32(size), 1}) // one dimension, perhaps nulls, from 1
            number(part);
    }
    void add(const QVariant &value, Columns::Kind kind)
    {
        const bool isBytes = kind == Columns::Bytes;
        if (value.isNull() && value.typeId() != QMetaType::QByteArray && value.typeId() != QMetaType::QString)
            return number(qint32(-1));
        if (kind == Columns::Integer) {
            number(qint32(sizeof(qint64)));
            return number(value.toLongLong());
        }
        const auto content = isBytes ? value.toByteArray() : value.toString().toUtf8();
        number(qint32(content.size()));
        m_bytes.append(content);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    template <typename T> void number(T value)
    {
        char bytes[sizeof value];
        qToBigEndian(value, bytes);
        m_bytes.append(bytes, sizeof value);
    }
    QByteArray m_bytes;
};

} // namespace

/// One array for each column: a statement with a thousand places takes longer to read than its rows to store.
void PostgresDatabase::insert(const Columns &columns, const QVariantList &values, QByteArrayView behind)
{
    if (values.isEmpty())
        return;
    static constexpr Oid elements[] = {bigInteger, text, byteArray};
    static constexpr Oid arrays[] = {bigIntegers, texts, byteArrays};
    static const char *const names[] = {"bigint[]", "text[]", "bytea[]"};
    const auto width = columns.columns.size();
    QByteArrayList contents, places;
    std::vector<Oid> types;
    std::vector<const char *> pointers;
    std::vector<int> lengths, formats(size_t(width), binary);
    for (qsizetype column = 0; column < width; ++column) {
        const auto kind = columns.columns.at(column).second;
        ArrayWriter writer(elements[kind], values.size() / width);
        for (auto i = column; i < values.size(); i += width)
            writer.add(values.at(i), kind);
        contents.append(writer.take());
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
