// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/mydaypage.h"

#include "db/entities/lead.h"
#include "models/schedule/walltime.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"
#include "ui/schedule/daydelegate.h"
#include "ui/schedule/itemactions.h"
#include "ui/schedule/quickentryline.h"
#include "ui/schedule/timegrid.h"
#include "ui/service/explaindue.h"
#include "ui/shell/whosebanner.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int changeDelay = 150; // ms: an import announces many changes one after another
constexpr int minute = 60000;    // ms: "in 40 min" goes on

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

} // namespace

MyDayPage::MyDayPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_header(new PageHeader(tr("My Day")))
    , m_whose(new SegmentedControl(tr("Whose day")))
    , m_banner(new Banner)
    , m_whoIsMe(makeWhoseBanner())
    , m_line(new QuickEntryLine(workspace))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("circle-check"), tr("Nothing is left to do.")))
    , m_list(new QListView)
    , m_side(makeFrame("card"))
    , m_hours(new TimeGrid)
    , m_model(new MyDayModel(workspace.store(), this))
    , m_feed(new AgendaFeed(workspace.store(), this))
    , m_actions(new ItemActions(workspace, this))
{
    setObjectName(QStringLiteral("myDay"));
    build();
    connectHours();
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeDelay);
    connect(&m_soon, &QTimer::timeout, this, &MyDayPage::ask);
    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, this, &MyDayPage::refresh);
    m_minute.start();
    connect(m_model, &MyDayModel::loaded, this, &MyDayPage::onLoaded);
    connect(m_model, &MyDayModel::failed, this, [this](const Error &error) {
        m_banner->showMessage(Banner::Kind::Error, error.message);
        connect(m_banner->addAction(tr("Try again")), &QAbstractButton::clicked, this, &MyDayPage::ask);
    });
    connect(m_feed, &AgendaFeed::loaded, this, [this] { m_hours->setItems(m_feed->items()); });
    connect(&workspace.store(), &Store::userChanged, this, &MyDayPage::refresh);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(Task::entity()) || set.touches(Opportunity::entity()) || set.touches(ServiceCase::entity())
            || set.touches(Lead::entity()))
            refresh();
    });
}

void MyDayPage::build()
{
    m_whose->addSegment(tr("Mine"));
    m_whose->addSegment(tr("Everybody’s"));
    connect(m_whose, &SegmentedControl::currentChanged, this, [this](int index) {
        m_isMine = index == 0;
        ask();
    });
    m_header->addAction(m_whose);
    m_banner->hide();
    buildList();
    m_empty->setHint(tr("Write down above what comes next, or enjoy the rest of the day."));
    m_stack->addWidget(new EmptyState(QStringLiteral("hourglass"), tr("Loading…")));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *card = makeFrame("card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(spacing::small, spacing::tiny, spacing::small, spacing::small);
    inside->addWidget(m_stack);
    auto *hours = new QVBoxLayout(m_side);
    hours->setContentsMargins(1, spacing::small, 1, 1);
    hours->addWidget(m_hours);
    m_side->setFixedWidth(scaled(340));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(card, 1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::huge);
    column->setSpacing(spacing::medium);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_whoIsMe);
    column->addWidget(m_line);
    column->addLayout(row, 1);
}

