// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/database.h"

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

QVariant Database::scalar(QByteArrayView sql, const QVariantList &values)
{
    const auto rows = select(sql, values);
    return rows.isEmpty() ? QVariant() : rows.first().first();
}

} // namespace crm::sync
