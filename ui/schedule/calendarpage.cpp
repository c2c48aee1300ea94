// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendarpage.h"

#include "db/store/store.h"
#include "models/record/fieldformat.h"
#include "models/reports/homereports.h"
#include "models/schedule/walltime.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"
#include "ui/schedule/itemactions.h"
#include "ui/schedule/monthgrid.h"
#include "ui/schedule/quickentrypopup.h"
#include "ui/schedule/timegrid.h"
#include "ui/shell/whosebanner.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int minute = 60000; // ms: the line of now moves

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

} // namespace

CalendarPage::CalendarPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_header(new PageHeader(tr("Calendar")))
    , m_whose(new SegmentedControl(tr("Whose calendar")))
    , m_state(new Label({}, TextStyle::Small, Ink::Muted))
    , m_banner(new Banner)
    , m_whoIsMe(makeWhoseBanner())
    , m_stack(new QStackedWidget)
    , m_grid(new TimeGrid)
    , m_month(new MonthGrid)
    , m_feed(new AgendaFeed(workspace.store(), this))
    , m_actions(new ItemActions(workspace, this))
{
    setObjectName(QStringLiteral("calendar"));
    build();
    connect(m_feed, &AgendaFeed::loaded, this, &CalendarPage::showItems);
    connect(m_feed, &AgendaFeed::failed, this, [this](const Error &error) {
        m_state->hide();
        m_banner->showMessage(Banner::Kind::Error, error.message);
        connect(m_banner->addAction(tr("Try again")), &QAbstractButton::clicked, this, &CalendarPage::refresh);
    });
    connect(&workspace.store(), &Store::userChanged, this, &CalendarPage::refresh);
    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::tick);
    m_minute.start();
    m_day = today();
}

void CalendarPage::build()
{
    for (const auto &text : {tr("Day"), tr("Week"), tr("Month")})
        m_header->segments()->addSegment(text);
    m_header->segments()->setCurrentIndex(int(m_scope));
    connect(
        m_header->segments(), &SegmentedControl::currentChanged, this, [this](int index) { setScope(Scope(index)); });
    m_whose->addSegment(tr("Mine"));
    m_whose->addSegment(tr("Everybody’s"));
    connect(m_whose, &SegmentedControl::currentChanged, this, [this](int index) {
        m_isMine = index == 0;
        showRange();
    });
    m_header->addAction(m_whose);
    m_header->addAction(makeWays());
    auto *add = makeButton(tr("New entry"), QStringLiteral("plus"), "primary");
    connect(add, &QPushButton::clicked, this, [this] { beginEntry({}); });
    m_header->addAction(add);
    workspace().store().opened().then(this, [this, add](const Result<Done> &) { workspace().allow(add); });
    m_banner->hide();
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_month);
    for (auto *view : {static_cast<CalendarView *>(m_grid), static_cast<CalendarView *>(m_month)})
        connectView(view);
    auto *frame = makeFrame("card");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::huge);
    column->setSpacing(spacing::medium);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_whoIsMe);
    column->addWidget(m_state);
    column->addWidget(frame, 1);
    m_state->hide();
    m_popup = new QuickEntryPopup(workspace(), this);
}

QWidget *CalendarPage::makeWays()
{
    auto *ways = new QWidget;
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    m_back = new IconButton(QStringLiteral("chevron-left"), tr("Earlier (Page Up)"));
    auto *now = makeButton(tr("Today"));
    now->setToolTip(plainToolTip(tr("Today (Home)")));
    m_on = new IconButton(QStringLiteral("chevron-right"), tr("Later (Page Down)"));
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(now, &QAbstractButton::clicked, this, [this] { goTo(today()); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { step(1); });
    for (auto *button : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(now), static_cast<QWidget *>(m_on)})
        row->addWidget(button);
    return ways;
}

void CalendarPage::connectView(CalendarView *view)
{
    view->setAccessibleName(tr("Calendar"));
    connect(view, &CalendarView::currentChanged, this, [this] { emit currentChanged(current()); });
    connect(view, &CalendarView::dayChanged, this, [this, view](const QDate &day) {
        if (view == this->view())
            goTo(day);
    });
    connect(view, &CalendarView::dayRequested, this, [this](const QDate &day) {
        goTo(day);
        setScope(Scope::Day);
    });
    connect(
        view, &CalendarView::activated, this, [this](const AgendaItem &item) { m_actions->open(item, whereIs(item)); });
    connect(view, &CalendarView::doneToggled, m_actions, &ItemActions::toggleDone);
    connect(view, &CalendarView::removeRequested, this,
        [this](const AgendaItem &item) { m_actions->remove(item, whereIs(item)); });
    connect(view, &CalendarView::menuRequested, m_actions, &ItemActions::showMenu);
    connect(view, &CalendarView::moveRequested, this,
        [this](const AgendaItem &item, const TimeSpan &to) { m_actions->move(item, to, whereIs(item)); });
    connect(view, &CalendarView::createRequested, this, &CalendarPage::beginEntry);
}

CalendarView *CalendarPage::view() const
{
    if (m_scope == Scope::Month)
        return m_month;
    return m_grid;
}

QPoint CalendarPage::whereIs(const AgendaItem &item) const
{
    return view()->viewport()->mapToGlobal(view()->rectOf(item.key()).center());
}

QDate CalendarPage::today() const
{
    return wallTimeOf(m_clock(), zone()).date();
}

