// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/heads.h"

#include "db/sync/server/audit.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <openssl/evp.h>

#include <memory>

namespace crm::server {

using namespace sync;

namespace {

constexpr size_t keySize = 32;       // bytes, private and public alike
constexpr size_t signatureSize = 64; // bytes
constexpr int parts = 6;             // of a line: day, lines of the log, their chain, events, their chain, signature

template <auto Free> struct Freed
{
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray readHex(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.readAll().trimmed()) : QByteArray();
}

bool write(const QString &path, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) && file.write(content) == content.size()
        && file.commit();
}

QByteArray signatureOf(const QByteArray &text, const QByteArray &privateKey)
{
    const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(privateKey), keySize));
    const Digest digest(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, '\0');
    size_t size = signatureSize;
    const bool isSigned = key && EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestSign(
               digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, raw(text), size_t(text.size()))
            == 1;
    return isSigned ? signature : QByteArray();
}

bool isSignature(const QByteArray &signature, const QByteArray &text, const QByteArray &publicKey)
{
    if (publicKey.size() != qsizetype(keySize) || signature.size() != qsizetype(signatureSize))
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(publicKey), keySize));
    const Digest digest(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(digest.get(), raw(signature), signatureSize, raw(text), size_t(text.size())) == 1;
}

/// Empty: the line fits.
QString faultOf(const QByteArray &line, const QByteArray &publicKey, Database &database)
{
    const auto part = line.split(' ');
    const auto day = QString::fromLatin1(part.first());
    if (part.size() != parts
        || !isSignature(QByteArray::fromHex(part.last()), part.mid(0, parts - 1).join(' '), publicKey))
        return QString("The line of %1 in the signed heads was not signed by this server.").arg(day);
    if (Ledger(database).entryAt(part.at(1).toLongLong()) != QByteArray::fromHex(part.at(2)))
        return QString("The log is not the one that was signed on %1 with %2 lines.")
            .arg(day, QString::fromLatin1(part.at(1)));
    if (Audit(database).chainAt(part.at(3).toLongLong()) != QByteArray::fromHex(part.at(4)))
        return QString("The audit is not the one that was signed on %1 with %2 events.")
            .arg(day, QString::fromLatin1(part.at(3)));
    return {};
}

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

bool Heads::makeKey() const
{
    if (QFile::exists(keyFile()))
        return true;
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    QByteArray secret(keySize, '\0'), known(keySize, '\0');
    size_t secretSize = keySize, knownSize = keySize;
    const bool isMade = key
        && EVP_PKEY_get_raw_private_key(key.get(), reinterpret_cast<unsigned char *>(secret.data()), &secretSize) == 1
        && EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(known.data()), &knownSize) == 1;
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return isMade && write(publicFile(), known.toHex() + '\n', mine | QFileDevice::ReadGroup | QFileDevice::ReadOther)
        && write(keyFile(), secret.toHex() + '\n', mine);
}

bool Heads::signOnceADay(Database &database, qint64 nowMs) const
{
    const auto day = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date().toString(Qt::ISODate).toLatin1();
    const auto lines = linesOf(linesFile());
    if (!lines.isEmpty() && lines.last().split(' ').first() >= day)
        return true;
    if (!makeKey())
        return false;
    const auto head = Ledger(database).head();
    const auto audit = Audit(database).end();
    const auto text = QByteArrayList{day, QByteArray::number(head.logged), head.log.toHex(),
        QByteArray::number(audit.count), audit.chain.toHex()}
                          .join(' ');
    const auto signature = signatureOf(text, readHex(keyFile()));
    QFile file(linesFile());
    const auto line = text + ' ' + signature.toHex() + '\n';
    return !signature.isEmpty() && file.open(QIODevice::Append) && file.write(line) == line.size() && file.flush();
}

QStringList Heads::verify(Database &database, const QString &file) const
{
    const bool isOwn = file.isEmpty();
    if (!isOwn && !QFileInfo(file).isFile())
        return {QString("There is no file “%1”.").arg(file)};
    const auto beside = QFileInfo(file).path() + "/signing.pub";
    const auto key = readHex(!isOwn && QFile::exists(beside) ? beside : publicFile());
    QStringList faults;
    for (const auto &line : linesOf(isOwn ? linesFile() : file))
        if (const auto fault = faultOf(line, key, database); !fault.isEmpty())
            faults.append(fault);
    return faults;
}

void Heads::putAside() const
{
    const auto aside = linesFile() + ".before-restore";
    if (QFile::exists(linesFile())) {
        QFile::remove(aside);
        QFile::rename(linesFile(), aside);
    }
}

} // namespace crm::server