void MyDayPage::buildList()
{
    auto *delegate = new DayDelegate(m_list);
    m_list->setObjectName(QStringLiteral("dayList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("What to do"));
    const auto keys = tr("Space: done, or why a case is due then. Enter: open. S: remind me. R: put off. + and −: a "
                         "day later, a day earlier.");
    m_list->setAccessibleDescription(keys);
    m_list->installEventFilter(this);
    connect(delegate, &DayDelegate::circleClicked, this, [this](const QModelIndex &index) { complete(index.row()); });
    connect(
        delegate, &DayDelegate::reasonClicked, this, [this](const QModelIndex &index) { explainDueOf(index.row()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &MyDayPage::menuAt);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto *entry = m_model->entryAt(index.row()))
            entry->item ? m_actions->open(*entry->item, placeOf(index.row())) : workspace().open(entry->ref);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { emit currentChanged(current()); });
}

void MyDayPage::connectHours()
{
    m_hours->setHasHeads(false);
    m_hours->setAccessibleName(tr("Today’s hours"));
    const auto place = [this](const AgendaItem &item) {
        return m_hours->viewport()->mapToGlobal(m_hours->rectOf(item.key()).center());
    };
    connect(m_hours, &CalendarView::activated, this,
        [this, place](const AgendaItem &item) { m_actions->open(item, place(item)); });
    connect(m_hours, &CalendarView::doneToggled, m_actions, &ItemActions::toggleDone);
    connect(m_hours, &CalendarView::removeRequested, this,
        [this, place](const AgendaItem &item) { m_actions->remove(item, place(item)); });
    connect(m_hours, &CalendarView::menuRequested, m_actions, &ItemActions::showMenu);
    connect(m_hours, &CalendarView::moveRequested, this,
        [this, place](const AgendaItem &item, const TimeSpan &to) { m_actions->move(item, to, place(item)); });
    connect(m_hours, &CalendarView::createRequested, this, [this](const QString &typed) {
        m_line->setGiven(m_hours->marked());
        m_line->setText(typed);
        m_line->edit()->setFocus();
    });
    connect(m_hours, &CalendarView::dayChanged, this, [this](const QDate &day) {
        const auto today = wallTimeOf(m_clock(), zone()).date();
        if (day != today)
            m_hours->setDays(today, 1); // the day of this page is today
    });
    connect(m_line, &QuickEntryLine::added, this, [this] { m_line->setGiven({}); });
    connect(m_line, &QuickEntryLine::cancelled, this, [this] {
        m_line->setGiven({});
        m_list->setFocus();
    });
}

Id MyDayPage::owner() const
{
    return m_isMine ? workspace().store().user() : Id();
}

void MyDayPage::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_actions->setClock(m_clock);
    m_line->setClock(m_clock);
}

void MyDayPage::activate()
{
    if (!m_isLoaded || m_isStale)
        ask();
}

void MyDayPage::refresh()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void MyDayPage::ask()
{
    m_isStale = false;
    m_banner->hide();
    showWhose(*m_whoIsMe, workspace(), m_isMine);
    const auto now = m_clock();
    const auto today = wallTimeOf(now, zone()).date();
    m_model->load(owner(), now, zone());
    m_hours->setNow(now);
    m_hours->setDays(today, 1);
    m_feed->setRange(
        {instantOf(today, QTime(0, 0), zone()), instantOf(today.addDays(1), QTime(0, 0), zone()), owner(), false});
}

void MyDayPage::onLoaded()
{
    m_isLoaded = true;
    m_stack->setCurrentIndex(m_model->isEmpty() ? Empty : Filled);
    if (!m_list->currentIndex().isValid() && !m_model->isEmpty())
        m_list->setCurrentIndex(m_model->index(1));
    showSubtitle();
    emit loaded();
}

void MyDayPage::showSubtitle()
{
    const auto day = QLocale().toString(wallTimeOf(m_clock(), zone()).date(), QLocale::LongFormat);
    const auto overdue = m_model->count(DayEntry::Section::Overdue);
    const auto today = m_model->count(DayEntry::Section::Today);
    const auto counts
        = overdue > 0 ? tr("%1 overdue, %2 for today").arg(overdue).arg(today) : tr("%1 for today").arg(today);
    m_header->setSubtitle(QStringLiteral("%1 · %2").arg(day, counts));
}

const DayEntry *MyDayPage::chosen() const
{
    return m_model->entryAt(m_list->currentIndex().row());
}

QPoint MyDayPage::placeOf(int row) const
{
    const auto rect = m_list->visualRect(m_model->index(row));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return m_list->viewport()->mapToGlobal(
        QPoint(isMirrored ? rect.right() - scaled(46) : rect.left() + scaled(46), rect.bottom()));
}

AnyRef MyDayPage::current() const
{
    const auto *entry = chosen();
    return entry ? entry->ref : AnyRef{};
}

Record MyDayPage::newRecord() const
{
    return Record(Task::entity());
}

bool MyDayPage::focusFilter()
{
    m_line->edit()->setFocus();
    return true;
}

QVariantMap MyDayPage::state() const
{
    return {{QStringLiteral("mine"), m_isMine}, {QStringLiteral("typed"), m_line->edit()->text()}};
}

void MyDayPage::restore(const QVariantMap &state)
{
    m_whose->setCurrentIndex(state.value(QStringLiteral("mine"), true).toBool() ? 0 : 1);
    m_line->setText(state.value(QStringLiteral("typed")).toString());
}

void MyDayPage::complete(int row)
{
    const auto *entry = m_model->entryAt(row);
    if (!entry || !entry->item)
        return;
    // What comes after it takes its place, so that Space again does the next one.
    const auto item = *entry->item;
    m_actions->toggleDone(item);
    connect(
        m_model, &MyDayModel::loaded, this,
        [this, row] {
            auto next = qMin(row, m_model->rowCount() - 1);
            if (next >= 0 && !m_model->entryAt(next))
                ++next;
            if (m_model->entryAt(next))
                m_list->setCurrentIndex(m_model->index(next));
        },
        Qt::SingleShotConnection);
}

void MyDayPage::menuAt(const QPoint &position)
{
    const auto index = m_list->indexAt(position);
    const auto *entry = m_model->entryAt(index.row());
    if (!entry)
        return;
    m_list->setCurrentIndex(index);
    if (entry->item)
        m_actions->showMenu(*entry->item, m_list->viewport()->mapToGlobal(position));
    else
        workspace().open(entry->ref);
}

bool MyDayPage::explainDueOf(int row)
{
    const auto *entry = m_model->entryAt(row);
    if (!entry || entry->ref.entity != ServiceCase::entity().name || !entry->at.isValid())
        return false;
    explainDue(workspace(), this, {.serviceCase = entry->ref.id, .at = placeOf(row), .clock = m_clock});
    return true;
}

bool MyDayPage::press(int key, Qt::KeyboardModifiers modifiers)
{
    const auto *entry = chosen();
    if (key == Qt::Key_Space && modifiers == Qt::NoModifier && explainDueOf(m_list->currentIndex().row()))
        return true;
    if (!entry || !entry->item || (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    const auto item = *entry->item;
    const auto place = placeOf(m_list->currentIndex().row());
    switch (key) {
    case Qt::Key_Space:
        complete(m_list->currentIndex().row());
        return true;
    case Qt::Key_S:
        m_actions->showSnooze(item, place);
        return true;
    case Qt::Key_R:
        m_actions->showReschedule(item, place);
        return true;
    case Qt::Key_Menu:
        m_actions->showMenu(item, place);
        return true;
    case Qt::Key_Delete:
        m_actions->remove(item, place);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        m_actions->move(item, spanMoved(item, key == Qt::Key_Plus ? 1 : -1), place);
        return true;
    default:
        return false;
    }
}

bool MyDayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (press(key->key(), key->modifiers()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

void MyDayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setVisible(width() >= scaled(900));
}

} // namespace crm
