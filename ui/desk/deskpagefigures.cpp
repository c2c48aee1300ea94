// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entity/registry.h"
#include "db/value/amountlimit.h"
#include "models/forecast/closedquarters.h"
#include "models/forecast/inspection.h"
#include "models/forecast/stageflowmodel.h"
#include "models/pipeline/dealfigures.h"
#include "models/pipeline/stagetotals.h"
#include "ui/desk/deskpage.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"

#include <QComboBox>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

constexpr int recentDays = 7;

QString percentText(std::optional<double> share)
{
    return share ? DeskPage::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1)) : QStringLiteral("–");
}

} // namespace

void DeskPage::ask()
{
    m_soon.stop();
    m_isStale = false;
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_open = 1;
    const auto sequence = ++m_sequence;
    closedQuarters(workspace().store(), today()).then(this, [this, sequence](const Result<QList<QDate>> &quarters) {
        if (sequence == m_sequence && quarters)
            fillEarlier(*quarters);
    });
    readSalesFacts(workspace().store(), today()).then(this, [this, sequence](const Result<SalesFacts> &facts) {
        if (sequence != m_sequence)
            return;
        if (!facts)
            return workspace().fail(facts.error());
        m_facts = *facts;
        fillTeams();
        m_header->setSubtitle(periodNotes().join(QStringLiteral(" · ")));
        const auto chosen = scope();
        askSales(chosen);
        askCounts(chosen);
        askPipeline(chosen);
        m_inspection->load(Filter::all({inStagesOf(m_facts, StageType::Open), chosen.deals}));
        askFlows(chosen);
        finishOne();
    });
}

/// Years, each with its quarters, in which deals were closed.
void DeskPage::fillEarlier(const QList<QDate> &quarters)
{
    m_earlier->clear();
    m_earlier->addItem(tr("Current"), QVariantList());
    int year = 0;
    for (const auto &quarter : quarters) {
        if (std::exchange(year, quarter.year()) != quarter.year() && quarter.year() != today().year())
            m_earlier->addItem(yearText(quarter), QVariantList{QDate(year, 1, 1), QDate(year + 1, 1, 1)});
        m_earlier->addItem(quarterText(quarter), QVariantList{quarter, quarter.addMonths(3)});
    }
    const auto chosen = m_pastFrom.isValid() ? QVariantList{m_pastFrom, m_pastUntil} : QVariantList();
    m_earlier->setCurrentIndex(qMax(0, m_earlier->findData(QVariant(chosen))));
    m_earlier->setVisible(!quarters.isEmpty());
}

void DeskPage::finishOne()
{
    if (--m_open > 0)
        return;
    m_isLoaded = true;
    emit loaded();
    if (m_isStale) // something changed while this was being read
        m_soon.start();
}

void DeskPage::fillTeams()
{
    m_teams->clear();
    m_teams->addItem(tr("All teams"), QString());
    for (const auto &team : m_facts.teams)
        m_teams->addItem(team.name, team.id.text());
    m_teams->setCurrentIndex(m_team.isNull() ? 0 : qMax(0, m_teams->findData(m_team.text())));
    m_teams->setVisible(m_teams->count() > 1);
}

QStringList DeskPage::periodNotes() const
{
    const auto shown = period();
    QStringList notes{tr("%1 to %2")
                          .arg(QLocale().toString(shown.from, QLocale::ShortFormat),
                              QLocale().toString(shown.until.addDays(-1), QLocale::ShortFormat))};
    if (!m_team.isNull())
        notes.append(m_facts.teamName(m_team));
    return notes;
}

QString DeskPage::money(double minor, const QString &currency) const
{
    return currency.isEmpty() ? QStringLiteral("–") : compactAmount(cappedWhole(minor), currency);
}

void DeskPage::showTile(Figure figure, const QString &value, const QString &note, const Behind &behind)
{
    m_tiles[figure]->setFigure(value, note);
    m_behind[figure] = behind;
}

void DeskPage::askPipeline(const SalesScope &scope)
{
    using Asked = QFuture<Result<QList<Record>>>;
    QList<Asked> asked{
        workspace().store().records({&crm::Pipeline::entity()}), workspace().store().records({&Stage::entity()})};
    Answer(QtFuture::whenAll(asked.begin(), asked.end()))
        .then(this, [this, scope, sequence = m_sequence](const QList<Asked> &answers) {
            const auto pipelines = answers[0].result();
            const auto stages = answers[1].result();
            if (sequence != m_sequence || !pipelines || !stages)
                return;
            const auto shapes = pipelineShapes(*pipelines, *stages);
            m_hasPipelines = shapes.size() > 1;
            fillPipelines(shapes);
            const auto chosen = std::find_if(shapes.cbegin(), shapes.cend(),
                [this](const PipelineShape &shape) { return shape.pipeline.id == m_pipeline; });
            if (!shapes.isEmpty())
                m_figures->setPipeline(
                    chosen == shapes.cend() ? shapes.first() : *chosen, {scope.from, scope.until, scope.deals});
        });
}

