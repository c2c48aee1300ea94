// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/compression.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslCertificate;
class QSslConfiguration;

namespace crm::sync {

/// A server, and what one needs to be let in.
struct Peer
{
    QString server;        ///< https://HOST:PORT
    QByteArray pin = {};   ///< SHA-256 of its certificate (DER); empty: one that the system trusts
    QByteArray token = {}; ///< empty: not joined yet
};

/// Brings requests to a server and makes sure that it is the right one: TLS 1.2 or later, no redirects, and of a
/// pinned server that very certificate as long as it is valid. One thread.
class SyncTransport
{
    Q_DECLARE_TR_FUNCTIONS(crm::SyncEngine)
public:
    /// In a program's life the first one finds and loads what speaks TLS, which takes longer than opening a file.
    SyncTransport();
    ~SyncTransport();

    /// With the token, and set up as every request to the server.
    QNetworkRequest request(const Peer &peer, const QByteArray &path) const;
    /// Never null; the caller deletes it.
    QNetworkReply *send(
        const Peer &peer, const QByteArray &verb, const QNetworkRequest &request, const QByteArray &body);
    /// Connects and looks at the certificate, for what will be sent to the server next; nothing is sent yet. It gives
    /// up sooner than a message would. Never null; the caller deletes it.
    QNetworkReply *approach(const Peer &peer);
    /// Leaves all connections, as after an approach that failed: none may be used that was found to be wrong.
    void leaveAll();
    /// Packs what will be posted next, while there is time.
    void prepare(const QByteArray &body);
    /// A message of the protocol.
    QNetworkReply *post(const Peer &peer, const QByteArray &path, const QByteArray &body);
    /// What has come, unpacked. Throws WireError.
    QByteArray take(QNetworkReply &reply);

    /// Why the server was not spoken to, when that is for its certificate; else empty.
    static QString certificateProblem(const QNetworkReply &reply);
    /// Why there is no answer, within a sentence.
    static QString reasonOf(const QNetworkReply &reply);

private:
    static QNetworkReply *watched(QNetworkReply *reply, const QByteArray &pin);

    QNetworkAccessManager *m_network;         // lives on the thread of its first use
    std::unique_ptr<QSslConfiguration> m_tls; ///< of every request
    ContentCoding m_coding;                   ///< what the server reads
    QByteArray m_prepared;                    ///< a body
    ContentCoding::Body m_packed;             ///< and as it goes out
};

/// What is wrong with a certificate for somebody who expects `pin`, as a sentence; empty: nothing. `isTrusted`: the
/// system found nothing to complain of.
QString certificateProblem(
    const QSslCertificate &certificate, const QByteArray &pin, bool isTrusted, const QDateTime &now);

/// What is wrong with speaking to this address, as a sentence; empty: nothing. Passwords and records leave a computer
/// only under TLS, and a pinned server has a certificate to show.
QString addressProblem(const Peer &peer);

/// "3F:0A:…" as people compare it.
QString fingerprintText(const QByteArray &fingerprint);

} // namespace crm::sync
