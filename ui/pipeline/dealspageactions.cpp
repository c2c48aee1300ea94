// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/settings.h"
#include "ui/kit/fields.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/dealbulk.h"
#include "ui/pipeline/dealfilterbar.h"
#include "ui/pipeline/dealmoves.h"
#include "ui/pipeline/dealpanel.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/dealtable.h"
#include "ui/pipeline/figurescards.h"
#include "ui/pipeline/pastboardview.h"
#include "ui/pipeline/pipelineeditor.h"
#include "ui/shell/pagestack.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace crm {

namespace {

constexpr int panelFits = 1240; // px of the 13 px design: the board keeps four columns beside the panel

} // namespace

void DealsPage::openEnded(const Stage &stage)
{
    const auto month = monthOf(m_model->today());
    const auto filter = Filter::all({Filter::refers("stage", stage.id),
        Filter::compare("closed_at", Filter::GreaterOrEqual, {month.toString(Qt::ISODate)}),
        Filter::compare("closed_at", Filter::Less, {month.addMonths(1).toString(Qt::ISODate)})});
    showList(Opportunity::entity(), filter, tr("%1 in %2").arg(stage.name, QLocale().toString(month, tr("MMMM yyyy"))));
}

bool DealsPage::showList(const Entity &entity, const Filter &filter, const QString &title)
{
    if (&entity != &Opportunity::entity())
        return false;
    if (!m_isFigureShown) {
        m_before = state();
        m_wasTable = isTable();
    }
    listFigure(filter, title);
    m_header->setTitle(title);
    return true;
}

/// Without a name its conditions are told in words.
void DealsPage::listFigure(const Filter &filter, const QString &name)
{
    m_filters->showFigure(filter, name);
    m_model->setFilter(m_filters->filter());
    m_isFigureShown = true;
    m_figure = name;
    m_shown = {};
    activate();
    placeFigures();
    showTable(true); // deals behind a figure may be closed, which a board does not show
}

/// Chosen by its name the page is what it was before it listed the deals behind a figure.
void DealsPage::leaveFigure()
{
    if (!std::exchange(m_isFigureShown, false))
        return;
    m_header->setTitle(title());
    restore(m_before);
    showTable(m_wasTable);
    placeFigures();
    onTotals();
}

bool DealsPage::event(QEvent *event)
{
    if (event->type() == PageStack::chosenEvent())
        leaveFigure();
    return Page::event(event);
}

/// How many deals a figure lists and what they come to, in place of what stands open.
void DealsPage::tellListed()
{
    const auto condition = m_filters->filter().condition(m_model->today());
    workspace()
        .store()
        .aggregate(
            {&Opportunity::entity(), condition, {{"currency"}}, {{Aggregate::Count}, {Aggregate::Sum, "amount"}}})
        .then(this, [this, figure = m_figure](const Result<Table> &sums) {
            if (!sums || !m_isFigureShown || !isTable() || figure != m_figure)
                return;
            qint64 count = 0;
            QStringList amounts;
            for (const auto &line : *sums) {
                count += line.at(1).toLongLong();
                if (!line.at(2).isNull() && !line.at(0).toString().isEmpty())
                    amounts.append(compactAmount(line.at(2).toLongLong(), line.at(0).toString()));
            }
            QStringList parts{tr("%n deal(s)", nullptr, int(count))};
            if (!amounts.isEmpty())
                parts.append(amounts.join(QStringLiteral(" + ")));
            m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
            m_header->setToolTip({});
        });
}

bool DealsPage::showRecord(const AnyRef &ref)
{
    if (ref.entity != Opportunity::entity().name)
        return false;
    m_shown = ref.id;
    m_panel->show();
    m_panel->showDeal(ref.id);
    workspace().store().ridOf(ref).then(this, [this](const Result<quint32> &rid) {
        if (!rid || *rid == 0)
            return workspace().notify(tr("This deal has been deleted."));
        m_board->follow(*rid, false);
        m_table->showRid(*rid);
    });
    return true;
}

