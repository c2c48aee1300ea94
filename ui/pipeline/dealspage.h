// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/dealfigures.h"
#include "models/pipeline/pipelinemodel.h"
#include "ui/shell/page.h"

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace crm {

class BoardView;
class DealFilterBar;
class DealBulk;
class DealMoves;
class DealPanel;
class DealTable;
class EmptyState;
class FiguresCards;
class Label;
class PageHeader;
class PastBoardView;

/// Where the settings keep which pipeline the board shows, by its id.
inline constexpr QLatin1String shownPipeline("deals/pipeline");

/// The pipeline: figures above a board or a table of deals, and the current deal beside it.
class DealsPage final : public Page
{
    Q_OBJECT
public:
    explicit DealsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Deals"); }
    void activate() override;
    bool showList(const Entity &entity, const Filter &filter, const QString &title) override;
    bool showRecord(const AnyRef &ref) override;
    AnyRef current() const override;
    Record newRecord() const override;
    bool focusFilter() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    PipelineModel &model() const { return *m_model; }
    BoardView *board() const { return m_board; }
    DealTable *table() const { return m_table; }
    DealPanel *panel() const { return m_panel; }
    DealMoves *moves() const { return m_moves; }
    DealFilterBar *filterBar() const { return m_filters; }
    FiguresCards *figures() const { return m_cards; }
    EmptyState *emptyState() const { return m_empty; }
    PastBoardView *past() const { return m_past; } ///< null until it was asked for
    void setClock(const Clock &clock);
    void showTable(bool isTable);
    void showFigures(bool isShown);
    void showPanel(bool isShown);
    /// The board as it was at the end of that day, until leavePast().
    void showPast(const QDate &day);
    void leavePast();
    void editPipelines();
    bool removeMarked() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    QWidget *buildMain();
    void buildHeader();
    void connectModel();
    void connectBoard();
    void connectTable();
    void onShape();
    void onTotals();
    void onFilter();
    void onMoved(const Id &deal, quint32 rid, const Id &stage);
    void onCurrent(const AnyRef &deal);
    void openDeal(const AnyRef &deal);
    void showPlace();
    void showOrder();
    void showEmptyState(bool isFiltered);
    void askTable();
    void openEnded(const Stage &stage);
    void create(const Stage &stage);
    void showDealMenu(const AnyRef &deal, const QPoint &global);
    void fillDealMenu(QMenu *menu, const AnyRef &deal, const QPoint &global);
    void fillOptions(QMenu *menu);
    void buildPipelineSwitch();
    void namePipeline();
    void fillSorts(QMenu *menu);
    void clearFilter();
    void listFigure(const Filter &filter, const QString &name);
    void leaveFigure();
    void placeFigures();
    void tellListed();
    bool isTable() const;
    Id asked() const;

    PipelineModel *m_model;
    DealFigures *m_figures;
    DealMoves *m_moves;
    DealBulk *m_bulk;
    PageHeader *m_header = nullptr;
    QWidget *m_new = nullptr;
    QPushButton *m_pipeline = nullptr;
    DealFilterBar *m_filters = nullptr;
    Label *m_order = nullptr;
    FiguresCards *m_cards = nullptr;
    BoardView *m_board = nullptr;
    DealTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    PastBoardView *m_past = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    DealPanel *m_panel = nullptr;
    bool m_isActive = false;
    bool m_isPanelChosen = false; ///< the user has said whether the panel shows
    bool m_isPast = false;
    bool m_isFigureShown = false; ///< the table shows the deals behind a figure, closed ones too
    QVariantMap m_before;         ///< what the page showed before a figure came
    bool m_wasTable = false;      ///< with it
    QString m_figure;             ///< its name
    Id m_shown;                   ///< asked for, in the list or not: beside until the user chooses another
};

} // namespace crm
