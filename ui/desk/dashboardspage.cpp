// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/dashboardspage.h"

#include "models/reports/tilereport.h"
#include "ui/desk/boardprint.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int refreshDelay = 200; // ms: an import announces many changes one after another
constexpr int columns = 2;

} // namespace

DashboardsPage::DashboardsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    setObjectName(QStringLiteral("dashboards"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, &DashboardsPage::ask);
    connect(&workspace.store(), &Store::changed, this, &DashboardsPage::refresh);
}

void DashboardsPage::activate()
{
    if (!m_isLoaded || m_isStale)
        ask();
}

void DashboardsPage::refresh()
{
    m_isStale = true;
    if (m_isLoaded && isVisible() && !m_soon.isActive())
        m_soon.start();
}

QVariantMap DashboardsPage::state() const
{
    return {{QStringLiteral("dashboard"), m_current.text()}};
}

void DashboardsPage::restore(const QVariantMap &state)
{
    m_current = Id::fromText(state.value(QStringLiteral("dashboard")).toString());
}

bool DashboardsPage::showRecord(const AnyRef &ref)
{
    if (ref.entity != Dashboard::entity().name)
        return false;
    m_current = ref.id;
    ask();
    return true;
}

bool DashboardsPage::isReadOnly() const
{
    return workspace().store().isReadOnly();
}

const Dashboard *DashboardsPage::chosen() const
{
    for (const auto &board : m_boards)
        if (board.id == m_current)
            return &board;
    return nullptr;
}

void DashboardsPage::build()
{
    buildHeader();
    m_content = new QWidget;
    m_content->setProperty("look", "page");
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::huge);
    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing::medium);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    inside->addLayout(m_grid);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scroll);
    m_stack->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::huge, spacing::large, spacing::huge, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void DashboardsPage::buildHeader()
{
    m_header = new PageHeader(title());
    m_choice = new QComboBox;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setAccessibleName(tr("Dashboard"));
    m_choice->setToolTip(plainToolTip(tr("Dashboard")));
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_current = Id::fromText(m_choice->currentData().toString());
        askTiles();
    });
    m_header->addAction(m_choice);
    auto *more = new IconButton(QStringLiteral("dots"), tr("More about dashboards"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    more->setMenu(menu);
    m_header->addAction(more);
    auto *add = makeButton(tr("Add tile"), QStringLiteral("plus"), "primary");
    add->setObjectName(QStringLiteral("addTile"));
    connect(add, &QPushButton::clicked, this, &DashboardsPage::addTile);
    m_add = add;
    m_header->addAction(add);
}

void DashboardsPage::fillMenu(QMenu *menu)
{
    menu->clear();
    const auto add = [&](const QString &text, bool isPossible, std::function<void()> run) {
        auto *action = menu->addAction(text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, run);
    };
    const bool isOurs = chosen() && !isReadOnly();
    const auto failed = [this](const QString &sentence) { workspace().fail({Error::Storage, sentence}); };
    const auto board = [this] {
        PrintedBoard printed{chosen() ? chosen()->name : title(), {}, {}, {}};
        for (const auto &shown : m_shown) {
            if (shown.figure)
                printed.figures.append(shown.figure);
            else
                printed.charts.append(shown.card->card());
        }
        return printed;
    };
    add(tr("New Dashboard…"), !isReadOnly(), [this] { workspace().create(Record::blank(Dashboard::entity())); });
    add(tr("Rename…"), isOurs, [this] { workspace().edit({Dashboard::entity().name, m_current}); });
    add(tr("Delete"), isOurs, [this] { workspace().commit(removeDashboard(*chosen())); });
    menu->addSeparator();
    add(tr("Print…"), chosen(), [this, board, failed] { askToPrint(board(), window(), failed); });
    add(tr("Save as PDF…"), chosen(), [this, board, failed] { askForPdf(board(), window(), failed); });
}

QWidget *DashboardsPage::buildEmpty()
{
    auto *empty = new EmptyState(QStringLiteral("report-analytics"), tr("There is no dashboard yet."));
    empty->setObjectName(QStringLiteral("dashboardsEmpty"));
    empty->setHint(tr("Begin with one of four tiles about deals and activities, and change it as you like."));
    empty->setPrimaryAction(tr("Make the first dashboard"), QStringLiteral("sparkles"));
    connect(empty, &EmptyState::primaryTriggered, this, &DashboardsPage::makeFirst);
    return empty;
}

void DashboardsPage::makeFirst()
{
    if (isReadOnly())
        return workspace().notify(tr("This file can only be read."));
    workspace().commit(starterDashboard(tr("My dashboard")));
}

void DashboardsPage::ask()
{
    m_soon.stop();
    m_isStale = false;
    const auto sequence = ++m_sequence;
    m_open = 1;
    workspace()
        .store()
        .records({&Dashboard::entity(), {}, {{"position"}, {"name"}}})
        .then(this, [this, sequence](const Result<QList<Record>> &records) {
            if (sequence != m_sequence)
                return;
            if (!records)
                return workspace().fail(records.error());
            m_boards.clear();
            m_choice->clear();
            for (const auto &record : *records) {
                m_boards.append(record.as<Dashboard>());
                m_choice->addItem(m_boards.last().name, m_boards.last().id.text());
            }
            if (!chosen())
                m_current = m_boards.isEmpty() ? Id() : m_boards.first().id;
            m_choice->setCurrentIndex(m_choice->findData(m_current.text()));
            m_choice->setVisible(m_boards.size() > 0);
            m_add->setVisible(chosen() && !isReadOnly());
            m_stack->setCurrentIndex(m_boards.isEmpty() ? 1 : 0);
            askTiles();
        });
}

PageInfo dashboardsPage()
{
    return {.key = "dashboards",
        .icon = "layout-columns",
        .context = "crm::DashboardsPage",
        .label = QT_TRANSLATE_NOOP("crm::DashboardsPage", "Dashboards"),
        .section = "",
        .make = [](Workspace &workspace, QWidget *parent) -> Page * { return new DashboardsPage(workspace, parent); },
        .records = {Dashboard::entity().name}};
}

} // namespace crm
