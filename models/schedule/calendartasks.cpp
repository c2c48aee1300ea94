// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendartasks.h"

#include "models/customer/recordrow.h"
#include "models/schedule/calendarseries.h"

#include <QSet>

namespace crm {

namespace {

const QString uidEnd = QStringLiteral("@rapport.example");
const QString splitMark = QStringLiteral("_R");
constexpr qsizetype instantLength = 16; // "20260302T080000Z"

CalendarEntry::State stateOf(const Record &task)
{
    const auto status = task.text("status");
    return status == u"done"     ? CalendarEntry::State::Done
        : status == u"cancelled" ? CalendarEntry::State::Cancelled
                                 : CalendarEntry::State::Open;
}

/// A to-do stays one, however long it takes, and an occurrence is of one kind with its series: they share a UID.
bool isEventIn(const AgendaItem &item, const Record &whole)
{
    const bool isAppointment = item.isAppointment() || (whole.isValid() && itemOf(whole).isAppointment());
    return isAppointment && item.start.isValid() && (whole.isValid() ? whole : item.record).text("kind") != u"todo";
}

CalendarEntry entryOf(const AgendaItem &item, const QHash<Id, Record> &series)
{
    const auto &task = item.record;
    const bool isEvent = isEventIn(item, item.isOfSeries() ? series.value(task.reference("series")) : Record());
    CalendarEntry entry{.kind = isEvent ? CalendarEntry::Kind::Event : CalendarEntry::Kind::Todo,
        .state = stateOf(task),
        .uid = uidOf(task),
        .summary = task.title(),
        .description = task.text("body"),
        .place = task.text("place"),
        .contact = item.with(),
        .start = item.start,
        .end = item.start.isValid() ? item.end : QDateTime(),
        .isAllDay = item.isAllDay,
        .zone = item.isAllDay || !task.isNull("recurrence") || item.isOfSeries()
            ? QString::fromLatin1(zoneOf(task).id())
            : QString(),
        .rule = task.text("recurrence"),
        .excluded = instantsOf(task.text("excluded")),
        .occurrenceAt = item.occurrenceAt,
        .remindAt = item.remindAt(),
        .doneAt = task.instant("done_at"),
        .taskKind = task.text("kind")};
    if (const auto whole = series.constFind(task.reference("series")); item.isOfSeries() && whole != series.cend()) {
        entry.uid = uidOf(*whole);
        entry.isOccurrenceDay = whole->value("all_day").toLongLong() != 0;
        if (task.isNull("zone")) // its days are those of its series, wherever this is written
            entry.zone = QString::fromLatin1(zoneOf(*whole).id());
    } else if (const auto at = task.instant("occurrence_at"); at.isValid() && !task.isNull("uid")) {
        entry.occurrenceAt = at; // of a series that never came here; they know it there
        entry.isOccurrenceDay = item.isAllDay;
    } else {
        entry.occurrenceAt = {}; // its series is gone: it stands alone
    }
    return entry;
}

/// Whose tasks these are occurrences of, as far as they are not among them.
QList<Id> missingSeries(const QList<AgendaItem> &tasks)
{
    QSet<Id> present;
    for (const auto &item : tasks)
        present.insert(item.record.id);
    QList<Id> missing;
    for (const auto &item : tasks)
        if (const auto id = item.record.reference("series"); !id.isNull() && !present.contains(id)) {
            present.insert(id);
            missing.append(id);
        }
    return missing;
}

} // namespace

QString uidOf(const Record &task)
{
    return task.isNull("uid") ? task.id.text() + uidEnd : task.text("uid");
}

QString uidOfRest(const QString &uid, const QDateTime &from)
{
    const auto end = uid.lastIndexOf(u'@');
    const auto place = end < 0 ? uid.size() : end;
    return uid.left(place) + splitMark + instantWord(from) + uid.mid(place);
}

QDateTime splitIn(const QString &rest, const QString &uid)
{
    const auto end = uid.lastIndexOf(u'@');
    const auto place = end < 0 ? uid.size() : end;
    if (!rest.startsWith(uid.left(place) + splitMark) || !rest.endsWith(uid.mid(place)))
        return {};
    return instantsOf(rest.mid(place + splitMark.size(), instantLength)).value(0);
}

QList<CalendarEntry> entriesOf(const QList<AgendaItem> &tasks, const QHash<Id, Record> &series)
{
    auto all = series;
    for (const auto &item : tasks)
        if (!item.isOfSeries())
            all.insert(item.record.id, item.record);
    QList<CalendarEntry> entries;
    for (const auto &item : tasks)
        entries.append(entryOf(item, all));
    return entries;
}

Answer<Result<QByteArray>> exportCalendar(Store &store, const Query &query, const QDateTime &stamp)
{
    auto answer = store.select(query, recordPaths(Task::entity()));
    auto *from = &store;
    const QFuture<QFuture<Result<QByteArray>>> nested
        = answer.then([from, stamp](const Result<QList<Row>> &rows) -> QFuture<Result<QByteArray>> {
              if (!rows)
                  return QtFuture::makeReadyFuture<Result<QByteArray>>(rows.error());
              QList<AgendaItem> items;
              for (const auto &row : *rows) {
                  const auto read = itemOfRow(Task::entity(), row);
                  items.append(itemOf(read.record));
                  items.last().titles = read.titles;
              }
              return from->fetch(Task::entity(), missingSeries(items))
                  .then([items, stamp](const Result<QList<Record>> &found) -> Result<QByteArray> {
                      if (!found)
                          return found.error();
                      auto all = items;
                      QHash<Id, Record> series;
                      for (const auto &record : *found) {
                          all.append(itemOf(record));
                          series.insert(record.id, record);
                      }
                      auto entries = entriesOf(all, series);
                      noteFurtherDates(entries);
                      return writeCalendar(entries, stamp);
                  });
          });
    return Answer<Result<QByteArray>>(QFuture(nested).unwrap());
}

} // namespace crm
