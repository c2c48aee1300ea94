// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/boardfilter.h"
#include "models/pipeline/deallistmodel.h"
#include "models/pipeline/stagetotals.h"

namespace crm {

/// A board: the open stages of one pipeline as columns of cards, with what each comes to, and its closed stages with
/// what ended there this month. Follows Store::changed.
class PipelineModel final : public QObject
{
    Q_OBJECT
public:
    explicit PipelineModel(Store &store, QObject *parent = nullptr);

    /// Reads the pipelines, then the cards; again when called again.
    void load();
    bool isLoaded() const { return m_isLoaded; } ///< the columns have their cards

    const QList<PipelineShape> &pipelines() const { return m_pipelines; }
    const PipelineShape &shape() const { return m_shape; } ///< no stages before load() or without pipelines
    /// The first pipeline unless one is chosen; may be called before load().
    void choosePipeline(const Id &pipeline);

    const BoardFilter &filter() const { return m_filter; }
    void setFilter(const BoardFilter &filter);
    BoardSort sort() const { return m_sort; }
    void setSort(BoardSort sort);

    /// One per open stage, in order.
    const QList<DealListModel *> &columns() const { return m_columns; }
    Stage stageAt(int column) const { return m_shape.open().value(column); }
    int columnOf(const Id &stage) const; ///< −1: not an open stage of this pipeline

    /// Of an open stage: what the filter leaves. Of a closed one: what entered it this month.
    StageTotals totals(const Id &stage) const { return m_totals.value(stage); }
    StageTotals allOpen() const;
    /// By which amounts of several currencies are told in one.
    const RateBook &rates() const { return m_rates; }

    void setClock(Clock clock);
    QDate today() const { return m_clock().toLocalTime().date(); }

signals:
    void shapeChanged(); ///< other columns, possibly none
    void totalsChanged();
    void pipelinesChanged(); ///< there is another one, or one less, or another name
    void loaded();           ///< first cards, or those of another filter
    void failed(const crm::Error &error);

private:
    void readShapes();
    void useShape();
    void ask();
    void askTotals();
    void takeTotals(const QList<Stage> &stages, const Result<Table> &table, bool areClosed);
    void onColumnLoaded();
    void onChanged(const ChangeSet &set);
    Query columnQuery(const Stage &stage) const;

    Store &m_store;
    Clock m_clock = systemClock;
    QList<PipelineShape> m_pipelines;
    PipelineShape m_shape;
    Id m_chosen;
    BoardFilter m_filter;
    BoardSort m_sort = BoardSort::Closing;
    QList<DealListModel *> m_columns;
    QHash<Id, StageTotals> m_totals;
    RateBook m_rates;
    int m_asked = 0;
    int m_waiting = 0; ///< columns whose cards are not here yet
    bool m_isLoaded = false;
    QTimer m_soon;
};

} // namespace crm
