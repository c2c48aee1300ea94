// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/salesreport.h"
#include "models/pipeline/pipelineshape.h"
#include "models/reports/homereports.h"
#include "ui/desk/boardprint.h"
#include "ui/kit/funnelchart.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QGridLayout;
class QTableView;

namespace crm {

inline constexpr int mostRateBars = 8; ///< that a card of win rates has room for

class DealFigures;
class IconButton;
class InspectionModel;
class KpiCard;
class KpiTile;
class Label;
class PageHeader;
class ReportCard;
class StageFlowModel;

/// The sales manager's desk: what stands open, what came in, what was won and lost and why, how fast deals move, and
/// which of them need a look. Every figure opens the records behind it.
class DeskPage final : public Page
{
    Q_OBJECT
public:
    enum Figure {
        Pipeline,
        Quotes,
        NewDeals,
        Activities,
        Lost,
        WinRate,
        Average,
        CycleDays,
        Velocity,
        Overdue,
        Figures
    };

    explicit DeskPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Manager's desk"); }
    void activate() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// For tests and pictures.
    void setClock(Clock clock);
    bool isLoaded() const { return m_isLoaded && m_open == 0; }
    KpiTile *tile(Figure figure) const { return m_tiles.value(figure); }
    ReportCard *rates(SalesAxis axis) const { return m_rates.value(axis); }
    InspectionModel *inspection() const { return m_inspection; }
    StageFlowModel *flows() const { return m_flows; }
    void setPeriod(PeriodChoice choice);
    /// A past quarter or year: [from, until). Invalid days: the chosen period again.
    void setPast(const QDate &from, const QDate &until);
    QComboBox *earlier() const { return m_earlier; }

signals:
    void loaded();

private:
    struct Behind
    {
        const Entity *entity = nullptr;
        Filter filter;
        QString title;
    };

    void build();
    void buildHeader();
    QWidget *buildTiles();
    QWidget *buildCards();
    QWidget *buildFlows();
    QWidget *buildInspection();
    void ask();
    void askPipeline(const SalesScope &scope);
    void askSales(const SalesScope &scope);
    void askCounts(const SalesScope &scope);
    void askFlows(const SalesScope &scope);
    void finishOne();
    void fillTeams();
    void fillCurrencies(const SalesReport &report);
    void showFigures(const SalesReport &report);
    void showRates(const SalesReport &report, SalesAxis axis);
    void showFunnel();
    void showTile(Figure figure, const QString &value, const QString &note, const Behind &behind);
    void openStage(int step);
    void openFlow(int row);
    QString funnelNote() const;
    void fillPipelines(const QList<PipelineShape> &shapes);
    PrintedTable printedFunnel() const;
    QStringList periodNotes() const;
    Period period() const;
    void fillEarlier(const QList<QDate> &quarters);
    SalesScope scope() const;
    QString money(double minor, const QString &currency) const;
    QDate today() const { return m_clock().toLocalTime().date(); }

    Clock m_clock = systemClock;
    PeriodChoice m_period = PeriodChoice::ThisQuarter;
    QDate m_pastFrom; ///< of a quarter or year chosen among the earlier ones; invalid: m_period counts
    QDate m_pastUntil;
    Id m_team;
    QString m_currency; ///< empty: that with the largest sum
    SalesFacts m_facts;
    PageHeader *m_header = nullptr;
    QComboBox *m_earlier = nullptr;
    QComboBox *m_teams = nullptr;
    QComboBox *m_currencies = nullptr;
    Label *m_note = nullptr;
    QList<KpiTile *> m_tiles;
    QList<Behind> m_behind;
    QMap<SalesAxis, ReportCard *> m_rates;
    DealFigures *m_figures = nullptr;
    Id m_pipeline; ///< whose funnel is shown; null: the first
    IconButton *m_pipelines = nullptr;
    bool m_hasPipelines = false; ///< more than the one whose funnel is shown
    KpiCard *m_funnelCard = nullptr;
    FunnelChart *m_funnel = nullptr;
    QList<FunnelStep> m_steps; ///< as the funnel shows them
    StageFlowModel *m_flows = nullptr;
    QTableView *m_flowTable = nullptr;
    InspectionModel *m_inspection = nullptr;
    QTableView *m_inspectionTable = nullptr;
    Label *m_inspectionNote = nullptr;
    QTimer m_soon;
    Cancel m_cancel;
    int m_sequence = 0;
    int m_open = 0;
    bool m_isLoaded = false;
    bool m_isStale = false;
};

/// Its place in the sidebar.
PageInfo deskPage();

} // namespace crm
