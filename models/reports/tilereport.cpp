// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/tilereport.h"

#include "db/value/amountlimit.h"
#include "db/value/money.h"
#include "models/record/fieldformat.h"
#include "models/reports/tilemeaning.h"
#include "models/reports/timebuckets.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace crm {

namespace {

constexpr int longestAxis = 400; // a year and a bit of days: nobody can read a longer one, so gaps stay out of it

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::TileReport)
};

struct Bar
{
    QVariant key;
    QString label;
    double value = 0;
    Filter filter;
    QList<qint64> order = {};
    qint64 records = 0; ///< of an average
};

class TileAssembly
{
public:
    TileAssembly(const DashboardTile &tile, const TileMeaning &meaning, const RateBook &rates)
        : m_tile(tile)
        , m_meaning(meaning)
        , m_rates(rates)
    {
    }

    ReportData data(const Table &answer)
    {
        ReportData data{.key = m_tile.kind.toLatin1(), .title = m_tile.title};
        if (m_meaning.isMoney)
            chooseCurrency(answer);
        QList<Bar> bars;
        for (const auto &row : answer)
            if (const auto bar = barOf(row))
                add(bars, *bar);
        if (m_tile.measure == TileMeasure::Average)
            data.mean = average(bars);
        data.currency = m_conversion.target();
        data.otherCurrencies = m_conversion.leftOut();
        data.currencyNote = m_conversion.note();
        arrange(bars);
        fillGaps(bars);
        ReportSeries series;
        QList<ReportData::Behind> behind;
        for (const auto &bar : bars) {
            data.categories.append(bar.label);
            data.places.append(-1);
            series.values.append(bar.value);
            behind.append({m_meaning.entity, bar.filter});
        }
        data.series.append(series);
        data.behind.append(behind);
        return data;
    }

private:
    bool isGrouped() const { return m_meaning.group.field != nullptr; }
    bool isReference() const { return isGrouped() && m_meaning.group.field->target; }
    int orderColumn() const { return isReference() ? 2 : isGrouped() ? 1 : 0; }
    int currencyColumn() const { return orderColumn() + int(m_meaning.orderPaths.size()); }

    MoneySum moneyOf(const QVariantList &row) const
    {
        const int at = currencyColumn();
        const auto behind = m_meaning.closingPaths.size();
        const bool isDeal = behind > 0;
        return {.currency = row.value(at).toString(),
            .amount = row.value(at + 1 + behind).toLongLong(),
            .records = row.value(at + 2 + behind).toLongLong(),
            .isClosed = isDeal && row.value(at + behind).toString() != u"open",
            .kept = isDeal ? row.value(at + 1).toString() : QString()};
    }

    void chooseCurrency(const Table &answer)
    {
        QMap<QString, qint64> sums;
        for (const auto &row : answer)
            addCapped(sums[moneyOf(row).currency], moneyOf(row).amount);
        m_currencies = sums.keys();
        m_conversion = RateConversion::among(m_rates, sums, {});
    }

    /// A bar of several currencies comes in as many pieces, one after the other.
    static void add(QList<Bar> &bars, const Bar &bar)
    {
        if (bars.isEmpty() || bars.last().key.isNull() != bar.key.isNull() || bars.last().key != bar.key)
            return bars.append(bar);
        bars.last().value += bar.value;
        bars.last().records += bar.records;
    }

    /// Makes averages of the sums; that of all.
    static std::optional<double> average(QList<Bar> &bars)
    {
        double sum = 0;
        qint64 records = 0;
        for (auto &bar : bars) {
            sum += bar.value;
            records += bar.records;
            bar.value = bar.records == 0 ? 0 : bar.value / double(bar.records);
        }
        return records == 0 ? std::nullopt : std::optional(sum / double(records));
    }

    std::optional<Bar> barOf(const QVariantList &row)
    {
        const bool isSummed = m_meaning.measured.field; // else counted
        auto value = isSummed ? row.at(row.size() - 2).toDouble() : row.last().toDouble();
        qint64 records = isSummed ? row.last().toLongLong() : 0;
        if (m_meaning.isMoney) {
            const auto money = moneyOf(row);
            const auto told = m_conversion.told(money);
            if (!told)
                return std::nullopt;
            value = double(*told) / std::pow(10.0, currencyDigits(m_conversion.target()));
            records = money.records;
        } else if (m_meaning.measured.field && m_meaning.measured.field->kind == FieldKind::Decimal) {
            value /= 1e6;
        }
        QList<qint64> order;
        for (int i = 0; i < m_meaning.orderPaths.size(); ++i)
            order.append(row.value(orderColumn() + i).toLongLong());
        if (!isGrouped())
            return Bar{{}, {}, value, behind({}), {}, records};
        const auto &key = row.first();
        return Bar{key, labelOf(row), value, behind(key), order, records};
    }

