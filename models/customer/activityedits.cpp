// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/activityedits.h"

namespace crm {

namespace {

constexpr int longestSubject = 80; // characters: one line of a list

QString phrase(const char *text)
{
    return QCoreApplication::translate("crm::ActivityEdits", text);
}

QString logLabel(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Call logged"));
    case Channel::Email:
        return phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "E-mail logged"));
    case Channel::Meeting:
        return phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Meeting logged"));
    case Channel::Visit:
        return phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Visit logged"));
    case Channel::Letter:
        return phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Letter logged"));
    case Channel::Note:
        return phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Note added"));
    default:
        return phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Contact logged"));
    }
}

/// What is left to say when the subject is not all of it.
QString bodyOf(const QString &text)
{
    const auto whole = text.trimmed();
    return whole == subjectOf(whole) ? QString() : whole;
}

} // namespace

About aboutRecord(const AnyRef &ref)
{
    About about;
    if (ref.entity == Person::entity().name)
        about.person = {ref.id};
    else if (ref.entity == Organisation::entity().name)
        about.organisation = {ref.id};
    else if (ref.entity == Opportunity::entity().name)
        about.opportunity = {ref.id};
    else if (ref.entity == ServiceCase::entity().name)
        about.serviceCase = {ref.id};
    else if (ref.entity == Lead::entity().name)
        about.lead = {ref.id};
    return about;
}

QString subjectOf(const QString &text)
{
    const auto line = text.trimmed().section(u'\n', 0, 0).trimmed();
    if (line.size() <= longestSubject)
        return line;
    const auto space = line.lastIndexOf(u' ', longestSubject - 1);
    auto end = space > longestSubject / 2 ? space : longestSubject - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.first(end) + u'…';
}

Edit logActivity(const About &about, Channel channel, const Talk &talk)
{
    auto subject = subjectOf(talk.text);
    if (subject.isEmpty())
        for (const auto &choice : choicesOf<Channel>())
            if (choice.value == int(channel))
                subject = Activity::tr(choice.label);
    const Activity activity{.id = Id::make(),
        .subject = subject,
        .channel = channel,
        .direction = talk.direction,
        .outcome = talk.outcome,
        .at = talk.at,
        .duration = talk.duration,
        .person = about.person,
        .organisation = about.organisation,
        .opportunity = about.opportunity,
        .serviceCase = about.serviceCase,
        .lead = about.lead,
        .body = bodyOf(talk.text)};
    return {logLabel(channel), {Record::from(activity)}};
}

Edit logCall(const About &about, const Talk &talk)
{
    return logActivity(about, Channel::Call, talk);
}

Edit logEmail(const About &about, const Talk &talk)
{
    return logActivity(about, Channel::Email, talk);
}

Edit logMeeting(const About &about, const Talk &talk)
{
    return logActivity(about, Channel::Meeting, talk);
}

Edit logVisit(const About &about, const Talk &talk)
{
    return logActivity(about, Channel::Visit, talk);
}

Edit addNote(const About &about, const QString &text, const QDateTime &at)
{
    const Note note{.id = Id::make(),
        .title = subjectOf(text),
        .body = text.trimmed(),
        .at = at,
        .person = about.person,
        .organisation = about.organisation,
        .opportunity = about.opportunity,
        .serviceCase = about.serviceCase,
        .lead = about.lead};
    return {phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Note added")), {Record::from(note)}};
}

Edit attachFiles(const About &about, const QList<StoredFile> &files, const QDateTime &at)
{
    Edit edit{files.size() == 1
            ? phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "“%1” attached")).arg(files[0].name)
            : QCoreApplication::translate("crm::ActivityEdits", "%n files attached", nullptr, int(files.size()))};
    for (const auto &file : files)
        edit.puts.append(Record::from(Attachment{.id = Id::make(),
            .name = file.name,
            .mediaType = file.mediaType,
            .size = file.size,
            .sha256 = file.sha256,
            .at = at,
            .person = about.person,
            .organisation = about.organisation,
            .opportunity = about.opportunity,
            .serviceCase = about.serviceCase}));
    return edit;
}

Edit addTask(const About &about, const NewTask &task)
{
    const Task record{.id = Id::make(),
        .subject = subjectOf(task.text),
        .kind = task.kind,
        .dueAt = task.dueAt,
        .endsAt = task.endsAt,
        .person = about.person,
        .organisation = about.organisation,
        .opportunity = about.opportunity,
        .serviceCase = about.serviceCase,
        .lead = about.lead,
        .body = bodyOf(task.text)};
    const auto isAppointment = task.kind == TaskKind::Meeting || task.kind == TaskKind::Visit;
    return {isAppointment ? phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Appointment added"))
                          : phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Task added")),
        {Record::from(record)}};
}

Edit completeTask(const Record &task, const QDateTime &at)
{
    auto done = task;
    done.setValue("status", QStringLiteral("done"));
    done.setInstant("done_at", at);
    return {phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Task done")), {done}};
}

Edit reopenTask(const Record &task)
{
    auto open = task;
    open.setValue("status", QStringLiteral("open"));
    open.setValue("done_at", QVariant());
    return {phrase(QT_TRANSLATE_NOOP("crm::ActivityEdits", "Task reopened")), {open}};
}

} // namespace crm
