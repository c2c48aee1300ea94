// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelineshape.h"

#include "db/store/store.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace crm {

/// Won and expected money per month, in the currency of the pipeline, minor units.
struct Forecast
{
    QList<QDate> months; ///< first days, in order: three before this one, this one, two after
    QList<qint64> won;
    QList<qint64> weighted; ///< open deals by expected close, also where that has passed; amount times probability
    QString note = {};      ///< by which rates other currencies are in it, and which are not; empty: there are none
    qint64 wonInAll() const;
};

/// Which deals the funnel counts: the open ones, and those closed in [from, until); invalid days: within the last twelve
/// months.
struct FunnelScope
{
    QDate from = {};
    QDate until = {};
    Filter deals = {}; ///< such as a team's
};

/// How far deals come: how many reached each open stage and were won, those closed in the scope's time and those still
/// open. A lost deal reached the stage it was lost from. Won deals passed every stage.
struct Funnel
{
    QList<Stage>
        stages; ///< the open ones that a deal counted here stands or stood in, in order; of none told: the first
    QList<qint64> reached; ///< one per stage of these; never growing
    qint64 won = 0;
    qint64 lost = 0;
    /// Won of all closed, percent; −1: nothing closed. Open deals do not count (DOMAIN §3).
    int winRate() const;
};

/// Tables of month text "2026-03" to sums, as Store::aggregate gives them.
Forecast forecastOf(const Table &won, const Table &open, const QDate &today);
/// `standing`: stage, count of open, won and lost deals. `lostFrom`: stage deals were lost from (null: unknown), count;
/// those of the lost ones that it does not tell of count as lost from the first stage. `passed`: further stages that
/// deals counted here stood in.
Funnel funnelOf(const PipelineShape &shape, const Table &standing, const Table &lostFrom, const QSet<Id> &passed);
/// The open stages that these tables do not show any deal to have been in.
QList<Stage> stagesUntold(const PipelineShape &shape, const Table &standing, const Table &lostFrom);

/// Open deals that need somebody: past their expected close, without a next step, or stale in their stage since `now`.
Filter needsAttention(const PipelineShape &shape, const QDateTime &now);

/// Keeps the figures above the board up to date; asked for only while they are shown.
class DealFigures final : public QObject
{
    Q_OBJECT
public:
    DealFigures(Store &store, QObject *parent = nullptr);

    void setPipeline(const PipelineShape &shape, const FunnelScope &scope = {});
    void setActive(bool isActive);
    void setClock(Clock clock) { m_clock = std::move(clock); }

    const PipelineShape &shape() const { return m_shape; }
    const Forecast &forecast() const { return m_forecast; }
    const Funnel &funnel() const { return m_funnel; }
    qint64 attention() const { return m_attention; }
    QDateTime now() const { return m_clock(); }

    /// Below a chart of won and weighted sums that shows open deals in months that have passed.
    static QString lateNote();

    // The deals behind a bar
    Filter wonIn(const QDate &month) const;
    Filter expectedIn(const QDate &month) const;
    /// Behind a step of the funnel; behind its last open stage come the won ones.
    Filter reached(int step) const;

signals:
    void changed();
    void attentionCounted(); ///< also when it is as many as before: they may be others
    void failed(const crm::Error &error);

private:
    Filter closedInScope(const QByteArray &day) const;
    Filter stillOpen() const;
    Filter wonLately() const;
    Filter lostLately() const;
    Aggregate whereLostFrom() const;
    void ask();
    void askForecast(int asked);
    void askFunnel(int asked);
    void askPassed(int asked, const Table &standing);
    Table lostFromCounts() const;
    void takeLostFrom(const Table &stays);
    void askAttention(int asked);

    Store &m_store;
    Clock m_clock = systemClock;
    PipelineShape m_shape;
    FunnelScope m_scope;
    Forecast m_forecast;
    Funnel m_funnel;
    QHash<Id, Id> m_lostFrom; ///< by lost deal: the stage it was lost from
    qint64 m_attention = 0;
    bool m_isActive = false;
    bool m_isStale = true;
    int m_asked = 0;
    QTimer m_soon;
};

} // namespace crm