Record DealsPage::newRecord() const
{
    if (workspace().store().isReadOnly())
        return {};
    auto record = Record::blank(Opportunity::entity());
    record.setReference("stage", m_model->shape().first(StageType::Open).id);
    record.setValue("currency", m_model->shape().pipeline.currency);
    if (const auto user = workspace().store().user(); !user.isNull())
        record.setReference("owner", user);
    return record;
}

void DealsPage::create(const Stage &stage)
{
    auto record = newRecord();
    if (!record.isValid())
        return;
    if (!stage.id.isNull())
        record.setReference("stage", stage.id);
    workspace().create(record);
}

bool DealsPage::focusFilter()
{
    m_filters->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_filters->searchField()->selectAll();
    return true;
}

void DealsPage::setClock(const Clock &clock)
{
    m_model->setClock(clock);
    m_figures->setClock(clock);
    m_panel->setClock(clock);
}

/// Of a figure without its name, which may be of a language that is not spoken any more.
QVariantMap DealsPage::state() const
{
    const auto &filter = m_filters->filter();
    if (m_isFigureShown) {
        auto state = m_before;
        state.insert("figure", filter.more.toJson());
        state.insert("wasTable", m_wasTable);
        return state;
    }
    return {{"owner", filter.owner.bytes()}, {"ownerName", filter.ownerName}, {"closing", int(filter.closing)},
        {"stuck", filter.isStuck}, {"text", filter.text}, {"more", filter.more.toJson()},
        {"sort", int(m_model->sort())}};
}

void DealsPage::restore(const QVariantMap &state)
{
    BoardFilter filter{.owner = Id::fromBytes(state.value("owner").toByteArray()),
        .ownerName = state.value("ownerName").toString(),
        .closing = BoardFilter::Closing(state.value("closing").toInt()),
        .isStuck = state.value("stuck").toBool(),
        .text = state.value("text").toString()};
    if (const auto more = Filter::fromJson(state.value("more").toJsonObject()))
        filter.more = *more;
    m_filters->setFilter(filter);
    m_model->setFilter(filter);
    m_model->setSort(BoardSort(state.value("sort").toInt()));
    const auto figure = Filter::fromJson(state.value("figure").toJsonObject());
    if (!state.contains("figure") || !figure)
        return;
    m_before = state;
    m_before.remove("figure");
    m_wasTable = state.value("wasTable").toBool();
    listFigure(*figure, {});
}

/// How the cards are sorted, or how many rows are marked.
void DealsPage::showOrder()
{
    if (isTable() && !m_isPast) {
        const auto count = m_table->isSeveral() ? int(m_table->chosen().size()) : 0;
        return m_order->setText(count > 0 ? tr("%n deal(s) chosen", nullptr, count) : QString());
    }
    const auto sort = tr("Grouped by stage · sorted by %1").arg(sortText(m_model->sort()));
    m_order->setText(width() > scaled(1150) && !m_isPast ? sort : QString());
}

bool DealsPage::removeMarked()
{
    if (m_isPast || !isTable() || !m_table->isSeveral())
        return false;
    m_bulk->remove(m_table->chosen());
    return true;
}

void DealsPage::showDealMenu(const AnyRef &deal, const QPoint &global)
{
    if (deal.isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deal_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isTable() && !m_isPast && m_table->isSeveral() && !workspace().store().isReadOnly())
        m_bulk->fillMenu(menu, m_table->chosen(), m_model->shape(), m_filters->users());
    else
        fillDealMenu(menu, deal, global);
    menu->popup(global);
}

void DealsPage::fillDealMenu(QMenu *menu, const AnyRef &deal, const QPoint &global)
{
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, deal] { openDeal(deal); });
    if (workspace().store().isReadOnly())
        return;
    connect(menu->addAction(tr("Edit…")), &QAction::triggered, this, [this, deal] { workspace().edit(deal); });
    menu->addSeparator();
    auto *stages = menu->addMenu(tr("Move to Stage"));
    for (const auto &stage : m_model->shape().open())
        connect(stages->addAction(menuText(stage.name)), &QAction::triggered, this,
            [=, this] { m_moves->enter(deal.id, stage, global); });
    for (const auto &stage : m_model->shape().closed()) {
        auto *action = menu->addAction(tr("Mark as %1…").arg(menuText(stage.name)));
        connect(action, &QAction::triggered, this, [=, this] { m_moves->enter(deal.id, stage, global); });
    }
    auto *owners = menu->addMenu(tr("Give To"));
    for (const auto &user : m_filters->users())
        connect(owners->addAction(menuText(user.name)), &QAction::triggered, this,
            [=, this] { m_moves->give(deal.id, user); });
    owners->setEnabled(!m_filters->users().isEmpty());
    menu->addSeparator();
    connect(menu->addAction(tr("Show Changes…")), &QAction::triggered, this,
        [this, deal] { workspace().showHistory(deal); });
}

