// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <mutex>

namespace crm {

Id Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return {};
    return {qFromBigEndian<quint64>(bytes.data()), qFromBigEndian<quint64>(bytes.data() + 8)};
}

Id Id::fromText(QStringView text)
{
    QByteArray hex;
    for (const auto c : text) {
        if (c == u'-')
            continue;
        if (c.unicode() > 127 || !isxdigit(c.unicode()))
            return {};
        hex.append(char(c.unicode()));
    }
    return hex.size() == 32 ? fromBytes(QByteArray::fromHex(hex)) : Id();
}

/// 48 bits of milliseconds, a 12-bit counter that starts low in each millisecond, 62 random bits.
Id Id::make()
{
    static std::mutex mutex;
    static quint64 lastMs = 0;
    static quint32 counter = 0;
    auto *random = QRandomGenerator::global();
    const std::lock_guard lock(mutex);
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    if (now > lastMs) {
        lastMs = now;
        counter = random->generate() & 0xff;
    } else if (++counter > 0xfff) {
        ++lastMs;
        counter = 0;
    }
    return {(lastMs << 16) | 0x7000 | counter, (random->generate64() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL};
}

QByteArray Id::bytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(m_high, bytes.data());
    qToBigEndian(m_low, bytes.data() + 8);
    return bytes;
}

QString Id::text() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, Qt::Uninitialized);
    auto *out = text.data();
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            *out++ = u'-';
        *out++ = QLatin1Char(digits[(i < 16 ? m_high >> (60 - 4 * i) : m_low >> (124 - 4 * i)) & 0xf]);
    }
    return text;
}

} // namespace crm
