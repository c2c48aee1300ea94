// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/figurescards.h"

#include "db/value/amountlimit.h"
#include "models/pipeline/boardfilter.h"
#include "models/pipeline/stagetotals.h"
#include "ui/kit/cards.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/delegates.h"
#include "ui/kit/funnelchart.h"
#include "ui/kit/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>

#include <cmath>

namespace crm {

namespace {

constexpr int threeFit = 760;      // px of the 13 px design
constexpr int attentionShown = 20; // the largest; all of them open by a click on the badge's list

QString percentText(qint64 part, qint64 whole)
{
    return whole == 0 ? QString()
                      : QCoreApplication::translate("crm::FiguresCards", "%1 %")
                            .arg(QLocale().toString(qRound(100.0 * double(part) / double(whole))));
}

} // namespace

FiguresCards::FiguresCards(Workspace &workspace, DealFigures &figures, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_figures(figures)
    , m_forecast(new ChartCard(tr("Forecast")))
    , m_funnelCard(new KpiCard(tr("Stage funnel")))
    , m_funnel(new FunnelChart(tr("Stage funnel")))
    , m_attentionCard(new KpiCard(tr("Needs attention")))
    , m_attention(new DealListModel(workspace.store(), this))
    , m_list(new QListView)
    , m_calm(new Label(tr("No deal is overdue or stale."), TextStyle::Small, Ink::Muted))
{
    m_forecast->setEmptySentence(tr("Nothing won or expected in these months."));
    m_forecast->setLoading();
    m_funnelCard->setContent(m_funnel);
    m_attentionCard->setContent(buildAttention());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_forecast, 10);
    row->addWidget(m_funnelCard, 8);
    row->addWidget(m_attentionCard, 9);
    fitHeight();
    connectFigures();
}

/// Beside a deal's panel there is no room for three: bars would all be of one length, and badges without their words.
void FiguresCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_funnelCard->setVisible(width() >= scaled(threeFit));
    fitHeight(); // notes wrap
}

bool FiguresCards::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return isDone;
}

/// The months below the chart need their line, also where those above it are higher than Latin ones.
void FiguresCards::fitHeight()
{
    const auto *layout = m_forecast->layout();
    const int needed = layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(m_forecast->width()) : 0;
    setFixedHeight(qMax(scaled(204), qMax(needed, m_forecast->minimumSizeHint().height())));
}

QWidget *FiguresCards::buildAttention()
{
    m_attention->setReadOnly(true); // nothing is dragged from here
    m_attention->setClock([this] { return m_figures.now(); });
    m_list->setModel(m_attention);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Height::TwoLines, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Needs attention"));
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_list);
    m_calm->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_calm);
    return content;
}

void FiguresCards::connectFigures()
{
    connect(&m_figures, &DealFigures::changed, this, &FiguresCards::present);
    connect(&m_figures, &DealFigures::attentionCounted, this, &FiguresCards::showAttention);
    connect(&m_workspace.store(), &Store::changed, m_attention, [this](const ChangeSet &) { m_attention->expire(); });
    connect(m_forecast, &ChartCard::barActivated, this, &FiguresCards::openMonth);
    connect(m_funnel, &FunnelChart::stepActivated, this, &FiguresCards::openStage);
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex &index) { emit openAsked(m_attention->refAt(index.row())); });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { emit openAsked(m_attention->refAt(index.row())); });
}

void FiguresCards::present()
{
    showForecast();
    showFunnel();
}

