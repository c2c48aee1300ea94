// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/slaalerts.h"

#include "db/value/namedid.h"
#include "models/record/countdown.h"

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::SlaAlert)
};

constexpr int dayLength = 86400; // seconds

bool concerns(EscalationClock which, SlaClock clock)
{
    return which == EscalationClock::Any || int(which) == int(clock);
}

/// Working time used when the step is taken; null: the lead is longer than the whole promise.
std::optional<qint64> usedAt(const SlaStep &step, qint64 target)
{
    if (!step.leadMinutes)
        return target * step.percent / 100;
    const auto used = target - *step.leadMinutes * 60000;
    return used > 0 ? std::optional(used) : std::nullopt;
}

/// Alerts of one clock.
class ClockAlerts
{
public:
    ClockAlerts(const CaseClocks &clocks, const ClockResult &clock)
        : m_clocks(clocks)
        , m_clock(clock)
    {
    }

    void add(const SlaStep &step)
    {
        const auto used = usedAt(step, m_clock.target);
        const auto at = used ? reached(*used) : std::nullopt;
        if (!at)
            return;
        m_hasWarning = m_hasWarning || *used < m_clock.target;
        auto alert = begun(*at);
        alert.step = step.name;
        alert.stepId = step.id;
        alert.tell = step.tell;
        alert.raisesPriority = step.raisesPriority;
        alert.quiet.quietFrom = step.quietFrom;
        alert.quiet.quietUntil = step.quietUntil;
        alert.zone = m_clocks.applied->timetable.zone();
        alert.at = afterQuiet(*at, step, alert.zone);
        m_alerts.append(alert);
    }

    QList<SlaAlert> take()
    {
        const bool hasOwnTarget = m_clock.internalDue && *m_clock.internalDue < *m_clock.due;
        if (hasOwnTarget) {
            m_alerts.append(begun(*m_clock.internalDue));
            m_alerts.last().isOwnTarget = true;
        }
        const bool isTheSame = hasOwnTarget && m_clock.warn == m_clock.internalDue;
        if (!m_hasWarning && m_clock.warn && !isTheSame)
            m_alerts.append(begun(*m_clock.warn));
        for (auto &alert : m_alerts)
            alert.id = alert.notice({});
        return m_alerts;
    }

private:
    std::optional<qint64> reached(qint64 used) const
    {
        return deadline(m_clocks.applied->timetable, m_clock.start, used, m_clock.pauses);
    }

    SlaAlert begun(qint64 at) const
    {
        return {.serviceCase = m_clocks.serviceCase,
            .clock = m_clock.clock,
            .start = m_clock.start,
            .target = m_clock.target,
            .due = *m_clock.due,
            .reached = at,
            .at = at};
    }

    const CaseClocks &m_clocks;
    const ClockResult &m_clock;
    QList<SlaAlert> m_alerts;
    bool m_hasWarning = false;
};

} // namespace

QString SlaAlert::stepCode() const
{
    return isOwnTarget ? SlaNotice::ownTarget() : stepId.isNull() ? QString() : stepId.text();
}

Id SlaAlert::notice(const Id &user) const
{
    QByteArray name("sla_notice");
    for (const auto &part : {serviceCase.id.bytes(), stepId.bytes(), clockCode(clock), QByteArray::number(start),
             QByteArray::number(target), user.bytes()})
        name += part + '/';
    if (isOwnTarget)
        name += "own";
    return namedId(name);
}

qint64 SlaAlert::tellAt(qint64 now) const
{
    return at > now ? at : afterQuiet(now, quiet, zone);
}

qint64 afterQuiet(qint64 at, const SlaStep &step, const QTimeZone &zone)
{
    const auto from = spanTime(step.quietFrom);
    const auto until = spanTime(step.quietUntil);
    if (!from || !until || from == until)
        return at;
    const auto wall = QDateTime::fromMSecsSinceEpoch(at, zone);
    const int second = wall.time().msecsSinceStartOfDay() / 1000;
    const bool isOvernight = *until < *from;
    const bool isQuiet = isOvernight ? second >= *from || second < *until : second >= *from && second < *until;
    if (!isQuiet)
        return at;
    const bool isNextDay = (isOvernight && second >= *from) || *until == dayLength;
    const auto time = QTime::fromMSecsSinceStartOfDay(*until % dayLength * 1000);
    const QDateTime end(wall.date().addDays(isNextDay ? 1 : 0), time, zone);
    return std::max(at, end.toMSecsSinceEpoch());
}

QList<SlaAlert> alertsOf(const CaseClocks &clocks, const QList<SlaStep> &steps)
{
    QList<SlaAlert> all;
    if (!clocks.applied)
        return all;
    for (const auto &clock : clocks.clocks) {
        const bool isRunning = clock.state == ClockState::Running || clock.state == ClockState::Breached;
        if (!isRunning || clock.isPaused || !clock.due || clock.settled)
            continue;
        ClockAlerts alerts(clocks, clock);
        for (const auto &step : steps)
            if ((step.policy.isNull() || step.policy.id == clocks.policy) && concerns(step.clock, clock.clock))
                alerts.add(step);
        all += alerts.take();
    }
    return all;
}

bool SlaListener::hears(const SlaAlert &alert) const
{
    const auto owner = alert.serviceCase.reference("owner");
    if (user.isNull() || owner.isNull() || owner == user || alert.tell == EscalationTo::Everybody
        || followed.contains(alert.serviceCase.id))
        return true;
    return alert.tell == EscalationTo::Team && !team.isNull() && teams.value(owner) == team;
}

Edit noticeAlerts(const QList<SlaAlert> &alerts, const Id &user, const QDateTime &now)
{
    Edit edit{
        .label = Text::tr("Tell of %n due time(s)", nullptr, int(alerts.size())), .origin = QStringLiteral("system")};
    QSet<Id> raised;
    for (const auto &alert : alerts) {
        edit.puts.append(Record::from(SlaNotice{.id = alert.notice(user),
            .caseId = alert.serviceCase.id.text(),
            .stepId = alert.stepCode(),
            .clock = QString::fromLatin1(clockCode(alert.clock)),
            .dueAt = QDateTime::fromMSecsSinceEpoch(alert.due, Qt::UTC),
            .at = now,
            .userId = user.isNull() ? QString() : user.text()}));
        const auto priority = FieldTraits<Priority>::load(alert.serviceCase.value("priority"));
        if (!alert.raisesPriority || alert.isTaken || priority == Priority::Urgent
            || raised.contains(alert.serviceCase.id))
            continue;
        raised.insert(alert.serviceCase.id);
        auto higher = alert.serviceCase;
        higher.setUntouched();
        higher.setValue("priority", FieldTraits<Priority>::store(Priority(int(priority) + 1)));
        edit.puts.append(higher);
    }
    return edit;
}

QString alertText(const SlaAlert &alert, qint64 now)
{
    const auto name = clockName(alert.clock);
    if (alert.isOwnTarget && alert.reached <= now && alert.due > now)
        return Text::tr("%1 due in %2, our own target has passed", "clock and time left")
            .arg(name, countdownText(alert.due - now));
    return alert.due > now ? Text::tr("%1 due in %2", "clock and time left").arg(name, countdownText(alert.due - now))
                           : Text::tr("%1 missed by %2", "clock and time").arg(name, countdownText(now - alert.due));
}

} // namespace crm
