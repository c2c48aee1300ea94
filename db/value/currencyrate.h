// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace crm {

/// What one currency was worth in another on a day: `per` of `from` were as much as `worth` of `to`. Two numbers, so
/// that a rate read the other way round, or through a third currency, loses nothing.
struct CurrencyRate
{
    QString from;
    qint64 per = 0; ///< millionths, positive
    QString to;
    qint64 worth = 0; ///< millionths, positive
    QDate day;        ///< of the rate; through a third currency: the older of the two

    bool isValid() const { return per > 0 && worth > 0; }
    /// Minor units of `from` in minor units of `to`, half a unit away from zero; nullopt when it does not fit 64 bits.
    std::optional<qint64> converted(qint64 minor) const;
    CurrencyRate inverted() const { return {to, worth, from, per, day}; }
    /// "1.0812 USD = 1 EUR 2026-11-27": as it is stored with what it was used for.
    QString text() const;
    /// nullopt when it is no such text.
    static std::optional<CurrencyRate> fromText(QStringView text);
    friend bool operator==(const CurrencyRate &, const CurrencyRate &) = default;
};

/// "1 EUR = 1.0812 USD", four digits that say something, in the locale's way: the stronger of the two comes first.
QString formatRate(const CurrencyRate &rate);

} // namespace crm
