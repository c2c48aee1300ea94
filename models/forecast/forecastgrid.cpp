// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/forecastgrid.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ForecastGrid)
};

QByteArray pathOf(ForecastAxis axis, bool isClosed)
{
    switch (axis) {
    case ForecastAxis::Month:
    case ForecastAxis::Quarter:
        return isClosed ? "closed_at" : "expected_close";
    case ForecastAxis::Product:
        return "product";
    default:
        return "owner"; // a team is put together from its members
    }
}

Aggregate::Bucket bucketOf(ForecastAxis axis)
{
    return axis == ForecastAxis::Month  ? Aggregate::Month
        : axis == ForecastAxis::Quarter ? Aggregate::Quarter
                                        : Aggregate::None;
}

Aggregate question(const SalesFacts &facts, const ForecastAsk &ask, const Filter &days, bool isClosed)
{
    const auto stages = inStagesOf(facts, isClosed ? StageType::Won : StageType::Open);
    Aggregate asked{&Opportunity::entity(), Filter::all({stages, days, ask.deals}),
        {{pathOf(ask.axis, isClosed), bucketOf(ask.axis)}, {"forecast_category"}, {"currency"}, {"closing_rate"}},
        {{Aggregate::Count}, {Aggregate::Sum, "amount"}, {Aggregate::Sum, "weighted"},
            {Aggregate::Sum, "forecast_overridden"}}};
    return asked;
}

/// The days of deals that no span shows; nothing is when a span has no bound there.
Filter daysOf(const ForecastAsk &ask, Unplaced why)
{
    QDate first;
    for (const auto &span : ask.spans) {
        if (!span.from.isValid() && (why == Unplaced::Overdue || !span.until.isValid()))
            return Filter::any({});
        if (!first.isValid() || span.from < first)
            first = span.from;
    }
    return why == Unplaced::Undated ? Filter::compare("expected_close", Filter::IsNull)
                                    : between("expected_close", {}, first);
}

QDate firstDay(const QString &bucket) // 2026-Q4 or 2026-11
{
    const auto year = bucket.left(4).toInt();
    return bucket.contains(u'Q') ? QDate(year, bucket.right(1).toInt() * 3 - 2, 1)
                                 : QDate(year, bucket.right(2).toInt(), 1);
}

class Assembly
{
public:
    Assembly(const SalesFacts &facts, const ForecastAsk &ask)
        : m_facts(facts)
        , m_grid{.ask = ask, .totals = QList<ForecastSums>(ask.spans.size())}
    {
    }

    ForecastGrid grid(const QList<Table> &answers)
    {
        chooseCurrency(answers);
        for (int i = 0; i < answers.size(); ++i)
            for (const auto &row : answers[i])
                take(i, row);
        std::stable_sort(m_grid.rows.begin(), m_grid.rows.end(), [this](const ForecastRow &a, const ForecastRow &b) {
            if (bucketOf(m_grid.ask.axis) != Aggregate::None)
                return a.key.isNull() < b.key.isNull()
                    || (a.key.isNull() == b.key.isNull() && a.key.toString() < b.key.toString());
            return sizeOf(a) > sizeOf(b);
        });
        m_grid.otherCurrencies = m_conversion.leftOut();
        m_grid.currencyNote = m_conversion.note();
        return m_grid;
    }

private:
    static qint64 sizeOf(const ForecastRow &row)
    {
        return std::accumulate(row.cells.begin(), row.cells.end(), qint64(0), [](qint64 sum, const ForecastSums &cell) {
            return cappedSum(sum, cell.cumulative(ForecastCategory::Pipeline));
        });
    }

    void chooseCurrency(const QList<Table> &answers)
    {
        QMap<QString, qint64> sums;
        for (const auto &table : answers)
            for (const auto &row : table)
                addCapped(sums[row.value(2).toString()], moneyIn(row, 2, false).amount);
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            if (!it.key().isEmpty() && it.value() != 0)
                m_grid.currencies.append(it.key());
        m_conversion = RateConversion::among(m_facts.rates, sums, m_grid.ask.currency);
        if (m_conversion.target().isEmpty()) // nothing was sold or is expected
            m_conversion = RateConversion(m_facts.rates, m_facts.rates.house);
        m_grid.currency = m_conversion.target();
        m_grid.counted = m_conversion.counted(m_grid.currencies);
    }

    /// Answers 2n and 2n + 1 are of the closed and open deals of a span; two more are of those in none.
    void take(int answer, const QVariantList &row)
    {
        const auto spans = int(m_grid.totals.size());
        const auto sums = sumsOf(row, answer < 2 * spans && answer % 2 == 0);
        if (!sums)
            return; // not in the sums, so not in the counts beside them
        if (answer >= 2 * spans) {
            (answer == 2 * spans ? m_grid.undated : m_grid.overdue) += *sums;
            return;
        }
        rowOf(row.value(0)).cells[answer / 2] += *sums;
        m_grid.totals[answer / 2] += *sums;
    }

