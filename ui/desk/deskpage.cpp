// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskpage.h"

#include "models/forecast/inspection.h"
#include "models/forecast/stageflowmodel.h"
#include "models/pipeline/dealfigures.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/cards.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/columnshares.h"
#include "ui/kit/pageheader.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int refreshDelay = 150; // ms: an import announces many changes one after another
constexpr PeriodChoice periods[]
    = {PeriodChoice::ThisMonth, PeriodChoice::ThisQuarter, PeriodChoice::ThisYear, PeriodChoice::TwelveMonths};

QTableView *makeTable(QAbstractItemModel *model, const QString &name, int rows)
{
    auto *table = new QTableView;
    table->setModel(model);
    prepareTable(table, new CellDelegate(table), name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionsMovable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setMinimumHeight(rowHeight(density()) * rows + scaled(34));
    return table;
}

QWidget *tableCard(const QString &title, QTableView *table, Label *note)
{
    auto *card = makeFrame("card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(title, TextStyle::Small, Ink::Muted, QFont::Medium));
    head->addStretch(1);
    if (note)
        head->addWidget(note);
    column->addLayout(head);
    column->addWidget(table, 1);
    return card;
}

} // namespace

DeskPage::DeskPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_figures(new DealFigures(workspace.store(), this))
{
    setObjectName(QStringLiteral("desk"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, &DeskPage::ask);
    connect(m_figures, &DealFigures::changed, this, &DeskPage::showFunnel);
    connect(m_figures, &DealFigures::failed, &workspace, &Workspace::fail);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        for (const auto *entity : {&Opportunity::entity(), &Stage::entity(), &User::entity(), &Team::entity(),
                 &Activity::entity(), &Task::entity(), &StageChange::entity(), &ExchangeRate::entity()})
            if (set.touches(*entity))
                return refresh();
    });
}

void DeskPage::activate()
{
    m_figures->setActive(true);
    if (!m_isLoaded || m_isStale)
        ask();
}

void DeskPage::refresh()
{
    m_isStale = true;
    if (m_isLoaded && isVisible() && !m_soon.isActive())
        m_soon.start();
}

void DeskPage::setClock(Clock clock)
{
    m_clock = clock;
    m_figures->setClock(clock);
    m_inspection->setClock(std::move(clock));
}

QVariantMap DeskPage::state() const
{
    return {{QStringLiteral("period"), int(m_period)}, {QStringLiteral("team"), m_team.text()},
        {QStringLiteral("currency"), m_currency}, {QStringLiteral("pipeline"), m_pipeline.text()}};
}

void DeskPage::restore(const QVariantMap &state)
{
    m_team = Id::fromText(state.value(QStringLiteral("team")).toString());
    m_currency = state.value(QStringLiteral("currency")).toString();
    m_pipeline = Id::fromText(state.value(QStringLiteral("pipeline")).toString());
    const int place = state.value(QStringLiteral("period"), int(m_period)).toInt();
    if (place >= 0 && place < int(std::size(periods)))
        setPeriod(PeriodChoice(place));
}

void DeskPage::setPeriod(PeriodChoice choice)
{
    m_header->segments()->setCurrentIndex(int(choice));
}

void DeskPage::setPast(const QDate &from, const QDate &until)
{
    m_pastFrom = from;
    m_pastUntil = until;
    if (m_sequence > 0)
        ask();
}

Period DeskPage::period() const
{
    return m_pastFrom.isValid() ? Period{m_pastFrom, m_pastUntil} : periodOf(m_period, today());
}

SalesScope DeskPage::scope() const
{
    const auto shown = period();
    return {shown.from, shown.until, m_team.isNull() ? Filter{} : m_facts.inTeam(m_team), m_currency};
}

void DeskPage::build()
{
    buildHeader();
    m_note = new Label({}, TextStyle::Small, Ink::Muted);
    m_note->setWordWrap(true); // as wide as the page: the page cannot be moved sideways
    m_note->hide();
    auto *content = new QWidget;
    content->setProperty("look", "page");
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::huge);
    inside->setSpacing(spacing::medium);
    inside->addWidget(buildTiles());
    inside->addWidget(m_note);
    inside->addWidget(buildCards());
    inside->addWidget(buildInspection());
    inside->addWidget(buildFlows());
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::huge, spacing::large, spacing::huge, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(scroll, 1);
}

