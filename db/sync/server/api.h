// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/accounts.h"

#include <atomic>
#include <mutex>

namespace crm::sync {

/// A request as the front has read it: within its limits, whole.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray token; ///< of "Authorization: Bearer", decoded; empty: none
    QByteArray body;
    QByteArray address; ///< of the other end, for limits
};

struct HttpResponse
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/cbor";
    int retryAfter = 0; ///< s; 0: says nothing
    /// Not an answer yet: ask again once there is something after this position, or when `waitMs` are over.
    qint64 waitFor = -1;
    qint64 waitMs = 0;
};

/// How often something may be tried: a bucket that fills again.
class Allowance
{
public:
    Allowance(double perSecond, double most)
        : m_perSecond(perSecond)
        , m_most(most)
    {
    }
    bool take(const QByteArray &who, qint64 nowMs);

private:
    struct Bucket
    {
        double left = 0;
        qint64 at = 0;
    };
    const double m_perSecond;
    const double m_most;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

/// What the server answers, whatever brings the requests. Any number of threads; each has its own session.
class Api
{
public:
    explicit Api(Databases databases)
        : m_databases(std::move(databases))
    {
    }

    HttpResponse answer(const HttpRequest &request, bool mayWait);
    /// The newest position known without asking the database: a hint for those who wait.
    qint64 head() const { return m_head; }
    /// Looks whether another server over the same database has taken something in.
    void refreshHead();

private:
    Database &session();
    HttpResponse join(const HttpRequest &request, qint64 nowMs);
    HttpResponse push(Ledger &ledger, const HttpRequest &request, const Caller &caller, qint64 nowMs);
    HttpResponse pull(Ledger &ledger, const HttpRequest &request, const Caller &caller, bool mayWait);

    Databases m_databases;
    std::atomic<qint64> m_head = 0;
    Allowance m_joins{5.0 / 60, 5};       // per login: five, then one in twelve seconds
    Allowance m_addresses{20.0 / 60, 20}; // per address
    Allowance m_requests{20, 100};        // per device
};

} // namespace crm::sync
