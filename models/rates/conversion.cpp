// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rates/conversion.h"

#include "db/entities/opportunity.h"
#include "db/entities/quote.h"
#include "db/store/batch.h"
#include "models/quotes/quotesheet.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::RateConversion)
};

QString listed(QStringList names)
{
    names.sort();
    return QLocale().createSeparatedList(names);
}

RateBook bookOf(const QDate &day, const QList<Record> &papers, const Table &newest)
{
    RateBook book{.day = day, .house = papers.isEmpty() ? Letterhead{}.currency : papers.first().text("currency")};
    for (const auto &row : newest) {
        const auto base = row.value(0).toString();
        const auto currency = row.value(1).toString();
        const auto parts = row.value(2).toString().split(u' ');
        const CurrencyRate rate{
            base, oneMillion, currency, parts.value(1).toLongLong(), QDate::fromString(parts.value(0), Qt::ISODate)};
        if (rate.isValid())
            book.newest.insert({base, currency}, rate);
    }
    return book;
}

/// The rate that closed deals keep; one of another currency than theirs is none.
std::optional<CurrencyRate> keptBy(const MoneySum &sum)
{
    const auto kept = sum.isClosed ? CurrencyRate::fromText(sum.kept) : std::nullopt;
    return kept && kept->from == sum.currency ? kept : std::nullopt;
}

} // namespace

std::optional<CurrencyRate> RateBook::rate(const QString &from, const QString &to) const
{
    return rateBetween(from, to, [this](const QString &base, const QString &currency) -> std::optional<CurrencyRate> {
        if (!base.isEmpty()) {
            const auto found = newest.constFind({base, currency});
            return found == newest.cend() ? std::nullopt : std::optional(*found);
        }
        std::optional<CurrencyRate> best;
        for (const auto &rate : newest)
            if (rate.to == currency && (!best || rate.day > best->day))
                best = rate;
        return best;
    });
}

Answer<Result<RateBook>> readRates(Store &store, const QDate &day)
{
    const auto upTo = day.isValid() ? day : QDate::currentDate();
    const QFuture<Result<QList<Record>>> papers = store.records(letterheadInUse());
    Answer<Result<Table>> newest = store.aggregate(
        {&ExchangeRate::entity(), Filter::compare("day", Filter::LessOrEqual, {upTo.toString(Qt::ISODate)}),
            {{"base"}, {"currency"}}, {{Aggregate::Maximum, "newest"}}});
    // The papers were asked for first: a lane works in order, so they are there by now.
    return newest.then([upTo, papers](const Result<Table> &rates) -> Result<RateBook> {
        const auto found = papers.result();
        if (!found)
            return found.error();
        if (!rates)
            return rates.error();
        return bookOf(upTo, *found, *rates);
    });
}

RateConversion::RateConversion(RateBook book, QString target)
    : m_book(std::move(book))
    , m_target(std::move(target))
{
}

RateConversion RateConversion::among(const RateBook &book, const QMap<QString, qint64> &sums, const QString &wanted)
{
    QStringList names;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        if (!it.key().isEmpty())
            names.append(it.key());
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return sums[a] > sums[b]; });
    const auto largest = names.value(0);
    const auto reaches = [&](const QString &to) {
        return !to.isEmpty() && !largest.isEmpty() && (names.contains(to) || book.rate(largest, to));
    };
    if (reaches(wanted))
        return {book, wanted};
    const bool isHouse = names.size() > 1 && !book.house.isEmpty() && book.rate(largest, book.house);
    return {book, isHouse ? book.house : largest};
}

bool RateConversion::canTell(const QString &currency) const
{
    return currency == m_target || (!m_target.isEmpty() && m_book.rate(currency, m_target));
}

std::optional<qint64> RateConversion::valueOf(const MoneySum &sum) const
{
    if (sum.currency == m_target)
        return sum.amount;
    if (sum.currency.isEmpty() || m_target.isEmpty())
        return std::nullopt;
    auto currency = sum.currency;
    auto amount = std::optional(sum.amount);
    if (const auto kept = keptBy(sum)) {
        currency = kept->to;
        amount = kept->converted(sum.amount);
    } else if (sum.isClosed && currency != m_book.house) {
        return std::nullopt;
    }
    if (!amount || currency == m_target)
        return amount;
    const auto rate = m_book.rate(currency, m_target);
    return rate ? rate->converted(*amount) : std::nullopt;
}

std::optional<qint64> RateConversion::told(const MoneySum &sum)
{
    const auto value = valueOf(sum);
    if (sum.currency == m_target || sum.currency.isEmpty() || sum.amount == 0)
        return value;
    if (!value) {
        (sum.isClosed && !keptBy(sum) ? m_unkept : m_leftOut).insert(sum.currency);
        return value;
    }
    m_converted.insert(sum.currency);
    const auto kept = keptBy(sum);
    m_hasKept = m_hasKept || kept;
    const auto currency = kept ? kept->to : sum.currency;
    const auto rate = currency == m_target ? std::nullopt : m_book.rate(currency, m_target);
    if (rate && (!m_oldest.isValid() || rate->day < m_oldest))
        m_oldest = rate->day;
    return value;
}

