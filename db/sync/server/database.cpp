// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/database.h"

#include "db/sync/server/marks.h"

#include <QThread>

namespace crm::sync {

constexpr int mostTries = 8;

void Database::transact(const std::function<void()> &work)
{
    for (int attempt = 1;; ++attempt) {
        try {
            begin();
            work();
            commit();
            return;
        } catch (const DatabaseError &error) {
            rollback();
            if (error.cause != DatabaseError::Passing || attempt == mostTries)
                throw;
            QThread::msleep(quint64(attempt) * 5);
        } catch (...) {
            rollback();
            throw;
        }
    }
}

QByteArray Columns::names() const
{
    QByteArrayList names;
    for (const auto &[name, kind] : columns)
        names.append(name);
    return table + '(' + names.join(", ") + ')';
}

void Database::insert(const Columns &columns, const QVariantList &values, QByteArrayView behind)
{
    const auto width = columns.columns.size();
    const auto into = "INSERT INTO " + columns.names() + " VALUES";
    for (qsizetype at = 0; at < values.size(); at += rowsAtOnce * width) {
        const auto part = values.mid(at, rowsAtOnce * width);
        run(into + marks(part.size() / width, int(width)) + ' ' + behind.toByteArray(), part);
    }
}

QVariant Database::scalar(QByteArrayView sql, const QVariantList &values)
{
    const auto rows = select(sql, values);
    return rows.isEmpty() ? QVariant() : rows.first().first();
}

} // namespace crm::sync
