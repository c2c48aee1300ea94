// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/scheduleedits.h"

#include "models/schedule/calendartasks.h"
#include "models/schedule/walltime.h"

namespace crm {

namespace {

struct ScheduleEdits
{
    Q_DECLARE_TR_FUNCTIONS(crm::ScheduleEdits)
};

constexpr int farthestYears = 5; // a rule that begins later than that begins where it was typed

/// How far something moves, as clocks on the wall show it: a daily call stays at ten also over the change of clocks.
struct WallShift
{
    QTimeZone zone;
    qint64 ms = 0;

    QDateTime operator()(const QDateTime &instant) const
    {
        if (!instant.isValid())
            return {};
        const auto wall = wallTimeOf(instant, zone).addMSecs(ms);
        return instantOf(wall.date(), wall.time(), zone);
    }
};

WallShift shiftBetween(const QDateTime &from, const QDateTime &to, const QTimeZone &zone)
{
    return {zone, wallTimeOf(from, zone).msecsTo(wallTimeOf(to, zone))};
}

void setSpan(Record &task, const TimeSpan &span)
{
    const auto due = task.instant("due_at");
    if (const auto remind = task.instant("remind_at"); remind.isValid() && due.isValid() && span.start.isValid())
        task.setInstant("remind_at", span.start.addMSecs(due.msecsTo(remind)));
    task.setInstant("due_at", span.start);
    task.setInstant("ends_at", span.end);
    task.setValue("all_day", qint64(span.isAllDay));
    if (span.isAllDay && task.isNull("zone"))
        task.setValue("zone", ownZoneName());
}

QString wordsOf(const QList<QDateTime> &instants)
{
    QStringList words;
    for (const auto &instant : instants)
        words.append(instantWord(instant));
    return words.join(u' ');
}

void setExcluded(Record &series, const QList<QDateTime> &instants)
{
    const auto words = wordsOf(instants);
    series.setValue("excluded", words.isEmpty() ? QVariant() : QVariant(words));
}

/// Moves a series by so much: its first start, its rule, its exceptions.
void shiftSeries(Record &series, const WallShift &shift, const TimeSpan &to)
{
    const auto first = series.instant("due_at");
    const auto moved = shift(first);
    const auto length = to.end.isValid() ? to.start.msecsTo(to.end) : 0;
    const auto from = wallTimeOf(first, shift.zone).date();
    series.setValue("recurrence", ruleMoved(series.text("recurrence"), from, wallTimeOf(moved, shift.zone).date()));
    QList<QDateTime> excluded;
    for (const auto &instant : instantsOf(series.text("excluded")))
        excluded.append(shift(instant));
    setExcluded(series, excluded);
    setSpan(series, {moved, to.end.isValid() ? moved.addMSecs(length) : QDateTime(), to.isAllDay});
}

/// A record with the same values under a new id.
Record copyOf(const Record &task)
{
    auto copy = Record::blank(task.entity());
    for (int i = 0; i < task.entity().fields.size(); ++i)
        if (!task.entity().fields.at(i).isComputed())
            copy.setValue(i, task.value(i));
    copy.id = Id::make();
    copy.setValue("uid", QVariant());
    return copy;
}

bool isFirst(const AgendaItem &item)
{
    return item.isBare() && item.occurrenceAt <= item.record.instant("due_at");
}

/// Cuts the series before the item: `before` ends there, `after` goes on as a series of its own.
struct Cut
{
    Record before;
    Record after;
};

Cut cutBefore(const AgendaItem &item)
{
    const auto series = seriesOf(item.record);
    Cut cut{item.record, copyOf(item.record)};
    QList<QDateTime> earlier;
    QList<QDateTime> later;
    for (const auto &instant : series.excluded)
        (instant < item.occurrenceAt ? earlier : later).append(instant);
    cut.before.setValue("recurrence", ruleEndingBefore(series.rule, item.occurrenceAt));
    setExcluded(cut.before, earlier);
    cut.after.setValue("recurrence", ruleWithoutFirst(series.rule, startsBefore(series, item.occurrenceAt)));
    setExcluded(cut.after, later);
    cut.after.setValue("uid", uidOfRest(uidOf(item.record), item.occurrenceAt));
    setSpan(cut.after, {item.start, item.end, item.isAllDay});
    return cut;
}

/// The changed occurrences from the item on, handed to another series and moved with it.
QList<Record> handedOver(const Chosen &chosen, const Id &series, const WallShift &shift)
{
    QList<Record> records;
    for (auto record : chosen.changed) {
        const auto at = record.instant("occurrence_at");
        if (chosen.part == SeriesPart::Following && at < chosen.item.occurrenceAt)
            continue;
        record.setReference("series", series);
        record.setInstant("occurrence_at", shift(at));
        records.append(record);
    }
    return records;
}

/// What more than this one means: only series that still give the item themselves can be meant whole.
SeriesPart partOf(const Chosen &chosen)
{
    if (!chosen.item.isBare())
        return SeriesPart::This;
    return chosen.part == SeriesPart::Following && isFirst(chosen.item) ? SeriesPart::All : chosen.part;
}

void takeOver(Record &record, const Record &typed, const Record &basis)
{
    static const QByteArrayList own{"due_at", "ends_at", "all_day", "remind_at", "zone", "recurrence", "excluded",
        "series", "occurrence_at", "uid", "status", "done_at"};
    for (const auto &field : record.entity().fields)
        if (!own.contains(field.name) && !field.isComputed() && typed.value(field.name) != basis.value(field.name))
            record.setValue(field.name, typed.value(field.name));
}

Edit changeSeries(const Chosen &chosen, const TimeSpan &to, const Record *typed, const QString &label)
{
    const auto &item = chosen.item;
    const auto shift = shiftBetween(item.start, to.start, zoneOf(item.record));
    Edit edit{label};
    auto whole = item.record;
    if (partOf(chosen) == SeriesPart::Following) {
        auto cut = cutBefore(item);
        edit.puts.append(cut.before);
        whole = cut.after;
    }
    if (to != TimeSpan{item.start, item.end, item.isAllDay})
        shiftSeries(whole, shift, to);
    if (typed)
        takeOver(whole, *typed, item.record);
    edit.puts.append(whole);
    if (whole.id != item.record.id || shift.ms != 0)
        edit.puts += handedOver(chosen, whole.id, shift);
    return edit;
}

} // namespace

Answer<Result<QList<Record>>> changedOccurrences(Store &store, const Id &series)
{
    return store.records({&Task::entity(), Filter::refers("series", series), {{"rid"}}});
}

Record ownRecord(const AgendaItem &item)
{
    if (!item.isBare())
        return item.record;
    auto own = copyOf(item.record);
    own.setValue("recurrence", QVariant());
    own.setValue("excluded", QVariant());
    own.setReference("series", item.record.id);
    own.setInstant("occurrence_at", item.occurrenceAt);
    setSpan(own, {item.start, item.end, item.isAllDay});
    return own;
}

Record onItsRule(Record task)
{
    const auto start = task.instant("due_at");
    if (task.isNull("recurrence") || !start.isValid())
        return task;
    if (task.isNull("zone"))
        task.setValue("zone", ownZoneName());
    auto whole = seriesOf(task);
    whole.excluded.clear();
    const auto first = startsBetween(whole, start, start.addYears(farthestYears), 1).value(0);
    if (!first.isValid() || first == start)
        return task;
    const auto shift = shiftBetween(start, first, whole.zone);
    setSpan(task, {first, shift(task.instant("ends_at")), task.value("all_day").toLongLong() != 0});
    return task;
}

QList<Record> typedSeries(const Record &before, const Record &typed, const QList<Record> &changed)
{
    const auto isAsBefore = [&](const char *field) { return typed.value(field) == before.value(field); };
    if (!before.isNull("recurrence") && isAsBefore("due_at") && isAsBefore("recurrence"))
        return {typed};
    QList<Record> records{onItsRule(typed)};
    auto &series = records.first();
    if (before.isNull("recurrence") || series.isNull("recurrence"))
        return records;
    const auto shift = shiftBetween(before.instant("due_at"), series.instant("due_at"), zoneOf(series));
    if (shift.ms == 0)
        return records;
    QList<QDateTime> excluded;
    for (const auto &instant : instantsOf(series.text("excluded")))
        excluded.append(shift(instant));
    setExcluded(series, excluded);
    for (auto record : changed) {
        record.setInstant("occurrence_at", shift(record.instant("occurrence_at")));
        records.append(record);
    }
    return records;
}

TimeSpan spanMoved(const AgendaItem &item, qint64 days, qint64 seconds)
{
    const auto zone = item.isAllDay ? zoneOf(item.record) : QTimeZone::systemTimeZone();
    const WallShift shift{zone, (days * 24 * 3600 + seconds) * 1000};
    return {shift(item.start), shift(item.end), item.isAllDay};
}

Edit moveItem(const Chosen &chosen, const TimeSpan &to)
{
    if (partOf(chosen) != SeriesPart::This)
        return changeSeries(
            chosen, to, nullptr, ScheduleEdits::tr("“%1” moved with its series.").arg(chosen.item.record.title()));
    auto own = ownRecord(chosen.item);
    setSpan(own, to);
    return {ScheduleEdits::tr("“%1” moved.").arg(own.title()), {own}};
}

Edit changeItem(const Chosen &chosen, const Record &typed)
{
    const auto label = ScheduleEdits::tr("“%1” changed.").arg(typed.title());
    if (partOf(chosen) == SeriesPart::This)
        return {label, {typed}};
    const TimeSpan to{typed.instant("due_at"), typed.instant("ends_at"), typed.value("all_day").toLongLong() != 0};
    return changeSeries(chosen, to, &typed, label);
}

Edit removeItem(const Chosen &chosen)
{
    const auto &item = chosen.item;
    const auto part = partOf(chosen);
    Edit edit{ScheduleEdits::tr("“%1” deleted.").arg(item.record.title())};
    auto series = item.record;
    if (!item.isBare()) {
        if (!item.isOfSeries()) {
            edit.removals = {item.record.ref()};
            return edit;
        }
        series.setValue("status", QStringLiteral("cancelled")); // its series would show it again
    } else if (part == SeriesPart::This) {
        setExcluded(series, instantsOf(series.text("excluded")) + QList<QDateTime>{item.occurrenceAt});
    } else if (part == SeriesPart::Following) {
        series.setValue("recurrence", ruleEndingBefore(series.text("recurrence"), item.occurrenceAt));
    }
    if (part == SeriesPart::All)
        edit.removals = {series.ref()};
    else
        edit.puts = {series};
    for (const auto &record : chosen.changed) {
        const bool isMeant = part == SeriesPart::All
            || (part == SeriesPart::Following && record.instant("occurrence_at") >= item.occurrenceAt);
        if (isMeant && record.text("status") != u"done") // what was done stays on the customer's history
            edit.removals.append(record.ref());
    }
    return edit;
}

Edit completeItem(const AgendaItem &item, const QDateTime &at)
{
    auto own = ownRecord(item);
    own.setValue("status", QStringLiteral("done"));
    own.setInstant("done_at", at);
    return {ScheduleEdits::tr("Done: %1").arg(own.title()), {own}};
}

Edit reopenItem(const AgendaItem &item)
{
    auto own = ownRecord(item);
    own.setValue("status", QStringLiteral("open"));
    own.setValue("done_at", QVariant());
    return {ScheduleEdits::tr("“%1” is open again.").arg(own.title()), {own}};
}

Edit repeatItem(const AgendaItem &item, const QString &rule)
{
    auto task = item.record;
    task.setValue("recurrence", rule.isEmpty() ? QVariant() : QVariant(rule));
    if (task.isNull("zone"))
        task.setValue("zone", ownZoneName());
    return {rule.isEmpty() ? ScheduleEdits::tr("“%1” takes place once.").arg(task.title())
                           : ScheduleEdits::tr("“%1” repeats.").arg(task.title()),
        {task}};
}

Edit endSeries(const Chosen &chosen, const QDateTime &instant)
{
    const auto rule = chosen.item.record.text("recurrence");
    if (!instant.isValid())
        return repeatItem(chosen.item, ruleWithoutEnd(rule));
    auto edit = repeatItem(chosen.item, ruleEndingBefore(rule, instant));
    for (const auto &record : chosen.changed)
        if (record.instant("occurrence_at") >= instant && record.text("status") != u"done")
            edit.removals.append(record.ref());
    return edit;
}

Edit remindOfItem(const AgendaItem &item, const QDateTime &at)
{
    auto own = ownRecord(item);
    own.setInstant("remind_at", at);
    return {at.isValid() ? ScheduleEdits::tr("You will be reminded of “%1”.").arg(own.title())
                         : ScheduleEdits::tr("You will not be reminded of “%1”.").arg(own.title()),
        {own}};
}

} // namespace crm
