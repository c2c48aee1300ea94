// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/agenda.h"

#include "models/customer/recordrow.h"
#include "models/schedule/walltime.h"

#include <QSet>

#include <algorithm>

namespace crm {

namespace {

constexpr int longestDays = 60;      // what began earlier and still goes on is looked for so far back
constexpr int mostItems = 5000;      // nobody reads more of a calendar
constexpr int mostOccurrences = 750; // of one series in one range
constexpr int shownMinutes = 30;

const QString wordFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

Filter at(const char *field, Filter::Op op, const QDateTime &instant)
{
    return Filter::compare(field, op, {instant.toMSecsSinceEpoch()});
}

QString occurrenceKey(const Id &series, const QDateTime &occurrence)
{
    return series.text() + u'/' + instantWord(occurrence);
}

AgendaItem itemOfAnswer(const Row &row)
{
    const auto read = itemOfRow(Task::entity(), row);
    auto item = itemOf(read.record);
    item.titles = read.titles;
    return item;
}

/// The occurrences of a series that have no record of their own.
void expand(const AgendaItem &whole, const AgendaRange &range, const QSet<QString> &changed, QList<AgendaItem> &items)
{
    const auto series = seriesOf(whole.record);
    const auto length = whole.end.isValid() ? whole.start.msecsTo(whole.end) : 0;
    // What began before the range may still go on in it.
    const auto from = range.from.addMSecs(-qMax(length, whole.isAllDay ? qint64(26) * 3600 * 1000 : 0));
    for (const auto &start : startsBetween(series, from, range.until, mostOccurrences)) {
        if (changed.contains(occurrenceKey(whole.record.id, start)))
            continue;
        auto item = whole;
        item.start = start;
        item.occurrenceAt = start;
        if (whole.end.isValid()) {
            const auto wall
                = wallTimeOf(start, series.zone)
                      .addMSecs(wallTimeOf(whole.start, series.zone).msecsTo(wallTimeOf(whole.end, series.zone)));
            item.end = instantOf(wall.date(), wall.time(), series.zone);
        }
        if (item.start >= range.from || item.shownEnd() > range.from)
            items.append(item);
    }
}

} // namespace

bool AgendaItem::isAppointment() const
{
    const auto kind = record.text("kind");
    return end.isValid() || kind == u"meeting" || kind == u"visit";
}

QString AgendaItem::with() const
{
    QStringList parts{titles.value("person"), titles.value("organisation")};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts = {titles.value("opportunity"), titles.value("service_case")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QDateTime AgendaItem::shownEnd() const
{
    if (end > start)
        return end;
    if (!isAllDay)
        return start.addSecs(shownMinutes * 60);
    const auto zone = zoneOf(record);
    return instantOf(wallTimeOf(start, zone).date().addDays(1), QTime(0, 0), zone);
}

QDateTime AgendaItem::remindAt() const
{
    const auto own = record.instant("remind_at");
    const auto due = record.instant("due_at");
    return isBare() && own.isValid() && due.isValid() ? start.addMSecs(due.msecsTo(own)) : own;
}

QDate AgendaItem::firstDay(const QTimeZone &zone) const
{
    return wallTimeOf(start, isAllDay ? zoneOf(record) : zone).date();
}

QDate AgendaItem::lastDay(const QTimeZone &zone) const
{
    return qMax(firstDay(zone), wallTimeOf(shownEnd().addMSecs(-1), isAllDay ? zoneOf(record) : zone).date());
}

QString AgendaItem::key() const
{
    return isOfSeries() ? occurrenceKey(seriesId(), occurrenceAt) : record.id.text();
}

QString instantWord(const QDateTime &at)
{
    return at.toUTC().toString(wordFormat);
}

QList<QDateTime> instantsOf(const QString &words)
{
    QList<QDateTime> instants;
    for (const auto &word : words.split(u' ', Qt::SkipEmptyParts)) {
        auto instant = QDateTime::fromString(word, wordFormat);
        instant.setTimeSpec(Qt::UTC);
        if (instant.isValid())
            instants.append(instant);
    }
    return instants;
}

QTimeZone zoneOf(const Record &task)
{
    return zoneNamed(task.text("zone"));
}

Series seriesOf(const Record &task)
{
    return {task.instant("due_at"), zoneOf(task), task.text("recurrence"), instantsOf(task.text("excluded"))};
}

AgendaItem itemOf(const Record &task)
{
    return {.record = task,
        .start = task.instant("due_at"),
        .end = task.instant("ends_at"),
        .isAllDay = task.value("all_day").toLongLong() != 0,
        .occurrenceAt = task.isNull("series") ? QDateTime() : task.instant("occurrence_at")};
}

QList<Selection> agendaQuestions(const AgendaRange &range)
{
    const auto &entity = Task::entity();
    QList<Filter> common;
    if (!range.owner.isNull())
        common.append(Filter::refers("owner", range.owner));
    const QVariantList states = range.isOpenOnly ? QVariantList{"open"} : QVariantList{"open", "done"};
    const auto shown = Filter::compare("status", Filter::In, states);
    const auto question = [&](QList<Filter> parts, const QByteArrayList &paths) {
        return Selection{{&entity, Filter::all(common + parts), {{"due_at"}}, mostItems}, paths};
    };
    const auto paths = recordPaths(entity);
    const auto once = Filter::compare("recurrence", Filter::IsNull);
    const auto repeats = Filter::compare("recurrence", Filter::IsNotNull);
    const auto begins
        = Filter::all({at("due_at", Filter::GreaterOrEqual, range.from), at("due_at", Filter::Less, range.until)});
    const auto goesOn = Filter::all({at("due_at", Filter::GreaterOrEqual, range.from.addDays(-longestDays)),
        at("due_at", Filter::Less, range.from), at("ends_at", Filter::Greater, range.from)});
    const auto changed = Filter::all({at("occurrence_at", Filter::GreaterOrEqual, range.from.addDays(-longestDays)),
        at("occurrence_at", Filter::Less, range.until)});
    // A changed occurrence counts whoever does it and whatever became of it: its series must not show it again.
    return {question({begins, once, shown}, paths), question({goesOn, once, shown}, paths),
        question({repeats, Filter::equals("status", QStringLiteral("open")), at("due_at", Filter::Less, range.until)},
            paths),
        {{&entity, changed, {{"rid"}}}, {"series.id", "occurrence_at"}}};
}

QList<AgendaItem> agendaOf(const QList<QList<Row>> &answers, const AgendaRange &range)
{
    enum Question { Begins, GoesOn, Repeats, Changed };
    QList<AgendaItem> items;
    for (const auto &row : answers.value(GoesOn) + answers.value(Begins))
        items.append(itemOfAnswer(row));
    QSet<QString> changed;
    for (const auto &row : answers.value(Changed))
        changed.insert(occurrenceKey(Id::fromBytes(row.cells.value(0).toByteArray()),
            QDateTime::fromMSecsSinceEpoch(row.cells.value(1).toLongLong(), Qt::UTC)));
    for (const auto &row : answers.value(Repeats))
        expand(itemOfAnswer(row), range, changed, items);
    std::stable_sort(
        items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) { return a.start < b.start; });
    return items;
}

Answer<Result<QList<AgendaItem>>> readAgenda(Store &store, const AgendaRange &range)
{
    return store.selectAll(agendaQuestions(range))
        .then([range](const Result<QList<QList<Row>>> &answers) -> Result<QList<AgendaItem>> {
            if (!answers)
                return answers.error();
            return agendaOf(*answers, range);
        });
}

} // namespace crm
