// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/homereports.h"

#include "db/entities/activity.h"
#include "models/cases/caseedits.h"
#include "models/cases/categorytree.h"

#include <QLocale>

#include <algorithm>

namespace crm {

namespace {

struct HomeReports
{
    Q_DECLARE_TR_FUNCTIONS(crm::HomeReports)
};

Filter inStages(const ReportFacts &facts, const QString &type)
{
    const auto ids = facts.stageIds(type);
    return ids.isEmpty() ? Filter::equals("stage.type", type) : Filter::compare("stage", Filter::In, ids);
}

ReportPart deals(const ReportFacts &facts, const QString &type, ReportMeasure measure, const QString &name = {})
{
    return {.name = name, .entity = &Opportunity::entity(), .filter = inStages(facts, type), .measure = measure};
}

/// One figure, asked for stage by stage: an index hands out the sums in that order without sorting.
ReportPart inOne(ReportPart part)
{
    part.axis = "stage";
    return part;
}

QList<ReportMember> asOne(const ReportFacts &facts, const QString &type)
{
    return {{QString(), facts.stageIds(type)}};
}

QList<ReportMember> colleagues(const ReportFacts &facts)
{
    QList<ReportMember> members;
    for (const auto &user : facts.users)
        members.append({user.title(), {user.id.bytes()}});
    return members;
}

} // namespace

QVariantList ReportFacts::stageIds(const QString &type) const
{
    QVariantList ids;
    for (const auto &stage : stages)
        if (stage.text("type") == type)
            ids.append(stage.id.bytes());
    return ids;
}

Answer<Result<ReportFacts>> readReportFacts(Store &store)
{
    using Asked = QFuture<Result<QList<Record>>>;
    QList<Asked> asked{store.records({.entity = &Stage::entity(), .sort = {{"pipeline.position"}, {"position"}}}),
        store.records({&User::entity()}), store.records({&CaseCategory::entity()})};
    return QtFuture::whenAll(asked.begin(), asked.end()).then([](const QList<Asked> &answers) -> Result<ReportFacts> {
        for (const auto &answer : answers)
            if (const auto result = answer.result(); !result)
                return result.error();
        return ReportFacts{*answers[0].result(), *answers[1].result(), *answers[2].result()};
    });
}

MonthSpan Period::months() const
{
    const auto last = until.addDays(-1);
    return {from, (last.year() - from.year()) * 12 + last.month() - from.month() + 1};
}

MonthSpan Period::axis() const
{
    constexpr int most = 24; // bars that can still be told apart in a card
    auto span = months();
    if (span.count <= most)
        return span;
    span.step = span.count <= 3 * most ? 3 : 12;
    span.first = QDate(from.year(), span.step == 3 ? (from.month() - 1) / 3 * 3 + 1 : 1, 1);
    const auto last = until.addDays(-1);
    const int count = (last.year() - span.first.year()) * 12 + last.month() - span.first.month() + 1;
    span.count = (count + span.step - 1) / span.step;
    return span;
}

Answer<Result<QDate>> readBeginning(Store &store, const ReportFacts &facts)
{
    using Asked = QFuture<Result<Table>>;
    const auto first = [&store](const Entity &entity, const QByteArray &path, const Filter &filter) -> Asked {
        return store.aggregate(
            {.entity = &entity, .filter = filter, .measures = {Aggregate::Measure{Aggregate::Minimum, path}}});
    };
    QList<Asked> asked{first(Opportunity::entity(), "closed_at", inStages(facts, QStringLiteral("won"))),
        first(ServiceCase::entity(), "opened_at", ownComplaints()), first(Activity::entity(), "at", {})};
    return QtFuture::whenAll(asked.begin(), asked.end()).then([](const QList<Asked> &answers) -> Result<QDate> {
        QDate earliest;
        for (const auto &answer : answers) {
            const auto result = answer.result();
            if (!result)
                return result.error();
            const auto value = result->isEmpty() ? QVariant() : result->first().value(0);
            const auto day = value.typeId() == QMetaType::QString ? QDate::fromString(value.toString(), Qt::ISODate)
                : value.isNull()                                  ? QDate()
                                 : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date();
            if (day.isValid() && (!earliest.isValid() || day < earliest))
                earliest = day;
        }
        return earliest;
    });
}

Period periodOf(PeriodChoice choice, const QDate &today, const QDate &beginning)
{
    constexpr int longest = 100; // years: a date with a slip in its year must not make thousands of bars
    const QDate month(today.year(), today.month(), 1);
    switch (choice) {
    case PeriodChoice::ThisMonth:
        return {month, month.addMonths(1)};
    case PeriodChoice::ThisQuarter: {
        const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return {quarter, quarter.addMonths(3)};
    }
    case PeriodChoice::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1)};
    case PeriodChoice::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year(), 1, 1)};
    case PeriodChoice::AllTime:
        if (beginning.isValid() && beginning < month)
            return {
                std::max(QDate(beginning.year(), beginning.month(), 1), month.addYears(-longest)), month.addMonths(1)};
        break;
    case PeriodChoice::TwelveMonths:
        break;
    }
    return {month.addMonths(-11), month.addMonths(1)};
}

QString periodLabel(PeriodChoice choice)
{
    switch (choice) {
    case PeriodChoice::ThisMonth:
        return HomeReports::tr("This month");
    case PeriodChoice::ThisQuarter:
        return HomeReports::tr("Quarter");
    case PeriodChoice::ThisYear:
        return HomeReports::tr("Year");
    case PeriodChoice::LastYear:
        return HomeReports::tr("Last year");
    case PeriodChoice::AllTime:
        return HomeReports::tr("All time");
    case PeriodChoice::TwelveMonths:
        break;
    }
    return HomeReports::tr("12 months");
}

