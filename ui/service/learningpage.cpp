// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/learningpage.h"

#include "db/entities/learning.h"
#include "db/store/store.h"
#include "models/forecast/forecastgrid.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/cards.h"
#include "ui/kit/icons.h"
#include "ui/kit/pageheader.h"
#include "ui/service/heatmap.h"
#include "ui/service/singleclick.h"

#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int minimumColumn = 440; // px of the 13 px design: below two of these, cards stand one below the other
constexpr int sixTiles = 1200;     // likewise: below that they stand in two rows

} // namespace

LearningPage::LearningPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_period(periodOf(PeriodChoice::TwelveMonths, QDate::currentDate()))
{
    setObjectName(QStringLiteral("learning"));
    build();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(ServiceCase::entity()) || set.touches(CorrectiveAction::entity()))
            refresh();
    });
}

void LearningPage::activate()
{
    if (m_isStale)
        ask();
}

void LearningPage::refresh()
{
    m_isStale = true;
    if (m_isLoaded && isVisible())
        ask();
}

QVariantMap LearningPage::state() const
{
    return {{QStringLiteral("period"), m_header->segments()->currentIndex()}, {QStringLiteral("year"), m_year}};
}

void LearningPage::restore(const QVariantMap &state)
{
    m_year = state.value(QStringLiteral("year"), allYears).toInt();
    m_header->segments()->setCurrentIndex(state.value(QStringLiteral("period"), 0).toInt());
}

void LearningPage::build()
{
    m_header = new PageHeader(title());
    showWhere();
    m_header->segments()->setAccessibleName(tr("Period"));
    for (const auto choice : {PeriodChoice::TwelveMonths, PeriodChoice::ThisYear, PeriodChoice::ThisQuarter})
        m_header->segments()->addSegment(periodLabel(choice));
    m_header->segments()->addSegment(tr("Other years"));
    connect(m_header->segments(), &SegmentedControl::currentChanged, this, &LearningPage::choosePeriod);
    buildYears();
    m_content = new QWidget;
    m_content->setProperty("look", "page");
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::huge);
    inside->setSpacing(spacing::medium);
    inside->addWidget(buildTiles());
    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing::medium);
    inside->addLayout(m_grid, 1);
    buildCards();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::huge, spacing::large, spacing::huge, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(scroll, 1);
}

QWidget *LearningPage::buildTiles()
{
    auto *row = new QWidget;
    m_tileGrid = new QGridLayout(row);
    m_tileGrid->setContentsMargins(0, 0, 0, 0);
    m_tileGrid->setSpacing(spacing::medium);
    const std::tuple<QString, QString, Ink> tiles[] = {{tr("Complaints"), QStringLiteral("lifebuoy"), Ink::Bad},
        {tr("Acknowledged in time"), QStringLiteral("clock"), Ink::Info},
        {tr("Answered in time"), QStringLiteral("circle-check"), Ink::Ok},
        {tr("Repeat complaints"), QStringLiteral("refresh"), Ink::Warn},
        {tr("Stayed after a complaint"), QStringLiteral("heart"), Ink::Violet},
        {tr("Promises kept"), QStringLiteral("target"), Ink::Accent}};
    for (const auto &[caption, icon, ink] : tiles) {
        auto *tile = new KpiTile(caption, icon, ink);
        const int place = int(m_tiles.size());
        connect(tile, &KpiTile::clicked, this, [this, place, caption = caption] {
            const Filter filters[] = {m_numbers.all, m_numbers.acknowledged.filter, m_numbers.timely.filter,
                m_numbers.repeated.filter, m_numbers.retained.filter, m_attainment.kept.filter};
            const QString titles[] = {caption, tr("Acknowledged late"), tr("Answered late"), caption,
                tr("No new deal after the complaint"), tr("Promises missed")};
            open(filters[place], titles[place]);
        });
        m_tiles.append(tile);
    }
    return row;
}