/// Each pipeline has a funnel of its own.
void DeskPage::fillPipelines(const QList<PipelineShape> &shapes)
{
    auto *menu = m_pipelines->menu();
    menu->clear();
    for (const auto &shape : shapes) {
        auto *action = menu->addAction(menuText(shape.pipeline.name));
        action->setCheckable(true);
        action->setChecked(m_pipeline.isNull() ? &shape == &shapes.first() : shape.pipeline.id == m_pipeline);
        connect(action, &QAction::triggered, this, [this, id = shape.pipeline.id] {
            m_pipeline = id;
            ask();
        });
    }
    m_pipelines->setVisible(shapes.size() > 1);
}

void DeskPage::askSales(const SalesScope &scope)
{
    ++m_open;
    readSalesReport(workspace().store(), m_facts, scope, m_rates.keys(), today())
        .then(this, [this, sequence = m_sequence](const Result<SalesReport> &report) {
            if (sequence != m_sequence)
                return;
            if (!report)
                return workspace().fail(report.error());
            showFigures(*report);
            for (const auto axis : m_rates.keys())
                showRates(*report, axis);
            finishOne();
        });
}

void DeskPage::fillCurrencies(const SalesReport &report)
{
    auto all = report.currencies;
    if (!all.contains(report.currency) && !report.currency.isEmpty())
        all.append(report.currency);
    all.sort();
    m_currencies->clear();
    m_currencies->addItems(all);
    m_currencies->setCurrentText(report.currency);
    m_currencies->setVisible(all.size() > 1);
}

void DeskPage::showFigures(const SalesReport &report)
{
    fillCurrencies(report);
    const auto &deal = Opportunity::entity();
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    const auto &currency = report.currency;
    m_note->setText(report.currencyNote);
    m_note->setVisible(!m_note->text().isEmpty());
    showTile(Pipeline, money(double(report.openAmount), currency), tr("Deals: %1").arg(number(report.open)),
        {&deal, report.stillOpen, tr("Open pipeline")});
    showTile(NewDeals, number(report.cohort.created), tr("%1 of them won").arg(number(report.cohort.won)),
        {&deal, report.created, tr("New opportunities")});
    showTile(Lost, money(double(report.all.lostAmount), currency), tr("Deals: %1").arg(number(report.all.lost)),
        {&deal, report.lost, tr("Lost sales")});
    showTile(WinRate, percentText(report.all.rateByCount()),
        report.all.lost > 0 && report.all.lostAmount == 0
            ? tr("lost deals have no amounts; %1 closed").arg(number(report.all.closed()))
            : tr("%1 by value; %2 closed").arg(percentText(report.all.rateByValue()), number(report.all.closed())),
        {&deal, Filter::any({report.won, report.lost}), tr("Closed deals")});
    showTile(Average, money(report.all.averageWon().value_or(0), currency),
        tr("%1 from %2 deals").arg(money(double(report.all.wonAmount), currency), number(report.all.won)),
        {&deal, report.won, tr("Won deals")});
    const auto days = [&report](double mean) {
        return report.cycle.deals ? QLocale().toString(mean, 'f', 1) : QStringLiteral("–");
    };
    showTile(CycleDays, days(report.cycle.mean), tr("mean; median %1").arg(days(report.cycle.median)),
        {&deal, report.won, tr("Won deals")});
    showTile(Velocity, report.velocity ? money(*report.velocity, currency) : QStringLiteral("–"),
        tr("open × won × rate ÷ days"), {&deal, report.stillOpen, tr("Open pipeline")});
    showTile(Overdue, number(report.overdue),
        report.open ? tr("%1 of the open deals").arg(percentText(double(report.overdue) / double(report.open)))
                    : QString(),
        {&deal, report.late, tr("Past their close date")});
}

void DeskPage::showRates(const SalesReport &report, SalesAxis axis)
{
    ReportData data;
    ReportSeries series;
    QList<ReportData::Behind> behind;
    for (const auto &line : report.lines.value(axis)) {
        const auto rate = line.figures.rateByCount();
        if (!rate)
            continue;
        const auto name = line.label.isEmpty() ? withoutText(axis) : line.label;
        data.categories.append(tr("%1 (%2)").arg(name, QLocale().toString(line.figures.closed())));
        data.places.append(-1);
        series.values.append(*rate * 100);
        behind.append({&Opportunity::entity(), line.closed});
    }
    series.name = tr("Won of all closed");
    data.series = {series};
    data.behind = {behind};
    const int hidden = int(data.categories.size()) - mostRateBars;
    m_rates.value(axis)->card()->setNote(
        hidden > 0 ? tr("Those with the largest won amounts; the table has %n more.", nullptr, hidden) : QString());
    m_rates.value(axis)->setPeriod(periodNotes().join(QStringLiteral(" · ")));
    m_rates.value(axis)->show(data, tr("%1 of all closed deals").arg(percentText(report.all.rateByCount())));
}

