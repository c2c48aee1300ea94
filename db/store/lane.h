// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "db/store/store.h"

#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace crm {

/// The user's sentence for what SQLite says (sqlite.org/rescode.html).
Error errorOf(const SqlError &error);

/// A thread that owns one Connection and does its work in order. It waits on a queue of its own: an event loop took
/// longer to wake up than a small question takes to answer.
class Lane
{
public:
    /// `open` runs on the lane before its first work; what it throws fails every piece of work.
    explicit Lane(const char *name, std::function<std::unique_ptr<Connection>()> open);
    ~Lane();

    /// Runs work(connection) on the lane; what it throws becomes the Result's Error.
    template <typename F>
    auto run(F work, const Cancel &cancel = {}) -> Answer<Result<std::invoke_result_t<F, Connection &>>>;
    /// False when the lane has ended and the work was not taken.
    bool post(std::function<void()> work);
    /// Nothing is being done and its connection is open: what is asked now is begun at once.
    bool isIdle();
    /// Does what was asked for until now and stops; what is asked afterwards is answered with Error::Cancelled. The
    /// continuations of an answer may still ask while a store is being closed, so a lane ends before it is destroyed.
    void end();

private:
    Connection &connection(); ///< opens on first use
    void serve();

    std::unique_ptr<QThread> m_thread;
    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::deque<std::function<void()>> m_queue;
    bool m_isWorking = false;
    bool m_isEnding = false;
    bool m_hasEnded = false;
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
    const bool isTaken = post([this, promise, cancel, work = std::move(work)]() mutable {
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
    if (!isTaken) {
        promise->addResult(Error{Error::Cancelled, {}});
        promise->finish();
    }
    return future;
}

} // namespace crm
