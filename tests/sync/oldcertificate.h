// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QThread>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdio>

namespace crm {

/// A certificate of this computer with its key that is valid from and until then, in days from now, as PEM files.
inline bool makeCertificate(const QString &certificatePath, const QString &keyPath, long from, long until)
{
    auto *key = EVP_EC_gen("P-256");
    auto *certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), from * 86400);
    X509_gmtime_adj(X509_getm_notAfter(certificate), until * 86400);
    auto *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    auto *keyFile = std::fopen(qPrintable(keyPath), "w");
    auto *certificateFile = std::fopen(qPrintable(certificatePath), "w");
    const bool isWritten = PEM_write_PrivateKey(keyFile, key, nullptr, nullptr, 0, nullptr, nullptr) == 1
        && PEM_write_X509(certificateFile, certificate) == 1;
    std::fclose(keyFile);
    std::fclose(certificateFile);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return isWritten;
}

/// One that was valid until yesterday.
inline bool makeExpired(const QString &certificatePath, const QString &keyPath)
{
    return makeCertificate(certificatePath, keyPath, -400, -1);
}

/// Shows a certificate at a port and says nothing else: the program itself would not start with one that has expired.
class OldServer
{
public:
    OldServer(const QString &certificate, const QString &key)
    {
        QFile file(key);
        if (!file.open(QIODevice::ReadOnly))
            return;
        auto shown = QSslConfiguration::defaultConfiguration();
        shown.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
        shown.setPrivateKey(QSslKey(&file, QSsl::Ec));
        m_server.setSslConfiguration(shown);
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
        m_server.moveToThread(&m_thread); // the test waits for a program meanwhile
        m_thread.start();
    }
    ~OldServer()
    {
        m_thread.quit();
        m_thread.wait();
    }
    int port() const { return m_port; } ///< 0: it cannot be heard

private:
    QSslServer m_server;
    QThread m_thread;
    int m_port = 0;
};

} // namespace crm
