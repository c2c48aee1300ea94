// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendartasks.h"

#include "db/entities/person.h"
#include "models/schedule/calendarseries.h"
#include "models/schedule/walltime.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <memory>
#include <optional>
#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CalendarImport)
};

constexpr int mostOccurrences = 5000; // with records of their own

const QString ownUidEnd = QStringLiteral("@rapport.example");

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString statusOf(CalendarEntry::State state)
{
    switch (state) {
    case CalendarEntry::State::Done:
        return QStringLiteral("done");
    case CalendarEntry::State::Cancelled:
        return QStringLiteral("cancelled");
    case CalendarEntry::State::Open:
        break;
    }
    return QStringLiteral("open");
}

/// The entry with its days as those of `zone`: a file says only which days they are, whoever reads it.
CalendarEntry inZone(CalendarEntry entry, const QTimeZone &zone, const QTimeZone &local)
{
    const auto from = entry.isAllDay && !entry.zone.isEmpty() ? zoneNamed(entry.zone) : local;
    const auto moved = [&](const QDateTime &at) {
        return at.isValid() ? instantOf(wallTimeOf(at, from).date(), QTime(0, 0), zone) : at;
    };
    if (entry.isOccurrenceDay)
        entry.occurrenceAt = moved(entry.occurrenceAt);
    if (!entry.isAllDay)
        return entry;
    const auto start = moved(entry.start);
    if (entry.remindAt.isValid() && start.isValid())
        entry.remindAt = start.addMSecs(entry.start.msecsTo(entry.remindAt));
    entry.start = start;
    entry.end = moved(entry.end);
    for (auto &at : entry.excluded)
        at = moved(at);
    entry.zone = QString::fromLatin1(zone.id());
    return entry;
}

/// What a file written now would say of the task: only where another says something else has somebody changed it. A
/// file knows no milliseconds, no blanks at the end of a line and no zone of a single time.
CalendarEntry asWritten(const Record &task, const Record &series, const QTimeZone &zone, const QTimeZone &local)
{
    QList<AgendaItem> items{itemOf(task)};
    if (series.isValid() && series.id != task.id)
        items.append(itemOf(series));
    const auto file = readCalendar(writeCalendar(entriesOf(items, {}), QDateTime::fromMSecsSinceEpoch(0)), local);
    return file.entries.isEmpty() ? CalendarEntry{} : inZone(file.entries.first(), zone, local);
}

/// Stores one file on the write lane.
class Import
{
public:
    Import(Batch &batch, const CalendarFile &file, const CalendarImportOptions &options, CalendarImportResult &result)
        : m_batch(batch)
        , m_file(file)
        , m_options(options)
        , m_result(result)
    {
    }

    void run();

private:
    void put(const CalendarEntry &entry);
    Record known(const CalendarEntry &entry, const Record &whole);
    bool isSeriesOf(const Record &whole, const CalendarEntry &entry);
    Record series(const QString &uid);
    QDateTime splitOf(const QString &uid);
    void keepSplit(CalendarEntry &entry, const CalendarEntry &was);
    Record made(const CalendarEntry &entry, const Record &whole);
    Id personOf(const CalendarEntry &entry);
    void fill(Record &task, const CalendarEntry &entry, const std::optional<CalendarEntry> &was);
    void fillTimes(Record &task, const CalendarEntry &entry);
    void store(const Record &task, const CalendarEntry &entry, bool isNew);
    void notePeople(const Record &task, const CalendarEntry &entry, bool isNew);
    void sayPeople();

    Batch &m_batch;
    const CalendarFile &m_file;
    const CalendarImportOptions &m_options;
    CalendarImportResult &m_result;
    QSet<QString> m_wholes;             ///< UIDs of what is in the file itself, not only an occurrence of it
    QHash<QString, QDateTime> m_splits; ///< by UID
    QList<CalendarEntry> m_unlinked;    ///< whose contact, in words, is nobody's
    QList<CalendarEntry> m_uninvited;   ///< with people who take part and are left out
};

