// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/reminderdesk.h"

#include "models/schedule/scheduleedits.h"
#include "ui/schedule/reminderpopup.h"

namespace crm {

namespace {

constexpr int mostNotifications = 3; // more at once are told together

const QString together = QStringLiteral("all");

} // namespace

ReminderDesk::ReminderDesk(Workspace &workspace, QWidget *window, std::unique_ptr<Notifier> notifier, Clock clock)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_clock(clock)
    , m_watch(workspace.store(), clock)
    , m_notifier(std::move(notifier))
    , m_popup(new ReminderPopup(workspace, m_watch, window))
{
    m_popup->setClock(clock);
    connect(m_popup, &ReminderPopup::allRequested, this, &ReminderDesk::allRequested);
    connect(&m_watch, &ReminderWatch::failed, &workspace, &Workspace::fail);
    if (!m_notifier)
        return;
    connect(&m_watch, &ReminderWatch::announced, this, &ReminderDesk::announce);
    connect(m_notifier.get(), &Notifier::activated, this, &ReminderDesk::act);
    connect(&m_watch, &ReminderWatch::shownChanged, this, [this] {
        auto gone = m_told;
        for (const auto &shown : m_watch.shown())
            gone.remove(shown.item.key());
        for (const auto &key : gone)
            m_notifier->withdraw(key);
        m_told.subtract(gone);
    });
}

void ReminderDesk::announce(const QList<DueReminder> &reminders)
{
    if (reminders.size() > mostNotifications) {
        QStringList titles;
        for (const auto &reminder : reminders)
            titles.append(reminder.item.record.title());
        return m_notifier->show({together, tr("%n reminders", nullptr, int(reminders.size())),
            titles.mid(0, 5).join(u'\n'), {{QStringLiteral("default"), tr("Open")}}});
    }
    for (const auto &reminder : reminders) {
        const auto &item = reminder.item;
        QStringList body{
            reminderText(item, m_clock(), QTimeZone::systemTimeZone()), item.with(), item.record.text("place")};
        body.removeAll(QString());
        m_told.insert(item.key());
        m_notifier->show({item.key(), item.record.title(), body.join(QStringLiteral(" · ")),
            {{QStringLiteral("default"), tr("Open")}, {QStringLiteral("done"), tr("Done")},
                {QStringLiteral("5"), tr("In 5 minutes")}, {QStringLiteral("60"), tr("In an hour")},
                {QStringLiteral("tomorrow"), tr("Tomorrow")}}});
    }
}

void ReminderDesk::act(const QString &key, const QString &action)
{
    static const QHash<QString, Snooze> snoozes{
        {"5", Snooze::FiveMinutes}, {"60", Snooze::OneHour}, {"tomorrow", Snooze::Tomorrow}};
    if (const auto snooze = snoozes.constFind(action); snooze != snoozes.cend())
        return m_watch.snooze(key, *snooze);
    const auto reminders = m_watch.shown();
    const auto found = std::find_if(
        reminders.cbegin(), reminders.cend(), [&](const DueReminder &reminder) { return reminder.item.key() == key; });
    if (action == u"done" && found != reminders.cend())
        return m_workspace.commit(completeItem(found->item, m_clock()));
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (found == reminders.cend())
        return emit allRequested();
    m_workspace.open(found->item.record.ref());
    m_watch.dismiss(key);
}

} // namespace crm
