// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <limits>

namespace crm {

/// Units of its currency that an amount of money stays below: with tax of 1,000 % and four decimal places it still fits
/// 64 bits, and so do the sums of thousands of the largest.
constexpr qint64 mostAmount = 10'000'000'000'000;

/// Whether an amount in minor units stays below it.
bool isWithinReach(qint64 minor, QStringView currency);

/// The largest sum there is, in minor units: one that would be larger stays there. Its negative is a number too.
constexpr qint64 mostSum = std::numeric_limits<qint64>::max();

/// a + b, no more than mostSum and no less than its negative.
qint64 cappedSum(qint64 a, qint64 b);

/// The same into a sum.
inline void addCapped(qint64 &sum, qint64 more)
{
    sum = cappedSum(sum, more);
}

/// The nearest whole number, within the same bounds; 0 for what is no number.
qint64 cappedWhole(double value);

} // namespace crm
