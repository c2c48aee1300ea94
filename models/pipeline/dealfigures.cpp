// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/dealfigures.h"

#include "db/value/amountlimit.h"
#include "models/pipeline/boardfilter.h"
#include "models/rates/conversion.h"

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

constexpr int monthsBack = 3;
constexpr int monthsShown = 6;

Filter inMonths(const QByteArray &field, const QDate &first, const QDate &after)
{
    return Filter::all({Filter::compare(field, Filter::GreaterOrEqual, {first.toString(Qt::ISODate)}),
        Filter::compare(field, Filter::Less, {after.toString(Qt::ISODate)})});
}

Aggregate byMonth(const Filter &filter, const QByteArray &day, const QByteArray &sum)
{
    QList<Aggregate::Group> groups{{day, Aggregate::Month}, {"currency"}};
    if (day == "closed_at")
        groups.append({"closing_rate"});
    return {&Opportunity::entity(), filter, groups, {{Aggregate::Sum, sum}}};
}

/// Rows of byMonth() as months and sums in one currency.
Table inOne(const Table &rows, RateConversion &conversion, bool areClosed)
{
    QMap<QString, qint64> sums;
    for (const auto &row : rows)
        sums[row.value(0).toString()] += conversion
                                             .told({.currency = row.value(1).toString(),
                                                 .amount = row.last().toLongLong(),
                                                 .isClosed = areClosed,
                                                 .kept = areClosed ? row.value(2).toString() : QString()})
                                             .value_or(0);
    Table months;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        months.append(QVariantList{it.key(), it.value()});
    return months;
}

} // namespace

qint64 Forecast::wonInAll() const
{
    return std::accumulate(won.begin(), won.end(), qint64(0), cappedSum);
}

int Funnel::winRate() const
{
    return won + lost == 0 ? -1 : int(qRound(100.0 * double(won) / double(won + lost)));
}

Forecast forecastOf(const Table &won, const Table &open, const QDate &today)
{
    const auto sums = [](const Table &table) {
        QHash<QString, qint64> found;
        for (const auto &line : table)
            found.insert(line.at(0).toString(), line.at(1).toLongLong());
        return found;
    };
    const auto wonSums = sums(won);
    const auto openSums = sums(open);
    Forecast forecast;
    for (int i = 0; i < monthsShown; ++i) {
        const auto month = monthOf(today).addMonths(i - monthsBack);
        const auto key = month.toString(QStringLiteral("yyyy-MM"));
        forecast.months.append(month);
        forecast.won.append(wonSums.value(key));
        forecast.weighted.append(openSums.value(key));
    }
    return forecast;
}

QList<Stage> stagesUntold(const PipelineShape &shape, const Table &standing, const Table &lostFrom)
{
    QSet<Id> told;
    for (const auto &table : {standing, lostFrom})
        for (const auto &line : table)
            told.insert(Id::fromBytes(line.at(0).toByteArray()));
    auto open = shape.open();
    open.removeIf([&told](const Stage &stage) { return told.contains(stage.id); });
    return open;
}

Funnel funnelOf(const PipelineShape &shape, const Table &standing, const Table &lostFrom, const QSet<Id> &passed)
{
    Funnel funnel;
    auto untold = stagesUntold(shape, standing, lostFrom);
    untold.removeIf([&passed](const Stage &stage) { return passed.contains(stage.id); });
    auto open = shape.open();
    open.removeIf([&untold](const Stage &stage) {
        return std::any_of(untold.cbegin(), untold.cend(), [&](const Stage &other) { return other.id == stage.id; });
    });
    if (open.isEmpty()) // deals that came closed and without history began somewhere
        open = shape.open().mid(0, 1);
    QList<qint64> ended(open.size()); // deals whose last open stage this is
    for (const auto &line : standing) {
        const auto stage = shape.stage(Id::fromBytes(line.at(0).toByteArray()));
        const auto count = line.at(1).toLongLong();
        if (stage.type == StageType::Won)
            funnel.won += count;
        if (stage.type == StageType::Lost)
            funnel.lost += count;
        for (int i = 0; i < open.size(); ++i)
            if (open.at(i).id == stage.id)
                ended[i] += count;
    }
    auto unknown = funnel.lost; // their history is not here, as of deals that came without
    for (const auto &line : lostFrom) {
        const auto from = Id::fromBytes(line.at(0).toByteArray());
        const auto count = line.at(1).toLongLong();
        unknown -= count;
        int last = 0;
        for (int i = 0; i < open.size(); ++i)
            if (open.at(i).id == from)
                last = i;
        if (!ended.isEmpty())
            ended[last] += count;
    }
    if (!ended.isEmpty())
        ended[0] += qMax<qint64>(0, unknown);
    auto beyond = funnel.won;
    for (auto i = open.size() - 1; i >= 0; --i) {
        beyond += ended.at(i);
        funnel.reached.prepend(beyond);
    }
    funnel.stages = open;
    return funnel;
}

