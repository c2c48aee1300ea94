// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/amountlimit.h"

#include "db/value/money.h"

#include <algorithm>
#include <cmath>

namespace crm {

bool isWithinReach(qint64 minor, QStringView currency)
{
    if (minor > -mostAmount && minor < mostAmount)
        return true; // whatever the digits: nearly every amount
    __extension__ __int128 most = mostAmount;
    for (int digits = currencyDigits(currency); digits > 0; --digits)
        most *= 10;
    return minor < most && minor > -most;
}

qint64 cappedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return a < 0 ? -mostSum : mostSum;
    return std::max(sum, -mostSum);
}

qint64 cappedWhole(double value)
{
    constexpr double most = 9223372036854774784.0; // the largest below mostSum
    if (std::isnan(value))
        return 0;
    return value > most ? mostSum : value < -most ? -mostSum : std::llround(value);
}

} // namespace crm
