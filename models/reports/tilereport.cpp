// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/tilereport.h"

#include "db/entity/registry.h"
#include "db/value/money.h"
#include "models/record/fieldformat.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::TileReport)
};

Aggregate::Bucket bucketOf(TileStep step)
{
    switch (step) {
    case TileStep::Day:
        return Aggregate::Day;
    case TileStep::Month:
        return Aggregate::Month;
    case TileStep::Quarter:
        return Aggregate::Quarter;
    case TileStep::Year:
        return Aggregate::Year;
    case TileStep::Value:
        break;
    }
    return Aggregate::Day; // an instant is never the same twice
}

/// What a tile means, with its paths looked up.
struct Meaning
{
    const Entity *entity = nullptr;
    Filter filter;
    PathEnd group;
    PathEnd measured;
    QByteArray groupPath;
    bool isDays = false;
    bool isMoney = false;
    QByteArray currencyPath;
};

Error unreadable(const DashboardTile &tile, const QString &why)
{
    return {Error::Invalid, Text::tr("The tile “%1” cannot be shown: %2").arg(tile.title, why)};
}

Result<Meaning> meaningOf(const DashboardTile &tile)
{
    Meaning meaning{.entity = Registry::instance().byName(tile.kind.toLatin1())};
    if (!meaning.entity)
        return unreadable(tile, Text::tr("there are no records of the kind “%1”.").arg(tile.kind));
    if (!tile.condition.isEmpty()) {
        const auto filter = Filter::fromJson(QJsonDocument::fromJson(tile.condition.toUtf8()).object());
        if (!filter)
            return filter.error();
        meaning.filter = *filter;
    }
    meaning.groupPath = tile.group.toLatin1();
    if (!tile.group.isEmpty()) {
        meaning.group = resolvePath(*meaning.entity, meaning.groupPath);
        if (!meaning.group.field)
            return unreadable(tile, Text::tr("there is no field “%1”.").arg(tile.group));
        meaning.isDays = isOverDays(*meaning.entity, meaning.groupPath);
    }
    if (tile.measure == TileMeasure::Count)
        return meaning;
    const auto path = tile.measured.toLatin1();
    meaning.measured = resolvePath(*meaning.entity, path);
    if (!meaning.measured.field)
        return unreadable(tile, Text::tr("there is no field “%1”.").arg(tile.measured));
    meaning.isMoney = meaning.measured.field->kind == FieldKind::Money;
    if (meaning.isMoney)
        meaning.currencyPath = path.left(path.lastIndexOf('.') + 1) + meaning.measured.field->currency;
    return meaning;
}

/// "2026", "2026-Q4", "2026-11", "2026-11-30".
std::pair<QDate, QDate> spanOf(const QString &bucket)
{
    const int year = bucket.left(4).toInt();
    if (bucket.size() == 4)
        return {QDate(year, 1, 1), QDate(year + 1, 1, 1)};
    if (bucket.contains(u'Q')) {
        const QDate first(year, bucket.right(1).toInt() * 3 - 2, 1);
        return {first, first.addMonths(3)};
    }
    if (bucket.size() == 7) {
        const QDate first(year, bucket.right(2).toInt(), 1);
        return {first, first.addMonths(1)};
    }
    const auto day = QDate::fromString(bucket, Qt::ISODate);
    return {day, day.addDays(1)};
}

QString bucketText(const QString &bucket)
{
    const QLocale locale;
    const auto first = spanOf(bucket).first;
    if (bucket.size() == 4)
        return bucket;
    if (bucket.contains(u'Q'))
        return Text::tr("Q%1 %2", "quarter, year").arg(bucket.right(1), bucket.left(4));
    if (bucket.size() == 7)
        return QStringLiteral("%1 %2").arg(
            locale.standaloneMonthName(first.month(), QLocale::ShortFormat), bucket.left(4));
    return locale.toString(first, QLocale::ShortFormat);
}

struct Bar
{
    QVariant key;
    QString label;
    double value = 0;
    Filter filter;
};

class TileAssembly
{
public:
    TileAssembly(const DashboardTile &tile, const Meaning &meaning)
        : m_tile(tile)
        , m_meaning(meaning)
    {
    }

