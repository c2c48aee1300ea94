// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/synctransport.h"

#include "db/sync/syncengine.h"

#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

namespace crm::sync {

namespace {

constexpr int transferTime = 75000;          // ms; the server keeps a question for 50 s
constexpr int approachTime = 5000;           // ms
constexpr qsizetype longestAnswer = 8 << 20; // bytes
constexpr auto problemProperty = "certificateProblem";

} // namespace

SyncTransport::SyncTransport()
    : m_network(new QNetworkAccessManager)
    , m_tls(std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration()))
{
    m_tls->setProtocol(QSsl::TlsV1_2OrLater);
}

SyncTransport::~SyncTransport()
{
    delete m_network;
}

QNetworkRequest SyncTransport::request(const Peer &peer, const QByteArray &path) const
{
    QNetworkRequest request(QUrl(peer.server + QLatin1String(path)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(transferTime);
    if (!peer.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + peer.token.toBase64());
    request.setSslConfiguration(*m_tls);
    return request;
}

QNetworkReply *SyncTransport::send(
    const Peer &peer, const QByteArray &verb, const QNetworkRequest &request, const QByteArray &body)
{
    return watched(m_network->sendCustomRequest(request, verb, body), peer.pin);
}

QNetworkReply *SyncTransport::approach(const Peer &peer)
{
    auto wanted = request({peer.server}, {});
    auto url = wanted.url();
    url.setScheme("preconnect-" + url.scheme()); // as connectToHostEncrypted() has it, which shows no certificate
    wanted.setUrl(url);
    wanted.setTransferTimeout(approachTime);
    return watched(m_network->get(wanted), peer.pin);
}

void SyncTransport::leaveAll()
{
    m_network->clearConnectionCache();
}

/// Before anything is sent through a connection just made, its certificate is looked at.
QNetworkReply *SyncTransport::watched(QNetworkReply *reply, const QByteArray &pin)
{
    const auto problemOf = [reply, pin](bool isTrusted) {
        const auto certificate = reply->sslConfiguration().peerCertificate();
        const auto problem = sync::certificateProblem(certificate, pin, isTrusted, QDateTime::currentDateTimeUtc());
        reply->setProperty(problemProperty, problem);
        return problem;
    };
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply, problemOf](const QList<QSslError> &errors) {
        if (problemOf(false).isEmpty())
            reply->ignoreSslErrors(errors);
    });
    // A certificate that the system trusts need not be the one of the invite.
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [reply, problemOf] {
        if (!problemOf(true).isEmpty())
            reply->abort();
    });
    return reply;
}

void SyncTransport::prepare(const QByteArray &body)
{
    if (body.isSharedWith(m_prepared))
        return;
    m_packed = m_coding.outgoing(body);
    m_prepared = body;
}

QNetworkReply *SyncTransport::post(const Peer &peer, const QByteArray &path, const QByteArray &body)
{
    auto wanted = request(peer, path);
    wanted.setHeader(QNetworkRequest::ContentTypeHeader, "application/cbor");
    wanted.setRawHeader("Accept-Encoding", "zstd"); // said by us, so that Qt leaves the unpacking and its bounds to us
    prepare(body);
    const auto sent = std::exchange(m_packed, {});
    m_prepared.clear();
    if (!sent.coding.isEmpty())
        wanted.setRawHeader("Content-Encoding", sent.coding);
    return send(peer, "POST", wanted, sent.bytes);
}

QByteArray SyncTransport::take(QNetworkReply &reply)
{
    m_coding.hear(reply.rawHeader("Accept-Encoding"));
    return ContentCoding::incoming(
        reply.rawHeader("Content-Encoding"), reply.isOpen() ? reply.readAll() : QByteArray(), longestAnswer);
}

QString SyncTransport::reasonOf(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::TimeoutError
        ? SyncEngine::tr("it did not answer in time")
        : reply.errorString();
}

QString SyncTransport::certificateProblem(const QNetworkReply &reply)
{
    return reply.property(problemProperty).toString();
}

QString certificateProblem(
    const QSslCertificate &certificate, const QByteArray &pin, bool isTrusted, const QDateTime &now)
{
    if (!pin.isEmpty() && certificate.digest(QCryptographicHash::Sha256) != pin)
        return SyncTransport::tr("The server shows another certificate than the one of the invite, so nothing was "
                                 "sent. If the server was renewed, join again with a new invite; if it was not, "
                                 "somebody may be listening.");
    const auto date = [](const QDateTime &at) { return QLocale().toString(at.date(), QLocale::ShortFormat); };
    if (now > certificate.expiryDate() || now < certificate.effectiveDate())
        return SyncTransport::tr("The server's certificate is valid from %1 to %2, and this computer's clock says %3. "
                                 "Set the clock; if it is right, ask whoever runs the server to renew the certificate.")
            .arg(date(certificate.effectiveDate()), date(certificate.expiryDate()), date(now));
    if (pin.isEmpty() && !isTrusted)
        return SyncTransport::tr("This computer does not trust the server's certificate. Ask for an invite that "
                                 "carries its fingerprint, and join again.");
    return {};
}

QString addressProblem(const Peer &peer)
{
    const QUrl url(peer.server);
    if (!url.isValid() || url.host().isEmpty())
        return SyncTransport::tr("“%1” is no address of a server.").arg(peer.server);
    if (url.scheme() == QLatin1String("https"))
        return {};
    const bool isHere = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (url.scheme() == QLatin1String("http") && isHere && peer.pin.isEmpty())
        return {};
    return SyncTransport::tr(
        "Your password would go out for everybody to read, so nothing was sent. The address of the "
        "server has to begin with https://.");
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace crm::sync
