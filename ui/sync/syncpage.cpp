// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncpage.h"

#include "db/entities/syncconflict.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"
#include "ui/sync/pendingview.h"
#include "ui/sync/reviewview.h"
#include "ui/sync/synclink.h"
#include "ui/sync/syncsettings.h"
#include "ui/sync/syncwords.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

QWidget *scrolled(QWidget *widget, const QString &name)
{
    auto *area = new QScrollArea;
    area->setAccessibleName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    widget->setProperty("look", "page");
    area->setWidget(widget);
    return area;
}

} // namespace

SyncPage::SyncPage(Workspace &workspace, SyncLink &link, QWidget *parent)
    : Page(workspace, parent)
    , m_link(link)
    , m_header(new PageHeader(tr("Synchronisation")))
    , m_banner(new Banner)
    , m_notice(new Banner)
    , m_parts(new QStackedWidget)
    , m_review(new ReviewView(workspace))
    , m_pending(new PendingView(workspace, link))
    , m_connection(new SyncSettings(link))
    , m_now(makeButton(tr("Synchronise now"), QStringLiteral("refresh")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::huge);
    column->setSpacing(spacing::large);
    auto *segments = m_header->segments();
    for (const auto &text : {tr("Review"), tr("To send"), tr("Connection")})
        segments->addSegment(text);
    m_now->setObjectName("now");
    m_header->addAction(m_now);
    m_banner->setClosable(false);
    m_banner->hide();
    m_parts->addWidget(m_review);
    m_parts->addWidget(m_pending);
    m_parts->addWidget(scrolled(m_connection, tr("Connection")));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    m_notice->setObjectName("notice");
    m_notice->hide();
    column->addWidget(m_notice);
    connect(m_notice, &Banner::closed, &link, &SyncLink::readNotice);
    column->addWidget(m_parts, 1);
    connect(segments, &SegmentedControl::currentChanged, this, [this](int part) {
        m_isWaiting = false;
        m_parts->setCurrentIndex(part);
        refresh();
    });
    // Who goes through the parts by key stays there; a click is followed by a choice in the list.
    connect(segments, &SegmentedControl::clicked, this, &SyncPage::focusReview);
    connect(m_now, &QPushButton::clicked, &link, &SyncLink::syncNow);
    connect(&link, &SyncLink::changed, this, &SyncPage::showState);
    showState();
}

SyncPage::Part SyncPage::part() const
{
    return Part(m_parts->currentIndex());
}

void SyncPage::showPart(Part part)
{
    m_header->segments()->setCurrentIndex(part);
    m_parts->setCurrentIndex(part);
}

SyncPage::Part SyncPage::likely() const
{
    const auto &status = m_link.status();
    if (m_link.toReview() > 0)
        return Review;
    if (!m_link.membership().isMember() || status.state == sync::SyncState::SignedOut || status.isDistrusted)
        return Connection;
    return status.toSend() > 0 || status.refused > 0 ? Pending : Connection;
}

void SyncPage::activate()
{
    if (!m_isChosen)
        showPart(likely());
    m_isWaiting = !m_isChosen && !m_link.isKnown();
    m_isChosen = false;
    refresh();
    focusReview();
}

void SyncPage::focusReview()
{
    if (part() == Review)
        m_review->focusList();
}

void SyncPage::refresh()
{
    if (part() == Pending)
        m_link.listPending();
}

bool SyncPage::showRecord(const AnyRef &ref)
{
    if (ref.entity != SyncConflict::entity().name)
        return false;
    m_isChosen = true;
    showPart(Review);
    focusReview();
    return m_review->showConflict(ref.id);
}

bool SyncPage::showList(const Entity &entity, const Filter &, const QString &)
{
    if (&entity != &SyncConflict::entity())
        return false;
    m_isChosen = true;
    showPart(Review);
    focusReview();
    return true;
}

QVariantMap SyncPage::state() const
{
    return {{"part", int(part())}};
}

void SyncPage::restore(const QVariantMap &state)
{
    m_isChosen = true;
    showPart(Part(qBound(0, state.value("part").toInt(), int(Connection))));
}

void SyncPage::setClock(const Clock &clock)
{
    m_clock = clock;
    m_review->setClock(clock);
    m_pending->model()->setClock(clock);
    showState();
}

void SyncPage::showState()
{
    const auto &status = m_link.status();
    const bool isMember = m_link.membership().isMember();
    const auto words = syncWords(status, isMember, 0, m_clock());
    m_header->setSubtitle(isMember
            ? tr("%1 · %2", "organisation, status").arg(m_link.membership().organisation, words.text)
            : words.text);
    m_now->setVisible(isMember);
    showProblem();
    showNotice();
    if (m_link.isKnown() && std::exchange(m_isWaiting, false))
        showPart(likely());
    if (part() == Pending && isVisible())
        m_link.listPending();
}

/// With the way on, where it is a click.
void SyncPage::showProblem()
{
    const auto &status = m_link.status();
    const bool isMember = m_link.membership().isMember();
    m_banner->setVisible(isMember && !status.problem.isEmpty());
    if (status.problem.isEmpty() || (m_banner->message() == status.problem && m_held == status.held))
        return;
    const auto words = syncWords(status, isMember, 0, m_clock());
    m_banner->showMessage(words.ink == Ink::Bad ? Banner::Kind::Error : Banner::Kind::Warning, status.problem);
    m_held = status.held;
    if (m_held == 0)
        return;
    auto *agree = m_banner->addAction(tr("Remove these records"));
    agree->setObjectName("agree");
    connect(agree, &QPushButton::clicked, &m_link, &SyncLink::agreeToRemovals);
}

/// What happened once is told until somebody has read it.
void SyncPage::showNotice()
{
    const auto &notice = m_link.status().notice;
    m_notice->setVisible(!notice.isEmpty());
    if (!notice.isEmpty() && m_notice->message() != notice)
        m_notice->showMessage(Banner::Kind::Info, notice);
}

PageInfo syncPage(SyncLink &link)
{
    return {.key = "sync",
        .icon = "cloud",
        .context = "crm::SyncPage",
        .label = QT_TRANSLATE_NOOP("crm::SyncPage", "Synchronisation"),
        .section = nullptr,
        .make = [&link](Workspace &workspace, QWidget *parent) { return new SyncPage(workspace, link, parent); },
        .records = {SyncConflict::entity().name}};
}

} // namespace crm
