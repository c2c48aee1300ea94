// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forecast/forecastpage.h"

#include "ui/forecast/waterfallchart.h"
#include "ui/home/kpitile.h"
#include "ui/kit/cards.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/columnshares.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/pageheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int refreshDelay = 150; // ms: an import announces many changes one after another
constexpr int tilesShown = 4;

QComboBox *makeBox(const QString &name, QHBoxLayout *row)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // filled later, and anew
    box->setAccessibleName(name);
    box->setToolTip(plainToolTip(name));
    row->addWidget(box);
    return box;
}

QWidget *insideCard(QWidget *content, QBoxLayout *head)
{
    auto *card = makeFrame("card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->addLayout(head);
    column->addWidget(content, 1);
    return card;
}

} // namespace

ForecastPage::ForecastPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    setObjectName(QStringLiteral("forecast"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, [this] { isTyping() ? m_soon.start() : ask(); });
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        for (const auto *entity : {&Opportunity::entity(), &Stage::entity(), &User::entity(), &Team::entity(),
                 &Product::entity(), &SalesTarget::entity(), &ForecastSnapshot::entity(), &ExchangeRate::entity()})
            if (set.touches(*entity))
                return refresh();
    });
}

void ForecastPage::activate()
{
    if (!m_isLoaded || m_isStale)
        ask();
}

void ForecastPage::refresh()
{
    m_isStale = true;
    if (m_isLoaded && isVisible() && !m_soon.isActive())
        m_soon.start();
}

/// A target that is being typed would go with the table it stands in.
bool ForecastPage::isTyping() const
{
    return m_table->viewport()->findChild<QLineEdit *>() != nullptr;
}

QVariantMap ForecastPage::state() const
{
    return {{QStringLiteral("months"), !m_areQuarters}, {QStringLiteral("axis"), int(m_axis)},
        {QStringLiteral("team"), m_team.text()}, {QStringLiteral("currency"), m_currency}};
}

void ForecastPage::restore(const QVariantMap &state)
{
    m_team = Id::fromText(state.value(QStringLiteral("team")).toString());
    m_currency = state.value(QStringLiteral("currency")).toString();
    m_header->segments()->setCurrentIndex(state.value(QStringLiteral("months")).toBool() ? 1 : 0);
    setAxis(ForecastAxis(qBound(int(ForecastAxis::Owner), state.value(QStringLiteral("axis"), int(m_axis)).toInt(),
        int(ForecastAxis::Product))));
}

void ForecastPage::setAxis(ForecastAxis axis)
{
    m_rows->setCurrentIndex(m_rows->findData(int(axis)));
}

void ForecastPage::setYear(int year)
{
    m_year = year;
    if (m_sequence > 0)
        ask();
}

void ForecastPage::build()
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
    inside->addWidget(buildUnplaced());
    inside->addWidget(m_note);
    inside->addWidget(buildCharts());
    inside->addWidget(buildTable(), 1);
    inside->addWidget(buildHistory());
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

void ForecastPage::buildHeader()
{
    m_header = new PageHeader(title());
    m_header->segments()->addSegment(tr("Quarters"));
    m_header->segments()->addSegment(tr("Months"));
    m_header->segments()->setAccessibleName(tr("Length of the periods"));
    connect(m_header->segments(), &SegmentedControl::currentChanged, this, [this](int place) {
        m_areQuarters = place == 0;
        if (m_sequence > 0)
            ask();
    });
    m_years = new QComboBox;
    m_years->setObjectName(QStringLiteral("years"));
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_years->setAccessibleName(tr("Year of the forecast"));
    m_years->setToolTip(plainToolTip(tr("Year of the forecast")));
    m_years->hide();
    connect(m_years, &QComboBox::activated, this, [this] { setYear(m_years->currentData().toInt()); });
    m_header->addAction(m_years);
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
    m_teams = new QComboBox;
    m_teams->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_teams->setAccessibleName(tr("Whose deals"));
    m_teams->setToolTip(plainToolTip(tr("Whose deals")));
    m_teams->addItem(tr("All teams"), QString());
    connect(m_teams, &QComboBox::activated, this, [this] {
        m_team = Id::fromText(m_teams->currentData().toString());
        ask();
    });
    m_header->addAction(m_currencies);
    m_header->addAction(m_teams);
}

