// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/boundrow.h"

#include <sqlite3.h>

namespace crm {

BoundRow::BoundRow(Connection &connection, QByteArrayView sql)
    : m_connection(connection)
    , m_statement(connection.prepared(sql))
{
    sqlite3_clear_bindings(m_statement); // of whoever ran it otherwise
}

/// Nothing may point at what is gone.
BoundRow::~BoundRow()
{
    sqlite3_clear_bindings(m_statement);
}

BoundRow &BoundRow::integer(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
    return *this;
}

BoundRow &BoundRow::text(int place, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement, place, utf8.isNull() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC);
    return *this;
}

BoundRow &BoundRow::bytes(int place, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_statement, place, bytes.isNull() ? "" : bytes.data(), int(bytes.size()), SQLITE_STATIC);
    return *this;
}

BoundRow &BoundRow::value(int place, const QVariant &value)
{
    m_connection.bind(m_statement, place, value);
    return *this;
}

void BoundRow::run()
{
    m_connection.finish(m_statement);
}

} // namespace crm
