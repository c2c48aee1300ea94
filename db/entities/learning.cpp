// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/learning.h"

#include "db/entities/activity.h"
#include "db/entities/treehooks.h"
#include "db/value/namedid.h"

namespace crm {

template <> const QList<Choice> &choicesOf<ActionKind>()
{
    static const QList<Choice> choices{
        {int(ActionKind::Corrective), "corrective", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "Corrective"), "warn"},
        {int(ActionKind::Preventive), "preventive", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "Preventive"), "info"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<ActionStatus>()
{
    static const QList<Choice> choices{
        {int(ActionStatus::Open), "open", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "Open"), "warn"},
        {int(ActionStatus::Done), "done", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "Done, to be checked"), "info"},
        {int(ActionStatus::Checked), "checked", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "Checked"), "ok"},
        {int(ActionStatus::Dropped), "dropped", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "Dropped"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<ActionEffect>()
{
    static const QList<Choice> choices{
        {int(ActionEffect::NotChecked), "not_checked", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "Not checked yet"),
            ""},
        {int(ActionEffect::Effective), "effective", QT_TRANSLATE_NOOP("crm::CorrectiveAction", "It worked"), "ok"},
        {int(ActionEffect::NotEffective), "not_effective",
            QT_TRANSLATE_NOOP("crm::CorrectiveAction", "It did not work"), "bad"},
    };
    return choices;
}

const Entity &Cause::entity()
{
    static const Entity entity = Describe<Cause>("cause", 65, "crm::Cause", QT_TR_NOOP("Cause"), QT_TR_NOOP("Causes"))
                                     .newOne(QT_TR_NOOP("New Cause"))
                                     .field("name", QT_TR_NOOP("Name"), &Cause::name, Required | Listed | Named)
                                     .field("parent", QT_TR_NOOP("Part of"), &Cause::parent, Listed)
                                     .longText("description", QT_TR_NOOP("Description"), &Cause::description)
                                     .title("name")
                                     .icon("hierarchy")
                                     .hook(staysATree);
    return entity;
}

static std::optional<Problem> checkedMeansJudged(const CorrectiveAction &a)
{
    if (a.status == ActionStatus::Checked && a.effect == ActionEffect::NotChecked)
        return Problem{"effect", CorrectiveAction::tr("Say whether the action worked before calling it checked.")};
    if (a.dueOn.isValid() && a.checkOn.isValid() && a.checkOn < a.dueOn)
        return Problem{"check_on", CorrectiveAction::tr("The check comes after the day the action is due.")};
    return std::nullopt;
}

static QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

/// Done gives the day; a judged effect makes it checked; both remember who.
static void followStatus(Saving &s)
{
    auto &r = s.record;
    if (r.text("status") == u"open" && r.text("effect") != u"not_checked" && s.changes("effect"))
        r.setValue("status", QStringLiteral("checked"));
    const auto status = r.text("status");
    if ((status == u"done" || status == u"checked") && r.isNull("done_on"))
        r.setValue("done_on", dayOf(s.now));
    if (status == u"done" && r.text("effect") != u"not_checked" && s.changes("effect"))
        r.setValue("status", QStringLiteral("checked"));
    const bool isJudged = r.text("status") == u"checked" && (!s.before || s.before->text("status") != u"checked");
    const bool isPlanned = s.before && !s.changes("checked_by"); // who was to check it, not who did
    if (isJudged && (r.isNull("checked_by") || (isPlanned && !s.user.isNull())))
        r.setReference("checked_by", s.user);
}

/// An action that is done has a task for whoever checks on the day whether it worked; the same one on whichever machine.
/// Judged or dropped, or without a day, there is nothing left to remind of.
static void remindOfCheck(Saving &s)
{
    const auto &r = s.record;
    const auto id = namedId("action_check/" + r.id.bytes());
    auto task = s.lookup.record(Task::entity(), id);
    const bool isDue = r.text("status") == u"done" && !r.isNull("check_on");
    if (!isDue) {
        if (!task.isValid() || task.text("status") != u"open")
            return;
        const auto how = r.text("status") == u"checked" ? TaskStatus::Done : TaskStatus::Cancelled;
        task.setValue("status", FieldTraits<TaskStatus>::store(how));
        s.also.append(task);
        return;
    }
    if (task.isValid() && !s.changes("status") && !s.changes("check_on") && !s.changes("subject") && !s.changes("owner")
        && !s.changes("checked_by"))
        return; // what somebody has done with the task stands
    if (!task.isValid()) {
        task = Record::blank(Task::entity());
        task.id = id;
    }
    const QTime morning(9, 0);
    const QDateTime at(FieldTraits<QDate>::load(r.value("check_on")), morning);
    task.setValue("subject", CorrectiveAction::tr("Check whether it worked: %1").arg(r.title()));
    task.setValue("status", FieldTraits<TaskStatus>::store(TaskStatus::Open));
    task.setInstant("due_at", at);
    task.setInstant("remind_at", at);
    task.setReference("owner", r.reference(r.isNull("checked_by") ? "owner" : "checked_by"));
    task.setReference("service_case", r.reference("service_case"));
    s.also.append(task);
}

const Entity &CorrectiveAction::entity()
{
    static const Entity entity
        = Describe<CorrectiveAction>("corrective_action", 66, "crm::CorrectiveAction", QT_TR_NOOP("Corrective action"),
            QT_TR_NOOP("Corrective actions"))
              .newOne(QT_TR_NOOP("New Corrective Action"))
              .section(QT_TR_NOOP("Action"))
              .field("subject", QT_TR_NOOP("Action"), &CorrectiveAction::subject, Required | Listed | Searched)
              .field("kind", QT_TR_NOOP("Kind"), &CorrectiveAction::kind, Listed)
              .field("status", QT_TR_NOOP("Status"), &CorrectiveAction::status, Listed | Indexed)
              .field("cause", QT_TR_NOOP("Cause"), &CorrectiveAction::cause, Listed)
              .field("service_case", QT_TR_NOOP("Case"), &CorrectiveAction::serviceCase, Listed)
              .field("product", QT_TR_NOOP("Product"), &CorrectiveAction::product)
              .field("owner", QT_TR_NOOP("Owner"), &CorrectiveAction::owner, Required | Listed)
              .field("due_on", QT_TR_NOOP("Due on"), &CorrectiveAction::dueOn, Required | Listed | Indexed)
              .field("done_on", QT_TR_NOOP("Done on"), &CorrectiveAction::doneOn)
              .longText("description", QT_TR_NOOP("Description"), &CorrectiveAction::description, Searched)
              .section(QT_TR_NOOP("Check"))
              .field("check_on", QT_TR_NOOP("Check on"), &CorrectiveAction::checkOn, Listed)
              .field("checked_by", QT_TR_NOOP("Checked by"), &CorrectiveAction::checkedBy)
              .field("effect", QT_TR_NOOP("Effect"), &CorrectiveAction::effect, Listed)
              .longText("finding", QT_TR_NOOP("Finding"), &CorrectiveAction::finding, Searched)
              .title("subject")
              .deadline({"due_on", "status", {"open"}})
              .order("due_on")
              .icon("shield-check")
              .rule(checkedMeansJudged)
              .hook(followStatus)
              .hook(remindOfCheck);
    return entity;
}

} // namespace crm
