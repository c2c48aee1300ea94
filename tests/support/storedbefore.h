// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"

namespace crm {

/// Changes all records of an entity past every rule and the log, as a program has stored them that knew no such rule:
/// `sets` is "amount = 5".
inline void storedBefore(const QString &path, const QByteArray &entity, const QByteArray &sets)
{
    Connection c(path, Connection::ReadWrite);
    const auto log = entity + "_log_update"; // calls what the store's own connection alone can answer
    const auto sql = c.scalar("SELECT sql FROM sqlite_schema WHERE name = ?", {QString::fromLatin1(log)}).toString();
    c.run("DROP TRIGGER " + log);
    c.run("UPDATE " + entity + " SET " + sets);
    c.run(sql.toUtf8());
}

} // namespace crm
