// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/accounts.h"
#include "db/sync/server/allowance.h"

#include <atomic>

namespace crm::sync {

constexpr qint64 longestRequest = 4 << 20;   // bytes of a body
constexpr qint64 longestUnnamed = 64 * 1024; // bytes of a body from whoever has not shown a token that is known

/// A request as the front has read it: within its limits, whole.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray token = {};                     ///< of "Authorization: Bearer", decoded; empty: none
    QByteArray body = {};                      ///< as it came
    QByteArray address = {};                   ///< of the other end, for limits
    QMap<QByteArray, QByteArray> headers = {}; ///< those of headersRead()
};

struct HttpResponse
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/cbor";
    QMap<QByteArray, QByteArray> headers = {};
    qint64 length = -1; ///< of HEAD: what GET would send; -1: that of body
    /// Not an answer yet: ask again once there is something after this position, or when `waitMs` are over.
    qint64 waitFor = -1;
    qint64 waitMs = 0;
};

/// The headers that requests are asked for, in lower case.
const QByteArrayList &headersRead();

/// What the server answers, whatever brings the requests. Any number of threads; each has its own session.
class Api
{
public:
    struct Options
    {
        qint64 quota = 20LL << 30; ///< bytes of all attached files together
    };
    explicit Api(Databases databases);
    Api(Databases databases, Options options);

    HttpResponse answer(const HttpRequest &request, bool mayWait);
    /// Whether a long body may be read at all: from a device that is known.
    bool isKnown(const QByteArray &token);
    /// Whether the request costs a password's hash: it belongs in a short queue of its own.
    static bool isCostly(const QByteArray &target) { return target == "/v1/join"; }

    /// The newest position known without asking the database: a hint for those who wait.
    qint64 head() const { return m_head; }
    /// Looks whether another server over the same database has taken something in.
    void refreshHead();

private:
    Database &session();
    HttpResponse route(const HttpRequest &request, bool mayWait);
    HttpResponse join(const HttpRequest &request, qint64 nowMs);
    HttpResponse leave(const HttpRequest &request, const Caller &caller, qint64 nowMs);
    HttpResponse shutOut(const HttpRequest &request, qint64 nowMs);
    HttpResponse push(Ledger &ledger, const HttpRequest &request, const Caller &caller, qint64 nowMs);
    HttpResponse pull(Ledger &ledger, const HttpRequest &request, const Caller &caller, bool mayWait);
    HttpResponse blob(Ledger &ledger, const HttpRequest &request, const Caller &caller, qint64 nowMs);
    HttpResponse takePiece(const HttpRequest &request, const QByteArray &sha, qint64 nowMs);
    HttpResponse readPiece(const HttpRequest &request, const QByteArray &sha, qint64 size);

    Databases m_databases;
    Options m_options;
    const int m_number;
    std::atomic<qint64> m_head = 0;
    Allowance m_joins{5.0 / 60, 5};       // per login: five, then one in twelve seconds
    Allowance m_addresses{20.0 / 60, 20}; // attempts to join per address
    Delays m_failures;                    // per login and address: longer with each failure
    Allowance m_strangers{5, 50};         // unknown tokens per address
    Allowance m_requests{20, 100};        // per device
};

} // namespace crm::sync
