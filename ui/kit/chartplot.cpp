// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/chartplot.h"

#include "ui/kit/labels.h"
#include "ui/kit/paint.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPieSeries>
#include <QPieSlice>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace crm {

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view itself takes the keyboard and has the name;
    setFocusPolicy(Qt::StrongFocus);         // after it: a viewport's policy is its view's too
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    setMinimumHeight(scaled(110));
}

void ChartPlot::setData(const ChartData &data)
{
    m_data = data;
    m_series = 0;
    m_category = 0;
    m_hovered = -1;
    build();
}

void ChartPlot::restyle()
{
    build();
}

void ChartPlot::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    chart()->setVisible(sentence.isEmpty());
    viewport()->update();
}

void ChartPlot::build()
{
    chart()->removeAllSeries();
    for (auto *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_pie = nullptr;
    if (m_data.series.isEmpty() || m_data.categories.isEmpty())
        return;
    if (isDonut()) {
        addDonut();
    } else {
        if (m_data.kind != ChartKind::Line)
            addBars();
        for (int i = 0; i < m_data.series.size(); ++i) {
            if (m_data.kind == ChartKind::Line || m_data.series[i].isTarget)
                addLine(i);
        }
        addAxes();
    }
    showSelection();
    place();
}

void ChartPlot::addBars()
{
    QAbstractBarSeries *bars = nullptr;
    const auto isSplit = m_data.series.size() == 1 && m_data.categoryColour;
    if (isHorizontal())
        bars = new QHorizontalStackedBarSeries;
    else if (m_data.kind == ChartKind::StackedBar || isSplit)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    const auto add = [&](int series, int onlyCategory) {
        auto *set = new QBarSet(m_data.series[series].name);
        for (int place = 0; place < m_data.categories.size(); ++place) {
            const auto c = placeOf(place);
            const auto value = m_data.value(series, c);
            const bool isShown = !std::isnan(value) && (onlyCategory < 0 || c == onlyCategory);
            set->append(isShown ? value : 0);
        }
        const auto colour = m_data.colourOf(series, qMax(0, onlyCategory));
        set->setBrush(colour);
        set->setPen(Qt::NoPen);
        set->setSelectedColor(blend(colour, tokens().text, 0.3));
        set->setProperty("series", series);
        set->setProperty("only", onlyCategory);
        bars->append(set);
    };
    const auto count = int(m_data.series.size());
    const auto isBackwards = m_data.kind == ChartKind::Bar && isMirrored(); // bars side by side read from the right
    for (int n = 0; n < count; ++n) {
        const auto i = isBackwards ? count - 1 - n : n;
        if (m_data.series[i].isTarget)
            continue;
        if (!isSplit) {
            add(i, -1);
            continue;
        }
        for (int c = 0; c < m_data.categories.size(); ++c)
            add(i, c); // QtCharts colours sets, not bars: one set per colour
    }
    bars->setBarWidth(m_data.kind == ChartKind::Bar && bars->count() > 1 && !isSplit ? 0.78 : 0.54);
    chart()->addSeries(bars);
}

/// What has no figure is a gap: a line across would tell one.
void ChartPlot::addLine(int series)
{
    QList<QLineSeries *> runs;
    bool isGap = true;
    for (int c = 0; c < m_data.categories.size(); ++c) {
        const auto value = m_data.value(series, c);
        if (!std::isnan(value) && std::exchange(isGap, false))
            runs.append(new QLineSeries);
        if (std::isnan(value))
            isGap = true;
        else
            runs.last()->append(placeOf(c), value);
    }
    const auto colour = m_data.seriesColour(series);
    const auto isTarget = m_data.series[series].isTarget;
    const QPen pen(
        colour, isTarget ? 1.75 : 2.25, isTarget ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (auto *line : std::as_const(runs)) {
        line->setPen(pen);
        line->setPointsVisible(line->count() == 1);
        chart()->addSeries(line);
    }
}

void ChartPlot::addDonut()
{
    m_pie = new QPieSeries;
    m_pie->setHoleSize(0.66);
    m_pie->setPieSize(0.96);
    for (int c = 0; c < m_data.categories.size(); ++c) {
        auto *slice = m_pie->append(m_data.categories[c], qMax(0.0, m_data.value(0, c)));
        slice->setBrush(m_data.colourOf(0, c));
        slice->setPen(QPen(tokens().surface, 2));
    }
    chart()->addSeries(m_pie);
}

void ChartPlot::addAxes()
{
    double lowest = 0;
    double highest = 0;
    bool isWhole = true;
    for (int c = 0; c < m_data.categories.size(); ++c) {
        double sum = 0;
        for (int i = 0; i < m_data.series.size(); ++i) {
            const auto value = m_data.value(i, c);
            if (std::isnan(value))
                continue;
            const auto isStacked = !m_data.series[i].isTarget
                && (m_data.kind == ChartKind::StackedBar || m_data.kind == ChartKind::HorizontalBar);
            sum = isStacked ? sum + value : sum;
            lowest = qMin(lowest, value);
            isWhole = isWhole && value == std::floor(value);
            highest = qMax(highest, qMax(sum, value));
        }
    }
    m_steps = axisSteps(lowest, qMax(highest, m_data.axisTop), 3, isWhole ? AxisValues::Whole : AxisValues::Any);
    // A label of QtCharts is a document of its own, made also when it is not shown: two to an axis are the fewest.
    // Labels and grid are painted here.
    const auto axis = [&](double from, double until, Qt::Alignment side) {
        auto *added = new QValueAxis;
        added->setRange(from, until);
        added->setTickCount(2);
        added->setVisible(false);
        chart()->addAxis(added, side);
        for (auto *series : chart()->series())
            series->attachAxis(added);
        return added;
    };
    axis(-0.5, double(m_data.categories.size()) - 0.5, isHorizontal() ? Qt::AlignLeft : Qt::AlignBottom);
    axis(m_steps.first(), m_steps.last(), isHorizontal() ? Qt::AlignBottom : Qt::AlignLeft)
        ->setReverse(isHorizontal() && isMirrored());
}

void ChartPlot::place()
{
    const QRectF all(viewport()->rect());
    if (isDonut() || m_steps.isEmpty()) {
        chart()->setPlotArea(all);
        chart()->layout()->activate();
        return;
    }
    const auto &metrics = textMetrics(TextStyle::Caption, QFont::Medium);
    int widest = scaled(10);
    if (isHorizontal()) {
        for (const auto &name : m_data.categories)
            widest = qMax(widest, metrics.horizontalAdvance(name));
    } else {
        for (const auto step : m_steps)
            widest = qMax(widest, metrics.horizontalAdvance(m_data.axisText(step)));
    }
    const auto side = qMin(widest + scaled(8), int(all.width() * 0.4));
    const auto half = metrics.height() / 2.0;
    auto area = all.adjusted(isMirrored() ? 2 : side, half, isMirrored() ? -side : -2, -metrics.height() - scaled(5));
    if (isHorizontal()) { // the last step's figure stands with its middle at the end of the axis
        const auto room = qMax<qreal>(scaled(14), metrics.horizontalAdvance(m_data.axisText(m_steps.last())) / 2.0);
        area.adjust(isMirrored() ? room : 0, -half, isMirrored() ? 0 : -room, 0);
    }
    chart()->setPlotArea(area);
    chart()->layout()->setGeometry(chart()->contentsRect()); // else the bars keep their old size
}

void ChartPlot::mark(int series, int category)
{
    const auto last = int(m_data.categories.size()) - 1;
    m_series = qBound(0, series, qMax(0, int(m_data.series.size()) - 1));
    m_category = qBound(0, category, qMax(0, last));
    showSelection();
    viewport()->update();
}

/// Shades the bar or slice under the pointer, or else the one the keyboard is on.
void ChartPlot::showSelection()
{
    const auto shown = m_hovered >= 0 ? m_hovered : hasFocus() ? m_category : -1;
    for (auto *series : chart()->series()) {
        auto *bars = qobject_cast<QAbstractBarSeries *>(series);
        if (!bars)
            continue;
        for (auto *set : bars->barSets()) {
            set->deselectAllBars();
            const auto isMine = m_hovered >= 0 || set->property("series").toInt() == m_series;
            if (shown >= 0 && isMine)
                set->selectBar(placeOf(shown));
        }
    }
    if (!m_pie)
        return;
    const auto slices = m_pie->slices();
    for (int c = 0; c < slices.size(); ++c) {
        const auto colour = m_data.colourOf(0, c);
        slices[c]->setBrush(c == shown ? blend(colour, tokens().text, 0.25) : colour);
    }
}

double ChartPlot::valueOffset(double value) const
{
    const auto span = m_steps.last() - m_steps.first();
    return span > 0 ? (value - m_steps.first()) / span : 0;
}

QRect ChartPlot::categoryRect(int category) const
{
    const auto area = chart()->plotArea();
    const auto count = qMax(1, int(m_data.categories.size()));
    if (isDonut())
        return area.toRect();
    if (isHorizontal()) {
        const auto band = area.height() / count;
        return QRectF(area.left(), area.top() + category * band, area.width(), band).toRect();
    }
    const auto band = area.width() / count;
    return QRectF(area.left() + placeOf(category) * band, area.top(), band, area.height()).toRect();
}

int ChartPlot::categoryAt(const QPoint &position) const
{
    if (!m_sentence.isEmpty() || m_data.categories.isEmpty())
        return -1;
    if (!isDonut()) {
        for (int c = 0; c < m_data.categories.size(); ++c) {
            if (categoryRect(c).contains(position))
                return c;
        }
        return -1;
    }
    const auto centre = chart()->plotArea().center();
    const auto dx = position.x() - centre.x();
    const auto dy = position.y() - centre.y();
    const auto outer = qMin(chart()->plotArea().width(), chart()->plotArea().height()) / 2;
    const auto distance = std::hypot(dx, dy);
    if (distance > outer || distance < outer * 0.5)
        return -1;
    auto angle = std::atan2(dx, -dy) * 180 / 3.14159265358979; // degrees, clockwise from noon as QPieSlice counts
    angle = angle < 0 ? angle + 360 : angle;
    const auto slices = m_pie ? m_pie->slices() : QList<QPieSlice *>();
    for (int c = 0; c < slices.size(); ++c) {
        if (angle >= slices[c]->startAngle() && angle < slices[c]->startAngle() + slices[c]->angleSpan())
            return c;
    }
    return -1;
}

int ChartPlot::seriesAt(const QPoint &position, int category) const
{
    QList<int> bars;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (!m_data.series[i].isTarget)
            bars += i;
    }
    if (isDonut() || bars.size() < 2)
        return bars.value(0, 0);
    const auto area = chart()->plotArea();
    const auto fraction
        = isHorizontal() ? (position.x() - area.left()) / area.width() : (area.bottom() - position.y()) / area.height();
    if (m_data.kind == ChartKind::Bar) {
        const auto band = categoryRect(category);
        const auto along = (position.x() - band.left()) / double(band.width());
        const auto place = int((along - 0.11) / 0.78 * double(bars.size()));
        const auto bar = qBound(0, place, int(bars.size()) - 1);
        return bars[isMirrored() ? bars.size() - 1 - bar : bar];
    }
    if (m_data.kind == ChartKind::Line) {
        const auto nearest = std::min_element(bars.begin(), bars.end(), [&](int a, int b) {
            return std::abs(valueOffset(m_data.value(a, category)) - fraction)
                < std::abs(valueOffset(m_data.value(b, category)) - fraction);
        });
        return *nearest;
    }
    double sum = 0;
    const auto share = isHorizontal() && isMirrored() ? 1 - fraction : fraction;
    for (const auto i : bars) {
        sum += m_data.value(i, category);
        if (share <= valueOffset(sum))
            return i;
    }
    return bars.last();
}

} // namespace crm
