// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/api.h"

#include "db/sync/wire/compression.h"

#include <QDateTime>

namespace crm::sync {

namespace {

std::atomic<int> lastNumber = 0; // of an Api of this process

constexpr int joinPause = 12;         // s
constexpr int requestPause = 1;       // s
constexpr int databasePause = 2;      // s
constexpr qint64 longestWait = 25000; // ms: whoever is shut out learns it then, however long they wanted to wait

HttpResponse plain(int status, const char *text, int retryAfter = 0)
{
    HttpResponse response{status, QByteArray(text) + '\n', "text/plain; charset=utf-8"};
    if (retryAfter > 0)
        response.headers.insert("Retry-After", QByteArray::number(retryAfter));
    return response;
}

HttpResponse tooMany(int retryAfter)
{
    return plain(429, "Too many requests.", retryAfter);
}

} // namespace

const QByteArrayList &headersRead()
{
    static const QByteArrayList names{
        "accept-encoding", "content-encoding", "content-range", "range", "upload-length", "upload-offset"};
    return names;
}

Api::Api(Databases databases)
    : Api(std::move(databases), Options())
{
}

Api::Api(Databases databases, Options options)
    : m_databases(std::move(databases))
    , m_options(options)
    , m_number(++lastNumber)
{
}

Database &Api::session()
{
    // One Api per process but in tests, where a thread may outlive one and the next may lie at the same address.
    static thread_local std::pair<int, std::unique_ptr<Database>> own{0, nullptr};
    if (own.first != m_number)
        own = {m_number, m_databases()};
    return *own.second;
}

void Api::refreshHead()
{
    m_head = qMax<qint64>(m_head, Ledger(session()).head().head);
}

bool Api::isKnown(const QByteArray &token)
{
    try {
        return Accounts(session()).caller(token, QDateTime::currentMSecsSinceEpoch()).has_value();
    } catch (const DatabaseError &error) {
        qWarning("%s: %s", qPrintable(error.statement), qPrintable(error.reason));
        return false;
    }
}

HttpResponse Api::answer(const HttpRequest &request, bool mayWait)
{
    auto response = route(request, mayWait);
    if (response.waitFor >= 0)
        return response;
    response.headers.insert("Accept-Encoding", "zstd");
    ContentCoding coding;
    coding.hear(request.headers.value("accept-encoding"));
    if (response.contentType == "application/cbor") {
        auto packed = coding.outgoing(response.body);
        response.body = packed.bytes;
        if (!packed.coding.isEmpty())
            response.headers.insert("Content-Encoding", packed.coding);
    }
    return response;
}

HttpResponse Api::route(const HttpRequest &request, bool mayWait)
{
    const auto nowMs = QDateTime::currentMSecsSinceEpoch();
    if (request.target == "/v1/health" && request.method == "GET")
        return plain(200, "ok");
    const bool isBlob = request.target.startsWith("/v1/blob/");
    if (!isBlob && request.method != "POST")
        return plain(405, "Only POST is answered here.");
    try {
        if (request.target == "/v1/join")
            return join(request, nowMs);
        if (!m_strangers.isLeft(request.address, nowMs))
            return tooMany(requestPause);
        const auto caller = Accounts(session()).caller(request.token, nowMs);
        if (!caller)
            return shutOut(request, nowMs);
        if (!m_requests.take(request.token, nowMs))
            return tooMany(requestPause);
        if (request.target == "/v1/leave")
            return leave(request, *caller, nowMs);
        Ledger ledger(session());
        if (isBlob)
            return blob(ledger, request, *caller, nowMs);
        if (request.target != "/v1/push" && request.target != "/v1/pull")
            return plain(404, "There is nothing here.");
        auto whole = request;
        whole.body = ContentCoding::incoming(request.headers.value("content-encoding"), request.body, longestRequest);
        return request.target == "/v1/push" ? push(ledger, whole, *caller, nowMs)
                                            : pull(ledger, whole, *caller, mayWait);
    } catch (const WireError &error) {
        return error.reason == "upgrade" ? HttpResponse{426, encodeAnswer(upgradeAnswer(nowMs))}
                                         : plain(400, "The request cannot be read.");
    } catch (const DatabaseError &error) {
        qWarning("%s: %s", qPrintable(error.statement), qPrintable(error.reason));
        if (error.cause == DatabaseError::Full)
            return plain(507, "The disk is full.", databasePause);
        if (error.cause == DatabaseError::Content)
            return plain(500, "This cannot be stored.");
        return plain(503, "The database does not answer.", databasePause);
    }
}

HttpResponse Api::join(const HttpRequest &request, qint64 nowMs)
{
    if (!m_addresses.take(request.address, nowMs))
        return tooMany(joinPause);
    const auto wanted
        = decodeJoin(ContentCoding::incoming(request.headers.value("content-encoding"), request.body, longestUnnamed));
    const auto who = wanted.login.toUtf8() + ' ' + request.address;
    if (const auto pause = m_failures.left(who, nowMs); pause > 0)
        return tooMany(int((pause + 999) / 1000));
    if (!m_joins.take(wanted.login.toUtf8(), nowMs))
        return tooMany(joinPause);
    const auto joining = Accounts(session()).join(wanted, QString::fromLatin1(request.address), nowMs);
    if (joining.needsCode)
        return plain(428, "This account asks for the code of its authenticator program.");
    if (!joining.answer) {
        m_failures.failed(who, nowMs);
        return plain(403, "Invite, login and password do not fit together.");
    }
    m_failures.succeeded(who);
    return {200, encodeJoined(*joining.answer)};
}

HttpResponse Api::leave(const HttpRequest &request, const Caller &caller, qint64 nowMs)
{
    if (!request.body.isEmpty()) {
        const auto told = decodePush(
            ContentCoding::incoming(request.headers.value("content-encoding"), request.body, longestRequest));
        const auto device = Accounts(session()).owns(caller, told.device) ? told.device : QByteArray();
        session().transact([&] { Audit(session()).take(told.events, caller.login, device, nowMs); });
    }
    Accounts(session()).signOut(request.token, nowMs);
    return plain(200, "Goodbye.");
}

/// A lost or stolen computer that comes back once more is told to remove what it has.
HttpResponse Api::shutOut(const HttpRequest &request, qint64 nowMs)
{
    m_strangers.take(request.address, nowMs);
    Accounts accounts(session());
    if (request.token.isEmpty() || !accounts.isToWipe(request.token))
        return plain(401, "This device is not known.");
    accounts.noteWiped(request.token, QString::fromLatin1(request.address), nowMs);
    return {401, wipeProof(request.token), "application/octet-stream"};
}

HttpResponse Api::push(Ledger &ledger, const HttpRequest &request, const Caller &caller, qint64 nowMs)
{
    const auto wanted = decodePush(request.body);
    if (!Accounts(session()).claims(caller, wanted.device, request.token, nowMs))
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
    const auto answer = handOut(ledger, wanted, caller, QDateTime::currentMSecsSinceEpoch());
    m_head = qMax<qint64>(m_head, answer.head);
    if (mayWait && wanted.waitMs > 0 && !answer.hasNews()) {
        HttpResponse later;
        later.waitFor = answer.head;
        later.waitMs = qMin(wanted.waitMs, longestWait);
        return later;
    }
    return {200, encodeAnswer(answer)};
}

} // namespace crm::sync
