// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"

namespace crm {

/// The values of one execution of a kept statement, bound as they lie in memory, where they must stay until run(): for
/// what is stored by the ten thousand. Places count from 1; those that are not named hold null. Throws SqlError.
class BoundRow
{
public:
    BoundRow(Connection &connection, QByteArrayView sql);
    ~BoundRow();
    BoundRow(const BoundRow &) = delete;

    BoundRow &integer(int place, qint64 number);
    BoundRow &text(int place, QByteArrayView utf8);
    BoundRow &bytes(int place, QByteArrayView bytes);
    BoundRow &value(int place, const QVariant &value); ///< is copied
    void run();

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement;
};

} // namespace crm
