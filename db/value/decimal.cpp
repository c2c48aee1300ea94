// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/decimal.h"

#include <QLocale>

namespace crm {

namespace {

constexpr int places = 6;
constexpr int mostWholeDigits = 12; // 10^18 millionths fit 64 bits

} // namespace

std::optional<qint64> decimalFromText(QStringView text)
{
    text = text.trimmed();
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    qint64 value = 0;
    int whole = 0;
    int fraction = -1; // digits seen behind the point
    int digits = 0;
    for (const auto c : text) {
        if (c == u'.' && fraction < 0) {
            fraction = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        ++digits;
        if (fraction >= 0 && ++fraction > places) {
            if (c != u'0')
                return std::nullopt;
            continue;
        }
        if (fraction < 0 && (whole > 0 || c != u'0') && ++whole > mostWholeDigits)
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    if (digits == 0)
        return std::nullopt;
    for (int i = qMax(0, fraction); i < places; ++i)
        value *= 10;
    return isNegative ? -value : value;
}

QString decimalText(qint64 millionths, int digits)
{
    const auto size = millionths < 0 ? 0 - quint64(millionths) : quint64(millionths);
    auto fraction = QString::number(size % oneMillion).rightJustified(places, u'0');
    while (fraction.size() > digits && fraction.endsWith(u'0'))
        fraction.chop(1);
    auto text = QString::number(size / oneMillion);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return millionths < 0 ? u'-' + text : text;
}

QString formatDecimal(qint64 millionths, int digits)
{
    const QLocale locale;
    const auto plain = decimalText(millionths, digits);
    const auto point = plain.indexOf(u'.');
    const auto whole = locale.toString(millionths / oneMillion);
    const bool isLost = millionths < 0 && millionths > -oneMillion; // the sign of −0.5 stands in no whole number
    auto text = isLost ? locale.negativeSign() + whole : whole;
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const auto c : plain.mid(point + 1))
            text += locale.toString(c.digitValue());
    }
    return text;
}

} // namespace crm
