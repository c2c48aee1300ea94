// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"
#include "db/store/store.h"
#include "models/customer/timelinemodel.h"
#include "models/record/fieldformat.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/draftseat.h"
#include "ui/cases/statusflow.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/timeline.h"
#include "ui/service/caserail.h"
#include "ui/service/duebadge.h"
#include "ui/service/replybox.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace crm {

static constexpr int tick = 20'000; // ms

static QVBoxLayout *cardColumn(QFrame *card, const QString &heading)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    if (!heading.isEmpty())
        column->addWidget(new Label(heading, TextStyle::Body, Ink::Text, QFont::DemiBold));
    return column;
}

CasePage::CasePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_case(ServiceCase::entity())
    , m_timeline(new TimelineModel(workspace.store(), this))
{
    setObjectName(QStringLiteral("case"));
    build();
    if (workspace.store().isReadOnly()) // pages are made anew when somebody becomes a reader or stops being one
        forbidWriting();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        const bool isNews = set.touches(ServiceCase::entity()) || set.touches(CaseFollower::entity());
        if (m_isLoaded && !m_isSaving && isNews)
            load(false);
        else if (m_isLoaded)
            loadParts();
    });
    connect(&workspace.store(), &Store::userChanged, this, &CasePage::offerToAssign);
    connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &CasePage::save);
    connect(this, &CasePage::currentChanged, m_timeline, &TimelineModel::show);
    auto *ticks = new QTimer(this);
    connect(ticks, &QTimer::timeout, this, [this] {
        if (m_isLoaded && isVisible())
            showFacts();
    });
    ticks->start(tick);
}

void CasePage::build()
{
    m_banner = new Banner;
    m_banner->hide();
    m_banner->setClosable(true);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    inside->setSpacing(spacing::medium);
    inside->addWidget(buildHead());
    inside->addWidget(m_flow);
    inside->addWidget(buildResolution());
    inside->addWidget(buildBody(), 1);
    m_missing = new EmptyState(QStringLiteral("lifebuoy"), tr("This case has been deleted."));
    m_missing->setHint(tr("Undo brings it back, or Redo if the step that made it was undone."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(m_missing);
    m_waiting = new Label(tr("The case is being opened…"), TextStyle::Body, Ink::Muted);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->hide();
    auto *waiting = new QWidget;
    (new QVBoxLayout(waiting))->addWidget(m_waiting);
    m_stack->addWidget(waiting);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBannerRow(m_banner));
    column->addWidget(m_stack, 1);
    for (auto *text : findChildren<QPlainTextEdit *>())
        m_reply->offerIn(text);
}

QWidget *CasePage::buildHead()
{
    m_header = new PageHeader(tr("Case"));
    m_kind = new Badge;
    m_severity = new Badge;
    m_due = new DueBadge(workspace());
    m_safety = new Badge({.text = tr("Safety"), .tone = Tone::Bad, .icon = QStringLiteral("alert-triangle")});
    m_safety->hide();
    for (auto *badge : {m_kind, m_severity, m_safety})
        badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // short words: the long one beside them gives way
    m_more = new IconButton(QStringLiteral("dots"), tr("More for this case"));
    m_more->setObjectName(QStringLiteral("caseMenu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    fillMenu();
    m_assign = makeButton(tr("Assign to me"), QStringLiteral("user-check"));
    m_assign->setObjectName(QStringLiteral("assignToMe"));
    m_save = makeButton(tr("Save"), QStringLiteral("check"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(plainToolTip(tr("Save the case (Ctrl+S)")));
    for (auto *widget : QList<QWidget *>{m_safety, m_kind, m_severity, m_due, m_assign, m_more, m_save})
        m_header->addAction(widget);
    m_flow = new StatusFlow;
    m_flow->setObjectName(QStringLiteral("statusFlow"));
    connect(m_assign, &QPushButton::clicked, this, &CasePage::assignToMe);
    connect(m_save, &QPushButton::clicked, this, &CasePage::save);
    connect(m_flow, &StatusFlow::chosen, this, &CasePage::onStatus);
    return m_header;
}

/// How long ago it was opened goes on while one looks at it.
void CasePage::showFacts()
{
    const auto now = QDateTime::currentDateTime();
    QStringList facts{m_case.text("number")};
    if (!m_case.isNull("opened_at"))
        facts.append(tr("opened %1").arg(relativeTime(m_case.instant("opened_at"), now)));
    if (!m_case.isNull("closed_at"))
        facts.append(tr("finished %1").arg(relativeTime(m_case.instant("closed_at"), now)));
    if (const auto followers = m_case.text("followers"); !followers.isEmpty())
        facts.append(tr("followed by %1").arg(followers));
    m_header->setSubtitle(facts.join(QStringLiteral("  ·  ")));
}

QWidget *CasePage::buildResolution()
{
    auto *card = makeFrame("card");
    m_resolutionPanel = card;
    m_resolutionPanel->setProperty("keptClear", true); // one cannot close a case by a button that is covered
    auto *column = cardColumn(card, {});
    m_resolutionTitle = new Label({}, TextStyle::Body, Ink::Text, QFont::DemiBold);
    m_resolution = new QPlainTextEdit;
    m_resolution->setObjectName(QStringLiteral("resolution"));
    m_resolution->setAccessibleName(tr("Resolution"));
    m_resolution->setPlaceholderText(tr("What was done, and what the customer was told."));
    m_resolution->setTabChangesFocus(true);
    m_resolution->setFixedHeight(scaled(72));
    m_resolutionProblem = new Label({}, TextStyle::Small, Ink::Bad);
    m_resolutionProblem->setObjectName(QStringLiteral("resolution_problem"));
    m_resolutionProblem->setWordWrap(true);
    m_resolutionProblem->setMinimumWidth(0);
    m_resolutionProblem->hide();
    m_resolve = makeButton({}, QStringLiteral("circle-check"), "primary");
    m_resolve->setObjectName(QStringLiteral("resolve"));
    auto *cancel = makeButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_resolve);
    column->addWidget(m_resolutionTitle);
    column->addWidget(m_resolution);
    column->addWidget(m_resolutionProblem);
    column->addLayout(row);
    connect(m_resolve, &QPushButton::clicked, this, &CasePage::confirmResolution);
    connect(m_resolution, &QPlainTextEdit::textChanged, this, &CasePage::onEdited);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_resolution, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &CasePage::confirmResolution);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_resolutionPanel->hide();
        m_resolution->clear();
        showHead();
    });
    connect(new QShortcut(Qt::Key_Escape, card, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &CasePage::putResolutionAway);
    card->hide();
    return card;
}

/// What was typed comes back with the question.
void CasePage::putResolutionAway()
{
    m_resolutionPanel->hide();
    showHead();
    if (auto *step = m_flow->step(m_wanted))
        step->setFocus();
}

QWidget *CasePage::buildBody()
{
    auto *left = new QWidget;
    left->setProperty("look", "page");
    left->setMinimumWidth(scaled(200)); // long words of a language give way, not the edge of every card
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, spacing::medium, 0);
    column->setSpacing(spacing::medium);
    auto *resolved = makeFrame("card");
    m_resolvedCard = resolved;
    m_resolvedText = new Label({}, TextStyle::Body, Ink::Text);
    m_resolvedText->setWordWrap(true);
    m_resolvedText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    cardColumn(resolved, tr("Resolution"))->addWidget(m_resolvedText);
    resolved->hide();
    column->addWidget(resolved);
    column->addWidget(buildSteps());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and scrolls it
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    m_rail = new CaseRail;
    m_rail->setFixedWidth(scaled(172));
    connect(m_rail, &CaseRail::chosen, this, &CasePage::showStep);
    auto *side = new QVBoxLayout;
    side->setSpacing(spacing::medium);
    side->addWidget(buildNote());
    side->addWidget(buildHistory(), 1);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_rail);
    row->addWidget(scroll, 5);
    row->addLayout(side, 3);
    return body;
}

