// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendarseries.h"

#include "models/schedule/calendartasks.h"
#include "models/schedule/recurrence.h"
#include "models/schedule/rulewords.h"
#include "models/schedule/walltime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CalendarImport)
};

constexpr int mostStarts = 100'000; // of one series that are looked at

/// An entry without a UID gets one of what it says, so that the file read again finds it. No file of ours ends so.
QString uidOfContent(const CalendarEntry &entry, const QTimeZone &local)
{
    const auto wall = [&local](const QDateTime &at) {
        return at.isValid() ? wallTimeOf(at, local).toString(QStringLiteral("yyyyMMdd'T'HHmmss")) : QString();
    };
    const QStringList said{QString::number(int(entry.kind)), entry.summary, wall(entry.start), wall(entry.end),
        entry.rule, entry.place, wall(entry.occurrenceAt)};
    const auto sum = QCryptographicHash::hash(said.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(sum.toHex()) + QStringLiteral("@content.rapport.example");
}

QTimeZone zoneIn(const CalendarEntry &entry)
{
    return entry.zone.isEmpty() ? QTimeZone::utc() : zoneNamed(entry.zone);
}

/// Of every start the rule gives, excluded ones too.
Series wholeSeries(const CalendarEntry &entry)
{
    return {entry.start, zoneIn(entry), entry.rule};
}

/// As far on the wall as it is from one instant to the other.
struct Shift
{
    QTimeZone zone = QTimeZone::utc();
    qint64 ms = 0;

    QDateTime operator()(const QDateTime &at) const
    {
        if (!at.isValid() || ms == 0)
            return at;
        const auto wall = wallTimeOf(at, zone).addMSecs(ms);
        return instantOf(wall.date(), wall.time(), zone);
    }
};

Shift shiftBetween(const QDateTime &from, const QDateTime &to, const QTimeZone &zone)
{
    return {zone, wallTimeOf(from, zone).msecsTo(wallTimeOf(to, zone))};
}

/// A further date as an occurrence that was changed.
CalendarEntry occurrenceOn(const CalendarEntry &whole, const CalendarEntry::Further &date)
{
    auto entry = whole;
    const auto shift = shiftBetween(whole.start, date.start, zoneIn(whole));
    entry.start = date.start;
    entry.end = date.end.isValid() ? date.end : shift(whole.end);
    entry.remindAt = shift(whole.remindAt);
    entry.occurrenceAt = date.start;
    entry.isOccurrenceDay = whole.isAllDay;
    entry.rule.clear();
    entry.excluded.clear();
    entry.further.clear();
    return entry;
}

/// What of a series has a UID of its own.
struct Piece
{
    CalendarEntry entry;
    Shift shift = {};   ///< from what the series as it was gives
    bool isOff = false; ///< called off: nothing takes place
};

/// The rule from `at` on, which becomes the first start. Empty: nothing is left of it.
QString ruleFrom(const CalendarEntry &whole, const QDateTime &at, const Shift &shift)
{
    const auto series = wholeSeries(whole);
    auto rule = ruleWithoutFirst(whole.rule, startsBefore(series, at));
    const auto words = ruleWordsOf(whole.rule);
    const auto last = words ? lastDayOf(*words, series.zone) : QDate();
    const auto end = last.isValid() ? instantOf(last.addDays(1), QTime(0, 0), series.zone) : at.addYears(100);
    const auto starts = startsBetween(series, at, end, last.isValid() ? mostStarts : 1);
    if (starts.isEmpty())
        return {};
    const auto to = shift(at);
    if (last.isValid()) // it ends as many starts later, wherever those have moved
        rule = ruleEndingBefore(rule, shift(starts.last()).addSecs(1));
    return ruleMoved(rule, wallTimeOf(at, series.zone).date(), wallTimeOf(to, series.zone).date());
}

/// The series as it goes on with this change.
Piece goingOn(const Piece &before, const CalendarEntry &change, const QString &uid)
{
    const auto &whole = before.entry;
    const auto at = before.shift(change.occurrenceAt);
    Piece piece{change, shiftBetween(change.occurrenceAt, change.start, zoneIn(whole))};
    auto &entry = piece.entry;
    const auto further = shiftBetween(at, change.start, zoneIn(whole));
    entry.rule = ruleFrom(whole, at, further);
    entry.uid = at > whole.start ? uidOfRest(uid, change.occurrenceAt) : whole.uid;
    entry.zone = entry.zone.isEmpty() ? whole.zone : entry.zone;
    entry.occurrenceAt = {};
    entry.isOccurrenceDay = false;
    entry.goesOn = false;
    for (const auto &excluded : whole.excluded)
        if (excluded >= at)
            entry.excluded.append(further(excluded));
    piece.isOff = change.state == CalendarEntry::State::Cancelled;
    return piece;
}

/// Sets entries apart, one series after the other.
class Apart
{
public:
    explicit Apart(QList<CalendarRemark> &remarks)
        : m_remarks(remarks)
    {
    }

    void add(const CalendarEntry *whole, QList<CalendarEntry> changed);
    QList<CalendarEntry> entries;

private:
    void addFurther(const CalendarEntry &whole, QList<CalendarEntry> &changed);
    bool goOn(QList<Piece> &pieces, const CalendarEntry &change);

    QList<CalendarRemark> &m_remarks;
};

void Apart::addFurther(const CalendarEntry &whole, QList<CalendarEntry> &changed)
{
    QSet<QDateTime> known{whole.start};
    for (const auto &entry : std::as_const(changed))
        known.insert(entry.occurrenceAt);
    const auto series = wholeSeries(whole);
    for (const auto &date : whole.further) {
        if (known.contains(date.start) || whole.excluded.contains(date.start)
            || !startsBetween(series, date.start, date.start.addMSecs(1), 1).isEmpty())
            continue;
        known.insert(date.start);
        changed.append(occurrenceOn(whole, date));
    }
}

/// Ends the last piece where the change begins. False: the change cannot be one of a whole series.
bool Apart::goOn(QList<Piece> &pieces, const CalendarEntry &change)
{
    if (pieces.isEmpty() || pieces.first().entry.rule.isEmpty()) {
        m_remarks.append({change.line,
            Text::tr("“%1” was changed from %2 on; only that one is, since its series is not in this file.")
                .arg(change.summary,
                    QLocale().toString(change.occurrenceAt.toLocalTime().date(), QLocale::ShortFormat))});
        return false;
    }
    auto &last = pieces.last();
    if (last.isOff)
        return true;
    const auto next = goingOn(last, change, pieces.first().entry.uid);
    if (next.entry.uid == last.entry.uid) {
        last = next;
        return true;
    }
    const auto end = last.shift(change.occurrenceAt);
    last.entry.rule = ruleEndingBefore(last.entry.rule, end);
    last.entry.excluded.removeIf([&end](const QDateTime &at) { return at >= end; });
    pieces.append(next);
    return true;
}

void Apart::add(const CalendarEntry *whole, QList<CalendarEntry> changed)
{
    QList<Piece> pieces;
    if (whole) {
        addFurther(*whole, changed);
        pieces.append({*whole});
    }
    std::stable_sort(changed.begin(), changed.end(),
        [](const CalendarEntry &a, const CalendarEntry &b) { return a.occurrenceAt < b.occurrenceAt; });
    for (auto &entry : changed) {
        if (entry.goesOn && goOn(pieces, entry))
            continue;
        entry.goesOn = false;
        if (!pieces.isEmpty() && pieces.last().isOff)
            continue;
        if (!pieces.isEmpty()) {
            entry.uid = pieces.last().entry.uid;
            entry.occurrenceAt = pieces.last().shift(entry.occurrenceAt);
        }
        entries.append(entry);
    }
    for (auto &piece : pieces) {
        piece.entry.further.clear();
        if (!piece.isOff || pieces.size() == 1)
            entries.append(piece.entry);
    }
}

} // namespace

