// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/amountlimit.h"
#include "models/forecast/closedquarters.h"
#include "models/pipeline/stagetotals.h"
#include "ui/forecast/forecastpage.h"
#include "ui/forecast/waterfallchart.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/pageheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <cmath>

namespace crm {

namespace {

Tone toneOf(MoveKind kind, qint64 amount)
{
    return kind == MoveKind::Won ? Tone::Ok : amount >= 0 ? Tone::Info : Tone::Bad;
}

} // namespace

/// The surer, the stronger; on a dark ground all are stronger, or the weakest would hardly be seen.
QColor ForecastPage::categoryColour(ForecastCategory category)
{
    const auto &t = tokens();
    const double strength = category == ForecastCategory::Commit ? (t.isDark ? 0.84 : 0.72)
        : category == ForecastCategory::BestCase                 ? (t.isDark ? 0.62 : 0.45)
                                                                 : (t.isDark ? 0.42 : 0.24);
    return category == ForecastCategory::Closed ? toneColours(Tone::Ok).text : blend(t.surface, t.accent, strength);
}

void ForecastPage::ask()
{
    m_soon.stop();
    m_isStale = false;
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_open = 2;
    const auto sequence = ++m_sequence;
    auto &store = workspace().store();
    readTargets(store).then(this, [this, sequence](const Result<QList<SalesTarget>> &targets) {
        if (sequence == m_sequence && targets)
            m_targets = *targets;
    });
    closedQuarters(store, today()).then(this, [this, sequence](const Result<QList<QDate>> &quarters) {
        if (sequence == m_sequence && quarters)
            fillYears(*quarters);
    });
    readSalesFacts(store, today()).then(this, [this, sequence](const Result<SalesFacts> &facts) {
        if (sequence != m_sequence)
            return;
        if (!facts)
            return workspace().fail(facts.error());
        m_facts = *facts;
        fillTeams();
        askHistory();
        ForecastAsk question{.axis = m_axis, .spans = spans(), .currency = m_currency};
        if (!m_team.isNull())
            question.deals = m_facts.inTeam(m_team);
        readForecast(workspace().store(), m_facts, question, m_cancel)
            .then(this, [this, sequence](const Result<ForecastGrid> &grid) {
                if (sequence != m_sequence)
                    return;
                if (!grid)
                    return workspace().fail(grid.error());
                showGrid(*grid);
                finishOne();
            });
    });
    snapshotWeeks(store).then(this, [this, sequence](const Result<QList<QDate>> &weeks) {
        if (sequence != m_sequence || !weeks)
            return;
        const auto chosen = m_weeks->currentData();
        m_weeks->clear();
        for (const auto &week : weeks->first(qMin<qsizetype>(26, weeks->size())))
            if (week <= today()) // taken before the clock was set back: nothing has moved since
                m_weeks->addItem(QLocale().toString(week, QLocale::ShortFormat), week);
        m_weeks->setCurrentIndex(qMax(0, m_weeks->findData(chosen)));
        finishOne();
    });
}

QList<ForecastSpan> ForecastPage::spans() const
{
    if (m_year == 0)
        return spansFrom(today(), m_areQuarters, m_areQuarters ? 4 : 6);
    return spansFrom(QDate(m_year, 1, 1), m_areQuarters, m_areQuarters ? 4 : 12);
}

/// Those before today in which deals were closed.
void ForecastPage::fillYears(const QList<QDate> &quarters)
{
    m_years->clear();
    m_years->addItem(tr("From today on"), 0);
    for (const auto &quarter : quarters)
        if (m_years->findData(quarter.year()) < 0)
            m_years->addItem(yearText(quarter), quarter.year());
    m_years->setCurrentIndex(qMax(0, m_years->findData(m_year)));
    m_years->setVisible(!quarters.isEmpty());
}

void ForecastPage::askHistory()
{
    SalesScope scope{.from = today().addYears(-1), .until = today().addDays(1)};
    if (!m_team.isNull())
        scope.deals = m_facts.inTeam(m_team);
    readStageFlows(workspace().store(), m_facts, scope, m_cancel)
        .then(this, [this, sequence = m_sequence](const Result<QList<StageFlow>> &flows) {
            if (sequence != m_sequence)
                return;
            if (!flows)
                return workspace().fail(flows.error());
            m_history->setFlows(*flows);
        });
}

void ForecastPage::finishOne()
{
    if (--m_open > 0)
        return;
    m_isLoaded = true;
    askMoves();
    emit loaded();
    if (m_isStale) // something changed while this was being read
        m_soon.start();
}

void ForecastPage::fillTeams()
{
    m_teams->clear();
    m_teams->addItem(tr("All teams"), QString());
    for (const auto &team : m_facts.teams)
        m_teams->addItem(team.name, team.id.text());
    const auto place = m_teams->findData(m_team.text());
    m_teams->setCurrentIndex(m_team.isNull() ? 0 : qMax(0, place));
    m_teams->setVisible(m_teams->count() > 1);
}

void ForecastPage::fillCurrencies(const ForecastGrid &grid)
{
    auto all = grid.currencies;
    if (!all.contains(grid.currency) && !grid.currency.isEmpty())
        all.append(grid.currency);
    all.sort();
    m_currencies->clear();
    m_currencies->addItems(all);
    m_currencies->setCurrentText(grid.currency);
    m_currencies->setVisible(all.size() > 1);
}

bool ForecastPage::isMeant(const Id &owner) const
{
    return m_team.isNull() || m_facts.teamOf(owner) == m_team;
}

void ForecastPage::showGrid(const ForecastGrid &grid)
{
    auto shown = grid;
    applyTargets(shown, m_facts, m_targets);
    fillCurrencies(shown);
    m_model->setReadOnly(workspace().store().isReadOnly());
    m_model->setGrid(m_facts, shown);
    m_tableStack->setCurrentIndex(shown.rows.isEmpty() ? 1 : 0);
    showRows();
    m_note->setText(shown.currencyNote);
    m_note->setVisible(!m_note->text().isEmpty());
    m_header->setSubtitle(QLocale().toString(today(), QLocale::LongFormat));
    showTiles(shown);
    showUnplaced(shown);
    showChart(shown);
    showSpans(shown);
}

/// The total is the last row: of a usual team it is in sight without scrolling within the page that scrolls already.
void ForecastPage::showRows()
{
    constexpr int most = 12;
    const int rows = qBound(4, m_model->rowCount(), most);
    const auto *across = m_table->horizontalScrollBar();
    // Never as needed: each bar would take the room that keeps the other away, and they would come and go for ever.
    m_table->setVerticalScrollBarPolicy(m_model->rowCount() > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2
        + (across->maximum() > 0 ? across->sizeHint().height() : 0));
}

void ForecastPage::showTiles(const ForecastGrid &grid)
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        const auto sums = grid.sums(-1, i);
        m_tiles[i]->setText(tr("Expected in %1").arg(spanText(grid.ask.spans.value(i))));
        const auto closed = compactAmount(sums.single(ForecastCategory::Closed), grid.currency);
        const auto note = sums.isTargetOfAll()
            ? tr("%1 closed of a target of %2").arg(closed, compactAmount(*sums.target, grid.currency))
            : sums.target ? tr("%1 closed; targets of %2 of %3 colleagues: %4")
                                .arg(closed)
                                .arg(sums.targeted)
                                .arg(sums.sellers)
                                .arg(compactAmount(*sums.target, grid.currency))
                          : tr("%1 closed, %2 weighted").arg(closed, compactAmount(sums.weighted, grid.currency));
        m_tiles[i]->setFigure(
            grid.currency.isEmpty() ? QString() : compactAmount(sums.expected(), grid.currency), note);
    }
}