void LearningPage::buildCards()
{
    const auto none = tr("Nobody complained in this time.");
    const auto unpromised = tr("No case with a promise was finished in this time.");
    const std::tuple<QByteArray, QString, ReportLook> reports[] = {
        {"pareto", tr("Causes (Pareto)"), {ChartKind::Bar, false, false, tr("No complaint has a cause yet.")}},
        {"rate", tr("Complaints per 100 contacts (u-chart)"), {ChartKind::Line, false, false, none}},
        {"repeats", tr("First and repeat complaints"), {ChartKind::StackedBar, false, false, none}},
        {"attainment", tr("Response times kept, in percent"), {ChartKind::Line, false, false, none}},
        {"outcomes", tr("Outcomes"), {ChartKind::HorizontalBar, false, false, none}},
        {"levels_by_month", tr("Promises kept and missed"), {ChartKind::StackedBar, false, false, unpromised}},
        {"levels_by_reason", tr("Why promises were missed"),
            {ChartKind::HorizontalBar, false, false, tr("No promise was missed.")}},
        {"levels_by_customer", tr("Promises kept by customer"),
            {ChartKind::HorizontalBar, false, false, unpromised, true}},
        {"levels_by_team", tr("Promises kept by team"), {ChartKind::HorizontalBar, false, false, unpromised, true}}};
    for (const auto &[key, title, look] : reports) {
        auto *report = new ReportCard(title, look, m_content);
        report->card()->setObjectName(QString::fromLatin1(key));
        connect(report, &ReportCard::rowsRequested, this,
            [this](const Entity *, const Filter &filter, const QString &name) { open(filter, name); });
        connect(report, &ReportCard::saveFailed, this, [this](const Error &error) { workspace().fail(error); });
        m_reports.append({key, report});
    }
    m_heat = new HeatCard(tr("Products and causes"), m_content);
    connect(m_heat, &HeatCard::rowsRequested, this,
        [this](const Entity *, const Filter &filter, const QString &name) { open(filter, name); });
    m_offCard = buildExceptions();
    m_offCard->setParent(m_content);
}

QWidget *LearningPage::buildExceptions()
{
    auto *card = makeFrame("card");
    card->setMinimumHeight(scaled(250));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    column->addWidget(new Label(tr("What is off"), TextStyle::Small, Ink::Muted, QFont::Medium));
    m_exceptions = new QListWidget;
    m_exceptions->setObjectName(QStringLiteral("exceptions"));
    m_exceptions->setAccessibleName(tr("What is off"));
    m_exceptions->setFrameShape(QFrame::NoFrame);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_exceptions);
    m_stack->addWidget(new EmptyState(QStringLiteral("circle-check"), tr("Nothing is off.")));
    column->addWidget(m_stack, 1);
    openOnClick(m_exceptions, [this](const QModelIndex &index) {
        const auto line = m_off.value(index.row());
        if (line.entity)
            workspace().openList(*line.entity, line.filter, line.sentence);
    });
    return card;
}

void LearningPage::open(const Filter &filter, const QString &title)
{
    workspace().openList(ServiceCase::entity(), filter, title);
}

ReportCard *LearningPage::report(const QByteArray &key) const
{
    for (const auto &[name, card] : m_reports)
        if (name == key)
            return card;
    return nullptr;
}

void LearningPage::ask()
{
    m_isStale = false;
    for (const auto &[key, card] : std::as_const(m_reports))
        card->setPeriod(spanText({m_period.from, m_period.until})); // no file has the page around it
    const int sequence = ++m_sequence;
    askForYears();
    readLearningFacts(workspace().store(), m_period, QDateTime::currentDateTimeUtc())
        .then(this, [this, sequence](const Result<LearningFacts> &facts) {
            if (sequence != m_sequence)
                return;
            if (!facts) {
                for (const auto &[key, card] : std::as_const(m_reports))
                    card->showFailure();
                return workspace().fail(facts.error());
            }
            m_numbers = learn(*facts);
            showNumbers();
        });
    askForLevels(sequence);
    readExceptions(workspace().store(), QDateTime::currentDateTimeUtc())
        .then(this, [this, sequence](const Result<QList<ExceptionLine>> &off) {
            if (sequence != m_sequence || !off)
                return;
            m_off = *off;
            m_exceptions->clear();
            for (const auto &line : std::as_const(m_off))
                m_exceptions->addItem(new QListWidgetItem(
                    icon(line.isBad ? QStringLiteral("alert-triangle") : QStringLiteral("info-circle"),
                        line.isBad ? Ink::Bad : Ink::Warn),
                    line.sentence));
            m_stack->setCurrentIndex(m_off.isEmpty() ? 1 : 0);
        });
}

void LearningPage::askForLevels(int sequence)
{
    readAttainmentFacts(workspace().store(), m_period, QDateTime::currentDateTimeUtc())
        .then(this, [this, sequence](const Result<AttainmentFacts> &facts) {
            if (sequence != m_sequence)
                return;
            if (!facts)
                return workspace().fail(facts.error());
            m_attainment = attain(*facts);
            showLevels();
        });
}

