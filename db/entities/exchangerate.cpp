// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/exchangerate.h"

#include "db/entities/quote.h"
#include "db/store/batch.h"

namespace crm {

static std::optional<Problem> isARate(const ExchangeRate &r)
{
    for (const auto &[field, code] : {std::pair("base", r.base), std::pair("currency", r.currency)})
        if (!isCurrency(code))
            return Problem{field, ExchangeRate::tr("“%1” is not a currency code such as EUR or USD.").arg(code)};
    if (r.base == r.currency)
        return Problem{"currency", ExchangeRate::tr("A rate is between two currencies; both are %1.").arg(r.base)};
    if (r.rate.millionths && *r.rate.millionths <= 0)
        return Problem{"rate", ExchangeRate::tr("A rate is more than nothing.")};
    return std::nullopt;
}

/// A clock a day ahead in another zone is no mistake; a year ahead is.
static void isKnownByNow(Saving &s)
{
    const auto day = QDate::fromString(s.record.text("day"), Qt::ISODate);
    if (day.isValid() && day > QDateTime::fromMSecsSinceEpoch(s.now).date().addDays(1))
        s.problems.append({"day",
            ExchangeRate::tr("The rate of %1 cannot be known yet. Look at the day and at this computer's clock.")
                .arg(day.toString(Qt::ISODate))});
}

static void codesInCapitals(Saving &s)
{
    for (const auto *field : {"base", "currency"})
        if (const auto code = s.record.text(field); code != code.trimmed().toUpper())
            s.record.setValue(field, code.trimmed().toUpper());
}

const Entity &ExchangeRate::entity()
{
    static const Entity entity = Describe<ExchangeRate>(
        "exchange_rate", 95, "crm::ExchangeRate", QT_TR_NOOP("Exchange rate"), QT_TR_NOOP("Exchange rates"))
                                     .newOne(QT_TR_NOOP("New Exchange Rate"))
                                     .field("day", QT_TR_NOOP("Day"), &ExchangeRate::day, Required | Listed | Indexed)
                                     .field("base", QT_TR_NOOP("One"), &ExchangeRate::base, Required | Listed)
                                     .field("rate", QT_TR_NOOP("Is worth"), &ExchangeRate::rate, Required | Listed)
                                     .field("currency", QT_TR_NOOP("Of"), &ExchangeRate::currency, Required | Listed)
                                     .field("source", QT_TR_NOOP("Source"), &ExchangeRate::source, Listed)
                                     .computed("newest", QT_TR_NOOP("Day and rate"), FieldKind::Text,
                                         "$.day || ' ' || $.rate", Hidden) // its greatest is the newest of a pair
                                     .title("day")
                                     .order("-day")
                                     .index({"base", "currency", "day", "rate"})
                                     .index({"currency", "day"})
                                     .icon("arrows-exchange")
                                     .rule(isARate)
                                     .hook(codesInCapitals)
                                     .hook(isKnownByNow);
    return entity;
}

std::optional<CurrencyRate> findRate(Lookup &lookup, const QString &base, const QString &currency, const QDate &day)
{
    auto *batch = dynamic_cast<Batch *>(&lookup); // whatever looks up while a record is saved is one
    if (!batch)
        return std::nullopt;
    QList<Filter> parts{
        Filter::equals("currency", currency), Filter::compare("day", Filter::LessOrEqual, {day.toString(Qt::ISODate)})};
    if (!base.isEmpty())
        parts.prepend(Filter::equals("base", base));
    const auto found = batch->find({&ExchangeRate::entity(), Filter::all(parts), {{"day", true}}, 1}).value(0);
    return found.isValid() ? std::optional(found.as<ExchangeRate>().quoted()) : std::nullopt;
}

std::optional<CurrencyRate> rateBetween(const QString &from, const QString &to, const RateFinder &newest)
{
    const auto inverse = [&](const std::optional<CurrencyRate> &rate) {
        return rate ? std::optional(rate->inverted()) : std::nullopt;
    };
    const auto quoted = [&](const QString &a, const QString &b) {
        const auto straight = newest(a, b);
        const auto back = inverse(newest(b, a));
        return !straight || (back && back->day > straight->day) ? back : straight;
    };
    if (const auto rate = quoted(from, to))
        return rate;
    const auto first = newest({}, from); // in whatever base: 1 third = per from
    if (!first)
        return std::nullopt;
    const auto second = quoted(first->from, to); // `per` of the third = `worth` of the other
    if (!second)
        return std::nullopt;
    // first: 1 third = first.worth from; second: second.per third = second.worth to. With `per` of one million exact.
    CurrencyRate rate{from, first->worth, to, second->worth, std::min(first->day, second->day)};
    if (second->per != oneMillion)
        rate.per = scaled(first->worth, second->per, oneMillion);
    return rate.isValid() ? std::optional(rate) : std::nullopt;
}

QString houseCurrency(Lookup &lookup)
{
    const auto paper = lookup.where(Letterhead::entity(), "in_use", 1LL, 1).value(0);
    return paper.isValid() ? paper.text("currency") : Letterhead{}.currency;
}

} // namespace crm
