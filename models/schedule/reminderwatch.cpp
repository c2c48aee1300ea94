// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/reminderwatch.h"

#include <algorithm>
#include <utility>

namespace crm {

namespace {

const QString bookKey = QStringLiteral("reminders");

constexpr int horizonDays = 2;     // what falls later is asked for tomorrow
constexpr int changeDelay = 200;   // ms: an import announces many changes one after another
constexpr int longestWait = 60000; // ms: timers stand still while a laptop sleeps, the wall clock does not
constexpr int idleWait = 3600000;  // ms; nothing is coming up

} // namespace

ReminderWatch::ReminderWatch(Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeDelay);
    connect(&m_timer, &QTimer::timeout, this, &ReminderWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &ReminderWatch::ask);
}

void ReminderWatch::start()
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(Task::entity()))
            m_soon.start();
    });
    connect(&m_store, &Store::userChanged, this, &ReminderWatch::ask);
    m_store.meta(bookKey).then(this, [this](const Result<QVariant> &stored) {
        if (!stored)
            return emit failed(stored.error());
        m_book = ReminderBook::fromJson(stored->toString().toUtf8());
        m_isStarted = true;
        // A file seen for the first time may hold years of old reminders.
        if (!m_book.since.isValid()) {
            m_book.since = m_clock().addDays(-1);
            save();
        }
        ask();
    });
}

QDateTime ReminderWatch::next() const
{
    return nextReminder(m_items, m_book, m_clock());
}

void ReminderWatch::ask()
{
    if (!m_isStarted)
        return;
    const auto horizon = m_clock().addDays(horizonDays);
    readReminders(m_store, m_store.user(), m_book.since, horizon)
        .then(this, [this, horizon, sequence = ++m_sequence](const Result<QList<AgendaItem>> &items) {
            if (sequence != m_sequence)
                return;
            if (!items)
                return emit failed(items.error());
            m_horizon = horizon;
            take(*items);
        });
}

void ReminderWatch::take(const QList<AgendaItem> &items)
{
    m_items = items;
    const auto before = std::exchange(m_shown, standingReminders(items, m_book));
    const bool isSame = std::equal(before.cbegin(), before.cend(), m_shown.cbegin(), m_shown.cend(),
        [](const DueReminder &a, const DueReminder &b) { return a.item.key() == b.item.key(); });
    if (!isSame)
        emit shownChanged();
    look();
}

void ReminderWatch::look()
{
    const auto now = m_clock();
    if (m_horizon.isValid() && now.addDays(horizonDays - 1) > m_horizon)
        return ask();
    const auto due = dueReminders(m_items, m_book, now);
    if (!due.isEmpty()) {
        noteAnnounced(m_book, due, now);
        save(); // before they are shown: a crash never tells twice, and what stands comes back
        m_shown += due;
        emit announced(due);
        emit shownChanged();
    }
    wait();
}

void ReminderWatch::wait()
{
    const auto at = next();
    const auto ms = at.isValid() ? qBound(qint64(0), m_clock().msecsTo(at), qint64(longestWait)) : qint64(idleWait);
    m_timer.start(int(ms));
}

void ReminderWatch::save()
{
    m_store.setMeta(bookKey, QString::fromUtf8(m_book.toJson())).then(this, [this](const Result<Done> &done) {
        if (!done && done.error().code != Error::ReadOnly)
            emit failed(done.error());
    });
}

void ReminderWatch::snooze(const QString &key, Snooze snooze)
{
    m_book.snoozed.insert(key, snoozedUntil(snooze, m_clock(), QTimeZone::systemTimeZone()));
    if (!m_book.standing.contains(key)) // else it is stored with what follows
        save();
    dismiss(key);
    wait();
}

void ReminderWatch::dismiss(const QString &key)
{
    if (m_book.standing.remove(key))
        save();
    if (m_shown.removeIf([&](const DueReminder &shown) { return shown.item.key() == key; }) > 0)
        emit shownChanged();
}

void ReminderWatch::dismissAll()
{
    m_shown.clear();
    m_book.standing.clear();
    save();
    emit shownChanged();
}

} // namespace crm
