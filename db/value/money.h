// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace crm {

/// An amount of money in minor units of a currency kept beside it; null when nobody has said.
struct Amount
{
    std::optional<qint64> minor;
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// Digits after the decimal mark of an ISO 4217 currency (JPY 0, EUR 2, KWD 3); 2 when unknown.
int currencyDigits(QStringView currency);

/// Whether `currency` is an ISO 4217 code in use.
bool isCurrency(QStringView currency);

/// ISO 4217 codes in use, in alphabetical order.
const QStringList &currencies();

/// Plain decimal form with the currency's digits and a point: "1054.00". For files and scripts.
QString amountText(qint64 minor, QStringView currency);

/// Reads the plain decimal form exactly; nullopt when it is not a number, has more digits than
/// the currency, or does not fit 64 bits.
std::optional<qint64> amountFromText(QStringView text, QStringView currency);

/// The form for people in `locale`'s way: "€1,054" with whole amounts shortened when `brief`.
QString formatAmount(qint64 minor, const QString &currency, bool brief = false);

/// The number for people in `locale`'s way, with the currency's digits and without its sign: "−1,185.13". Exact.
QString amountShown(qint64 minor, QStringView currency);

/// a * b / c rounded half away from zero, exact in 128 bits. c must not be 0.
qint64 scaled(qint64 a, qint64 b, qint64 c);

} // namespace crm
