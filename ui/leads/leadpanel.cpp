// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadpanel.h"

#include "db/store/store.h"
#include "models/customer/timelinemodel.h"
#include "models/leads/leadedits.h"
#include "ui/customer/contactlog.h"
#include "ui/kit/cards.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/painttext.h"
#include "ui/kit/segments.h"
#include "ui/kit/timeline.h"
#include "ui/leads/leadparts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace crm {

namespace {

const QByteArrayList &titlePaths()
{
    static const QByteArrayList paths{"owner", "product", "assigned_by", "organisation", "person", "opportunity"};
    return paths;
}

constexpr int narrowest = 345; // px of the panel in a window of 1280

struct Action
{
    LeadState state;
    const char *icon;
    const char *text;
    Qt::Key key;
};

constexpr Action steps[] = {
    {LeadState::Working, "player-play", QT_TRANSLATE_NOOP("crm::LeadPanel", "Work"), Qt::Key_W},
    {LeadState::Qualified, "circle-check", QT_TRANSLATE_NOOP("crm::LeadPanel", "Qualify"), Qt::Key_Q},
    {LeadState::Converted, "arrow-forward-up", QT_TRANSLATE_NOOP("crm::LeadPanel", "Convert"), Qt::Key_C},
    {LeadState::Nurturing, "clock-pause", QT_TRANSLATE_NOOP("crm::LeadPanel", "Nurture"), Qt::Key_N},
    {LeadState::Disqualified, "ban", QT_TRANSLATE_NOOP("crm::LeadPanel", "Disqualify"), Qt::Key_D},
};

} // namespace

LeadPanel::LeadPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_events(new TimelineModel(workspace.store(), this))
{
    setProperty("look", "panel");
    setAccessibleName(tr("Lead"));
    m_events->setHeadings(false);
    build();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (!m_id.isNull() && (set.touches(Lead::entity()) || set.touches(User::entity())))
            load();
    });
}

LeadPanel::~LeadPanel()
{
    for (const auto &key : m_keys)
        delete key.data();
}

QSize LeadPanel::sizeHint() const
{
    return {scaled(396), scaled(800)};
}

void LeadPanel::setClock(Clock clock)
{
    m_events->setClock(clock);
    m_log->setClock(clock);
    m_clock = std::move(clock);
}

void LeadPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(buildHead());
    column->addWidget(buildActions());
    m_banner = new Banner;
    m_banner->setClosable(false);
    m_banner->hide();
    column->addWidget(m_banner);
    m_links = new QWidget;
    m_links->hide();
    column->addWidget(m_links);
    column->addWidget(makeFrame("rule"));
    m_halves = new QSplitter(Qt::Vertical);
    m_halves->setObjectName(QStringLiteral("halves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(1);
    m_halves->addWidget(buildKnown());
    m_halves->addWidget(buildHistory());
    m_halves->setStretchFactor(0, 2); // what is known is longer than the history of most leads
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({scaled(430), scaled(210)});
    connect(m_halves, &QSplitter::splitterMoved, this, [this] { m_isSharedByHand = true; });
    column->addWidget(m_halves, 1);
}

/// What is known is cut only when the history would no longer show its last entry.
void LeadPanel::shareRoom()
{
    const auto sizes = m_halves->sizes();
    const int all = sizes.value(0) + sizes.value(1);
    if (m_isSharedByHand || all <= 0)
        return;
    const auto *page = m_pages->currentWidget();
    const int shown = page->hasHeightForWidth() ? page->heightForWidth(m_pages->width()) : page->sizeHint().height();
    const int needed = shown + m_which->sizeHint().height() + 3 * spacing::medium;
    const int lastEntry = m_log->isHidden() ? scaled(84) : m_log->sizeHint().height() + scaled(84);
    const int usual = all * 2 / 3;
    const int known = qBound(usual, needed, qMax(usual, all - lastEntry));
    if (known != sizes.value(0))
        m_halves->setSizes({known, all - known});
}

void LeadPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    QTimer::singleShot(0, this, &LeadPanel::shareRoom); // the halves have their new sizes then
}

QWidget *LeadPanel::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(18, 0, spacing::medium, 0);
    row->setSpacing(2);
    m_path = new Label({}, TextStyle::Small, Ink::Muted);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setElided(true);
    m_edit = new IconButton(QStringLiteral("pencil"), tr("Edit this lead"));
    auto *history = new IconButton(QStringLiteral("history"), tr("Show what was changed"));
    auto *close = new IconButton(QStringLiteral("x"), tr("Close the details"));
    row->addWidget(m_path, 1);
    for (auto *button : {m_edit, history, close})
        row->addWidget(button);
    connect(m_edit, &QToolButton::clicked, this, [this] { m_workspace.edit({Lead::entity().name, m_id}); });
    connect(history, &QToolButton::clicked, this, [this] { m_workspace.showHistory({Lead::entity().name, m_id}); });
    connect(close, &QToolButton::clicked, this, &LeadPanel::closeAsked);
    return top;
}

