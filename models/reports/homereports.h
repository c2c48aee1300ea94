// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reports/report.h"

namespace crm {

/// The few records that axes are made of: read once, small in every file.
struct ReportFacts
{
    QList<Record> stages; ///< Stage, in pipeline order
    QList<Record> users;
    QList<Record> categories;                         ///< CaseCategory
    QVariantList stageIds(const QString &type) const; ///< "open", "won" or "lost"; stored forms
};

/// Reads them. The first error when something failed.
Answer<Result<ReportFacts>> readReportFacts(Store &store);

/// The earliest day of which the charts over a time know something; null when there is none.
Answer<Result<QDate>> readBeginning(Store &store, const ReportFacts &facts);

enum class PeriodChoice { ThisMonth, ThisQuarter, ThisYear, TwelveMonths, LastYear, AllTime };

/// What the period chooser of the home page means on a day.
struct Period
{
    QDate from;
    QDate until;              ///< the first day after it
    MonthSpan months() const; ///< those that the period touches
    MonthSpan axis() const;   ///< the same, as quarters or years when they are many
};
/// `beginning`: of all time.
Period periodOf(PeriodChoice choice, const QDate &today, const QDate &beginning = {});
QString periodLabel(PeriodChoice choice);

Report pipelineByStage(const ReportFacts &facts);
Report pipelineByOwner(const ReportFacts &facts);
/// Won by day of closing; open deals, weighted, by expected close. Reaches three months beyond today, unless the period
/// is over.
Report wonWithForecast(const ReportFacts &facts, const Period &period, const QDate &today);
Report complaintsByMonth(const ReportFacts &facts, const Period &period);
Report activitiesByColleague(const ReportFacts &facts, const Period &period);
Report openCasesBySeverity();

/// Single figures: one category. Open pipeline and won also count the deals, as a second series.
Report openPipeline(const ReportFacts &facts);
Report weightedPipeline(const ReportFacts &facts);
Report wonThisMonth(const ReportFacts &facts, const QDate &today);
Report openComplaints();
Report activitiesThisWeek(const QDate &today);

/// First day of the week `day` is in, in the user's locale.
QDate weekStart(const QDate &day);

/// Open tasks due before the end of `today`, the longest overdue first; of one colleague unless null.
Query tasksDue(const Id &owner, const QDate &today);

} // namespace crm
