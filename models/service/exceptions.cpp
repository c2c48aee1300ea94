// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/learning.h"

#include "db/entities/learning.h"
#include "db/entities/voucher.h"
#include "models/cases/caseedits.h"

namespace crm {

namespace {

struct Exceptions
{
    Q_DECLARE_TR_FUNCTIONS(crm::Exceptions)
};

constexpr int safetyHours = 24; // a safety case should not stay open longer without somebody looking at it
constexpr int silentDays = 14;
constexpr int expiringDays = 14;

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

Filter before(const char *path, const QDateTime &at)
{
    return Filter::compare(path, Filter::Less, {at.toMSecsSinceEpoch()});
}

Filter isNull(const char *path)
{
    return Filter::compare(path, Filter::IsNull);
}

QList<ExceptionLine> caseQuestions(const QDateTime &now)
{
    const auto *c = &ServiceCase::entity();
    const auto open = openCases();
    const auto complaint = openCases(CaseKind::Complaint);
    return {{"safety", {}, true, c,
                Filter::all({open, Filter::equals("is_safety", qint64(1)),
                    before("opened_at", now.addSecs(-safetyHours * 3600))})},
        {"unacknowledged", {}, true, c,
            Filter::all({complaint, isNull("acknowledged_at"), before("opened_at", now.addDays(-acknowledgeDays))})},
        {"overdue", {}, true, c, Filter::all({open, before("due_at", now)})},
        {"unowned", {}, true, c, Filter::all({open, isNull("owner")})},
        {"silent", {}, false, c,
            Filter::all({complaint, isNull("response"), before("opened_at", now.addDays(-silentDays))})},
        {"causeless", {}, false, c,
            Filter::all({ownComplaints(), Filter::equals("outcome", QStringLiteral("upheld")), isNull("cause")})}};
}

QList<ExceptionLine> actionQuestions(const QDate &today)
{
    const auto *a = &CorrectiveAction::entity();
    const auto *v = &Voucher::entity();
    const auto earlier = [&](const char *path) { return Filter::compare(path, Filter::Less, {iso(today)}); };
    return {
        {"actions", {}, true, a, Filter::all({Filter::equals("status", QStringLiteral("open")), earlier("due_on")})},
        {"checks", {}, false, a, Filter::all({Filter::equals("status", QStringLiteral("done")), earlier("check_on")})},
        {"ineffective", {}, true, a, Filter::equals("effect", QStringLiteral("not_effective"))},
        {"vouchers", {}, false, v,
            Filter::all({Filter::equals("status", QStringLiteral("issued")),
                Filter::compare("expires_on", Filter::GreaterOrEqual, {iso(today)}),
                Filter::compare("expires_on", Filter::Less, {iso(today.addDays(expiringDays))})})}};
}

QString sentenceOf(const QByteArray &key, int n)
{
    if (key == "safety")
        return Exceptions::tr("%n safety case(s) open for more than a day", nullptr, n);
    if (key == "unacknowledged")
        return Exceptions::tr("%n complaint(s) not acknowledged within two days", nullptr, n);
    if (key == "overdue")
        return Exceptions::tr("%n case(s) past their due time", nullptr, n);
    if (key == "unowned")
        return Exceptions::tr("%n open case(s) nobody takes care of", nullptr, n);
    if (key == "silent")
        return Exceptions::tr("%n complaint(s) without an answer for two weeks", nullptr, n);
    if (key == "causeless")
        return Exceptions::tr("%n upheld complaint(s) without a cause", nullptr, n);
    if (key == "actions")
        return Exceptions::tr("%n corrective action(s) overdue", nullptr, n);
    if (key == "checks")
        return Exceptions::tr("%n action(s) waiting for their check", nullptr, n);
    if (key == "ineffective")
        return Exceptions::tr("%n action(s) that did not work", nullptr, n);
    return Exceptions::tr("%n voucher(s) expire within two weeks", nullptr, n);
}

} // namespace

Answer<Result<QList<ExceptionLine>>> readExceptions(Store &store, const QDateTime &now)
{
    const auto questions = caseQuestions(now) + actionQuestions(now.toLocalTime().date());
    QList<QFuture<Result<qint64>>> asked;
    for (const auto &question : questions)
        asked.append(store.count({.entity = question.entity, .filter = question.filter}));
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([questions](const QList<QFuture<Result<qint64>>> &answers) -> Result<QList<ExceptionLine>> {
            QList<ExceptionLine> off;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const auto count = answers[i].result();
                if (!count)
                    return count.error();
                if (*count == 0)
                    continue;
                auto line = questions[i];
                line.count = *count;
                line.sentence = sentenceOf(line.key, int(*count));
                off.append(line);
            }
            return off;
        });
}

} // namespace crm