    /// The records of a bar.
    Filter behind(const QVariant &key) const
    {
        QList<Filter> parts{m_meaning.filter};
        if (m_meaning.isMoney)
            parts.append(m_meaning.currencyPath == "currency"
                    ? countedIn(*m_meaning.entity, m_conversion, m_currencies)
                    : Filter::equals(m_meaning.currencyPath, m_conversion.target()));
        if (!isGrouped())
            return Filter::all(parts);
        if (key.isNull())
            parts.append(Filter::compare(m_meaning.groupPath, Filter::IsNull));
        else if (m_meaning.isDays)
            parts.append(inPeriod(
                *m_meaning.entity, m_meaning.groupPath, spanOf(key.toString()).first, spanOf(key.toString()).second));
        else
            parts.append(Filter::equals(m_meaning.groupPath, key));
        return Filter::all(parts);
    }

    QString labelOf(const QVariantList &row) const
    {
        const auto &key = row.first();
        if (key.isNull())
            return Text::tr("None");
        if (m_meaning.isDays)
            return bucketText(key.toString());
        if (isReference())
            return row.value(1).toString();
        return fieldText(*m_meaning.group.entity, *m_meaning.group.field, key);
    }

    void arrange(QList<Bar> &bars) const
    {
        if (!isGrouped())
            return;
        const auto *choices = m_meaning.group.field->choices;
        const auto rank = [&](const Bar &bar) {
            for (int i = 0; choices && i < choices->size(); ++i)
                if (bar.key.toString() == QLatin1String(choices->at(i).code))
                    return i;
            return INT_MAX;
        };
        std::stable_sort(bars.begin(), bars.end(), [&](const Bar &a, const Bar &b) {
            if (a.key.isNull() != b.key.isNull())
                return b.key.isNull();
            if (m_meaning.isDays)
                return a.key.toString() < b.key.toString();
            if (!m_meaning.orderPaths.isEmpty())
                return a.order < b.order;
            return choices ? rank(a) < rank(b) : a.value > b.value;
        });
        if (m_meaning.isDays || choices || !m_meaning.orderPaths.isEmpty() || bars.size() <= mostTileBars)
            return;
        if (m_tile.measure == TileMeasure::Average) { // averages of different numbers of records do not add up
            bars.resize(mostTileBars);
            return;
        }
        Bar others{{}, Text::tr("Others")};
        QList<Filter> either;
        for (const auto &bar : bars.mid(mostTileBars - 1)) {
            others.value += bar.value;
            either.append(bar.filter);
        }
        others.filter = either.size() <= 500 ? Filter::any(either) : m_meaning.filter;
        bars.resize(mostTileBars - 1);
        bars.append(others);
    }

    /// Time runs on where nothing happened: a month without records has its place on the axis, with 0, or with a gap in
    /// the line of an average.
    void fillGaps(QList<Bar> &bars) const
    {
        const bool isAverage = m_tile.measure == TileMeasure::Average;
        const bool hasAxis = m_tile.chart != TileChart::Donut && m_tile.chart != TileChart::Figure;
        if (!m_meaning.isDays || !hasAxis || (isAverage && m_tile.chart != TileChart::Line))
            return;
        const auto nothing = isAverage ? std::numeric_limits<double>::quiet_NaN() : 0.0;
        QList<Bar> filled;
        for (const auto &bar : std::as_const(bars)) {
            const auto isNext = !filled.isEmpty() && !bar.key.isNull();
            for (auto key = isNext ? bucketAfter(filled.last().key.toString()) : QString();
                 !key.isEmpty() && key < bar.key.toString(); key = bucketAfter(key)) {
                if (filled.size() + 1 >= longestAxis)
                    return;
                filled.append({key, bucketText(key), nothing, behind(key)});
            }
            filled.append(bar);
        }
        bars = filled;
    }

    const DashboardTile &m_tile;
    const TileMeaning &m_meaning;
    const RateBook &m_rates;
    QStringList m_currencies;
    RateConversion m_conversion;
};

