// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealspage.h"

#include "db/entities/opportunity.h"
#include "db/store/store.h"
#include "models/settings.h"
#include "ui/kit/cards.h"
#include "ui/kit/fields.h"
#include "ui/kit/headline.h"
#include "ui/kit/pageheader.h"
#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/dealbulk.h"
#include "ui/pipeline/dealfilterbar.h"
#include "ui/pipeline/dealmoves.h"
#include "ui/pipeline/dealpanel.h"
#include "ui/pipeline/dealtable.h"
#include "ui/pipeline/figurescards.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace crm {

namespace {

const Setting<bool> figuresShown{"deals/figures", true};
const Setting<bool> tableShown{"deals/table", false};
const QString panelKey = QStringLiteral("deals/panel");

} // namespace

DealsPage::DealsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new PipelineModel(workspace.store(), this))
    , m_figures(new DealFigures(workspace.store(), this))
    , m_moves(new DealMoves(workspace, this))
    , m_bulk(new DealBulk(workspace, this))
{
    setObjectName(QStringLiteral("deals"));
    build();
    connectModel();
    connectBoard();
    connectTable();
    const auto panel = workspace.settings().raw(panelKey);
    m_isPanelChosen = panel.isValid();
    m_panel->setVisible(panel.toBool());
    showFigures(workspace.settings().value(figuresShown));
    showTable(workspace.settings().value(tableShown));
    m_model->choosePipeline(Id::fromText(workspace.settings().raw(shownPipeline).toString()));
}

void DealsPage::build()
{
    m_panel = new DealPanel(workspace(), *m_moves);
    m_panel->setMinimumWidth(scaled(330));
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildMain());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({scaled(900), scaled(370)});
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_panel, &DealPanel::closeAsked, this, [this] {
        showPanel(false);
        isTable() ? m_table->setFocus() : m_board->focusCards();
    });
}

QWidget *DealsPage::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    buildHeader();
    m_filters = new DealFilterBar(workspace());
    m_order = new Label({}, TextStyle::Small, Ink::Muted);
    m_filters->addTrailing(m_order);
    m_cards = new FiguresCards(workspace(), *m_figures);
    m_board = new BoardView(*m_model);
    m_table = new DealTable(workspace());
    m_empty = new EmptyState(QStringLiteral("layout-kanban"), {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_cards);
    column->addWidget(m_stack, 1);
    return main;
}

void DealsPage::buildHeader()
{
    m_header = new PageHeader(title());
    m_header->segments()->addSegment(tr("Board"), QStringLiteral("layout-kanban"));
    m_header->segments()->addSegment(tr("Table"), QStringLiteral("table"));
    connect(m_header->segments(), &SegmentedControl::currentChanged, this,
        [this](int segment) { showTable(segment == 1); });
    buildPipelineSwitch();
    auto *options = makeButton(tr("Options"), QStringLiteral("adjustments-horizontal"));
    options->setObjectName(QStringLiteral("options"));
    auto *menu = new QMenu(options);
    options->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillOptions(menu); });
    m_header->addAction(options);
    auto *create = makeButton(newName(Opportunity::entity()), QStringLiteral("plus"), "primary");
    create->setObjectName(QStringLiteral("new"));
    connect(create, &QPushButton::clicked, this, [this] { this->create({}); });
    m_new = create;
    m_header->addAction(create);
}

void DealsPage::connectModel()
{
    connect(m_model, &PipelineModel::shapeChanged, this, &DealsPage::onShape);
    connect(m_model, &PipelineModel::totalsChanged, this, &DealsPage::onTotals);
    connect(m_model, &PipelineModel::loaded, this, &DealsPage::showPlace);
    connect(m_model, &PipelineModel::pipelinesChanged, this, &DealsPage::namePipeline);
    connect(m_model, &PipelineModel::failed, &workspace(), &Workspace::fail);
    connect(m_figures, &DealFigures::failed, &workspace(), &Workspace::fail);
    connect(m_moves, &DealMoves::moved, this, &DealsPage::onMoved);
    connect(m_moves, &DealMoves::cancelled, this, [this] {
        if (!isTable())
            m_board->focusCards();
    });
    connect(m_filters, &DealFilterBar::changed, this, &DealsPage::onFilter);
    connect(m_cards, &FiguresCards::openAsked, this, &DealsPage::openDeal);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_model->filter().isAll())
            create({});
        else
            clearFilter();
    });
}

