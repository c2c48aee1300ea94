// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QTemporaryDir>

namespace crm {

/// Waits for an answer of the store; for tests only.
template <typename T> Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    auto result = future.result();
    if (!result)
        qInfo("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result;
}

/// A store over a new temporary file whose clock stands still unless moved.
class TestDb
{
public:
    explicit TestDb(const QDateTime &now = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC))
        : now(now)
        , store(dir.filePath("test.rapport"), {.create = true, .clock = [this] { return this->now; }})
    {
    }

    QString path() const { return dir.filePath("test.rapport"); }
    Result<ChangeSet> put(const Record &record, const QString &label = "Test")
    {
        return await(store.commit({label, {record}}));
    }
    template <typename T> Result<ChangeSet> put(const T &value, const QString &label = "Test")
    {
        return put(Record::from(value), label);
    }
    template <typename T> T get(const Id &id)
    {
        const auto found = await(store.fetch(T::entity(), {id}));
        return found && !found->isEmpty() ? found->first().template as<T>() : T{};
    }
    bool exists(const AnyRef &ref) { return *await(store.ridOf(ref)) != 0; }
    /// The id of a stage, by type or name, of the pipeline that every file begins with.
    Id stage(const QString &name);

    QTemporaryDir dir;
    QDateTime now;
    Store store;
};

} // namespace crm
