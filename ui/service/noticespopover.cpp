// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/noticespopover.h"

#include "ui/kit/cards.h"
#include "ui/kit/timeline.h"
#include "ui/service/singleclick.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int cardWidth = 420; // px of the 13 px design, as below
constexpr int emptyHeight = 250;
constexpr int mostHeight = 560;
constexpr int minute = 60000; // ms

} // namespace

NoticesPopover::NoticesPopover(Workspace &workspace, NoticeList &list, QWidget *opener, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_list(list)
    , m_opener(opener)
    , m_allRead(makeButton(tr("Mark all as read"), {}, "link"))
    , m_view(new TimelineView)
    , m_empty(new EmptyState(QStringLiteral("bell"), {}))
    , m_stack(new QStackedWidget)
{
    setProperty("look", "card");
    setObjectName(QStringLiteral("notices_popover"));
    setAccessibleName(tr("Notices"));
    build();
    hide();
    m_minutes.setInterval(minute);
    connect(&m_minutes, &QTimer::timeout, this, [this] { m_view->viewport()->update(); });
    connect(&list, &NoticeList::stateChanged, this, &NoticesPopover::showState);
    connect(m_allRead, &QAbstractButton::clicked, this, [this] {
        m_view->setFocus(); // the button can do no more
        m_list.markAllRead();
    });
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_list.error())
            return m_list.refresh();
        hide();
        m_workspace.askWhoYouAre();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now) && now != m_opener)
            hide();
    });
    openOnClick(m_view, [this](const QModelIndex &index) {
        const auto subject = m_list.noticeAt(index.row()).subject;
        hide();
        m_workspace.open(subject);
    });
    showState();
}

void NoticesPopover::build()
{
    m_view->setObjectName(QStringLiteral("notices"));
    m_view->setAccessibleName(tr("Notices"));
    m_view->setModel(&m_list);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::large, spacing::medium, spacing::small, spacing::small);
    head->addWidget(new Label(tr("Notices"), TextStyle::Subtitle, Ink::Text, QFont::DemiBold), 1);
    head->addWidget(m_allRead);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, spacing::small);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeFrame("rule"));
    column->addSpacing(spacing::small);
    column->addWidget(m_stack, 1);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(scaled(28));
    shadow->setOffset(0, scaled(6));
    shadow->setColor(withAlpha(Qt::black, 0.28));
    setGraphicsEffect(shadow);
}

/// The notices, or why there are none.
void NoticesPopover::showState()
{
    const bool hasNotices = m_list.rowCount() > 0 && !m_list.error();
    const bool isNobody = m_workspace.store().user().isNull();
    m_stack->setCurrentIndex(hasNotices ? 0 : 1);
    m_allRead->setEnabled(m_list.unread() > 0);
    if (m_list.error()) {
        m_empty->setSentence(QStringLiteral("alert-triangle"), m_list.error()->message);
        m_empty->setHint({});
        m_empty->setPrimaryAction(tr("Try again"), QStringLiteral("refresh"));
    } else if (!m_list.isLoaded()) {
        m_empty->setSentence(QStringLiteral("bell"), tr("Your notices are being looked up…"));
        m_empty->setHint({});
        m_empty->setPrimaryAction({});
    } else if (isNobody) {
        m_empty->setSentence(QStringLiteral("bell"), tr("You have not said which colleague you are."));
        m_empty->setHint(tr("Once you have, you can follow cases, and what others do to them stands here."));
        m_empty->setPrimaryAction(tr("Say who you are"), QStringLiteral("user-circle"));
    } else {
        m_empty->setSentence(QStringLiteral("bell"), tr("Nothing has happened in the last two weeks."));
        m_empty->setHint(tr("What colleagues do to cases you follow, and due times you were told of, stands here."));
        m_empty->setPrimaryAction({});
    }
    if (hasNotices && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_list.index(0));
    if (isVisible())
        place();
}

void NoticesPopover::open()
{
    m_hadFocus = QApplication::focusWidget();
    m_list.refresh();
    m_view->setCurrentIndex(m_list.index(0));
    m_view->scrollToTop();
    place();
    raise();
    show();
    setFocus(Qt::PopupFocusReason); // where there is nothing to go through, Escape is for the card itself
    (m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_view) : m_empty)->setFocus(Qt::PopupFocusReason);
}

/// As high as what is in it.
int NoticesPopover::wantedHeight() const
{
    const auto around = m_allRead->sizeHint().height() + 5 * spacing::small + spacing::tiny;
    int rows = 0;
    for (int row = 0; row < m_list.rowCount() && rows < scaled(mostHeight); ++row)
        rows += m_view->sizeHintForIndex(m_list.index(row)).height();
    return m_stack->currentIndex() == 0 ? around + rows : around + scaled(emptyHeight);
}

/// Below the opener, or where it would be.
void NoticesPopover::place()
{
    const auto room = parentWidget()->rect().adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    resize(qMin(scaled(cardWidth), room.width()), height());
    layout()->activate(); // how high the rows are depends on how wide the view is
    const bool isBelow = m_opener->isVisible();
    const QRect above(
        isBelow ? m_opener->mapTo(parentWidget(), QPoint()) : QPoint(room.left(), room.top() + spacing::page),
        isBelow ? m_opener->size() : QSize());
    const auto top = above.bottom() + 1 + spacing::tiny;
    resize(width(), qBound(scaled(160), wantedHeight(), qMin(scaled(mostHeight), room.bottom() - top)));
    const auto left = layoutDirection() == Qt::RightToLeft && isBelow ? above.right() + 1 - width() : above.left();
    const auto most = room.right() + 1 - width();
    move(layoutDirection() == Qt::RightToLeft && !isBelow ? most : qBound(room.left(), left, qMax(room.left(), most)),
        top);
}

bool NoticesPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const auto *pressed = event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed) && pressed != m_opener)
        hide();
    return QFrame::eventFilter(watched, event);
}

void NoticesPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

/// Tab stays in the card: leaving it closes it, and what is in it would never be reached.
bool NoticesPopover::focusNextPrevChild(bool isNext)
{
    if (m_stack->currentIndex() != 0)
        return true;
    auto *other = m_view->hasFocus() && m_allRead->isEnabled() ? static_cast<QWidget *>(m_allRead) : m_view;
    other->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void NoticesPopover::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_minutes.start();
    qApp->installEventFilter(this); // a click on what takes no focus closes it as well
}

void NoticesPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_minutes.stop();
    qApp->removeEventFilter(this);
    if (m_hadFocus && (hasFocus() || isAncestorOf(QApplication::focusWidget())))
        m_hadFocus->setFocus();
    m_hadFocus = nullptr;
}

} // namespace crm