QWidget *ForecastPage::buildTiles()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    for (int i = 0; i < tilesShown; ++i) {
        auto *tile = new KpiTile(tr("Expected"), QStringLiteral("calendar-event"), i == 0 ? Ink::Accent : Ink::Violet);
        connect(tile, &KpiTile::clicked, this, [this, i] { openSpan(i, forecastCategories()); });
        layout->addWidget(tile);
        m_tiles.append(tile);
    }
    return row;
}

/// Open deals that are in none of the periods: the figures above would seem to be all.
QWidget *ForecastPage::buildUnplaced()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::large);
    for (const auto why : {Unplaced::Undated, Unplaced::Overdue}) {
        auto *link = makeLink({});
        link->hide();
        connect(link, &QPushButton::clicked, this, [this, why] { openUnplaced(why); });
        layout->addWidget(link);
        m_unplaced.append(link);
    }
    layout->addStretch(1);
    row->hide();
    return row;
}

QWidget *ForecastPage::buildCharts()
{
    m_chart = new ChartCard(tr("Forecast by category"));
    m_chart->setEmptySentence(tr("Nothing is won or expected in these periods."));
    m_chart->setLoading();
    m_chart->setMinimumHeight(scaled(250));
    connect(m_chart, &ChartCard::barActivated, this, [this](int series, int span) {
        if (series < forecastCategories().size())
            openSpan(span, {forecastCategories().at(series)});
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_chart, 1);
    layout->addWidget(buildMoves(), 1);
    return row;
}

QWidget *ForecastPage::buildMoves()
{
    m_waterfall = new WaterfallChart(tr("What has moved"));
    connect(m_waterfall, &WaterfallChart::stepActivated, this, &ForecastPage::openMove);
    m_noMoves = new Label({}, TextStyle::Small, Ink::Muted);
    m_noMoves->setAlignment(Qt::AlignCenter);
    m_noMoves->setWordWrap(true);
    m_movesStack = new QStackedWidget;
    m_movesStack->addWidget(m_waterfall);
    m_movesStack->addWidget(m_noMoves);
    m_movesStack->setCurrentIndex(1);
    auto *head = new QHBoxLayout;
    m_movesTitle = new Label(tr("What has moved since"), TextStyle::Small, Ink::Muted, QFont::Medium);
    head->addWidget(m_movesTitle);
    m_weeks = makeBox(tr("Week to compare with"), head);
    head->addStretch(1);
    connect(m_weeks, &QComboBox::activated, this, &ForecastPage::askMoves);
    return insideCard(m_movesStack, head);
}

QWidget *ForecastPage::buildTable()
{
    m_model = new ForecastTableModel(this);
    m_table = new QTableView;
    auto *delegate = new CellDelegate(m_table);
    m_table->setModel(m_model);
    prepareTable(m_table, delegate, tr("Forecast"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(
        QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral( // ten headings side by side
        "QHeaderView::section { padding: 7px 10px 7px 3px; } QHeaderView::section:first { padding-left: 10px; }"));
    auto *shares = new ColumnShares(*m_table, {132}, ColumnShares::Need::Texts); // names are cut before figures
    connect(m_model, &QAbstractItemModel::modelReset, shares, &ColumnShares::fit);
    m_table->setMinimumHeight(scaled(230));
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ForecastPage::showRows);
    m_tableStack = new QStackedWidget;
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(new EmptyState(
        QStringLiteral("chart-bar"), tr("There is no deal that was won or is expected in these periods.")));
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    m_rows = makeBox(tr("Rows of the table"), head);
    for (const auto &[axis, text] : {std::pair(ForecastAxis::Owner, tr("By colleague")),
             std::pair(ForecastAxis::Team, tr("By team")), std::pair(ForecastAxis::Product, tr("By product"))})
        m_rows->addItem(text, int(axis));
    m_span = makeBox(tr("Period of the table"), head);
    auto *together = new SegmentedControl(tr("How categories are added up"));
    together->addSegment(tr("Single"));
    together->addSegment(tr("Cumulative"));
    together->setToolTip(plainToolTip(tr("Cumulative: each category with all that are surer.")));
    head->addWidget(together);
    m_targetNote = new Label(tr("Targets can be typed in."), TextStyle::Small, Ink::Faint);
    m_targetNote->setObjectName(QStringLiteral("targetNote"));
    m_targetNote->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_targetNote, 1);
    connect(together, &SegmentedControl::currentChanged, this, [this](int i) { m_model->setCumulative(i == 1); });
    connectTable();
    return insideCard(m_tableStack, head);
}

void ForecastPage::connectTable()
{
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] {
        m_axis = ForecastAxis(m_rows->currentData().toInt());
        if (m_sequence > 0)
            ask();
    });
    connect(m_span, &QComboBox::activated, this, &ForecastPage::chooseSpan);
    connect(m_table, &QTableView::activated, this, &ForecastPage::openCell);
    connect(m_model, &ForecastTableModel::targetTyped, this, &ForecastPage::setTarget);
    connect(m_model, &ForecastTableModel::failed, &workspace(), &Workspace::fail);
    connect(m_model, &ForecastTableModel::problemChanged, this, &ForecastPage::showTargetProblem);
    connect(m_model, &ForecastTableModel::modelReset, this, &ForecastPage::showTargetProblem);
}

