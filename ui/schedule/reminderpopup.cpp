// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/reminderpopup.h"

#include "models/schedule/scheduleedits.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

ReminderPopup::ReminderPopup(Workspace &workspace, ReminderWatch &watch, QWidget *window)
    : CornerCard({QStringLiteral("reminderPopup"), tr("Reminders"), QStringLiteral("bell"), Ink::Accent}, window)
    , m_workspace(workspace)
    , m_watch(watch)
{
    connect(this, &CornerCard::putAway, &watch, &ReminderWatch::dismissAll);
    connect(&watch, &ReminderWatch::shownChanged, this, [this] { show(m_watch.shown()); });
    show(watch.shown());
}

void ReminderPopup::show(const QList<DueReminder> &reminders)
{
    Content content{
        .title = reminders.size() == 1 ? tr("Reminder") : tr("%n reminders", nullptr, int(reminders.size())),
        .rows = {}};
    for (const auto &reminder : reminders) {
        if (content.rows.size() < mostRows)
            content.rows.append(makeRow(reminder));
        content.said.append(reminder.item.record.title());
    }
    if (reminders.size() > mostRows)
        content.rest = tr("%n more in My Day", nullptr, int(reminders.size()) - mostRows);
    showRows(content);
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
    column->addWidget(detail);
    detail->setVisible(!parts.isEmpty());
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

} // namespace crm