void Import::run()
{
    const auto entries = entriesApart(m_file, m_result.remarks);
    for (const auto &entry : entries)
        if (!entry.occurrenceAt.isValid())
            m_wholes.insert(entry.uid);
    qsizetype done = 0;
    const auto pass = [&](bool isOccurrence) {
        for (const auto &entry : entries)
            if (entry.occurrenceAt.isValid() == isOccurrence) {
                put(entry);
                m_batch.progress(double(++done) / double(entries.size()));
            }
    };
    pass(false); // series come before what was changed of them, wherever the file has them
    pass(true);
    sayPeople();
    if (m_options.isDryRun)
        throw Failure{{Error::Cancelled, Text::tr("This was a dry run.")}};
}

/// The task that is not an occurrence and has this UID.
Record Import::series(const QString &uid)
{
    for (const auto &record : m_batch.where(Task::entity(), "uid", uid, mostOccurrences))
        if (record.isNull("occurrence_at"))
            return record;
    const auto id = uid.endsWith(ownUidEnd) ? Id::fromText(QStringView(uid).chopped(ownUidEnd.size())) : Id();
    return id.isNull() ? Record() : m_batch.record(Task::entity(), id);
}

Record Import::known(const CalendarEntry &entry, const Record &whole)
{
    if (!entry.occurrenceAt.isValid())
        return whole;
    const auto in = [&](QByteArrayView field, const QVariant &value) {
        for (const auto &record : m_batch.where(Task::entity(), field, value, mostOccurrences))
            if (record.instant("occurrence_at") == entry.occurrenceAt)
                return record;
        return Record();
    };
    const auto own = whole.isValid() ? in("series", whole.id.bytes()) : Record();
    return own.isValid() ? own : in("uid", entry.uid); // which stands alone
}

/// Whether this is what the occurrence is one of. Who is invited to a single one is sent no series, and a task with the
/// UID may be such a one itself.
bool Import::isSeriesOf(const Record &whole, const CalendarEntry &entry)
{
    return !entry.occurrenceAt.isValid() || !whole.isNull("recurrence") || m_wholes.contains(entry.uid)
        || !m_batch.where(Task::entity(), "series", whole.id.bytes(), 1).isEmpty();
}

/// From where on the series goes on under another UID; null: it was never split.
QDateTime Import::splitOf(const QString &uid)
{
    if (const auto known = m_splits.constFind(uid); known != m_splits.cend())
        return *known;
    const auto word = uidOfRest(uid, {}).section(u'@', 0, 0);
    QDateTime first;
    for (const auto &rest : m_batch.find({&Task::entity(), Filter::compare("uid", Filter::StartsWith, {word})}))
        if (const auto at = splitIn(rest.text("uid"), uid); at.isValid() && (!first.isValid() || at < first))
            first = at;
    m_splits.insert(uid, first);
    return first;
}

/// A file from before a series was split would repeat what goes on elsewhere: its rule is not taken over then.
void Import::keepSplit(CalendarEntry &entry, const CalendarEntry &was)
{
    if (entry.rule == was.rule || entry.rule.isEmpty())
        return;
    const auto split = splitOf(entry.uid);
    const Series said{entry.start, entry.zone.isEmpty() ? QTimeZone::utc() : zoneNamed(entry.zone), entry.rule};
    if (!split.isValid() || !startAfter(said, split.addSecs(-1)))
        return;
    entry.rule = was.rule;
    entry.excluded = was.excluded;
    m_result.remarks.append({entry.line,
        Text::tr("“%1” has been split since this file was written; from %2 on it stays as it is.")
            .arg(entry.summary, QLocale().toString(split.toLocalTime().date(), QLocale::ShortFormat))});
}

Id Import::personOf(const CalendarEntry &entry)
{
    for (const auto &mail : entry.mails)
        for (const auto &point : m_batch.where(ContactPoint::entity(), "value", mail, 1))
            if (!point.isNull("person"))
                return point.reference("person");
    return {};
}

