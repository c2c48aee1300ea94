// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/reminders.h"

#include "models/customer/recordrow.h"
#include "models/schedule/walltime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Reminders)
};

constexpr int longestLead = 62; // days a reminder of a repeating task may come before it

QJsonObject jsonOf(const QHash<QString, QDateTime> &times)
{
    QJsonObject json;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        json.insert(it.key(), instantWord(it.value()));
    return json;
}

QHash<QString, QDateTime> timesOf(const QJsonObject &json)
{
    QHash<QString, QDateTime> times;
    for (auto it = json.begin(); it != json.end(); ++it)
        if (const auto instants = instantsOf(it.value().toString()); !instants.isEmpty())
            times.insert(it.key(), instants.first());
    return times;
}

/// At the time its reminder has now. Seconds: the book keeps no more.
bool wasAnnounced(const AgendaItem &item, const ReminderBook &book)
{
    const auto told = book.announced.constFind(item.key());
    return told != book.announced.cend() && told->toSecsSinceEpoch() == item.remindAt().toSecsSinceEpoch();
}

/// When the item is to be announced next; null: it was announced, or has no reminder.
QDateTime announcementOf(const AgendaItem &item, const ReminderBook &book)
{
    if (!item.isOpen())
        return {};
    const auto key = item.key();
    if (const auto snoozed = book.snoozed.constFind(key); snoozed != book.snoozed.cend())
        return *snoozed;
    const auto at = item.remindAt();
    if (!at.isValid() || at < book.since)
        return {};
    return wasAnnounced(item, book) ? QDateTime() : at;
}

QList<DueReminder> earliestFirst(QList<DueReminder> reminders)
{
    std::stable_sort(
        reminders.begin(), reminders.end(), [](const DueReminder &a, const DueReminder &b) { return a.at < b.at; });
    return reminders;
}

} // namespace

QByteArray ReminderBook::toJson() const
{
    return QJsonDocument(QJsonObject{{"since", instantWord(since)}, {"announced", jsonOf(announced)},
                             {"snoozed", jsonOf(snoozed)}, {"standing", jsonOf(standing)}})
        .toJson(QJsonDocument::Compact);
}

ReminderBook ReminderBook::fromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    return {instantsOf(object.value("since").toString()).value(0), timesOf(object.value("announced").toObject()),
        timesOf(object.value("snoozed").toObject()), timesOf(object.value("standing").toObject())};
}

QList<DueReminder> dueReminders(const QList<AgendaItem> &items, const ReminderBook &book, const QDateTime &now)
{
    QList<DueReminder> due;
    for (const auto &item : items)
        if (const auto at = announcementOf(item, book); at.isValid() && at <= now)
            due.append({item, at});
    return earliestFirst(due);
}

QList<DueReminder> standingReminders(const QList<AgendaItem> &items, const ReminderBook &book)
{
    QList<DueReminder> standing;
    for (const auto &item : items)
        if (const auto at = book.standing.value(item.key()); at.isValid() && item.isOpen() && wasAnnounced(item, book))
            standing.append({item, at});
    return earliestFirst(standing);
}

QDateTime nextReminder(const QList<AgendaItem> &items, const ReminderBook &book, const QDateTime &now)
{
    QDateTime next;
    for (const auto &item : items)
        if (const auto at = announcementOf(item, book); at > now && (!next.isValid() || at < next))
            next = at;
    return next;
}

void noteAnnounced(ReminderBook &book, const QList<DueReminder> &reminders, const QDateTime &now)
{
    for (const auto &reminder : reminders) {
        const auto key = reminder.item.key();
        book.snoozed.remove(key);
        book.standing.insert(key, reminder.at);
        if (const auto at = reminder.item.remindAt(); at.isValid())
            book.announced.insert(key, at);
    }
    book.since = std::max(book.since, now.addDays(-reminderDays));
    const auto isOver = [&](const auto &times) { return times.value() < book.since; };
    book.announced.removeIf(isOver);
    book.snoozed.removeIf(isOver);
    book.standing.removeIf(isOver);
}

QDateTime snoozedUntil(Snooze snooze, const QDateTime &now, const QTimeZone &zone)
{
    switch (snooze) {
    case Snooze::FiveMinutes:
        return now.addSecs(5 * 60);
    case Snooze::OneHour:
        return now.addSecs(60 * 60);
    case Snooze::Tomorrow:
        break;
    }
    return instantOf(wallTimeOf(now, zone).date().addDays(1), QTime(8, 0), zone);
}

QString reminderText(const AgendaItem &item, const QDateTime &now, const QTimeZone &zone)
{
    if (!item.start.isValid())
        return {};
    const auto days = wallTimeOf(now, zone).date().daysTo(item.firstDay(zone));
    if (item.isAllDay || qAbs(days) > 1)
        return days == 0 ? Text::tr("today")
            : days == 1  ? Text::tr("tomorrow")
            : days == -1 ? Text::tr("yesterday")
            : days > 0   ? Text::tr("in %n days", nullptr, int(days))
                         : Text::tr("%n days ago", nullptr, int(-days));
    const auto minutes = qRound(double(now.secsTo(item.start)) / 60);
    if (minutes == 0)
        return Text::tr("now");
    if (qAbs(minutes) < 60)
        return minutes > 0 ? Text::tr("in %1 min").arg(minutes) : Text::tr("%1 min ago").arg(-minutes);
    const auto time = QLocale().toString(wallTimeOf(item.start, zone).time(), QLocale::ShortFormat);
    return days == 0 ? Text::tr("today at %1").arg(time)
        : days > 0   ? Text::tr("tomorrow at %1").arg(time)
                     : Text::tr("yesterday at %1").arg(time);
}

Answer<Result<QList<AgendaItem>>> readReminders(
    Store &store, const Id &owner, const QDateTime &since, const QDateTime &until)
{
    const auto &entity = Task::entity();
    QList<Filter> common{Filter::equals("status", QStringLiteral("open"))};
    if (!owner.isNull())
        common.append(Filter::any({Filter::refers("owner", owner), Filter::compare("owner", Filter::IsNull)}));
    const auto at = [](const QDateTime &instant) { return QVariantList{instant.toMSecsSinceEpoch()}; };
    const auto once = Filter::all(common
        + QList<Filter>{Filter::compare("remind_at", Filter::GreaterOrEqual, at(since)),
            Filter::compare("remind_at", Filter::Less, at(until)), Filter::compare("recurrence", Filter::IsNull)});
    const auto repeats = Filter::all(common
        + QList<Filter>{
            Filter::compare("recurrence", Filter::IsNotNull), Filter::compare("remind_at", Filter::IsNotNull)});
    const auto changed
        = Filter::all({Filter::compare("occurrence_at", Filter::GreaterOrEqual, at(since.addDays(-longestLead))),
            Filter::compare("occurrence_at", Filter::Less, at(until.addDays(longestLead)))});
    const auto paths = recordPaths(entity);
    const AgendaRange range{since.addDays(-1), until.addDays(longestLead)};
    return store
        .selectAll({{{&entity, once, {{"remind_at"}}, 1000}, paths}, {{&entity, once, {{"rid"}}, 0}, paths},
            {{&entity, repeats, {{"rid"}}, 1000}, paths},
            {{&entity, changed, {{"rid"}}}, {"series.id", "occurrence_at"}}})
        .then([range](const Result<QList<QList<Row>>> &answers) -> Result<QList<AgendaItem>> {
            if (!answers)
                return answers.error();
            return agendaOf(*answers, range);
        });
}

} // namespace crm