void ForecastPage::showUnplaced(const ForecastGrid &grid)
{
    bool isAny = false;
    for (const auto why : {Unplaced::Undated, Unplaced::Overdue}) {
        const auto &sums = grid.unplaced(why);
        const auto deals = int(sums.openDeals());
        const auto amount = compactAmount(sums.openAmount(), grid.currency);
        setLinkText(unplaced(why),
            why == Unplaced::Undated
                ? tr("%n open deal(s) (%1) without a close date: in no period", nullptr, deals).arg(amount)
                : tr("%n open deal(s) (%1) were expected before %2: in no period", nullptr, deals)
                      .arg(amount, spanText(grid.ask.spans.first())));
        // A past year is about what was sold: that something stands open from before it says nothing.
        const bool isShown = deals > 0 && (why == Unplaced::Undated || m_year == 0);
        unplaced(why)->setVisible(isShown);
        isAny = isAny || isShown;
    }
    unplaced(Unplaced::Undated)->parentWidget()->setVisible(isAny);
}

void ForecastPage::showChart(const ForecastGrid &grid)
{
    const auto scale = std::pow(10.0, currencyDigits(grid.currency));
    ChartData data{.kind = ChartKind::StackedBar};
    bool hasTargets = false;
    ChartSeries targets{.name = tr("Target"), .isTarget = true};
    for (const auto category : forecastCategories()) {
        ChartSeries series{categoryText(category), {}, [category] { return categoryColour(category); }};
        for (int i = 0; i < grid.ask.spans.size(); ++i)
            series.values.append(double(grid.sums(-1, i).single(category)) / scale);
        data.series.append(series);
    }
    for (int i = 0; i < grid.ask.spans.size(); ++i) {
        data.categories.append(spanText(grid.ask.spans.at(i)));
        const auto sums = grid.sums(-1, i);
        const auto target = sums.isTargetOfAll() ? sums.target : std::nullopt;
        hasTargets = hasTargets || target;
        targets.values.append(target ? double(*target) / scale : qQNaN()); // no target is none of nothing
    }
    if (hasTargets)
        data.series.append(targets);
    data.format = [currency = grid.currency, scale](
                      double value) { return formatAmount(cappedWhole(value * scale), currency, true); };
    data.axisFormat = [currency = grid.currency, scale](
                          double value) { return compactAmount(cappedWhole(value * scale), currency); };
    m_chart->setData(data);
}