/// Words link a task to nobody; and of those who take part it has room for one.
void Import::notePeople(const Record &task, const CalendarEntry &entry, bool isNew)
{
    const bool isLinked = !task.isNull("person");
    if (!entry.contact.isEmpty() && !isLinked && task.isNull("organisation"))
        m_unlinked.append(entry);
    if (isNew && entry.mails.size() > (isLinked ? 1 : 0))
        m_uninvited.append(entry);
}

void Import::sayPeople()
{
    if (!m_unlinked.isEmpty())
        m_result.remarks.append({m_unlinked.first().line,
            Text::tr("Whom it is with (CONTACT): left out of %n entry(ies), such as “%1”. Choose the contact in the "
                     "task.",
                nullptr, int(m_unlinked.size()))
                .arg(m_unlinked.first().contact.left(80))});
    if (!m_uninvited.isEmpty())
        m_result.remarks.append({m_uninvited.first().line,
            Text::tr("Those who take part (ATTENDEE): left out of %n entry(ies). A task is with one contact, the first "
                     "whose address is known here.",
                nullptr, int(m_uninvited.size()))});
}

void Import::fillTimes(Record &task, const CalendarEntry &entry)
{
    task.setInstant("due_at", entry.start);
    task.setInstant("ends_at", entry.end);
    task.setValue("all_day", qint64(entry.isAllDay));
    task.setValue("recurrence", textOrNull(entry.rule));
    QStringList excluded;
    for (const auto &instant : entry.excluded)
        excluded.append(instantWord(instant));
    task.setValue("excluded", textOrNull(excluded.join(u' ')));
    if (entry.isAllDay || !entry.rule.isEmpty())
        task.setValue("zone", textOrNull(entry.zone));
}

void Import::fill(Record &task, const CalendarEntry &entry, const std::optional<CalendarEntry> &was)
{
    const auto says = [&](auto... members) { return !was || ((entry.*members != (*was).*members) || ...); };
    using E = CalendarEntry;
    if (says(&E::summary))
        task.setValue("subject", entry.summary.isEmpty() ? Text::tr("Without subject") : entry.summary);
    if (says(&E::description))
        task.setValue("body", textOrNull(entry.description));
    if (says(&E::place))
        task.setValue("place", textOrNull(entry.place));
    if (says(&E::start, &E::end, &E::isAllDay, &E::zone, &E::rule, &E::excluded))
        fillTimes(task, entry);
    if (says(&E::remindAt))
        task.setInstant("remind_at", entry.remindAt);
    // Leaving a task of ours out of the other calendar's done ones does not make it open again.
    if (!was || (says(&E::state) && entry.state != E::State::Open))
        task.setValue("status", statusOf(entry.state));
    if (says(&E::doneAt) && entry.doneAt.isValid())
        task.setInstant("done_at", entry.doneAt);
    const auto *kind = task.entity().choice(*task.entity().field("kind"), entry.taskKind);
    if (kind && says(&E::taskKind))
        task.setValue("kind", entry.taskKind);
    else if (!kind && !was)
        task.setValue("kind", entry.kind == E::Kind::Event ? QStringLiteral("meeting") : QStringLiteral("todo"));
}

Record Import::made(const CalendarEntry &entry, const Record &whole)
{
    auto task = Record::blank(Task::entity());
    if (task.id.isNull())
        task.id = Id::make();
    if (entry.occurrenceAt.isValid() && whole.isValid()) {
        task.setReference("series", whole.id);
        task.setInstant("occurrence_at", entry.occurrenceAt);
        for (const auto *field : {"person", "organisation", "opportunity", "service_case"})
            task.setValue(field, whole.value(field));
    } else {
        task.setValue("uid", textOrNull(entry.uid));
        task.setInstant("occurrence_at", entry.occurrenceAt); // its series may come yet
    }
    if (!m_options.owner.isNull())
        task.setReference("owner", m_options.owner);
    if (const auto person = personOf(entry); !person.isNull() && task.isNull("person"))
        task.setReference("person", person);
    return task;
}

