// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/salesfacts.h"
#include "models/pipeline/dealcard.h"

#include <QAbstractTableModel>

namespace crm {

/// Why somebody should look at an open deal.
enum class DealRisk { NoNextStep, Stale, CloseDatePassed, NoCloseDate, Slipped, AmountFell };

/// What its change log says of a deal: exact, from the first line that is kept.
struct DealPast
{
    int slips = 0;     ///< times its expected close was moved to a later day
    qint64 fallen = 0; ///< minor units below the highest amount it ever had; 0: it has not fallen
};
DealPast pastOf(const QList<HistoryLine> &lines, qint64 amount);

struct InspectedDeal
{
    Id id;
    QString owner;
    DealFacts facts;
    qint64 probability = 0;
    bool isOverridden = false; ///< the probability was set by hand
    DealPast past = {};
    QList<DealRisk> risks = {};
};

/// The risks of a deal, the gravest first.
QList<DealRisk> risksOf(const InspectedDeal &deal, const QDateTime &now);
/// "Close date passed", "Slipped 3 times": as a badge says it.
QString riskText(DealRisk risk, const InspectedDeal &deal, const QDateTime &now);

/// The largest open deals with what speaks against them; sortable by every column.
class InspectionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Deal, Owner, Stage, AmountColumn, Probability, Close, NextStep, Risks, ColumnCount };
    static constexpr int most = 200; ///< deals looked at: the largest by amount

    explicit InspectionModel(Store &store, QObject *parent = nullptr);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    /// Reads the open deals that this condition holds for.
    void load(const Filter &openDeals);
    const QList<InspectedDeal> &deals() const { return m_deals; }
    AnyRef refAt(int row) const;
    int atRisk() const; ///< deals with at least one reason

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_deals.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void loaded();
    void failed(const crm::Error &error);

private:
    void askPast(int asked, const QList<InspectedDeal> &deals, const QSet<Id> &withTask);
    void take(const QList<InspectedDeal> &deals);
    QVariant textAt(const InspectedDeal &deal, int column) const;
    QVariant keyAt(const InspectedDeal &deal, int column) const;

    Store &m_store;
    Clock m_clock = systemClock;
    QList<InspectedDeal> m_deals;
    int m_asked = 0;
    int m_sortColumn = Risks;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace crm