void ForecastPage::showSpans(const ForecastGrid &grid)
{
    const auto chosen = m_model->span();
    m_span->clear();
    for (int i = 0; i < grid.ask.spans.size(); ++i)
        m_span->addItem(spanText(grid.ask.spans.at(i)), i);
    m_span->addItem(tr("All periods"), -1);
    m_span->setCurrentIndex(m_span->findData(chosen));
}

void ForecastPage::askMoves()
{
    const auto week = m_weeks->currentData().toDate();
    const auto span = m_model->grid().ask.spans.value(qMax(0, m_model->span()));
    m_weeks->setVisible(m_weeks->count() > 0);
    if (!week.isValid()) {
        m_noMoves->setText(tr("The forecast is kept once a week, when the file is first opened. From then on you see "
                              "here what is new, won, lost and put off."));
        return m_movesStack->setCurrentIndex(1);
    }
    const MovesAsk question{.week = week,
        .span = span,
        .currency = m_model->grid().currency,
        .open = inStagesOf(m_facts, StageType::Open),
        .isMeant = [this](const Id &owner) { return isMeant(owner); },
        .rates = m_facts.rates};
    readMoves(workspace().store(), question, this, [this, sequence = m_sequence](const Result<ForecastMoves> &moves) {
        if (sequence != m_sequence)
            return;
        if (!moves)
            return workspace().fail(moves.error());
        showMoves(*moves);
    });
}