QWidget *LeadPanel::buildHead()
{
    auto *head = new QWidget;
    m_avatar = new Avatar(44);
    m_name = new Label({}, TextStyle::Subtitle, Ink::Text, QFont::DemiBold);
    m_name->setWordWrap(true);
    m_subtitle = new Label({}, TextStyle::Body, Ink::Muted);
    m_subtitle->setWordWrap(true);
    m_state = new Badge;
    m_response = new Badge;
    auto *badges = new QHBoxLayout;
    badges->setSpacing(spacing::small);
    badges->addWidget(m_state);
    badges->addWidget(m_response);
    badges->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    words->addLayout(badges);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, spacing::small, 18, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget *LeadPanel::buildActions()
{
    m_bar = new QWidget;
    auto *grid = new QGridLayout(m_bar);
    grid->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    grid->setSpacing(0);
    const auto wordWidth
        = [](const Action &action) { return textWidth(tr(action.text), TextStyle::Small, QFont::Medium); };
    int needed = 2 * spacing::small;
    int widest = 0;
    for (const auto &action : steps) {
        needed += wordWidth(action) + scaled(24);
        widest = qMax(widest, wordWidth(action));
    }
    const int inRow = needed > sizeHint().width() ? 3 : int(std::size(steps)); // two rows where words are long
    const bool isLow = inRow == 3 && 3 * (widest + scaled(38)) + 2 * spacing::small <= scaled(narrowest);
    for (const auto &action : steps) {
        auto *button = new ActionButton(QString::fromLatin1(action.icon), tr(action.text));
        if (isLow) // two rows of icons above words would take the room of what is known
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(QString::fromLatin1(choicesOf<LeadState>().at(int(action.state)).code));
        button->setToolTip(plainToolTip(
            tr("%1 (key %2)").arg(tr(action.text), QKeySequence(action.key).toString(QKeySequence::NativeText))));
        connect(button, &QToolButton::clicked, this, [this, state = action.state] { enter(state); });
        const auto place = int(m_actions.size());
        grid->addWidget(button, place / inRow, place % inRow);
        if (place < inRow)
            grid->setColumnStretch(place, wordWidth(action) + scaled(12));
        m_actions.insert(int(action.state), button);
    }
    return m_bar;
}

QWidget *LeadPanel::buildKnown()
{
    m_checklist = new LeadChecklist(m_workspace);
    m_score = new LeadScore;
    m_facts = new LeadFacts(m_workspace);
    connect(m_facts, &LeadFacts::assignAsked, this, &LeadPanel::assign);
    auto *qualification = new QWidget;
    auto *column = new QVBoxLayout(qualification);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_checklist);
    column->addWidget(m_score);
    column->addStretch(1);
    m_pages = new QStackedWidget;
    m_pages->addWidget(qualification);
    m_pages->addWidget(m_facts);
    m_pages->setMinimumWidth(scaled(240)); // or the page that is not shown would widen the other beyond the panel
    m_which = new SegmentedControl(tr("What is known"));
    m_which->addSegment(tr("Qualification"));
    m_which->addSegment(tr("Details"));
    connect(m_which, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_which, &SegmentedControl::currentChanged, this, &LeadPanel::shareRoom);
    auto *inside = new QWidget;
    inside->setProperty("look", "plain");
    auto *margins = new QVBoxLayout(inside);
    margins->setContentsMargins(18, spacing::medium, 18, spacing::medium);
    margins->setSpacing(spacing::medium);
    margins->addWidget(m_which, 0, Qt::AlignLeading);
    margins->addWidget(m_pages, 1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

QWidget *LeadPanel::buildHistory()
{
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::small);
    auto *timeline = new TimelineView;
    timeline->setAccessibleName(tr("History"));
    timeline->setModel(m_events);
    column->addWidget(timeline, 1);
    m_log = new ContactLog(m_workspace);
    auto *place = new QVBoxLayout;
    place->setContentsMargins(18, 0, 18, spacing::medium);
    place->addWidget(m_log);
    column->addLayout(place);
    return half;
}

void LeadPanel::addKeys(QWidget *scope)
{
    for (const auto &action : steps) {
        auto *key = new QShortcut(QKeySequence(action.key), scope);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, state = action.state] { enter(state); });
        m_keys.append(key);
    }
}

