// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/pipeline/pipelineshape.h"
#include "models/pipeline/stagetotals.h"

#include <QAbstractListModel>

namespace crm {

/// A deal as it stood at the end of a past day.
struct PastDeal
{
    Id id;
    QString name;
    QString company;
    Id companyId;
    QString owner; ///< today's: who had it then is not on record
    Id ownerId;
    Id stage;
    Amount amount; ///< of that day, as are currency and probability
    QString currency;
    qint64 probability = 0; ///< percent
    QDateTime since;        ///< in that stage, UTC
};

/// The deals of one stage on a past day, for the kit's CardDelegate: the largest first.
class PastStage final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PastStage(QObject *parent = nullptr);

    void show(QList<PastDeal> deals, const QDate &day);
    const QList<PastDeal> &deals() const { return m_deals; }
    StageTotals totals() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_deals.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PastDeal> m_deals;
    QDate m_day;
};

/// The question which deals stood in which of the stages at the end of `day`, local time.
Query pastQuestion(const QList<Stage> &stages, const QDate &day);
const QByteArrayList &pastPaths();
PastDeal pastDeal(const Row &row); ///< with the amount it has now
/// Gives the deal the amount, currency and probability that it had before the step.
void takeBack(PastDeal &deal, const HistoryLine &line);

/// The open stages of a pipeline as they were at the end of a past day, told from the stage history.
class PastBoard final : public QObject
{
    Q_OBJECT
public:
    explicit PastBoard(Store &store, QObject *parent = nullptr);

    /// Asks anew. The stages are today's: which there were then is not on record.
    void show(const PipelineShape &shape, const QDate &day);
    const PipelineShape &shape() const { return m_shape; }
    QDate day() const { return m_day; }
    bool isLoading() const { return m_isLoading; }
    /// One per open stage, in order.
    const QList<PastStage *> &stages() const { return m_stages; }
    StageTotals all() const;
    const RateBook &rates() const { return m_rates; } ///< of that day
    /// Deals that were open by the days they were opened and closed on, and have no history that says in which stage:
    /// they came closed from another program.
    qint64 untold() const { return m_untold; }

signals:
    void shapeChanged();
    void loaded();
    void failed(const crm::Error &error);

private:
    void askUntold(int asked, const QList<Row> &rows);
    void askLines(int asked, const QList<Row> &rows);
    void take(QList<PastDeal> deals, const QList<RecordLine> &lines);

    Store &m_store;
    PipelineShape m_shape;
    RateBook m_rates;
    QDate m_day;
    QList<PastStage *> m_stages;
    int m_asked = 0;
    qint64 m_untold = 0;
    bool m_isLoading = false;
};

} // namespace crm