Report pipelineByStage(const ReportFacts &facts)
{
    Report report{.key = "pipeline_by_stage", .title = HomeReports::tr("Pipeline by stage")};
    QHash<Id, int> places; // within each pipeline, so that the same step has the same colour
    for (const auto &stage : facts.stages) {
        const int place = places[stage.reference("pipeline")]++;
        if (stage.text("type") == u"open")
            report.members.append({stage.title(), {stage.id.bytes()}, place});
    }
    auto part = deals(facts, QStringLiteral("open"), ReportMeasure::Amount);
    part.axis = "stage";
    report.parts = {part};
    return report;
}

Report pipelineByOwner(const ReportFacts &facts)
{
    auto part = deals(facts, QStringLiteral("open"), ReportMeasure::Weighted);
    part.axis = "owner";
    auto members = colleagues(facts);
    members.append({HomeReports::tr("No owner"), {QVariant()}});
    return {.key = "pipeline_by_owner",
        .title = HomeReports::tr("Weighted pipeline by colleague"),
        .parts = {part},
        .members = members,
        .most = 7};
}

Report wonWithForecast(const ReportFacts &facts, const Period &period, const QDate &today)
{
    auto won = deals(facts, QStringLiteral("won"), ReportMeasure::Amount, HomeReports::tr("Won"));
    won.isClosed = true;
    won.axis = "closed_at";
    auto forecast = deals(facts, QStringLiteral("open"), ReportMeasure::Weighted, HomeReports::tr("Weighted forecast"));
    forecast.axis = "expected_close";
    const QDate month(today.year(), today.month(), 1);
    const Period shown{period.from, period.until <= month ? period.until : std::max(period.until, month.addMonths(4))};
    return {.key = "won_with_forecast",
        .title = HomeReports::tr("Won and weighted forecast"),
        .parts = {won, forecast},
        .months = shown.axis()};
}

Report complaintsByMonth(const ReportFacts &facts, const Period &period)
{
    Report report{
        .key = "complaints_by_month", .title = HomeReports::tr("Complaints by category"), .months = period.axis()};
    CategoryTree names;
    names.setCategories(facts.categories);
    for (const auto &family : categoryFamilies(facts.categories)) {
        ReportMember member{names.pathOf(family.first())};
        for (const auto &id : family)
            member.values.append(id.bytes());
        report.splits.append(member);
    }
    report.splits.append({HomeReports::tr("No category"), {QVariant()}});
    report.parts
        = {{.entity = &ServiceCase::entity(), .filter = ownComplaints(), .axis = "opened_at", .split = "category"}};
    return report;
}

Report activitiesByColleague(const ReportFacts &facts, const Period &period)
{
    const auto &activity = Activity::entity();
    return {.key = "activities_by_colleague",
        .title = HomeReports::tr("Activities per colleague"),
        .parts = {{.entity = &activity, .filter = inPeriod(activity, "at", period.from, period.until), .axis = "user"}},
        .members = colleagues(facts),
        .most = 7};
}

Report openCasesBySeverity()
{
    return {.key = "open_cases_by_severity",
        .title = HomeReports::tr("Open cases by severity"),
        .parts = {{.entity = &ServiceCase::entity(), .filter = openCases(), .axis = "severity"}},
        .members = choiceMembers(ServiceCase::entity(), "severity")};
}

Report openPipeline(const ReportFacts &facts)
{
    return {.key = "open_pipeline",
        .title = HomeReports::tr("Open pipeline"),
        .parts = {inOne(deals(facts, QStringLiteral("open"), ReportMeasure::Amount)),
            inOne(deals(facts, QStringLiteral("open"), ReportMeasure::Count))},
        .members = asOne(facts, QStringLiteral("open"))};
}

Report weightedPipeline(const ReportFacts &facts)
{
    return {.key = "weighted_pipeline",
        .title = HomeReports::tr("Weighted pipeline"),
        .parts = {inOne(deals(facts, QStringLiteral("open"), ReportMeasure::Weighted))},
        .members = asOne(facts, QStringLiteral("open"))};
}

Report wonThisMonth(const ReportFacts &facts, const QDate &today)
{
    const auto month = periodOf(PeriodChoice::ThisMonth, today);
    auto part = deals(facts, QStringLiteral("won"), ReportMeasure::Amount);
    part.isClosed = true;
    part.filter = Filter::all({part.filter, inPeriod(Opportunity::entity(), "closed_at", month.from, month.until)});
    auto count = part;
    count.measure = ReportMeasure::Count;
    return {.key = "won_this_month", .title = HomeReports::tr("Won this month"), .parts = {part, count}};
}

Report openComplaints()
{
    return {.key = "open_complaints",
        .title = HomeReports::tr("Open complaints"),
        .parts = {{.entity = &ServiceCase::entity(), .filter = openCases(CaseKind::Complaint)}}};
}

QDate weekStart(const QDate &day)
{
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

Report activitiesThisWeek(const QDate &today)
{
    const auto monday = weekStart(today);
    return {.key = "activities_this_week",
        .title = HomeReports::tr("Activities this week"),
        .parts
        = {{.entity = &Activity::entity(), .filter = inPeriod(Activity::entity(), "at", monday, monday.addDays(7))}}};
}

Query tasksDue(const Id &owner, const QDate &today)
{
    QList<Filter> parts{Filter::equals("status", QStringLiteral("open")), Filter::compare("recurrence", Filter::IsNull),
        Filter::compare("due_at", Filter::Less, {today.addDays(1).startOfDay().toMSecsSinceEpoch()})};
    if (!owner.isNull())
        parts.append(Filter::refers("owner", owner));
    return {.entity = &Task::entity(), .filter = Filter::all(parts), .sort = {{"due_at", false}}, .limit = 100};
}

} // namespace crm
