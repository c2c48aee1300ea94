// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/secrets.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <mutex>
#include <semaphore>

namespace crm::sync {

namespace {

constexpr unsigned long long hashPasses = 3;
constexpr size_t hashMemory = 64 << 20; // bytes

// Each hash takes 64 MiB: more than two at once would let anybody exhaust the memory by logging in.
std::counting_semaphore<2> &hashing()
{
    static std::counting_semaphore<2> semaphore(2);
    return semaphore;
}

} // namespace

QByteArray randomBytes(qsizetype size)
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (sodium_init() < 0)
            qFatal("libsodium does not start");
    });
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

QByteArray digestOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

QString hashOfPassword(const QString &password)
{
    const auto utf8 = password.toUtf8();
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    hashing().acquire();
    const int code = crypto_pwhash_str(out.data(), utf8.constData(), quint64(utf8.size()), hashPasses, hashMemory);
    hashing().release();
    return code == 0 ? QString::fromLatin1(out.constData()) : QString();
}

bool isPassword(const QString &hash, const QString &password)
{
    const auto stored = hash.toLatin1();
    const auto utf8 = password.toUtf8();
    hashing().acquire();
    const bool good = crypto_pwhash_str_verify(stored.constData(), utf8.constData(), quint64(utf8.size())) == 0;
    hashing().release();
    return good;
}

const QString &nobodysHash()
{
    static const QString hash = hashOfPassword(QString::fromLatin1(randomBytes(16).toHex()));
    return hash;
}

} // namespace crm::sync