Filter RateConversion::counted(const QStringList &currencies) const
{
    const auto blank = Filter::compare("currency", Filter::IsNull);
    if (m_target.isEmpty())
        return blank;
    QList<Filter> either{Filter::equals("currency", m_target), blank};
    QVariantList open;
    auto names = currencies;
    for (names.append(m_book.house); const auto &name : std::as_const(names))
        if (name != m_target && !name.isEmpty() && !open.contains(name) && canTell(name))
            open.append(name);
    if (!open.isEmpty())
        either.append(
            Filter::all({Filter::compare("closed_at", Filter::IsNull), Filter::compare("currency", Filter::In, open)}));
    if (currencies.size() > 1 || !currencies.contains(m_target))
        for (auto kept = open; const auto &name : kept << m_target) // behind the equals sign, before the day
            either.append(
                Filter::compare("closing_rate", Filter::Contains, {QStringLiteral(" %1 2").arg(name.toString())}));
    if (open.contains(m_book.house))
        either.append(
            Filter::all({Filter::equals("currency", m_book.house), Filter::compare("closing_rate", Filter::IsNull)}));
    return Filter::any(either);
}

Filter countedIn(const Entity &entity, const RateConversion &conversion, const QStringList &currencies)
{
    if (conversion.target().isEmpty())
        return Filter::compare("currency", Filter::IsNull);
    QVariantList told{conversion.target()};
    for (const auto &name : currencies)
        if (!name.isEmpty() && name != conversion.target() && conversion.canTell(name))
            told.append(name);
    if (told.size() < 2)
        return Filter::equals("currency", conversion.target());
    return entity.field("closing_rate") ? conversion.counted(currencies)
                                        : Filter::compare("currency", Filter::In, told);
}

QStringList RateConversion::converted() const
{
    QStringList names(m_converted.cbegin(), m_converted.cend());
    names.sort();
    return names;
}

QStringList RateConversion::leftOut() const
{
    const auto all = m_leftOut + m_unkept;
    QStringList names(all.cbegin(), all.cend());
    names.sort();
    return names;
}

QString RateConversion::note() const
{
    QStringList sentences;
    if (!m_converted.isEmpty() && m_oldest.isValid())
        sentences.append(Text::tr("%1 with %2 at the rates of %3.")
                             .arg(m_target, listed(converted()), QLocale().toString(m_oldest, QLocale::ShortFormat)));
    else if (!m_converted.isEmpty())
        sentences.append(Text::tr("%1 with %2.").arg(m_target, listed(converted())));
    if (m_hasKept)
        sentences.append(Text::tr("What has closed counts at the rate kept on that day."));
    if (!m_leftOut.isEmpty())
        sentences.append(
            Text::tr("Amounts in %1 are not included: there is no rate to %2. Add one under “Exchange rates”.")
                .arg(listed({m_leftOut.cbegin(), m_leftOut.cend()}), m_target));
    if (!m_unkept.isEmpty())
        sentences.append(Text::tr("Closed deals in %1 are not included: no rate was known on the day they closed.")
                             .arg(listed({m_unkept.cbegin(), m_unkept.cend()})));
    return sentences.join(u' ');
}

Answer<Result<qint64>> keepMissingRates(Store &store)
{
    auto count = std::make_shared<qint64>(0);
    const auto work = [count](Batch &batch) {
        const auto house = houseCurrency(batch);
        QHash<QString, QString> known; // by currency and day; empty: there is none
        for (auto deal : batch.find({&Opportunity::entity(),
                 Filter::all({Filter::compare("closed_at", Filter::IsNotNull),
                     Filter::compare("closing_rate", Filter::IsNull), Filter::compare("currency", Filter::IsNotNull),
                     Filter::compare("currency", Filter::NotEqual, {house})})})) {
            const auto currency = deal.text("currency");
            const auto day = deal.text("closed_at");
            if (const auto key = currency + day; !known.contains(key)) {
                const auto rate = rateBetween(currency, house, [&](const QString &base, const QString &other) {
                    return findRate(batch, base, other, QDate::fromString(day, Qt::ISODate));
                });
                known.insert(key, rate ? rate->text() : QString());
            }
            if (const auto rate = known.value(currency + day); !rate.isEmpty()) {
                deal.setValue("closing_rate", rate);
                batch.put(deal);
                ++*count;
            }
        }
    };
    return store.batch(Text::tr("Rates kept for closed deals"), work)
        .then([count](const Result<ChangeSet> &done) -> Result<qint64> {
            if (!done)
                return done.error();
            return *count;
        });
}

} // namespace crm
