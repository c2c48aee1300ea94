// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "db/store/store.h"

#include <QPromise>
#include <QThread>

namespace crm {

/// The user's sentence for what SQLite says (sqlite.org/rescode.html).
Error errorOf(const SqlError &error);

/// A thread that owns one Connection and does its work in order.
class Lane
{
public:
    /// `open` runs on the lane before its first work; what it throws fails every piece of work.
    explicit Lane(const char *name, std::function<std::unique_ptr<Connection>()> open);
    ~Lane();

    /// Runs work(connection) on the lane; what it throws becomes the Result's Error.
    template <typename F>
    auto run(F work, const Cancel &cancel = {}) -> Answer<Result<std::invoke_result_t<F, Connection &>>>;
    void post(std::function<void()> work);
    QObject *context() const { return m_context; }

private:
    Connection &connection(); ///< opens on first use

    QThread m_thread;
    QObject *m_context;
    std::function<std::unique_ptr<Connection>()> m_open;
    std::unique_ptr<Connection> m_connection;
    std::optional<Error> m_failed;
};

template <typename F>
auto Lane::run(F work, const Cancel &cancel) -> Answer<Result<std::invoke_result_t<F, Connection &>>>
{
    using T = std::invoke_result_t<F, Connection &>;
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    post([this, promise, cancel, work = std::move(work)]() mutable {
        const auto answer = [&]() -> Result<T> {
            if (cancel && cancel->load())
                return Error{Error::Cancelled, {}};
            try {
                auto &c = connection();
                c.setCancel(cancel.get());
                auto value = work(c);
                c.setCancel(nullptr);
                return value;
            } catch (const SqlError &e) {
                if (m_connection)
                    m_connection->setCancel(nullptr);
                return errorOf(e);
            } catch (const Failure &f) {
                if (m_connection)
                    m_connection->setCancel(nullptr);
                return f.error;
            }
        };
        promise->addResult(answer());
        promise->finish();
    });
    return future;
}

} // namespace crm