void DeskPage::askCounts(const SalesScope &scope)
{
    const auto since = today().addDays(-recentDays + 1);
    QList<Filter> recent{inPeriod(Activity::entity(), "at", since, today().addDays(1))};
    if (!scope.deals.isAll()) { // what the members of the team did
        QVariantList members;
        for (const auto &user : m_facts.users)
            if (user.team.id == m_team)
                members.append(user.id.bytes());
        recent.append(members.isEmpty() ? Filter::any({}) : Filter::compare("user", Filter::In, members));
    }
    const Behind activities{&Activity::entity(), Filter::all(recent), tr("Recent activities")};
    ++m_open;
    workspace()
        .store()
        .count({activities.entity, activities.filter})
        .then(this, [this, activities, sequence = m_sequence](const Result<qint64> &count) {
            if (sequence != m_sequence || !count)
                return;
            showTile(Activities, QLocale().toString(*count), tr("in the last 7 days"), activities);
            finishOne();
        });
    const auto *quote = Registry::instance().byName("quote");
    m_tiles[Quotes]->setVisible(quote != nullptr);
    if (!quote)
        return;
    const Behind open{
        quote, Filter::all({Filter::equals("status", QStringLiteral("sent")), scope.deals}), tr("Open quotes")};
    ++m_open;
    workspace()
        .store()
        .count({open.entity, open.filter})
        .then(this, [this, open, sequence = m_sequence](const Result<qint64> &count) {
            if (sequence != m_sequence || !count)
                return;
            showTile(Quotes, QLocale().toString(*count), tr("sent, not answered yet"), open);
            finishOne();
        });
}

void DeskPage::askFlows(const SalesScope &scope)
{
    readStageFlows(workspace().store(), m_facts, scope, m_cancel)
        .then(this, [this, sequence = m_sequence](const Result<QList<StageFlow>> &flows) {
            if (sequence != m_sequence)
                return;
            if (!flows)
                return workspace().fail(flows.error());
            m_flows->setFlows(*flows);
        });
}

void DeskPage::showFunnel()
{
    const auto &funnel = m_figures->funnel();
    const auto &open = funnel.stages;
    const auto step = [](const QString &name, qint64 value, qint64 before, const QColor &colour) {
        const auto share = before == 0
            ? QString()
            : tr("%1 %").arg(QLocale().toString(qRound(100.0 * double(value) / double(before))));
        return FunnelStep{name, double(value), QLocale().toString(value), share, colour};
    };
    QList<FunnelStep> steps;
    for (int i = 0; i < open.size() && i < funnel.reached.size(); ++i)
        steps.append(step(open.at(i).name, funnel.reached.at(i), i == 0 ? 0 : funnel.reached.at(i - 1),
            stageColour(m_figures->shape().placeOf(open.at(i).id))));
    const auto won = m_figures->shape().first(StageType::Won);
    if (!won.id.isNull() && !funnel.reached.isEmpty())
        steps.append(step(won.name, funnel.won, funnel.reached.last(), toneColours(Tone::Ok).text));
    m_steps = steps;
    m_funnel->setSteps(steps);
    m_funnelCard->setNote(funnelNote());
}

/// The deals that stand in the stage of a row.
void DeskPage::openFlow(int row)
{
    const auto flow = m_flows->flows().value(row);
    if (!flow.stage.isNull())
        workspace().openList(
            Opportunity::entity(), Filter::all({Filter::refers("stage", flow.stage), scope().deals}), flow.name);
}

/// As many as the bar says: those that reached the stage, wherever they are now.
void DeskPage::openStage(int step)
{
    const auto &open = m_figures->funnel().stages;
    const auto stage = step < open.size() ? open.value(step) : m_figures->shape().first(StageType::Won);
    if (stage.id.isNull())
        return;
    const auto title = step < open.size() ? tr("Reached “%1”").arg(stage.name) : stage.name;
    workspace().openList(Opportunity::entity(), m_figures->reached(step), title);
}

QString DeskPage::funnelNote() const
{
    const auto counted = tr("Open deals where they stand, and those closed in this time");
    return m_hasPipelines ? m_figures->shape().pipeline.name + QStringLiteral(" · ") + counted : counted;
}

PrintedTable DeskPage::printedFunnel() const
{
    PrintedTable table{
        tr("Stage funnel") + QStringLiteral(" · ") + funnelNote(), {tr("Stage"), tr("Deals"), tr("Of those before")}};
    const auto most = m_steps.isEmpty() ? 0.0 : m_steps.first().value;
    for (const auto &step : m_steps) {
        table.rows.append(QStringList{step.name, step.valueText, step.shareText});
        table.bars.append(most > 0 ? step.value / most : 0);
    }
    return table;
}

} // namespace crm
