// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forecast/forecastmoves.h"
#include "models/forecast/forecasttable.h"
#include "models/forecast/stageflowmodel.h"
#include "models/forecast/targets.h"
#include "ui/shell/page.h"

#include <QColor>
#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace crm {

class ChartCard;
class KpiCard;
class KpiTile;
class Label;
class PageHeader;
class WaterfallChart;

/// What will be sold: by period and category, by colleague, team or product, beside the targets, and what has moved
/// since a week began. Every figure opens the deals behind it.
class ForecastPage final : public Page
{
    Q_OBJECT
public:
    explicit ForecastPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Forecast"); }
    void activate() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Of the bars and their legend, in the theme of the moment.
    static QColor categoryColour(ForecastCategory category);

    /// For tests and pictures.
    void setClock(Clock clock) { m_clock = std::move(clock); }
    bool isLoaded() const { return m_isLoaded && m_open == 0; }
    ForecastTableModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    KpiTile *tile(int span) const { return m_tiles.value(span); }
    StageFlowModel *history() const { return m_history; }
    WaterfallChart *waterfall() const { return m_waterfall; }
    QPushButton *unplaced(Unplaced why) const { return m_unplaced.value(int(why)); }
    void setAxis(ForecastAxis axis);
    /// A past year instead of what is to come; 0: from today on.
    void setYear(int year);
    QComboBox *years() const { return m_years; }

signals:
    void loaded();

private:
    void build();
    void buildHeader();
    QWidget *buildTiles();
    QWidget *buildUnplaced();
    QWidget *buildCharts();
    QWidget *buildMoves();
    QWidget *buildTable();
    QWidget *buildHistory();
    void askHistory();
    void showTargetProblem();
    void connectTable();
    void fillTeams();
    void fillYears(const QList<QDate> &quarters);
    QList<ForecastSpan> spans() const;
    void fillCurrencies(const ForecastGrid &grid);
    void chooseSpan();
    void ask();
    void askMoves();
    void finishOne();
    void showGrid(const ForecastGrid &grid);
    void showRows();
    void showTiles(const ForecastGrid &grid);
    void showUnplaced(const ForecastGrid &grid);
    void showChart(const ForecastGrid &grid);
    void showSpans(const ForecastGrid &grid);
    void showMoves(const ForecastMoves &moves);
    void openMove(int step);
    void openCell(const QModelIndex &index);
    void openUnplaced(Unplaced why);
    void openSpan(int span, const QList<ForecastCategory> &categories);
    void setTarget(int row, int span, std::optional<qint64> amount);
    bool isMeant(const Id &owner) const;
    bool isTyping() const;
    QDate today() const { return m_clock().toLocalTime().date(); }

    Clock m_clock = systemClock;
    bool m_areQuarters = true;
    int m_year = 0; ///< 0: from today on
    ForecastAxis m_axis = ForecastAxis::Owner;
    Id m_team;
    QString m_currency; ///< empty: that with the largest sum
    SalesFacts m_facts;
    QList<SalesTarget> m_targets;
    ForecastMoves m_moves;
    PageHeader *m_header = nullptr;
    QComboBox *m_years = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_teams = nullptr;
    QComboBox *m_currencies = nullptr;
    QComboBox *m_weeks = nullptr;
    QComboBox *m_span = nullptr;
    Label *m_note = nullptr;
    QList<KpiTile *> m_tiles;
    QList<QPushButton *> m_unplaced; ///< by Unplaced
    ChartCard *m_chart = nullptr;
    Label *m_movesTitle = nullptr;
    WaterfallChart *m_waterfall = nullptr;
    Label *m_noMoves = nullptr;
    QStackedWidget *m_movesStack = nullptr;
    ForecastTableModel *m_model = nullptr;
    Label *m_targetNote = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_tableStack = nullptr;
    StageFlowModel *m_history = nullptr;
    QTimer m_soon;
    Cancel m_cancel;
    int m_sequence = 0;
    int m_open = 0;
    bool m_isLoaded = false;
    bool m_isStale = false;
};

/// Its place in the sidebar.
PageInfo forecastPage();

} // namespace crm