void LearningPage::showLevels()
{
    const QLocale locale;
    const auto &kept = m_attainment.kept;
    m_tiles[5]->setFigure(kept.whole == 0 ? QStringLiteral("–") : tr("%1 %").arg(locale.toString(kept.percent())),
        tr("%1 of %2").arg(locale.toString(kept.part), locale.toString(kept.whole)));
    report("levels_by_month")->show(m_attainment.byMonth, {});
    report("levels_by_customer")->show(m_attainment.byCustomer, tr("Those with the most cases, the worst first"));
    report("levels_by_team")->show(m_attainment.byTeam, {});
    report("levels_by_reason")
        ->show(m_attainment.byReason,
            m_attainment.unexplained > 0 ? tr("%n without a reason", nullptr, m_attainment.unexplained) : QString());
}

void LearningPage::showNumbers()
{
    const QLocale locale;
    const auto share = [&](const LearningShare &s) {
        return s.whole == 0 ? QStringLiteral("–") : tr("%1 %").arg(locale.toString(s.percent()));
    };
    const auto of = [&](const LearningShare &s) {
        return s.whole == 0 ? tr("not recorded")
                            : tr("%1 of %2").arg(locale.toString(s.part), locale.toString(s.whole));
    };
    m_tiles[0]->setFigure(locale.toString(m_numbers.complaints),
        m_numbers.medianDays ? tr("median %1 days").arg(locale.toString(*m_numbers.medianDays, 'f', 1)) : QString());
    m_tiles[1]->setFigure(share(m_numbers.acknowledged), tr("within %1 days").arg(acknowledgeDays));
    m_tiles[2]->setFigure(share(m_numbers.timely), of(m_numbers.timely));
    m_tiles[3]->setFigure(share(m_numbers.repeated), of(m_numbers.repeated));
    m_tiles[4]->setFigure(share(m_numbers.retained), of(m_numbers.retained));
    showReports();
    m_heat->show(m_numbers.heat);
    m_isLoaded = true;
    showWhere();
    emit loaded();
}

void LearningPage::showReports()
{
    report("pareto")->show(m_numbers.pareto,
        m_numbers.causesOfMost > 0 ? tr("%n cause(s) make four fifths", nullptr, m_numbers.causesOfMost) : QString());
    auto pareto = chartOf(m_numbers.pareto, {ChartKind::Bar, false, false, {}});
    if (pareto.series.size() == 2)
        pareto.series[1].isTarget = true; // the running total is a line over the bars
    report("pareto")->card()->setData(pareto);
    const auto &chart = m_numbers.chart;
    const auto outside = int(chart.outside.size());
    const auto left = unfinishedMonth(m_numbers);
    report("rate")->card()->setEmptySentence(chart.judged > 0 ? tr("Nobody complained in this time.")
            : left.isEmpty() ? tr("No contacts with customers are recorded in this time: no rate.")
                             : left);
    report("rate")->show(m_numbers.rate,
        chart.judged == 0  ? QStringLiteral("–")
            : outside == 0 ? tr("Within the limits")
                           : tr("%n month(s) beyond the limits", nullptr, outside));
    report("rate")->card()->setNote(chart.judged > 0 ? left : QString());
    report("repeats")->show(m_numbers.repeats,
        m_numbers.repeated.whole == 0 ? tr("No complaints") : tr("%1 % repeated").arg(m_numbers.repeated.percent()));
    report("repeats")->card()->setNote(
        tr("A repeat: the same customer and category, or product, within %n day(s)", nullptr, repeatDays));
    report("attainment")->show(m_numbers.attainment, {});
    report("outcomes")->show(m_numbers.outcomes, {});
}

void LearningPage::arrange()
{
    const int across = width() >= scaled(sixTiles) ? 6 : 3;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles[i], i / across, i % across);
    const int columns = width() >= scaled(2 * minimumColumn) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    QList<QWidget *> cards{m_offCard, report("pareto")->card(), m_heat, report("rate")->card(),
        report("repeats")->card(), report("attainment")->card(), report("outcomes")->card(),
        report("levels_by_month")->card(), report("levels_by_reason")->card(), report("levels_by_customer")->card(),
        report("levels_by_team")->card()};
    for (int i = 0; i < cards.size(); ++i)
        m_grid->addWidget(cards[i], i / columns, i % columns, 1, i + 1 == cards.size() ? columns - i % columns : 1);
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void LearningPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace crm