void DealsPage::connectBoard()
{
    connect(m_board, &BoardView::currentChanged, this, [this](const AnyRef &deal) {
        if (!isTable()) // the view that is not seen chooses nothing, whatever it reads again
            onCurrent(deal);
    });
    connect(m_board, &BoardView::openAsked, this, &DealsPage::openDeal);
    connect(m_board, &BoardView::previewAsked, this, [this](const AnyRef &deal) {
        showPanel(!m_panel->isVisibleTo(this));
        m_panel->showDeal(deal.id);
    });
    connect(m_board, &BoardView::enterAsked, m_moves, &DealMoves::enter);
    connect(m_board, &BoardView::menuAsked, this, &DealsPage::showDealMenu);
    connect(m_board, &BoardView::newAsked, this, &DealsPage::create);
    connect(m_board, &BoardView::endedAsked, this, &DealsPage::openEnded);
}

void DealsPage::connectTable()
{
    connect(m_table, &DealTable::currentChanged, this, [this](const AnyRef &deal) {
        if (isTable() && asked().isNull()) // else nobody chose the row: there is always a current one
            onCurrent(deal);
    });
    connect(m_table, &DealTable::currentAsked, this, [this] {
        if (!std::exchange(m_shown, {}).isNull()) // the row may be current already
            QTimer::singleShot(0, this, [this] { onCurrent(m_table->current()); });
    });
    connect(m_table, &DealTable::openAsked, this, &DealsPage::openDeal);
    connect(m_table, &DealTable::previewAsked, this, [this](const AnyRef &deal) {
        m_shown = {};
        showPanel(!m_panel->isVisibleTo(this));
        m_panel->showDeal(deal.id);
    });
    connect(m_table, &DealTable::menuAsked, this, &DealsPage::showDealMenu);
    connect(m_table, &DealTable::changeAsked, m_bulk, &DealBulk::change);
    connect(m_table, &DealTable::chosenChanged, this, &DealsPage::showOrder);
}

void DealsPage::activate()
{
    if (std::exchange(m_isActive, true))
        return;
    workspace().store().opened().then(this, [this](const Result<Done> &) {
        const bool isReadOnly = workspace().store().isReadOnly();
        m_new->setVisible(!isReadOnly);
        m_board->setReadOnly(isReadOnly);
    });
    m_model->load();
    m_figures->setActive(m_cards->isVisibleTo(this));
}

void DealsPage::refresh()
{
    m_model->load();
}

bool DealsPage::isTable() const
{
    return m_header->segments()->currentIndex() == 1;
}

void DealsPage::showTable(bool isTable)
{
    {
        const QSignalBlocker quiet(m_header->segments());
        m_header->segments()->setCurrentIndex(isTable ? 1 : 0);
    }
    if (!m_isFigureShown) // a figure's rows say nothing about how the page is to look
        workspace().settings().setValue(tableShown, isTable);
    if (std::exchange(m_isPast, false)) {
        m_filters->show();
        placeFigures();
        onTotals();
    }
    if (isTable && m_isActive)
        askTable();
    if (m_isFigureShown && !isTable)
        onTotals(); // of all it lists the board has those that are open
    showPlace();
    if (asked().isNull())
        onCurrent(isTable ? m_table->current() : m_board->current());
}

void DealsPage::showFigures(bool isShown)
{
    workspace().settings().setValue(figuresShown, isShown);
    m_cards->setVisible(isShown);
    if (m_isActive)
        m_figures->setActive(isShown);
}

/// Above the deals behind a figure they would speak of others.
void DealsPage::placeFigures()
{
    const bool isShown = workspace().settings().value(figuresShown) && !m_isFigureShown && !m_isPast;
    m_cards->setVisible(isShown);
    if (m_isActive)
        m_figures->setActive(isShown);
}

void DealsPage::showPanel(bool isShown)
{
    m_isPanelChosen = true;
    workspace().settings().setRaw(panelKey, isShown);
    m_panel->setVisible(isShown);
}

void DealsPage::onShape()
{
    m_figures->setPipeline(m_model->shape());
    namePipeline();
    if (isTable())
        askTable();
}