    std::optional<ForecastSums> sumsOf(const QVariantList &row, bool isClosed)
    {
        auto money = moneyIn(row, 2, isClosed);
        const auto amount = money.currency.isEmpty() ? std::optional(money.amount) : m_conversion.told(money);
        if (!amount)
            return std::nullopt;
        // Whatever stands in the field: a won deal is closed, and nothing else is.
        const auto category = isClosed ? ForecastCategory::Closed : FieldTraits<ForecastCategory>::load(row.value(1));
        ForecastSums sums;
        sums.deals[size_t(category)] = money.records;
        sums.amount[size_t(category)] = *amount;
        if (category != ForecastCategory::Closed && category != ForecastCategory::Omitted) {
            money.amount = row.value(6).toLongLong();
            sums.weighted = money.currency.isEmpty() ? money.amount : m_conversion.valueOf(money).value_or(0);
            sums.overridden = row.value(7).toLongLong();
        }
        return sums;
    }

    ForecastRow &rowOf(QVariant key)
    {
        if (m_grid.ask.axis == ForecastAxis::Team) {
            const auto team = m_facts.teamOf(Id::fromBytes(key.toByteArray()));
            key = team.isNull() ? QVariant() : QVariant(team.bytes());
        }
        const auto place = m_places.constFind(key.toByteArray());
        if (place != m_places.cend())
            return m_grid.rows[*place];
        m_places.insert(key.toByteArray(), int(m_grid.rows.size()));
        m_grid.rows.append({key, labelOf(key), QList<ForecastSums>(m_grid.ask.spans.size())});
        return m_grid.rows.last();
    }

    QString labelOf(const QVariant &key) const
    {
        const auto id = Id::fromBytes(key.toByteArray());
        switch (m_grid.ask.axis) {
        case ForecastAxis::Owner:
            return m_facts.userName(id);
        case ForecastAxis::Team:
            return m_facts.teamName(id);
        case ForecastAxis::Product:
            return m_facts.productName(id);
        default:
            break;
        }
        const auto first = key.isNull() ? QDate() : firstDay(key.toString());
        const int months = m_grid.ask.axis == ForecastAxis::Month ? 1 : 3;
        return first.isValid() ? spanText({first, first.addMonths(months)}) : QString();
    }

    const SalesFacts &m_facts;
    ForecastGrid m_grid;
    RateConversion m_conversion;
    QHash<QByteArray, int> m_places;
};

/// Open deals called so; one without a category is in the pipeline. All when only closed ones are asked for.
Filter ofCategories(const QList<ForecastCategory> &categories)
{
    QVariantList codes;
    for (const auto category : categories)
        if (category != ForecastCategory::Closed)
            codes.append(categoryCode(category));
    if (codes.isEmpty())
        return {};
    const auto called = Filter::compare("forecast_category", Filter::In, codes);
    return categories.contains(ForecastCategory::Pipeline)
        ? Filter::any({called, Filter::compare("forecast_category", Filter::IsNull)})
        : called;
}

Filter ofRow(const SalesFacts &facts, ForecastAxis axis, const QVariant &key, bool isClosed)
{
    if (axis == ForecastAxis::Team)
        return facts.inTeam(Id::fromBytes(key.toByteArray()));
    const auto path = pathOf(axis, isClosed);
    if (key.isNull())
        return Filter::compare(path, Filter::IsNull);
    if (bucketOf(axis) == Aggregate::None)
        return Filter::equals(path, key);
    const auto first = firstDay(key.toString());
    return between(path, first, first.addMonths(axis == ForecastAxis::Month ? 1 : 3));
}

} // namespace

QString spanText(const ForecastSpan &span)
{
    if (!span.from.isValid() && !span.until.isValid())
        return Text::tr("All");
    if (!span.from.isValid())
        return Text::tr("Before %1").arg(QLocale().toString(span.until, QLocale::ShortFormat));
    if (!span.until.isValid())
        return Text::tr("From %1").arg(QLocale().toString(span.from, QLocale::ShortFormat));
    if (span.from.addMonths(1) == span.until && span.from.day() == 1)
        return Text::tr("%1 %2", "name of a month, its year")
            .arg(QLocale().standaloneMonthName(span.from.month(), QLocale::ShortFormat),
                QString::number(span.from.year()));
    if (span.from.addMonths(3) == span.until && span.from.day() == 1 && span.from.month() % 3 == 1)
        return Text::tr("Q%1 %2", "quarter, year").arg((span.from.month() + 2) / 3).arg(span.from.year());
    return QStringLiteral("%1 – %2").arg(QLocale().toString(span.from, QLocale::ShortFormat),
        QLocale().toString(span.until.addDays(-1), QLocale::ShortFormat));
}

