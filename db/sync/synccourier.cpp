// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/synccourier.h"

#include "db/sync/wire/cbor.h"

#include <QDateTime>
#include <QNetworkReply>

#include <utility>

namespace crm::sync {

namespace {

constexpr qint64 longestRetry = 600000; // ms: no server keeps anybody away for longer

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

/// What lives on the thread.
class SyncCourier::Line : public QObject
{
public:
    explicit Line(std::function<void(const Reply &)> bring)
        : m_bring(std::move(bring))
    {
    }

    void approach(const Peer &peer)
    {
        if (m_approach || m_reply)
            return;
        m_approach = transport().approach(peer);
        connect(m_approach, &QNetworkReply::finished, this, [this] {
            // It may end by what is done about its certificate, in the middle of which nothing else can be done.
            QMetaObject::invokeMethod(
                this, [this] { onApproached(); }, Qt::QueuedConnection);
        });
    }
    void post(qint64 number, const Peer &peer, const QByteArray &path, const QByteArray &body)
    {
        abort();
        if (m_approach) { // else there would be two connections
            m_waiting = [=, this] { post(number, peer, path, body); };
            return;
        }
        m_reply = transport().post(peer, path, body);
        connect(m_reply, &QNetworkReply::finished, this,
            [this, number, reply = m_reply, sentMs = now()] { onAnswered(number, reply, sentMs); });
    }
    void prepare(const QByteArray &body) { transport().prepare(body); }
    void abort()
    {
        m_waiting = {};
        if (auto *unwanted = std::exchange(m_reply, nullptr)) {
            unwanted->disconnect(this);
            unwanted->abort();
            unwanted->deleteLater();
        }
    }

private:
    SyncTransport &transport()
    {
        if (!m_transport)
            m_transport = std::make_unique<SyncTransport>();
        return *m_transport;
    }

    /// Where it failed, the message finds out by itself why, and says so.
    void onApproached()
    {
        auto *approach = std::exchange(m_approach, nullptr);
        if (approach->error() != QNetworkReply::NoError)
            transport().leaveAll();
        approach->deleteLater();
        if (const auto post = std::exchange(m_waiting, {}))
            post();
    }

    void onAnswered(qint64 number, QNetworkReply *reply, qint64 sentMs)
    {
        reply->deleteLater();
        if (reply != m_reply)
            return;
        m_reply = nullptr;
        m_bring({number, eventOf(*reply, sentMs),
            qBound<qint64>(0, reply->rawHeader("Retry-After").toLongLong() * 1000, longestRetry)});
    }

    Event eventOf(QNetworkReply &reply, qint64 sentMs)
    {
        const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        Event event{status > 0 ? Event::Answered : Event::Unreachable, now(), status};
        event.sentMs = sentMs;
        event.reason = SyncTransport::reasonOf(reply);
        event.problem = SyncTransport::certificateProblem(reply);
        if (status == 200 && reply.error() != QNetworkReply::NoError)
            event.kind = Event::Unreachable; // broken off in the middle
        try {
            event.body = transport().take(reply);
        } catch (const WireError &error) {
            event.kind = Event::Unreachable;
            event.reason = error.reason;
        }
        if (event.kind == Event::Answered && status == 200)
            read(event);
        return event;
    }

    /// Where it cannot be read, whoever asked finds that out and says so.
    static void read(Event &event)
    {
        try {
            event.answer = std::make_shared<const Answer>(decodeAnswer(event.body));
            event.body = {};
        } catch (const WireError &) {
        }
    }

    const std::function<void(const Reply &)> m_bring;
    std::unique_ptr<SyncTransport> m_transport;
    QNetworkReply *m_reply = nullptr;
    QNetworkReply *m_approach = nullptr; ///< under way
    std::function<void()> m_waiting;     ///< for its end: what is to be posted
};

SyncCourier::SyncCourier(std::function<void(const Reply &)> bring)
    : m_line(new Line(std::move(bring)))
{
    m_thread.setObjectName("courier");
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
}

SyncCourier::~SyncCourier()
{
    m_thread.quit();
    m_thread.wait();
}

void SyncCourier::approach(const Peer &peer)
{
    QMetaObject::invokeMethod(m_line, [line = m_line, peer] { line->approach(peer); });
}

void SyncCourier::post(qint64 number, const Peer &peer, const QByteArray &path, const QByteArray &body)
{
    QMetaObject::invokeMethod(
        m_line, [line = m_line, number, peer, path, body] { line->post(number, peer, path, body); });
}

void SyncCourier::prepare(const QByteArray &body)
{
    QMetaObject::invokeMethod(m_line, [line = m_line, body] { line->prepare(body); });
}

void SyncCourier::abort()
{
    QMetaObject::invokeMethod(m_line, [line = m_line] { line->abort(); });
}

} // namespace crm::sync
