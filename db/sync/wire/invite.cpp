// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/invite.h"

#include "db/sync/wire/cbor.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace crm::sync {

namespace {

constexpr auto prefix = "RAPPORT-";
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype checkSize = 4; // bytes of a hash in front, so that a torn code is told from a wrong one

QByteArray checkOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).first(checkSize);
}

} // namespace

QString inviteCode(const Invite &invite)
{
    QCborMap map{{QString("a"), invite.address}, {QString("f"), invite.fingerprint}, {QString("s"), invite.secret},
        {QString("l"), invite.login}};
    if (invite.removesData)
        map.insert(QString("r"), 1);
    const auto body = encode(map);
    return QLatin1String(prefix) + QString::fromLatin1((checkOf(body) + body).toBase64(base64));
}

Invite readInvite(const QString &code)
{
    auto text = code;
    text.remove(QRegularExpression("\\s"));
    if (!text.startsWith(QLatin1String(prefix)))
        throw WireError{"not an invite"};
    const auto bytes = QByteArray::fromBase64Encoding(
        text.mid(qsizetype(qstrlen(prefix))).toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() <= checkSize
        || checkOf(bytes.decoded.sliced(checkSize)) != bytes.decoded.first(checkSize))
        throw WireError{"an invite that is not complete"};
    const auto map = mapOf(decode(bytes.decoded.sliced(checkSize)));
    return {textOf(map, QLatin1String("a")), bytesOf(map, QLatin1String("f")), bytesOf(map, QLatin1String("s")),
        textOf(map, QLatin1String("l")), integerOr(map, QLatin1String("r"), 0) != 0};
}

} // namespace crm::sync
