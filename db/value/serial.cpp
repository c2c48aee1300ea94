// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/serial.h"

namespace crm {

namespace {

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // Crockford's base 32: no I, L, O, U
constexpr int codeLength = 3;
constexpr int codeShift = 44;       // above any count, below the sign
constexpr qint64 coded = 1LL << 60; // tells a number with the code 000 from one without

} // namespace

qint64 codedNumber(const QString &deviceCode, qint64 next)
{
    if (deviceCode.size() != codeLength)
        return next;
    qint64 code = 0;
    for (const auto c : deviceCode) {
        const auto digit = alphabet.indexOf(c);
        if (digit < 0)
            return next;
        code = code * alphabet.size() + digit;
    }
    return coded | (code << codeShift) | next;
}

bool isLent(const QByteArray &series)
{
    return !series.startsWith("revision-") && !series.startsWith("issued-");
}

qint64 serialCount(qint64 number)
{
    return (number & coded) == 0 ? number : number & ((1LL << codeShift) - 1);
}

QString serialText(const QString &prefix, qint64 number, int digits)
{
    if ((number & coded) == 0)
        return prefix + u'-' + QString::number(number).rightJustified(digits, u'0');
    auto code = (number & ~coded) >> codeShift;
    QString text;
    for (int i = 0; i < codeLength; ++i, code /= alphabet.size())
        text.prepend(alphabet.at(code % alphabet.size()));
    return prefix + u'-' + text + u'-' + QString::number(serialCount(number)).rightJustified(4, u'0');
}

} // namespace crm