QList<ForecastSpan> spansFrom(const QDate &day, bool areQuarters, int count)
{
    const int months = areQuarters ? 3 : 1;
    auto first = QDate(day.year(), areQuarters ? (day.month() - 1) / 3 * 3 + 1 : day.month(), 1);
    QList<ForecastSpan> spans;
    for (int i = 0; i < count; ++i)
        spans.append({first.addMonths(i * months), first.addMonths((i + 1) * months)});
    return spans;
}

qint64 ForecastSums::cumulative(ForecastCategory category) const
{
    qint64 sum = 0;
    for (const auto surer : forecastCategories()) {
        addCapped(sum, single(surer));
        if (surer == category)
            break;
    }
    return sum;
}

std::optional<double> ForecastSums::attainment() const
{
    return isTargetOfAll() && *target > 0 ? std::optional(double(single(ForecastCategory::Closed)) / double(*target))
                                          : std::nullopt;
}

qint64 ForecastSums::openDeals() const
{
    qint64 sum = 0;
    for (const auto category : forecastCategories().mid(1))
        sum += dealsIn(category);
    return sum;
}

qint64 ForecastSums::openAmount() const
{
    qint64 sum = 0;
    for (const auto category : forecastCategories().mid(1))
        addCapped(sum, single(category));
    return sum;
}

bool ForecastSums::isEmpty() const
{
    return std::all_of(deals.begin(), deals.end(), [](qint64 n) { return n == 0; });
}

ForecastSums &ForecastSums::operator+=(const ForecastSums &other)
{
    for (size_t i = 0; i < deals.size(); ++i) {
        deals[i] += other.deals[i];
        addCapped(amount[i], other.amount[i]);
    }
    addCapped(weighted, other.weighted);
    overridden += other.overridden;
    return *this;
}

ForecastSums ForecastGrid::sums(int row, int span) const
{
    return row < 0 ? totals.value(span) : rows.value(row).cells.value(span);
}

QList<Aggregate> forecastQuestions(const SalesFacts &facts, const ForecastAsk &ask)
{
    QList<Aggregate> questions;
    for (const auto &span : ask.spans)
        for (const bool isClosed : {true, false})
            questions.append(question(
                facts, ask, between(isClosed ? "closed_at" : "expected_close", span.from, span.until), isClosed));
    for (const auto why : {Unplaced::Undated, Unplaced::Overdue})
        questions.append(question(facts, ask, daysOf(ask, why), false));
    return questions;
}

ForecastGrid forecastGrid(const SalesFacts &facts, const ForecastAsk &ask, const QList<Table> &answers)
{
    return Assembly(facts, ask).grid(answers);
}

Filter behindCell(
    const SalesFacts &facts, const ForecastGrid &grid, int row, int span, const QList<ForecastCategory> &categories)
{
    QList<Filter> either;
    for (const bool isClosed : {true, false}) {
        const auto meant = isClosed ? Filter{} : ofCategories(categories);
        if (isClosed ? !categories.contains(ForecastCategory::Closed) : meant.isAll())
            continue;
        const auto days = grid.ask.spans.value(span);
        QList<Filter> parts{inStagesOf(facts, isClosed ? StageType::Won : StageType::Open), meant,
            between(isClosed ? "closed_at" : "expected_close", days.from, days.until), grid.ask.deals};
        if (row >= 0)
            parts.append(ofRow(facts, grid.ask.axis, grid.rows.value(row).key, isClosed));
        either.append(Filter::all(parts));
    }
    const auto deals = either.size() == 1 ? either.first() : Filter::any(either);
    return Filter::all({deals, grid.counted});
}

Filter behindUnplaced(const SalesFacts &facts, const ForecastGrid &grid, Unplaced why)
{
    return Filter::all({inStagesOf(facts, StageType::Open), ofCategories(forecastCategories()), daysOf(grid.ask, why),
        grid.ask.deals, grid.counted});
}

Answer<Result<ForecastGrid>> readForecast(
    Store &store, const SalesFacts &facts, const ForecastAsk &ask, const Cancel &cancel)
{
    return aggregateAll(store, forecastQuestions(facts, ask), cancel)
        .then([facts, ask](const Result<QList<Table>> &answers) -> Result<ForecastGrid> {
            if (!answers)
                return answers.error();
            return forecastGrid(facts, ask, *answers);
        });
}

} // namespace crm
