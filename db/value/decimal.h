// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace crm {

/// A number with up to six decimal places, in millionths: quantities, unit prices, percentages. Null when nobody has
/// said.
struct Decimal
{
    std::optional<qint64> millionths;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

constexpr qint64 oneMillion = 1'000'000; // millionths in 1

/// Reads "2.25" or "-64.2" exactly; nullopt when it is not a number, has more than six decimal places, or is a
/// trillion or more.
std::optional<qint64> decimalFromText(QStringView text);

/// Plain form with a point and at least `digits` decimal places: "64.20" for 64'200'000 and 2.
QString decimalText(qint64 millionths, int digits = 0);

/// The form for people: the locale's decimal mark and grouping, at least `digits` decimal places.
QString formatDecimal(qint64 millionths, int digits = 0);

} // namespace crm
