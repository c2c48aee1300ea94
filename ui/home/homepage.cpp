// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homepage.h"

#include "db/entities/activity.h"
#include "models/reports/taskagenda.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/cards.h"
#include "ui/kit/delegates.h"
#include "ui/kit/pageheader.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr PeriodChoice periods[] = {PeriodChoice::ThisMonth, PeriodChoice::ThisQuarter, PeriodChoice::ThisYear,
    PeriodChoice::TwelveMonths, PeriodChoice::LastYear, PeriodChoice::AllTime};
constexpr int refreshDelay = 150; // ms: an import announces many changes one after another

/// Where a card stands: columns from `column` to `column + span - 1`.
struct Place
{
    const char *key; ///< of the report; "tasks"
    int row;
    int column;
    int span;
};

QList<Place> placesFor(int columns)
{
    if (columns == 3)
        return {{"won_with_forecast", 0, 0, 2}, {"tasks", 0, 2, 1}, {"pipeline_by_stage", 1, 0, 1},
            {"complaints_by_month", 1, 1, 1}, {"activities_by_colleague", 1, 2, 1}, {"pipeline_by_owner", 2, 0, 2},
            {"open_cases_by_severity", 2, 2, 1}};
    if (columns == 2)
        return {{"won_with_forecast", 0, 0, 1}, {"tasks", 0, 1, 1}, {"pipeline_by_stage", 1, 0, 1},
            {"complaints_by_month", 1, 1, 1}, {"activities_by_colleague", 2, 0, 1}, {"pipeline_by_owner", 2, 1, 1},
            {"open_cases_by_severity", 3, 0, 2}};
    return {{"won_with_forecast", 0, 0, 1}, {"tasks", 1, 0, 1}, {"pipeline_by_stage", 2, 0, 1},
        {"complaints_by_month", 3, 0, 1}, {"activities_by_colleague", 4, 0, 1}, {"pipeline_by_owner", 5, 0, 1},
        {"open_cases_by_severity", 6, 0, 1}};
}

} // namespace

HomePage::HomePage(Workspace &workspace, const HomeActions &actions, QWidget *parent)
    : Page(workspace, parent)
    , m_agenda(new TaskAgenda(workspace.store(), this))
{
    setObjectName(QStringLiteral("home"));
    build(actions);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, &HomePage::ask);
    connect(&workspace.store(), &Store::userChanged, this, &HomePage::refresh);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        for (const auto *entity : {&Opportunity::entity(), &ServiceCase::entity(), &Activity::entity(), &Task::entity(),
                 &Stage::entity(), &User::entity(), &CaseCategory::entity()})
            if (set.touches(*entity))
                return refresh();
    });
}

void HomePage::activate()
{
    if (!m_isLoaded || m_isStale)
        ask();
}

void HomePage::refresh()
{
    m_isStale = true;
    if (m_isLoaded && isVisible() && !m_soon.isActive())
        m_soon.start();
}

QVariantMap HomePage::state() const
{
    return {{QStringLiteral("period"), int(m_period)}};
}

void HomePage::restore(const QVariantMap &state)
{
    const int place = state.value(QStringLiteral("period"), int(m_period)).toInt();
    if (place >= 0 && place < int(std::size(periods)))
        setPeriod(PeriodChoice(place));
}

void HomePage::setPeriod(PeriodChoice choice)
{
    m_header->segments()->setCurrentIndex(int(choice));
}

ReportCard *HomePage::report(const QByteArray &key) const
{
    for (const auto &[name, card] : m_reports)
        if (name == key)
            return card;
    return nullptr;
}

