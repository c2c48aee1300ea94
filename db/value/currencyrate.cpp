// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/currencyrate.h"

#include "db/value/decimal.h"
#include "db/value/money.h"

#include <QLocale>

#include <cmath>
#include <limits>
#include <numeric>

namespace crm {

namespace {

__extension__ using Wide = __int128;

Wide powerOfTen(int digits)
{
    Wide power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

} // namespace

std::optional<qint64> CurrencyRate::converted(qint64 minor) const
{
    if (!isValid())
        return std::nullopt;
    const auto common = std::gcd(per, worth);
    // A quintillion minor units, a trillion for one and three digits' difference are still within 128 bits.
    const auto product = Wide(minor) * (worth / common) * powerOfTen(currencyDigits(to));
    const auto divisor = Wide(per / common) * powerOfTen(currencyDigits(from));
    auto quotient = product / divisor;
    const auto rest = product % divisor;
    if ((rest < 0 ? -rest : rest) * 2 >= divisor)
        quotient += product < 0 ? -1 : 1;
    constexpr Wide limit = std::numeric_limits<qint64>::max();
    if (quotient > limit || quotient < -limit)
        return std::nullopt;
    return qint64(quotient);
}

QString CurrencyRate::text() const
{
    return QStringLiteral("%1 %2 = %3 %4 %5")
        .arg(decimalText(per), from, decimalText(worth), to, day.toString(Qt::ISODate));
}

std::optional<CurrencyRate> CurrencyRate::fromText(QStringView text)
{
    const auto parts = text.split(u' ');
    if (parts.size() != 6 || parts.at(2) != u"=")
        return std::nullopt;
    const auto per = decimalFromText(parts.at(0));
    const auto worth = decimalFromText(parts.at(3));
    if (!per || !worth)
        return std::nullopt;
    const CurrencyRate rate{parts.at(1).toString(), *per, parts.at(4).toString(), *worth,
        QDate::fromString(parts.at(5).toString(), Qt::ISODate)};
    return rate.isValid() ? std::optional(rate) : std::nullopt;
}

QString formatRate(const CurrencyRate &rate)
{
    if (!rate.isValid())
        return {};
    const auto &shown = rate.worth >= rate.per ? rate : rate.inverted();
    const auto value = double(shown.worth) / double(shown.per);
    const auto whole = int(std::floor(std::log10(value))) + 1;
    return QStringLiteral("1 %1 = %2 %3")
        .arg(shown.from, QLocale().toString(value, 'f', std::max(0, 5 - whole)), shown.to);
}

} // namespace crm
