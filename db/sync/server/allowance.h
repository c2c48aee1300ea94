// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace crm::sync {

/// How often something may be tried: for everybody a bucket that fills again. Any number of threads.
class Allowance
{
public:
    Allowance(double perSecond, double most)
        : m_perSecond(perSecond)
        , m_most(most)
    {
    }
    /// False: not now.
    bool take(const QByteArray &who, qint64 nowMs);
    /// Whether take() would be granted.
    bool isLeft(const QByteArray &who, qint64 nowMs);

private:
    struct Bucket
    {
        double left = 0;
        qint64 at = 0; ///< 0: not used yet
    };
    Bucket &filled(const QByteArray &who, qint64 nowMs);

    const double m_perSecond;
    const double m_most;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

/// How long somebody has to wait who keeps failing: twice as long each time, up to a quarter of an hour. Any number of
/// threads.
class Delays
{
public:
    /// ms until the next attempt; 0: now.
    qint64 left(const QByteArray &who, qint64 nowMs);
    void failed(const QByteArray &who, qint64 nowMs);
    void succeeded(const QByteArray &who);

private:
    struct Failures
    {
        int count = 0;
        qint64 until = 0; ///< ms since 1970 UTC
    };
    std::mutex m_mutex;
    QHash<QByteArray, Failures> m_failures;
};

} // namespace crm::sync