    ReportData data(const Table &answer)
    {
        ReportData data{.key = m_tile.kind.toLatin1(), .title = m_tile.title};
        if (m_meaning.isMoney)
            chooseCurrency(data, answer);
        QList<Bar> bars;
        for (const auto &row : answer)
            if (const auto bar = barOf(row, data.currency))
                bars.append(*bar);
        arrange(bars);
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
    int currencyColumn() const { return isReference() ? 2 : isGrouped() ? 1 : 0; }

    void chooseCurrency(ReportData &data, const Table &answer)
    {
        QMap<QString, double> sums;
        for (const auto &row : answer)
            sums[row.value(currencyColumn()).toString()] += row.value(currencyColumn() + 1).toDouble();
        sums.remove(QString());
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            if (data.currency.isEmpty() || it.value() > sums.value(data.currency))
                data.currency = it.key();
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            if (it.key() != data.currency && it.value() != 0)
                data.otherCurrencies.append(it.key());
    }

    std::optional<Bar> barOf(const QVariantList &row, const QString &currency) const
    {
        auto value = row.last().toDouble();
        QList<Filter> parts{m_meaning.filter};
        if (m_meaning.isMoney) {
            if (row.value(currencyColumn()).toString() != currency)
                return std::nullopt;
            value /= std::pow(10.0, currencyDigits(currency));
            parts.append(Filter::equals(m_meaning.currencyPath, currency));
        } else if (m_meaning.measured.field && m_meaning.measured.field->kind == FieldKind::Decimal) {
            value /= 1e6;
        }
        if (!isGrouped())
            return Bar{{}, {}, value, Filter::all(parts)};
        const auto &key = row.first();
        if (key.isNull())
            parts.append(Filter::compare(m_meaning.groupPath, Filter::IsNull));
        else if (m_meaning.isDays)
            parts.append(inPeriod(
                *m_meaning.entity, m_meaning.groupPath, spanOf(key.toString()).first, spanOf(key.toString()).second));
        else
            parts.append(Filter::equals(m_meaning.groupPath, key));
        return Bar{key, labelOf(row), value, Filter::all(parts)};
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
            return choices ? rank(a) < rank(b) : a.value > b.value;
        });
        if (m_meaning.isDays || choices || bars.size() <= mostTileBars)
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

    const DashboardTile &m_tile;
    const Meaning &m_meaning;
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

bool isOverDays(const Entity &entity, const QByteArray &path)
{
    const auto *field = resolvePath(entity, path).field;
    return field && (field->kind == FieldKind::Date || field->kind == FieldKind::Instant);
}

Result<Aggregate> tileQuestion(const DashboardTile &tile)
{
    const auto meaning = meaningOf(tile);
    if (!meaning)
        return meaning.error();
    Aggregate question{.entity = meaning->entity, .filter = meaning->filter};
    if (meaning->group.field) {
        question.groups.append({meaning->groupPath, meaning->isDays ? bucketOf(tile.step) : Aggregate::None});
        if (meaning->group.field->target)
            question.groups.append({meaning->groupPath + '.' + meaning->group.field->target().title().name});
    }
    if (meaning->isMoney)
        question.groups.append({meaning->currencyPath});
    if (tile.measure == TileMeasure::Count)
        question.measures = {{Aggregate::Count}};
    else
        question.measures
            = {{tile.measure == TileMeasure::Sum ? Aggregate::Sum : Aggregate::Average, tile.measured.toLatin1()}};
    return question;
}

ReportData tileData(const DashboardTile &tile, const Table &answer)
{
    const auto meaning = meaningOf(tile);
    return meaning ? TileAssembly(tile, *meaning).data(answer) : ReportData{};
}

Answer<Result<ReportData>> runTile(Store &store, const DashboardTile &tile, const Cancel &cancel)
{
    const auto question = tileQuestion(tile);
    if (!question)
        return Answer(QtFuture::makeReadyFuture(Result<ReportData>(question.error())));
    return store.aggregate(*question, cancel).then([tile](const Result<Table> &answer) -> Result<ReportData> {
        if (!answer)
            return answer.error();
        return tileData(tile, *answer);
    });
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
