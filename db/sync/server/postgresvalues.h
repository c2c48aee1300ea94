// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/database.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <utility>
#include <vector>

// How values go to PostgreSQL and come from it.

namespace crm::sync::postgres {

constexpr int binary = 1; // a format

/// ? becomes $1, $2 …; our statements have no question mark elsewhere. A list is one value: whatever its length, the
/// statement is the same.
QByteArray numbered(QByteArrayView sql);

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
    void integer(qint64 value)
    {
        number(qint32(sizeof value));
        number(value);
    }
    void content(QByteArrayView bytes)
    {
        number(qint32(bytes.size()));
        append(bytes);
    }
    void id(const Id &id)
    {
        number(qint32(2 * sizeof(quint64)));
        number(id.high());
        number(id.low());
    }
    void null() { number(qint32(-1)); }
    void append(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }
    qsizetype size() const { return m_bytes.size(); }
    QByteArrayView view() const { return m_bytes; }
    void clear() { m_bytes.resize(0); } ///< keeps the memory
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// Each column of many rows as one value.
class ArrayedRows final : public RowWriter
{
public:
    ArrayedRows(const Columns &columns, qsizetype rows);
    void integer(qint64 number) override { next().integer(number); }
    void text(const QByteArray &utf8) override { next().content(utf8); }
    void bytes(const QByteArray &bytes) override { next().content(bytes); }
    void id(const Id &id) override { next().id(id); }
    void null() override { next().null(); }
    QByteArrayList take(); ///< in the order of the columns

    static Oid typeOf(Columns::Kind kind);
    static QByteArray nameOf(Columns::Kind kind);

private:
    BinaryWriter &next() { return m_columns[m_place++ % m_columns.size()]; }

    std::vector<BinaryWriter> m_columns;
    size_t m_place = 0;
};

/// The values of a statement as libpq takes them: bytes as they are, the rest as text.
struct Parameters
{
    explicit Parameters(const QVariantList &values);

    QByteArrayList content;
    std::vector<Oid> types;
    std::vector<const char *> pointers;
    std::vector<int> lengths;
    std::vector<int> formats;
    std::vector<bool> isNulls;

private:
    void add(const QVariantList &list);
};

QVariant valueOf(const PGresult *result, int row, int column);

} // namespace crm::sync::postgres
