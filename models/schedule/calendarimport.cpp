// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendartasks.h"

#include "db/entities/person.h"

#include <QJsonArray>

#include <memory>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CalendarImport)
};

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
    Record known(const CalendarEntry &entry);
    Record series(const QString &uid);
    Id personOf(const CalendarEntry &entry);
    void fill(Record &task, const CalendarEntry &entry, bool isNew);
    void store(const Record &task, const CalendarEntry &entry, bool isNew);

    Batch &m_batch;
    const CalendarFile &m_file;
    const CalendarImportOptions &m_options;
    CalendarImportResult &m_result;
};

void Import::run()
{
    qsizetype done = 0;
    const auto pass = [&](bool isOccurrence) {
        for (const auto &entry : m_file.entries)
            if (entry.occurrenceAt.isValid() == isOccurrence) {
                put(entry);
                m_batch.progress(double(++done) / double(m_file.entries.size()));
            }
    };
    pass(false); // series come before what was changed of them, wherever the file has them
    pass(true);
    if (m_options.isDryRun)
        throw Failure{{Error::Cancelled, Text::tr("This was a dry run.")}};
}

/// The task that is not an occurrence and has this UID.
Record Import::series(const QString &uid)
{
    for (const auto &record : m_batch.where(Task::entity(), "uid", uid, 50))
        if (record.isNull("occurrence_at"))
            return record;
    const auto id = uid.endsWith(ownUidEnd) ? Id::fromText(QStringView(uid).chopped(ownUidEnd.size())) : Id();
    return id.isNull() ? Record() : m_batch.record(Task::entity(), id);
}

Record Import::known(const CalendarEntry &entry)
{
    if (entry.uid.isEmpty())
        return {};
    const auto whole = series(entry.uid);
    if (!entry.occurrenceAt.isValid() || !whole.isValid())
        return whole;
    for (const auto &record : m_batch.where(Task::entity(), "series", whole.id.bytes(), 5000))
        if (record.instant("occurrence_at") == entry.occurrenceAt)
            return record;
    return {};
}

Id Import::personOf(const CalendarEntry &entry)
{
    for (const auto &mail : entry.mails)
        for (const auto &point : m_batch.where(ContactPoint::entity(), "value", mail, 1))
            if (!point.isNull("person"))
                return point.reference("person");
    return {};
}

void Import::fill(Record &task, const CalendarEntry &entry, bool isNew)
{
    task.setValue("subject", entry.summary.isEmpty() ? Text::tr("Without subject") : entry.summary);
    task.setValue("body", textOrNull(entry.description));
    task.setValue("place", textOrNull(entry.place));
    task.setInstant("due_at", entry.start);
    task.setInstant("ends_at", entry.end);
    task.setValue("all_day", qint64(entry.isAllDay));
    task.setInstant("remind_at", entry.remindAt);
    task.setValue("recurrence", textOrNull(entry.rule));
    QStringList excluded;
    for (const auto &instant : entry.excluded)
        excluded.append(instantWord(instant));
    task.setValue("excluded", textOrNull(excluded.join(u' ')));
    if (entry.isAllDay || !entry.rule.isEmpty())
        task.setValue("zone", textOrNull(entry.zone));
    // Leaving a task of ours out of the other calendar's done ones does not make it open again.
    if (isNew || entry.state != CalendarEntry::State::Open)
        task.setValue("status", statusOf(entry.state));
    if (entry.doneAt.isValid())
        task.setInstant("done_at", entry.doneAt);
    const auto *kind = task.entity().choice(*task.entity().field("kind"), entry.taskKind);
    if (kind)
        task.setValue("kind", entry.taskKind);
    else if (isNew)
        task.setValue(
            "kind", entry.kind == CalendarEntry::Kind::Event ? QStringLiteral("meeting") : QStringLiteral("todo"));
}

void Import::put(const CalendarEntry &entry)
{
    auto task = known(entry);
    const bool isNew = !task.isValid();
    if (isNew) {
        task = Record::blank(Task::entity());
        if (task.id.isNull())
            task.id = Id::make();
        const auto whole = entry.occurrenceAt.isValid() ? series(entry.uid) : Record();
        if (whole.isValid()) {
            task.setReference("series", whole.id);
            task.setInstant("occurrence_at", entry.occurrenceAt);
            for (const auto *field : {"person", "organisation", "opportunity", "service_case"})
                task.setValue(field, whole.value(field));
        } else {
            task.setValue("uid", textOrNull(entry.uid));
        }
        if (!m_options.owner.isNull())
            task.setReference("owner", m_options.owner);
        if (const auto person = personOf(entry); !person.isNull() && task.isNull("person"))
            task.setReference("person", person);
    }
    fill(task, entry, isNew);
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
    return Text::tr("%1.", "a list of counts").arg(parts.join(QStringLiteral(", ")));
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