Filter needsAttention(const PipelineShape &shape, const QDateTime &now)
{
    QList<Filter> causes{
        Filter::compare("expected_close", Filter::Less, {now.toLocalTime().date().toString(Qt::ISODate)}),
        Filter::equals("has_next_step", 0LL)};
    for (const auto &stage : shape.open()) {
        if (!stage.rotDays)
            continue;
        const auto since = now.addDays(-*stage.rotDays - 1).toMSecsSinceEpoch();
        const auto quiet = [&](const QByteArray &path) {
            return Filter::any(
                {Filter::compare(path, Filter::IsNull), Filter::compare(path, Filter::LessOrEqual, {since})});
        };
        causes.append(Filter::all(
            {Filter::refers("stage", stage.id), Filter::compare("stage_since", Filter::LessOrEqual, {since}),
                quiet("organisation.last_talk_at"), quiet("person.last_talk_at"), quiet("last_talk_at")}));
    }
    return Filter::all({inStages(shape.open()), Filter::any(causes)}); // each open deal is looked at once
}

DealFigures::DealFigures(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150); // after the board itself: it is what the user waits for
    connect(&m_soon, &QTimer::timeout, this, &DealFigures::ask);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(Opportunity::entity()) || set.touches(Stage::entity()) || set.touches(ExchangeRate::entity()))
            m_isStale = true;
        if (m_isStale && m_isActive)
            m_soon.start();
    });
}

void DealFigures::setPipeline(const PipelineShape &shape, const FunnelScope &scope)
{
    m_shape = shape;
    m_scope = scope;
    m_isStale = true;
    if (m_isActive)
        ask();
}

void DealFigures::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isStale)
        ask();
}

QString DealFigures::lateNote()
{
    return tr("Weighted in past months: still open.");
}

void DealFigures::ask()
{
    if (m_shape.stages.isEmpty())
        return;
    m_isStale = false;
    const auto asked = ++m_asked;
    askForecast(asked);
    askFunnel(asked);
    askAttention(asked);
}

Filter DealFigures::wonIn(const QDate &month) const
{
    return Filter::all({inMonths("closed_at", month, month.addMonths(1)), inStages(m_shape.ofType(StageType::Won))});
}

Filter DealFigures::expectedIn(const QDate &month) const
{
    return Filter::all({inMonths("expected_close", month, month.addMonths(1)), inStages(m_shape.open())});
}

Filter DealFigures::closedInScope(const QByteArray &day) const
{
    const auto since = m_scope.from.isValid() ? m_scope.from : m_clock().toLocalTime().date().addYears(-1);
    // Days to come are in no file, unless its clock or somebody else's was wrong.
    const auto until = m_scope.until.isValid() ? m_scope.until : m_clock().toLocalTime().date().addDays(1);
    return Filter::all({Filter::compare(day, Filter::GreaterOrEqual, {since.toString(Qt::ISODate)}),
        Filter::compare(day, Filter::Less, {until.toString(Qt::ISODate)})});
}

Filter DealFigures::stillOpen() const
{
    return Filter::all({inStages(m_shape.open()), m_scope.deals});
}

Filter DealFigures::wonLately() const
{
    return Filter::all({closedInScope("closed_at"), inStages(m_shape.ofType(StageType::Won)), m_scope.deals});
}

Filter DealFigures::lostLately() const
{
    return Filter::all({closedInScope("closed_at"), inStages(m_shape.ofType(StageType::Lost)), m_scope.deals});
}

/// The deal's own day and stage say what is lost and when; its stays only tell from where. There may be none, as of a
/// deal that came without its history, or several, as of one that was lost before or on two computers.
Aggregate DealFigures::whereLostFrom() const
{
    const auto lost = inStages(m_shape.ofType(StageType::Lost)).values;
    const auto stays = Filter::all(
        {Filter::compare("to_stage", Filter::In, lost), Filter::compare("opportunity.stage", Filter::In, lost),
            closedInScope("opportunity.closed_at"), through("opportunity", m_scope.deals)});
    return {&StageChange::entity(), stays, {{"from_stage"}, {"opportunity"}}, {{Aggregate::Maximum, "entered_at"}}};
}

Filter DealFigures::reached(int step) const
{
    const auto &open = m_funnel.stages;
    if (step >= open.size())
        return wonLately();
    QList<Filter> parts{Filter::all({inStages(open.mid(step)), m_scope.deals}), wonLately()};
    if (step == 0) { // wherever they were lost from
        parts.append(lostLately());
        return Filter::any(parts);
    }
    QVariantList lost;
    for (auto it = m_lostFrom.cbegin(); it != m_lostFrom.cend(); ++it)
        if (std::any_of(open.cbegin() + step, open.cend(), [&](const Stage &stage) { return stage.id == it.value(); }))
            lost.append(it.key().bytes());
    if (!lost.isEmpty())
        parts.append(Filter::compare("id", Filter::In, lost));
    return Filter::any(parts);
}