QWidget *CasePage::buildHistory()
{
    auto *card = makeFrame("card");
    card->setMinimumWidth(scaled(240));
    auto *column = cardColumn(card, tr("History of the case"));
    auto *view = new TimelineView;
    m_timeline->setHeadings(false);
    view->setObjectName(QStringLiteral("history"));
    view->setModel(m_timeline);
    view->setAccessibleName(tr("History of the case"));
    auto *empty = new EmptyState(QStringLiteral("history"), tr("Nothing is noted yet."));
    empty->setHint(tr("Calls, notes and tasks about this case appear here."));
    auto *stack = new QStackedWidget;
    stack->addWidget(view);
    stack->addWidget(empty);
    connect(m_timeline, &TimelineModel::stateChanged, stack,
        [this, stack] { stack->setCurrentIndex(m_timeline->rowCount() == 0 && !m_timeline->isLoading() ? 1 : 0); });
    connect(view, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto ref = m_timeline->refAt(index); !ref.isNull())
            workspace().open(ref);
    });
    column->addWidget(stack, 1);
    return card;
}

namespace {

bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
}

} // namespace

/// What Tab comes by, with the form's own order where the form begins.
QWidgetList CasePage::tabStops() const
{
    QWidgetList stops;
    bool isFormIn = false;
    for (auto *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (!isAncestorOf(widget) || !isStop(widget))
            continue;
        if (!m_form->isAncestorOf(widget))
            stops.append(widget);
        else if (!std::exchange(isFormIn, true))
            for (auto *stop : m_form->tabStops())
                if (isStop(stop))
                    stops.append(stop);
    }
    return stops;
}

bool CasePage::focusNextPrevChild(bool next)
{
    const auto stops = tabStops();
    const auto *now = QApplication::focusWidget();
    const auto found = std::find_if(stops.cbegin(), stops.cend(),
        [now](const QWidget *stop) { return now && (stop == now || stop->isAncestorOf(now)); });
    if (found == stops.cend())
        return Page::focusNextPrevChild(next);
    const auto place = found - stops.cbegin() + (next ? 1 : -1);
    auto *target = stops.value(place);
    if (!target) { // to what stands beside the page
        const auto beside = [next](QWidget *w) { return next ? w->nextInFocusChain() : w->previousInFocusChain(); };
        auto *widget = beside(*found);
        while (widget != *found && (isAncestorOf(widget) || widget->window() != window() || !isStop(widget)))
            widget = beside(widget);
        target = widget != *found ? widget : next ? stops.first() : stops.last();
    }
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace crm
