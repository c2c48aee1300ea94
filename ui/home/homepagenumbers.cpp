// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "models/forecast/forecastgrid.h"
#include "models/pipeline/dealfigures.h"
#include "models/record/fieldformat.h"
#include "models/reports/taskagenda.h"
#include "ui/home/homepage.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/pageheader.h"

#include <QLocale>
#include <QStackedWidget>

namespace crm {

void HomePage::ask()
{
    m_soon.stop();
    m_isStale = false;
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_open = 1;
    ++m_sequence;
    m_note->hide();
    m_note->setText({});
    askWhetherEmpty();
    m_agenda->load(workspace().store().user(), now());
    readReportFacts(workspace().store()).then(this, [this, sequence = m_sequence](const Result<ReportFacts> &facts) {
        if (sequence != m_sequence)
            return;
        if (!facts)
            return workspace().fail(facts.error());
        greet(*facts);
        askTiles(*facts);
        askPeriod(*facts);
        finishOne();
    });
}

void HomePage::askFor(const Report &report, std::function<void(const ReportData &)> show, std::function<void()> fail)
{
    ++m_open;
    runReport(workspace().store(), report, m_cancel)
        .then(this, [this, sequence = m_sequence, show, fail](const Result<ReportData> &data) {
            if (sequence != m_sequence)
                return;
            if (data) {
                noteCurrencies(*data);
                show(*data);
            } else {
                if (fail)
                    fail();
                workspace().fail(data.error());
            }
            finishOne();
        });
}

void HomePage::finishOne()
{
    if (--m_open > 0)
        return;
    m_isLoaded = true;
    emit loaded();
}

void HomePage::showTile(int place, const ReportData &data, const QString &note)
{
    m_figures[place] = data;
    m_tiles[place]->setFigure(figureText(data, data.series.value(0).values.value(0)), note);
}

void HomePage::askTiles(const ReportFacts &facts)
{
    const auto today = now().date();
    const auto deals = [](const ReportData &data) {
        return tr("Deals: %1").arg(QLocale().toString(int(data.series.value(1).values.value(0))));
    };
    askFor(openPipeline(facts), [this, deals](const ReportData &data) { showTile(0, data, deals(data)); });
    askFor(weightedPipeline(facts), [this](const ReportData &data) { showTile(1, data, tr("by probability")); });
    askFor(wonThisMonth(facts, today), [this, deals](const ReportData &data) { showTile(2, data, deals(data)); });
    askFor(openComplaints(), [this](const ReportData &data) { showTile(3, data, tr("not solved yet")); });
    askFor(activitiesThisWeek(today), [this, today](const ReportData &data) {
        showTile(4, data, tr("since %1").arg(shortDate(weekStart(today), today)));
    });
}

/// All time begins with the first record of the charts.
void HomePage::askPeriod(const ReportFacts &facts)
{
    const auto today = now().date();
    if (m_period != PeriodChoice::AllTime)
        return askReports(facts, periodOf(m_period, today));
    ++m_open;
    readBeginning(workspace().store(), facts)
        .then(this, [this, sequence = m_sequence, facts, today](const Result<QDate> &beginning) {
            if (sequence != m_sequence)
                return;
            if (!beginning)
                workspace().fail(beginning.error());
            askReports(facts, periodOf(PeriodChoice::AllTime, today, beginning ? *beginning : QDate()));
            finishOne();
        });
}

/// What a chart saved as a file is about: the days of its axis or its records, or what is open now.
static QString daysOf(const Report &report, const Period &period, const QDate &today)
{
    if (report.months.count > 0)
        return spanText({report.months.month(0), report.months.end()});
    if (report.key == "activities_by_colleague")
        return spanText({period.from, period.until});
    return HomePage::tr("As of %1").arg(QLocale().toString(today, QLocale::ShortFormat));
}

void HomePage::askReports(const ReportFacts &facts, const Period &period)
{
    const auto today = now().date();
    const auto ask = [&](const Report &question, std::function<QString(const ReportData &)> headline) {
        auto *card = report(question.key);
        card->setPeriod(daysOf(question, period, today));
        askFor(
            question, [card, headline](const ReportData &data) { card->show(data, headline(data)); },
            [card] { card->showFailure(); });
    };
    const auto total = [](const ReportData &data) { return figureText(data, data.total(0)); };
    auto *won = report("won_with_forecast")->card();
    const auto months = wonWithForecast(facts, period, today).months;
    ask(wonWithForecast(facts, period, today), [total, won, months, today](const ReportData &data) {
        double late = 0;
        for (int i = 0; i < data.categories.size() && months.month(i + 1) <= today; ++i)
            late += data.series.value(1).values.value(i);
        won->setNote(late > 0 ? DealFigures::lateNote() : QString());
        return tr("%1 won, %2 expected").arg(total(data), figureText(data, data.total(1)));
    });
    ask(pipelineByStage(facts), [total](const ReportData &data) { return tr("%1 open").arg(total(data)); });
    ask(complaintsByMonth(facts, period), [](const ReportData &data) {
        double sum = 0;
        for (int i = 0; i < data.series.size(); ++i)
            sum += data.total(i);
        return tr("%1 in this time").arg(QLocale().toString(int(sum)));
    });
    ask(activitiesByColleague(facts, period),
        [](const ReportData &data) { return tr("%1 in this time").arg(QLocale().toString(int(data.total(0)))); });
    ask(pipelineByOwner(facts), total);
    ask(openCasesBySeverity(),
        [](const ReportData &data) { return tr("%1 open").arg(QLocale().toString(int(data.total(0)))); });
}

void HomePage::noteCurrencies(const ReportData &data)
{
    const auto note = data.currencyNote;
    if (note.isEmpty() || !m_note->text().isEmpty())
        return;
    m_note->setText(note);
    m_note->show();
}

void HomePage::greet(const ReportFacts &facts)
{
    const auto user = workspace().store().user();
    QString name;
    for (const auto &colleague : facts.users)
        if (colleague.id == user)
            name = colleague.title().section(u' ', 0, 0);
    const int hour = now().time().hour();
    const auto greeting = hour < 5 || hour >= 18 ? (name.isEmpty() ? tr("Good evening") : tr("Good evening, %1"))
        : hour < 12                              ? (name.isEmpty() ? tr("Good morning") : tr("Good morning, %1"))
                                                 : (name.isEmpty() ? tr("Good afternoon") : tr("Good afternoon, %1"));
    m_header->setTitle(name.isEmpty() ? greeting : greeting.arg(name));
    m_header->setSubtitle(QLocale().toString(now().date(), QLocale::LongFormat));
}

void HomePage::askWhetherEmpty()
{
    QList<QFuture<Result<Rids>>> asked;
    for (const auto *entity : {&Person::entity(), &Organisation::entity(), &Opportunity::entity(),
             &ServiceCase::entity(), &Activity::entity(), &Task::entity()})
        asked.append(workspace().store().find({.entity = entity, .limit = 1}));
    ++m_open;
    Answer(QtFuture::whenAll(asked.begin(), asked.end()))
        .then(this, [this, sequence = m_sequence](const QList<QFuture<Result<Rids>>> &answers) {
            if (sequence != m_sequence)
                return;
            const bool isEmpty = std::all_of(answers.cbegin(), answers.cend(), [](const auto &answer) {
                const auto rows = answer.result();
                return rows && rows->isEmpty();
            });
            m_stack->setCurrentIndex(isEmpty ? 1 : 0);
            m_header->segments()->setVisible(!isEmpty);
            finishOne();
        });
}

} // namespace crm