void ForecastPage::showMoves(const ForecastMoves &moves)
{
    m_moves = moves;
    const auto text = [&](qint64 minor) { return compactAmount(minor, moves.currency); };
    const auto shortText = [&, unit = std::pow(10.0, currencyDigits(moves.currency))](
                               qint64 minor) { return shortFigureText(double(minor) / unit); };
    QList<WaterfallStep> steps{
        {tr("Then"), double(moves.before), text(moves.before), true, Tone::Neutral, shortText(moves.before)}};
    for (const auto &move : moves.moves)
        steps.append({moveText(move.kind), double(move.amount),
            (move.amount > 0 ? QStringLiteral("+") : QString()) + text(move.amount), false,
            toneOf(move.kind, move.amount), shortText(move.amount)});
    steps.append({tr("Now"), double(moves.now), text(moves.now), true, Tone::Neutral, shortText(moves.now)});
    m_waterfall->setSteps(steps);
    const auto span = spanText(m_model->grid().ask.spans.value(qMax(0, m_model->span())));
    m_movesTitle->setText(tr("Open deals expected in %1: what has moved since").arg(span));
    m_noMoves->setText(tr("Nothing was open for %1 then, and nothing is now.").arg(span));
    m_movesStack->setCurrentIndex(moves.before == 0 && moves.now == 0 && moves.moves.isEmpty() ? 1 : 0);
    m_waterfall->setToolTip(plainToolTip(tr("Open deals expected in %1: then, what has moved, and now.").arg(span)));
}

void ForecastPage::openMove(int step)
{
    if (step > m_moves.moves.size())
        return openSpan(qMax(0, m_model->span()), forecastCategories().mid(1));
    if (step < 1)
        return;
    const auto &move = m_moves.moves.at(step - 1);
    QVariantList ids;
    for (const auto &id : move.deals)
        ids.append(id.bytes());
    workspace().openList(Opportunity::entity(), Filter::compare("id", Filter::In, ids),
        tr("%1 since %2").arg(moveText(move.kind), QLocale().toString(m_moves.week, QLocale::ShortFormat)));
}

void ForecastPage::openUnplaced(Unplaced why)
{
    const auto &grid = m_model->grid();
    workspace().openList(Opportunity::entity(), behindUnplaced(m_facts, grid, why),
        why == Unplaced::Undated ? tr("Open deals without a close date")
                                 : tr("Open deals expected before %1").arg(spanText(grid.ask.spans.first())));
}

void ForecastPage::openSpan(int span, const QList<ForecastCategory> &categories)
{
    const auto &grid = m_model->grid();
    if (span < 0 || span >= grid.ask.spans.size())
        return;
    const auto name = spanText(grid.ask.spans.at(span));
    workspace().openList(Opportunity::entity(), behindCell(m_facts, grid, -1, span, categories),
        categories.size() == 1 ? QStringLiteral("%1 · %2").arg(categoryText(categories.first()), name)
                               : tr("Expected in %1").arg(name));
}

void ForecastPage::openCell(const QModelIndex &index)
{
    if (const auto filter = m_model->behind(index))
        workspace().openList(Opportunity::entity(), *filter, m_model->titleOf(index));
    else if (m_model->flags(index) & Qt::ItemIsEditable)
        m_table->edit(index);
}

void ForecastPage::setTarget(int row, int span, std::optional<qint64> amount)
{
    const auto &grid = m_model->grid();
    SalesTarget wanted{.span = m_areQuarters ? TargetSpan::Quarter : TargetSpan::Month,
        .start = grid.ask.spans.value(span).from,
        .amount = {amount},
        .currency = grid.currency};
    const auto id = Id::fromBytes(grid.rows.value(row).key.toByteArray());
    if (row >= 0 && grid.ask.axis == ForecastAxis::Team)
        wanted.team = {id};
    else if (row >= 0)
        wanted.owner = {id};
    const auto edit = crm::setTarget(m_targets, wanted);
    if (!edit.puts.isEmpty() || !edit.removals.isEmpty())
        workspace().commit(edit);
}

} // namespace crm
