// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/reminderpopup.h"

#include "models/schedule/scheduleedits.h"
#include "ui/kit/labels.h"
#include "ui/kit/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int mostRows = 3;

/// Shown at once: a layout leaves out what its event loop has yet to show, and the popup would be too low for it.
void addRow(QVBoxLayout &rows, QWidget *row, Qt::Alignment alignment = {})
{
    rows.addWidget(row, 0, alignment);
    row->show();
}

} // namespace

ReminderPopup::ReminderPopup(Workspace &workspace, ReminderWatch &watch, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_watch(watch)
    , m_title(new Label({}, TextStyle::Small, Ink::Muted, QFont::DemiBold))
    , m_rows(new QVBoxLayout)
{
    setProperty("look", "card");
    setObjectName(QStringLiteral("reminderPopup"));
    setAccessibleName(tr("Reminders"));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(QStringLiteral("bell"), 16, Ink::Accent));
    head->addWidget(m_title, 1);
    auto *close = new IconButton(QStringLiteral("x"), tr("Put all away"));
    connect(close, &QAbstractButton::clicked, &watch, &ReminderWatch::dismissAll);
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
    connect(&watch, &ReminderWatch::shownChanged, this, [this] { show(m_watch.shown()); });
    connect(qApp, &QApplication::focusChanged, this, [this] { // on another page there may be something to write in
        if (isVisible())
            place();
    });
    show(watch.shown());
}

void ReminderPopup::show(const QList<DueReminder> &reminders)
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have been pressed
        delete item;
    }
    if (reminders.isEmpty())
        return hide();
    m_title->setText(reminders.size() == 1 ? tr("Reminder") : tr("%n reminders", nullptr, int(reminders.size())));
    for (const auto &reminder : reminders.mid(0, mostRows))
        addRow(*m_rows, makeRow(reminder));
    if (reminders.size() > mostRows) {
        auto *more = makeButton(tr("%n more in My Day", nullptr, int(reminders.size()) - mostRows), {}, "link");
        connect(more, &QPushButton::clicked, this, &ReminderPopup::allRequested);
        addRow(*m_rows, more, Qt::AlignLeading);
    }
    QStringList said;
    for (const auto &reminder : reminders)
        said.append(reminder.item.record.title());
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    QFrame::show();
    place();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QWidget *ReminderPopup::makeRow(const DueReminder &reminder)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, spacing::tiny, 0);
    column->setSpacing(spacing::tiny);
    auto *title = new Label(reminder.item.record.title(), TextStyle::Body, Ink::Text, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    QStringList parts{reminderText(reminder.item, m_clock(), QTimeZone::systemTimeZone()), reminder.item.with(),
        reminder.item.record.text("place")};
    parts.removeAll(QString());
    auto *detail = new Label(parts.join(QStringLiteral(" · ")), TextStyle::Small, Ink::Muted);
    detail->setWordWrap(true);
    detail->setVisible(!parts.isEmpty());
    column->addWidget(detail);
    column->addWidget(makeButtons(reminder));
    return row;
}

QWidget *ReminderPopup::makeButtons(const DueReminder &reminder)
{
    const auto item = reminder.item;
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto *done = makeButton(tr("Done"), QStringLiteral("check"));
    auto *later = makeButton(tr("Later"), QStringLiteral("alarm"));
    auto *open = makeButton(tr("Open"), {}, "flat");
    const auto name = [&](QPushButton *button, const QString &text) {
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, item.record.title()));
        row->addWidget(button);
    };
    name(done, done->text());
    name(later, later->text());
    name(open, open->text());
    row->addStretch(1);
    connect(done, &QPushButton::clicked, this, [this, item] { m_workspace.commit(completeItem(item, m_clock())); });
    connect(open, &QPushButton::clicked, this, [this, item] {
        m_watch.dismiss(item.key());
        m_workspace.open(item.record.ref());
    });
    auto *menu = new QMenu(later);
    const std::pair<QString, Snooze> choices[] = {{tr("In &5 Minutes"), Snooze::FiveMinutes},
        {tr("In an &Hour"), Snooze::OneHour}, {tr("&Tomorrow Morning"), Snooze::Tomorrow}};
    for (const auto &[text, snooze] : choices)
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, key = item.key(), snooze = snooze] { m_watch.snooze(key, snooze); });
    later->setMenu(menu);
    return buttons;
}

bool ReminderPopup::takeFocus()
{
    if (!isVisible())
        return false;
    for (auto *button : findChildren<QPushButton *>())
        if (button->isVisibleTo(this)) {
            button->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

void ReminderPopup::place()
{
    const auto room = parentWidget()->size();
    setFixedWidth(qMin(scaled(340), room.width() - spacing::page));
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height());
    const auto x = layoutDirection() == Qt::RightToLeft ? spacing::huge : room.width() - width() - spacing::huge;
    const QRect corner(QPoint(x, qMax(spacing::small, room.height() - height() - spacing::huge)), size());
    move(clearPlace(*parentWidget(), corner, this).topLeft());
}

bool ReminderPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize
        || (watched != parentWidget()
            && (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Move));
    if (isMoved && isVisible())
        QMetaObject::invokeMethod(this, &ReminderPopup::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void ReminderPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_watch.dismissAll();
    else
        QFrame::keyPressEvent(event);
}

} // namespace crm
