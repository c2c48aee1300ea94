// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/forecastgrid.h"

#include <QAbstractTableModel>

namespace crm {

/// What a column of the forecast shows.
enum class ForecastMeasure { Closed, Commit, BestCase, Pipeline, Weighted, Expected, ByHand, Target, Attained };

/// "Best case"; cumulative ones as "≥ Best case".
QString measureText(ForecastMeasure measure, bool isCumulative = false);

/// A forecast as a table: a row per colleague, team or product, then the total; columns are the measures of one
/// period, or one measure of all periods. Targets of colleagues and teams can be typed.
class ForecastTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const SalesFacts &facts, const ForecastGrid &grid);
    /// −1: all periods, each with what is expected.
    void showSpan(int span);
    void setCumulative(bool isCumulative);
    void setReadOnly(bool isReadOnly);
    const ForecastGrid &grid() const { return m_grid; }
    int span() const { return m_span; }

    /// The deals behind a cell; none of target cells.
    std::optional<Filter> behind(const QModelIndex &index) const;
    /// What is wrong with a target typed into the table that is shown, as a sentence; empty: nothing.
    QString problem() const;
    QString titleOf(const QModelIndex &index) const;
    ForecastMeasure measureAt(int column) const;
    bool isTotal(int row) const { return row == m_grid.rows.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Somebody typed a target, in minor units; null: none. `row` −1: the total's. What is no amount stays in its cell,
    /// with the problem as its tool tip, until something else is typed there.
    void targetTyped(int row, int span, std::optional<qint64> amount);
    void failed(const crm::Error &error);
    void problemChanged(); ///< of problem()

private:
    /// What was typed as a target and could not be read.
    struct Unread
    {
        QVariant row; ///< its key; −1: the total
        ForecastSpan span;
        QString typed;
        QString problem;
    };

    int spanAt(int column) const { return m_span < 0 ? column - 1 : m_span; }
    ForecastSums sumsAt(const QModelIndex &index) const;
    QString text(const ForecastSums &sums, ForecastMeasure measure) const;
    QString rowText(int row) const;
    QString shownText(const QModelIndex &index) const;
    QVariant keyOf(int row) const;
    const Unread *unreadAt(const QModelIndex &index) const;
    void keepUnread(const QModelIndex &index, const QString &typed, const QString &problem);

    SalesFacts m_facts;
    ForecastGrid m_grid;
    QList<Unread> m_unread;
    int m_span = 0;
    bool m_isCumulative = false;
    bool m_isReadOnly = false;
};

} // namespace crm