QList<CalendarEntry> entriesApart(const CalendarFile &file, QList<CalendarRemark> &remarks)
{
    QHash<QString, CalendarEntry> wholes;
    QHash<QString, QList<CalendarEntry>> changed;
    QStringList uids;
    Apart apart(remarks);
    for (auto entry : file.entries) {
        if (entry.uid.isEmpty())
            entry.uid = uidOfContent(entry, file.local);
        if (!wholes.contains(entry.uid) && !changed.contains(entry.uid))
            uids.append(entry.uid);
        if (entry.occurrenceAt.isValid())
            changed[entry.uid].append(entry);
        else if (auto twice = wholes.find(entry.uid); twice != wholes.end())
            apart.entries.append(std::exchange(*twice, entry)); // the last one counts
        else
            wholes.insert(entry.uid, entry);
    }
    for (const auto &uid : std::as_const(uids)) {
        const auto whole = wholes.constFind(uid);
        apart.add(whole == wholes.cend() ? nullptr : &*whole, changed.value(uid));
    }
    return apart.entries;
}

void noteFurtherDates(QList<CalendarEntry> &entries)
{
    QHash<QString, QList<QDateTime>> changed;
    for (const auto &entry : std::as_const(entries))
        if (entry.occurrenceAt.isValid())
            changed[entry.uid].append(entry.occurrenceAt);
    for (auto &entry : entries) {
        auto dates = entry.occurrenceAt.isValid() ? QList<QDateTime>() : changed.value(entry.uid);
        if (dates.isEmpty())
            continue;
        std::sort(dates.begin(), dates.end());
        const auto given = startsBetween(wholeSeries(entry), dates.first(), dates.last().addMSecs(1), mostStarts);
        for (const auto &date : std::as_const(dates))
            if (date != entry.start && !entry.excluded.contains(date)
                && !std::binary_search(given.cbegin(), given.cend(), date))
                entry.further.append({date});
    }
}

} // namespace crm