void FiguresCards::showForecast()
{
    const auto &f = m_figures.forecast();
    const auto currency = m_figures.shape().pipeline.currency;
    const auto scale = std::pow(10.0, currencyDigits(currency));
    ChartData data{.kind = ChartKind::StackedBar};
    ChartSeries won{tr("Won"), {}, [] { return tokens().accent; }};
    ChartSeries weighted{
        tr("Weighted"), {}, [] { return blend(tokens().surface, tokens().accent, tokens().isDark ? 0.4 : 0.28); }};
    for (int i = 0; i < f.months.size(); ++i) {
        data.categories.append(QLocale().standaloneMonthName(f.months.at(i).month(), QLocale::ShortFormat));
        won.values.append(double(f.won.at(i)) / scale);
        weighted.values.append(double(f.weighted.at(i)) / scale);
    }
    data.series = {won, weighted};
    data.format = [currency, scale](double value) { return formatAmount(cappedWhole(value * scale), currency, true); };
    data.axisFormat = [currency, scale](double value) { return compactAmount(cappedWhole(value * scale), currency); };
    m_forecast->setToolTip(plainToolTip(f.note));
    const auto isPast = [this](const QDate &month) { return month < monthOf(m_figures.now().toLocalTime().date()); };
    double late = 0;
    for (int i = 0; i < f.months.size(); ++i)
        late += isPast(f.months.at(i)) ? weighted.values.at(i) : 0;
    m_forecast->setNote(late > 0 ? DealFigures::lateNote() : QString());
    m_forecast->setHeadline(tr("%1 won").arg(compactAmount(f.wonInAll(), currency)));
    m_forecast->setData(data);
}

void FiguresCards::showFunnel()
{
    const auto &f = m_figures.funnel();
    const auto &open = f.stages;
    QList<FunnelStep> steps;
    for (int i = 0; i < open.size() && i < f.reached.size(); ++i)
        steps.append({open.at(i).name, double(f.reached.at(i)), QLocale().toString(f.reached.at(i)),
            i == 0 ? QString() : percentText(f.reached.at(i), f.reached.at(i - 1)),
            stageColour(m_figures.shape().placeOf(open.at(i).id))});
    const auto won = m_figures.shape().first(StageType::Won);
    if (!won.id.isNull() && !f.reached.isEmpty())
        steps.append({won.name, double(f.won), QLocale().toString(f.won), percentText(f.won, f.reached.last()),
            toneColours(Tone::Ok).text});
    m_funnel->setSteps(steps);
    m_funnelCard->setValue(
        f.winRate() < 0 ? tr("Nothing closed in 12 months") : tr("%1 % win rate").arg(QLocale().toString(f.winRate())));
    m_funnelCard->setToolTip(plainToolTip(tr("Open deals, and those closed within the last 12 months, by the last "
                                             "stage they reached. Win rate: won of all closed.")));
}

void FiguresCards::showAttention()
{
    const auto filter = needsAttention(m_figures.shape(), m_figures.now());
    m_attention->setQuery({&Opportunity::entity(), filter, {{"amount", true}}, attentionShown});
    m_attentionCard->setChange(
        m_figures.attention() == 0 ? BadgeLook{} : BadgeLook{QLocale().toString(m_figures.attention()), Tone::Bad});
    m_stack->setCurrentWidget(m_figures.attention() == 0 ? static_cast<QWidget *>(m_calm) : m_list);
}

void FiguresCards::openMonth(int series, int month)
{
    const auto day = m_figures.forecast().months.value(month);
    if (!day.isValid())
        return;
    const auto name = QLocale().toString(day, tr("MMMM yyyy"));
    if (series == 0)
        m_workspace.openList(Opportunity::entity(), m_figures.wonIn(day), tr("Won in %1").arg(name));
    else
        m_workspace.openList(Opportunity::entity(), m_figures.expectedIn(day), tr("Expected in %1").arg(name));
}

void FiguresCards::openStage(int step)
{
    const auto &shape = m_figures.shape();
    const auto &open = m_figures.funnel().stages;
    const auto stage = step < open.size() ? open.value(step) : shape.first(StageType::Won);
    if (!stage.id.isNull())
        m_workspace.openList(Opportunity::entity(), m_figures.reached(step),
            step < open.size() ? tr("Reached “%1”").arg(stage.name) : stage.name);
}

} // namespace crm
