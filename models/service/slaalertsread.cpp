// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"
#include "db/entities/user.h"
#include "models/cases/caseedits.h"
#include "models/service/slaalerts.h"

#include <algorithm>

namespace crm {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int weeksAhead = 8;   // what is promised for later has no step today worth its reading
constexpr int mostCases = 2000; // of those still due, and as many of those past it

using Found = Result<QList<Record>>;
using Asked = QList<QFuture<Found>>;
using Alerts = Result<QList<SlaAlert>>;

/// Answers in the order of the questions, or the first error.
Result<QList<QList<Record>>> allOf(const Asked &answers)
{
    QList<QList<Record>> all;
    for (const auto &answer : answers) {
        const auto found = answer.result();
        if (!found)
            return found.error();
        all.append(*found);
    }
    return all;
}

QVariantList valuesOf(const QList<Id> &ids)
{
    QVariantList values;
    for (const auto &id : ids)
        values.append(id.bytes());
    return values;
}

/// What has to be known before cases are asked for.
struct Ladder
{
    QList<SlaStep> steps;
    SlaListener listener;
    bool concernsAll() const
    {
        return listener.user.isNull() || std::any_of(steps.cbegin(), steps.cend(), [](const SlaStep &step) {
            return step.tell == EscalationTo::Everybody;
        });
    }
};

Ladder ladderOf(const QList<QList<Record>> &answers, const Id &user)
{
    Ladder ladder;
    for (const auto &record : answers.value(0))
        ladder.steps.append(record.as<SlaStep>());
    ladder.listener.user = user;
    for (const auto &record : answers.value(1))
        ladder.listener.teams.insert(record.id, record.reference("team"));
    ladder.listener.team = ladder.listener.teams.value(user);
    for (const auto &record : answers.value(2))
        ladder.listener.followed.insert(record.reference("service_case"));
    return ladder;
}

Filter casesOf(const Ladder &ladder)
{
    QList<Filter> parts{openCases(), Filter::compare("sla_version", Filter::IsNotNull)};
    if (!ladder.concernsAll()) {
        QList<Filter> mine{Filter::refers("owner", ladder.listener.user), Filter::compare("owner", Filter::IsNull)};
        if (!ladder.listener.team.isNull())
            mine.append(Filter::refers("owner.team", ladder.listener.team));
        if (!ladder.listener.followed.isEmpty())
            mine.append(Filter::compare("id", Filter::In, valuesOf(ladder.listener.followed.values())));
        parts.append(Filter::any(mine));
    }
    return Filter::all(parts);
}

Asked askForCases(Store &store, const Ladder &ladder, const AlertQuestion &question)
{
    const auto *c = &ServiceCase::entity();
    if (!question.cases.isEmpty())
        return {store.records(
            {c, Filter::all({casesOf(ladder), Filter::compare("id", Filter::In, valuesOf(question.cases))})})};
    const auto due = [&](qint64 from, qint64 until) {
        return Filter::all({casesOf(ladder), Filter::compare("due_at", Filter::GreaterOrEqual, {from}),
            Filter::compare("due_at", Filter::Less, {until})});
    };
    const auto now = question.now;
    return {store.records({c, due(now, now + weeksAhead * 7 * dayMs), {{"due_at"}}, mostCases}),
        store.records({c, due(question.since, now), {{"due_at", true}}, mostCases})};
}

QList<SlaAlert> heard(const Ladder &ladder, const QList<CaseClocks> &all, const QList<Record> &notices)
{
    QSet<Id> told;
    QHash<QString, qint64> taken; // steps by whoever was told of them last
    const auto stepOf = [](const QString &caseId, const QString &stepId, const QString &clock) {
        return QStringList{caseId, stepId, clock}.join(u'/');
    };
    for (const auto &notice : notices) {
        told.insert(notice.id);
        auto &at = taken[stepOf(notice.text("case_id"), notice.text("step_id"), notice.text("clock"))];
        at = std::max(at, notice.value("at").toLongLong());
    }
    QList<SlaAlert> alerts;
    for (const auto &clocks : all) {
        for (auto alert : alertsOf(clocks, ladder.steps)) {
            if (!ladder.listener.hears(alert))
                continue;
            alert.isTold = told.contains(alert.notice(ladder.listener.user));
            alert.isTaken = alert.start <= taken.value(stepOf(alert.serviceCase.id.text(), alert.stepCode(),
                                QString::fromLatin1(clockCode(alert.clock))));
            alerts.append(alert);
        }
    }
    sortAlerts(alerts);
    return alerts;
}

QFuture<Alerts> ready(const Alerts &alerts)
{
    return QtFuture::makeReadyFuture(alerts);
}

QFuture<Alerts> alertsOfCases(Store &store, const Ladder &ladder, const QList<Record> &cases, qint64 now)
{
    QVariantList ids;
    for (const auto &c : cases)
        ids.append(c.id.text());
    auto notices = store.records({&SlaNotice::entity(), Filter::compare("case_id", Filter::In, ids)});
    return readClocks(store, cases, now)
        .then([=](const Result<QList<CaseClocks>> &clocks) {
            if (!clocks)
                return ready(clocks.error());
            return QFuture(notices).then([=, all = *clocks](const Found &told) -> Alerts {
                if (!told)
                    return told.error();
                return heard(ladder, all, *told);
            });
        })
        .unwrap();
}

QFuture<Alerts> alertsOfLadder(Store &store, const Ladder &ladder, const AlertQuestion &question)
{
    auto cases = askForCases(store, ladder, question);
    return QtFuture::whenAll(cases.begin(), cases.end())
        .then([=, &store](const Asked &answers) {
            const auto found = allOf(answers);
            if (!found)
                return ready(found.error());
            QList<Record> all;
            for (const auto &some : *found)
                all += some;
            return all.isEmpty() ? ready(QList<SlaAlert>()) : alertsOfCases(store, ladder, all, question.now);
        })
        .unwrap();
}

} // namespace

void sortAlerts(QList<SlaAlert> &alerts)
{
    std::stable_sort(alerts.begin(), alerts.end(), isEarlier);
}

/// Three questions, each with what the one before has shown: the ladder, the cases, what moves their clocks.
Answer<Result<QList<SlaAlert>>> readAlerts(Store &store, const AlertQuestion &question)
{
    Asked asked{store.records({&SlaStep::entity()}), store.records({&User::entity()})};
    if (!question.user.isNull())
        asked.append(store.records({&CaseFollower::entity(), Filter::refers("user", question.user)}));
    return Answer<Alerts>(QtFuture::whenAll(asked.begin(), asked.end())
                              .then([=, &store](const Asked &answers) {
                                  const auto known = allOf(answers);
                                  return known ? alertsOfLadder(store, ladderOf(*known, question.user), question)
                                               : ready(known.error());
                              })
                              .unwrap());
}

Answer<Result<QList<Id>>> casesOfStrands(Store &store, const QHash<const Entity *, QList<Id>> &strands)
{
    Asked asked;
    for (auto it = strands.cbegin(); it != strands.cend(); ++it)
        asked.append(store.fetch(*it.key(), it.value()));
    return QtFuture::whenAll(asked.begin(), asked.end()).then([](const Asked &answers) -> Result<QList<Id>> {
        const auto found = allOf(answers);
        if (!found)
            return found.error();
        QList<Id> cases;
        for (const auto &some : *found)
            for (const auto &record : some)
                if (!record.isNull("service_case"))
                    cases.append(record.reference("service_case"));
        return cases;
    });
}

} // namespace crm