void LeadPanel::setLead(const Id &lead)
{
    m_id = lead;
    const AnyRef ref{Lead::entity().name, lead};
    m_events->show(ref);
    m_log->setCustomer(ref);
    load();
}

void LeadPanel::load()
{
    const auto asked = ++m_asked;
    auto &store = m_workspace.store();
    store.fetch(Lead::entity(), {m_id}).then(this, [this, asked, &store](const Result<QList<Record>> &found) {
        if (asked != m_asked)
            return;
        if (!found)
            return m_workspace.fail(found.error());
        if (found->isEmpty())
            return emit closeAsked();
        const Query query{&Lead::entity(), Filter::refers("id", m_id), {}, 1};
        store.selectNow(query, titlePaths())
            .then(this, [this, asked, lead = found->first()](const Result<QList<Row>> &rows) {
                if (asked != m_asked || !rows || rows->isEmpty())
                    return;
                QHash<QByteArray, QString> titles;
                for (int i = 0; i < titlePaths().size(); ++i)
                    titles.insert(titlePaths().at(i), rows->first().cells.at(i).toString());
                show(lead, titles);
            });
    });
}

void LeadPanel::show(const Record &lead, const QHash<QByteArray, QString> &titles)
{
    m_record = lead;
    m_titles = titles;
    const bool isFrozen = m_workspace.store().isReadOnly() || leadState(lead) == LeadState::Converted;
    m_edit->setVisible(!isFrozen);
    m_bar->setVisible(!isFrozen || (isConvertedElsewhere(lead) && !m_workspace.store().isReadOnly()));
    m_log->setVisible(!m_workspace.store().isReadOnly());
    m_checklist->show(lead, isFrozen);
    m_score->show(lead);
    m_facts->show(lead, titles, isFrozen);
    showHead();
    showActions();
    showBanner();
    QTimer::singleShot(0, this, &LeadPanel::shareRoom); // the new reasons have their sizes then
    emit shown();
}

void LeadPanel::showHead()
{
    const auto lead = m_record.as<Lead>();
    m_path->setText(tr("Leads › %1").arg(lead.company.isEmpty() ? lead.name : lead.company));
    m_avatar->setSubject(lead.name, lead.id.text());
    m_name->setText(lead.name);
    QStringList parts;
    for (const auto &part : {lead.jobTitle, lead.company})
        if (!part.isEmpty() && part != lead.name)
            parts.append(part);
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_subtitle->setVisible(!parts.isEmpty());
    const auto &choice = choicesOf<LeadState>().at(int(lead.status));
    m_state->setLook({Lead::tr(choice.label), toneFromName(QString::fromLatin1(choice.tone))});
    const auto response = responseBadge(lead, m_clock());
    m_response->setVisible(!response.text.isEmpty());
    m_response->setLook({response.text, toneFromName(response.tone), response.icon});
    setAccessibleDescription(lead.name);
}

void LeadPanel::showBanner()
{
    const auto lead = m_record.as<Lead>();
    m_banner->setVisible(!isOpen(lead.status));
    m_links->setVisible(lead.status == LeadState::Converted);
    delete m_links->layout();
    qDeleteAll(m_links->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (lead.status == LeadState::Disqualified) {
        const auto reason = Lead::tr(choicesOf<DisqualifyReason>().at(int(lead.reason)).label);
        m_banner->showMessage(Banner::Kind::Info,
            lead.reason == DisqualifyReason::None ? tr("Disqualified.") : tr("Disqualified: %1.").arg(reason));
    } else if (lead.status == LeadState::Converted) {
        m_banner->showMessage(Banner::Kind::Info,
            isConvertedElsewhere(m_record)
                ? tr("Converted before it came here, and nothing says into what. “Convert” says it now.")
                : tr("Converted. The lead is kept as it was."));
        auto *lines = new QVBoxLayout(m_links); // names are as long as they like
        lines->setContentsMargins(18, spacing::small, 18, spacing::small);
        lines->setSpacing(spacing::tiny);
        for (const QByteArray field : {"opportunity", "person", "organisation"}) {
            if (m_record.isNull(field))
                continue;
            const AnyRef ref{m_record.entity().field(field)->target().name, m_record.reference(field)};
            auto *button = makeLink(m_titles.value(field));
            button->setObjectName(QString::fromLatin1(field));
            button->setToolTip(plainToolTip(m_titles.value(field)));
            lines->addWidget(button, 0, Qt::AlignLeading);
            connect(button, &QPushButton::clicked, this, [this, ref] { m_workspace.open(ref); });
        }
    }
}

} // namespace crm
