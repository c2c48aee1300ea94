// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/postgresvalues.h"

namespace crm::sync::postgres {

namespace {

// Types of values by their numbers in pg_type, which never change.
constexpr Oid bytesType = 17, bigIntegerType = 20, smallIntegerType = 21, integerType = 23, textType = 25;
constexpr Oid arrayOfBytes = 1001, arrayOfText = 1009, arrayOfBigIntegers = 1016;

QByteArray arrayHead(Oid element, qsizetype size)
{
    BinaryWriter writer;
    for (const qint32 part : {1, 1, qint32(element), qint32(size), 1}) // one dimension, nulls, counted from 1
        writer.number(part);
    return writer.take();
}

} // namespace

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

ArrayedRows::ArrayedRows(const Columns &columns, qsizetype rows)
    : m_columns(size_t(columns.columns.size()))
{
    static constexpr Oid elements[] = {bigIntegerType, textType, bytesType}; // by Columns::Kind
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].append(arrayHead(elements[columns.columns.at(qsizetype(i)).second], rows));
}

QByteArrayList ArrayedRows::take()
{
    QByteArrayList arrays;
    for (auto &column : m_columns)
        arrays.append(column.take());
    return arrays;
}

Oid ArrayedRows::typeOf(Columns::Kind kind)
{
    static constexpr Oid arrays[] = {arrayOfBigIntegers, arrayOfText, arrayOfBytes};
    return arrays[kind];
}

QByteArray ArrayedRows::nameOf(Columns::Kind kind)
{
    static constexpr const char *names[] = {"bigint[]", "text[]", "bytea[]"};
    return names[kind];
}

Parameters::Parameters(const QVariantList &values)
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
        types.push_back(isNull ? 0 : isBytes ? bytesType : isText ? textType : bigIntegerType);
        formats.push_back(isBytes ? binary : 0);
        lengths.push_back(int(content.last().size()));
        isNulls.push_back(isNull);
    }
    for (size_t i = 0; i < size; ++i)
        pointers.push_back(isNulls[i]               ? nullptr
                : content.at(qsizetype(i)).isNull() ? ""
                                                    : content.at(qsizetype(i)).constData());
}

void Parameters::add(const QVariantList &list)
{
    const bool isText = list.first().typeId() == QMetaType::QString;
    BinaryWriter writer;
    writer.append(arrayHead(isText ? textType : bytesType, list.size()));
    for (const auto &value : list) {
        if (isText)
            writer.content(value.toString().toUtf8());
        else
            writer.content(*static_cast<const QByteArray *>(value.constData()));
    }
    content.append(writer.take());
    types.push_back(isText ? arrayOfText : arrayOfBytes);
    formats.push_back(binary);
    lengths.push_back(int(content.last().size()));
    isNulls.push_back(false);
}

QVariant valueOf(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const auto *data = PQgetvalue(result, row, column);
    const int size = PQgetlength(result, row, column);
    switch (PQftype(result, column)) {
    case bigIntegerType:
        return qFromBigEndian<qint64>(data);
    case integerType:
        return qint64(qFromBigEndian<qint32>(data));
    case smallIntegerType:
        return qint64(qFromBigEndian<qint16>(data));
    case bytesType:
        return QByteArray(data, size);
    default:
        return QString::fromUtf8(data, size);
    }
}

} // namespace crm::sync::postgres