bool canBeAdded(const Field &field)
{
    return !field.is(Hidden)
        && (field.kind == FieldKind::Money || field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal);
}

bool canGroup(const Field &field)
{
    return !field.is(Hidden) && !field.is(Named) && !field.isComputed() && field.kind != FieldKind::LongText
        && field.kind != FieldKind::Money && field.kind != FieldKind::Decimal;
}

} // namespace

ReportData tileData(const DashboardTile &tile, const Table &answer, const RateBook &rates)
{
    const auto meaning = meaningOf(tile);
    return meaning ? TileAssembly(tile, *meaning, rates).data(answer) : ReportData{};
}

Answer<Result<ReportData>> runTile(Store &store, const DashboardTile &tile, const Cancel &cancel)
{
    const auto question = tileQuestion(tile);
    if (!question)
        return Answer(QtFuture::makeReadyFuture(Result<ReportData>(question.error())));
    // One after the other, and none waits: a lane answers sums of the same records together, whatever was asked between.
    const auto assemble
        = [&store, tile, cancel, question = *question](const Result<RateBook> &book) -> QFuture<Result<ReportData>> {
        if (!book)
            return QtFuture::makeReadyFuture(Result<ReportData>(book.error()));
        return store.aggregate(question, cancel)
            .then([tile, book = *book](const Result<Table> &answer) -> Result<ReportData> {
                if (!answer)
                    return answer.error();
                return tileData(tile, *answer, book);
            });
    };
    return Answer<Result<ReportData>>(QFuture(readRates(store, {}).then(assemble)).unwrap());
}

QByteArrayList groupPaths(const Entity &entity)
{
    QByteArrayList paths;
    for (const auto &field : entity.fields) {
        if (!canGroup(field))
            continue;
        paths.append(field.name);
        if (!field.target)
            continue;
        for (const auto &further : field.target().fields) // one step on: the team of the owner, the stage's type
            if (canGroup(further) && (further.target || further.kind == FieldKind::Choice))
                paths.append(field.name + '.' + further.name);
    }
    return paths;
}

QByteArrayList measurePaths(const Entity &entity)
{
    QByteArrayList paths;
    for (const auto &field : entity.fields)
        if (canBeAdded(field))
            paths.append(field.name);
    return paths;
}

Edit starterDashboard(const QString &name)
{
    const Dashboard board{.id = Id::make(), .name = name};
    Edit edit{Dashboard::tr("Dashboard “%1” made.").arg(name), {Record::from(board)}};
    const auto condition = [](const Filter &filter) {
        return QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
    };
    const auto open = condition(Filter::equals("stage.type", QStringLiteral("open")));
    const auto won = condition(Filter::equals("stage.type", QStringLiteral("won")));
    const DashboardTile tiles[] = {
        {.title = Text::tr("Open pipeline by stage"),
            .kind = "opportunity",
            .condition = open,
            .group = "stage",
            .measure = TileMeasure::Sum,
            .measured = "amount"},
        {.title = Text::tr("Won by month"),
            .kind = "opportunity",
            .condition = won,
            .group = "closed_at",
            .step = TileStep::Month,
            .measure = TileMeasure::Sum,
            .measured = "amount",
            .chart = TileChart::Line},
        {.title = Text::tr("Open deals by colleague"),
            .kind = "opportunity",
            .condition = open,
            .group = "owner",
            .chart = TileChart::HorizontalBar},
        {.title = Text::tr("Activities by kind"), .kind = "activity", .group = "channel", .chart = TileChart::Donut},
    };
    int position = 0;
    for (auto tile : tiles) {
        tile.id = Id::make();
        tile.dashboard = {board.id};
        tile.position = ++position;
        edit.puts.append(Record::from(tile));
    }
    return edit;
}

Edit putTile(const DashboardTile &tile)
{
    return {DashboardTile::tr("Tile “%1” kept.").arg(tile.title), {Record::from(tile)}};
}

Edit removeDashboard(const Dashboard &dashboard)
{
    return {
        Dashboard::tr("Dashboard “%1” deleted.").arg(dashboard.name), {}, {{Dashboard::entity().name, dashboard.id}}};
}

Edit swapTiles(const DashboardTile &a, const DashboardTile &b)
{
    auto first = a;
    auto second = b;
    std::swap(first.position, second.position);
    return {DashboardTile::tr("Tile “%1” moved.").arg(a.title), {Record::from(first), Record::from(second)}};
}

} // namespace crm
