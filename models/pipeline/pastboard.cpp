// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pastboard.h"

#include "models/pipeline/boardfilter.h"
#include "models/pipeline/dealcard.h"
#include "models/roles.h"

#include <algorithm>

namespace crm {

namespace {

qint64 endOf(const QDate &day)
{
    return day.addDays(1).startOfDay().toMSecsSinceEpoch();
}

} // namespace

Query pastQuestion(const QList<Stage> &stages, const QDate &day)
{
    const QVariant end = endOf(day);
    auto there = inStages(stages);
    there.path = "to_stage";
    return {&StageChange::entity(),
        Filter::all({there, Filter::compare("entered_at", Filter::Less, {end}),
            Filter::any({Filter::compare("left_at", Filter::IsNull),
                Filter::compare("left_at", Filter::GreaterOrEqual, {end})})}),
        {{"amount", true}}};
}

const QByteArrayList &pastPaths()
{
    static const QByteArrayList paths{"opportunity.id", "opportunity", "opportunity.organisation",
        "opportunity.organisation.id", "opportunity.owner", "opportunity.owner.id", "to_stage.id", "opportunity.amount",
        "opportunity.currency", "opportunity.probability", "entered_at"};
    return paths;
}

PastDeal pastDeal(const Row &row)
{
    const auto &c = row.cells;
    const auto id = [&](int path) { return Id::fromBytes(c.at(path).toByteArray()); };
    PastDeal deal{.id = id(0),
        .name = c.at(1).toString(),
        .company = c.at(2).toString(),
        .companyId = id(3),
        .owner = c.at(4).toString(),
        .ownerId = id(5),
        .stage = id(6)};
    deal.amount = FieldTraits<Amount>::load(c.at(7));
    deal.currency = c.at(8).toString();
    deal.probability = c.at(9).toLongLong();
    deal.since = FieldTraits<QDateTime>::load(c.at(10));
    return deal;
}

void takeBack(PastDeal &deal, const HistoryLine &line)
{
    for (const auto &change : line.op == 'U' ? line.changes : QList<HistoryLine::FieldChange>()) {
        if (change.field == "amount")
            deal.amount = FieldTraits<Amount>::load(change.before);
        else if (change.field == "currency")
            deal.currency = change.before.toString();
        else if (change.field == "probability")
            deal.probability = change.before.toLongLong();
    }
}

PastStage::PastStage(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PastStage::show(QList<PastDeal> deals, const QDate &day)
{
    beginResetModel();
    m_deals = std::move(deals);
    m_day = day;
    endResetModel();
}

StageTotals PastStage::totals() const
{
    StageTotals totals;
    for (const auto &deal : m_deals) {
        const auto amount = deal.amount.minor.value_or(0);
        totals.add({1,
            deal.amount.minor ? QList<CurrencySum>{{deal.currency, amount, scaled(amount, deal.probability, 100)}}
                              : QList<CurrencySum>{}});
    }
    return totals;
}

QVariant PastStage::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &deal = m_deals.at(index.row());
    const auto amount = deal.amount.minor ? formatAmount(*deal.amount.minor, deal.currency, true) : QString();
    const auto stay = tr("In stage for %1").arg(spanText(deal.since.msecsTo(m_day.addDays(1).startOfDay().toUTC())));
    switch (role) {
    case Qt::DisplayRole:
        return deal.name;
    case roles::AvatarName:
        return deal.company.isEmpty() ? deal.name : deal.company;
    case roles::Subtitle:
        return deal.company.isEmpty() ? QVariant() : QVariant(deal.company);
    case roles::AvatarKey:
        return (deal.companyId.isNull() ? deal.id : deal.companyId).text();
    case roles::IsSquare:
        return !deal.companyId.isNull();
    case roles::Amount:
        return amount.isEmpty() ? QVariant() : QVariant(amount);
    case roles::BadgeText:
        return stay;
    case roles::BadgeTone:
        return QStringLiteral("neutral");
    case roles::BadgeIcon:
        return QStringLiteral("clock");
    case roles::Owner:
        return deal.owner.isEmpty() ? QVariant() : QVariant(deal.owner);
    case roles::OwnerKey:
        return deal.ownerId.isNull() ? QVariant() : QVariant(deal.ownerId.text());
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("Deal %1").arg(deal.name)};
        for (const auto &part : {deal.company, amount, stay})
            if (!part.isEmpty())
                parts.append(part);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

PastBoard::PastBoard(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void PastBoard::show(const PipelineShape &shape, const QDate &day)
{
    const bool isOther = !(shape == m_shape);
    m_shape = shape;
    m_day = day;
    if (isOther || m_stages.size() != shape.open().size()) {
        qDeleteAll(std::exchange(m_stages, {}));
        for (qsizetype i = 0; i < shape.open().size(); ++i)
            m_stages.append(new PastStage(this));
        emit shapeChanged();
    }
    m_isLoading = true;
    const auto asked = ++m_asked;
    readRates(m_store, day).then(this, [this, asked](const Result<RateBook> &rates) {
        if (asked == m_asked && rates)
            m_rates = *rates; // the deals come after it: a lane works in order
    });
    m_store.select(pastQuestion(shape.open(), day), pastPaths())
        .then(this, [this, asked](const Result<QList<Row>> &rows) {
            if (asked != m_asked)
                return;
            m_isLoading = bool(rows);
            if (!rows)
                return emit failed(rows.error());
            askUntold(asked, *rows);
        });
}

void PastBoard::askUntold(int asked, const QList<Row> &rows)
{
    const auto day = m_day.toString(Qt::ISODate);
    const auto byDays = Filter::all({Filter::compare("opened_on", Filter::LessOrEqual, {day}),
        Filter::any(
            {Filter::compare("closed_at", Filter::IsNull), Filter::compare("closed_at", Filter::Greater, {day})}),
        inStages(m_shape.stages)});
    const auto told = Filter::all({Filter::compare("from_stage", Filter::IsNull),
        Filter::compare("entered_at", Filter::Less, {endOf(m_day)}), through("opportunity", byDays)});
    const auto finish = [this, asked, rows](qint64 untold, const std::optional<Error> &error) {
        if (asked != m_asked)
            return;
        m_untold = qMax<qint64>(0, untold);
        if (error)
            emit failed(*error);
        askLines(asked, rows);
    };
    m_store.count({&Opportunity::entity(), byDays}).then(this, [this, told, finish](const Result<qint64> &open) {
        if (!open)
            return finish(0, open.error());
        m_store.count({&StageChange::entity(), told}).then(this, [finish, open = *open](const Result<qint64> &known) {
            finish(known ? open - *known : 0, known ? std::optional<Error>() : known.error());
        });
    });
}

/// What has been changed since that day is taken back from what stands there now.
void PastBoard::askLines(int asked, const QList<Row> &rows)
{
    QList<PastDeal> deals;
    QList<AnyRef> records;
    for (const auto &row : rows) {
        deals.append(pastDeal(row));
        records.append({Opportunity::entity().name, deals.last().id});
    }
    const auto since = QDateTime::fromMSecsSinceEpoch(endOf(m_day), Qt::UTC);
    m_store.linesOf(records, since).then(this, [this, asked, deals](const Result<QList<RecordLine>> &lines) {
        if (asked != m_asked)
            return;
        m_isLoading = false;
        if (!lines)
            emit failed(lines.error());
        take(deals, lines ? *lines : QList<RecordLine>());
    });
}

void PastBoard::take(QList<PastDeal> deals, const QList<RecordLine> &lines)
{
    QHash<Id, int> places;
    for (int i = 0; i < deals.size(); ++i)
        places.insert(deals.at(i).id, i);
    for (const auto &line : lines) // of each the newest first: the oldest has the last word
        if (const int place = places.value(line.record.id, -1); place >= 0)
            takeBack(deals[place], line.line);
    std::stable_sort(deals.begin(), deals.end(),
        [](const PastDeal &a, const PastDeal &b) { return a.amount.minor.value_or(-1) > b.amount.minor.value_or(-1); });
    const auto open = m_shape.open();
    QHash<Id, QList<PastDeal>> byStage;
    for (const auto &deal : std::as_const(deals))
        byStage[deal.stage].append(deal);
    for (qsizetype i = 0; i < open.size(); ++i)
        m_stages.at(i)->show(byStage.value(open.at(i).id), m_day);
    emit loaded();
}

StageTotals PastBoard::all() const
{
    StageTotals all;
    for (const auto *stage : m_stages)
        all.add(stage->totals());
    return all;
}

} // namespace crm
