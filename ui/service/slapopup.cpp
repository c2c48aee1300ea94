// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/slapopup.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "ui/kit/dueticker.h"
#include "ui/kit/labels.h"
#include "ui/kit/toast.h"
#include "ui/service/explaindue.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int mostRows = 3;

} // namespace

SlaPopup::SlaPopup(Workspace &workspace, SlaWatch &watch, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_watch(watch)
    , m_title(new Label({}, TextStyle::Small, Ink::Muted, QFont::DemiBold))
    , m_rows(new QVBoxLayout)
{
    setProperty("look", "card");
    setObjectName(QStringLiteral("slaPopup"));
    setAccessibleName(tr("Due times"));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(QStringLiteral("hourglass"), 16, Ink::Warn));
    head->addWidget(m_title, 1);
    auto *close = new IconButton(QStringLiteral("x"), tr("Put all away"));
    connect(close, &QAbstractButton::clicked, &watch, &SlaWatch::dismissAll);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::medium);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addLayout(m_rows);
    m_rows->setSpacing(spacing::medium);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(scaled(28));
    shadow->setOffset(0, scaled(6));
    shadow->setColor(withAlpha(Qt::black, 0.28));
    setGraphicsEffect(shadow);
    hide();
    window->installEventFilter(this);
    connect(&watch, &SlaWatch::shownChanged, this, [this] { show(m_watch.shown()); });
    connect(qApp, &QApplication::focusChanged, this, [this] { // on another page there may be something to write in
        if (isVisible())
            place();
    });
    connect(&dueTicker(), &DueTicker::ticked, this, &SlaPopup::tick);
    show(watch.shown());
}

void SlaPopup::show(const QList<SlaAlert> &alerts)
{
    m_countdowns.clear();
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have been pressed
        delete item;
    }
    if (alerts.isEmpty())
        return hide();
    m_title->setText(alerts.size() == 1 ? tr("Due time") : tr("%n due times", nullptr, int(alerts.size())));
    const auto add = [this](QWidget *row, Qt::Alignment alignment = {}) {
        m_rows->addWidget(row, 0, alignment);
        row->show(); // at once: the layout shows it in its own time, and till then it takes no room
    };
    for (const auto &alert : alerts.mid(0, mostRows))
        add(makeRow(alert));
    if (alerts.size() > mostRows) {
        auto *more = makeButton(tr("%n more in Due next", nullptr, int(alerts.size()) - mostRows), {}, "link");
        connect(more, &QPushButton::clicked, this, &SlaPopup::allRequested);
        add(more, Qt::AlignLeading);
    }
    QStringList said;
    for (const auto &alert : alerts.mid(0, mostRows))
        said.append(alert.serviceCase.title());
    if (alerts.size() > mostRows)
        said.append(tr("%n more in Due next", nullptr, int(alerts.size()) - mostRows));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    QFrame::show();
    place();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QWidget *SlaPopup::makeRow(const SlaAlert &alert)
{
    const auto now = m_clock().toMSecsSinceEpoch();
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, spacing::tiny, 0);
    column->setSpacing(spacing::tiny);
    auto *title = new Label(alert.serviceCase.title(), TextStyle::Body, Ink::Text, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *countdown = new Label(alertText(alert, now), TextStyle::Small, alert.due > now ? Ink::Warn : Ink::Bad);
    countdown->setObjectName(QStringLiteral("countdown"));
    m_countdowns.append({countdown, alert});
    auto *why = new IconButton(QStringLiteral("hourglass"), tr("How this due time came about"));
    connect(why, &QAbstractButton::clicked, this, [this, why, alert] {
        explainDue(m_workspace, this,
            {.serviceCase = alert.serviceCase.id,
                .at = why->mapToGlobal(why->rect().bottomLeft()),
                .which = alert.clock,
                .clock = m_clock});
    });
    countdown->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(countdown, 1);
    line->addWidget(why, 0, Qt::AlignTop);
    column->addLayout(line);
    QStringList parts{alert.serviceCase.text("number"), alert.step};
    parts.removeAll(QString());
    column->addWidget(new Label(parts.join(QStringLiteral(" · ")), TextStyle::Small, Ink::Muted));
    column->addWidget(makeButtons(alert));
    return row;
}

QWidget *SlaPopup::makeButtons(const SlaAlert &alert)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    const auto add = [&](const QString &text, const QString &icon, auto act) {
        auto *button = makeButton(text, icon, icon.isEmpty() ? "flat" : "");
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, alert.serviceCase.title()));
        connect(button, &QPushButton::clicked, this, std::move(act));
        row->addWidget(button);
    };
    add(tr("Open"), QStringLiteral("lifebuoy"), [this, alert] {
        m_watch.dismiss(alert.key());
        m_workspace.open(alert.serviceCase.ref());
    });
    const auto me = m_workspace.store().user();
    if (!me.isNull() && alert.serviceCase.reference("owner") != me)
        add(tr("Take over"), QStringLiteral("user-check"), [this, alert] { takeOver(alert); });
    add(tr("Put away"), {}, [this, key = alert.key()] { m_watch.dismiss(key); });
    row->addStretch(1);
    return buttons;
}

void SlaPopup::takeOver(const SlaAlert &alert)
{
    m_watch.dismiss(alert.key());
    m_workspace.commit(assignCase(alert.serviceCase, m_workspace.store().user()));
}

void SlaPopup::tick()
{
    if (!isVisible())
        return;
    const auto now = m_clock().toMSecsSinceEpoch();
    for (const auto &[label, alert] : std::as_const(m_countdowns)) {
        label->setText(alertText(alert, now));
        label->setInk(alert.due > now ? Ink::Warn : Ink::Bad);
    }
}

void SlaPopup::place()
{
    const auto room = parentWidget()->size();
    setFixedWidth(qMin(scaled(340), room.width() - spacing::page));
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height());
    auto bottom = room.height() - spacing::huge;
    if (auto *reminders = parentWidget()->findChild<QWidget *>(QStringLiteral("reminderPopup"))) {
        reminders->removeEventFilter(this); // once only
        reminders->installEventFilter(this);
        if (reminders->isVisible())
            bottom = reminders->y() - spacing::medium;
    }
    const auto x = layoutDirection() == Qt::RightToLeft ? spacing::huge : room.width() - width() - spacing::huge;
    const QRect corner(QPoint(x, qMax(spacing::small, bottom - height())), size());
    move(clearPlace(*parentWidget(), corner, this).topLeft());
}

bool SlaPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = watched == parentWidget() ? event->type() == QEvent::Resize
                                                   : event->type() == QEvent::Show || event->type() == QEvent::Hide
            || event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (isMoved && isVisible())
        QMetaObject::invokeMethod(this, &SlaPopup::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void SlaPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_watch.dismissAll();
    else
        QFrame::keyPressEvent(event);
}

} // namespace crm