void CalendarPage::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_actions->setClock(m_clock);
    m_popup->line()->setClock(m_clock);
    m_day = today();
}

void CalendarPage::activate()
{
    tick();
    if (!m_feed->isLoaded())
        showRange();
}

void CalendarPage::refresh()
{
    m_banner->hide();
    if (!isVisible())
        return;
    showRange();
    m_feed->refresh();
}

void CalendarPage::tick()
{
    for (auto *view : {static_cast<CalendarView *>(m_grid), static_cast<CalendarView *>(m_month)})
        view->setNow(m_clock());
}

AnyRef CalendarPage::current() const
{
    const auto *item = view()->current();
    return item ? item->record.ref() : AnyRef{};
}

Record CalendarPage::newRecord() const
{
    auto record = Record(Task::entity());
    const auto span = view()->marked();
    record.setValue("kind", QStringLiteral("meeting"));
    record.setInstant("due_at", span.start);
    record.setInstant("ends_at", span.end);
    record.setValue("all_day", qint64(span.isAllDay));
    return record;
}

bool CalendarPage::focusFilter()
{
    beginEntry({});
    return true;
}

QVariantMap CalendarPage::state() const
{
    return {
        {QStringLiteral("scope"), int(m_scope)}, {QStringLiteral("day"), m_day}, {QStringLiteral("mine"), m_isMine}};
}

void CalendarPage::restore(const QVariantMap &state)
{
    m_day = state.value(QStringLiteral("day"), m_day).toDate();
    m_whose->setCurrentIndex(state.value(QStringLiteral("mine"), true).toBool() ? 0 : 1);
    const auto scope = state.value(QStringLiteral("scope"), int(m_scope)).toInt();
    if (scope >= 0 && scope <= int(Scope::Month))
        m_header->segments()->setCurrentIndex(scope);
}

void CalendarPage::setScope(Scope scope)
{
    if (int(scope) != m_header->segments()->currentIndex())
        return m_header->segments()->setCurrentIndex(int(scope));
    m_scope = scope;
    m_stack->setCurrentWidget(view());
    showRange();
}

void CalendarPage::goTo(const QDate &day)
{
    if (!day.isValid())
        return;
    m_day = day;
    showRange();
}

void CalendarPage::step(int by)
{
    goTo(m_scope == Scope::Day       ? m_day.addDays(by)
            : m_scope == Scope::Week ? m_day.addDays(qint64(7) * by)
                                     : m_day.addMonths(by));
}

void CalendarPage::showRange()
{
    tick();
    showWhose(*m_whoIsMe, workspace(), m_isMine);
    const auto first = m_scope == Scope::Week ? weekStart(m_day) : m_day;
    {
        const QSignalBlocker quiet(view()); // it would tell the page to go where the page is going
        if (m_scope == Scope::Month)
            m_month->setMonth(m_day);
        else
            m_grid->setDays(first, m_scope == Scope::Week ? 7 : 1);
        view()->setDay(m_day);
    }
    showTitle();
    const auto from = m_scope == Scope::Month ? m_month->firstDay() : first;
    const int days = m_scope == Scope::Month ? MonthGrid::dayCount : m_scope == Scope::Week ? 7 : 1;
    const AgendaRange range{instantOf(from, QTime(0, 0), zone()), instantOf(from.addDays(days), QTime(0, 0), zone()),
        m_isMine ? workspace().store().user() : Id(), false};
    const auto &asked = m_feed->range();
    if (asked.from != range.from || asked.until != range.until || asked.owner != range.owner || !m_feed->isLoaded())
        m_feed->setRange(range);
    else
        view()->setItems(m_feed->items()); // the same days may be shown another way
    if (!m_feed->isLoaded()) {
        m_state->setText(tr("Loading…"));
        m_state->show();
    }
}

void CalendarPage::showTitle()
{
    const QLocale locale;
    QString text;
    if (m_scope == Scope::Day) {
        text = locale.toString(m_day, QLocale::LongFormat);
    } else if (m_scope == Scope::Month) {
        text
            = tr("%1 %2", "name of a month, its year").arg(locale.standaloneMonthName(m_day.month())).arg(m_day.year());
    } else {
        const auto first = weekStart(m_day);
        const auto last = first.addDays(6);
        const auto week = first.addDays(3).weekNumber();
        text = first.year() == last.year()
            ? tr("%1 – %2 %3, week %4", "days of a week with month, the year, number of the week")
                  .arg(shortDate(first, first), shortDate(last, last))
                  .arg(last.year())
                  .arg(week)
            : tr("%1 – %2, week %3", "days of a week, its number in the year")
                  .arg(locale.toString(first, QLocale::ShortFormat), locale.toString(last, QLocale::ShortFormat))
                  .arg(week);
    }
    m_header->setTitle(text);
}

void CalendarPage::showItems()
{
    m_banner->hide();
    view()->setItems(m_feed->items());
    m_state->setText(tr("Nothing is planned here. Double-click or type to add something."));
    m_state->setVisible(m_feed->items().isEmpty());
    emit loaded();
}

void CalendarPage::beginEntry(const QString &typed)
{
    const auto at = view()->markedRect();
    const QRect beside(view()->viewport()->mapTo(this, at.topLeft()), at.size());
    m_popup->open(beside, view()->marked(), typed);
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        step(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (event->key() == Qt::Key_Home)
        goTo(today());
    else
        Page::keyPressEvent(event);
}

void CalendarPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_feed->isLoaded())
        showRange(); // another first day of the week
}

} // namespace crm
