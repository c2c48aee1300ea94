// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <QUrl>

#include <sodium.h>

namespace crm::sync {

QString totpCode(const QByteArray &secret, qint64 step, int digits)
{
    const auto counter = qToBigEndian(step);
    const auto mac = QMessageAuthenticationCode::hash(
        QByteArray(reinterpret_cast<const char *>(&counter), sizeof counter), secret, QCryptographicHash::Sha1);
    const auto offset = mac.back() & 15;
    const auto number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QString::number(number).rightJustified(10, u'0').right(digits);
}

std::optional<qint64> totpStep(const QByteArray &secret, const QString &code, qint64 nowMs, qint64 usedStep)
{
    const auto given = code.simplified().remove(u' ').toLatin1();
    const auto present = nowMs / totpStepMs;
    std::optional<qint64> found;
    for (auto step = present - 1; step <= present + 1; ++step) {
        const auto expected = totpCode(secret, step).toLatin1();
        const bool isSame = given.size() == expected.size()
            && sodium_memcmp(given.constData(), expected.constData(), size_t(given.size())) == 0;
        if (isSame && step > usedStep)
            found = step;
    }
    return found;
}

QString totpAddress(const QByteArray &secret, const QString &organisation, const QString &login)
{
    const auto issuer = QString::fromLatin1(QUrl::toPercentEncoding(organisation));
    return QString("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30")
        .arg(issuer, QString::fromLatin1(QUrl::toPercentEncoding(login)), QString::fromLatin1(base32(secret)));
}

QByteArray base32(const QByteArray &bytes)
{
    constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray text;
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = pending << 8 | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += alphabet[pending >> (bits - 5) & 31];
    }
    if (bits > 0)
        text += alphabet[pending << (5 - bits) & 31];
    return text;
}

} // namespace crm::sync
