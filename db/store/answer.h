// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThread>

#include <type_traits>
#include <utility>

namespace crm {

/// A future whose answer goes to an object, and to nobody once that object is gone.
/// QFuture::then(context, f) of Qt 6.4 looks at the context on the thread that answers, which races with its
/// end; here a child of the context waits on the context's own thread.
template <typename T> class Answer : public QFuture<T>
{
public:
    Answer() = default;
    Answer(const QFuture<T> &future)
        : QFuture<T>(future)
    {
    }

    /// Calls f(answer) on this thread, which must be the context's, from its event loop; never before then() returns.
    template <typename F> void then(QObject *context, F f) const
    {
        Q_ASSERT(context->thread() == QThread::currentThread());
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::move(f)]() mutable {
            const auto future = watcher->future();
            watcher->deleteLater();
            if (future.resultCount() > 0)
                f(future.result());
        });
        watcher->setFuture(*this);
    }
    /// Calls f(answer) on the thread that answers.
    template <typename F> auto then(F f) { return then(QtFuture::Launch::Sync, std::move(f)); }
    /// Calls f(answer) on the thread that answers, or on one of the thread pool.
    template <typename F> auto then(QtFuture::Launch launch, F f)
    {
        return Answer<std::invoke_result_t<F, const T &>>(QFuture<T>::then(launch, std::move(f)));
    }
};

} // namespace crm
