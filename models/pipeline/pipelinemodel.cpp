// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelinemodel.h"

#include "db/entities/activity.h"

namespace crm {

PipelineModel::PipelineModel(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // one question for the changes of one turn of the event loop
    connect(&m_soon, &QTimer::timeout, this, &PipelineModel::ask);
    connect(&store, &Store::changed, this, &PipelineModel::onChanged);
}

void PipelineModel::setClock(Clock clock)
{
    m_clock = std::move(clock);
    for (auto *column : m_columns)
        column->setClock(m_clock);
}

void PipelineModel::load()
{
    readShapes();
}

void PipelineModel::readShapes()
{
    // Both at once: a lane answers in order, so that the pipelines are here when the stages come.
    const QFuture<Result<QList<Record>>> pipelines = m_store.records({&Pipeline::entity()});
    m_store.records({&Stage::entity()}).then(this, [this, pipelines](const Result<QList<Record>> &stages) {
        const auto read = pipelines.result();
        if (!read)
            return emit failed(read.error());
        if (!stages)
            return emit failed(stages.error());
        m_pipelines = pipelineShapes(*read, *stages);
        useShape();
        emit pipelinesChanged();
    });
}

void PipelineModel::choosePipeline(const Id &pipeline)
{
    m_chosen = pipeline;
    if (!m_pipelines.isEmpty())
        useShape();
}

void PipelineModel::useShape()
{
    PipelineShape chosen = m_pipelines.value(0);
    for (const auto &shape : m_pipelines)
        if (shape.pipeline.id == m_chosen)
            chosen = shape;
    const bool isSame = chosen == m_shape && !m_columns.isEmpty();
    m_shape = chosen;
    if (isSame)
        return ask(); // the columns stay, and with them the place where the user is
    qDeleteAll(m_columns);
    m_columns.clear();
    m_totals.clear();
    m_isLoaded = false;
    for (qsizetype i = 0; i < m_shape.open().size(); ++i) {
        auto *column = new DealListModel(m_store, this);
        column->setClock(m_clock);
        column->setReadOnly(m_store.isReadOnly());
        connect(column, &DealListModel::failed, this, &PipelineModel::failed);
        connect(column, &DealListModel::loaded, this, &PipelineModel::onColumnLoaded);
        m_columns.append(column);
    }
    emit shapeChanged();
    ask();
}

void PipelineModel::setFilter(const BoardFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_isLoaded = false;
    if (!m_columns.isEmpty())
        m_soon.start();
}

void PipelineModel::setSort(BoardSort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    if (!m_columns.isEmpty())
        m_soon.start();
}

int PipelineModel::columnOf(const Id &stage) const
{
    const auto open = m_shape.open();
    for (int i = 0; i < open.size(); ++i)
        if (open.at(i).id == stage)
            return i;
    return -1;
}

StageTotals PipelineModel::allOpen() const
{
    StageTotals all;
    for (const auto &stage : m_shape.open())
        all.add(totals(stage.id));
    return all;
}

Query PipelineModel::columnQuery(const Stage &stage) const
{
    auto filter = Filter::refers("stage", stage.id);
    if (!m_filter.isAll())
        filter = Filter::all({filter, m_filter.condition(today())});
    return {&Opportunity::entity(), filter, sortsOf(m_sort)};
}

void PipelineModel::ask()
{
    m_waiting = int(m_columns.size());
    for (int i = 0; i < m_columns.size(); ++i)
        m_columns.at(i)->setQuery(columnQuery(stageAt(i)));
    askTotals();
    if (m_columns.isEmpty()) {
        m_isLoaded = true;
        emit loaded();
    }
}

void PipelineModel::askTotals()
{
    const auto asked = ++m_asked;
    readRates(m_store, today()).then(this, [this, asked](const Result<RateBook> &rates) {
        if (asked == m_asked && rates)
            m_rates = *rates; // the totals come after it: a lane works in order
    });
    const auto open = m_shape.open();
    auto filter = inStages(open);
    if (!m_filter.isAll())
        filter = Filter::all({filter, m_filter.condition(today())});
    m_store.aggregate(totalsQuestion(filter)).then(this, [this, asked, open](const Result<Table> &table) {
        if (asked == m_asked)
            takeTotals(open, table, false);
    });
    const auto closed = m_shape.closed();
    const auto month = monthOf(today());
    auto ended = Filter::all({Filter::compare("closed_at", Filter::GreaterOrEqual, {month.toString(Qt::ISODate)}),
        Filter::compare("closed_at", Filter::Less, {month.addMonths(1).toString(Qt::ISODate)}), inStages(closed)});
    if (!m_filter.owner.isNull())
        ended.parts.append(Filter::refers("owner", m_filter.owner));
    m_store.aggregate(totalsQuestion(ended, true)).then(this, [this, asked, closed](const Result<Table> &table) {
        if (asked == m_asked)
            takeTotals(closed, table, true);
    });
}

void PipelineModel::takeTotals(const QList<Stage> &stages, const Result<Table> &table, bool areClosed)
{
    if (!table)
        return emit failed(table.error());
    const auto read = totalsByStage(*table, areClosed);
    for (const auto &stage : stages)
        m_totals.insert(stage.id, read.value(stage.id));
    emit totalsChanged();
}

void PipelineModel::onColumnLoaded()
{
    if (m_waiting == 0 || --m_waiting > 0)
        return;
    const bool isFirst = !m_isLoaded;
    m_isLoaded = true;
    if (isFirst)
        emit loaded();
}

void PipelineModel::onChanged(const ChangeSet &set)
{
    if (set.touches(Pipeline::entity()) || set.touches(Stage::entity()))
        return readShapes();
    if (m_columns.isEmpty())
        return;
    const auto &deals = Opportunity::entity();
    Rids rids;
    for (const auto &change : set.changes)
        if (change.entity == &deals && change.rid != 0)
            rids.append(change.rid);
    // Names, next steps and last contacts on the cards come from other records too.
    const bool around = set.touches(Task::entity()) || set.touches(Activity::entity())
        || set.touches(Organisation::entity()) || set.touches(Person::entity()) || set.touches(User::entity())
        || set.whole.contains(&deals);
    if (around)
        rids.clear();
    if (around || !rids.isEmpty())
        for (auto *column : m_columns)
            column->expire(rids);
    if (set.touches(deals) || set.touches(ExchangeRate::entity()) || (!m_filter.isAll() && around))
        m_soon.start();
}

} // namespace crm