void HomePage::build(const HomeActions &actions)
{
    m_header = new PageHeader(tr("Home"));
    for (const auto period : periods)
        m_header->segments()->addSegment(periodLabel(period));
    m_header->segments()->setAccessibleName(tr("Period of the charts"));
    m_header->segments()->setCurrentIndex(int(m_period));
    connect(m_header->segments(), &SegmentedControl::currentChanged, this, [this](int place) {
        m_period = periods[place];
        if (m_sequence > 0) // also while the first answer is under way
            ask();
    });
    m_note = new Label({}, TextStyle::Small, Ink::Muted);
    m_note->hide();
    auto *content = new QWidget;
    content->setProperty("look", "page");
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::huge);
    inside->setSpacing(spacing::medium);
    inside->addWidget(buildTiles());
    inside->addWidget(m_note);
    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing::medium);
    inside->addLayout(m_grid, 1);
    m_taskCard = buildTasks();
    m_taskCard->setParent(content);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildReports();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(buildEmpty(actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::huge, spacing::large, spacing::huge, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

QWidget *HomePage::buildTiles()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    const std::tuple<QString, QString, Ink> tiles[]
        = {{tr("Open pipeline"), QStringLiteral("layout-kanban"), Ink::Accent},
            {tr("Weighted pipeline"), QStringLiteral("scale"), Ink::Violet},
            {tr("Won this month"), QStringLiteral("target-arrow"), Ink::Ok},
            {tr("Open complaints"), QStringLiteral("lifebuoy"), Ink::Bad},
            {tr("Activities this week"), QStringLiteral("phone"), Ink::Info}};
    for (const auto &[caption, icon, ink] : tiles) {
        auto *tile = new KpiTile(caption, icon, ink);
        const int place = int(m_tiles.size());
        connect(tile, &KpiTile::clicked, this, [this, place, caption = caption] {
            if (const auto behind = m_figures.value(place).at(0, 0); behind.entity)
                workspace().openList(*behind.entity, behind.filter, caption);
        });
        layout->addWidget(tile);
        m_tiles.append(tile);
    }
    m_figures.resize(m_tiles.size());
    return row;
}

QWidget *HomePage::buildTasks()
{
    auto *card = makeFrame("card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::tiny, 0, 0, 0);
    head->addWidget(new Label(tr("My tasks for today"), TextStyle::Small, Ink::Muted, QFont::Medium), 1);
    m_taskCount = new Label({}, TextStyle::Small, Ink::Bad, QFont::Medium);
    head->addWidget(m_taskCount);
    auto *all = makeButton(tr("All tasks"), {}, "link");
    connect(all, &QPushButton::clicked, this, [this] {
        workspace().openList(Task::entity(), Filter::equals("status", QStringLiteral("open")), tr("Open tasks"));
    });
    head->addWidget(all);
    column->addLayout(head);
    m_tasks = new QListView;
    m_tasks->setModel(m_agenda);
    m_tasks->setItemDelegate(new RowDelegate(RowDelegate::Height::TwoLines, m_tasks));
    m_tasks->setUniformItemSizes(true);
    m_tasks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tasks->setAccessibleName(tr("My tasks for today"));
    m_tasks->setAccessibleDescription(tr("Space marks the task as done, Enter opens it."));
    m_tasks->setToolTip(plainToolTip(tr("Space marks the task as done, Enter opens it.")));
    m_tasks->installEventFilter(this);
    m_taskStack = new QStackedWidget;
    m_taskStack->addWidget(m_tasks);
    m_taskStack->addWidget(new EmptyState(QStringLiteral("circle-check"), tr("Nothing is due today.")));
    column->addWidget(m_taskStack, 1);
    card->setMinimumHeight(scaled(250));
    connect(m_tasks, &QListView::activated, this,
        [this](const QModelIndex &index) { workspace().open(m_agenda->refAt(index.row())); });
    connect(m_agenda, &TaskAgenda::failed, this, [this](const Error &error) { workspace().fail(error); });
    connect(m_agenda, &TaskAgenda::loaded, this, [this] {
        m_taskStack->setCurrentIndex(m_agenda->rowCount() == 0 ? 1 : 0);
        m_taskCount->setText(m_agenda->overdue() > 0 ? tr("%1 overdue").arg(m_agenda->overdue()) : QString());
    });
    return card;
}

void HomePage::buildReports()
{
    const std::tuple<QByteArray, QString, ReportLook> reports[]
        = {{"won_with_forecast", tr("Won and weighted forecast"),
               {ChartKind::StackedBar, false, false, tr("No deal was won and none is expected.")}},
            {"pipeline_by_stage", tr("Pipeline by stage"),
                {ChartKind::Bar, true, false, tr("There is no open deal with an amount.")}},
            {"complaints_by_month", tr("Complaints by category and month"),
                {ChartKind::StackedBar, false, false, tr("Nobody complained in this time.")}},
            {"activities_by_colleague", tr("Activities per colleague"),
                {ChartKind::HorizontalBar, false, false, tr("There was no activity in this time.")}},
            {"pipeline_by_owner", tr("Weighted pipeline by colleague"),
                {ChartKind::HorizontalBar, false, false, tr("There is no open deal with an amount.")}},
            {"open_cases_by_severity", tr("Open cases by severity"),
                {ChartKind::Donut, false, true, tr("There is no open case.")}}};
    for (const auto &[key, title, look] : reports) {
        auto *report = new ReportCard(title, look, m_scroll->widget());
        report->card()->setObjectName(QString::fromLatin1(key));
        connect(report, &ReportCard::rowsRequested, this,
            [this](const Entity *entity, const Filter &filter, const QString &name) {
                workspace().openList(*entity, filter, name);
            });
        connect(report, &ReportCard::saveFailed, this, [this](const Error &error) { workspace().fail(error); });
        m_reports.append({key, report});
    }
}

QWidget *HomePage::buildEmpty(const HomeActions &actions)
{
    auto *empty = new EmptyState(QStringLiteral("rocket"), tr("This file is still empty."));
    empty->setObjectName(QStringLiteral("homeEmpty"));
    empty->setHint(tr("Bring in your contacts, deals and complaints from files, or look around with invented ones."));
    if (actions.import)
        empty->setPrimaryAction(tr("Import a file"), QStringLiteral("file-import"));
    if (actions.demo)
        empty->setSecondaryAction(tr("Fill with demo data"), QStringLiteral("sparkles"));
    connect(empty, &EmptyState::primaryTriggered, this, [actions] { actions.import(); });
    connect(empty, &EmptyState::secondaryTriggered, this, [actions] { actions.demo(); });
    return empty;
}

void HomePage::arrange()
{
    const int columns = width() >= scaled(1280) ? 3 : width() >= scaled(640) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const auto &place : placesFor(columns)) {
        auto *found = report(place.key);
        m_grid->addWidget(
            found ? static_cast<QWidget *>(found->card()) : m_taskCard, place.row, place.column, 1, place.span);
    }
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool HomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tasks || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return Page::eventFilter(watched, event);
    const auto ref = m_agenda->refAt(m_tasks->currentIndex().row());
    if (ref.isNull())
        return true;
    workspace().store().fetch(Task::entity(), {ref.id}).then(this, [this](const Result<QList<Record>> &found) {
        if (found && !found->isEmpty())
            workspace().commit(markDone(found->first()));
    });
    return true;
}

} // namespace crm
