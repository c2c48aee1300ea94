// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/api.h"

#include "db/sync/wire/cbor.h"

#include <QDateTime>

namespace crm::sync {

namespace {

constexpr qsizetype mostBuckets = 100000;

HttpResponse plain(int status, const char *text)
{
    return {status, QByteArray(text) + '\n', "text/plain; charset=utf-8"};
}

} // namespace

bool Allowance::take(const QByteArray &who, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() > mostBuckets) // whoever sends from so many addresses must not fill the memory
        m_buckets.clear();
    auto &bucket = m_buckets[who];
    const auto waited = bucket.at == 0 ? m_most : double(nowMs - bucket.at) / 1000 * m_perSecond;
    bucket.left = qMin(m_most, bucket.left + qMax(0.0, waited));
    bucket.at = nowMs;
    if (bucket.left < 1)
        return false;
    bucket.left -= 1;
    return true;
}

Database &Api::session()
{
    // One Api per process but in tests, where a thread may outlive one.
    static thread_local std::pair<Api *, std::unique_ptr<Database>> own{nullptr, nullptr};
    if (own.first != this)
        own = {this, m_databases()};
    return *own.second;
}

void Api::refreshHead()
{
    m_head = qMax<qint64>(m_head, Ledger(session()).head().head);
}

HttpResponse Api::answer(const HttpRequest &request, bool mayWait)
{
    const auto nowMs = QDateTime::currentMSecsSinceEpoch();
    if (request.target == "/v1/health" && request.method == "GET")
        return plain(200, "ok");
    if (request.method != "POST")
        return plain(405, "Only POST is answered here.");
    try {
        if (request.target == "/v1/join")
            return join(request, nowMs);
        Ledger ledger(session());
        const auto caller = Accounts(session()).caller(request.token, nowMs);
        if (!caller)
            return plain(401, "This device is not known.");
        if (!m_requests.take(request.token, nowMs))
            return {429, {}, "text/plain", 1};
        if (request.target == "/v1/push")
            return push(ledger, request, *caller, nowMs);
        if (request.target == "/v1/pull")
            return pull(ledger, request, *caller, mayWait);
        return plain(404, "There is nothing here.");
    } catch (const WireError &error) {
        return error.reason == "upgrade" ? plain(426, "Another version of the protocol is spoken here.")
                                         : plain(400, "The request cannot be read.");
    } catch (const DatabaseError &error) {
        qWarning("%s: %s", qPrintable(error.statement), qPrintable(error.reason));
        return {503, {}, "text/plain", 2};
    }
}

HttpResponse Api::join(const HttpRequest &request, qint64 nowMs)
{
    const auto wanted = decodeJoin(request.body);
    if (!m_addresses.take(request.address, nowMs) || !m_joins.take(wanted.login.toUtf8(), nowMs))
        return {429, {}, "text/plain", 12};
    const auto joined = Accounts(session()).join(wanted, nowMs);
    if (!joined)
        return plain(403, "Invite, login and password do not fit together.");
    return {200, encodeJoined(*joined)};
}

HttpResponse Api::push(Ledger &ledger, const HttpRequest &request, const Caller &caller, qint64 nowMs)
{
    const auto wanted = decodePush(request.body);
    if (!Accounts(session()).owns(caller, wanted.device))
        return plain(404, "There is nothing here.");
    const auto answer = takeIn(ledger, wanted, caller, nowMs);
    m_head = qMax<qint64>(m_head, answer.head);
    return {200, encodeAnswer(answer)};
}

HttpResponse Api::pull(Ledger &ledger, const HttpRequest &request, const Caller &caller, bool mayWait)
{
    const auto wanted = decodePull(request.body);
    if (!Accounts(session()).owns(caller, wanted.device))
        return plain(404, "There is nothing here.");
    const auto answer = handOut(ledger, wanted, QDateTime::currentMSecsSinceEpoch());
    m_head = qMax<qint64>(m_head, answer.head);
    if (mayWait && wanted.waitMs > 0 && answer.isOk() && answer.rows.isEmpty())
        return {200, {}, {}, 0, answer.head, wanted.waitMs};
    return {200, encodeAnswer(answer)};
}

} // namespace crm::sync