void DealFigures::askForecast(int asked)
{
    const auto today = m_clock().toLocalTime().date();
    const auto first = monthOf(today).addMonths(-monthsBack);
    const auto after = first.addMonths(monthsShown);
    const auto won = Filter::all({inMonths("closed_at", first, after), inStages(m_shape.ofType(StageType::Won))});
    const auto open = Filter::all({inMonths("expected_close", first, after), inStages(m_shape.open())});
    const QFuture<Result<RateBook>> rates = readRates(m_store, today); // there before the sums: a lane works in order
    m_store.aggregate(byMonth(won, "closed_at", "amount"))
        .then(this, [this, asked, open, today, rates](const Result<Table> &wonSums) {
            if (!wonSums)
                return emit failed(wonSums.error());
            m_store.aggregate(byMonth(open, "expected_close", "weighted"))
                .then(this, [this, asked, today, rates, wonSums = *wonSums](const Result<Table> &openSums) {
                    if (asked != m_asked || !openSums)
                        return;
                    const auto book = rates.result();
                    RateConversion conversion(book ? *book : RateBook(), m_shape.pipeline.currency);
                    const auto ended = inOne(wonSums, conversion, true);
                    const auto expected = inOne(*openSums, conversion, false);
                    m_forecast = forecastOf(ended, expected, today);
                    m_forecast.note = conversion.note();
                    emit changed();
                });
        });
}

void DealFigures::askFunnel(int asked)
{
    const Aggregate now{&Opportunity::entity(), Filter::any({stillOpen(), wonLately(), lostLately()}), {{"stage"}},
        {{Aggregate::Count}}};
    m_store.aggregate(now).then(this, [this, asked, from = whereLostFrom()](const Result<Table> &standing) {
        if (!standing)
            return emit failed(standing.error());
        m_store.aggregate(from).then(this, [this, asked, standing = *standing](const Result<Table> &stays) {
            if (asked != m_asked || !stays)
                return;
            takeLostFrom(*stays);
            askPassed(asked, standing);
        });
    });
}

Table DealFigures::lostFromCounts() const
{
    QHash<Id, qint64> counts;
    for (const auto &stage : m_lostFrom)
        ++counts[stage];
    Table lostFrom;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lostFrom.append({it.key().bytes(), it.value()});
    return lostFrom;
}

/// Where nobody stands and nothing was lost from, deals may still have passed. Few stages are like that, and their
/// stays are found by the index on where they led; a deal's history is read only for these.
void DealFigures::askPassed(int asked, const Table &standing)
{
    const auto quiet = inStages(stagesUntold(m_shape, standing, lostFromCounts())).values;
    const auto deals = Filter::any({stillOpen(), wonLately(), lostLately()});
    const Aggregate stays{&StageChange::entity(),
        Filter::all({Filter::compare("to_stage", Filter::In, quiet), through("opportunity", deals)}), {{"to_stage"}},
        {{Aggregate::Count}}};
    const auto show = [this, asked, standing](const Table &passed) {
        if (asked != m_asked)
            return;
        QSet<Id> stages;
        for (const auto &line : passed)
            stages.insert(Id::fromBytes(line.at(0).toByteArray()));
        m_funnel = funnelOf(m_shape, standing, lostFromCounts(), stages);
        emit changed();
    };
    if (quiet.isEmpty())
        return show({});
    m_store.aggregate(stays).then(this, [this, show](const Result<Table> &passed) {
        if (!passed)
            return emit failed(passed.error());
        show(*passed);
    });
}

/// Of several stays the last one counts. `stays`: from where, the deal, when.
void DealFigures::takeLostFrom(const Table &stays)
{
    QHash<Id, qint64> newest;
    m_lostFrom.clear();
    for (const auto &line : stays) {
        const auto deal = Id::fromBytes(line.at(1).toByteArray());
        const auto at = line.at(2).toLongLong();
        if (const auto known = newest.constFind(deal); known != newest.cend() && *known >= at)
            continue;
        newest.insert(deal, at);
        m_lostFrom.insert(deal, Id::fromBytes(line.at(0).toByteArray()));
    }
}

void DealFigures::askAttention(int asked)
{
    m_store.count({&Opportunity::entity(), needsAttention(m_shape, m_clock())})
        .then(this, [this, asked](const Result<qint64> &count) {
            if (asked != m_asked || !count)
                return;
            m_attention = *count;
            emit attentionCounted();
        });
}

} // namespace crm
