// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QMap>

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

namespace crm {

/// What a server said; status 0: nothing that is HTTP, only the end of the connection.
struct RawReply
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A connection to this computer over which anything may be sent, also what no well-behaved client would.
class RawClient
{
public:
    explicit RawClient(int port, const char *from = "127.0.0.1")
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        setTimeout(20);
        sendAtOnce(true);
        auto address = addressOf(from, 0);
        ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
        address = addressOf("127.0.0.1", port);
        m_isOpen = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~RawClient()
    {
        m_tls.reset();
        ::close(m_socket);
    }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isOpen() const { return m_isOpen; }
    void setTimeout(int seconds)
    {
        const timeval time{seconds, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
    }
    /// Whether what is sent leaves although something before it has not been acknowledged (RFC 896).
    void sendAtOnce(bool is)
    {
        const int flag = is;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &flag, sizeof flag);
    }
    /// Speaks TLS from here on; `newest`: the highest version offered, 0 for any.
    bool shake(int newest = 0)
    {
        static SSL_CTX *context = SSL_CTX_new(TLS_client_method());
        m_tls.reset(SSL_new(context));
        if (newest != 0) {
            SSL_set_min_proto_version(m_tls.get(), newest);
            SSL_set_max_proto_version(m_tls.get(), newest);
            SSL_set_security_level(m_tls.get(), 0);
        }
        SSL_set_fd(m_tls.get(), m_socket);
        return SSL_connect(m_tls.get()) == 1;
    }
    /// How many bytes the other end took before it closed.
    qsizetype send(const QByteArray &bytes)
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const auto left = size_t(bytes.size() - sent);
            const auto part = m_tls ? SSL_write(m_tls.get(), bytes.constData() + sent, int(left))
                                    : int(::send(m_socket, bytes.constData() + sent, left, MSG_NOSIGNAL));
            if (part <= 0)
                break;
            sent += part;
        }
        return sent;
    }
    /// One reply, or what there is until the other end closes or says nothing any more.
    RawReply receive()
    {
        RawReply reply;
        qsizetype end = -1;
        while ((end = m_pending.indexOf("\r\n\r\n")) < 0)
            if (!readMore())
                return reply;
        const auto lines = m_pending.first(end).split('\n');
        reply.status = lines.first().split(' ').value(1).toInt();
        for (const auto &line : lines.mid(1))
            reply.headers.insert(line.first(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        const auto size = reply.headers.value("content-length").toLongLong();
        while (m_pending.size() < end + 4 + size && readMore()) { }
        reply.body = m_pending.mid(end + 4, size);
        m_pending.remove(0, end + 4 + reply.body.size());
        return reply;
    }
    RawReply ask(const QByteArray &request)
    {
        send(request);
        return receive();
    }
    /// Whether the other end has nothing more to say and closes.
    bool isClosed() { return m_pending.isEmpty() && !readMore() && !m_timedOut; }

private:
    static sockaddr_in addressOf(const char *text, int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(port));
        ::inet_pton(AF_INET, text, &address.sin_addr);
        return address;
    }
    bool readMore()
    {
        char piece[16384];
        const auto size
            = m_tls ? SSL_read(m_tls.get(), piece, sizeof piece) : int(::recv(m_socket, piece, sizeof piece, 0));
        m_timedOut = size < 0 && errno == EAGAIN;
        if (size > 0)
            m_pending.append(piece, size);
        return size > 0;
    }

    struct Freed
    {
        void operator()(SSL *tls) const { SSL_free(tls); }
    };
    int m_socket;
    bool m_isOpen = false;
    bool m_timedOut = false;
    std::unique_ptr<SSL, Freed> m_tls;
    QByteArray m_pending;
};

/// A request as a well-behaved client would write it.
inline QByteArray requestOf(const QByteArray &method, const QByteArray &path, const QByteArray &token,
    const QByteArray &body, const QByteArray &more = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size())
        + (token.isEmpty() ? QByteArray() : "\r\nAuthorization: Bearer " + token.toBase64()) + "\r\n" + more + "\r\n"
        + body;
}

} // namespace crm