/// The cell can only turn red: the sentence stands above it for as long as what it is about.
void ForecastPage::showTargetProblem()
{
    const auto problem = m_model->problem();
    m_targetNote->setText(problem.isEmpty() ? tr("Targets can be typed in.") : problem);
    m_targetNote->setInk(problem.isEmpty() ? Ink::Faint : Ink::Bad);
    m_targetNote->setToolTip(plainToolTip(problem));
    m_targetNote->setElided(!problem.isEmpty()); // it must not widen the page
    m_targetNote->setSizePolicy(
        problem.isEmpty() ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
}

/// What the stages say a deal is worth beside how often such deals were won.
QWidget *ForecastPage::buildHistory()
{
    m_history = new StageFlowModel(this);
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("history"));
    table->setModel(m_history);
    prepareTable(table, new CellDelegate(table), tr("Probability of the stages"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionsMovable(false);
    for (const auto column : {StageFlowModel::Onwards, StageFlowModel::MeanDays, StageFlowModel::MedianDays})
        table->setColumnHidden(column, true);
    table->horizontalHeader()->resizeSection(StageFlowModel::Name, scaled(220));
    table->horizontalHeader()->resizeSection(StageFlowModel::ByHand, scaled(130));
    table->setMinimumHeight(rowHeight(density()) * 4 + scaled(48));
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto flow = m_history->flows().value(index.row());
        this->workspace().openList(Opportunity::entity(), Filter::refers("stage", flow.stage), flow.name);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Probability of the stages"), TextStyle::Small, Ink::Muted, QFont::Medium));
    head->addStretch(1);
    head->addWidget(
        new Label(tr("History: deals closed within the last twelve months."), TextStyle::Small, Ink::Faint));
    return insideCard(table, head);
}

void ForecastPage::chooseSpan()
{
    m_model->showSpan(m_span->currentData().toInt());
    askMoves();
}

PageInfo forecastPage()
{
    return {.key = "forecast",
        .icon = "trending-up",
        .context = "crm::ForecastPage",
        .label = QT_TRANSLATE_NOOP("crm::ForecastPage", "Forecast"),
        .section = QT_TRANSLATE_NOOP("crm::ForecastPage", "Records"),
        .make = [](Workspace &workspace, QWidget *parent) -> Page * { return new ForecastPage(workspace, parent); }};
}

} // namespace crm