void DeskPage::buildHeader()
{
    m_header = new PageHeader(title());
    for (const auto period : periods)
        m_header->segments()->addSegment(periodLabel(period));
    m_header->segments()->setAccessibleName(tr("Period of the figures"));
    m_header->segments()->setCurrentIndex(int(m_period));
    connect(m_header->segments(), &SegmentedControl::currentChanged, this, [this](int place) {
        m_period = periods[place];
        m_pastFrom = {};
        if (m_sequence > 0)
            ask();
    });
    m_earlier = new QComboBox;
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_earlier->setAccessibleName(tr("Earlier periods"));
    m_earlier->setToolTip(plainToolTip(tr("Earlier periods")));
    m_earlier->hide();
    connect(m_earlier, &QComboBox::activated, this, [this] {
        const auto span = m_earlier->currentData().toList();
        setPast(span.value(0).toDate(), span.value(1).toDate());
    });
    m_header->addAction(m_earlier);
    m_currencies = new QComboBox;
    m_currencies->setObjectName(QStringLiteral("currencies"));
    m_currencies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currencies->setAccessibleName(tr("Currency of the deals"));
    m_currencies->setToolTip(plainToolTip(tr("Currency of the deals")));
    m_currencies->hide();
    connect(m_currencies, &QComboBox::activated, this, [this] {
        m_currency = m_currencies->currentText();
        ask();
    });
    m_header->addAction(m_currencies);
    m_teams = new QComboBox;
    m_teams->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_teams->setAccessibleName(tr("Whose deals"));
    m_teams->setToolTip(plainToolTip(tr("Whose deals")));
    m_teams->addItem(tr("All teams"), QString());
    connect(m_teams, &QComboBox::activated, this, [this] {
        m_team = Id::fromText(m_teams->currentData().toString());
        ask();
    });
    m_header->addAction(m_teams);
    auto *more = new IconButton(QStringLiteral("printer"), tr("Print or save as PDF"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    const auto board = [this] {
        auto subtitle = periodNotes() << m_note->text();
        subtitle.removeAll(QString());
        PrintedBoard printed{title(), subtitle.join(QStringLiteral(" · ")), m_tiles, {}, {}};
        for (auto *card : std::as_const(m_rates))
            printed.charts.append(card->card());
        printed.tables = {printedFunnel(), printedTable(tr("Deals to look at"), *m_inspection),
            printedTable(tr("How deals pass the stages"), *m_flows)};
        return printed;
    };
    const auto failed = [this](const QString &sentence) { this->workspace().fail({Error::Storage, sentence}); };
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this,
        [this, board, failed] { askToPrint(board(), window(), failed); });
    connect(menu->addAction(tr("Save as PDF…")), &QAction::triggered, this,
        [this, board, failed] { askForPdf(board(), window(), failed); });
    more->setMenu(menu);
    m_header->addAction(more);
}

QWidget *DeskPage::buildTiles()
{
    const std::tuple<QString, QString, Ink> tiles[] = {
        {tr("Open pipeline"), QStringLiteral("layout-kanban"), Ink::Accent},
        {tr("Open quotes"), QStringLiteral("file-invoice"), Ink::Violet},
        {tr("New opportunities"), QStringLiteral("circle-plus"), Ink::Info},
        {tr("Recent activities"), QStringLiteral("phone"), Ink::Ok},
        {tr("Lost sales"), QStringLiteral("thumb-down"), Ink::Bad},
        {tr("Win rate"), QStringLiteral("target-arrow"), Ink::Ok}, {tr("Average won"), QStringLiteral("coin"), Ink::Ok},
        {tr("Days to win"), QStringLiteral("hourglass"), Ink::Info},
        {tr("Velocity a day"), QStringLiteral("rocket"), Ink::Accent},
        {tr("Past their close date"), QStringLiteral("alert-triangle"), Ink::Warn}};
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    for (const auto &[caption, icon, ink] : tiles) {
        auto *tile = new KpiTile(caption, icon, ink);
        const int place = int(m_tiles.size());
        connect(tile, &KpiTile::clicked, this, [this, place] {
            const auto behind = m_behind.value(place);
            if (behind.entity)
                workspace().openList(*behind.entity, behind.filter, behind.title);
        });
        layout->addWidget(tile, place / 5, place % 5);
        m_tiles.append(tile);
    }
    m_behind.resize(m_tiles.size());
    return grid;
}

QWidget *DeskPage::buildCards()
{
    auto *cards = new QWidget;
    auto *layout = new QGridLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    m_funnelCard = new KpiCard(tr("Stage funnel"));
    m_funnel = new FunnelChart(tr("Stage funnel"));
    m_funnelCard->setContent(m_funnel);
    m_pipelines = new IconButton(QStringLiteral("layout-kanban"), tr("Pipeline of the funnel"));
    m_pipelines->setObjectName(QStringLiteral("pipelines"));
    m_pipelines->setPopupMode(QToolButton::InstantPopup);
    m_pipelines->setMenu(new QMenu(m_pipelines));
    m_pipelines->hide();
    m_funnelCard->addTool(m_pipelines);
    m_funnelCard->setMinimumHeight(scaled(250));
    connect(m_funnel, &FunnelChart::stepActivated, this, &DeskPage::openStage);
    layout->addWidget(m_funnelCard, 0, 0);
    const std::pair<SalesAxis, QString> rates[] = {{SalesAxis::Owner, tr("Win rate by colleague")},
        {SalesAxis::Source, tr("Win rate by source")}, {SalesAxis::Competitor, tr("Win rate by competitor")}};
    int place = 1;
    for (const auto &[axis, name] : rates) {
        auto *card = new ReportCard(name,
            {.kind = ChartKind::HorizontalBar,
                .emptySentence = tr("No deal was won in this time."),
                .isPercent = true,
                .mostDrawn = mostRateBars},
            cards);
        connect(card, &ReportCard::rowsRequested, this,
            [this](const Entity *entity, const Filter &filter, const QString &title) {
                workspace().openList(*entity, filter, title);
            });
        connect(card, &ReportCard::saveFailed, this, [this](const Error &error) { workspace().fail(error); });
        m_rates.insert(axis, card);
        layout->addWidget(card->card(), place / 2, place % 2);
        ++place;
    }
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return cards;
}

QWidget *DeskPage::buildFlows()
{
    m_flows = new StageFlowModel(this);
    m_flowTable = makeTable(m_flows, tr("How deals pass the stages"), 4);
    new ColumnShares(*m_flowTable, {110, 0, 0, 0, 0, 380}); // history is told in words
    connect(m_flowTable, &QTableView::activated, this, [this](const QModelIndex &index) { openFlow(index.row()); });
    return tableCard(tr("How deals pass the stages"), m_flowTable,
        new Label(tr("Finished stays and closed deals of this time."), TextStyle::Small, Ink::Faint));
}

QWidget *DeskPage::buildInspection()
{
    m_inspection = new InspectionModel(workspace().store(), this);
    m_inspectionTable = makeTable(m_inspection, tr("Deals to look at"), 8);
    m_inspectionTable->setSortingEnabled(true);
    m_inspectionTable->sortByColumn(InspectionModel::Risks, Qt::DescendingOrder);
    m_inspectionNote = new Label({}, TextStyle::Small, Ink::Faint);
    auto *delegate = qobject_cast<CellDelegate *>(m_inspectionTable->itemDelegate());
    delegate->setColumnKind(InspectionModel::Deal, CellKind::Strong);
    delegate->setColumnKind(InspectionModel::AmountColumn, CellKind::Money);
    delegate->setColumnKind(InspectionModel::Close, CellKind::Date);
    delegate->setColumnKind(InspectionModel::Risks, CellKind::Badge);
    new ColumnShares(*m_inspectionTable, {150, 92, 84, 90, 66, 84, 104, 280}); // the reasons need the most
    connect(m_inspectionTable, &QTableView::activated, this,
        [this](const QModelIndex &index) { workspace().open(m_inspection->refAt(index.row())); });
    connect(m_inspection, &InspectionModel::failed, &workspace(), &Workspace::fail);
    connect(m_inspection, &InspectionModel::loaded, this, [this] {
        const auto all = int(m_inspection->deals().size());
        const auto atRisk = int(m_inspection->atRisk());
        m_inspectionNote->setText(atRisk == all && all > 0
                ? tr("each of the %n largest open deal(s)", nullptr, all)
                : tr("%1 of the %2 largest open deals").arg(atRisk).arg(all));
    });
    return tableCard(tr("Deals to look at"), m_inspectionTable, m_inspectionNote);
}

PageInfo deskPage()
{
    return {.key = "desk",
        .icon = "report-analytics",
        .context = "crm::DeskPage",
        .label = QT_TRANSLATE_NOOP("crm::DeskPage", "Manager's desk"),
        .section = "",
        .make = [](Workspace &workspace, QWidget *parent) -> Page * { return new DeskPage(workspace, parent); }};
}

} // namespace crm
