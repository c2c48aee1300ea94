// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/decimalfield.h"
#include "db/entity/describe.h"
#include "db/value/currencyrate.h"
#include "db/value/usualcurrency.h"

#include <functional>

namespace crm {

/// What one unit of a currency cost in another on a day, as central banks publish it: 1 base = rate currency.
struct ExchangeRate
{
    Id id;
    QString base = usualCurrency();
    QString currency;
    QDate day;
    Decimal rate;
    QString source; ///< who says so: "ECB"; empty: somebody typed it
    CurrencyRate quoted() const { return {base, oneMillion, currency, rate.millionths.value_or(0), day}; }
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ExchangeRate)
};

/// The newest rate of a currency by the end of a day: in that base, or with an empty base in any. The lookup is a Batch.
std::optional<CurrencyRate> findRate(Lookup &lookup, const QString &base, const QString &currency, const QDate &day);

/// Finds rates by asking for the newest of one pair at a time.
using RateFinder = std::function<std::optional<CurrencyRate>(const QString &base, const QString &currency)>;

/// From one currency to another: quoted so, the other way round, or both in a third. nullopt: there is none.
std::optional<CurrencyRate> rateBetween(const QString &from, const QString &to, const RateFinder &newest);

/// The currency of our own documents, which what is earned in others is worth something in.
QString houseCurrency(Lookup &lookup);

} // namespace crm
