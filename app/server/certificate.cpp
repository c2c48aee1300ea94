// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/certificate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>

namespace crm::server {

namespace {

constexpr long lives = 3650L * 86400; // s

template <auto Free> struct Freed
{
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

Certificate signedBy(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -86400); // clocks of devices may be behind
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), lives);
    X509_set_pubkey(certificate.get(), key);
    auto *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Rapport server"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    return X509_sign(certificate.get(), key, EVP_sha256()) > 0 ? std::move(certificate) : nullptr;
}

bool write(const QString &path, BIO *content, QString &error)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(content, &data);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(data, size) == size
        && file.commit();
    if (!written)
        error = QString("%1 cannot be written: %2.").arg(path, file.errorString());
    return written;
}

} // namespace

bool makeCertificate(const QString &certificatePath, const QString &keyPath, QString &error)
{
    const Key key(EVP_EC_gen("P-256"));
    const auto certificate = key ? signedBy(key.get()) : nullptr;
    if (!certificate) {
        error = QString("No certificate could be made: %1.").arg(ERR_error_string(ERR_get_error(), nullptr));
        return false;
    }
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    return write(keyPath, keyText.get(), error) && write(certificatePath, certificateText.get(), error);
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Null: it is none.
static Certificate certificateIn(const QByteArray &text)
{
    const Memory memory(BIO_new_mem_buf(text.constData(), int(text.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

static QString dayOf(const ASN1_TIME *time)
{
    std::tm parts{};
    ASN1_TIME_to_tm(time, &parts);
    return QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday).toString(Qt::ISODate);
}

QString certificateProblem(const QString &certificatePath, const QString &keyPath)
{
    const auto text = contentOf(certificatePath);
    if (text.isEmpty())
        return QString("The certificate “%1” cannot be read.").arg(certificatePath);
    const auto certificate = certificateIn(text);
    if (!certificate)
        return QString("“%1” is no certificate in PEM form.").arg(certificatePath);
    if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) < 0)
        return QString("The certificate “%1” expired on %2: devices would refuse it. Renew it.")
            .arg(certificatePath, dayOf(X509_get0_notAfter(certificate.get())));
    const auto keyText = contentOf(keyPath);
    if (keyText.isEmpty())
        return QString("The key “%1” cannot be read.").arg(keyPath);
    const Memory memory(BIO_new_mem_buf(keyText.constData(), int(keyText.size())));
    // No password: nobody is there to type one when a server starts.
    const Key key(PEM_read_bio_PrivateKey(
        memory.get(), nullptr, [](char *, int, int, void *) { return 0; }, nullptr));
    if (!key)
        return QString("“%1” is no key in PEM form without a password.").arg(keyPath);
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return QString("The key “%1” does not belong to the certificate “%2”.").arg(keyPath, certificatePath);
    return {};
}

QByteArray fingerprintOf(const QString &path)
{
    const auto certificate = certificateIn(contentOf(path));
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509(certificate.get(), &der) : 0;
    const auto hash = size > 0 ? QCryptographicHash::hash(
                          QByteArrayView(reinterpret_cast<const char *>(der), size), QCryptographicHash::Sha256)
                               : QByteArray();
    OPENSSL_free(der);
    return hash;
}

} // namespace crm::server
