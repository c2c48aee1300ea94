// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/sla.h"
#include "models/service/slaexplanation.h"

#include <QTimeZone>

namespace crm {

/// A step of the ladder, or a policy's own warning, that somebody is to be told of.
struct SlaAlert
{
    Record serviceCase;
    QString step; ///< name; empty: the policy's own warning
    Id stepId;    ///< null: likewise
    SlaClock clock = SlaClock::FirstResponse;
    EscalationTo tell = EscalationTo::Owner;
    bool raisesPriority = false;
    bool isOwnTarget = false; ///< our own, stricter target has passed
    qint64 start = 0;         ///< of the clock's round; instants in ms since 1970 UTC
    qint64 target = 0;        ///< ms of working time
    qint64 due = 0;
    qint64 reached = 0; ///< when so much of the time was used, be it quiet or not
    qint64 at = 0;      ///< when to tell: never within the step's quiet hours
    SlaStep quiet = {}; ///< only the quiet hours, on the wall of the zone
    QTimeZone zone = {};
    bool isTold = false;  ///< there is a notice of it
    bool isTaken = false; ///< somebody has been told in this round, whoever it was: what the step does is done
    Id id;                ///< the same for the same step of the same round of the clock

    /// SlaNotice::stepId.
    QString stepCode() const;
    /// Of the notice: once for each case, step, round of the clock and promise, whichever machine tells.
    Id notice(const Id &user) const;
    /// When to tell it that has not been told by `now`: what comes to light late waits for the end of quiet hours as well.
    qint64 tellAt(qint64 now) const;
    QString key() const { return id.text(); }
};

/// `at`, or the end of the quiet hours it falls into, on the wall of the zone.
qint64 afterQuiet(qint64 at, const SlaStep &step, const QTimeZone &zone);

/// What is to be told of the clocks that run, with those of the steps that concern their policy. Times are worked out
/// in working time from what is promised and used, so that a pause puts them off. Where no step comes before the due
/// time, the policy's own warning does; our own target is told of whenever it passes before the promise. A clock that rests tells nothing.
QList<SlaAlert> alertsOf(const CaseClocks &clocks, const QList<SlaStep> &steps);

/// Whom a step concerns: who owns the case, their team, or everybody; whoever follows it, and everybody while it is
/// nobody's.
struct SlaListener
{
    Id user; ///< null: nobody has said who works here, so everything is told
    Id team;
    QHash<Id, Id> teams; ///< of users
    QSet<Id> followed;   ///< cases
    bool hears(const SlaAlert &alert) const;
};

struct AlertQuestion
{
    Id user;              ///< null: nobody has said who works here
    qint64 since = 0;     ///< ms since 1970 UTC
    qint64 now = 0;       ///< likewise
    QList<Id> cases = {}; ///< of these only; empty: of all that are due between `since` and some weeks from `now`
};

/// The alerts that concern the listener, the earliest first.
Answer<Result<QList<SlaAlert>>> readAlerts(Store &store, const AlertQuestion &question);

/// The cases that these calls, mails and replies belong to.
Answer<Result<QList<Id>>> casesOfStrands(Store &store, const QHash<const Entity *, QList<Id>> &strands);

inline bool isEarlier(const SlaAlert &a, const SlaAlert &b)
{
    return a.at < b.at;
}
void sortAlerts(QList<SlaAlert> &alerts); ///< the earliest first

/// The notices of these alerts, and a higher priority where a step asks for it.
Edit noticeAlerts(const QList<SlaAlert> &alerts, const Id &user, const QDateTime &now);

/// "Resolution of CASE-000012 due in 40 min", "… missed by 2 h 10 min".
QString alertText(const SlaAlert &alert, qint64 now);

} // namespace crm