void DealsPage::onTotals()
{
    if (m_isFigureShown && isTable()) {
        tellListed();
        return showPlace();
    }
    if (m_isPast)
        return; // what is shown has sums of its own
    const auto all = m_model->allOpen();
    QStringList parts{tr("%1 open").arg(QLocale().toString(all.count))};
    const auto &rates = m_model->rates();
    const auto currency = m_model->shape().pipeline.currency;
    if (const auto texts = amountTexts(all, rates, currency); !texts.amount.isEmpty())
        parts += {tr("%1 pipeline").arg(texts.amount), tr("%1 weighted").arg(texts.weighted), texts.leftOut};
    parts.removeAll(QString());
    if (workspace().store().isReadOnly())
        parts.append(tr("read-only"));
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
    m_header->setToolTip(plainToolTip(amountsInFull(all, rates, currency)));
    showPlace();
}

void DealsPage::onFilter()
{
    if (std::exchange(m_isFigureShown, false)) {
        m_header->setTitle(title());
        placeFigures();
    }
    m_model->setFilter(m_filters->filter());
    if (isTable())
        askTable();
}

void DealsPage::askTable()
{
    if (m_isFigureShown)
        tellListed();
    const auto stages = m_isFigureShown ? Filter{} : inStages(m_model->shape().open());
    const auto condition = m_filters->filter().condition(m_model->today());
    m_table->setFilter(Filter::all({stages, condition}));
}

void DealsPage::showPlace()
{
    showOrder();
    if (m_isPast)
        return m_stack->setCurrentIndex(m_stack->count() - 1); // the view of the past was added last
    bool isEmpty = m_model->isLoaded() && !m_isFigureShown;
    for (auto *column : m_model->columns())
        isEmpty = isEmpty && column->rowCount() == 0;
    if (isEmpty && m_model->isLoaded())
        showEmptyState(!m_model->filter().isAll());
    // A board whose deals have all been won keeps its columns and what was won.
    bool hasClosed = false;
    for (const auto &stage : m_model->shape().closed())
        hasClosed = hasClosed || m_model->totals(stage.id).count > 0;
    if (isEmpty && !(hasClosed && m_model->filter().isAll()))
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(isTable() ? static_cast<QWidget *>(m_table) : m_board);
}

void DealsPage::showEmptyState(bool isFiltered)
{
    const bool isReadOnly = workspace().store().isReadOnly();
    if (isFiltered) {
        m_empty->setSentence(QStringLiteral("filter"), tr("No open deal matches."));
        m_empty->setHint(tr("The filter hides all of them."));
        m_empty->setPrimaryAction(tr("Show all"));
        return;
    }
    m_empty->setSentence(QStringLiteral("layout-kanban"), tr("There are no open deals."));
    m_empty->setHint(isReadOnly ? workspace().store().readOnlyReason()
                                : tr("Create the first one, or import deals from a file with File, Import."));
    m_empty->setPrimaryAction(isReadOnly ? QString() : newName(Opportunity::entity()), QStringLiteral("plus"));
    m_empty->setSecondaryAction({});
}

void DealsPage::clearFilter()
{
    m_filters->setFilter({});
    onFilter();
}

void DealsPage::onMoved(const Id &deal, quint32 rid, const Id &stage)
{
    if (m_model->columnOf(stage) >= 0)
        m_board->follow(rid, !isTable() && !m_panel->isAncestorOf(focusWidget()));
    else if (!isTable())
        m_board->focusCards();
    if (m_panel->deal() != deal)
        return;
    if (isTable()) // it may leave the table
        m_shown = deal;
    m_panel->showDeal(deal);
}

void DealsPage::onCurrent(const AnyRef &deal)
{
    if (deal.isNull())
        return;
    m_shown = {};
    m_panel->showDeal(deal.id);
    emit currentChanged(deal);
}

void DealsPage::openDeal(const AnyRef &deal)
{
    if (deal.isNull())
        return;
    const auto chosen = isTable() ? m_table->current() : m_board->current();
    m_shown = chosen == deal ? Id{} : deal.id;
    m_panel->show();
    m_panel->showDeal(deal.id);
    m_panel->setFocus();
    emit currentChanged(deal);
}

Id DealsPage::asked() const
{
    return m_panel->deal() == m_shown ? m_shown : Id{}; // one that was deleted is not shown any more
}

AnyRef DealsPage::current() const
{
    if (!asked().isNull())
        return {Opportunity::entity().name, m_shown};
    const auto chosen = isTable() ? m_table->current() : m_board->current();
    if (chosen.isNull() && m_panel->isVisibleTo(this) && !m_panel->deal().isNull())
        return {Opportunity::entity().name, m_panel->deal()};
    return chosen;
}

} // namespace crm