void Import::put(const CalendarEntry &said)
{
    auto entry = said;
    auto whole = series(entry.uid);
    const bool isAlone = whole.isValid() && !isSeriesOf(whole, entry);
    const auto alone = isAlone ? std::exchange(whole, Record()) : Record();
    const auto zone = whole.isValid() ? zoneOf(whole) : m_file.local;
    if (whole.isValid())
        entry = inZone(entry, zone, m_file.local);
    auto task = known(entry, whole);
    if (!task.isValid() && alone.isValid() && alone.instant("due_at") == entry.start)
        task = alone;
    if (task.isValid() && entry.occurrenceAt.isValid()) { // what stood alone finds its series
        task.setReference("series", whole.isValid() ? whole.id : Id());
        task.setInstant("occurrence_at", entry.occurrenceAt);
        task.setValue("uid", whole.isValid() ? QVariant() : task.value("uid"));
    }
    const bool isNew = !task.isValid();
    std::optional<CalendarEntry> was;
    if (!isNew) {
        was = asWritten(task, whole, zone, m_file.local);
        keepSplit(entry, *was);
    } else if (const auto split = whole.isValid() ? splitOf(entry.uid) : QDateTime();
               split.isValid() && entry.occurrenceAt >= split) {
        ++m_result.unchanged; // it goes on under another UID
        return;
    } else {
        task = made(entry, whole);
    }
    fill(task, entry, was);
    notePeople(task, entry, isNew);
    store(task, entry, isNew);
}

void Import::store(const Record &task, const CalendarEntry &entry, bool isNew)
{
    if (!isNew && !task.isTouched()) {
        ++m_result.unchanged;
        return;
    }
    if (const auto problems = m_batch.check(task); !problems.isEmpty()) {
        m_result.rejects.append({entry.line, problems.first().message});
        return;
    }
    m_batch.put(task);
    ++(isNew ? m_result.created : m_result.updated);
}

QJsonArray linesOf(const QList<CalendarRemark> &remarks)
{
    QJsonArray lines;
    for (const auto &remark : remarks)
        lines.append(QJsonObject{{"line", remark.line}, {"reason", remark.sentence}});
    return lines;
}

} // namespace

QJsonObject CalendarImportResult::toJson() const
{
    return {{"created", created}, {"updated", updated}, {"unchanged", unchanged}, {"rejected", int(rejects.size())},
        {"rejects", linesOf(rejects)}, {"remarks", linesOf(remarks)}};
}

QString CalendarImportResult::sentence() const
{
    QStringList parts{Text::tr("%n added", nullptr, created), Text::tr("%n changed", nullptr, updated),
        Text::tr("%n already there", nullptr, unchanged)};
    if (!rejects.isEmpty())
        parts.append(Text::tr("%n could not be read", nullptr, int(rejects.size())));
    auto sentence = Text::tr("%1.", "a list of counts").arg(parts.join(QStringLiteral(", ")));
    if (!remarks.isEmpty())
        sentence += u' ' + remarks.first().sentence;
    if (remarks.size() > 1)
        sentence += u' ' + Text::tr("%n more remark(s).", nullptr, int(remarks.size()) - 1);
    return sentence;
}

Answer<Result<CalendarImportResult>> importCalendar(
    Store &store, const CalendarFile &file, const CalendarImportOptions &options)
{
    if (!file.isCalendar)
        return QtFuture::makeReadyFuture<Result<CalendarImportResult>>(
            Error{Error::Invalid, Text::tr("This file is no iCalendar file.")});
    const auto result = std::make_shared<CalendarImportResult>();
    result->rejects = file.rejects;
    result->remarks = file.remarks;
    const auto work = [file, options, result](Batch &batch) { Import(batch, file, options, *result).run(); };
    return store.batch(Text::tr("Calendar imported"), work)
        .then([result, options](const Result<ChangeSet> &done) -> Result<CalendarImportResult> {
            if (!done && !(options.isDryRun && done.error().code == Error::Cancelled))
                return done.error();
            return *result;
        });
}

} // namespace crm