void DealsPage::fillOptions(QMenu *menu)
{
    menu->clear();
    const auto tick = [&](const QString &text, bool isOn, auto run) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, run);
    };
    tick(tr("Show Figures"), m_cards->isVisibleTo(this), [this](bool isOn) { showFigures(isOn); });
    tick(tr("Show Details"), m_panel->isVisibleTo(this), [this](bool isOn) { showPanel(isOn); });
    fillSorts(menu->addMenu(tr("Sort Cards By")));
    connect(menu->addAction(tr("As It Was on a Day…")), &QAction::triggered, this,
        [this] { showPast(m_model->today().addMonths(-1)); });
    connect(menu->addAction(tr("Pipelines and Stages…")), &QAction::triggered, this, &DealsPage::editPipelines);
}

/// Which pipeline is on the screen, and the way to the others.
void DealsPage::buildPipelineSwitch()
{
    m_pipeline = makeButton({}, QStringLiteral("layout-kanban"));
    m_pipeline->setObjectName(QStringLiteral("pipeline"));
    auto *menu = new QMenu(m_pipeline);
    m_pipeline->setMenu(menu);
    m_pipeline->hide();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const auto &shape : m_model->pipelines()) {
            auto *action = menu->addAction(menuText(shape.pipeline.name));
            action->setCheckable(true);
            action->setChecked(shape.pipeline.id == m_model->shape().pipeline.id);
            connect(action, &QAction::triggered, this, [this, id = shape.pipeline.id] {
                workspace().settings().setRaw(shownPipeline, id.text());
                m_shown = {};
                m_panel->showDeal({}); // the deal beside is one of another pipeline
                m_model->choosePipeline(id);
            });
        }
    });
    m_header->addAction(m_pipeline);
}

void DealsPage::namePipeline()
{
    const auto name = m_model->shape().pipeline.name;
    m_pipeline->setText(menuText(name));
    m_pipeline->setAccessibleName(tr("Pipeline: %1").arg(name));
    m_pipeline->setVisible(m_model->pipelines().size() > 1);
}

void DealsPage::showPast(const QDate &day)
{
    if (!m_past) {
        m_past = new PastBoardView(workspace());
        m_stack->addWidget(m_past);
        connect(m_past, &PastBoardView::closed, this, &DealsPage::leavePast);
        connect(m_past, &PastBoardView::openAsked, this, &DealsPage::openDeal);
        connect(m_past, &PastBoardView::currentChanged, this, &DealsPage::onCurrent);
    }
    m_isPast = true;
    m_past->setToday(m_model->today());
    m_cards->hide();   // they are today's
    m_filters->hide(); // what is shown is all that was there
    m_figures->setActive(false);
    m_header->setSubtitle({});
    m_header->setToolTip({});
    showPlace();
    m_past->show(m_model->shape(), day);
}

void DealsPage::leavePast()
{
    showTable(isTable());
    if (!isTable())
        m_board->focusCards();
}

void DealsPage::editPipelines()
{
    (new PipelineEditor(workspace(), m_model->shape().pipeline.id, window()))->open();
}

void DealsPage::fillSorts(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto sort : {BoardSort::Closing, BoardSort::Amount, BoardSort::LongestInStage, BoardSort::Name}) {
        auto *action = menu->addAction(sortText(sort));
        action->setCheckable(true);
        action->setChecked(sort == m_model->sort());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] {
            m_model->setSort(sort);
            showPlace();
        });
    }
}

void DealsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_isPanelChosen)
        m_panel->setVisible(width() >= scaled(panelFits));
    showPlace();
}

void DealsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash || event->matches(QKeySequence::Find)) {
        focusFilter();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace crm
