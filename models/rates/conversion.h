// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/exchangerate.h"
#include "db/store/store.h"

#include <QMap>
#include <QSet>

namespace crm {

/// The newest rates by the end of a day, and the currency of our own documents.
struct RateBook
{
    QDate day = {};                                              ///< invalid: nobody has asked for rates
    QString house = {};                                          ///< empty as long as unknown
    QMap<std::pair<QString, QString>, CurrencyRate> newest = {}; ///< by base and currency, as quoted

    std::optional<CurrencyRate> rate(const QString &from, const QString &to) const;
    bool isEmpty() const { return newest.isEmpty(); }
};

/// Reads it. Off the GUI thread; a file without rates costs a look at an empty table.
Answer<Result<RateBook>> readRates(Store &store, const QDate &day);

/// What some records come to in one currency.
struct MoneySum
{
    QString currency;
    qint64 amount = 0; ///< minor units
    qint64 records = 0;
    bool isClosed = false; ///< deals that have closed count at the rate they keep, not at the day's
    QString kept = {};     ///< what stands in "closing_rate" of all of them
};

/// Tells amounts of several currencies in one: open ones by the rates of a day, closed ones by the rate they keep
/// (DOMAIN §3). Remembers what it had to leave out, and says it.
class RateConversion final
{
public:
    RateConversion() = default;
    /// `target` empty: nothing can be told.
    RateConversion(RateBook book, QString target);

    /// Those of `sums`, the largest first, whose amounts were asked for decides: `wanted` when something is in it or
    /// can be told in it; else, when there are several, the house's when the largest can be told in it; else the
    /// largest.
    static RateConversion among(const RateBook &book, const QMap<QString, qint64> &sums, const QString &wanted);

    const QString &target() const { return m_target; }
    const RateBook &book() const { return m_book; }
    /// In minor units of the target; nullopt: left out, and noted.
    std::optional<qint64> told(const MoneySum &sum);
    /// The same without being noted.
    std::optional<qint64> valueOf(const MoneySum &sum) const;
    /// Of an open amount in that currency.
    bool canTell(const QString &currency) const;
    /// The deals that count, whatever else they must be.
    Filter counted(const QStringList &currencies) const;

    /// Currencies other than the target that are in it, and those that are not, in alphabetical order.
    QStringList converted() const;
    QStringList leftOut() const;
    /// "USD is told in EUR at the rate of 27 Nov 2026 …. Not included: CHF …" Empty: one currency only.
    QString note() const;

private:
    RateBook m_book;
    QString m_target;
    QSet<QString> m_converted;
    QSet<QString> m_leftOut;
    QSet<QString> m_unkept; ///< of deals that closed when there was no rate
    QDate m_oldest;         ///< of the rates used
    bool m_hasKept = false; ///< closed deals have counted by their rates
};

/// The records whose amounts are in a sum: of these currencies, as far as they can be told in the target.
Filter countedIn(const Entity &entity, const RateConversion &conversion, const QStringList &currencies);

/// Gives closed deals that keep no rate that of their day, where there is one. Returns how many.
Answer<Result<qint64>> keepMissingRates(Store &store);

} // namespace crm
