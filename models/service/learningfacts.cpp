// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/learning.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/learning.h"
#include "models/cases/caseedits.h"
#include "models/reports/filledperiods.h"

#include <algorithm>
#include <functional>

namespace crm {

namespace {

QHash<Id, QString> namesOf(const QList<Record> &records)
{
    QHash<Id, QString> names;
    for (const auto &record : records)
        names.insert(record.id, record.title());
    return names;
}

/// "Process › Packing"; a parent that leads round in a circle is cut.
QHash<Id, QString> pathsOf(const QList<Record> &causes)
{
    QHash<Id, const Record *> byId;
    for (const auto &cause : causes)
        byId.insert(cause.id, &cause);
    QHash<Id, QString> paths;
    for (const auto &cause : causes) {
        auto path = cause.title();
        auto parent = cause.reference("parent");
        for (int depth = 0; depth < 5 && byId.contains(parent); ++depth) {
            path.prepend(byId.value(parent)->title() + QStringLiteral(" › "));
            parent = byId.value(parent)->reference("parent");
        }
        paths.insert(cause.id, path);
    }
    return paths;
}

/// Counts of activities and of answers by month of the period, from rows of "2026-03" and a number.
QList<double> contactsOf(const Table &rows, const MonthSpan &months)
{
    QHash<QString, double> counts;
    for (const auto &row : rows)
        counts[row.value(0).toString()] += row.value(1).toDouble();
    QList<double> contacts;
    for (int m = 0; m < months.count; ++m)
        contacts.append(counts.value(months.month(m).toString(QStringLiteral("yyyy-MM"))));
    return contacts;
}

QList<ReturnSign> signsOf(const QList<Record> &deals)
{
    QList<ReturnSign> signs;
    for (const auto &deal : deals)
        signs.append({deal.reference("person"), deal.reference("organisation"),
            FieldTraits<QDate>::load(deal.value("opened_on"))});
    return signs;
}

/// One answer of either kind, so that all can be waited for at once.
struct Part
{
    QList<Record> records = {};
    Table table = {};
    std::optional<Error> error = {};
};

QFuture<Part> partOf(Answer<Result<QList<Record>>> answer)
{
    return answer.then([](const Result<QList<Record>> &found) {
        return found ? Part{.records = *found} : Part{.error = found.error()};
    });
}

QFuture<Part> partOf(Answer<Result<Table>> answer)
{
    return answer.then(
        [](const Result<Table> &found) { return found ? Part{.table = *found} : Part{.error = found.error()}; });
}

Result<LearningFacts> assembled(const QList<QFuture<Part>> &answers, const Period &period, const QDateTime &now)
{
    QList<Part> parts;
    for (const auto &answer : answers) {
        parts.append(answer.result());
        if (parts.last().error)
            return *parts.last().error;
    }
    LearningFacts facts{.period = period, .now = now};
    for (const auto &record : std::as_const(parts[0].records))
        facts.complaints.append(record.as<ServiceCase>());
    facts.causes = pathsOf(parts[1].records);
    facts.products = namesOf(parts[2].records);
    facts.deals = signsOf(parts[3].records);
    facts.contacts = contactsOf(parts[4].table + parts[6].table, period.months());
    if (!parts[5].records.isEmpty())
        facts.firstDeal = FieldTraits<QDate>::load(parts[5].records.first().value("opened_on"));
    return facts;
}

} // namespace

Answer<Result<LearningFacts>> readLearningFacts(Store &store, const Period &period, const QDateTime &now)
{
    const auto &c = ServiceCase::entity();
    const auto &a = Activity::entity();
    const auto &r = CaseReply::entity();
    const auto complaints = Filter::all({ownComplaints(), inPeriod(c, "opened_at", period.from, period.until)});
    const auto sinceThen = Filter::compare("opened_on", Filter::GreaterOrEqual, {period.from.toString(Qt::ISODate)});
    const auto sent = Filter::all(
        {Filter::equals("status", QStringLiteral("sent")), inPeriod(r, "sent_at", period.from, period.until)});
    QList<QFuture<Part>> asked{partOf(store.records({&c, complaints})), partOf(store.records({&Cause::entity()})),
        partOf(store.records({&Product::entity()})), partOf(store.records({&Opportunity::entity(), sinceThen})),
        partOf(store.aggregate(
            {&a, inPeriod(a, "at", period.from, period.until), {{"at", Aggregate::Month}}, {{Aggregate::Count}}})),
        partOf(store.records(
            {&Opportunity::entity(), Filter::compare("opened_on", Filter::IsNotNull), {{"opened_on"}}, 1})),
        partOf(store.aggregate({&r, sent, {{"sent_at", Aggregate::Month}}, {{Aggregate::Count}}}))};
    return QtFuture::whenAll(asked.begin(), asked.end()).then([period, now](const QList<QFuture<Part>> &answers) {
        return assembled(answers, period, now);
    });
}

Answer<Result<QList<int>>> readComplaintYears(Store &store)
{
    return filledPeriods(
        store, {&ServiceCase::entity(), ownComplaints(), {{"opened_at", Aggregate::Year}}, {{Aggregate::Count}}})
        .then([](const Result<QList<QDate>> &found) -> Result<QList<int>> {
            if (!found)
                return found.error();
            QList<int> years;
            for (const auto &first : *found)
                years.append(first.year());
            return years;
        });
}

} // namespace crm
