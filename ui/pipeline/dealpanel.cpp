// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealpanel.h"

#include "db/store/store.h"
#include "models/customer/timelinemodel.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/kit/segments.h"
#include "ui/kit/stagebar.h"
#include "ui/kit/timeline.h"
#include "ui/pipeline/dealmoves.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace crm {

DealPanel::DealPanel(Workspace &workspace, DealMoves &moves, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_moves(moves)
    , m_events(new TimelineModel(workspace.store(), this))
    , m_stays(new StageStaysModel(workspace.store(), this))
{
    setProperty("look", "panel");
    setAccessibleName(tr("Deal"));
    m_events->setHeadings(false);
    build();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &) {
        if (!m_deal.isNull())
            load();
    });
    connect(m_stays, &StageStaysModel::failed, &workspace, &Workspace::fail);
    showDeal({});
}

void DealPanel::setClock(Clock clock)
{
    m_stays->setClock(clock);
    m_events->setClock(clock);
    m_clock = std::move(clock);
}

void DealPanel::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

QWidget *DealPanel::buildHead()
{
    auto *head = new QWidget;
    m_path = new Label({}, TextStyle::Small, Ink::Muted);
    m_edit = new IconButton(QStringLiteral("pencil"), tr("Edit this deal"));
    auto *history = new IconButton(QStringLiteral("history"), tr("Show what was changed"));
    m_close = new IconButton(QStringLiteral("x"), tr("Close the details"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_path, 1);
    for (auto *button : {m_edit, history, m_close})
        top->addWidget(button);
    m_avatar = new Avatar(44);
    m_name = new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("dealName"));
    m_subtitle = new Label({}, TextStyle::Body, Ink::Muted);
    m_subtitle->setObjectName(QStringLiteral("dealSubtitle"));
    m_subtitle->setWordWrap(true); // a long company must not push the amount out of the panel
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    auto *who = new QHBoxLayout;
    who->setSpacing(spacing::medium);
    who->addWidget(m_avatar, 0, Qt::AlignTop);
    who->addLayout(words, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(18, 12, 12, 0);
    column->addLayout(top);
    column->addLayout(who);
    connect(m_edit, &QToolButton::clicked, this, [this] { m_workspace.edit(m_shown.record.ref()); });
    connect(history, &QToolButton::clicked, this, [this] { m_workspace.showHistory(m_shown.record.ref()); });
    connect(m_close, &QToolButton::clicked, this, &DealPanel::closeAsked);
    return head;
}

QWidget *DealPanel::buildActions()
{
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(12, spacing::small, 12, spacing::small);
    const auto add = [&](const char *icon, const QString &text, auto run) {
        auto *button = new ActionButton(QString::fromLatin1(icon), text);
        row->addWidget(button, 1);
        connect(button, &QToolButton::clicked, this, run);
    };
    add("phone", tr("Call"), [this] { logActivity(Channel::Call); });
    add("mail", tr("E-mail"), [this] { logActivity(Channel::Email); });
    add("note", tr("Note"), [this] { logActivity(Channel::Note); });
    add("checkbox", tr("Task"), [this] { planTask(TaskKind::Todo); });
    add("calendar-event", tr("Meeting"), [this] { planTask(TaskKind::Meeting); });
    return m_actions;
}

void DealPanel::buildHistory(QVBoxLayout *column)
{
    auto *which = new SegmentedControl(tr("History"));
    which->addSegment(tr("Timeline"));
    which->addSegment(tr("Stages"));
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(18, spacing::medium, 18, spacing::tiny);
    heading->addWidget(which);
    heading->addStretch(1);
    column->addLayout(heading);
    auto *timeline = new TimelineView;
    timeline->setAccessibleName(tr("History"));
    timeline->setModel(m_events);
    column->addWidget(timeline, 1);
    connect(which, &SegmentedControl::currentChanged, timeline, [this, timeline](int segment) {
        timeline->setModel(segment == 0 ? static_cast<QAbstractItemModel *>(m_events) : m_stays);
    });
}

void DealPanel::build()
{
    m_content = new QWidget;
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(buildHead());
    inside->addWidget(buildActions());
    inside->addWidget(makeFrame("rule"));
    m_bar = new StageBar;
    m_bar->setAccessibleName(tr("Stage"));
    connect(m_bar, &StageBar::stageChosen, this, &DealPanel::chooseStage);
    m_factsPlace = new QVBoxLayout;
    m_factsPlace->setContentsMargins(18, spacing::medium, 18, spacing::medium);
    m_factsPlace->addWidget(m_bar);
    m_facts = new QWidget;
    m_factsPlace->addWidget(m_facts);
    inside->addLayout(m_factsPlace);
    inside->addWidget(makeFrame("rule"));
    buildHistory(inside);
    m_nothing = new EmptyState(QStringLiteral("layout-kanban"), tr("No deal is chosen."));
    m_nothing->setHint(tr("Choose a card to see where it stands."));
    m_nothing->setPrimaryAction({});
    m_nothing->setSecondaryAction({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_nothing);
}

void DealPanel::showDeal(const Id &deal)
{
    m_deal = deal;
    if (deal.isNull()) {
        m_content->hide();
        m_nothing->show();
        return;
    }
    m_stays->setDeal(deal);
    m_events->show({Opportunity::entity().name, deal});
    load();
}

void DealPanel::load()
{
    const auto asked = ++m_asked;
    auto &store = m_workspace.store();
    store.fetch(Opportunity::entity(), {m_deal}).then(this, [this, asked, &store](const Result<QList<Record>> &deals) {
        if (asked != m_asked)
            return;
        if (!deals)
            return m_workspace.fail(deals.error());
        if (deals->isEmpty())
            return showDeal({});
        const auto record = deals->first();
        store.records({&Pipeline::entity()})
            .then(this, [this, asked, record, &store](const Result<QList<Record>> &pipelines) {
                store.records({&Stage::entity()})
                    .then(this, [this, asked, record, pipelines](const Result<QList<Record>> &stages) {
                        if (asked != m_asked || !pipelines || !stages)
                            return;
                        PipelineShape shape;
                        for (const auto &candidate : pipelineShapes(*pipelines, *stages))
                            if (candidate.placeOf(record.reference("stage")) >= 0)
                                shape = candidate;
                        readTitles(record, shape);
                    });
            });
    });
}

void DealPanel::readTitles(const Record &record, const PipelineShape &shape)
{
    static const QByteArrayList paths{"organisation", "person", "owner", "product", "competitor", "has_next_step"};
    const Query query{&Opportunity::entity(), Filter::refers("id", record.id), {}, 1};
    m_workspace.store()
        .selectNow(query, paths)
        .then(this, [this, asked = m_asked, record, shape](const Result<QList<Row>> &rows) {
            if (asked != m_asked || !rows || rows->isEmpty())
                return;
            Shown shown{record, shape, {}};
            for (int i = 0; i < paths.size(); ++i)
                shown.titles.insert(paths.at(i), rows->first().cells.at(i).toString());
            present(shown);
        });
}

void DealPanel::present(const Shown &shown)
{
    m_shown = shown;
    m_nothing->hide();
    m_content->show();
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_edit->setVisible(!isReadOnly);
    m_actions->setVisible(!isReadOnly);
    m_bar->setEditable(!isReadOnly);
    showHead();
    showStages();
    showFacts();
}

void DealPanel::logActivity(Channel channel)
{
    const auto deal = m_shown.record.as<Opportunity>();
    m_workspace.create(Record::from(Activity{
        .channel = channel, .person = deal.person, .organisation = deal.organisation, .opportunity = {deal.id}}));
}

void DealPanel::planTask(TaskKind kind)
{
    const auto deal = m_shown.record.as<Opportunity>();
    m_workspace.create(Record::from(Task{.kind = kind,
        .person = deal.person,
        .organisation = deal.organisation,
        .opportunity = {deal.id},
        .owner = deal.owner}));
}

void DealPanel::chooseStage(int place)
{
    const auto stage = m_barStages.value(place);
    if (!stage.id.isNull())
        m_moves.enter(
            m_deal, stage, m_bar->mapToGlobal(m_bar->stageRect(place).center() + QPoint(0, m_bar->height() / 2)));
}

void DealPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this))
        return emit closeAsked();
    QFrame::keyPressEvent(event);
}

} // namespace crm
