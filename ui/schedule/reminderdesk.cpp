// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/reminderdesk.h"

#include "models/schedule/scheduleedits.h"
#include "ui/schedule/reminderpopup.h"

namespace crm {

ReminderDesk::ReminderDesk(Workspace &workspace, QWidget *window, std::unique_ptr<Notifier> notifier, Clock clock)
    : QObject(window)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_watch(workspace.store(), clock)
    , m_announcer(new Announcer(std::move(notifier), window, this))
    , m_popup(new ReminderPopup(workspace, m_watch, window))
{
    m_popup->setClock(clock);
    connect(m_popup, &ReminderPopup::allRequested, this, &ReminderDesk::allRequested);
    connect(&m_watch, &ReminderWatch::failed, &workspace, &Workspace::fail);
    connect(&m_watch, &ReminderWatch::announced, this, &ReminderDesk::announce);
    connect(m_announcer, &Announcer::activated, this, &ReminderDesk::act);
    connect(&m_watch, &ReminderWatch::shownChanged, this, [this] {
        QSet<QString> shown;
        for (const auto &reminder : m_watch.shown())
            shown.insert(reminder.item.key());
        m_announcer->keepOnly(shown);
    });
}

void ReminderDesk::announce(const QList<DueReminder> &reminders)
{
    QList<Notification> all;
    for (const auto &reminder : reminders) {
        const auto &item = reminder.item;
        QStringList body{
            reminderText(item, m_clock(), QTimeZone::systemTimeZone()), item.with(), item.record.text("place")};
        body.removeAll(QString());
        all.append({item.key(), item.record.title(), body.join(QStringLiteral(" · ")),
            {{QStringLiteral("default"), tr("Open")}, {QStringLiteral("done"), tr("Done")},
                {QStringLiteral("5"), tr("In 5 minutes")}, {QStringLiteral("60"), tr("In an hour")},
                {QStringLiteral("tomorrow"), tr("Tomorrow")}}});
    }
    m_announcer->tell(all, tr("%n reminders", nullptr, int(reminders.size())));
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
    m_announcer->raiseWindow();
    if (found == reminders.cend())
        return emit allRequested();
    m_workspace.open(found->item.record.ref());
    m_watch.dismiss(key);
}

} // namespace crm
