// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/customerlink.h"

namespace crm {

template <> const QList<Choice> &choicesOf<TaskKind>()
{
    static const QList<Choice> choices{
        {int(TaskKind::Todo), "todo", QT_TRANSLATE_NOOP("crm::Task", "To do"), ""},
        {int(TaskKind::Call), "call", QT_TRANSLATE_NOOP("crm::Task", "Call"), "accent"},
        {int(TaskKind::Email), "email", QT_TRANSLATE_NOOP("crm::Task", "E-mail"), "violet"},
        {int(TaskKind::Meeting), "meeting", QT_TRANSLATE_NOOP("crm::Task", "Appointment"), "warn"},
        {int(TaskKind::Visit), "visit", QT_TRANSLATE_NOOP("crm::Task", "Visit"), "ok"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<TaskStatus>()
{
    static const QList<Choice> choices{
        {int(TaskStatus::Open), "open", QT_TRANSLATE_NOOP("crm::Task", "Open"), "info"},
        {int(TaskStatus::Done), "done", QT_TRANSLATE_NOOP("crm::Task", "Done"), "ok"},
        {int(TaskStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("crm::Task", "Cancelled"), ""},
    };
    return choices;
}

static std::optional<Problem> appointmentEndsAfterItBegins(const Task &t)
{
    if (t.dueAt.isValid() && t.endsAt.isValid() && t.endsAt < t.dueAt)
        return Problem{"ends_at", Task::tr("The end lies before the beginning.")};
    return std::nullopt;
}

static std::optional<Problem> repetitionHasAStart(const Task &t)
{
    if (!t.recurrence.isEmpty() && !t.dueAt.isValid())
        return Problem{"due_at", Task::tr("Something that repeats needs a first day.")};
    return std::nullopt;
}

static void taskDefaults(Saving &s)
{
    if (!s.before && s.record.isNull("owner"))
        s.record.setReference("owner", s.user);
    if (s.record.text("status") == "done" && s.record.isNull("done_at"))
        s.record.setValue("done_at", s.now);
    else if (s.record.text("status") == "open")
        s.record.setValue("done_at", QVariant());
}

const Entity &Task::entity()
{
    static const Entity entity
        = Describe<Task>("task", 15, "crm::Task", QT_TR_NOOP("Task"), QT_TR_NOOP("Tasks"))
              .newOne(QT_TR_NOOP("New Task"))
              .field("subject", QT_TR_NOOP("Subject"), &Task::subject, Required | Listed | Searched)
              .field("kind", QT_TR_NOOP("Kind"), &Task::kind, Listed)
              .field("status", QT_TR_NOOP("Status"), &Task::status, Listed)
              .field("due_at", QT_TR_NOOP("Due"), &Task::dueAt, Listed)
              .field("ends_at", QT_TR_NOOP("Ends"), &Task::endsAt)
              .field("all_day", QT_TR_NOOP("All day"), &Task::allDay)
              .field("remind_at", QT_TR_NOOP("Reminder"), &Task::remindAt, Indexed)
              .field("done_at", QT_TR_NOOP("Done at"), &Task::doneAt, ReadOnly)
              .field("place", QT_TR_NOOP("Place"), &Task::place)
              .field("person", QT_TR_NOOP("With"), &Task::person, Listed)
              .field("organisation", QT_TR_NOOP("Company"), &Task::organisation, Listed)
              .field("opportunity", QT_TR_NOOP("Deal"), &Task::opportunity)
              .field("service_case", QT_TR_NOOP("Case"), &Task::serviceCase)
              .field("lead", QT_TR_NOOP("Lead"), &Task::lead)
              .field("owner", QT_TR_NOOP("Owner"), &Task::owner, Listed)
              .longText("body", QT_TR_NOOP("Notes"), &Task::body, Searched)
              .field("zone", QT_TR_NOOP("Time zone"), &Task::zone, Hidden)
              .field("recurrence", QT_TR_NOOP("Repeats"), &Task::recurrence, Hidden | Indexed)
              .field("excluded", QT_TR_NOOP("Except"), &Task::excluded, Hidden)
              .field("series", QT_TR_NOOP("Series"), &Task::series, Hidden)
              .field("occurrence_at", QT_TR_NOOP("Occurrence"), &Task::occurrenceAt, Hidden | Indexed)
              .field("uid", QT_TR_NOOP("Calendar number"), &Task::uid, Hidden | Indexed)
              .group("when", {"due_at", "ends_at", "all_day", "zone", "recurrence", "excluded"})
              .title("subject")
              .timeline("due_at")
              .deadline({"due_at", "status", {"open"}})
              .order("due_at")
              .index({"status", "due_at"})
              .icon("checkbox")
              .rule(appointmentEndsAfterItBegins)
              .rule(repetitionHasAStart)
              .hook(taskDefaults)
              .hook(linkCustomer);
    return entity;
}

} // namespace crm
