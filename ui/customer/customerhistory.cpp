// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/customerhistory.h"

#include "db/store/store.h"
#include "models/customer/activityedits.h"
#include "models/customer/colleaguenews.h"
#include "ui/customer/attachments.h"
#include "ui/customer/contactlog.h"
#include "ui/customer/historyview.h"
#include "ui/kit/cards.h"
#include "ui/kit/composer.h"
#include "ui/kit/fields.h"
#include "ui/kit/icons.h"
#include "ui/kit/segments.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QUrl>

namespace crm {

namespace {

struct KindChoice
{
    TimelineKinds kinds;
    const char *label;
    const char *icon;
};

constexpr KindChoice kindChoices[] = {
    {{}, QT_TRANSLATE_NOOP("crm::CustomerHistory", "All activity"), "history"},
    {TimelineKind::Calls, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Calls"), "phone"},
    {TimelineKind::Mail, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Mail"), "mail"},
    {TimelineKind::Meetings, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Meetings"), "calendar-event"},
    {TimelineKind::Notes, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Notes"), "note"},
    {TimelineKind::Tasks, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Tasks"), "checkbox"},
    {TimelineKind::Deals, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Deals"), "layout-kanban"},
    {TimelineKind::Cases, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Cases"), "lifebuoy"},
    {TimelineKind::Changes, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Changes"), "pencil"},
    {TimelineKind::Messages, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Messages"), "messages"},
    {TimelineKind::Files, QT_TRANSLATE_NOOP("crm::CustomerHistory", "Files"), "paperclip"},
};
constexpr int segmentCount = 9; // the last two are in the menu only

} // namespace

CustomerHistory::CustomerHistory(Workspace &workspace, CustomerSummary &summary, Width width, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(summary)
    , m_width(width)
    , m_timeline(new TimelineModel(workspace.store(), this))
    , m_view(new HistoryView(this)) // the layout shows it at once
    , m_log(new ContactLog(workspace))
    , m_banner(new Banner)
    , m_empty(new EmptyState(QStringLiteral("history"), {}))
    , m_states(new QStackedLayout)
    , m_kindButton(makeButton(tr(kindChoices[0].label), {}, "flat"))
{
    m_timeline->setHeadings(width == Width::Page);
    m_view->setTimeline(m_timeline);
    m_states->addWidget(m_view);
    m_states->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(makeFilters());
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(spacing::large, 0, spacing::large, 0);
    framed->addWidget(m_banner);
    column->addLayout(framed);
    column->addLayout(m_states, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::large, 0, spacing::large, spacing::medium);
    foot->addWidget(m_log);
    column->addLayout(foot);
    setMinimumWidth(scaled(280)); // the filters fold into a menu when there is no room for them
    connect(m_timeline, &TimelineModel::stateChanged, this, &CustomerHistory::showState);
    connect(m_timeline, &QAbstractItemModel::rowsInserted, this, &CustomerHistory::showState);
    connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, &CustomerHistory::showState);
    connect(&summary, &CustomerSummary::changed, this, [this] {
        showPeople();
        warnOfColleague();
    });
    connect(m_view, &HistoryView::opened, this, &CustomerHistory::open);
    connect(m_view, &HistoryView::completed, this, &CustomerHistory::complete);
    connect(m_empty, &EmptyState::primaryTriggered, m_timeline, &TimelineModel::refresh);
    auto *attachButton = m_log->composer()->addTool(QStringLiteral("paperclip"), tr("Attach files (F)"));
    connect(attachButton, &QAbstractButton::clicked, this, [this] { attach(chooseFilesToAttach(window())); });
    setAcceptDrops(true);
}

void CustomerHistory::attach(const QStringList &paths)
{
    attachFiles(m_workspace, m_summary.customer(), paths, m_clock);
}

void CustomerHistory::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_summary.customer().isNull() && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CustomerHistory::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attach(filesIn(event->mimeData()));
}

QBoxLayout *CustomerHistory::makeFilters()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::large, spacing::small, spacing::medium, 0);
    row->addWidget(new Label(tr("Timeline"), TextStyle::Subtitle, Ink::Text, QFont::DemiBold));
    if (m_width == Width::Page) {
        m_segments = new SegmentedControl(tr("Kinds of events"));
        for (int i = 0; i < segmentCount; ++i)
            m_segments->addSegment(i ? tr(kindChoices[i].label) : tr("All"));
        connect(m_segments, &SegmentedControl::currentChanged, this, [this](int index) {
            m_kinds = kindChoices[index].kinds;
            applyFilter();
        });
    }
    row->addStretch(1);
    if (m_segments)
        row->addWidget(m_segments);
    row->addWidget(m_kindButton);
    if (m_width == Width::Page) {
        m_people = new QComboBox;
        m_people->setAccessibleName(tr("Person"));
        m_people->hide();
        m_text = new SearchField(tr("Find in history"));
        m_text->setMaximumWidth(scaled(170));
        row->addWidget(m_people);
        row->addWidget(m_text);
        connect(m_people, &QComboBox::activated, this, &CustomerHistory::applyFilter);
        connect(m_text, &QLineEdit::textChanged, this, &CustomerHistory::applyFilter);
    }
    auto *menu = new QMenu(m_kindButton);
    fillKindMenu(menu);
    m_kindButton->setMenu(menu);
    return row;
}

void CustomerHistory::fillKindMenu(QMenu *menu)
{
    for (const auto &choice : kindChoices) {
        menu->addAction(icon(QString::fromLatin1(choice.icon)), tr(choice.label), this, [this, &choice] {
            m_kinds = choice.kinds;
            applyFilter();
        });
    }
}

void CustomerHistory::applyFilter()
{
    for (int i = 0; i < int(std::size(kindChoices)); ++i) {
        if (kindChoices[i].kinds != m_kinds)
            continue;
        m_kindButton->setText(tr(kindChoices[i].label));
        if (m_segments && i < segmentCount) {
            const QSignalBlocker quiet(m_segments);
            m_segments->setCurrentIndex(i);
        }
    }
    const auto person = m_people && !m_people->isHidden() ? m_people->currentData().value<Id>() : Id();
    m_timeline->setFilter({.kinds = m_kinds, .person = person, .text = m_text ? m_text->text() : QString()});
}

void CustomerHistory::setCustomer(const AnyRef &customer)
{
    m_kinds = {};
    m_warnedOf = {};
    m_banner->hide();
    if (m_people)
        m_people->clear();
    if (m_text)
        m_text->clear();
    m_timeline->show(customer);
    applyFilter();
    m_log->setCustomer(customer);
    m_view->scrollToTop();
}

void CustomerHistory::setClock(const Clock &clock)
{
    m_clock = clock;
    m_timeline->setClock(clock);
    m_log->setClock(clock);
}

void CustomerHistory::addKeys(QWidget *scope)
{
    const std::pair<Qt::Key, const char *> keys[]
        = {{Qt::Key_C, "call"}, {Qt::Key_N, "note"}, {Qt::Key_E, "email"}, {Qt::Key_T, "task"}, {Qt::Key_M, "meeting"}};
    for (const auto &[key, kind] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(
            shortcut, &QShortcut::activated, m_log, [this, code = QString::fromLatin1(kind)] { m_log->begin(code); });
    }
    connect(m_log, &ContactLog::finished, scope, [scope] { scope->setFocus(Qt::OtherFocusReason); });
    auto *files = new QShortcut(QKeySequence(Qt::Key_F), scope);
    files->setContext(Qt::WidgetWithChildrenShortcut);
    connect(files, &QShortcut::activated, m_log, [this] { attach(chooseFilesToAttach(window())); });
}

void CustomerHistory::begin(const QString &kind)
{
    if (kind == u"call" || kind == u"email")
        reach(kind);
    m_log->begin(kind);
}

/// Dials the number or begins a letter; an address that must not be used is asked about first.
void CustomerHistory::reach(const QString &kind)
{
    const auto *point
        = m_summary.brief().point(kind == u"call" ? QStringList{"mobile", "phone"} : QStringList{"email"});
    if (!point)
        return;
    if (point->isUsable())
        return openUrl(*point);
    m_banner->showMessage(Banner::Kind::Warning,
        point->optedOut ? tr("This customer does not want to be contacted at %1.").arg(point->value)
                        : tr("%1 is marked as invalid.").arg(point->value));
    auto *button = m_banner->addAction(tr("Use anyway"));
    connect(button, &QPushButton::clicked, this, [this, address = *point] {
        m_banner->hide();
        openUrl(address);
    });
}

void CustomerHistory::openUrl(const CustomerBrief::Point &point)
{
    QUrl url;
    url.setScheme(point.kind == u"email" ? QStringLiteral("mailto") : QStringLiteral("tel"));
    auto path = point.value;
    if (point.kind != u"email")
        path.remove(QRegularExpression(QStringLiteral("[^0-9+*#]")));
    url.setPath(path);
    if (!QDesktopServices::openUrl(url))
        m_workspace.notify(point.kind == u"email"
                ? tr("No program for e-mail is set up; the address is %1.").arg(point.value)
                : tr("No program for calls is set up; the number is %1.").arg(point.value));
}

bool CustomerHistory::focusFilter()
{
    if (!m_text)
        return false;
    m_text->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void CustomerHistory::showState()
{
    const auto isEmpty = m_timeline->rowCount() == 0 && !m_timeline->isLoading();
    const auto isFiltered = !(m_timeline->filter() == TimelineFilter{});
    if (m_timeline->error()) {
        m_empty->setSentence(QStringLiteral("alert-triangle"), m_timeline->error()->message);
        m_empty->setPrimaryAction(tr("Try again"), QStringLiteral("refresh"));
        m_empty->setHint({});
    } else {
        m_empty->setSentence(QStringLiteral("history"),
            isFiltered ? tr("Nothing matches the filter.") : tr("Nothing has happened yet."));
        m_empty->setHint(isFiltered ? QString() : tr("Press C to log a call or N to write a note."));
        m_empty->setPrimaryAction({});
    }
    m_states->setCurrentIndex(isEmpty || m_timeline->error() ? 1 : 0);
}

void CustomerHistory::showPeople()
{
    if (!m_people)
        return;
    const auto &brief = m_summary.brief();
    const auto isUseful = !brief.isPerson() && brief.people.size() > 1;
    m_people->setVisible(isUseful);
    if (!isUseful || m_people->count() == brief.people.size() + 1)
        return;
    const auto chosen = m_people->currentData().value<Id>();
    m_people->clear();
    m_people->addItem(tr("Everybody"), QVariant::fromValue(Id()));
    for (const auto &person : brief.people)
        m_people->addItem(person.name, QVariant::fromValue(person.ref.id));
    m_people->setCurrentIndex(qMax(0, m_people->findData(QVariant::fromValue(chosen))));
    m_people->setMaximumWidth(scaled(150));
}

/// Nobody should call a customer whom a colleague has just called.
void CustomerHistory::warnOfColleague()
{
    const auto now = m_clock();
    const auto *contact = m_summary.brief().colleagueContact(m_workspace.store().user(), now);
    if (!contact || contact->id == m_warnedOf)
        return;
    m_warnedOf = contact->id;
    m_banner->showMessage(Banner::Kind::Info, colleagueNews(*contact, now));
}

void CustomerHistory::open(const QModelIndex &index)
{
    const auto record = m_timeline->recordAt(index);
    if (!record.isValid())
        return;
    if (&record.entity() == &StageChange::entity())
        m_workspace.open({Opportunity::entity().name, record.reference("opportunity")});
    else if (&record.entity() == &ServiceCase::entity())
        m_workspace.open(record.ref());
    else if (&record.entity() == &Attachment::entity())
        openAttachment(m_workspace, record, window());
    else
        m_workspace.edit(record.ref());
}

void CustomerHistory::complete(const QModelIndex &index)
{
    m_workspace.commit(completeTask(m_timeline->recordAt(index), m_clock()));
}

void CustomerHistory::contextMenuEvent(QContextMenuEvent *event)
{
    const auto index = m_view->currentIndex();
    const auto record = m_timeline->recordAt(index);
    if (!record.isValid() || m_states->currentWidget() != m_view)
        return;
    QMenu menu;
    menu.addAction(icon(QStringLiteral("external-link")), tr("Open"), this, [this, index] { open(index); });
    if (index.data(timelineroles::IsOpenTask).toBool())
        menu.addAction(icon(QStringLiteral("check")), tr("Mark as Done"), this, [this, index] { complete(index); });
    if (&record.entity() == &Attachment::entity()) {
        menu.addAction(icon(QStringLiteral("download")), tr("Save As…"), this,
            [this, record] { saveAttachment(m_workspace, record, window()); });
        menu.addAction(
            icon(QStringLiteral("pencil")), tr("Rename…"), this, [this, record] { m_workspace.edit(record.ref()); });
        menu.addAction(icon(QStringLiteral("trash")), tr("Remove"), this, [this, record] {
            m_workspace.commit({tr("“%1” removed").arg(record.title()), {}, {record.ref()}});
        });
    }
    const std::pair<const Entity *, QString> links[] = {{&Person::entity(), tr("Open Contact")},
        {&Opportunity::entity(), tr("Open Deal")}, {&ServiceCase::entity(), tr("Open Case")}};
    for (const auto &[entity, label] : links) {
        const auto field = record.entity().indexOf(entity->name);
        const AnyRef ref{entity->name, field < 0 ? Id() : record.reference(entity->name)};
        if (!ref.isNull() && ref != m_summary.customer())
            menu.addAction(
                icon(QString::fromLatin1(entity->icon)), label, this, [this, ref] { m_workspace.open(ref); });
    }
    menu.exec(event->globalPos());
}

void CustomerHistory::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto isWide = m_segments && m_segments->sizeHint().width() + scaled(330) < width();
    if (m_segments)
        m_segments->setVisible(isWide);
    m_kindButton->setVisible(!isWide);
}

} // namespace crm
